import type { Fix, Place, Scene } from "../rule.ts"
import { type VagueSource, vagueSources } from "./vague-sources.ts"
import type { AttributionWords } from "./words.ts"

/** The vague source that a finding is about, with the words by which it is described. */
export function vagueSourceAt(
  { passage, span }: Place,
  { analysis, desk }: Scene,
): { readonly source: VagueSource; readonly words: AttributionWords; readonly text: string } | undefined {
  const { value } = analysis.passages[passage]!
  const words = desk.advice.get(value.language)?.attribution
  const source = words && vagueSources(value, words).find(each => each.span.from === span.from)
  return words && source && { source, words, text: value.paragraph.text }
}

interface Description {
  readonly name: string
  readonly title: Fix["title"]
  readonly examples: Fix["examples"]
  /** Behind the noun itself, or behind all that describes it already. */
  readonly behind: "noun" | "span"
  readonly snippet: (words: AttributionWords) => string
}

/** Leaves a slot behind a vague source for who it is: «bronnen *binnen organisatie*», «deskundigen*, onder wie naam,*». */
export const describeSource = ({ name, title, examples, behind, snippet }: Description): Fix => ({
  name,
  title,
  examples,
  *edits(finding, scene) {
    const found = vagueSourceAt(finding, scene)
    if (!found) return
    const at = found.source[behind].to
    const words = snippet(found.words)
    // An aside between commas; where the clause stops there one is enough.
    const close = words.startsWith(",") && !/^\s*[,.;:!?)”"’»]/.test(found.text.slice(at)) ? "," : ""
    yield { passage: finding.passage, span: { from: at, to: at }, text: words + close, isSnippet: true }
  },
})
