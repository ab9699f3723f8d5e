/** What a token is made of. Text knows characters, not grammar, so this says nothing of nouns and verbs. */
export const TokenKind = {
  word: 0,
  /** Digits first: `12`, `1.000`, `3,5`, `2de`, `12:30`, `14%` is a number and a symbol. */
  number: 1,
  /** Sentence punctuation: `. , ; : ! ? …` and dashes. */
  punctuation: 2,
  /** A quotation mark; which one, and whether it opens, `quotations.ts` decides. */
  quote: 3,
  /** Brackets. */
  bracket: 4,
  /** A web or mail address, a hashtag, a handle. */
  address: 5,
  /** Anything else: `%`, `€`, emoji. */
  symbol: 6,
} as const
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind]

/** Columns: row i of each describes token i, in text order, not overlapping. Offsets count from the start of the sentence. */
export interface Tokens {
  readonly count: number
  readonly from: Uint32Array
  readonly to: Uint32Array
  /** A {@link TokenKind} each. */
  readonly kind: Uint8Array
}
