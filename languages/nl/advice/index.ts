import type { Advice } from "../../../engine/rules/index.ts"
import { accusation } from "./accusation.ts"
import { attribution } from "./attribution.ts"
import { checking } from "./checking.ts"
import { headline } from "./headline.ts"
import { hedging } from "./hedging.ts"
import { quotations } from "./quotations.ts"
import { verbs } from "./verbs.ts"

/** The words by which Dutch texts are judged. */
export const dutchAdvice: Advice = { attribution, quotations, verbs, hedging, headline, accusation, checking }
