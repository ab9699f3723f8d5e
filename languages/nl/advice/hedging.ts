import type { HedgingWords } from "../../../engine/rules/hedging/words.ts"

export const hedging: HedgingWords = {}
