import type { Analysis } from "../engine/annotation/index.ts"
import { judge, type Locale, messageOf, noChoice, noHouse, ruleByName, rules, rulingOf, type Severity } from "../engine/rules/index.ts"
import { advice } from "../languages/index.ts"

const ruling = rulingOf(rules, noChoice, { advice, house: noHouse })

/** A finding as the command line shows it. */
export interface Remark {
  readonly rule: string
  readonly severity: Severity
  /** Document offsets, half-open. */
  readonly span: readonly [number, number]
  /** Of `span[0]`, both from 1; the column counts UTF-16 units. */
  readonly line: number
  readonly column: number
  readonly message: string
}

/** All that the rules say of an analysis, in text order, worded. */
export function remarks(analysis: Analysis, locale: Locale): Remark[] {
  const lines = lineCounter(analysis.document.text)
  return judge(analysis, ruling)
    .findings.map(finding => {
      const rule = ruleByName.get(finding.rule)!
      const at = analysis.passages[finding.passage]!.at
      const span = [at + finding.span.from, at + finding.span.to] as const
      return { rule: rule.name, severity: rule.severity, span, message: messageOf(rule, finding.data, locale) }
    })
    .sort((a, b) => a.span[0] - b.span[0])
    .map(remark => ({ ...remark, ...lines(remark.span[0]) }))
}

/** Line and column of offsets that only grow: each line is counted once. A line ends as in LSP: `\n`, `\r\n` or `\r`. */
function lineCounter(text: string): (offset: number) => { line: number; column: number } {
  const end = /\r\n|\n|\r/g
  let line = 1
  let start = 0
  let next = end.exec(text)
  return offset => {
    while (next && next.index + next[0].length <= offset) {
      line++
      start = next.index + next[0].length
      next = end.exec(text)
    }
    return { line, column: offset - start + 1 }
  }
}
