import type { Passage } from "../../annotation/index.ts"
import type { Parse } from "../../linguistics/index.ts"
import type { Span } from "../../text/index.ts"
import { lately } from "../once.ts"

/** A sentence as a fact-checker reads it: word by word, each with its place in the paragraph. */
export interface Line {
  /** Row of the sentence. */
  readonly row: number
  readonly count: number
  readonly words: readonly string[]
  readonly lower: readonly string[]
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** Where it was parsed. */
  readonly parse: Parse | undefined
}

/** The sentences of a passage. */
export const linesOf = lately((passage: Passage): readonly Line[] =>
  passage.paragraph.sentences.map(({ at, value: { text, tokens } }, row) => {
    const words = Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.from[i], tokens.to[i]))
    return {
      row,
      count: tokens.count,
      words,
      lower: words.map(word => word.toLowerCase()),
      from: Array.from(tokens.from, each => at + each),
      to: Array.from(tokens.to, each => at + each),
      parse: passage.parses[row],
    }
  }),
)

/** The words `[from, to)` of a line. */
export function spanIn(line: Line, from: number, to: number): Span {
  return { from: line.from[from]!, to: line.to[to - 1]! }
}

/** Whether a word holds a letter: it is no mark and no bare number. */
export function isWord(word: string | undefined): boolean {
  return word !== undefined && /\p{L}/u.test(word)
}
