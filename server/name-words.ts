import type { LanguagePack } from "../engine/annotation/index.ts"
import type { Span } from "../engine/text/index.ts"

/**
 * The words of a text that may be a name, whole: `Anna` and `Jansen` of «wethouder Anna Jansen», `Jansen-Steur`, `O’Neill`; but of a compound
 * only the name in it, `Rutte` of «kabinet-Rutte» and `VVD` of «VVD-Kamerlid». A capital alone makes no name of an article, a preposition or
 * a title, as in «De Telegraaf»; `own` is the word, lower case, that is a name all the same: «Jan de Boer».
 */
export function* nameWords(text: string, { words, nouns }: LanguagePack, own: string): Generator<Span> {
  const isName = (part: string) => {
    if (!/\p{Lu}/u.test(part)) return false
    const lower = part.toLowerCase()
    if (lower === own) return true
    if (words.determiners.has(lower) || words.possessives.has(lower) || words.prepositions.has(lower)) return false
    return !nouns.some(({ singular, plurals }) => singular === lower || plurals.includes(lower))
  }
  let open: Span | undefined
  for (const { 0: part, index } of text.matchAll(parts)) {
    const named = isName(part)
    const joined = open !== undefined && named && index === open.to + 1 && /[-‐‑]/.test(text.charAt(open.to))
    if (open && !joined) yield open
    open = named ? { from: joined ? open!.from : index, to: index + part.length } : undefined
  }
  if (open) yield open
}

/** Whether a word is a name, or its genitive: `Jansen`, `Jansens`, `Jansen’s`. */
export function isWordOf(name: string, word: string): boolean {
  return word.startsWith(name) && /^(?:['’]?s)?$/.test(word.slice(name.length))
}

/** The name in a genitive. Whether «Jansens» is one only other places in the text can tell: `isKnown` is asked. */
export function withoutGenitive(word: string, isKnown: (name: string) => boolean): string {
  const stem = word.replace(/['’]?s$/, "")
  return stem !== word && (/['’]s$/.test(word) || isKnown(stem)) ? stem : word
}

const parts = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu
