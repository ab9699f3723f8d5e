/** How many rows the table of character n-grams has: hashed, so that a word never seen before still has a meaning. */
export const gramRows = 1 << 15
/** How many rows the table of word shapes has. */
export const shapeRows = 512
/** Rows of the table that says how a word begins: small letter, capital, digit, anything else. */
export const capitalRows = 4
/** Columns of the two small tables. */
export const shapeColumns = 16
export const capitalColumns = 8
/** At most so many n-grams stand for one word; a longer word is known by its beginning and its ends. */
const mostGrams = 40

/** What a word looks like, as rows of the embedding tables. */
export interface WordFeatures {
  readonly grams: Uint16Array
  readonly shape: number
  readonly capital: number
}

/** The rows that a form stands for. All that the model knows of a word it has not seen comes from here. */
export function wordFeatures(form: string): WordFeatures {
  const word = normalForm(form)
  const padded = `<${plainWord(word)}>`
  const grams: number[] = []
  for (let length = 3; length <= 5; length++)
    for (let i = 0; i + length <= padded.length && grams.length < mostGrams; i++) grams.push(hash(padded, i, i + length, length) % gramRows)
  const inner = padded.length - 1
  grams.push(hash(padded, 0, padded.length, 11) % gramRows)
  grams.push(hash(padded, Math.max(1, inner - 2), inner, 12) % gramRows)
  grams.push(hash(padded, Math.max(1, inner - 3), inner, 13) % gramRows)
  grams.push(hash(padded, 1, Math.min(inner, 4), 14) % gramRows)
  const shape = wordShape(word)
  return { grams: Uint16Array.from(grams), shape: hash(shape, 0, shape.length, 15) % shapeRows, capital: beginning(word) }
}

/** The form by which a word is looked up in the table of whole words. */
export function wordKey(form: string): string {
  return normalForm(form).toLowerCase()
}

/** One sign for all quotation marks: treebanks write `''` and `,,` where newspapers write “ and „. */
function normalForm(form: string): string {
  if (form.length > 2) return form
  if (/^(?:,,|''|``|["“”„‟«»])$/.test(form)) return '"'
  return /^[‘’‚`´]$/.test(form) ? "'" : form
}

/** Small letters, and one sign for all digits: `1984` and `2003` are alike. */
function plainWord(word: string): string {
  return word.toLowerCase().replace(/\d/g, "0")
}

/** `Xx` for *Jansen*, `X.X.` for *A.B.*, `d-x` for *40-jarige*: runs of like letters written once. */
function wordShape(word: string): string {
  let shape = ""
  let last = ""
  for (const character of word) {
    const lower = character.toLowerCase()
    const kind =
      character >= "0" && character <= "9" ? "d" : lower !== character ? "X" : character.toUpperCase() !== character ? "x" : character
    if (kind !== last) shape += kind
    last = kind
  }
  return shape
}

function beginning(word: string): number {
  const first = word.charAt(0)
  if (first >= "0" && first <= "9") return 2
  if (first.toLowerCase() !== first) return 1
  return first.toUpperCase() !== first ? 0 : 3
}

/** FNV-1a over UTF-16 units with a last stir, so that low bits are as good as high ones. */
export function hash(text: string, from: number, to: number, seed: number): number {
  let h = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1)
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  return (h ^ (h >>> 13)) >>> 0
}
