import type { Analysis } from "../annotation/index.ts"
import { claimsOf } from "./claims.ts"
import { inTextOrder, type Ledger, type LedgerMark, type LedgerThread, order, wordsAt } from "./ledger.ts"
import type { PlacedRecord } from "./place.ts"
import type { CommentRecord, MarkRecord, VerdictRecord } from "./record.ts"
import { sourcesOf } from "./sources.ts"

/** Puts together what the machine found and what people noted. A person goes before the machine. */
export function ledgerOf(analysis: Analysis, records: readonly PlacedRecord[]): Ledger {
  const { text } = analysis.document
  const sources = sourcesOf(analysis, records)
  return {
    sources: sources.list,
    claims: claimsOf(analysis, records, sources.nameOf),
    threads: threadsOf(text, records),
    marks: marksOf(text, records),
  }
}

function threadsOf(text: string, records: readonly PlacedRecord[]): LedgerThread[] {
  const comments = records.filter((each): each is PlacedRecord & { record: CommentRecord } => each.record.kind === "comment")
  const known = new Set(comments.map(({ record }) => record.id))
  const answers = new Map<string, CommentRecord[]>()
  for (const { record } of comments) {
    if (record.replyTo === undefined || !known.has(record.replyTo)) continue
    answers.set(record.replyTo, [...(answers.get(record.replyTo) ?? []), record])
  }
  // An answer to a comment that is gone begins a thread of its own: nobody's words are lost.
  const opening = comments.filter(({ record }) => record.replyTo === undefined || !known.has(record.replyTo))
  return inTextOrder(
    opening.map(({ record, span }) => ({
      id: record.id,
      span: span ?? null,
      text: wordsAt(text, span) ?? record.anchor.exact,
      isResolved: record.isResolved ?? false,
      comments: [record, ...allAnswers(record.id, answers).sort((a, b) => order(a.created, b.created) || order(a.id, b.id))],
    })),
  )
}

/** Also answers to answers, in whatever circle they stand. */
function allAnswers(id: string, answers: ReadonlyMap<string, readonly CommentRecord[]>): CommentRecord[] {
  const found = new Map<string, CommentRecord>()
  for (let open = [id]; open.length > 0; ) {
    const next = open.flatMap(each => answers.get(each) ?? []).filter(each => !found.has(each.id))
    for (const each of next) found.set(each.id, each)
    open = next.map(each => each.id)
  }
  found.delete(id)
  return [...found.values()]
}

function marksOf(text: string, records: readonly PlacedRecord[]): LedgerMark[] {
  return inTextOrder(
    records
      .filter(
        (each): each is PlacedRecord & { record: MarkRecord | VerdictRecord } =>
          each.record.kind === "mark" || each.record.kind === "verdict",
      )
      .map(({ record, span }) => ({
        id: record.id,
        span: span ?? null,
        text: wordsAt(text, span) ?? record.anchor.exact,
        about: record.about,
        by: record.kind === "mark" ? ("person" as const) : record.verdict,
      })),
  )
}
