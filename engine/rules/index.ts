import type { Rule } from "./rule.ts"

export { type Judgement, judge } from "./judge.ts"
export type * from "./rule.ts"

/** Every rule, in the order in which the manual lists them. */
export const rules: readonly Rule[] = []
