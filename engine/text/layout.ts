import { CharClass, classAt } from "./character.ts"
import type { Document } from "./document.ts"
import { frontMatter } from "./front-matter.ts"
import { isReadableMarkdown, markdownBlocks } from "./markdown.ts"

/** A stretch of the document that is one paragraph. */
export interface Block {
  /** Document offsets, half-open, without the white space around. */
  readonly from: number
  readonly to: number
  /** `document.text` between them, what is not prose blanked out by as many spaces. */
  readonly text: string
  readonly mark: BlockMark
}

/** What the markup says of it; plain text says nothing. `strong`: all of it is bold, as an interviewer's question is. */
export type BlockMark = "none" | "heading" | "item" | "quote" | "strong"

/** The paragraphs of `document.text` in `[from, to)`. For plain text the edges must be the document's or those of {@link looseEdges}. */
export function layOut(document: Document, from = frontMatter(document.text)?.to ?? 0, to = document.text.length): Block[] {
  if (document.format === "markdown" && isReadableMarkdown(document.text)) return markdownBlocks(document.text, from).flatMap(inPieces)
  const { text } = document
  const blocks: Block[] = []
  let run: Line[] = []
  for (let i = from; i < to; ) {
    const next = nextLine(text, i, to)
    const line = trim(text, i, next)
    if (line) run.push(line)
    else {
      closeRun(text, run, blocks)
      run = []
    }
    i = next
  }
  closeRun(text, run, blocks)
  return blocks
}

/**
 * Blank lines around `[from, to)`, which are not touched by a change there: what stands between them is laid out without looking
 * outside. Costs as much as the lines between.
 */
export function looseEdges(text: string, from: number, to: number): { from: number; to: number } {
  let start = lineStart(text, from)
  for (;;) {
    const before = start === 0 ? 0 : lineStart(text, start - lineEndBefore(text, start))
    if (start === 0 || !trim(text, before, start)) {
      start = before
      break
    }
    start = before
  }
  let end = nextLine(text, to, text.length)
  while (end < text.length) {
    const next = nextLine(text, end, text.length)
    if (!trim(text, end, next)) break
    end = next
  }
  return { from: start, to: end }
}

interface Line {
  readonly from: number
  readonly to: number
}

/** Lines between two blank ones: each a paragraph, unless they are one that was wrapped by hand. */
function closeRun(text: string, run: readonly Line[], blocks: Block[]): void {
  if (run.length === 0) return
  if (isWrapped(text, run)) blocks.push(...inPieces(block(text, run[0]!.from, run.at(-1)!.to)))
  else for (const { from, to } of run) blocks.push(...inPieces(block(text, from, to)))
}

function block(text: string, from: number, to: number): Block {
  return { from, to, text: text.slice(from, to), mark: "none" }
}

/** No paragraph of news is longer than this; what is, is read in pieces, so that work stays in proportion to the text. */
const longest = 8000

/** A block that is too long, cut behind the last sentence that fits, else behind the last word, else where it must. */
function inPieces(whole: Block): Block[] {
  const pieces: Block[] = []
  let at = 0
  while (whole.text.length - at > longest) {
    const part = whole.text.slice(at, at + longest)
    const sentence = part.lastIndexOf(". ") + 1
    const word = part.lastIndexOf(" ")
    const surrogate = part.charCodeAt(longest - 1) >= 0xd800 && part.charCodeAt(longest - 1) < 0xdc00 ? 1 : 0
    const size = sentence > longest / 2 ? sentence : word > longest / 2 ? word : longest - surrogate
    push(at, at + size)
    at += size
  }
  push(at, whole.text.length)
  return pieces

  function push(from: number, to: number): void {
    const line = trim(whole.text, from, to)
    if (line)
      pieces.push({ from: whole.from + line.from, to: whole.from + line.to, text: copy(whole.text, line.from, line.to), mark: whole.mark })
  }
}

/**
 * A string of its own. A mere slice would hold on to the whole text that it was cut from, and so would every word that is kept of it: one
 * paragraph, or one long word, of each version of a long article is all those versions in memory.
 */
function copy(text: string, from: number, to: number): string {
  return ` ${text.slice(from, to)}`.slice(1)
}

/** Lines of one length, all but the last, most of which stop in mid-sentence, and whose next one goes on in lower case. */
function isWrapped(text: string, run: readonly Line[]): boolean {
  if (run.length < 2) return false
  let shortest = Number.POSITIVE_INFINITY
  let longest = 0
  let continued = 0
  for (let row = 0; row < run.length - 1; row++) {
    const { from, to } = run[row]!
    shortest = Math.min(shortest, to - from)
    longest = Math.max(longest, to - from)
    if (longest > 130 || shortest < 40) return false
    const next = text.charAt(run[row + 1]!.from)
    if (!/[.!?…:]["'”’»)]*$/.test(text.slice(Math.max(from, to - 3), to)) && /[\p{Ll}\p{N}]/u.test(next)) continued++
  }
  return longest - shortest <= 35 && run.at(-1)!.to - run.at(-1)!.from <= longest + 10 && continued * 3 >= run.length - 1
}

function trim(text: string, from: number, to: number): Line | undefined {
  let start = from
  while (start < to && classAt(text, start) === CharClass.space) start++
  if (start === to) return undefined
  let end = to
  while (classAt(text, end - 1) === CharClass.space) end--
  return { from: start, to: end }
}

/** The start of the line after the one that holds `i`, or `to`. */
function nextLine(text: string, i: number, to: number): number {
  for (let at = i; at < to; at++) {
    const code = text.charCodeAt(at)
    if (!isLineEnd(code)) continue
    return code === 13 && at + 1 < text.length && text.charCodeAt(at + 1) === 10 ? Math.min(at + 2, to) : at + 1
  }
  return to
}

/** The start of the line that holds `i`. Between `\r` and `\n` is the end of the line before. */
function lineStart(text: string, i: number): number {
  let at = i
  if (at > 0 && text.charCodeAt(at) === 10 && text.charCodeAt(at - 1) === 13) at--
  while (at > 0 && !isLineEnd(text.charCodeAt(at - 1))) at--
  return at
}

/** How many units the line end before `start` has. */
function lineEndBefore(text: string, start: number): number {
  return text.charCodeAt(start - 1) === 10 && start > 1 && text.charCodeAt(start - 2) === 13 ? 2 : 1
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 12 || code === 11
}
