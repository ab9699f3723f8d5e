import type { Rule } from "../rule.ts"
import { anonymityWithoutReason } from "./anonymity-without-reason.ts"
import { anonymousOpinion } from "./anonymous-opinion.ts"
import { anonymousQuotation } from "./anonymous-quotation.ts"
import { anonymousSource } from "./anonymous-source.ts"
import { hearsayWithoutSource } from "./hearsay-without-source.ts"
import { impersonalHearsay } from "./impersonal-hearsay.ts"
import { onlyAnonymousSources } from "./only-anonymous-sources.ts"
import { placingRules } from "./placing-rules.ts"
import { secondHand } from "./second-hand.ts"
import { singleSource } from "./single-source.ts"
import { sourcesWithoutNumber } from "./sources-without-number.ts"
import { studyWithoutInstitute } from "./study-without-institute.ts"
import { unattributedStatement } from "./unattributed-statement.ts"
import { vagueCollective } from "./vague-collective.ts"
import { vagueMedia } from "./vague-media.ts"

/** The rules of this family, as the manual lists them. */
export const attributionRules: readonly Rule[] = [
  unattributedStatement,
  anonymousSource,
  anonymityWithoutReason,
  anonymousOpinion,
  anonymousQuotation,
  sourcesWithoutNumber,
  vagueCollective,
  vagueMedia,
  studyWithoutInstitute,
  secondHand,
  impersonalHearsay,
  hearsayWithoutSource,
  singleSource,
  onlyAnonymousSources,
  ...placingRules,
]
