import type { Placed, Span } from "./span.ts"
import type { Tokens } from "./tokens.ts"

/** `text` is what is analysed: Markdown markup in it is blanked out by as many spaces, so offsets stay true. */
export interface Sentence {
  readonly text: string
  readonly tokens: Tokens
}

/** What a paragraph is on the page. Only `prose`, `item` and `quote` assert things. */
export type ParagraphRole =
  | "headline"
  | "crosshead"
  | "byline"
  /** A caption, a list label, a score: words that are no sentence. */
  | "label"
  | "prose"
  /** A list item. */
  | "item"
  /** A block quotation in Markdown. */
  | "quote"
  /** The interviewer's question: bold, or after `V:`. */
  | "question"

export interface Paragraph {
  readonly text: string
  readonly role: ParagraphRole
  /** `GENUA -`, `AMSTERDAM (ANP) –`: stands before the first sentence and is not part of it. */
  readonly dateline?: Span
  readonly sentences: readonly Placed<Sentence>[]
}
