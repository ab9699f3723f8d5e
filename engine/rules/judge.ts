import type { Analysis, Passage } from "../annotation/index.ts"
import type { Finding, Match, Rule } from "./rule.ts"

/** The findings of one analysis, and what is worth keeping for the next. */
export interface Judgement {
  readonly analysis: Analysis
  readonly rules: readonly Rule[]
  /** In text order. */
  readonly findings: readonly Finding[]
  /** What the passage rules said of each passage; a passage that an edit left alone is not judged again. */
  readonly judged: ReadonlyMap<Passage, readonly (Match & { readonly rule: string })[]>
}

/** Asks `rules` about an analysis. A rule that throws silences no other: `failed` hears of it. */
export function judge(
  analysis: Analysis,
  rules: readonly Rule[],
  previous?: Judgement,
  failed: (rule: Rule, error: unknown) => void = () => {},
): Judgement {
  const known = previous && previous.rules === rules ? previous.judged : undefined
  const judged = new Map<Passage, readonly (Match & { rule: string })[]>()
  const findings: Finding[] = []
  analysis.passages.forEach(({ value }, row) => {
    const matches = judged.get(value) ?? known?.get(value) ?? judgePassage(value, rules, failed)
    judged.set(value, matches)
    for (const { rule, span, data } of matches) findings.push({ rule, passage: row, span, data: data ?? {} })
  })
  for (const rule of rules) {
    if (rule.scope !== "document") continue
    try {
      for (const { passage, span, data } of rule.check(analysis)) findings.push({ rule: rule.name, passage, span, data: data ?? {} })
    } catch (error) {
      failed(rule, error)
    }
  }
  findings.sort((a, b) => a.passage - b.passage || a.span.from - b.span.from || a.span.to - b.span.to)
  return { analysis, rules, findings, judged }
}

function judgePassage(passage: Passage, rules: readonly Rule[], failed: (rule: Rule, error: unknown) => void) {
  const matches: (Match & { rule: string })[] = []
  for (const rule of rules) {
    if (rule.scope !== "passage") continue
    try {
      for (const match of rule.check(passage)) matches.push({ ...match, rule: rule.name })
    } catch (error) {
      failed(rule, error)
    }
  }
  return matches
}
