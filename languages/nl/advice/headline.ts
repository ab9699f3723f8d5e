import type { HeadlineWords } from "../../../engine/rules/headline/words.ts"

export const headline: HeadlineWords = {}
