import { NotificationType, RequestType } from "vscode-languageserver-protocol"
import type { Range } from "vscode-languageserver-types"
import type { Certainty, Claim, SourceType } from "../engine/annotation/index.ts"
import type { ExportFormat } from "../engine/exchange/export-formats.ts"
import type { ImportCounts } from "../engine/exchange/index.ts"
import type { CheckState, Evidence } from "../engine/ledger/index.ts"
import type { Report } from "../engine/report/index.ts"
import type { Level, Profile } from "../engine/rules/index.ts"

export { type ExportFormat, exportFormats } from "../engine/exchange/export-formats.ts"

/** Our own requests, beyond LSP: all that client and server share. */

/** The settings under `aldus.` as `workspace/configuration` returns them, and as `initializationOptions.settings` may give them. */
export interface Settings {
  /** Language ids that are analysed without being asked. */
  readonly languages: readonly string[]
  /** `auto`, `nl` or `en`: the language of the text. */
  readonly textLanguage: string
  /** Whether a hover also shows how the sentence was parsed, and which frame found an attribution. */
  readonly hover: { readonly grammar: boolean }
  /** Whether names stand behind the words that only point to a source. */
  readonly inlayHints: { readonly enabled: boolean }
  /** How a person signs what they note; empty: not. */
  readonly desk: { readonly name: string }
  /** How much is remarked on. */
  readonly profile: Profile
  readonly diagnostics: {
    readonly enabled: boolean
    /** By rule name; `default` leaves it to the profile. */
    readonly severity: Readonly<Record<string, Level>>
    /** By rule name, then by the name of its option. */
    readonly options: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  }
}

export interface InitializationOptions {
  readonly settings?: Partial<Settings>
  /** The client answers {@link readTextRequest}. */
  readonly readsText?: boolean
  /** The client answers {@link writeTextRequest}. */
  readonly writesText?: boolean
  /** The client has the command `aldus.showRule`, whose argument is the name of a rule: the light bulb may offer its page. */
  readonly showsRules?: boolean
}

/** Contents nest and cross lines and statements are whole sentences, so they go by this request, not by semantic tokens. */
export const annotationsRequest = new RequestType<AnnotationsParams, Annotations | null, void>("aldus/annotations")

export interface AnnotationsParams {
  readonly textDocument: { readonly uri: string }
  /** Answer as soon as the beginning of a long text has been read: `aldus/annotationsChanged` comes again when all of it has. */
  readonly early?: boolean
}

export interface Annotations {
  /** Of the document they were made from; drop them if it is not the version on screen. */
  readonly version: number
  /** Whether all of the text has been read; else these are the annotations of its beginning. */
  readonly whole: boolean
  /** In text order, outer before inner. */
  readonly contents: readonly ContentAnnotation[]
  /** Statements of the narrator that want a source. */
  readonly unsourced: readonly {
    readonly range: Range
    readonly reasons: readonly string[]
    /** A diagnostic stands there already: one mark is enough. */
    readonly isRemarked: boolean
  }[]
  readonly counts: { readonly sources: number; readonly attributions: number; readonly hedges: number; readonly unsourced: number }
}

export interface ContentAnnotation {
  readonly ranges: readonly Range[]
  /** 0 for outermost. */
  readonly depth: number
  readonly kind: "direct" | "mixed" | "indirect"
  /** Row of its source in the outline of sources: equal numbers, same source. -1 where nobody is named. */
  readonly source: number
  readonly name: string | null
}

/** Server to client: a document has a new analysis, or none any more. */
export const annotationsChanged = new NotificationType<{ readonly uri: string; readonly version: number }>("aldus/annotationsChanged")

/**
 * Client to server: analyse this document whatever its language id, or stop doing so. Answers whether it is analysed now.
 * For a language id outside the registered selector the server registers its features for this one URI.
 */
export const annotateRequest = new RequestType<
  { readonly textDocument: { readonly uri: string }; readonly languageId: string; readonly on: boolean },
  boolean,
  void
