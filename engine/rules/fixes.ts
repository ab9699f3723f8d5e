import { fillBlanks } from "./message.ts"
import type { Data, Finding, Fix, FixEdit, Locale, Rule, Scene } from "./rule.ts"

/** One thing that can be done about a finding. */
export interface OfferedFix {
  readonly fix: Fix
  readonly offer: Data
  readonly title: string
}

const nothingToChoose: readonly Data[] = [{}]

/** What can be done about a finding, the best first. Looks at no more than titles need. */
export function fixesFor({ fixes = [] }: Rule, finding: Finding, scene: Scene, locale: Locale): OfferedFix[] {
  return fixes.flatMap(fix =>
    [...(fix.offers?.(finding, scene) ?? nothingToChoose)].map(offer => ({
      fix,
      offer,
      title: fillBlanks(fix.title[locale], { ...finding.data, ...offer }),
    })),
  )
}

/** What remains of a snippet where an editor knows none: `${1:bron}` is «bron», `${1|de,het|}` is «de», `$1` nothing. */
export function wordsOfSnippet(text: string): string {
  return text.replace(
    /\\([$}\\|,])|\$\{\d+:((?:\\.|[^}\\])*)\}|\$\{\d+\|((?:\\.|[^,|\\])*)(?:\\.|[^|\\])*\|\}|\$\{?\d+\}?/g,
    (_, escaped, word, first) => escaped ?? (word ?? first ?? "").replace(/\\(.)/g, "$1"),
  )
}

/** Words of the text as they stand in a snippet. */
export function inSnippet(words: string): string {
  return words.replace(/[$}\\]/g, "\\$&")
}

/** The edits of every safe fix of findings, in text order, none in the way of another. */
export function safeEdits(findings: readonly Finding[], byName: ReadonlyMap<string, Rule>, sceneOf: (rule: Rule) => Scene): FixEdit[] {
  const edits: FixEdit[] = []
  for (const finding of findings) {
    const rule = byName.get(finding.rule)
    const fix = rule?.fixes?.find(({ isSafe }) => isSafe)
    if (!rule || !fix) continue
    const scene = sceneOf(rule)
    const [offer] = fix.offers?.(finding, scene) ?? nothingToChoose
    if (!offer) continue
    const own = [...fix.edits(finding, scene, offer)]
    if (own.some(edit => edits.some(other => collides(edit, other)))) continue
    edits.push(...own.map(edit => (edit.isSnippet ? { ...edit, text: wordsOfSnippet(edit.text), isSnippet: false } : edit)))
  }
  return edits.sort((a, b) => a.passage - b.passage || a.span.from - b.span.from)
}

function collides(a: FixEdit, b: FixEdit): boolean {
  if (a.passage !== b.passage) return false
  return a.span.from === b.span.from || (a.span.from < b.span.to && b.span.from < a.span.to)
}
