import { accusationRules } from "./accusation/index.ts"
import { attributionRules } from "./attribution/index.ts"
import { checkingRules } from "./checking/index.ts"
import { headlineRules } from "./headline/index.ts"
import { hedgingRules } from "./hedging/index.ts"
import { quotationRules } from "./quotations/index.ts"
import type { Rule } from "./rule.ts"
import { verbsRules } from "./verbs/index.ts"

export type { Advice } from "./advice.ts"
export { reasonWords } from "./attribution/reason-words.ts"
export { type Desk, type House, noHouse } from "./desk.ts"
export { familyWords } from "./family-words.ts"
export type { PhraseTable } from "./find-phrases.ts"
export { fixesFor, inSnippet, type OfferedFix, safeEdits, wordsOfSnippet } from "./fixes.ts"
export { type Ignore, ignoresIn, sentenceText } from "./ignores.ts"
export { isNews } from "./is-news.ts"
export { type Judgement, judge, judging } from "./judge.ts"
export { sentenceRow } from "./look.ts"
export { fillBlanks, listOf, messageOf, relatedOf } from "./message.ts"
export type * from "./rule.ts"
export {
  type ActiveRule,
  type Choice,
  isValueOf,
  type KnownRemark,
  type Level,
  levels,
  noChoice,
  profiles,
  type Ruling,
  rulingOf,
} from "./ruling.ts"

/** Every rule, in the order in which the manual lists them. */
export const rules: readonly Rule[] = [
  ...attributionRules,
  ...quotationRules,
  ...verbsRules,
  ...hedgingRules,
  ...headlineRules,
  ...accusationRules,
  ...checkingRules,
]

export const ruleByName: ReadonlyMap<string, Rule> = new Map(rules.map(rule => [rule.name, rule]))
