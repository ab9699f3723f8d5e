import type { LanguagePack } from "../../engine/annotation/language-pack.ts"
import { cueTables } from "../cue-tables.ts"
import { lazily } from "../lazy.ts"
import { list } from "../table.ts"
import { namesOf, nounsOf } from "../tables.ts"
import { probable } from "./certainty.ts"
import { englishGrammar } from "./grammar.ts"
import { hedges } from "./hedges.ts"
import * as phrases from "./phrases.ts"
import { regularForms } from "./regular-forms.ts"
import { signals } from "./signals.ts"
import { anonymous, groups, names, nouns, places } from "./sources.ts"
import { englishText } from "./text.ts"
import { verbs } from "./verbs.ts"
import { words } from "./words.ts"

/** English. */
export const english: LanguagePack = lazily<
  Pick<LanguagePack, "id" | "version" | "text" | "functionWords" | "grammar" | "regularForms">,
  Omit<LanguagePack, "id" | "version" | "text" | "functionWords" | "grammar" | "regularForms">
>(
  {
    id: "en",
    version: "1",
    text: englishText,
    functionWords: new Set(
      list(`the a of to and that is it for on with as was at by from has have had be are this which his their not but or an were said will would could who they
      he she its been after before about than into between more most some no if when while where how what all there says`),
    ),
    grammar: englishGrammar,
    regularForms,
  },
  {
    cues: () => cueTables({ verbs, ...phrases }),
    hedges,
    probable: () => probable,
    nouns: () => nounsOf({ nouns, groups, anonymous, plurals }),
    names: () => namesOf(names, places),
    words: () => words,
    signals,
    frames: () => "",
  },
)

/** Regular plurals: `ministries`, `churches`, `spokesmen`. */
function plurals(noun: string): string[] {
  if (/man$/.test(noun)) return [noun.replace(/man$/, "men")]
  if (/[^aeiou]y$/.test(noun)) return [noun.replace(/y$/, "ies")]
  return [/(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`]
}
