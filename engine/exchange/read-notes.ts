import type { Analysis } from "../annotation/index.ts"
import { fold } from "../ledger/index.ts"
import { bratPieces, readBrat } from "./brat.ts"
import { checkMarks } from "./check-marks.ts"
import { conlluPieces, readConllu } from "./conllu.ts"
import { csvPieces, readCsv } from "./csv.ts"
import { claimOf, contentOf, numbered } from "./drafts.ts"
import type { Draft, FileNotes } from "./file-notes.ts"
import { importFormat } from "./import-format.ts"
import { jsonLdNotes } from "./json-ld-notes.ts"
import { type Locate, locateAnew, locateHere } from "./located.ts"
import type { Imported, Pair, Trouble } from "./mark.ts"
import { type Piece, pieceTogether } from "./pieced-text.ts"
import { readFolia } from "./read-folia.ts"
import { wordText } from "./word-text.ts"

/**
 * What a file of another program tells of an article: attributions, hedges and claims, and in our own JSON-LD all that people noted. Words
 * stand where the file says only where all of the text is what the file quotes; else they are looked for as notes are after an edit, and
 * what is not there for certain is told without a place. Undefined: no format that we read. `name`: of the file.
 */
export function readNotes(name: string, file: string, analysis: Analysis): FileNotes | undefined {
  const { text } = analysis.document
  const format = importFormat(name, file)
  switch (format) {
    case "jsonld":
      return jsonLdNotes(file, text)
    case "csv":
      return fromQuotations(format, file, text, csvPieces(file), readCsv)
    case "brat":
      return fromQuotations(format, file, text, bratPieces(file), readBrat)
    case "conllu": {
      const own = pieceTogether(conlluPieces(file), true)
      if (own.fits(text)) return notesFrom(format, readConllu(text, file), text, locateHere(text))
      return notesFrom(format, readConllu(own.text, file), own.text, locateAnew(text, own.text, wordText(analysis)))
    }
    case "folia": {
      const read = readFolia(file)
      if (!read) return undefined
      const words = wordText(analysis)
      const imported = checkMarks(read.text, { language: null, ...read })
      if (read.text.trim() !== words.text.trim())
        return notesFrom(format, imported, read.text, locateAnew(text, read.text, words), read.creators)
      const here = locateHere(text)
      const locate: Locate = ([from, to]) => {
        const span = words.articleSpan({ from, to })
        return span && here([span.from, span.to])
      }
      return notesFrom(format, imported, read.text, locate, read.creators)
    }
    default:
      return undefined
  }
}

function fromQuotations(
  format: "csv" | "brat",
  file: string,
  text: string,
  pieces: readonly Piece[] | undefined,
  read: (text: string, file: string) => Imported,
): FileNotes | undefined {
  if (!pieces) return undefined
  const own = pieceTogether(pieces, false)
  if (own.fits(text)) return notesFrom(format, read(text, file), text, locateHere(text))
  return notesFrom(format, read(own.text, file), own.text, locateAnew(text, own.text))
}

/** Drafts of marks whose spans count in the text of the file. */
function notesFrom(
  format: FileNotes["format"],
  { marks, troubles }: Imported,
  text: string,
  locate: Locate,
  creators: ReadonlyMap<string, string> = new Map(),
): FileNotes {
  const found: Trouble[] = [...troubles]
  const drafts = [...marks]
    .sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0))
    .flatMap((mark): Draft[] => {
      const { id, type, spans, roles } = mark
      if (type !== "attribution" && type !== "hedge" && type !== "claim") return []
      const quoted = (pairs: readonly Pair[] | undefined) => {
        if (!pairs || pairs.length === 0) return undefined
        const all = hull(pairs)
        const located = locate(all)
        if (!located) found.push({ kind: "words", where: id, what: "" })
        return located && { located, words: fold(text.slice(...all)).text.trim() }
      }
      const words = quoted(spans)
      if (!words) return []
      const [source, cue] = [quoted(roles.source), quoted(roles.cue)]
      return [
        {
          about: type,
          words: words.located,
          ...(source && { source: source.located }),
          ...(cue && { cue: cue.located }),
          ...claimOf(mark),
          creator: creators.get(id) ?? "",
          content: contentOf(mark, [words.words, source?.words ?? "", cue?.words ?? ""]),
        },
      ]
    })
  return { format, records: [], drafts: numbered(drafts), troubles: found }
}

/** From the first word to the last: what a person marks is one stretch. */
function hull(pairs: readonly Pair[]): Pair {
  return [Math.min(...pairs.map(([from]) => from)), Math.max(...pairs.map(([, to]) => to))]
}
