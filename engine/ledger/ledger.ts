import type { Certainty, Claim, SourceType } from "../annotation/index.ts"
import type { Span } from "../text/index.ts"
import type { CheckState, CommentRecord, Evidence, MarkRecord } from "./record.ts"

/** What the desk knows of an article: what the machine found in it and what people noted of it, put together. Spans count in the document. */
export interface Ledger {
  readonly sources: readonly LedgerSource[]
  /** In text order; what is orphaned comes last. */
  readonly claims: readonly LedgerClaim[]
  readonly threads: readonly LedgerThread[]
  readonly marks: readonly LedgerMark[]
}

export interface LedgerClaim {
  /** Of its record, or for one that nobody noted anything of a `claimKey`. */
  readonly id: string
  /** Null: orphaned. */
  readonly span: Span<"document"> | null
  readonly text: string
  readonly kind: Claim["kind"]
  readonly certainty: Certainty
  readonly voucher: string | null
  readonly section: string
  readonly state: CheckState
  readonly checker: string
  readonly note: string
  readonly evidence: readonly Evidence[]
  readonly by: "machine" | "accepted" | "person"
}

export interface LedgerSource {
  readonly name: string
  readonly type: SourceType
  readonly role: string
  readonly isTrusted: boolean
  readonly share: number
  readonly badges: readonly ("anonymous" | "single" | "second-hand")[]
  readonly mentions: readonly Span<"document">[]
  readonly attributions: readonly LedgerAttribution[]
}

export interface LedgerAttribution {
  readonly spans: readonly Span<"document">[]
  readonly kind: "direct" | "mixed" | "indirect"
  readonly text: string
}

export interface LedgerThread {
  readonly id: string
  readonly span: Span<"document"> | null
  readonly text: string
  readonly isResolved: boolean
  readonly comments: readonly CommentRecord[]
}

export interface LedgerMark {
  readonly id: string
  readonly span: Span<"document"> | null
  readonly text: string
  readonly about: MarkRecord["about"]
  readonly by: "accepted" | "rejected" | "person"
}

/** The words of a span of a text; undefined where there is no span. */
export function wordsAt(text: string, span: Span<"document"> | null | undefined): string | undefined {
  return span ? text.slice(span.from, span.to) : undefined
}

/** In text order, what is orphaned last. */
export function inTextOrder<T extends { readonly span: Span<"document"> | null; readonly id: string }>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => {
    if (!a.span || !b.span) return Number(!a.span) - Number(!b.span) || order(a.id, b.id)
    return a.span.from - b.span.from || a.span.to - b.span.to || order(a.id, b.id)
  })
}

/** For sorting: by code units, the same everywhere. */
export function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
