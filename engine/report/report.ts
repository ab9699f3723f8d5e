import type { Certainty, Claim, SourceType } from "../annotation/index.ts"
import type { CheckState, Evidence } from "../ledger/index.ts"
import type { Family, Locale, Severity } from "../rules/index.ts"
import type { Paragraph, Span } from "../text/index.ts"

/** All that a report on an article shows, as one JSON value: whoever draws it needs nothing else and decides nothing. Offsets count in the document. */
export interface Report {
  /** Of the words of remarks, and of the page that is made of this. */
  readonly locale: Locale
  /** What the text is called where it came from: the name of its file. */
  readonly file: string
  /** Its headline, else that name. */
  readonly title: string
  /** Id of the language that most of it is in. */
  readonly language: string
  readonly article: readonly ReportParagraph[]
  /** Words in sentences that can assert something: no headlines, captions and questions. All shares are of these. */
  readonly words: number
  readonly sentences: number
  /** Sentences of the text itself that a reader may ask a source for. */
  readonly unsourced: number
  /** Who says most comes first; whoever says nothing is left out. */
  readonly sources: readonly ReportSource[]
  /** The article from its first word to its last, cut where somebody else begins to speak. */
  readonly strip: readonly Stretch[]
  /** In the order of {@link sourceTypes}. */
  readonly types: readonly TypeShare[]
  readonly shares: Shares
  readonly singleSource: readonly SingleSource[]
  readonly remarks: readonly RemarkFamily[]
  /** In text order; what is orphaned comes last. */
  readonly checks: readonly ReportCheck[]
  readonly progress: Readonly<Record<CheckState, number>>
}

/** A part of the words of the article: how many, and 0 to 1. */
export interface Share {
  readonly words: number
  readonly share: number
}

export interface ReportParagraph {
  readonly from: number
  readonly to: number
  readonly role: Paragraph["role"]
  /** From 1, of those that can assert something; 0 of others. */
  readonly number: number
  /** Of its language pack. */
  readonly language: string
  /** In text order, meeting. */
  readonly pieces: readonly Piece[]
}

/** A stretch of text on which the same annotations lie. */
export interface Piece {
  readonly from: number
  readonly text: string
  /** Row in `sources` of who says this; -1: nobody is named; absent: the text itself. */
  readonly voice?: number
  /** It stands between quotation marks. */
  readonly isQuoted?: true
  /** The name or the description of a source, or the words that attribute; row in `sources`. */
  readonly names?: number
  readonly isCue?: true
  readonly isHedge?: true
  readonly isUnsourced?: true
}

/** Two that a person says are the same are one here, and who is called so but is somebody else is another. */
export interface ReportSource {
  readonly name: string
  readonly type: SourceType
  /** As a person described it, or "". */
  readonly role: string
  readonly isTrusted: boolean
  /** Of the editor's colours: its row in the text, so that the page is coloured as the text is. */
  readonly slot: number
  readonly attributions: number
  readonly words: number
  /** Of the words that anybody says. */
  readonly share: number
  /** Numbers of the paragraphs in which it speaks. */
  readonly paragraphs: readonly number[]
  /** Where it first speaks. */
  readonly from: number
}

/** Consecutive words of one voice: word numbers, half-open, from 0. */
export interface Stretch {
  readonly from: number
  readonly to: number
  /** As in {@link Piece}. */
  readonly voice?: number
  readonly isUnsourced?: true
  readonly isHedged?: true
  readonly paragraph: number
  /** Where it stands in the text. */
  readonly at: number
}

export interface TypeShare extends Share {
  /** `nobody`: attributed, but to nobody who is named. */
  readonly type: SourceType | "nobody"
  readonly sources: number
}

/** `attributed`, `unsourced` and `own` add up to the whole; `hedged` may be any of them. */
export interface Shares {
  /** Somebody says it. */
  readonly attributed: Share
  /** The text says it, and a reader may ask who says so. */
  readonly unsourced: Share
  /** The text says it, and may. */
  readonly own: Share
  /** In sentences that hold back: `mogelijk`, `zou`, `vermoedelijk`. Not what is only approximate: `ongeveer`. */
  readonly hedged: Share
}

/** A stretch in which only one source speaks. */
export interface SingleSource {
  /** Row in `sources`. */
  readonly source: number
  readonly from: number
  readonly to: number
  /** Sentences that rest on it. */
  readonly statements: number
  readonly sentences: number
  /** Numbers of the first and the last paragraph. */
  readonly paragraphs: readonly [number, number]
  /** Its first words. */
  readonly opening: string
}

export interface RemarkFamily {
  readonly family: Family
  readonly title: string
  readonly remarks: readonly ReportRemark[]
}

export interface ReportRemark {
  readonly rule: string
  readonly title: string
  readonly message: string
  readonly severity: Severity
  /** The sentence it is about, or the first words of it. */
  readonly text: string
  readonly from: number
  readonly to: number
  /** Number of its paragraph, 0 above and between them. */
  readonly paragraph: number
}

export interface ReportCheck {
  /** Null: what it was about is gone, `text` is what stood there. */
  readonly from: number | null
  readonly to: number | null
  readonly text: string
  readonly kind: Claim["kind"]
  readonly certainty: Certainty
  /** Who vouches for it: row in `sources`; -1: none of them; null: the text itself. */
  readonly voucher: number | null
  /** What the voucher is called, "" where nobody is named. */
  readonly voucherName: string
  readonly paragraph: number
  /** The crosshead above it, or "". */
  readonly section: string
  readonly state: CheckState
  readonly checker: string
  readonly note: string
  readonly evidence: readonly Evidence[]
}

/** A claim with what people noted of it, as the ledger of the desk has it. */
export interface CheckedClaim {
  /** Null: its words are gone, `text` is what stood there. */
  readonly span: Span<"document"> | null
  readonly text: string
  readonly kind: Claim["kind"]
  readonly certainty: Certainty
  /** Name of the source that vouches for it; null: the text itself. */
  readonly voucher: string | null
  /** The crosshead above it, or "". */
  readonly section: string
  readonly state: CheckState
  readonly checker: string
  readonly note: string
  readonly evidence: readonly Evidence[]
}

/** In the order in which they are shown: from who can be asked to who cannot. */
export const sourceTypes: readonly TypeShare["type"][] = ["person", "organisation", "media", "document", "group", "anonymous", "nobody"]
