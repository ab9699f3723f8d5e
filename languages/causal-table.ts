import type { CausalPhrase } from "../engine/rules/hedging/words.ts"
import { rows } from "./table.ts"

/** `causal words | what can be said of a mere link`; no second cell where nothing fits. Longest first, so that the whole phrase is found. */
export function causalPhrases(table: string): CausalPhrase[] {
  return rows(table)
    .map(([words, linked]) => ({ words: words!.split(" "), ...(linked && { linked }) }))
    .sort((a, b) => b.words.length - a.words.length)
}
