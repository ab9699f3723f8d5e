import type { Claim } from "../annotation/index.ts"
import type { Anchor } from "./anchor.ts"

/** How far the check of a claim is. */
export type CheckState = "unchecked" | "checking" | "confirmed" | "wrong" | "disputed" | "not-checkable"

export const checkStates: readonly CheckState[] = ["unchecked", "checking", "confirmed", "wrong", "disputed", "not-checkable"]

/** What a check rests on: an address, or the path of a file from the folder of the article. */
export interface Evidence {
  readonly href: string
  readonly title?: string
}

interface Noted {
  /** `urn:uuid:…`, never changed. */
  readonly id: string
  /** ISO 8601 with time zone; `modified` decides between two that changed the same. */
  readonly created: string
  readonly modified: string
  /** Who made it, as they call themselves; empty where nobody said. */
  readonly creator: string
  /** Members of its annotation that we do not know: kept. */
  readonly more?: Readonly<Record<string, unknown>>
}

/** The check of one claim. */
export interface CheckRecord extends Noted {
  readonly kind: "check"
  /** The words of the claim. */
  readonly anchor: Anchor
  readonly state: CheckState
  /** Who checks or checked it. */
  readonly checker: string
  readonly note: string
  readonly evidence: readonly Evidence[]
  readonly claim?: Claim["kind"]
}

/** What a person says of an annotation that the machine made on these words. */
export interface VerdictRecord extends Noted {
  readonly kind: "verdict"
  readonly anchor: Anchor
  readonly about: "attribution" | "hedge" | "claim"
  readonly verdict: "accepted" | "rejected"
}

/** An annotation that a person made by hand, or a machine's on other words. */
export interface MarkRecord extends Noted {
  readonly kind: "mark"
  /** Of an attribution its content. */
  readonly anchor: Anchor
  readonly about: "attribution" | "hedge" | "claim"
  readonly source?: Anchor
  readonly cue?: Anchor
  /** Of a claim. */
  readonly claim?: Claim["kind"]
}

/** A remark of a person on some words, or an answer to one. */
export interface CommentRecord extends Noted {
  readonly kind: "comment"
  readonly anchor: Anchor
  readonly text: string
  /** Id of the comment that opened the thread. */
  readonly replyTo?: string
  /** Of the comment that opened the thread. */
  readonly isResolved?: boolean
}

/** What a person knows of a source, by the name that the machine gave it. It goes before what the machine thinks. */
export interface SourceRecord extends Noted {
  readonly kind: "source"
  readonly name: string
  readonly isTrusted?: boolean
  readonly role?: string
  /** Names of sources that are the same as this one. */
  readonly same?: readonly string[]
  /** Names of sources that are not. */
  readonly different?: readonly string[]
}

/** An annotation by another program: kept to the letter. */
export interface ForeignRecord extends Noted {
  readonly kind: "foreign"
  readonly json: Readonly<Record<string, unknown>>
}

/** One thing that a person noted of an article. */
export type LedgerRecord = CheckRecord | VerdictRecord | MarkRecord | CommentRecord | SourceRecord | ForeignRecord
