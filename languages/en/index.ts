import type { LanguagePack } from "../../engine/annotation/index.ts"
import { dutch } from "../nl/index.ts"
import { list } from "../table.ts"
import { englishGrammar } from "./grammar.ts"
import { englishText } from "./text.ts"

/** English. */
export const english: LanguagePack = {
  ...dutch,
  id: "en",
  text: englishText,
  functionWords: new Set(
    list(
      "the a of to and that is in it for on with as was at by from has have had be are this which his her their not but or an were said will would could who they he she its been after before about than into over under between more most some no if when while where how what why all there",
    ),
  ),
  cues: [],
  hedges: [],
  nouns: [],
  names: [],
  signals: [],
  grammar: englishGrammar,
}
