import type { Paragraph } from "./paragraph.ts"
import type { Quotation, StrayMark } from "./quotation.ts"

export interface Quotations {
  /** By `span.from`, outer before inner. */
  readonly quotations: readonly Quotation[]
  readonly strayMarks: readonly StrayMark[]
  /** The closing mark of a quotation that is still open at the end, or "". */
  readonly open: string
}

/** The quotations of a paragraph. `open` is what {@link Quotations.open} was for the paragraph before. */
export function findQuotations(paragraph: Paragraph, _open: string, _answers: boolean): Quotations {
  const quotations: Quotation[] = []
  for (const match of paragraph.text.matchAll(/"[^"]*"|“[^”]*”|„[^”]*”|‘[^’]*’|,,.*?''/g)) {
    const width = match[0].startsWith(",,") ? 2 : 1
    const from = match.index
    const to = from + match[0].length
    quotations.push({ span: { from, to }, inner: { from: from + width, to: to - width }, style: "marks", depth: 0, running: false, open: false })
  }
  return { quotations, strayMarks: [], open: "" }
}
