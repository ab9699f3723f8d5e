/** A piece of a text that a file quotes, and where it says that it stands; offsets count in code points. */
export interface Piece {
  readonly from: number
  readonly words: string
}

/** The text that a file is about, as far as its own quotations tell. */
export interface Pieced {
  /** What is told nowhere is {@link unknown}, unless it can only be white space. */
  readonly text: string
  /** Whether everything that is told stands where it should in this text. */
  fits(text: string): boolean
}

/** Stands for a character of which a file says nothing. */
export const unknown = "\uffff"

/** Between two sentences stands no more than a blank line and some markup. */
const widestGap = 4
/** No article is that long; an offset beyond it is a mistake, and must not cost memory. */
const longest = 4_000_000

/**
 * Pieces the text of a file together. `isAll`: every word of the text is quoted, so that what lies between is no word. A file is read against
 * this text when the article has been edited since, and then its words are looked for with what stood around them.
 */
export function pieceTogether(pieces: readonly Piece[], isAll: boolean): Pieced {
  const told: (string | undefined)[] = []
  for (const { from, words } of pieces) {
    if (!(Number.isSafeInteger(from) && from >= 0 && from + words.length <= longest)) continue
    while (told.length < from) told.push(undefined)
    let at = from
    for (const character of words) told[at++] = character
  }
  let text = ""
  for (let at = 0; at < told.length; ) {
    const character = told[at]
    if (character !== undefined) {
      text += character
      at++
      continue
    }
    let end = at
    while (end < told.length && told[end] === undefined) end++
    text += (isAll || (at > 0 && end - at <= widestGap) ? " " : unknown).repeat(end - at)
    at = end
  }
  return {
    text,
    fits: article => {
      const points = Array.from(article)
      return told.length <= points.length && told.every((character, at) => character === undefined || character === points[at])
    },
  }
}
