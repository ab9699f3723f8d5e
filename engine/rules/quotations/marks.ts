import type { Passage } from "../../annotation/index.ts"
import { type Quotation, type Span, slice } from "../../text/index.ts"

/** The pair of marks around a quotation, as it is written. A mark that is not there is empty. */
export interface Marks {
  readonly open: string
  readonly close: string
}

export function marksOf({ paragraph: { text } }: Pick<Passage, "paragraph">, { span, inner }: Quotation): Marks {
  return { open: text.slice(span.from, inner.from), close: text.slice(inner.to, span.to) }
}

/** A mark of one stroke a side, which may also be an apostrophe. */
export function isSingleMark(mark: string): boolean {
  return /^['‘’‚‹›`]$/.test(mark)
}

const closing: Readonly<Record<string, string>> = {
  "„": "”",
  "“": "”",
  "”": "”",
  "‟": "”",
  "‘": "’",
  "‚": "’",
  "’": "’",
  "«": "»",
  "»": "«",
  "‹": "›",
  "›": "‹",
  '"': '"',
  "'": "'",
  ",,": "''",
  "``": "''",
  "`": "'",
}

/** The mark that closes what `mark` opens. */
export function closingOf(mark: string): string {
  return closing[mark] ?? mark
}

/** The mark that opens what `mark` closes, in an article that opens its other quotations with `used`. */
export function openingOf(mark: string, used: readonly string[]): string {
  return (
    used.find(each => closingOf(each) === mark) ??
    Object.entries(closing).find(([open, close]) => close === mark && open !== "„")?.[0] ??
    mark
  )
}

/** The row of the attribution that a quotation is said in: of several the one that names who, else the first. -1: it is nobody's. */
export function speechRow({ attributions }: Passage, { span }: { readonly span: Span }): number {
  let found = -1
  for (const [row, { kind, content, source, cue }] of attributions.entries()) {
    if (kind === "indirect" || !content.some(({ from, to }) => from < span.to && span.from < to)) continue
    if (source !== undefined || cue) return row
    if (found < 0) found = row
  }
  return found
}

/** The words within the marks. */
export function innerText({ paragraph }: Pick<Passage, "paragraph">, { inner }: Quotation): string {
  return slice(paragraph.text, inner)
}
