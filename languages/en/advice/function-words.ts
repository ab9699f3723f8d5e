import { list } from "../../table.ts"
import { words } from "../words.ts"

/** English words without a subject matter of their own: two sentences are not about the same because both have them. */
export const functionWords: ReadonlySet<string> = new Set([
  ...words.determiners,
  ...words.possessives,
  ...words.prepositions,
  ...words.conjunctions,
  ...words.subordinators,
  ...words.relatives,
  ...words.questionWords,
  ...words.adverbs,
  ...words.auxiliaries,
  ...words.pronouns.keys(),
  ...words.negations,
  ...list("me us them him her they it's that's going go goes said says say up out off down away back"),
])
