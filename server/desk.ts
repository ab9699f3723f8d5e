import type { Edit } from "../engine/annotation/index.ts"
import { type SourceNotes, sidecarEnding } from "../engine/ledger/index.ts"
import type { NoteFiles } from "./note-files.ts"
import { Notes, type NotesEdge } from "./notes.ts"

/** Milliseconds that a rename may take. After that it is taken not to have been. */
const patience = 10_000

/** A rename that has begun: to what, whether it came to that, and who says so. */
interface Held {
  readonly to: string
  readonly renamed: Promise<boolean>
  end(isRenamed: boolean): void
}

function isWithin(uri: string, place: string): boolean {
  return uri === place || uri.startsWith(`${place}/`)
}

/** What people noted of the open articles. The notes of an article are read when somebody first asks for them. */
export class Desk {
  private readonly notes = new Map<string, Notes>()
  /** Of articles that were closed: what is still on its way to disk. */
  private readonly closing = new Map<string, Promise<void>>()
  /** Articles, and folders with articles, that are being renamed. */
  private readonly held = new Map<string, Held>()
  private readonly filesOf: (uri: string) => NoteFiles | undefined
  private readonly edgeOf: (uri: string) => NotesEdge

  /** `filesOf`: by what the file of an article is read and written; undefined where there can be none. */
  constructor(filesOf: (uri: string) => NoteFiles | undefined, edgeOf: (uri: string) => NotesEdge) {
    this.filesOf = filesOf
    this.edgeOf = edgeOf
  }

  /** The notes of an open article whose text is `text`. */
  of(uri: string, text: string): Notes {
    const known = this.notes.get(uri)
    if (known) return known
    const notes = new Notes(uri, text, this.filesOf(uri), this.edgeOf(uri), this.closing.get(uri))
    this.notes.set(uri, notes)
    for (const [from, held] of this.held) if (isWithin(uri, from)) void this.holdOne(uri, notes, from, held)
    return notes
  }

  /** What people noted of the sources of an open article, as far as anybody has asked for its notes. */
  sources(uri: string): SourceNotes {
    return this.notes.get(uri)?.sources() ?? nothing
  }

  /** Ends when what is noted of an open article has been found in it, as far as anybody has asked for that. */
  async found(uri: string): Promise<void> {
    await this.notes.get(uri)?.placed()
  }

  edit(uri: string, before: string, edit: Edit | undefined, after: string): void {
    this.notes.get(uri)?.edit(before, edit, after)
  }

  /** The article is on disk as it is now. */
  async saved(uri: string): Promise<void> {
    await this.notes.get(uri)?.saved()
  }

  close(uri: string): void {
    const notes = this.notes.get(uri)
    if (!notes) return
    this.notes.delete(uri)
    this.settle(uri, notes)
  }

  /** Lets whoever opens an article wait for what is still on its way to disk. */
  private settle(uri: string, notes: Notes): void {
    const done = notes.settled().finally(() => {
      if (this.closing.get(uri) === done) this.closing.delete(uri)
    })
    this.closing.set(uri, done)
  }

  /**
   * An article, or a folder with articles, is about to be renamed. What was noted is on disk when this ends; what is noted from then on
   * waits for {@link release}, and whoever opens the article under its new name waits for that.
   */
  async hold(from: string, to: string): Promise<void> {
    this.release(from, false)
    const open = () => [...this.notes].filter(([uri]) => isWithin(uri, from))
    const closed = [...this.closing].filter(([uri]) => isWithin(uri, from))
    await Promise.all([...open().map(([, notes]) => notes.settled()), ...closed.map(([, done]) => done)])
    const late = setTimeout(() => this.release(from, false), patience)
    let end = (_: boolean) => {}
    const renamed = new Promise<boolean>(resolve => {
      end = resolve
    })
    const held: Held = {
      to,
      renamed,
      end: isRenamed => {
        clearTimeout(late)
        end(isRenamed)
      },
    }
    this.held.set(from, held)
    await Promise.all(open().map(([uri, notes]) => this.holdOne(uri, notes, from, held)))
  }

  private holdOne(uri: string, notes: Notes, from: string, { to, renamed }: Held): Promise<void> {
    const name = to + uri.slice(from.length)
    const quiet = notes.hold(renamed.then(isRenamed => (isRenamed ? name : undefined)))
    this.settle(name, notes)
    return quiet
  }

  /** What was about to be renamed is renamed, or keeps its name. */
  release(from: string, isRenamed: boolean): void {
    this.held.get(from)?.end(isRenamed)
    this.held.delete(from)
  }

  /** A file of notes has changed on disk. */
  renew(file: string): void {
    void this.notes.get(file.slice(0, -sidecarEnding.length))?.renew()
  }

  /** Ends when all that was noted is on disk, or could not be written. */
  async settled(): Promise<void> {
    for (const from of [...this.held.keys()]) this.release(from, false)
    await Promise.all([...this.closing.values(), ...[...this.notes.values()].map(notes => notes.settled())])
  }
}

const nothing: SourceNotes = new Map()

/** Whether a file holds what people noted of an article. */
export function isNotesFile(uri: string): boolean {
  return uri.endsWith(sidecarEnding)
}
