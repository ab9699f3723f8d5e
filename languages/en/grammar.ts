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
  conditionals: set("if unless provided"),
  thus: set(""),
  norms: set("plan plans rule rules schedule tradition custom procedure"),
  evidenceMarks: set("from in"),
}
