import type { Analysis, Passage } from "../../annotation/index.ts"
import { type Word, wordsIn } from "../compare-words.ts"

/** A passage and its row in the analysis. */
export interface Part {
  readonly row: number
  readonly passage: Passage
}

/** The headlines of an article, and the text under them; undefined where one is missing. */
export function articleOf({ passages }: Analysis): { readonly headlines: readonly Part[]; readonly body: readonly Part[] } | undefined {
  const headlines: Part[] = []
  const body: Part[] = []
  for (const [row, { value: passage }] of passages.entries()) {
    const { role } = passage.paragraph
    if (role === "headline") headlines.push({ row, passage })
    else if (isBody.has(role)) body.push({ row, passage })
  }
  return headlines.length > 0 && body.some(({ passage }) => passage.paragraph.sentences.length > 0) ? { headlines, body } : undefined
}

const isBody: ReadonlySet<string> = new Set(["prose", "item", "quote", "question", "label"])

const known = new WeakMap<Passage, readonly Word[]>()

/** The words of a passage; looked up once in its life. */
export function wordsOf(passage: Passage): readonly Word[] {
  let words = known.get(passage)
  if (!words) {
    words = wordsIn(passage.paragraph.text)
    known.set(passage, words)
  }
  return words
}
