import { type Connection, MessageType, ShowMessageNotification } from "vscode-languageserver"
import { contentsOf, readArticles, readNotes, takeOver } from "../engine/exchange/index.ts"
import { type PlacedRecord, sidecarEnding } from "../engine/ledger/index.ts"
import type { Locale } from "../engine/rules/index.ts"
import { contentIds } from "../host/content-id.ts"
import { Desk } from "./desk.ts"
import { changedMeanwhile } from "./features/code-actions.ts"
import { exported } from "./features/export.ts"
import { ledger } from "./features/ledger.ts"
import { ledgerChange, refusal } from "./features/ledger-change.ts"
import { report } from "./features/report.ts"
import type { NoteFiles } from "./note-files.ts"
import type { Notes } from "./notes.ts"
import {
  exportRequest,
  type ImportAnswer,
  type ImportParams,
  importRequest,
  type LedgerChangeParams,
  ledgerChanged,
  ledgerChangeRequest,
  ledgerRequest,
  readArticlesRequest,
  readTextRequest,
  reportRequest,
  writeTextRequest,
} from "./protocol.ts"
import type { View } from "./session.ts"
import { wireRenames } from "./wire-renames.ts"
import { nameOf, noAnnotationsWords, notReadWords, troubleWords, unreadableWords } from "./words.ts"

/** What the desk needs of the server around it. */
interface Around {
  /** Reads and writes the notes of articles that have a `file:` address, where this host can. */
  readonly notes: NoteFiles | undefined
  pause(): Promise<void>
  /** Answers from a document as it is now; null where it is not analysed. */
  ask<T>(uri: string, what: string, answer: (view: View) => T): Promise<T | null>
  /** The text of a document that is open and analysed, once its settings are known. */
  openedAs(uri: string): Promise<string | undefined>
  /** Whether the client reads and writes files for a host that cannot. */
  throughClient(): boolean
  /** What people say of the sources of a document is not what it was. */
  sourcesChanged(uri: string): void
  locale(): Locale
  failed(what: string, error: unknown): void
}

/** Wires a connection to what people note of articles: the ledger, its changes, the report and the exports that tell of them. */
export function wireDesk(
  connection: Connection,
  { notes, pause, ask, openedAs, throughClient, sourcesChanged, locale, failed }: Around,
): Desk {
  const desk = new Desk(noteFilesOf, uri => {
    let told = "[]"
    return {
      pause,
      changed: () => {
        void connection.sendNotification(ledgerChanged, { uri })
        const now = JSON.stringify([...desk.sources(uri).values()])
        if (now === told) return
        told = now
        sourcesChanged(uri)
      },
      unreadable: lines => {
        const message = unreadableWords(nameOf(uri + sidecarEnding), lines)
        void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message })
      },
      failed,
    }
  })

  connection.onRequest(ledgerRequest, async ({ textDocument: { uri } }) => {
    const kept = await keptOf(uri)
    return kept && ask(uri, "ledger", view => ledger(view, kept.now(), kept.trouble))
  })
  connection.onRequest(ledgerChangeRequest, changeLedger)
  connection.onRequest(importRequest, importNotes)
  connection.onRequest(readArticlesRequest, ({ text }) => readArticles(text))
  connection.onRequest(exportRequest, async ({ textDocument: { uri }, format }) => {
    const kept = await keptOf(uri)
    return kept && ask(uri, "export", view => exported(view, format, kept.now(), locale()))
  })
  connection.onRequest(reportRequest, async ({ textDocument: { uri } }) => {
    const kept = await keptOf(uri)
    return kept && ask(uri, "report", view => report(view, kept.now(), locale()))
  })
  wireRenames(connection, desk, noteFilesOf)
  return desk

  /** What notes are read and written by: this host where it can, else the client; nothing for an article that is in no folder. */
  function noteFilesOf(uri: string): NoteFiles | undefined {
    if (notes && uri.startsWith("file:")) return notes
    if (!throughClient() || uri.startsWith("untitled:") || !/^[a-z][\w+.-]*:\/[^?#]*\/[^?#]+$/i.test(uri)) return undefined
    const read = async (file: string) => (await connection.sendRequest(readTextRequest, { uri: file })) ?? undefined
    return {
      read,
      update: async (file, change) => {
        const before = await read(file)
        const text = change(before)
        if (text !== undefined && text !== before) await connection.sendRequest(writeTextRequest, { uri: file, text })
      },
    }
  }

  /** What people noted of a document that is annotated, on its words as they are now. */
  async function keptOf(uri: string) {
    const text = await openedAs(uri)
    if (text === undefined) return null
    const kept = desk.of(uri, text)
    await kept.placed()
    return kept
  }

  /** The notes of a document to which something is to be added; an error in words for the person where that cannot be. */
  async function openNotes(uri: string) {
    const text = await openedAs(uri)
    if (text === undefined) throw refusal(notReadWords())
    const kept = desk.of(uri, text)
    if (!(await kept.ready())) throw refusal(troubleWords(kept.trouble ?? "unreadable"))
    await kept.placed()
    return kept
  }

  async function changeLedger(params: LedgerChangeParams): Promise<{ readonly id: string }> {
    const { uri } = params.textDocument
    const kept = await openNotes(uri)
    const deed = await ask(uri, "ledger/change", view =>
      ledgerChange(view, params, {
        records: kept.now(),
        anchor: span => kept.anchor(span),
        name: view.settings.desk.name,
        now: () => new Date().toISOString(),
        id: () => `urn:uuid:${crypto.randomUUID()}`,
      }),
    )
    if (!deed) throw refusal(changedMeanwhile())
    await keep(kept, deed.changed, deed.removed)
    return { id: deed.id }
  }

  async function importNotes({ textDocument: { uri }, name, text }: ImportParams): Promise<ImportAnswer> {
    const kept = await openNotes(uri)
    const read = await ask(uri, "import", view => ({ version: view.version, notes: readNotes(name, text, view.analysis) }))
    if (!read) throw refusal(changedMeanwhile())
    const { version, notes } = read
    if (!notes || notes.records.length + notes.drafts.length === 0) throw refusal(noAnnotationsWords(name))
    const ids = await contentIds(nameOf(uri), contentsOf(notes))
    const taken = await ask(uri, "import", view =>
      view.version === version
        ? takeOver(notes, {
            analysis: view.analysis,
            records: kept.now(),
            name: view.settings.desk.name,
            now: new Date().toISOString(),
            ids,
          })
        : undefined,
    )
    if (!taken) throw refusal(changedMeanwhile())
    if (taken.changed.length > 0) await keep(kept, taken.changed, [])
    return taken.counts
  }

  async function keep(kept: Notes, changed: readonly PlacedRecord[], removed: readonly string[]): Promise<void> {
    try {
      await kept.put(changed, removed)
    } catch {
      throw refusal(troubleWords("unwritable"))
    }
  }
}
