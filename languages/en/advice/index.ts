import type { Advice } from "../../../engine/rules/index.ts"
import { accusation } from "./accusation.ts"
import { attribution } from "./attribution.ts"
import { checking } from "./checking.ts"
import { headline } from "./headline.ts"
import { hedging } from "./hedging.ts"
import { quotations } from "./quotations.ts"
import { verbs } from "./verbs.ts"

/** The words by which English texts are judged. */
export const englishAdvice: Advice = { attribution, quotations, verbs, hedging, headline, accusation, checking }
