import type { Span } from "./span.ts"

/** One pair of quotation marks (or a dash, or an answer in an interview) and what stands between. Spans count in the paragraph. */
export interface Quotation {
  /** With its marks. To the end of the paragraph where it stays open. */
  readonly span: Span
  /** Without its marks. */
  readonly inner: Span
  /** How it is marked: by marks, by a dash before it, or by the layout of an interview. */
  readonly style: "marks" | "dash" | "interview"
  /** 0 for outermost. */
  readonly depth: number
  /** It has no opening mark of its own: the quotation was open already when this paragraph began. */
  readonly running: boolean
  /** It has no closing mark in this paragraph. With `reopened` in the next paragraph, or a mark that closes it there, that is good style. */
  readonly open: boolean
}

/** A mark without a partner, at the place where an editor should look. */
export interface StrayMark {
  readonly span: Span
}
