import type { Passage } from "../annotation/index.ts"
import { type Sentence, type Span, TokenKind } from "../text/index.ts"
import { lately } from "./once.ts"

/**
 * Phrases by their first word, all lower case, the longest first. A word may be `…`: whatever stands between, in the same sentence and not
 * across a full stop, as in «hield *de man van 24* aan».
 */
export type PhraseTable = ReadonlyMap<string, readonly (readonly string[])[]>

/** A phrase in a passage: its words, and the tokens `[from, to)` of its sentence that they are. */
export interface FoundPhrase {
  readonly sentence: number
  readonly from: number
  readonly to: number
  readonly span: Span
}

/** The phrases of a table in a passage, in text order; from `first` to `last` where only those sentences are asked for. */
export function* phrasesIn({ paragraph }: Pick<Passage, "paragraph">, table: PhraseTable, only?: number): Generator<FoundPhrase> {
  for (const [sentence, { at, value }] of paragraph.sentences.entries()) {
    if (only !== undefined && only !== sentence) continue
    const lower = lowerWords(value)
    for (let from = 0; from < lower.length; from++) {
      const to = phraseEnd(lower, from, table)
      if (to < 0) continue
      yield { sentence, from, to, span: { from: at + value.tokens.from[from]!, to: at + value.tokens.to[to - 1]! } }
      from = to - 1
    }
  }
}

/** Whether a sentence of a passage holds a phrase of a table. */
export function hasPhrase(passage: Pick<Passage, "paragraph">, table: PhraseTable, sentence?: number): boolean {
  return !phrasesIn(passage, table, sentence).next().done
}

/** Where the longest phrase that begins at a word ends; -1 where none does. */
function phraseEnd(lower: readonly string[], from: number, table: PhraseTable): number {
  for (const words of table.get(lower[from]!) ?? none) {
    let at = from + 1
    let row = 1
    for (; row < words.length; row++) {
      if (words[row] === "…") {
        const next = lower.indexOf(words[++row]!, at)
        if (next < 0) break
        at = next + 1
      } else if (lower[at] === words[row]) at++
      else break
    }
    if (row >= words.length) return at
  }
  return -1
}

const none: readonly (readonly string[])[] = []

/** The tokens of a sentence in lower case, curly apostrophes straight. */
export const lowerWords = lately(({ text, tokens: { count, from, to } }: Sentence): readonly string[] =>
  Array.from({ length: count }, (_, i) => text.slice(from[i], to[i]).toLowerCase().replaceAll("’", "'")),
)

/** Whether a token of a sentence is a word or a number, and no mark. */
export function isWord({ tokens }: Sentence, row: number): boolean {
  return tokens.kind[row] === TokenKind.word || tokens.kind[row] === TokenKind.number
}
