import type { Passage } from "../annotation/index.ts"
import { type Span, shift, slice } from "../text/index.ts"

/** What rules often look for in a passage. */

/** Whether `span` stands within quotation marks: these are somebody's words, not the paper's. A block quotation is quoted whole. */
export function isQuoted({ paragraph, quotations }: Pick<Passage, "paragraph" | "quotations">, span: Span): boolean {
  return paragraph.role === "quote" || quotations.some(({ inner }) => inner.from <= span.from && span.to <= inner.to)
}

/** The row of the sentence in which a span begins; -1 where it begins in none, as a dateline does. */
export function sentenceRow({ paragraph }: Pick<Passage, "paragraph">, { from }: Span): number {
  return paragraph.sentences.findIndex(({ at, value }) => at <= from && from < at + value.text.length)
}

/** The span of a sentence in its paragraph. */
export function sentenceSpan({ paragraph }: Pick<Passage, "paragraph">, row: number): Span {
  const { at, value } = paragraph.sentences[row]!
  return shift<"paragraph">({ from: 0, to: value.text.length }, at)
}

/**
 * The words of a span as they stand inside a sentence: «Deskundigen» on top of one is «deskundigen». For common nouns; a name would lose its
 * capital.
 */
export function insideSentence(passage: Pick<Passage, "paragraph">, span: Span): string {
  const words = slice(passage.paragraph.text, span)
  const isFirst = passage.paragraph.sentences.some(({ at }) => at === span.from)
  return isFirst && /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words
}

/** Whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to
}

/** Whether `inner` stands in `outer`, or is the same. */
export function holds(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to
}

/** The row in its sentence of the token that stands at an offset of the paragraph, or of the last one before it. */
export function tokenRow({ paragraph }: Pick<Passage, "paragraph">, sentence: number, offset: number): number {
  const { at, value } = paragraph.sentences[sentence]!
  let row = 0
  while (row + 1 < value.tokens.count && at + value.tokens.from[row + 1]! <= offset) row++
  return row
}
