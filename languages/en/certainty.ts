import { list } from "../table.ts"

/** English, as `languages/nl/certainty.ts`. */
export const probable: ReadonlySet<string> = new Set(
  list(`
    reportedly allegedly apparently seemingly ostensibly evidently it_appears it_seems seems seem seemed appears appear appeared
    probably presumably likely in_all_likelihood very_likely most_likely in_principle as_far_as_is_known suspected_of
    likelihood suspicion suspicions indications signs
    assume believe estimate expect reckon suppose suspect think`).map(words => words.replaceAll("_", " ")),
)
