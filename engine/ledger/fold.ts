import { type CodePoints, codePoints } from "../text/index.ts"

/** A text in which every run of white space is one space: what reflowing, other line ends and trailing spaces leave as it was. */
export interface Folded {
  readonly text: string
  /** The offset in the text of each character of the folded one; one more for its end. */
  readonly at: Uint32Array
  /** Of the text itself: how the W3C counts its characters. */
  readonly points: CodePoints
}

/** Folds a text. Costs one pass. */
export function fold(text: string): Folded {
  const at = new Uint32Array(text.length + 1)
  let out = ""
  let kept = 0
  let from = 0
  let i = 0
  while (i < text.length) {
    if (!isSpace(text.charCodeAt(i))) {
      at[kept++] = i++
      continue
    }
    out += `${text.slice(from, i)} `
    at[kept++] = i
    while (i < text.length && isSpace(text.charCodeAt(i))) i++
    from = i
  }
  out += text.slice(from)
  at[kept] = text.length
  return { text: out, at: at.subarray(0, kept + 1), points: codePoints(text) }
}

function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0xfeff
  )
}

/** The place in the folded text of an offset in the text: of the space, where it stands in white space. */
export function foldedOffset({ at }: Folded, offset: number): number {
  let low = 0
  let high = at.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (at[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}
