import type { Rule } from "../rule.ts"
import { ambiguousZou } from "./ambiguous-zou.ts"
import { approximatePreciseNumber } from "./approximate-precise-number.ts"
import { boosterWithoutSource } from "./booster-without-source.ts"
import { causeFromCorrelation } from "./cause-from-correlation.ts"
import { certaintyUpgrade } from "./certainty-upgrade.ts"
import { doubleDistance } from "./double-distance.ts"
import { pleonasticHedge } from "./pleonastic-hedge.ts"
import { stackedHedges } from "./stacked-hedges.ts"

/** The rules of this family, as the manual lists them. */
export const hedgingRules: readonly Rule[] = [
  stackedHedges,
  pleonasticHedge,
  doubleDistance,
  boosterWithoutSource,
  certaintyUpgrade,
  causeFromCorrelation,
  ambiguousZou,
  approximatePreciseNumber,
]
