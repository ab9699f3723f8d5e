import type { Rule } from "../rule.ts"
import { ambiguousPronoun } from "./ambiguous-pronoun.ts"
import { attributionDropOff } from "./attribution-drop-off.ts"
import { commonKnowledge } from "./common-knowledge.ts"
import { lateAttribution } from "./late-attribution.ts"
import { ledeWithoutSource } from "./lede-without-source.ts"
import { metonymSource } from "./metonym-source.ts"
import { quotationsRunTogether } from "./quotations-run-together.ts"
import { socialMediaSource } from "./social-media-source.ts"
import { sourceWithoutRole } from "./source-without-role.ts"
import { unnamedSpokesperson } from "./unnamed-spokesperson.ts"

/** The rules on where a source stands, and how well the reader is told who it is. */
export const placingRules: readonly Rule[] = [
  lateAttribution,
  quotationsRunTogether,
  ambiguousPronoun,
  sourceWithoutRole,
  unnamedSpokesperson,
  attributionDropOff,
  ledeWithoutSource,
  metonymSource,
  socialMediaSource,
  commonKnowledge,
]
