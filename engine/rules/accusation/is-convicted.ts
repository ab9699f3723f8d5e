import type { Analysis, Passage } from "../../annotation/index.ts"
import type { Desk } from "../desk.ts"
import { hasPhrase } from "../find-phrases.ts"
import { once } from "../once.ts"
import type { AccusationWords } from "./words.ts"

/** Whether an article tells of a conviction: then it may call the offender so. */
export function isConvicted(passages: Analysis["passages"], advice: Desk["advice"]): boolean {
  return passages.some(({ value }) => {
    const words = advice.get(value.language)?.accusation
    return words !== undefined && convicts(value, words)
  })
}

const convicts = once((passage: Passage, words: AccusationWords): boolean => hasPhrase(passage, words.convicted))
