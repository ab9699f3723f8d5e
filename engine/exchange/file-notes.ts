import type { Claim } from "../annotation/index.ts"
import type { Anchor, CheckState, Evidence, LedgerRecord, PlacedRecord } from "../ledger/index.ts"
import type { Span } from "../text/index.ts"
import type { ImportFormat } from "./import-format.ts"
import type { Trouble } from "./mark.ts"

/** Words that a file tells of: what they are, and where they are in the article; no span where they are not there for certain. */
export interface Located {
  readonly anchor: Anchor
  readonly span?: Span<"document"> | undefined
}

/** An annotation of a file, before it has an id, a time and a name. */
export interface Draft {
  readonly about: "attribution" | "hedge" | "claim"
  readonly words: Located
  readonly source?: Located
  readonly cue?: Located
  /** Of a claim. */
  readonly claim?: Claim["kind"]
  /** Of a claim that somebody checked. */
  readonly check?: { readonly state: CheckState; readonly checker: string; readonly note: string; readonly evidence: readonly Evidence[] }
  /** Who made it, where the file tells. */
  readonly creator: string
  /** All that tells it from the others of its article: an id is made of it, the same each time. */
  readonly content: string
}

/** What a person noted, as a file has it. Where its id is "" the file has none, and one is made of its `content`. */
export type OwnRecord = PlacedRecord & { readonly record: Exclude<LedgerRecord, { kind: "foreign" }>; readonly content?: string }

/** What a file of another program tells of an article. */
export interface FileNotes {
  readonly format: ImportFormat
  /** What people noted, as our own files have it; and their remarks in other programs. */
  readonly records: readonly OwnRecord[]
  /** In the order of the text. */
  readonly drafts: readonly Draft[]
  /** What could not be read. */
  readonly troubles: readonly Trouble[]
}
