import type { AccusationWords } from "../../../engine/rules/accusation/words.ts"

export const accusation: AccusationWords = {}
