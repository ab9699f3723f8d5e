import type { Span } from "../text/index.ts"

/** A word as rules compare it: in lower case, without accents, apostrophes alike. */
export interface Word extends Span {
  readonly key: string
}

const pattern = /[\p{L}\p{N}]+(?:[-'’.,:][\p{L}\p{N}]+)*|['’‘][\p{L}]{1,2}(?![\p{L}])/gu

/** The words of a stretch of a paragraph, each with its place there. */
export function wordsIn(text: string, { from, to }: Span = { from: 0, to: text.length }): Word[] {
  const words: Word[] = []
  for (const match of text.slice(from, to).matchAll(pattern)) {
    const at = from + match.index
    words.push({ key: wordKey(match[0]), from: at, to: at + match[0].length })
  }
  return words
}

/** One word as it is compared. */
export function wordKey(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’‘]/g, "'").toLowerCase()
}

/** Where the words `sought` stand in `words` in a row: the row of the first, or -1. */
export function rowOfWords(sought: readonly string[], words: readonly string[]): number {
  for (let start = 0; start + sought.length <= words.length; start++) {
    let same = 0
    while (same < sought.length && words[start + same] === sought[same]) same++
    if (same === sought.length) return start
  }
  return -1
}

/** The words that two stretches have in common, in one order: pairs of rows. No longer stretches than sentences, or it takes long. */
export function commonWords(
  a: readonly string[],
  b: readonly string[],
  alike: (x: string, y: string) => boolean = (x, y) => x === y,
): (readonly [number, number])[] {
  const width = b.length + 1
  const longest = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] = alike(a[i]!, b[j]!)
        ? longest[(i + 1) * width + j + 1]! + 1
        : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!)
  const pairs: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (alike(a[i]!, b[j]!) && longest[i * width + j] === longest[(i + 1) * width + j + 1]! + 1) pairs.push([i++, j++])
    else if (longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!) i++
    else j++
  }
  return pairs
}
