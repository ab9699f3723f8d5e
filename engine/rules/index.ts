import { anonymousSource } from "./anonymous-source.ts"
import { hearsayWithoutSource } from "./hearsay-without-source.ts"
import { quotationWithoutSpeaker } from "./quotation-without-speaker.ts"
import type { Rule } from "./rule.ts"
import { unattributedStatement } from "./unattributed-statement.ts"
import { unbalancedQuotationMark } from "./unbalanced-quotation-mark.ts"

export { type Judgement, judge } from "./judge.ts"
export { listOf, messageOf } from "./message.ts"
export { reasonWords } from "./reason-words.ts"
export type * from "./rule.ts"

/** Every rule, in the order in which the manual lists them. */
export const rules: readonly Rule[] = [
  unattributedStatement,
  quotationWithoutSpeaker,
  anonymousSource,
  hearsayWithoutSource,
  unbalancedQuotationMark,
]
