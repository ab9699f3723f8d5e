import type { AttributionWords } from "../../../engine/rules/attribution/words.ts"
import { list } from "../../table.ts"

export const attribution: AttributionWords = {
  naming: {
    behind: ", according to {source}",
    before: "according to {source}",
    isVerbSecond: false,
    blank: "source",
    placeholder: "[source?]",
    articled: new Set([
      "The Associated Press",
      "The Economist",
      "The Guardian",
      "The Independent",
      "The Lancet",
      "The New York Times",
      "The Times",
      "The Wall Street Journal",
      "The Washington Post",
    ]),
    small: new Set(
      list(
        `the a an this that these those his her its their our my he she it they we you there some many most more fewer few several all each every no
         one two three four five six seven eight nine ten half in on at by for from with without over under after before since during between about`,
      ),
    ),
  },
  asking: new Set(list("whether if what who whom whose which where why how when")),
}
