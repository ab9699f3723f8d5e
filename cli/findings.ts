import {
  type Judgement,
  type Locale,
  messageOf,
  noChoice,
  noHouse,
  relatedOf,
  ruleByName,
  rules,
  rulingOf,
  type Severity,
} from "../engine/rules/index.ts"
import type { Span } from "../engine/text/index.ts"
import { advice } from "../languages/index.ts"

/** What counts where nobody has chosen. */
export const usualRuling = rulingOf(rules, noChoice, { advice, house: noHouse })

/** A place in a file: document offsets, half-open, and where they begin and end; lines and columns from 1, columns in UTF-16 units. */
export interface Spot {
  readonly span: readonly [number, number]
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** A finding as the command line shows it. */
export interface Remark extends Spot {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  /** Other places that show why. */
  readonly related: readonly (Spot & { readonly message: string })[]
}

/** All that the rules say, in text order, worded. */
export function remarks({ analysis, ruling, findings }: Judgement, locale: Locale): Remark[] {
  const spot = spotter(analysis.document.text)
  const severity = new Map(ruling.rules.map(active => [active.rule.name, active.severity]))
  const place = ({ passage, span }: { readonly passage: number; readonly span: Span }) => {
    const { at } = analysis.passages[passage]!
    return spot(at + span.from, at + span.to)
  }
  return findings
    .map((finding): Remark => {
      const rule = ruleByName.get(finding.rule)!
      return {
        ...place(finding),
        rule: rule.name,
        severity: severity.get(rule.name)!,
        message: messageOf(rule, finding.data, locale),
        related: finding.related.map(other => ({ ...place(other), message: relatedOf(rule, finding.data, locale) })),
      }
    })
    .sort((a, b) => a.span[0] - b.span[0])
}

/** Lines and columns of offsets. A line ends as in LSP: `\n`, `\r\n` or `\r`. */
function spotter(text: string): (from: number, to: number) => Spot {
  const starts = [0]
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length)
  const at = (offset: number) => {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: offset - starts[low]! + 1 }
  }
  return (from, to) => {
    const { line, column } = at(from)
    const end = at(to)
    return { span: [from, to], line, column, endLine: end.line, endColumn: end.column }
  }
}
