import type { Rule } from "../rule.ts"
import { anonymousOpinion } from "./anonymous-opinion.ts"
import { anonymousSource } from "./anonymous-source.ts"
import { hearsayWithoutSource } from "./hearsay-without-source.ts"
import { sourcesWithoutNumber } from "./sources-without-number.ts"
import { studyWithoutInstitute } from "./study-without-institute.ts"
import { unattributedStatement } from "./unattributed-statement.ts"
import { vagueCollective } from "./vague-collective.ts"
import { vagueMedia } from "./vague-media.ts"

/** The rules of this family, as the manual lists them. */
export const attributionRules: readonly Rule[] = [
  unattributedStatement,
  anonymousSource,
  anonymousOpinion,
  sourcesWithoutNumber,
  vagueCollective,
  vagueMedia,
  studyWithoutInstitute,
  hearsayWithoutSource,
]
