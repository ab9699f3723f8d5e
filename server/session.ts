import type { TextDocumentContentChangeEvent } from "vscode-languageserver-protocol"
import { type Analysis, analysis, type Edit } from "../engine/annotation/index.ts"
import { type Judgement, judge, type Rule, rules } from "../engine/rules/index.ts"
import { packs } from "../languages/index.ts"
import { type Encoding, type Lines, linesAfter, linesOf, offsetAt } from "./positions.ts"
import type { Settings } from "./protocol.ts"

/** One open document. */
export interface OpenDocument {
  readonly uri: string
  readonly languageId: string
  version: number
  lines: Lines
  settings: Settings
  /** Asked for by name, whatever its language id. */
  wanted: boolean
  /** Of `lines.text`, or of an earlier text while the new one is being read. */
  analysis?: Analysis
  judgement?: Judgement
  /** Between the text of `analysis` and `lines.text`; undefined where more than one edit lies between. */
  edit?: Edit | undefined
  /** The reading that is under way, and of what. */
  reading?: { readonly lines: Lines; readonly settings: Settings; readonly done: Promise<void> }
}

/** An up-to-date document as the features see it. */
export interface View {
  readonly uri: string
  readonly version: number
  readonly lines: Lines
  readonly settings: Settings
  readonly analysis: Analysis
  judgement(): Judgement
}

/** The one mutable thing: open texts, their latest analysis, settings. */
export class Session {
  readonly documents = new Map<string, OpenDocument>()
  private readonly encoding: Encoding
  private readonly failed: (rule: Rule, error: unknown) => void

  constructor(encoding: Encoding, failed: (rule: Rule, error: unknown) => void) {
    this.encoding = encoding
    this.failed = failed
  }

  open(uri: string, languageId: string, version: number, text: string, settings: Settings): OpenDocument {
    const wanted = this.documents.get(uri)?.wanted ?? false
    const document: OpenDocument = { uri, languageId, version, lines: linesOf(text, this.encoding), settings, wanted }
    this.documents.set(uri, document)
    return document
  }

  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const document = this.documents.get(uri)
    if (!document) return
    document.version = version
    for (const change of changes) {
      const before = document.lines
      if (!("range" in change)) {
        document.lines = linesOf(change.text, this.encoding)
        document.edit = undefined
        continue
      }
      const a = offsetAt(before, change.range.start)
      const b = offsetAt(before, change.range.end)
      const edit: Edit = { from: Math.min(a, b), to: Math.max(a, b), length: change.text.length }
      const text = before.text.slice(0, edit.from) + change.text + before.text.slice(edit.to)
      document.edit = document.analysis && document.analysis.document.text === before.text ? edit : undefined
      document.lines = linesAfter(before, text, edit)
    }
  }

  close(uri: string): void {
    this.documents.delete(uri)
  }

  /** Whether a document is to be analysed. */
  isOn({ wanted, languageId, settings }: OpenDocument): boolean {
    return wanted || settings.languages.includes(languageId)
  }

  /** The document as it is now, read to the end; undefined where it is not open or not to be analysed. Never waits. */
  view(uri: string): View | undefined {
    const document = this.documents.get(uri)
    if (!document || !this.isOn(document)) return undefined
    const steps = this.read(document)
    while (!steps.next().done);
    return this.see(document)
  }

  /**
   * The same in slices of some milliseconds, so that other requests are answered in between; undefined where the text changed meanwhile.
   * Whoever asks while a text is being read waits for that reading.
   */
  async viewInSlices(uri: string, pause: () => Promise<void>, slice = 20): Promise<View | undefined> {
    const document = this.documents.get(uri)
    if (!document || !this.isOn(document)) return undefined
    const { lines, settings } = document
    if (document.reading?.lines !== lines || document.reading.settings !== settings)
      document.reading = { lines, settings, done: this.readInSlices(document, pause, slice) }
    await document.reading.done
    const isSame = this.documents.get(uri) === document && document.lines === lines && document.settings === settings
    return isSame ? this.see(document) : undefined
  }

  private async readInSlices(document: OpenDocument, pause: () => Promise<void>, slice: number): Promise<void> {
    const { lines, settings } = document
    const steps = this.read(document)
    try {
      let until = Date.now() + slice
      while (!steps.next().done) {
        if (Date.now() < until) continue
        await pause()
        if (document.lines !== lines || document.settings !== settings) return
        until = Date.now() + slice
      }
    } finally {
      if (document.reading?.lines === lines && document.reading.settings === settings) delete document.reading
    }
  }

  private *read(document: OpenDocument): Generator<void, void> {
    const { lines, settings, analysis: previous, edit } = document
    const options = { language: settings.textLanguage }
    if (previous && previous.document.text === lines.text && previous.options.language === options.language) return
    const format = document.languageId === "markdown" ? "markdown" : "plain"
    const result = yield* analysis({ text: lines.text, format }, packs, options, previous, edit)
    // A result for a text that has changed meanwhile is thrown away.
    if (document.lines !== lines) return
    document.analysis = result
    document.edit = undefined
  }

  private see(document: OpenDocument): View | undefined {
    const { uri, version, lines, settings, analysis: latest } = document
    if (!latest || latest.document.text !== lines.text) return undefined
    const failed = this.failed
    return {
      uri,
      version,
      lines,
      settings,
      analysis: latest,
      judgement: () => {
        if (document.judgement?.analysis !== latest) document.judgement = judge(latest, rules, document.judgement, failed)
        return document.judgement
      },
    }
  }
}
