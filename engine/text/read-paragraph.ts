import type { LanguageText } from "./language-text.ts"
import type { Block } from "./layout.ts"
import type { Paragraph, ParagraphRole, Sentence } from "./paragraph.ts"
import type { Placed } from "./span.ts"
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
  const sentences: Placed<Sentence>[] = []
  for (const match of text.matchAll(/\S.*?(?:[.!?…]+["”’»']*(?=\s|$)|$)/gsu)) {
    const sentence = match[0].trimEnd()
    sentences.push({ at: match.index, value: known?.(sentence) ?? { text: sentence, tokens: tokenize(sentence, language) } })
  }
  return { text, role: roleOf(block, place), sentences }
}

function roleOf({ text, mark }: Pick<Block, "text" | "mark">, place: Place): ParagraphRole {
  if (mark === "heading") return place === "top" ? "headline" : "crosshead"
  if (text.length < 90 && !/[.!?”"’]$/.test(text)) return place === "top" ? "headline" : "crosshead"
  return "prose"
}
