import type { Analysis } from "../annotation/index.ts"
import type { Span } from "../text/index.ts"
import { firstEndingAfter } from "./spans.ts"
import { xmlText } from "./xml.ts"

/** The words of an article with a space where there was anything between them: the text as formats see it that only know words. */
export interface WordText {
  readonly text: string
  /** The words in the article that lie, or lie for a part, in a span of {@link text}. */
  articleSpan(span: Span<"document">): Span<"document"> | undefined
  /** A span of the article up to the edges of its words. */
  whole(span: Span<"document">): Span<"document">
}

/** Puts a space after a word unless the next stands right behind it in the same sentence. */
export function wordText({ document, passages }: Analysis): WordText {
  const article: Span<"document">[] = []
  const own: Span<"document">[] = []
  let text = ""
  for (const { at, value } of passages)
    for (const { at: start, value: sentence } of value.paragraph.sentences) {
      const { tokens } = sentence
      for (let i = 0; i < tokens.count; i++) {
        const [from, to] = [at + start + tokens.from[i]!, at + start + tokens.to[i]!]
        const word = onOneLine(visible(document.text.slice(from, to)))
        article.push({ from, to })
        own.push({ from: text.length, to: text.length + word.length })
        const isLoose = i + 1 === tokens.count || tokens.to[i]! < tokens.from[i + 1]!
        text += isLoose ? `${word} ` : word
      }
    }
  const rows = (words: readonly Span<"document">[], { from, to }: Span<"document">) => {
    const first = firstEndingAfter(words, from)
    const behind = firstEndingAfter(words, to - 1)
    const last = behind < words.length && words[behind]!.from < to ? behind : behind - 1
    return first <= last ? ([first, last] as const) : undefined
  }
  return {
    text,
    articleSpan: span => {
      const found = rows(own, span)
      return found && { from: article[found[0]]!.from, to: article[found[1]]!.to }
    },
    whole: span => {
      const found = rows(article, span)
      return found ? { from: article[found[0]]!.from, to: article[found[1]]!.to } : span
    },
  }
}

/** Words of nothing that can be seen are none to some formats. */
export function visible(word: string): string {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(word) ? word : "\ufffd"
}

/** As a word comes back from a file. */
function onOneLine(word: string): string {
  return xmlText(word).replace(/\s+/g, " ").trim()
}
