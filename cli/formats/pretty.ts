import { styleText } from "node:util"
import { type Segment, segments } from "../../engine/annotation/index.ts"
import type { Annotated } from "../annotate.ts"
import type { Words } from "../words.ts"
import { explainer } from "./explain.ts"

/** How the reading view is drawn. */
export interface Page {
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
  /** Put the file's name above it: for more than one. */
  readonly titled: boolean
  /** Say below each paragraph what was found in it. */
  readonly explained: boolean
}

type Style = Parameters<typeof styleText>[0]

/** One hue a source, by its row; told apart also by those who do not see red from green. */
const hues = ["blue", "magenta", "cyan", "green", "yellowBright", "redBright"] as const satisfies readonly Style[]

/** A reading view for the terminal: the text in the colours of who says it, then its sources and findings. */
export function pretty(annotated: Annotated, words: Words, page: Page): string {
  const { analysis, remarks } = annotated
  const paint = page.color
    ? (style: Style, text: string) => styleText(style, text, { validateStream: false })
    : (_: Style, text: string) => text
  const hue = (entity: number): Style => (entity < 0 ? "gray" : hues[entity % hues.length]!)
  const columns = Math.max(24, Math.min(page.width, 92))
  const out: string[] = []
  if (page.titled) out.push(paint("bold", String(annotated.id)), "")
  const explain = page.explained ? notes(annotated, words, paint, columns) : undefined
  out.push(...wrap(reading(annotated, words, page, paint, hue, explain), columns), "")

  if (page.color) {
    out.push(
      [
        paint(["bold", "blue"], words.source),
        paint("italic", words.cue),
        paint("blue", words.content),
        paint(["yellow", "underline"], words.hedge),
        `${paint(["red", "underline"], words.unsourced)} ${paint("red", `[${words.sourceWanted}]`)}`,
      ].join("  "),
    )
  } else
    out.push(
      `${words.legend}: [${words.source}]  (${words.cue})  {${words.content}}  <${words.hedge}>  ${words.unsourced} [${words.sourceWanted}]`,
    )
  const { sources } = analysis.links
  if (sources.length > 0) out.push("", paint("bold", words.sources))
  sources.forEach((source, row) => {
    if (source.attributions.length === 0) return
    out.push(
      `  ${paint(["bold", hue(row)].flat() as Style, oneLine(source.name))}  ${paint("gray", `${words.types[source.type]}, ${words.attributions(source.attributions.length)}`)}`,
    )
  })
  if (remarks.length > 0) out.push("", paint("bold", words.findings))
  for (const { line, column, severity, message, rule } of remarks) {
    const style: Style = severity === "error" ? "red" : severity === "warning" ? "yellow" : "gray"
    out.push(
      `  ${paint("gray", `${line}:${column}`.padEnd(8))} ${paint(style, words.severities[severity])}  ${message}  ${paint("gray", rule)}`,
    )
  }
  return `${out.join("\n")}\n`
}

/** The text in pieces that are printed alike. Without colour the marks themselves say what is what. */
function* reading(
  { analysis }: Annotated,
  words: Words,
  page: Page,
  paint: (style: Style, text: string) => string,
  hue: (entity: number) => Style,
  explain: ((end: number) => readonly string[]) | undefined,
): Generator<Piece> {
  const { text } = analysis.document
  const pieces = segments(analysis)
  let depth = 0
  for (const [row, piece] of pieces.entries()) {
    const raw = visible(text.slice(piece.from, piece.to))
    if (page.color) yield { text: raw, style: part => paint(styleOf(piece, hue), part) }
    else {
      const [open, close] = piece.source ? ["[", "]"] : piece.cue ? ["(", ")"] : piece.hedge ? ["<", ">"] : ["", ""]
      const next = pieces[row + 1]
      const opens = "{".repeat(Math.max(0, piece.contents.length - depth))
      depth = piece.contents.length
      const closes = "}".repeat(Math.max(0, depth - (next?.contents.length ?? 0)))
      yield { text: opens + open + raw + close + closes, style: part => part }
    }
    if (piece.unsourced && !pieces[row + 1]?.unsourced) yield { text: ` [${words.sourceWanted}]`, style: part => paint("red", part) }
    const below = explain?.(piece.to)
    if (below?.length) yield { text: "", style: part => part, below }
  }
}

interface Piece {
  readonly text: string
  style(part: string): string
  /** Lines that stand below the one on which the piece ends. */
  readonly below?: readonly string[]
}

/** By the offset at which a paragraph ends: what was found in it, dimmed and indented. */
function notes({ analysis }: Annotated, words: Words, paint: (style: Style, text: string) => string, columns: number) {
  const explain = explainer(analysis, words)
  const rows = new Map(analysis.passages.map(({ at, value }, row) => [at + value.paragraph.text.length, row]))
  return (end: number): readonly string[] => {
    const row = rows.get(end)
    if (row === undefined) return []
    return explain(row).flatMap(note =>
      wrap([{ text: oneLine(note), style: part => part }], columns - 6).map(
        (line, i) => (i === 0 ? "    " : "      ") + paint("dim", line),
      ),
    )
  }
}

function styleOf({ contents, source, cue, hedge, unsourced }: Segment, hue: (entity: number) => Style): Style {
  const styles: Style[] = []
  const inner = contents.at(-1)
  if (source) styles.push("bold", hue(source.entity))
  else if (cue) styles.push("italic", hue(cue.entity))
  else if (hedge) styles.push("yellow", "underline")
  else if (inner) styles.push(hue(inner.entity))
  else if (unsourced) styles.push("red", "underline")
  return (styles.length > 0 ? styles.flat() : "reset") as Style
}

/** Control characters could drive the terminal: they are shown, not sent. */
function visible(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, character => {
    const code = character.charCodeAt(0)
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : "\ufffd"
  })
}

function oneLine(text: string): string {
  return visible(text).replace(/\s+/g, " ")
}

/** Breaks pieces into lines of at most `columns`; a word longer than that stands on its own line. Line ends in the text stay. */
function wrap(pieces: Iterable<Piece>, columns: number): string[] {
  const lines: string[] = []
  let line = ""
  let used = 0
  // Parts of one word may be painted differently, so a word is only placed when the white space after it is seen.
  let word = ""
  let size = 0
  const place = () => {
    if (size === 0) return
    if (used > 0 && used + size > columns) {
      lines.push(line.trimEnd())
      line = ""
      used = 0
    }
    line += word
    used += size
    word = ""
    size = 0
  }
  // Below a paragraph its line has ended before the text's own line end is seen.
  let ended = false
  for (const { text, style, below } of pieces) {
    for (const part of text.match(/\n|[^\S\n]+|\S+/g) ?? []) {
      if (part === "\n") {
        place()
        if (line || !ended) lines.push(line.trimEnd())
        line = ""
        used = 0
        ended = false
      } else if (/^\s/.test(part)) {
        place()
        if (used > 0 && used < columns) {
          line += style(" ")
          used++
        }
      } else {
        word += style(part)
        size += part.length
      }
    }
    if (below) {
      place()
      lines.push(line.trimEnd(), ...below)
      line = ""
      used = 0
      ended = true
    }
  }
  place()
  if (line) lines.push(line.trimEnd())
  while (lines.length > 0 && lines.at(-1) === "") lines.pop()
  return lines
}
