/** What a UTF-16 unit is to a reader of news. */
export const CharClass = { space: 0, letter: 1, digit: 2, punctuation: 3, quote: 4, bracket: 5, symbol: 6, surrogate: 7 } as const
export type CharClass = (typeof CharClass)[keyof typeof CharClass]

/** The class of the unit at `index`; white space past either end. */
export function classAt(text: string, index: number): CharClass {
  const code = text.charCodeAt(index)
  return code < table.length ? (table[code] as CharClass) : Number.isNaN(code) ? CharClass.space : rareClass(code)
}

/** Upper case or title case letter. */
export function isUpper(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code < 0x80) return code >= 65 && code <= 90
  return /^\p{Lu}$/u.test(text.charAt(index))
}

/**
 * How many units the emoji at `index` takes with what is joined to it: a skin tone, the second half of a flag, a trade. 0 where none
 * begins. «❤️», «👍🏽» and «👩‍🚀» are one sign each to whoever reads them.
 */
export function emojiSize(text: string, index: number): number {
  if (text.charCodeAt(index) < 0x2190) return 0
  emoji.lastIndex = index
  return emoji.test(text) ? emoji.lastIndex - index : 0
}

const emoji =
  /\p{RI}{2}|\p{ExtPict}[\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]*(?:\u200d\p{ExtPict}[\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}]*)*/uy

/** Everything up to General Punctuation in one table; the rest is asked of the regular expression engine. */
const table = new Uint8Array(0x2070).fill(CharClass.symbol)
const paint = (characters: string, charClass: CharClass) => {
  for (const character of characters) table[character.charCodeAt(0)] = charClass
}
const range = (from: number, to: number, charClass: CharClass) => table.fill(charClass, from, to + 1)
range(0x30, 0x39, CharClass.digit)
range(0x41, 0x5a, CharClass.letter)
range(0x61, 0x7a, CharClass.letter)
// Latin, Greek, Cyrillic, Hebrew, Arabic and what stands between, with their combining marks: letters as far as news is concerned.
range(0xaa, 0xaa, CharClass.letter)
range(0xb5, 0xb5, CharClass.letter)
range(0xba, 0xba, CharClass.letter)
range(0xc0, 0x1fff, CharClass.letter)
paint("×÷", CharClass.symbol)
range(0x660, 0x669, CharClass.digit)
range(0x0, 0x20, CharClass.space)
range(0x7f, 0xa0, CharClass.space)
range(0x2000, 0x200a, CharClass.space)
paint("\u1680\u2028\u2029\u202f\u205f", CharClass.space)
paint(".,;:!?…-‐‑‒–—―·•‧", CharClass.punctuation)
paint("\"'`´“”„‟‘’‚‛«»‹›′″", CharClass.quote)
paint("()[]{}", CharClass.bracket)
// Soft hyphen, zero-width joiners and direction marks belong to the word they stand in.
paint("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060", CharClass.letter)
range(0x202a, 0x202e, CharClass.letter)

function rareClass(code: number): CharClass {
  if (code >= 0xd800 && code <= 0xdfff) return CharClass.surrogate
  if (code === 0xfeff || code === 0x3000) return CharClass.space
  const character = String.fromCharCode(code)
  if (/[\p{L}\p{M}]/u.test(character)) return CharClass.letter
  return /\p{N}/u.test(character) ? CharClass.digit : CharClass.symbol
}
