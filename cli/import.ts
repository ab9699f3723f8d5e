import { readFile } from "node:fs/promises"
import { basename } from "node:path"
import { analyze } from "../engine/annotation/index.ts"
import { contentsOf, type FileNotes, type ImportCounts, readNotes, takeOver } from "../engine/exchange/index.ts"
import { merge, noSidecar, placeRecords, readSidecar, sidecarEnding, writeSidecar } from "../engine/ledger/index.ts"
import { contentIds } from "../host/content-id.ts"
import { updateFile } from "../host/update-file.ts"
import { loadLanguages } from "./annotate.ts"
import type { ImportArguments } from "./arguments.ts"
import { type Console, formatOf } from "./console.ts"
import { addressOf } from "./formats/exchange.ts"
import { readText } from "./read-text.ts"
import type { Words } from "./words.ts"

/**
 * Takes over annotations of other programs in the notes beside an article, and says of each file what came of it. Answers the exit code: 0,
 * or 2 for what cannot be read or written. A file that cannot be read changes nothing; those after it are read all the same.
 */
export async function importFiles(wanted: ImportArguments, words: Words, { write, complain }: Console): Promise<number> {
  const { article, files, language, markup, name, dryRun } = wanted
  const read = async (file: string) => {
    try {
      const { text, guessed } = readText(await readFile(file))
      if (guessed) complain(words.notUtf8(file))
      return text
    } catch (error) {
      complain(words.cannotRead(file, (error as NodeJS.ErrnoException).code ?? String(error)))
      return undefined
    }
  }
  const text = await read(article)
  if (text === undefined) return 2
  const languages = await loadLanguages(wanted.grammar, (pack, error) =>
    complain(words.noGrammar(pack, error instanceof Error ? error.message : String(error))),
  )
  const analysis = analyze({ text, format: formatOf(article, markup) }, languages, { language })
  let code = 0
  for (const file of files) {
    const told = await read(file)
    const notes = told === undefined ? undefined : readNotes(basename(file), told, analysis)
    if (told === undefined) code = 2
    else if (!notes || notes.records.length + notes.drafts.length === 0) {
      complain(words.noAnnotations(file))
      code = 2
    } else
      try {
        await write(words.imported(file, await keep(notes)))
      } catch (error) {
        complain(words.cannotWrite(article + sidecarEnding, (error as NodeJS.ErrnoException).code ?? String(error)))
        code = 2
      }
  }
  return code

  /** Under the lock of the file beside the article: it is read, added to and written whole. */
  async function keep(notes: FileNotes): Promise<ImportCounts> {
    const ids = await contentIds(basename(article), contentsOf(notes))
    let counts: ImportCounts | undefined
    await updateFile(article + sidecarEnding, before => {
      const there = before === undefined ? noSidecar : readSidecar(before)
      const taken = takeOver(notes, {
        analysis,
        records: placeRecords(text!, there.records),
        name,
        now: new Date().toISOString(),
        ids,
      })
      counts = taken.counts
      if (dryRun || taken.changed.length === 0) return undefined
      const changed = new Map(taken.changed.map(({ record }) => [record.id, record]))
      const records = merge(
        [],
        there.records.filter(({ id }) => !changed.has(id)),
        [...changed.values()],
      )
      return writeSidecar({ ...there, records }, addressOf(article))
    })
    return counts!
  }
}
