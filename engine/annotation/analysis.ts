import type { Document } from "../text/document.ts"
import type { Placed } from "../text/span.ts"
import type { Passage, SourceType } from "./passage.ts"

/** A row of a list of a passage: which passage of the analysis, which row. */
export interface Ref {
  readonly passage: number
  readonly index: number
}

/** The same person across passages: "minister Jansen", "Jansen", "hij". */
export interface SourceEntity {
  /** The fullest name or description in the document, its title before it, nothing after it. */
  readonly name: string
  readonly type: SourceType
  readonly mentions: readonly Ref[]
  /** All of which it is the source, also those that do not name it again. */
  readonly attributions: readonly Ref[]
}

/**
 * Two attributions in different passages that belong together.
 * `same`: one quotation runs on, its parts are one attribution. `continues`: a new quotation or report by the same source.
 * `points-back`: «Dat stelt BDO.», whose content is the statement in `of`'s passage.
 */
export interface Join {
  readonly attribution: Ref
  readonly of: Ref
  readonly kind: "same" | "continues" | "points-back"
}

/** What is only known by looking at all passages. Rows only, no offsets: typing in a paragraph leaves it as it is. */
export interface Links {
  readonly sources: readonly SourceEntity[]
  readonly joins: readonly Join[]
}

/** Plain data: survives `structuredClone`, a worker and a golden file as it is. */
export interface Analysis {
  readonly document: Document
  readonly options: AnalyzeOptions
  readonly passages: readonly Placed<Passage>[]
  readonly links: Links
  /** Ids of the languages that had a parser. */
  readonly grammars: readonly string[]
  /** All of the text, but in what is shown first of a long one: up to there it has been read, and what stands behind is unknown. */
  readonly readTo: number
  /** How many passages still wait for the grammar of their sentences. Never any at the end of {@link analyze}. */
  readonly pending: number
}

export interface AnalyzeOptions {
  /** Id of a language pack, or `auto`: front matter decides, else each paragraph for itself. */
  readonly language: string
}

/** Where `document.text` differs from the text before it: `[from, to)` of the old text became `length` characters of the new one. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly length: number
}
