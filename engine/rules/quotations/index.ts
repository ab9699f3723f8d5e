import type { Rule } from "../rule.ts"
import { quotationWithoutSpeaker } from "./quotation-without-speaker.ts"
import { unbalancedQuotationMark } from "./unbalanced-quotation-mark.ts"

/** The rules of this family, as the manual lists them. */
export const quotationRules: readonly Rule[] = [quotationWithoutSpeaker, unbalancedQuotationMark]
