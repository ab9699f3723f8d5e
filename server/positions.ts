import type { Position, Range } from "vscode-languageserver-types"
import type { Scale, Span } from "../engine/text/index.ts"

export type Encoding = "utf-16" | "utf-8"

/** The one place where an offset becomes a line and character. Lines end as in LSP: `\n`, `\r\n` or `\r`. */
export interface Lines {
  readonly text: string
  /** Offset of the first character of each line. */
  readonly starts: readonly number[]
  readonly encoding: Encoding
}

/** The lines of a text. */
export function linesOf(text: string, encoding: Encoding): Lines {
  return { text, starts: startsIn(text, 0, text.length, [0]), encoding }
}

/** The lines of `text`, which differs from that of `before` only where `[from, to)` became `length` characters: looks at no more than that. */
export function linesAfter(before: Lines, text: string, { from, to, length }: { from: number; to: number; length: number }): Lines {
  const by = length - (to - from)
  // A line end may have been cut in two, or joined: one character more on either side.
  const first = lineAt(before, Math.max(0, from - 1))
  const start = before.starts[first]!
  let rest = lineAt(before, Math.min(before.text.length, to + 1)) + 1
  if (rest > before.starts.length) rest = before.starts.length
  const end = rest < before.starts.length ? before.starts[rest]! + by : text.length
  const starts = before.starts.slice(0, first + 1)
  startsIn(text, start, end, starts)
  // The line that begins at `end` is the first of the rest.
  if (rest < before.starts.length && starts.at(-1) === end) starts.pop()
  for (let row = rest; row < before.starts.length; row++) starts.push(before.starts[row]! + by)
  return { text, starts, encoding: before.encoding }
}

/** Where a position is, clamped to the text as LSP asks: past a line's end is its end. */
export function offsetAt(lines: Lines, { line, character }: Position): number {
  if (line >= lines.starts.length) return lines.text.length
  const start = lines.starts[line]!
  const end = lineEnd(lines, line)
  if (lines.encoding === "utf-16") return Math.min(start + Math.max(0, character), end)
  let at = start
  for (let bytes = 0; at < end; ) {
    const code = lines.text.codePointAt(at)!
    bytes += utf8Length(code)
    if (bytes > character) break
    at += code > 0xffff ? 2 : 1
  }
  return at
}

/** The position of an offset. Between the halves of a surrogate pair, in UTF-8, is before it. */
export function positionAt(lines: Lines, offset: number): Position {
  const at = Math.max(0, Math.min(offset, lines.text.length))
  const line = lineAt(lines, at)
  const start = lines.starts[line]!
  const end = Math.min(at, lineEnd(lines, line))
  if (lines.encoding === "utf-16") return { line, character: end - start }
  let character = 0
  for (let i = start; i < end; ) {
    const code = lines.text.codePointAt(i)!
    const width = code > 0xffff ? 2 : 1
    if (i + width > end) break
    character += utf8Length(code)
    i += width
  }
  return { line, character }
}

export function rangeOf(lines: Lines, { from, to }: Span<Scale>): Range {
  return { start: positionAt(lines, from), end: positionAt(lines, to) }
}

/** The pieces of a span that stand on one line each. */
export function rangesByLine(lines: Lines, { from, to }: Span<Scale>): Range[] {
  const ranges: Range[] = []
  for (let line = lineAt(lines, from); line < lines.starts.length && lines.starts[line]! < to; line++) {
    const start = Math.max(from, lines.starts[line]!)
    const end = Math.min(to, lineEnd(lines, line))
    if (end > start) ranges.push(rangeOf(lines, { from: start, to: end }))
  }
  return ranges
}

function lineAt({ starts }: Lines, offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Before the line's own line end. */
function lineEnd({ text, starts }: Lines, line: number): number {
  if (line + 1 >= starts.length) return text.length
  let end = starts[line + 1]!
  if (text.charCodeAt(end - 1) === 10) end--
  if (end > starts[line]! && text.charCodeAt(end - 1) === 13) end--
  return end
}

function startsIn(text: string, from: number, to: number, starts: number[]): number[] {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code === 13 && text.charCodeAt(i + 1) === 10) continue
    if (code === 10 || code === 13) starts.push(i + 1)
  }
  return starts
}

function utf8Length(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
