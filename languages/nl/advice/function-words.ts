import { list } from "../../table.ts"
import { words } from "../words.ts"

/** Dutch words without a subject matter of their own: two sentences are not about the same because both have them. */
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
  ...list("wel mee toch maar hoor gewoon zich elkaar ander andere anders zei zegt zeggen af uit om op aan in door over tegen terug weg"),
])
