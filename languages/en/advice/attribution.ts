import type { AttributionWords } from "../../../engine/rules/attribution/words.ts"

export const attribution: AttributionWords = {}
