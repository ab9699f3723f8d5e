import type { Sentence, Span } from "../../text/index.ts"
import { isWord, lowerWords } from "../find-phrases.ts"
import { once } from "../once.ts"
import type { WordsForNames } from "./placing-words.ts"

/** A person's name in a sentence, known for one by a first name, a frequent surname, or how it begins or ends. Spans count in the sentence. */
export interface PersonName {
  readonly span: Span<"sentence">
  /** Tokens `[from, to)` of the sentence. */
  readonly from: number
  readonly to: number
  /** The last word, in lower case: by which it is known again. */
  readonly surname: string
  readonly isFull: boolean
  /** What the first name tells. */
  readonly gender?: "masculine" | "feminine"
}

/** The names of people in a sentence. */
export const personNames = once((sentence: Sentence, words: WordsForNames): readonly PersonName[] => [...findNames(sentence, words)])

/** Whether a word is a surname that readers know for one. */
export function isSurname(word: string, { surnames, surnameEnding }: WordsForNames): boolean {
  return surnames.has(word) || surnameEnding.test(word)
}

function* findNames(sentence: Sentence, words: WordsForNames): Generator<PersonName> {
  const { text, tokens } = sentence
  const lower = lowerWords(sentence)
  const isCapital = (row: number) => isWord(sentence, row) && /^['’]?\p{Lu}/u.test(text.slice(tokens.from[row], tokens.to[row]))
  let row = 0
  while (row < tokens.count) {
    const from = row++
    if (!isCapital(from)) continue
    let to = from + 1
    for (;;) {
      let next = to
      while (next < tokens.count && words.particles.has(lower[next]!) && !isCapital(next)) next++
      if (next >= tokens.count || !isCapital(next)) break
      to = next + 1
    }
    const name = nameIn(from, to)
    if (name) yield name
    row = to
  }

  function nameIn(from: number, to: number): PersonName | undefined {
    // At the start of a sentence an article, a preposition or a title may stand before it: «Wethouder Karin Mulder».
    for (let start = from; start < to; start++) {
      const first = lower[start]!
      const gender = words.masculine.has(first) ? "masculine" : words.feminine.has(first) ? "feminine" : undefined
      const isFull = gender !== undefined && to - start > 1
      if (!isFull && !isSurnameFrom(start, to)) continue
      const span = { from: tokens.from[start]!, to: tokens.to[to - 1]! }
      return { span, from: start, to, surname: lower[to - 1]!, isFull, ...(isFull && { gender }) }
    }
    return undefined
  }

  /** «Jansen», «De Wit», «Van den Berg», «Van Bommel» inside a sentence. */
  function isSurnameFrom(start: number, to: number): boolean {
    let core = start
    while (core < to - 1 && words.particles.has(lower[core]!)) core++
    if (core !== to - 1) return false
    return isSurname(lower[core]!, words) || (core > start && start > 0 && words.opening.has(lower[start]!))
  }
}
