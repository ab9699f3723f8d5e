import type { Rule } from "../rule.ts"

/** The rules of this family, as the manual lists them. */
export const headlineRules: readonly Rule[] = []
