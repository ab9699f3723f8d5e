import { codePoints } from "../text/index.ts"
import { checkMarks } from "./check-marks.ts"
import { fields, type Imported, links, type Mark, type Marked, markTypes, type Pair, roles, type Trouble } from "./mark.ts"
import type { Piece } from "./pieced-text.ts"
import { apart, quotedPieces, readSpans, wordsOf, writeSpans } from "./spans.ts"

const valueNames = [...new Set(markTypes.flatMap(type => Object.keys(fields[type])))]

/** One row an annotation: spans count in code points, words that lie apart have « … » between them, ids in a list a space. */
const columns = ["id", "type", "spans", "text", ...roles.flatMap(role => [role, `${role}Text`]), ...valueNames, ...links, "language"]

/** Annotations as CSV (RFC 4180), with a header. A cell that a spreadsheet would take for a formula begins with an apostrophe. */
export function csv(text: string, { language, marks }: Marked): string {
  const points = codePoints(text)
  const rows = marks.map(({ id, type, spans, roles: others, values, links: to }) => [
    id,
    type,
    writeSpans(spans, points),
    wordsOf(text, spans),
    ...roles.flatMap(role => [writeSpans(others[role] ?? [], points), wordsOf(text, others[role] ?? [])]),
    ...valueNames.map(name => values[name] ?? ""),
    ...links.map(link => (to[link] ?? []).join(" ")),
    language ?? "",
  ])
  return [columns, ...rows].map(row => `${row.map(cell).join(",")}\r\n`).join("")
}

/** The characters after which a spreadsheet reads a formula, also in their full width. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/

function cell(value: string): string {
  const guarded = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

/** Reads what {@link csv} wrote, or a spreadsheet after it: columns in any order, others left alone, comma or semicolon. */
export function readCsv(text: string, file: string): Imported {
  const points = codePoints(text)
  const troubles: Trouble[] = []
  const { names, rows } = tableOf(file)
  for (const needed of ["id", "type", "spans"]) if (!names.has(needed)) troubles.push({ kind: "syntax", where: "1", what: needed })
  if (troubles.length > 0) return { language: null, marks: [], troubles }
  const marks: Mark[] = []
  let language: string | null = null
  for (const { where, value } of rows) {
    const type = markTypes.find(each => each === value("type"))
    if (!type) {
      troubles.push({ kind: "value", where, what: value("type") })
      continue
    }
    const spansAt = (column: string): Pair[] => {
      const spans = readSpans(value(column), points)
      if (!spans) troubles.push({ kind: "words", where, what: value(column) })
      return spans ?? []
    }
    const spans = spansAt("spans")
    if (names.has("text") && plain(wordsOf(text, spans)) !== plain(value("text"))) {
      troubles.push({ kind: "words", where, what: value("text") })
      continue
    }
    language ??= value("language") || null
    marks.push({
      id: value("id"),
      type,
      spans,
      roles: Object.fromEntries(roles.map(role => [role, spansAt(role)] as const).filter(([, pairs]) => pairs.length > 0)),
      values: Object.fromEntries(
        valueNames.filter(name => name in fields[type] && isTold(type, name, value(name))).map(name => [name, value(name)]),
      ),
      links: Object.fromEntries(
        links.map(link => [link, value(link).split(" ").filter(Boolean)] as const).filter(([, ids]) => ids.length > 0),
      ),
    })
  }
  return checkMarks(text, { language, marks, troubles })
}

/** What a file quotes of its text; undefined where it is no table of annotations with their words. */
export function csvPieces(file: string): Piece[] | undefined {
  const { names, rows } = tableOf(file)
  if (!["type", "spans", "text"].every(name => names.has(name))) return undefined
  return rows.flatMap(({ value }) => [
    ...quotedPieces(value("spans"), value("text"), apart),
    ...roles.flatMap(role => quotedPieces(value(role), value(`${role}Text`), apart)),
  ])
}

/** The rows of a table by the names of its columns. What guards against formulas is taken off, and rows of nothing are left out. */
function tableOf(file: string) {
  const [header = [], ...rows] = records(file.replace(/^\uFEFF/, ""))
  const place = new Map(header.map((name, column) => [name, column]))
  return {
    names: new Set(header),
    rows: rows.flatMap((cells, row) =>
      cells.every(each => each === "")
        ? []
        : {
            where: String(row + 2),
            value: (name: string) => {
              const written = cells[place.get(name) ?? -1] ?? ""
              return written.startsWith("'") && formula.test(written) ? written.slice(1) : written
            },
          },
    ),
  }
}

/** An empty cell tells nothing, but for the name of a source. */
function isTold(type: Mark["type"], name: string, value: string): boolean {
  return value !== "" || (type === "source" && name === "name")
}

/** Programs that keep CSV may change line ends inside a cell. */
function plain(words: string): string {
  return words.replace(/\r\n?/g, "\n")
}

/** Cells of RFC 4180, of which the line ends may be those of any system. */
function records(file: string): string[][] {
  const separator = /^[^",;\r\n]*;/.test(file) ? ";" : ","
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < file.length) {
    let value = ""
    if (file[at] === '"') {
      for (at++; at < file.length; at++) {
        if (file[at] !== '"') value += file[at]
        else if (file[at + 1] === '"') value += file[++at]
        else break
      }
      at++
    }
    const start = at
    while (at < file.length && file[at] !== separator && file[at] !== "\n" && file[at] !== "\r") at++
    row.push(value + file.slice(start, at))
    if (at < file.length && file[at] === separator) {
      at++
      if (at === file.length) row.push("")
      else continue
    }
    rows.push(row)
    row = []
    if (file[at] === "\r") at++
    if (file[at] === "\n") at++
  }
  return rows
}
