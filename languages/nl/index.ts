import type { LanguagePack } from "../../engine/annotation/language-pack.ts"
import { cueTables } from "../cue-tables.ts"
import { lazily } from "../lazy.ts"
import { list } from "../table.ts"
import { attributionWeightsOf, namesOf, nounsOf } from "../tables.ts"
import { senses, weights } from "./attribution-weights.ts"
import { probable } from "./certainty.ts"
import { frames } from "./frames.ts"
import { dutchGrammar } from "./grammar.ts"
import { hedges } from "./hedges.ts"
import { needsSource } from "./needs-source.ts"
import * as phrases from "./phrases.ts"
import { pluralsOf } from "./plural.ts"
import { regularForms } from "./regular-forms.ts"
import { signals } from "./signals.ts"
import { anonymous, groups, names, nouns, places } from "./sources.ts"
import { dutchText } from "./text.ts"
import { verbs } from "./verbs.ts"
import { words } from "./words.ts"

/** Dutch, as news writes it in the Netherlands and Flanders. */
export const dutch: LanguagePack = lazily<
  Pick<LanguagePack, "id" | "version" | "model" | "text" | "functionWords" | "grammar" | "regularForms">,
  Omit<LanguagePack, "id" | "version" | "model" | "text" | "functionWords" | "grammar" | "regularForms">
>(
  {
    id: "nl",
    version: "1",
    model: "nl.bin",
    text: dutchText,
    functionWords: new Set(
      list(`de het een en van dat die niet zijn voor met op te aan er maar om dan zou wat bij uit nog naar heeft hebben wordt worden werd ook
      als tot door deze over onder zij ze hij haar hun wel geen kan moet zich tegen na veel meer volgens of omdat terwijl`),
    ),
    grammar: dutchGrammar,
    regularForms,
  },
  {
    cues: () => cueTables({ verbs, ...phrases }),
    hedges,
    probable: () => probable,
    nouns: () => nounsOf({ nouns, groups, anonymous, plurals: pluralsOf }),
    names: () => namesOf(names, places),
    words: () => words,
    signals,
    needsSource,
    attributionWeights: () => attributionWeightsOf(weights, senses),
    frames: () => frames,
  },
)
