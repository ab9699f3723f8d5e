import type { Paragraph } from "../text/paragraph.ts"
import type { Quotation } from "../text/quotation.ts"
import type { Span } from "../text/span.ts"
import { TokenKind } from "../text/tokens.ts"
import { Bit, type Lexicon, type Phrase, type Phrases } from "./lexicon.ts"
import { noTrees, type Trees } from "./trees.ts"

/** Rows of tokens, half-open. */
export interface Range {
  readonly from: number
  readonly to: number
}

/**
 * The tokens of a paragraph with what the lexicon says of each: what all frames look at. Columns, one row a token, over all
 * sentences; offsets count in the paragraph.
 */
export interface Reading {
  readonly text: string
  readonly lexicon: Lexicon
  readonly count: number
  readonly from: Uint32Array
  readonly to: Uint32Array
  readonly kind: Uint8Array
  /** {@link Bit}s of the word form. */
  readonly bits: Uint32Array
  /** 1 where a word begins with a capital, 2 where it does so at the start of its sentence or quotation. */
  readonly capital: Uint8Array
  /** Row of the outermost quotation that a token stands in, marks included; -1 outside. */
  readonly quote: Int16Array
  /** Lower case, curly apostrophes straight. */
  readonly lower: readonly string[]
  readonly sentences: readonly Range[]
  readonly quotations: readonly Quotation[]
  /** The grammar of its sentences, where it is known. */
  readonly trees: Trees
}

/** Columns are handed out again for each paragraph: nobody keeps a reading, and six new arrays a paragraph cost more than filling them. */
let scratch = columns(512)

function columns(length: number) {
  return {
    from: new Uint32Array(length),
    to: new Uint32Array(length),
    kind: new Uint8Array(length),
    bits: new Uint32Array(length),
    capital: new Uint8Array(length),
    quote: new Int16Array(length),
  }
}

/** Whether a reading still holds: no other has been made since. */
export function isLatest(reading: Reading): boolean {
  return reading === latest
}

let latest: Reading | undefined

/** Reads the tokens of a paragraph once, for all that follows. The reading holds until the next one is made. */
export function readWords(paragraph: Paragraph, quotations: readonly Quotation[], lexicon: Lexicon): Reading {
  const { text } = paragraph
  let count = 0
  for (const { value } of paragraph.sentences) count += value.tokens.count
  if (count > scratch.from.length) scratch = columns(count * 2)
  const from = scratch.from.subarray(0, count)
  const to = scratch.to.subarray(0, count)
  const kind = scratch.kind.subarray(0, count)
  const bits = scratch.bits.subarray(0, count).fill(0)
  const capital = scratch.capital.subarray(0, count).fill(0)
  const quote = scratch.quote.subarray(0, count).fill(-1)
  const lower = new Array<string>(count)
  const small = inSmallLetters(text)
  const sentences: Range[] = []
  let row = 0
  for (const { at, value } of paragraph.sentences) {
    const { tokens } = value
    const first = row
    let started = false
    for (let i = 0; i < tokens.count; i++, row++) {
      const start = at + tokens.from[i]!
      const end = at + tokens.to[i]!
      from[row] = start
      to[row] = end
      kind[row] = tokens.kind[i]!
      const word = small ? small.slice(start, end) : inSmallLetters(text.slice(start, end), true)!
      lower[row] = word
      if (kind[row] === TokenKind.word) {
        bits[row] = lexicon.bits.get(word) ?? 0
        if (text.charCodeAt(start) !== word.charCodeAt(0)) capital[row] = started ? 1 : 2
        started = true
      } else if (kind[row] === TokenKind.number) started = true
      else if (kind[row] === TokenKind.quote || word === ":") started = false
    }
    sentences.push({ from: first, to: row })
  }
  quotations.forEach(({ span, depth }, index) => {
    if (depth > 0) return
    for (let i = rowAt(from, count, span.from); i < count && from[i]! < span.to; i++) quote[i] = index
  })
  const reading: Reading = { text, lexicon, count, from, to, kind, bits, capital, quote, lower, sentences, quotations, trees: noTrees }
  for (let i = 0; i < count; i++) {
    const idiom = (bits[i]! & Bit.idiom) === 0 ? undefined : phraseAt(reading, lexicon.idioms, i, count)
    if (idiom) for (let k = i; k < i + idiom.words.length; k++) bits[k] = bits[k]! & ~Bit.cue
  }
  latest = reading
  return reading
}

/** In lower case, curly apostrophes straight; undefined where that takes more room than before, as of «İ», unless it may. */
function inSmallLetters(text: string, mayGrow = false): string | undefined {
  const small = text.toLowerCase()
  if (small.length !== text.length && !mayGrow) return undefined
  return small.includes("’") ? small.replace(/’/g, "'") : small
}

/** The first row that starts at or after `offset`. */
export function rowAt(from: Uint32Array, count: number, offset: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (from[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether row `i` has one of `bits`. */
export function is({ bits }: Reading, i: number, wanted: number): boolean {
  return (bits[i]! & wanted) !== 0
}

/** The characters of rows `[from, to)`. */
export function spanOf(reading: Reading, { from, to }: Range): Span {
  return { from: reading.from[from]!, to: reading.to[to - 1]! }
}

/** The longest phrase that begins at row `i` and ends before `end`; `exact` compares words with their capitals. */
export function phraseAt<T>(reading: Reading, phrases: Phrases<T>, i: number, end: number, exact = false): Phrase<T> | undefined {
  const found = phrases.get(exact ? wordAt(reading, i) : reading.lower[i]!)
  if (!found) return undefined
  for (const phrase of found) {
    const { words } = phrase
    if (i + words.length > end) continue
    let same = 1
    while (same < words.length && (exact ? wordAt(reading, i + same) : reading.lower[i + same]) === words[same]) same++
    if (same === words.length) return phrase
  }
  return undefined
}

function wordAt({ text, from, to }: Reading, row: number): string {
  return text.slice(from[row]!, to[row]!)
}

/** Whether row `i` is a comma, full stop, colon or the like. */
export function isMark({ kind }: Reading, i: number): boolean {
  return kind[i] === TokenKind.punctuation || kind[i] === TokenKind.quote || kind[i] === TokenKind.bracket
}

/** A verb form that ends a noun phrase: of a cue, an auxiliary or any frequent verb. A capital inside a sentence makes it a name. */
export function isVerb(reading: Reading, i: number): boolean {
  return (
    is(reading, i, Bit.auxiliary | Bit.finite | Bit.cue) &&
    reading.capital[i] !== 1 &&
    !is(reading, i, Bit.determiner | Bit.preposition | Bit.possessive)
  )
}

/** The rows from one up to another, which is not among them. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k)
}
