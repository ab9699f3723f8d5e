import { CharClass, classAt, isUpper } from "./character.ts"
import type { LanguageText } from "./language-text.ts"

/** What a full stop after a word may be. */
export type Stop = "sentence" | "abbreviation" | "either"

/** Reads the full stop at `dot`: an initial (`J.`), `d.w.z.` and `drs.` go on; `enz.` may also end the sentence. */
export function readStop(text: string, start: number, dot: number, language: LanguageText): Stop {
  let from = dot
  let dots = 0
  while (from > start && dot - from <= longest) {
    const charClass = classAt(text, from - 1)
    if (charClass === CharClass.letter) from--
    else if (text.charCodeAt(from - 1) === 46 && from - 1 > start && classAt(text, from - 2) === CharClass.letter) {
      from--
      dots++
    } else break
  }
  const length = dot - from
  if (length === 0 || length > longest) return "sentence"
  // «J.-P. Bakker»: a double first name. «paria's.», «T-Ford.», «Q&A.», «km/u.», «artikel 5A.»: the end of a longer word.
  const before = from > start ? text.charCodeAt(from - 1) : 32
  const word = text.slice(from, dot).toLowerCase()
  // «zei Jan. Daarna …», «schrijft ze op X. Het …»: with its capital a name.
  if (from > start && before === 32 && isUpper(text, from) && isName(text, start, from, word, language)) return "sentence"
  const isInitial = length === 1 && isUpper(text, from)
  if (before === 45) return isInitial && from - 2 > start && text.charCodeAt(from - 2) === 46 ? "abbreviation" : "sentence"
  if (before === 39 || before === 0x2019 || before === 38 || before === 47) return "sentence"
  // An initial, also a double one: J. Th. IJ..
  if (isInitial) return from > start && classAt(text, from - 1) === CharClass.digit ? "sentence" : "abbreviation"
  // «analist van ING.»: in capitals it is a name, whatever it is in small letters.
  if (dots === 0 && length > 2 && /^\p{Lu}+$/u.test(text.slice(from, dot))) return "sentence"
  if (language.closingAbbreviations.has(word)) return "either"
  if (language.abbreviations.has(word)) return "abbreviation"
  // One letter, or two at most, between every two dots: o.a., J.P., z.Em. That nobody listed yet. «nu.nl» is none.
  return dots > 0 && /^(?:\p{L}{1,2}\.)+\p{L}{1,3}$/u.test(word) && word.split(".").some(part => part.length === 1)
    ? "abbreviation"
    : "sentence"
}

/** By itself, or with the word before it: «*op X*.» */
function isName(text: string, start: number, from: number, word: string, { namesLikeAbbreviations }: LanguageText): boolean {
  if (namesLikeAbbreviations.has(word)) return true
  let at = from - 1
  while (at > start && classAt(text, at - 1) === CharClass.letter) at--
  return namesLikeAbbreviations.has(`${text.slice(at, from - 1).toLowerCase()} ${word}`)
}

/** No abbreviation is longer than this. */
const longest = 14
