import type { Range, TextDocumentContentChangeEvent } from "vscode-languageserver-protocol"
import { type Analysis, analysis, type Edit, type Language, type LanguagePack, type Progress } from "../engine/annotation/index.ts"
import { choiceFor, knownRemarks, withHouseWords } from "../engine/house/index.ts"
import { type Judgement, judge, type Rule, type Ruling, rules, rulingOf } from "../engine/rules/index.ts"
import type { Document, Span } from "../engine/text/index.ts"
import { advice, languages } from "../languages/index.ts"
import { type House, noHouse, pathFrom } from "./houses.ts"
import { type Encoding, type Lines, linesAfter, linesOf, offsetAt } from "./positions.ts"
import type { Settings } from "./protocol.ts"

/** One open document. */
export interface OpenDocument {
  readonly uri: string
  readonly languageId: string
  version: number
  lines: Lines
  settings: Settings
  house: House
  /** Asked for by name, whatever its language id. */
  wanted: boolean
  /** Of `lines.text`, or of an earlier text while the new one is being read. */
  analysis?: Analysis
  judgement?: Judgement
  /** By what it is judged, and who says so. */
  ruling?: { readonly settings: Settings; readonly house: House; readonly value: Ruling }
  /** The packs by which `analysis` was read. */
  packs?: readonly LanguagePack[]
  /** Where and when something was typed last. */
  typed?: Typed | undefined
  /** Between the text of `analysis` and `lines.text`; undefined where more than one edit lies between. */
  edit?: Edit | undefined
  /** The reading that is under way: of what, when there is something to show, and whether it shows more at its end. */
  reading?: Reading
  /** What is on screen, as far as the client has told: its grammar is read first. */
  visible: Span<"document">
}

/** A keystroke: the caret stood at `offset` after it. */
export interface Typed {
  readonly offset: number
  /** Milliseconds of the clock. */
  readonly at: number
}

interface Reading {
  readonly lines: Lines
  readonly settings: Settings
  readonly languages: readonly Language[]
  readonly shown: Promise<void>
}

/** An up-to-date document as the features see it. */
export interface View {
  readonly uri: string
  readonly version: number
  readonly lines: Lines
  readonly settings: Settings
  readonly house: House
  readonly format: Document["format"]
  readonly analysis: Analysis
  readonly languages: readonly Language[]
  /** A person or the language id says that this is news; else the text itself must show it. */
  readonly isNews: boolean
  readonly typed: Typed | undefined
  judgement(): Judgement
}

/** Milliseconds without a keystroke after which what is not on screen is read. */
const idle = 150

/** What an editor shows of a text that has just been opened, at the most. */
const top: Span<"document"> = { from: 0, to: 6000 }

/** The one mutable thing: open texts, their latest analysis, settings. */
export class Session {
  readonly documents = new Map<string, OpenDocument>()
  /** The languages as they are now: with a parser once their model has been read. */
  languages: readonly Language[] = languages
  private readonly ofHouse = new WeakMap<
    House,
    { readonly from: readonly Language[]; readonly packs: readonly LanguagePack[]; readonly languages: readonly Language[] }
  >()
  private readonly encoding: Encoding
  private readonly failed: (rule: Rule, error: unknown) => void

  constructor(encoding: Encoding, failed: (rule: Rule, error: unknown) => void) {
    this.encoding = encoding
    this.failed = failed
  }

  open(uri: string, languageId: string, version: number, text: string, settings: Settings): OpenDocument {
    const wanted = this.documents.get(uri)?.wanted ?? false
    const document: OpenDocument = {
      uri,
      languageId,
      version,
      lines: linesOf(text, this.encoding),
      settings,
      house: noHouse,
      wanted,
      visible: top,
    }
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
    document.typed = typedOf(document.lines, changes)
  }

  /** What the client has on screen. */
  look(uri: string, { start, end }: Range): void {
    const document = this.documents.get(uri)
    if (document) document.visible = { from: offsetAt(document.lines, start), to: offsetAt(document.lines, end) }
  }

  close(uri: string): void {
    this.documents.delete(uri)
  }

  /** Whether a document is to be analysed. */
  isOn({ wanted, languageId, settings }: OpenDocument): boolean {
    return wanted || settings.languages.includes(languageId)
  }

  /**
   * The document as it is now, read in slices of some milliseconds so that other requests are answered in between; undefined where it is
   * not open, not to be analysed, or where the text changed meanwhile. Whoever asks while a text is being read waits for that reading.
   * Of a long text that has just been opened it shows all that words tell and the grammar of what is on screen; `more` is called when the
   * rest has been read too.
   */
  async viewInSlices(uri: string, pause: (milliseconds?: number) => Promise<void>, more: () => void, slice = 8): Promise<View | undefined> {
    const document = this.documents.get(uri)
    if (!document || !this.isOn(document)) return undefined
    const { lines, settings } = document
    const languages = this.languagesFor(document)
    let { reading } = document
    if (reading?.lines !== lines || reading.settings !== settings || reading.languages !== languages) {
      let show = () => {}
      let fail = (_: unknown) => {}
      const shown = new Promise<void>((resolve, reject) => {
        show = resolve
        fail = reject
      })
      reading = { lines, settings, languages, shown }
      document.reading = reading
      void this.readInSlices(document, reading, pause, slice, show).then(isMore => (isMore ? more() : show()), fail)
    }
    await reading.shown
    const isSame = this.documents.get(uri) === document && document.lines === lines && document.settings === settings
    return isSame ? this.see(document) : undefined
  }

