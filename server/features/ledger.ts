import { ledgerOf, type PlacedRecord } from "../../engine/ledger/index.ts"
import type { Span } from "../../engine/text/index.ts"
import type { Trouble } from "../notes.ts"
import { rangeOf } from "../positions.ts"
import type { Ledger } from "../protocol.ts"
import type { View } from "../session.ts"
import { troubleWords } from "../words.ts"

/** What the desk keeps of a document: what the machine found, and what people noted of it. */
export function ledger({ analysis, lines, version }: View, records: readonly PlacedRecord[], trouble: Trouble | undefined): Ledger {
  const { sources, claims, threads, marks } = ledgerOf(analysis, records)
  const range = (span: Span<"document"> | null) => span && rangeOf(lines, span)
  return {
    version,
    sources: sources.map(({ mentions, attributions, ...source }) => ({
      ...source,
      mentions: mentions.map(span => rangeOf(lines, span)),
      attributions: attributions.map(({ spans, kind, text }) => ({ ranges: spans.map(span => rangeOf(lines, span)), kind, text })),
    })),
    claims: claims.map(({ span, ...claim }) => ({ ...claim, range: range(span) })),
    threads: threads.map(({ span, comments, ...thread }) => ({
      ...thread,
      range: range(span),
      comments: comments.map(({ id, creator, created, modified, text }) => ({ id, author: creator, created, modified, text })),
    })),
    marks: marks.map(({ span, ...mark }) => ({ ...mark, range: range(span) })),
    ...(trouble && { trouble: troubleWords(trouble) }),
  }
}
