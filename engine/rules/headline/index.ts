import type { Rule } from "../rule.ts"
import { headlineAccusationWithoutSource } from "./headline-accusation-without-source.ts"
import { headlineNumberNotInBody } from "./headline-number-not-in-body.ts"
import { headlineQuotationNotVerbatim } from "./headline-quotation-not-verbatim.ts"
import { headlineSpeakerNotInBody } from "./headline-speaker-not-in-body.ts"
import { headlineSurerThanBody } from "./headline-surer-than-body.ts"
import { questionHeadline } from "./question-headline.ts"

/** The rules of this family, as the manual lists them. */
export const headlineRules: readonly Rule[] = [
  headlineSurerThanBody,
  headlineQuotationNotVerbatim,
  headlineSpeakerNotInBody,
  headlineNumberNotInBody,
  headlineAccusationWithoutSource,
  questionHeadline,
]