  /** Reads to the end; answers whether something was shown before that. */
  private async readInSlices(
    document: OpenDocument,
    reading: Reading,
    pause: (milliseconds?: number) => Promise<void>,
    slice: number,
    show: () => void,
  ): Promise<boolean> {
    const { lines, settings, languages } = reading
    const isOver = () => document.lines !== lines || document.settings !== settings || this.languagesFor(document) !== languages
    let isShown = false
    try {
      const packs = languages.map(({ pack }) => pack)
      const isSameHouse = document.packs?.every((pack, row) => pack === packs[row]) ?? false
      const { edit } = document
      const previous = isSameHouse ? document.analysis : undefined
      document.packs = packs
      const options = { language: document.house.file.language ?? settings.textLanguage }
      const isRead = previous && previous.document.text === lines.text && previous.options.language === options.language
      if (isRead && previous.pending === 0 && previous.grammars.length === languages.filter(({ parser }) => parser).length) return false
      const format = formatOf(document)
      const known = isRead ? { from: 0, to: 0, length: 0 } : edit
      const steps = analysis({ text: lines.text, format }, languages, options, previous, known, document.visible)
      let last: Progress | undefined
      let latest = previous
      for (let until = Date.now() + slice; ; ) {
        const step = steps.next()
        if (step.done) {
          document.analysis = step.value
          document.edit = undefined
          return isShown
        }
        last = step.value ?? last
        if (step.value?.show) {
          latest = step.value.show()
          document.analysis = latest
          document.edit = undefined
          isShown = true
          show()
          // The rest is read when the typist rests.
          await pause(idle)
        }
        if (!step.value?.show && Date.now() < until) continue
        await pause()
        if (isOver()) {
          // What was found of a text that has changed meanwhile is shown to nobody; what was parsed is kept for the next.
          if (last?.keep && document.lines !== lines && document.analysis === latest) {
            document.analysis = last.keep()
            document.edit = undefined
          }
          return false
        }
        until = Date.now() + slice
      }
    } finally {
      if (document.reading === reading) delete document.reading
    }
  }

  private see(document: OpenDocument): View | undefined {
    const { uri, version, lines, settings, house, typed, analysis: latest } = document
    if (!latest || latest.document.text !== lines.text) return undefined
    const failed = this.failed
    return {
      uri,
      version,
      lines,
      settings,
      house,
      format: formatOf(document),
      analysis: latest,
      languages: this.languagesFor(document),
      isNews: document.wanted || document.languageId === "news",
      typed,
      judgement: () => {
        const ruling = this.rulingFor(document)
        if (document.judgement?.analysis !== latest || document.judgement.ruling !== ruling)
          document.judgement = judge(latest, ruling, document.judgement, failed)
        return document.judgement
      },
    }
  }

  private rulingFor(document: OpenDocument): Ruling {
    const { settings, house, uri } = document
    if (document.ruling?.settings !== settings || document.ruling.house !== house) {
      const path = pathFrom(house, uri)
      const choice = choiceFor({ profile: settings.profile, ...settings.diagnostics }, house.file, path)
      const value = rulingOf(rules, choice, { advice, house: house.file.words }, knownRemarks(house.file, path))
      document.ruling = { settings, house, value }
    }
    return document.ruling.value
  }

  /** The languages, with the words of the document's house: the same value as long as neither changes. */
  private languagesFor({ house }: OpenDocument): readonly Language[] {
    if (house === noHouse) return this.languages
    const known = this.ofHouse.get(house)
    if (known?.from === this.languages) return known.languages
    const packs = known?.packs ?? this.languages.map(({ pack }) => withHouseWords(pack, house.file.words))
    const isOwn = packs.some((pack, row) => pack !== this.languages[row]!.pack)
    const languages = isOwn ? this.languages.map((language, row) => ({ ...language, pack: packs[row]! })) : this.languages
    this.ofHouse.set(house, { from: this.languages, packs, languages })
    return languages
  }
}

function formatOf({ languageId }: OpenDocument): Document["format"] {
  return languageId === "markdown" ? "markdown" : "plain"
}

/** Where a typist stands: one edit of a few words at most. What is pasted, replaced everywhere or loaded anew is not being typed. */
function typedOf(lines: Lines, changes: readonly TextDocumentContentChangeEvent[]): Typed | undefined {
  const [change] = changes
  if (changes.length !== 1 || !change || !("range" in change) || change.text.length > longestWords) return undefined
  return { offset: offsetAt(lines, change.range.start) + change.text.length, at: Date.now() }
}

const longestWords = 40
