import type { Edit } from "../engine/annotation/index.ts"
import {
  type Anchor,
  anchorOf,
  articleFrom,
  type Folded,
  fold,
  follow,
  inOrder,
  type LedgerRecord,
  merge,
  movedBy,
  noSidecar,
  type PlacedRecord,
  placeRecord,
  readingSidecar,
  readSidecar,
  type Sidecar,
  type SourceNotes,
  sidecarEnding,
  sourceNotes,
  writeSidecar,
} from "../engine/ledger/index.ts"
import { difference, type Span } from "../engine/text/index.ts"
import type { NoteFiles } from "./note-files.ts"

/** What happens around the notes of an article, and what they need of the world. */
export interface NotesEdge {
  /** Lets other requests be answered. */
  pause(): Promise<void>
  /** Something is not what it was. */
  changed(): void
  /** So many lines of the file cannot be read. */
  unreadable(lines: number): void
  failed(what: string, error: unknown): void
}

/** Why nothing can be kept. */
export type Trouble = "no-folder" | "unreadable" | "unwritable"

/** Milliseconds of work before others get their turn. */
const slice = 8
/** Milliseconds in which what is noted goes to disk together. */
const together = 20

/** Of words that were described, what says nothing of them any more, and what is too little to describe them anew. */
const shard = 1 / 3
const half = 1 / 2
const nearlyAll = 0.9

type Part = "anchor" | "source" | "cue"
const parts: readonly Part[] = ["anchor", "source", "cue"]

/** Where the words of a record are now. */
interface Place {
  readonly spans: Partial<Record<Part, Span<"document">>>
  /** They were looked for in all ways, and some are not there: from then on only the same words count. */
  isSought: boolean
}

/** What people noted of one open article: its records, where their words are, and the file in which they are kept. */
export class Notes {
  private file: string
  trouble: Trouble | undefined
  private readonly files: NoteFiles | undefined
  private readonly edge: NotesEdge
  private text: string
  private folded: Folded | undefined
  private readonly records = new Map<string, LedgerRecord>()
  private readonly places = new Map<string, Place>()
  /** As the file was when it was last read or written. */
  private base: Sidecar = noSidecar
  private baseText: string | undefined
  private isLoaded = false
  private isHeld = false
  private readonly opened: Promise<void>
  /** Whether a person noted something that is not on disk. */
  private isDirty = false
  /** Words of which much was gone when the article was last saved, as they were then. */
  private readonly shrunk = new Map<string, string>()
  private soughtIn: string | undefined
  private seeking: Promise<void> | undefined
  /** One after the other: whatever reads or writes the file. */
  private queue: Promise<void>
  private next: Promise<void> | undefined

  constructor(uri: string, text: string, files: NoteFiles | undefined, edge: NotesEdge, after: Promise<void> = Promise.resolve()) {
    this.file = uri + sidecarEnding
    this.text = text
    this.files = files
    this.edge = edge
    this.queue = after
    if (!files) this.trouble = "no-folder"
    this.opened = this.renew()
  }

  /** Reads the file, or reads it again: what others noted meanwhile is taken over. */
  renew(): Promise<void> {
    return this.inTurn(async () => {
      if (!this.files) return
      try {
        const text = await this.files.read(this.file)
        if (this.isLoaded && text === this.baseText) return
        this.adopt(text, text === undefined ? noSidecar : await this.inSlices(readingSidecar(text)))
        this.trouble = undefined
      } catch (error) {
        this.trouble = "unreadable"
        this.edge.failed(`reading ${this.file}`, error)
      }
      this.edge.changed()
    })
  }

  /** All records and where their words are, when what can be found has been found. */
  async placed(): Promise<readonly PlacedRecord[]> {
    await this.read()
    await this.seek()
    return this.now()
  }

  /** The same, as far as is known now. */
  now(): readonly PlacedRecord[] {
    return [...this.records.values()].map(record => {
      const { anchor: span, source, cue } = this.places.get(record.id)?.spans ?? {}
      return { record, ...(span && { span }), ...(source && { source }), ...(cue && { cue }) }
    })
  }

  /** Ends when the file has been read, or cannot be. What is known of it holds while the article is being renamed. */
  async read(): Promise<void> {
    await (this.isHeld ? this.opened : this.queue)
  }

  /** What is noted of sources, as far as is known now. */
  sources(): SourceNotes {
    return sourceNotes([...this.records.values()].map(record => ({ record })))
  }

  /** Follows an edit of the text; without `edit` it was replaced by another. */
  edit(before: string, edit: Edit | undefined, after: string): void {
    const known = edit ?? difference(before, after)
    const folded = this.text === before ? this.folded : undefined
    let foldedBefore: Folded | undefined = folded
    for (const [id, place] of this.places) {
      for (const part of parts) {
        const span = place.spans[part]
        if (!span) continue
        // What was loaded anew is not typed: in what has changed the words are looked for.
        const touched = known.from < span.to && known.to > span.from
        const now = edit || !touched ? follow(span, known) : undefined
        if (now && this.leftOf(id, part, now) > shard) place.spans[part] = now
        else {
          foldedBefore ??= fold(before)
          this.remember(id, part, before, span, foldedBefore)
          delete place.spans[part]
          place.isSought = false
        }
      }
    }
    this.text = after
    this.folded = undefined
  }

