import type { Position, Range, TextDocumentContentChangeEvent } from "vscode-languageserver-protocol"
import {
  type Analysis,
  analysis,
  type Edit,
  isPartial,
  type Language,
  type LanguagePack,
  type Progress,
} from "../engine/annotation/index.ts"
import { choiceFor, knownRemarks, withHouseWords } from "../engine/house/index.ts"
import { type Judgement, judge, judging, type Rule, type Ruling, rules, rulingOf } from "../engine/rules/index.ts"
import type { Document, Span } from "../engine/text/index.ts"
import { advice, languages } from "../languages/index.ts"
import { type House, noHouse, pathFrom } from "./houses.ts"
import { opening } from "./opening.ts"
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
  /** The judging that is under way. */
  judging?: Judging
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
  /** There is something to show; of a long text that was opened that is what is on screen, and what stands above it. */
  readonly shown: Promise<void>
  /** All has been read, at least by its words. */
  readonly whole: Promise<void>
}

interface Judging {
  readonly lines: Lines
  readonly analysis: Analysis
  readonly ruling: Ruling
  /** False where the text, or what is known of it, changed meanwhile. */
  readonly done: Promise<boolean>
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

/** Told of each edit of an open document; without `edit` its text was replaced by another. */
export type Edited = (uri: string, before: string, edit: Edit | undefined, after: string) => void

/** Milliseconds without a keystroke after which what is not on screen is read. */
const idle = 150

/** Lets other requests be answered; for so long, or as long as it takes. */
type Pause = (milliseconds?: number) => Promise<void>

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
  private readonly edited: Edited

  constructor(encoding: Encoding, failed: (rule: Rule, error: unknown) => void, edited: Edited = () => {}) {
    this.encoding = encoding
    this.failed = failed
    this.edited = edited
  }

  open(uri: string, languageId: string, version: number, text: string, settings: Settings): OpenDocument {
    const wanted = this.documents.get(uri)?.wanted ?? false
    const lines = linesOf(text, this.encoding)
    const document: OpenDocument = { uri, languageId, version, lines, settings, house: noHouse, wanted, visible: opening(lines) }
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
        this.edited(uri, before.text, undefined, change.text)
        continue
      }
      const a = offsetAt(before, change.range.start)
      const b = offsetAt(before, change.range.end)
      const edit: Edit = { from: Math.min(a, b), to: Math.max(a, b), length: change.text.length }
      const text = before.text.slice(0, edit.from) + change.text + before.text.slice(edit.to)
      document.edit = document.analysis && document.analysis.document.text === before.text ? edit : undefined
      document.lines = linesAfter(before, text, edit)
      this.edited(uri, before.text, edit, text)
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
   * Of a long text that has just been opened what is on screen is shown before the rest has been read: to whom needs no more than the
   * text `upTo` a position. Then all that words tell is shown, and then all. `more` is called whenever that was not the first.
   */
  async viewInSlices(uri: string, pause: Pause, more: () => void, upTo?: Position, slice = 3): Promise<View | undefined> {
    const document = this.documents.get(uri)
    if (!document || !this.isOn(document)) return undefined
    const { lines, settings } = document
    const languages = this.languagesFor(document)
    let { reading } = document
    if (reading?.lines !== lines || reading.settings !== settings || reading.languages !== languages) {
      const shown = milestone()
      const whole = milestone()
      reading = { lines, settings, languages, shown: shown.reached, whole: whole.reached }
      document.reading = reading
      let times = 0
      const show = (analysis: Analysis) => {
        document.analysis = analysis
        document.edit = undefined
        shown.reach()
        if (!isPartial(analysis)) whole.reach()
        if (++times > 1) more()
      }
      const end = (error?: unknown) => {
        shown.reach(error)
        whole.reach(error)
      }
      void this.readInSlices(document, reading, pause, slice, show).then(() => end(), end)
    }
    await reading.shown
    const { analysis } = document
    const isEnough = !analysis || !isPartial(analysis) || (upTo && offsetAt(lines, upTo) < analysis.readTo)
    if (!isEnough) await reading.whole
    const isSame = this.documents.get(uri) === document && document.lines === lines && document.settings === settings
    return isSame ? this.see(document) : undefined
  }

