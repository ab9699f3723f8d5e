import type { Grammar } from "../../engine/annotation/index.ts"
import { list } from "../table.ts"

const set = (words: string) => new Set(list(words))

/** What single English words do in a clause. */
export const englishGrammar: Grammar = {
  genitive: set("of 's"),
  adjunct: set("at in for from with on to near"),
  and: set("and or"),
  complementisers: set("that whether if"),
  infinitiveMarks: set("to"),
  purposeMarks: set(""),
  perfect: set("has have had"),
  passive: set("is are was were be been being"),
  modals: set("can could must may might should would"),
  agent: set("by"),
  relativeSubjects: set("who which that"),
  bareInfinitive: set(""),
  reflexives: set("himself herself itself themselves"),
  participles: [],
  bareComplement: true,
  idioms: ["that is to say", "needless to say", "so to speak", "to say the least", "let us say"],
  perfectInfinitives: set("have"),
  inference: set("must"),
  conditionals: set("if unless provided"),
  thus: set(""),
  norms: set("plan plans rule rules schedule tradition custom procedure"),
  existential: set("there"),
  evidenceVerbs: set("shows showed show emerges emerged says"),
  documentIsSource: set("from"),
  assuring: set(""),
  enabling: /(?!)/i,
  degree: set("as"),
  aboutMarks: set("of for"),
  seemsThat: set("that like"),
  raising: set("seems seemed appears appeared"),
  epistemicModals: set("may might could"),
  eventVerbs: set(""),
  polite: set("like"),
  evidenceMarks: set("from in"),
}
