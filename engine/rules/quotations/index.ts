import type { Rule } from "../rule.ts"
import { distantSpeaker } from "./distant-speaker.ts"
import { editedQuotation } from "./edited-quotation.ts"
import { mixedQuotationMarks } from "./mixed-quotation-marks.ts"
import { nestedSameMarks } from "./nested-same-marks.ts"
import { paragraphDoesNotReopen } from "./paragraph-does-not-reopen.ts"
import { pseudoQuotation } from "./pseudo-quotation.ts"
import { quotationVaries } from "./quotation-varies.ts"
import { quotationWithoutSpeaker } from "./quotation-without-speaker.ts"
import { scareQuotes } from "./scare-quotes.ts"
import { unbalancedQuotationMark } from "./unbalanced-quotation-mark.ts"

/** The rules of this family, as the manual lists them. */
export const quotationRules: readonly Rule[] = [
  quotationWithoutSpeaker,
  distantSpeaker,
  quotationVaries,
  pseudoQuotation,
  editedQuotation,
  scareQuotes,
  unbalancedQuotationMark,
  nestedSameMarks,
  paragraphDoesNotReopen,
  mixedQuotationMarks,
]