  /** Reads to the end, as long as that is wanted. */
  private async readInSlices(
    document: OpenDocument,
    reading: Reading,
    pause: Pause,
    slice: number,
    show: (analysis: Analysis) => void,
  ): Promise<void> {
    const { lines, settings, languages } = reading
    const isClosed = () => this.documents.get(document.uri) !== document
    const isOver = () =>
      isClosed() || document.lines !== lines || document.settings !== settings || this.languagesFor(document) !== languages
    try {
      const packs = languages.map(({ pack }) => pack)
      const isSameHouse = document.packs?.every((pack, row) => pack === packs[row]) ?? false
      const { edit } = document
      const previous = isSameHouse ? document.analysis : undefined
      document.packs = packs
      const options = { language: document.house.file.language ?? settings.textLanguage }
      const isRead = previous && previous.document.text === lines.text && previous.options.language === options.language
      const parsers = languages.filter(({ parser }) => parser).length
      if (isRead && !isPartial(previous) && previous.pending === 0 && previous.grammars.length === parsers) return
      const format = formatOf(document)
      const known = isRead ? { from: 0, to: 0, length: 0 } : edit
      const steps = analysis({ text: lines.text, format }, languages, options, previous, known, document.visible)
      let last: Progress | undefined
      let latest = previous
      for (let until = Date.now() + slice; ; ) {
        const step = steps.next()
        if (step.done) {
          show(step.value)
          return
        }
        last = step.value ?? last
        if (step.value?.show) {
          latest = step.value.show()
          show(latest)
          // What words do not tell is read when the typist rests.
          await pause(isPartial(latest) ? 0 : idle)
        } else if (Date.now() < until) continue
        await pause()
        if (isOver()) {
          // What was found of a text that has changed meanwhile is shown to nobody; what was parsed is kept for the next.
          if (last?.keep && !isClosed() && document.lines !== lines && document.analysis === latest) {
            document.analysis = last.keep()
            document.edit = undefined
          }
          return
        }
        until = Date.now() + slice
      }
    } finally {
      if (document.reading === reading) delete document.reading
    }
  }

  /**
   * Judges a document in slices, so that other requests are answered in between. Whoever asks while it is being judged waits for that. False
   * where its text, or what is known of it, changed meanwhile: then look again.
   */
  judgeInSlices(uri: string, pause: Pause, slice = 3): Promise<boolean> {
    const document = this.documents.get(uri)
    const analysis = document?.analysis
    if (!document || !analysis) return Promise.resolve(false)
    const { lines, judgement, judging: known } = document
    const ruling = this.rulingFor(document)
    if (judgement?.analysis === analysis && judgement.ruling === ruling) return Promise.resolve(true)
    if (known?.lines === lines && known.analysis === analysis && known.ruling === ruling) return known.done
    const isOver = () =>
      this.documents.get(uri) !== document ||
      document.lines !== lines ||
      document.analysis !== analysis ||
      this.rulingFor(document) !== ruling
    const done = this.judgeToEnd(document, judging(analysis, ruling, judgement, this.failed), isOver, pause, slice)
    const own: Judging = { lines, analysis, ruling, done }
    document.judging = own
    const forget = () => {
      if (document.judging === own) delete document.judging
    }
    done.then(forget, forget)
    return done
  }

  private async judgeToEnd(
    document: OpenDocument,
    steps: Iterator<undefined, Judgement>,
    isOver: () => boolean,
    pause: Pause,
    slice: number,
  ): Promise<boolean> {
    for (;;) {
      await pause()
      if (isOver()) return false
      for (const until = Date.now() + slice; Date.now() < until; ) {
        const step = steps.next()
        if (!step.done) continue
        document.judgement = step.value
        return true
      }
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

/** Something to wait for. Nobody need do so. */
function milestone() {
  let resolve = () => {}
  let reject = (_: unknown) => {}
  const reached = new Promise<void>((...settle) => {
    ;[resolve, reject] = settle
  })
  reached.catch(() => {})
  return { reached, reach: (error?: unknown) => (error === undefined ? resolve() : reject(error)) }
}
