/** Which text an offset counts in. For the compiler only: a paragraph span is not a document span. */
export type Scale = "sentence" | "paragraph" | "document"

/** Half-open, in UTF-16 units. `from`/`to` are offsets; `start`/`end` we leave to LSP positions. */
export interface Span<In extends Scale = "paragraph"> {
  readonly from: number
  readonly to: number
  /** Never set at run time. */
  readonly scale?: In
}

/** In text order, never empty. "geeft … toe" is one cue in two pieces; a quote is cut in two by its cue. */
export type Spans<In extends Scale = "paragraph"> = readonly [Span<In>, ...Span<In>[]]

/** A value and where it starts in its parent. An edit above it changes `at`, never `value`. */
export interface Placed<T> {
  readonly at: number
  readonly value: T
}

/** The words of a span. */
export function slice(text: string, span: Span<Scale>): string {
  return text.slice(span.from, span.to)
}

/** Whether the character at `at` stands in one of the spans. A loop: it is asked of every word, and a closure each time is waste. */
export function holds(spans: readonly Span<Scale>[] | undefined, at: number): boolean {
  if (spans) for (let i = 0; i < spans.length; i++) if (spans[i]!.from <= at && at < spans[i]!.to) return true
  return false
}

/** The same span counted from `by` characters earlier: a paragraph span becomes a document span. */
export function shift<In extends Scale = "document">(span: Span<Scale>, by: number): Span<In> {
  return { from: span.from + by, to: span.to + by }
}
