import type { Rule } from "../rule.ts"
import { accusationWithoutAccuser } from "./accusation-without-accuser.ts"
import { accusationWithoutReply } from "./accusation-without-reply.ts"
import { denialWithoutAllegation } from "./denial-without-allegation.ts"
import { offenderBeforeConviction } from "./offender-before-conviction.ts"
import { suspectInFull } from "./suspect-in-full.ts"
import { suspectOrigin } from "./suspect-origin.ts"

/** The rules of this family, as the manual lists them. */
export const accusationRules: readonly Rule[] = [
  offenderBeforeConviction,
  accusationWithoutReply,
  accusationWithoutAccuser,
  denialWithoutAllegation,
  suspectInFull,
  suspectOrigin,
]