  /** The article has been saved: from now on its words are found by what stands around them there. */
  async saved(): Promise<void> {
    await this.queue
    let isChanged = false
    for (const [id, { spans }] of this.places) {
      for (const part of parts) {
        const span = spans[part]
        if (!span || !this.isSettled(id, part, span)) continue
        if (this.remember(id, part, this.text, span, this.fold())) isChanged = true
      }
    }
    if (!isChanged) return
    this.isDirty = true
    await this.save()
  }

  /** Notes something. It is on disk when this ends; throws where it cannot be kept. What counts until it can is what was noted. */
  async put(changed: readonly PlacedRecord[], removed: readonly string[]): Promise<void> {
    for (const { record, span, source, cue } of changed) {
      this.records.set(record.id, record)
      const spans = { ...(span && { anchor: span }), ...(source && { source }), ...(cue && { cue }) }
      this.places.set(record.id, { spans, isSought: false })
    }
    for (const id of removed) {
      this.records.delete(id)
      this.places.delete(id)
    }
    this.soughtIn = undefined
    this.isDirty = true
    this.edge.changed()
    await this.save()
  }

  /** Whether something can be noted: the file must have been read, or nobody knows what would be lost. */
  async ready(): Promise<boolean> {
    await this.read()
    if (!this.isLoaded) await this.renew()
    return this.isLoaded
  }

  /** Ends when all that was noted is on disk, or could not be written. */
  async settled(): Promise<void> {
    // While it is waited for, more may be noted.
    for (let last: Promise<void> | undefined; this.next || last !== this.queue; ) {
      await this.next?.catch(() => {})
      last = this.queue
      await last
    }
    if (this.isDirty && this.isLoaded) await this.save().catch(() => {})
  }

  /**
   * The article is being renamed: whatever reads or writes its file waits until it is known what the article is called, and that is its new
   * address, or undefined where it kept its own. What is noted meanwhile goes to the file that has moved along, never to a second one. Ends
   * when nobody reads or writes any more.
   */
  hold(named: Promise<string | undefined>): Promise<void> {
    const before = this.queue
    this.isHeld = true
    void this.inTurn(async () => {
      const uri = await named
      this.isHeld = false
      if (uri !== undefined) this.file = uri + sidecarEnding
    })
    return before
  }

  /** The record of an id, as it is now. */
  record(id: string): LedgerRecord | undefined {
    return this.records.get(id)
  }

  /** The description of words of the text as it is now. */
  anchor(span: Span<"document">): Anchor {
    return anchorOf(this.text, span, this.fold())
  }

  /** What is noted in a moment goes to disk together. */
  private save(): Promise<void> {
    this.next ??= new Promise(resolve => setTimeout(resolve, together)).then(() => {
      this.next = undefined
      return this.inTurn(() => this.write())
    })
    return this.next
  }

  private async write(): Promise<void> {
    const { files } = this
    if (!files) throw new Error("no place to write")
    let written: { readonly text: string; readonly sidecar: Sidecar } | undefined
    this.isDirty = false
    try {
      await files.update(this.file, before => {
        if (before !== this.baseText) this.adopt(before, before === undefined ? undefined : readSidecar(before))
        written = undefined
        if (before === undefined && this.records.size === 0) return undefined
        const sidecar: Sidecar = { ...this.base, records: [...this.records.values()], isWhole: true }
        written = { text: writeSidecar(sidecar, articleFrom(this.file.slice(0, -sidecarEnding.length))), sidecar }
        return written.text
      })
    } catch (error) {
      this.isDirty = true
      this.trouble = "unwritable"
      this.edge.failed(`writing ${this.file}`, error)
      this.edge.changed()
      throw error
    }
    if (written) {
      this.base = written.sidecar
      this.baseText = written.text
    }
    if (this.trouble) {
      this.trouble = undefined
      this.edge.changed()
    }
  }

