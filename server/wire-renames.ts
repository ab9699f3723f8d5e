import {
  type Connection,
  type FileRename,
  MessageType,
  RenameFile,
  ShowMessageNotification,
  type WorkspaceEdit,
} from "vscode-languageserver"
import { articleFrom, readSidecar, sidecarEnding, writeSidecar } from "../engine/ledger/index.ts"
import { type Desk, isNotesFile } from "./desk.ts"
import type { NoteFiles } from "./note-files.ts"
import { nameOf, notesLeftWords, notesThereWords } from "./words.ts"

/**
 * Lets the file with the notes of an article go along when the article is renamed or moved: in the same edit, so that undoing the one undoes
 * the other. Where there are notes of that name already, or somebody skips what goes along, the file stays as it is, and the person is told.
 */
export function wireRenames(connection: Connection, desk: Desk, filesOf: (uri: string) => NoteFiles | undefined): void {
  /** Articles whose notes are to go along, or cannot, by their old address. */
  const asked = new Set<string>()

  connection.workspace.onWillRenameFiles(async ({ files }): Promise<WorkspaceEdit | null> => {
    const along = await Promise.all(files.map(each => moveAlong(each, files).catch(error => failed(each, error))))
    const documentChanges = along.flatMap(each => each ?? [])
    return documentChanges.length > 0 ? { documentChanges } : null
  })

  connection.workspace.onDidRenameFiles(async ({ files }) => {
    await Promise.all(files.map(each => arrive(each).catch(error => failed(each, error))))
  })

  /** What is to be renamed with an article or a folder. */
  async function moveAlong({ oldUri, newUri }: FileRename, all: readonly FileRename[]): Promise<RenameFile | undefined> {
    asked.delete(oldUri)
    if (isNotesFile(oldUri)) return undefined
    await desk.hold(oldUri, newUri)
    const [from, to] = [oldUri + sidecarEnding, newUri + sidecarEnding]
    // Somebody has chosen both.
    if (all.some(each => each.oldUri === from)) return undefined
    const there = filesOf(oldUri)
    if ((await there?.read(from)) === undefined) return undefined
    asked.add(oldUri)
    return isSameName(from, to) || (await there!.read(to)) === undefined ? RenameFile.create(from, to, { overwrite: false }) : undefined
  }

  /** An article has its new name. Its notes have too, unless there were others there, or somebody would not let them go along. */
  async function arrive({ oldUri, newUri }: FileRename): Promise<void> {
    const [from, to] = [oldUri + sidecarEnding, newUri + sidecarEnding]
    const isLeft = asked.delete(oldUri) && !isSameName(from, to) && (await filesOf(oldUri)?.read(from)) !== undefined
    desk.release(oldUri, !isLeft)
    await nameArticle(newUri)
    if (!isLeft) return
    const words = (await filesOf(newUri)?.read(to)) === undefined ? notesLeftWords : notesThereWords
    const message = words(nameOf(from), nameOf(to))
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message })
  }

  /** Notes name the article that they are about: at once, so that no other program is told of one that is not there. */
  async function nameArticle(renamed: string): Promise<void> {
    // Undone, the article goes back first and its notes after it.
    const article = isNotesFile(renamed) ? renamed.slice(0, -sidecarEnding.length) : renamed
    const files = filesOf(article)
    const file = article + sidecarEnding
    if ((await files?.read(file)) === undefined) return
    await files!.update(file, before => {
      const notes = before === undefined ? undefined : readSidecar(before)
      // What is broken is left to whoever notes something next.
      return notes?.isWhole ? writeSidecar(notes, articleFrom(article)) : undefined
    })
    // Whoever has the article open need not wait until the editor sees that its notes are there.
    desk.renew(file)
  }

  function failed({ oldUri }: FileRename, error: unknown): undefined {
    connection.console.error(`renaming the notes of ${oldUri}: ${error}`)
    return undefined
  }
}

/** On many disks «Raad.news» and «raad.news» are one file. */
function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
