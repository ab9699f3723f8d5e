/** The parts of speech of Universal Dependencies, by number. */
export const partsOfSpeech = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
] as const
export type PartOfSpeech = (typeof partsOfSpeech)[number]

/** The grammar of a sentence: columns, a row a token. */
export interface Parse {
  readonly count: number
  /** Rows of {@link partsOfSpeech}. */
  readonly upos: Uint8Array
  /** `Gender=Com|Number=Sing`, or `_`. */
  readonly feats: readonly string[]
  /** 1 is the first token; 0 the root. */
  readonly head: Int16Array
  /** Relations of Universal Dependencies, with their subtypes: `nsubj:pass`. */
  readonly relation: readonly string[]
  readonly lemma: readonly string[]
  /** What a {@link Sense} makes of each token, so many numbers a row. */
  readonly sense?: Float32Array
}

/**
 * Weights for what the encoder of a parser knows of a word, learned for another end than its grammar: a row of numbers for each question, as
 * whole numbers with a scale a row. A multiple of four rows.
 */
export interface Sense {
  readonly rows: Int8Array
  readonly scales: Float32Array
}

/** A token of a parsed sentence, to walk the tree from. */
export class Token {
  readonly row: number
  private readonly parse: Parse

  constructor(parse: Parse, row: number) {
    this.parse = parse
    this.row = row
  }

  get upos(): PartOfSpeech {
    return partsOfSpeech[this.parse.upos[this.row]!]!
  }
  get feats(): string {
    return this.parse.feats[this.row]!
  }
  get lemma(): string {
    return this.parse.lemma[this.row]!
  }
  /** With its subtype: `nsubj:pass`. */
  get relation(): string {
    return this.parse.relation[this.row]!
  }
  /** The token it hangs from; undefined for the one that hangs from the root. */
  get head(): Token | undefined {
    const head = this.parse.head[this.row]!
    return head === 0 ? undefined : new Token(this.parse, head - 1)
  }
  /** In text order. */
  get children(): Token[] {
    const { parse, row } = this
    const found: Token[] = []
    for (let i = 0; i < parse.count; i++) if (parse.head[i] === row + 1) found.push(new Token(parse, i))
    return found
  }
}

/** The token in row `row`. Throws RangeError where there is none. */
export function token(parse: Parse, row: number): Token {
  if (!(row >= 0 && row < parse.count)) throw new RangeError(`token: row ${row} of ${parse.count}`)
  return new Token(parse, row)
}
