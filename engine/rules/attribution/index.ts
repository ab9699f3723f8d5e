import type { Rule } from "../rule.ts"
import { anonymousSource } from "./anonymous-source.ts"
import { hearsayWithoutSource } from "./hearsay-without-source.ts"
import { unattributedStatement } from "./unattributed-statement.ts"

/** The rules of this family, as the manual lists them. */
export const attributionRules: readonly Rule[] = [unattributedStatement, anonymousSource, hearsayWithoutSource]
