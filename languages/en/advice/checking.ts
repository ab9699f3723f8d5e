import type { CheckingWords } from "../../../engine/rules/checking/words.ts"

export const checking: CheckingWords = {}
