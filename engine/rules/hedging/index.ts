import type { Rule } from "../rule.ts"
import { doubleDistance } from "./double-distance.ts"
import { pleonasticHedge } from "./pleonastic-hedge.ts"
import { stackedHedges } from "./stacked-hedges.ts"

/** The rules of this family, as the manual lists them. */
export const hedgingRules: readonly Rule[] = [stackedHedges, pleonasticHedge, doubleDistance]
