import type { Span } from "../text/index.ts"
import { findAnchor } from "./anchor.ts"
import { type Folded, fold } from "./fold.ts"
import type { LedgerRecord } from "./record.ts"

/** A record and where its words are now. No span: orphaned, or it is about no words. */
export interface PlacedRecord {
  readonly record: LedgerRecord
  readonly span?: Span<"document"> | undefined
  /** Of an attribution that a person made. */
  readonly source?: Span<"document"> | undefined
  readonly cue?: Span<"document"> | undefined
}

/** Finds the words of a record in a text. */
export function placeRecord(text: string, record: LedgerRecord, folded?: Folded): PlacedRecord {
  if (record.kind === "foreign" || record.kind === "source") return { record }
  const span = findAnchor(text, record.anchor, folded).span
  if (record.kind !== "mark") return { record, span }
  return {
    record,
    span,
    ...(record.source && { source: findAnchor(text, record.source, folded).span }),
    ...(record.cue && { cue: findAnchor(text, record.cue, folded).span }),
  }
}

/** Finds the words of all records in a text. */
export function placeRecords(text: string, records: readonly LedgerRecord[]): PlacedRecord[] {
  const folded = fold(text)
  return records.map(record => placeRecord(text, record, folded))
}
