import type { Analysis, Passage } from "../../annotation/index.ts"
import { type Word, wordsIn } from "../compare-words.ts"
import { lately } from "../once.ts"

/** A passage and its row in the analysis. */
export interface Part {
  readonly row: number
  readonly passage: Passage
}

/** An article as rules on headlines see it. */
export interface Article {
  readonly headlines: readonly Part[]
  readonly body: readonly Part[]
  /** That of the text; of a headline alone it is often hard to tell. */
  readonly language: string
}

/** The headlines of an article, and the text under them; undefined where one is missing. */
export function articleOf({ passages }: Analysis): Article | undefined {
  const headlines: Part[] = []
  const body: Part[] = []
  for (const [row, { value: passage }] of passages.entries()) {
    const { role } = passage.paragraph
    if (role === "headline") headlines.push({ row, passage })
    else if (isBody.has(role)) body.push({ row, passage })
  }
  const first = body.find(({ passage }) => passage.paragraph.sentences.length > 0)
  return headlines.length > 0 && first ? { headlines, body, language: first.passage.language } : undefined
}

const isBody: ReadonlySet<string> = new Set(["prose", "item", "quote", "question", "label"])

/** The words of a passage. */
export const wordsOf = lately((passage: Passage): readonly Word[] => wordsIn(passage.paragraph.text))