  /**
   * Takes over what stands in the file. What is missing there was removed by somebody, but not where the file is broken; nor where it has
   * gone just when something is to be written, for another program may be replacing it.
   */
  private adopt(text: string | undefined, theirs: Sidecar | undefined): void {
    const there = new Set(theirs?.records.map(({ id }) => id))
    const isTold = theirs?.isWhole === true
    const base = isTold ? this.base.records : this.base.records.filter(({ id }) => there.has(id))
    const merged = merge(base, [...this.records.values()], theirs?.records ?? [])
    const kept = new Set(merged.map(({ id }) => id))
    let isOther = kept.size !== this.records.size
    for (const id of [...this.records.keys()]) {
      if (kept.has(id)) continue
      this.records.delete(id)
      this.places.delete(id)
    }
    for (const record of merged) {
      const known = this.records.get(record.id)
      if (known === record) continue
      isOther = true
      this.records.set(record.id, record)
      // Its words are the same words if they are described the same.
      if (!known || !parts.every(part => isAlike(anchorAt(known, part), anchorAt(record, part))))
        this.places.set(record.id, { spans: {}, isSought: false })
    }
    const unreadable = theirs?.unreadable ?? this.base.unreadable
    if (unreadable.length > this.base.unreadable.length) this.edge.unreadable(unreadable.length)
    this.base = theirs ?? { ...this.base, records: [] }
    this.baseText = text
    this.isLoaded = true
    this.soughtIn = undefined
    if (isOther) this.edge.changed()
  }

  /** Looks for words that are not known to be anywhere, in slices. */
  private seek(): Promise<void> {
    this.seeking ??= this.seekInSlices().finally(() => {
      this.seeking = undefined
    })
    return this.seeking
  }

  private async seekInSlices(): Promise<void> {
    let isFound = false
    let by = 0
    while (this.soughtIn !== this.text) {
      const { text } = this
      this.soughtIn = text
      for (const { id } of inOrder([...this.records.values()])) {
        const place = this.places.get(id)
        if (this.isTimeUp()) await this.rest()
        const record = this.records.get(id)
        if (!record || !place || this.places.get(id) !== place || record.kind === "foreign" || record.kind === "source") continue
        const missing = parts.filter(part => anchorAt(record, part) && !place.spans[part])
        if (missing.length === 0) continue
        // Words that are gone cost much to look for in all ways, at every keystroke.
        if (place.isSought && !missing.some(part => this.holds(anchorAt(record, part)!))) continue
        const found = placeRecord(this.text, record, this.fold(), by)
        if (found.span) by = movedBy(found, this.fold())
        place.isSought = true
        for (const part of missing) {
          const span = part === "anchor" ? found.span : found[part]
          if (!span) continue
          place.spans[part] = span
          isFound = true
        }
      }
      if (this.text !== text) this.soughtIn = undefined
    }
    if (isFound) this.edge.changed()
  }

  private async inSlices<T>(steps: Iterator<undefined, T>): Promise<T> {
    for (;;) {
      const step = steps.next()
      if (step.done) return step.value
      if (this.isTimeUp()) await this.rest()
    }
  }

  private until = 0

  private isTimeUp(): boolean {
    return Date.now() >= this.until
  }

  private async rest(): Promise<void> {
    await this.edge.pause()
    this.until = Date.now() + slice
  }

  private holds({ exact }: Anchor): boolean {
    return this.fold().text.includes(fold(exact).text.trim())
  }

  private fold(): Folded {
    this.folded ??= fold(this.text)
    return this.folded
  }

  /** Describes words by what stands around them in `text`; answers whether that is another description. */
  private remember(id: string, part: Part, text: string, span: Span<"document">, folded: Folded): boolean {
    const record = this.records.get(id)
    const old = record && anchorAt(record, part)
    // Whoever takes words away letter by letter has not changed what was noted of.
    if (!record || !old || this.leftOf(id, part, span) < half) return false
    const isWhereItStood =
      text.slice(span.from, span.to) === old.exact &&
      text.startsWith(old.prefix, span.from - old.prefix.length) &&
      text.startsWith(old.suffix, span.to)
    // Where it stands once more only its place in the text tells it from the others.
    if (isWhereItStood && (old.copies <= 1 || old.start === folded.points.count(span.from))) return false
    this.records.set(id, { ...record, [part]: anchorOf(text, span, folded) } as LedgerRecord)
    return true
  }

  /** Words of which much was taken away may be on their way out, saved at every step: they must have been the same when it was saved before. */
  private isSettled(id: string, part: Part, span: Span<"document">): boolean {
    const key = `${part} ${id}`
    const words = this.text.slice(span.from, span.to)
    const isSettled = this.leftOf(id, part, span) >= nearlyAll || this.shrunk.get(key) === words
    if (isSettled) this.shrunk.delete(key)
    else this.shrunk.set(key, words)
    return isSettled
  }

  /** How long words are now, as a part of what they were when they were described. */
  private leftOf(id: string, part: Part, { from, to }: Span<"document">): number {
    const record = this.records.get(id)
    const old = record && anchorAt(record, part)
    return old ? (to - from) / old.exact.length : 1
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.queue.then(work)
    this.queue = done.catch(() => {})
    return done
  }
}

function isAlike(a: Anchor | undefined, b: Anchor | undefined): boolean {
  return a?.exact === b?.exact && a?.prefix === b?.prefix && a?.suffix === b?.suffix
}

function anchorAt(record: LedgerRecord, part: Part): Anchor | undefined {
  if (record.kind === "foreign" || record.kind === "source") return undefined
  if (part === "anchor") return record.anchor
  return record.kind === "mark" ? record[part] : undefined
}
