import type { Analysis } from "../../annotation/index.ts"
import type { Desk } from "../desk.ts"
import { hasPhrase } from "../find-phrases.ts"

/** Whether an article tells of a conviction: then it may call the offender so. */
export function isConvicted(passages: Analysis["passages"], advice: Desk["advice"]): boolean {
  return passages.some(({ value }) => {
    const words = advice.get(value.language)?.accusation
    return words !== undefined && hasPhrase(value, words.convicted)
  })
}
