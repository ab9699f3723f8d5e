import { findDateline } from "./dateline.ts"
import type { LanguageText } from "./language-text.ts"
import type { Block } from "./layout.ts"
import type { Paragraph, Sentence } from "./paragraph.ts"
import { paragraphRole } from "./paragraph-role.ts"
import type { Placed, Span } from "./span.ts"
import { splitSentences } from "./split-sentences.ts"
import { tokenize } from "./tokenize.ts"

/** Where in the article a paragraph stands, as far as its role depends on it. */
export type Place = "top" | "head" | "body"

/**
 * A block's role, dateline, sentences and tokens.
 * `known` finds a sentence with the same text that was read before, in the same language.
 */
export function readParagraph(
  block: Pick<Block, "text" | "mark">,
  place: Place,
  language: LanguageText,
  known?: (text: string) => Sentence | undefined,
): Paragraph {
  const { text } = block
  const role = paragraphRole(block, place, language)
  const dateline = role === "prose" ? findDateline(text) : undefined
  const spans: readonly Span[] = splitSentences(text, dateline?.to ?? 0, language)
  const sentences: Placed<Sentence>[] = spans.map(({ from, to }) => {
    const sentence = text.slice(from, to)
    return { at: from, value: known?.(sentence) ?? { text: sentence, tokens: tokenize(sentence, language) } }
  })
  return { text, role, sentences, ...(dateline && { dateline }) }
}
