import type { Document } from "./document.ts"

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

/** `---` lines at the very top of a file, with `key: value` between. */
export interface FrontMatter {
  readonly to: number
  /** Keys in lower case. */
  readonly fields: ReadonlyMap<string, string>
}

/** The front matter of a text, if it has any. */
export function frontMatter(text: string): FrontMatter | undefined {
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n?---[ \t]*(?:\r?\n|$)/.exec(text)
  if (!match) return undefined
  const fields = new Map<string, string>()
  for (const line of match[1]!.split(/\r?\n/)) {
    const field = /^([\w-]+)\s*:\s*(.*)$/.exec(line)
    if (field) fields.set(field[1]!.toLowerCase(), field[2]!.replace(/^["']|["']$/g, ""))
  }
  return { to: match[0].length, fields }
}

/** The paragraphs of `document.text` in `[from, to)`. For plain text the edges must be the document's or those of {@link looseEdges}. */
export function layOut(document: Document, from = frontMatter(document.text)?.to ?? 0, to = document.text.length): Block[] {
  const blocks: Block[] = []
  const line = /[^\r\n]*\S[^\r\n]*/g
  line.lastIndex = from
  for (let match = line.exec(document.text); match && match.index < to; match = line.exec(document.text)) {
    const start = match.index + (match[0].length - match[0].trimStart().length)
    const end = start + match[0].trim().length
    blocks.push({ from: start, to: end, text: document.text.slice(start, end), mark: "none" })
  }
  return blocks
}

/** Blank lines around `[from, to)`: what stands between two of them is laid out without looking outside. */
export function looseEdges(text: string, from: number, to: number): { from: number; to: number } {
  const blank = /\n[ \t\r]*\n/g
  const before = text.slice(0, from)
  const start = Math.max(before.lastIndexOf("\n\n"), before.lastIndexOf("\n\r\n"))
  blank.lastIndex = to
  const next = blank.exec(text)
  return { from: start < 0 ? 0 : start, to: next ? next.index : text.length }
}