>("aldus/annotate")

/** Argument of the command `aldus.ignore`: make this remark no more. */
export interface IgnoreOrder {
  readonly uri: string
  /** The remark was seen in. */
  readonly version: number
  /** This sentence; this document; everything that the house writes. */
  readonly where: "here" | "document" | "workspace"
  readonly rule: string
  /** Row of the passage; `from` and `to` count in it. */
  readonly passage: number
  readonly from: number
  readonly to: number
  /** In the person's own words. */
  readonly reason?: string
}

/** Server to client: a text file of the workspace that the server cannot read itself; null where there is none. Fails where there is one that cannot be read. */
export const readTextRequest = new RequestType<{ readonly uri: string }, string | null, void>("aldus/readText")

/** Server to client: keep this text in a file that the server cannot write itself. Fails where that cannot be done. */
export const writeTextRequest = new RequestType<{ readonly uri: string; readonly text: string }, null, void>("aldus/writeText")

/** Server in a worker to client: a file of the folder of models. */
export const readFileRequest = new RequestType<{ readonly file: string }, Uint8Array, void>("aldus/readFile")

/** Client to server: the texts of the articles in a file of a news system, IPTC ninjs or NewsML-G2; none where it is another file. */
export const readArticlesRequest = new RequestType<{ readonly text: string }, readonly string[], void>("aldus/readArticles")

/** Client to server: a document with its annotations in a format of other programs; null where it is not annotated. */
export const exportRequest = new RequestType<
  { readonly textDocument: { readonly uri: string }; readonly format: ExportFormat },
  string | null,
  void
>("aldus/export")

/**
 * Client to server: take over what a file of another program tells of a document, as what a person noted. Nothing is taken over twice; words
 * that are not there any more become orphans. Fails with a sentence for the person where nothing of the file can be read or kept.
 */
export const importRequest = new RequestType<ImportParams, ImportAnswer, void>("aldus/import")

export interface ImportParams {
  readonly textDocument: { readonly uri: string }
  /** What the file is called, for a person; what it ends in tells its format where its text does not. */
  readonly name: string
  readonly text: string
}

export type ImportAnswer = ImportCounts

/** Semantic token types, in legend order. Their modifiers: {@link tokenModifiers}. */
export const tokenTypes = ["source", "cue", "hedge"] as const
/** `anonymous` on a source, `denied`, `doubting` and `factive` on a cue, `pronoun` on a source. */
export const tokenModifiers = ["anonymous", "pronoun", "denied", "doubting", "factive"] as const

/** All that a report on a document shows, in the interface language; null where the document is not analysed. */
export const reportRequest = new RequestType<{ readonly textDocument: { readonly uri: string } }, ReportAnswer | null, void>("aldus/report")

export interface ReportAnswer {
  /** Of the document it was made from: the offsets in it count in that text. */
  readonly version: number
  readonly report: Report
}

/** What the desk keeps of a document: its sources, its claims and how far their checks are, what people said of it. */
export const ledgerRequest = new RequestType<{ readonly textDocument: { readonly uri: string } }, Ledger | null, void>("aldus/ledger")

/** Server to client: the ledger of a document is not what it was: the text has changed, a person noted something, or its file did. */
export const ledgerChanged = new NotificationType<{ readonly uri: string }>("aldus/ledgerChanged")

/** A person notes something. Answers the id of what was noted; fails with a sentence for the person where it cannot be. */
export const ledgerChangeRequest = new RequestType<LedgerChangeParams, { readonly id: string }, void>("aldus/ledger/change")

export interface Ledger {
  /** Of the document. */
  readonly version: number
  readonly sources: readonly SourceEntry[]
  /** In text order; what is orphaned comes last. */
  readonly claims: readonly ClaimEntry[]
  readonly threads: readonly ThreadEntry[]
  /** What people said of the machine's annotations, and made by hand. */
  readonly marks: readonly MarkEntry[]
  /** Why nothing can be kept, in words for a person: the document is in no folder, its file cannot be written. */
  readonly trouble?: string
}

