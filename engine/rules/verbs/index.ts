import type { Rule } from "../rule.ts"
import { concedingVerb } from "./conceding-verb.ts"
import { doubtingVerb } from "./doubting-verb.ts"
import { emotiveVerb } from "./emotive-verb.ts"
import { mindReading } from "./mind-reading.ts"
import { revealingVerb } from "./revealing-verb.ts"

/** The rules of this family, as the manual lists them. */
export const verbsRules: readonly Rule[] = [doubtingVerb, concedingVerb, revealingVerb, emotiveVerb, mindReading]
