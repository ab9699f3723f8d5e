import type { CodePoints } from "../text/index.ts"
import type { Pair } from "./mark.ts"
import type { Piece } from "./pieced-text.ts"

/** Spans as text: `0-5;12-20`, in code points. */
export function writeSpans(spans: readonly Pair[], points: CodePoints): string {
  return spans.map(([from, to]) => `${points.count(from)}-${points.count(to)}`).join(";")
}

/** The other way; what is no span, or lies outside the text, gives undefined for all. */
export function readSpans(written: string, points: CodePoints): Pair[] | undefined {
  if (written === "") return []
  const spans: Pair[] = []
  for (const part of written.split(";")) {
    const [, from, to] = /^(\d+)-(\d+)$/.exec(part) ?? []
    const pair = [points.offset(Number(from)), points.offset(Number(to))] as const
    if (from === undefined || pair[0] === undefined || pair[1] === undefined) return undefined
    spans.push([pair[0], pair[1]])
  }
  return spans
}

/** The pieces of a text that a file quotes: its spans as {@link writeSpans} writes them, and their words with `between` between them. */
export function quotedPieces(written: string, words: string, between: string): Piece[] {
  const counts = written.split(";").map(part => /^(\d+)-(\d+)$/.exec(part)?.slice(1).map(Number))
  // Programs that keep a file may have changed the line ends in it.
  for (const told of [words, words.replace(/\r?\n/g, "\r\n")]) {
    const points = Array.from(told)
    const pieces: Piece[] = []
    let at = 0
    for (const count of counts) {
      if (!count) return []
      const [from, to] = [count[0]!, count[1]!]
      if (pieces.length > 0) at += between.length
      pieces.push({ from, words: points.slice(at, at + to - from).join("") })
      at += to - from
    }
    if (at === points.length) return pieces
  }
  return []
}

/** Between words that lie apart. */
export const apart = " … "

/** The words of spans that may lie apart. */
export function wordsOf(text: string, spans: readonly Pair[]): string {
  return spans.map(([from, to]) => text.slice(from, to)).join(apart)
}

/** The first of things in text order that ends behind an offset; as many as there are, where none does. */
export function firstEndingAfter(things: readonly { readonly to: number }[], offset: number): number {
  let low = 0
  let high = things.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (things[middle]!.to > offset) high = middle
    else low = middle + 1
  }
  return low
}