export interface SourceEntry {
  /** The name that the machine gave it: what a {@link LedgerChange} calls it by. */
  readonly name: string
  readonly type: SourceType
  readonly role: string
  readonly isTrusted: boolean
  /** Of the words that sources say, which part is this one's: 0 to 1. */
  readonly share: number
  /** anonymous: nobody can ask it; single: only one attribution rests on it; second-hand: it passes on what others say. */
  readonly badges: readonly ("anonymous" | "single" | "second-hand")[]
  readonly mentions: readonly Range[]
  readonly attributions: readonly {
    readonly ranges: readonly Range[]
    readonly kind: "direct" | "mixed" | "indirect"
    readonly text: string
  }[]
}

export interface ClaimEntry {
  /** Of its record; for a claim that nobody noted anything of a key that holds for this version of the text only. */
  readonly id: string
  /** Null: orphaned, `text` is what stood there. */
  readonly range: Range | null
  readonly text: string
  readonly kind: Claim["kind"]
  readonly certainty: Certainty
  /** Name of the source that vouches for it; null: the narrator. */
  readonly voucher: string | null
  /** The crosshead above it, or "". */
  readonly section: string
  readonly state: CheckState
  readonly checker: string
  readonly note: string
  readonly evidence: readonly Evidence[]
  /** machine: found, nobody said anything of it; accepted: a person confirmed that it is a claim; person: made by hand. */
  readonly by: "machine" | "accepted" | "person"
}

export interface ThreadEntry {
  readonly id: string
  readonly range: Range | null
  /** What it is about, as it stood there. */
  readonly text: string
  readonly isResolved: boolean
  /** The first opened the thread. */
  readonly comments: readonly {
    readonly id: string
    readonly author: string
    readonly created: string
    readonly modified: string
    readonly text: string
  }[]
}

export interface MarkEntry {
  readonly id: string
  readonly range: Range | null
  readonly text: string
  readonly about: "attribution" | "hedge" | "claim"
  readonly by: "accepted" | "rejected" | "person"
}

export interface LedgerChangeParams {
  readonly textDocument: { readonly uri: string }
  /** That the person saw. */
  readonly version: number
  readonly change: LedgerChange
}

/** What a person can do. `claim` is the id of a {@link ClaimEntry}. */
export type LedgerChange =
  | {
      readonly do: "check"
      readonly claim: string
      readonly state?: CheckState
      readonly checker?: string
      readonly note?: string
      readonly evidence?: readonly Evidence[]
    }
  /** Null takes a verdict back. */
  | {
      readonly do: "judge"
      readonly range: Range
      readonly about: "attribution" | "hedge" | "claim"
      readonly verdict: "accepted" | "rejected" | null
    }
  | {
      readonly do: "mark"
      readonly range: Range
      readonly about: "attribution" | "hedge" | "claim"
      readonly claim?: Claim["kind"]
      readonly source?: Range
      readonly cue?: Range
    }
  /** Puts a record, or an orphan, on these words. */
  | { readonly do: "move"; readonly id: string; readonly range: Range }
  | { readonly do: "comment"; readonly range: Range; readonly text: string }
  | { readonly do: "reply"; readonly thread: string; readonly text: string }
  | { readonly do: "resolve"; readonly thread: string; readonly isResolved: boolean }
  | { readonly do: "edit-comment"; readonly id: string; readonly text: string }
  | {
      readonly do: "source"
      readonly name: string
      readonly isTrusted?: boolean
      readonly role?: string
      readonly same?: string
      readonly different?: string
    }
  | { readonly do: "remove"; readonly id: string }
  /** Several at once, written once: all of them or, where one cannot be, none. Answers the id of the last. */
  | { readonly do: "all"; readonly changes: readonly LedgerChange[] }
