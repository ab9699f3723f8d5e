import type { VerbWords } from "../../../engine/rules/verbs/words.ts"

export const verbs: VerbWords = {}
