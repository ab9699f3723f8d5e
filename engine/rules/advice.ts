import type { AccusationWords } from "./accusation/words.ts"
import type { AttributionWords } from "./attribution/words.ts"
import type { CheckingWords } from "./checking/words.ts"
import type { HeadlineWords } from "./headline/words.ts"
import type { HedgingWords } from "./hedging/words.ts"
import type { QuotationWords } from "./quotations/words.ts"
import type { VerbWords } from "./verbs/words.ts"

/** The words of one language that rules go by, by family. Built from tables by `languages/<id>/advice`. */
export interface Advice {
  readonly attribution: AttributionWords
  readonly quotations: QuotationWords
  readonly verbs: VerbWords
  readonly hedging: HedgingWords
  readonly headline: HeadlineWords
  readonly accusation: AccusationWords
  readonly checking: CheckingWords
}
