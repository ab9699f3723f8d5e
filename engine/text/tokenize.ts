import type { LanguageText } from "./language-text.ts"
import { TokenKind, type Tokens } from "./tokens.ts"

/** The tokens of one sentence. */
export function tokenize(text: string, _language: LanguageText): Tokens {
  const from: number[] = []
  const to: number[] = []
  const kind: number[] = []
  for (const match of text.matchAll(/[\p{L}\p{M}]+(?:['’.-][\p{L}\p{N}]+)*|\p{N}+(?:[.,:]\p{N}+)*|,,|''|``|\S/gu)) {
    const [word] = match
    from.push(match.index)
    to.push(match.index + word.length)
    kind.push(
      /^\p{L}/u.test(word) ? TokenKind.word : /^\p{N}/u.test(word) ? TokenKind.number : /^[.,;:!?…–—-]$/.test(word) ? TokenKind.punctuation : /^(,,|''|``|["'“”„‘’«»])$/.test(word) ? TokenKind.quote : /^[()[\]{}]$/.test(word) ? TokenKind.bracket : TokenKind.symbol,
    )
  }
  return { count: from.length, from: Uint32Array.from(from), to: Uint32Array.from(to), kind: Uint8Array.from(kind) }
}
