import type { Parse } from "../linguistics/index.ts"
import type { BlockMark } from "../text/layout.ts"
import type { Paragraph } from "../text/paragraph.ts"
import type { Quotation, StrayMark } from "../text/quotation.ts"
import type { Span, Spans } from "../text/span.ts"

/** A place where a source is named. */
export interface Mention {
  readonly span: Span
  readonly form: "name" | "role" | "pronoun" | "group"
  /** What kind of source it looks like, as far as this passage can tell. */
  readonly type: SourceType
  /** The last word of its core, lower case: what linking compares (`krant`, `ministerie`, `rutte`). */
  readonly head: string
  /** Of a name, the noun before it: `president`. «De president» may be the same. */
  readonly title?: string
  /** For agreement with a pronoun, where the words tell. */
  readonly gender?: "masculine" | "feminine" | "neuter" | "common"
  readonly number?: "singular" | "plural"
}

export type SourceType = "person" | "organisation" | "media" | "document" | "group" | "anonymous"

/** Who says what. Numbers are rows in the passage's own lists; `source` is absent when nobody is named here. */
export interface Attribution {
  /** direct: all of the content stands between quotation marks; mixed: part of it; indirect: none. */
  readonly kind: "direct" | "mixed" | "indirect"
  /** Row in `mentions`. */
  readonly source?: number
  readonly cue?: Spans
  readonly content: Spans
  /** It goes on where an earlier attribution, perhaps in an earlier passage, stopped. */
  readonly continues: boolean
  readonly polarity: "affirmed" | "denied"
  readonly stance: "neutral" | "factive" | "doubting"
  /** Row in `attributions` of the attribution whose content this one stands in. */
  readonly within?: number
  /** Row in `attributions` of the one whose source this one shares: what it continues, or whose pronoun-less report goes on. */
  readonly follows?: number
  /** Row in `mentions`: who speaks, named by the sentence before and by nothing of its own. */
  readonly speaker?: number
  /** 0 to 1: the prior of the frame and the cue that found it. */
  readonly confidence: number
  /** The frame that found it, for the hover and for debugging: `inversion`, `ccomp_dat`, `volgens`. */
  readonly frame: string
}

export interface Hedge {
  readonly span: Span
  readonly class: "modal" | "evidential" | "adverb" | "lexical" | "approximator"
  /** Row in `attributions`: whose statement it weakens. Absent: the narrator's. */
  readonly attribution?: number
}

/** How certain the text is of a claim, by its hedges. The degrees of FactBank: CT, PR, PS. */
export type Certainty = "certain" | "probable" | "possible"

/** A checkable proposition. What can be checked in two ways, a figure and its cause, is two claims. */
export interface Claim {
  /** Its clause, or where there is no tree its sentence; of somebody's words no more than those. */
  readonly span: Span
  /** event: a clause in the past or the perfect tells that something happened. */
  readonly kind: "quantity" | "cause" | "comparison" | "forecast" | "accusation" | "event"
  /** Row in `attributions` of the innermost one that says it. Absent: the narrator vouches for it. */
  readonly vouchedBy?: number
  readonly certainty: Certainty
  /** Rows in `hedges` of those in whose scope it stands. */
  readonly hedges: readonly number[]
}

/** Why a statement would want a source; the words that decided stand at `span`. */
export interface Reason {
  readonly kind:
    | "quantity"
    | "cause"
    | "motive"
    | "mind"
    | "comparison"
    | "superlative"
    | "forecast"
    | "trend"
    | "accusation"
    | "evaluation"
  readonly span: Span
}

/** Row i judges sentence i of the paragraph; gold/GUIDELINES "Sentence status". */
export interface Statement {
  readonly status: "attributed" | "continued" | "narrator" | "none"
  /** For `narrator` only. */
  readonly needsSource?: boolean
  /** How strongly, where that was weighed: nought is as likely as not, and what is said above it wants a source the surer the higher. */
  readonly need?: number
  readonly reasons: readonly Reason[]
}

/**
 * What a passage must know of the text before it, and hands on to the text after it. A passage whose text and entry are the
 * same as before is the same passage: that is the cache. Keep it small and slow to change, or an edit ripples to the end.
 */
export interface Entry {
  /** The closing mark of a quotation still open from the paragraph before, or "". */
  readonly open: string
  /** Where in the article we are: nothing yet, after the headline, or in the body. */
  readonly place: "top" | "head" | "body"
  /** Whether a question of an interview came last, so that what follows is its answer. */
  readonly interview: boolean
  /** Language of the last passage that showed one. */
  readonly language: string
}

/**
 * Whether a passage was understood with the grammar of its sentences. `absent`: its language has no model, or it is not loaded yet;
 * `pending`: it has, and sentences are still to be parsed; `read`: all that want it are.
 */
export type GrammarState = "absent" | "pending" | "read"

/** A paragraph and all that is known without looking outside it. The unit of caching. */
export interface Passage {
  readonly paragraph: Paragraph
  /** What the markup said of it. */
  readonly mark: BlockMark
  readonly entry: Entry
  readonly exit: Entry
  /** Id of the language pack that read it. */
  readonly language: string
  readonly quotations: readonly Quotation[]
  readonly strayMarks: readonly StrayMark[]
  readonly grammar: GrammarState
  /** Row i is the grammar of sentence i, where it was worth parsing and has been. */
  readonly parses: readonly (Parse | undefined)[]
  readonly mentions: readonly Mention[]
  readonly attributions: readonly Attribution[]
  readonly hedges: readonly Hedge[]
  readonly claims: readonly Claim[]
  /** One a sentence. */
  readonly statements: readonly Statement[]
}
