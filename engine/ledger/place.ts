import type { Span } from "../text/index.ts"
import { findAnchor, startIn } from "./anchor.ts"
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

/** Finds the words of a record in a text. `by`: how far what stood before them has moved. */
export function placeRecord(text: string, record: LedgerRecord, folded?: Folded, by = 0): PlacedRecord {
  if (record.kind === "foreign" || record.kind === "source") return { record }
  const { span } = findAnchor(text, record.anchor, folded, by)
  if (record.kind !== "mark") return { record, span }
  return {
    record,
    span,
    ...(record.source && { source: findAnchor(text, record.source, folded, by).span }),
    ...(record.cue && { cue: findAnchor(text, record.cue, folded, by).span }),
  }
}

/** Records in the order in which their words stood: what stands together has moved together. */
export function inOrder(records: readonly LedgerRecord[]): LedgerRecord[] {
  return [...records].sort((a, b) => startOf(a) - startOf(b))
}

function startOf(record: LedgerRecord): number {
  return "anchor" in record ? record.anchor.start : 0
}

/** How far the words of a record have moved; nought where they are not to be found. */
export function movedBy({ record, span }: PlacedRecord, folded: Folded): number {
  return span && "anchor" in record ? span.from - startIn(folded, record.anchor) : 0
}

/** Finds the words of all records in a text. */
export function placeRecords(text: string, records: readonly LedgerRecord[]): PlacedRecord[] {
  const folded = fold(text)
  let by = 0
  const placed = new Map<LedgerRecord, PlacedRecord>()
  for (const record of inOrder(records)) {
    const place = placeRecord(text, record, folded, by)
    if (place.span) by = movedBy(place, folded)
    placed.set(record, place)
  }
  return records.map(record => placed.get(record)!)
}
