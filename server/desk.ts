import type { Edit } from "../engine/annotation/index.ts"
import { type SourceNotes, sidecarEnding } from "../engine/ledger/index.ts"
import type { NoteFiles } from "./note-files.ts"
import { Notes, type NotesEdge } from "./notes.ts"

/** What people noted of the open articles. The notes of an article are read when somebody first asks for them. */
export class Desk {
  private readonly notes = new Map<string, Notes>()
  /** Of articles that were closed: what is still on its way to disk. */
  private readonly closing = new Map<string, Promise<void>>()
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
    const done = notes.settled().finally(() => {
      if (this.closing.get(uri) === done) this.closing.delete(uri)
    })
    this.closing.set(uri, done)
  }

  /** A file of notes has changed on disk. */
  renew(file: string): void {
    void this.notes.get(file.slice(0, -sidecarEnding.length))?.renew()
  }

  /** Ends when all that was noted is on disk, or could not be written. */
  async settled(): Promise<void> {
    await Promise.all([...this.closing.values(), ...[...this.notes.values()].map(notes => notes.settled())])
  }
}

const nothing: SourceNotes = new Map()

/** Whether a file holds what people noted of an article. */
export function isNotesFile(uri: string): boolean {
  return uri.endsWith(sidecarEnding)
}
