import type { Passage } from "../../annotation/index.ts"
import type { Finding, PassageRule, Scene } from "../rule.ts"
import { type Doubt, doubtsBySentence, isOneThought, without, wordsFor } from "./doubts.ts"
import type { HedgingWords } from "./words.ts"

/** *Kan mogelijk*: the verb says it already. */
export const pleonasticHedge: PassageRule = {
  name: "pleonastic-hedge",
  family: "hedging",
  scope: "passage",
  severity: "hint",
  profile: "desk",
  since: "0.2",
  tag: "unnecessary",
  over: ["stacked-hedges"],
  text: {
    en: {
      title: "The same hedge twice",
      message: "“{other}” already says that it is possible; “{word}” can go.",
      why: "What may happen, possibly happens. The second word adds length and makes the sentence sound less certain than you are.",
      advice: "Leave the adverb out.",
    },
    nl: {
      title: "Twee keer hetzelfde voorbehoud",
      message: "‘{other}’ zegt al dat het mogelijk is; ‘{word}’ kan weg.",
      why: "Wat kan gebeuren, is mogelijk. Het tweede woord maakt de zin langer, en onzekerder dan je bent.",
      advice: "Laat het bijwoord weg.",
    },
  },
  examples: {
    nl: [
      "De storm kan [!:mogelijk] leiden tot vertraging.",
      "[!:Mogelijk] kan de staking nog weken duren.",
      "Dat de kosten [!:wellicht] kunnen oplopen, wist de raad.",
      "De storm kan leiden tot vertraging.",
      "De speler kan mogelijk niet meedoen.",
      "Misschien kan de minister het uitleggen.",
      "De brug kan open, en mogelijk blijft dat zo.",
    ],
    en: ["The storm may [!:possibly] lead to delays.", "The storm may lead to delays.", "Possibly the storm will pass."],
  },
  fixes: [
    {
      name: "drop-adverb",
      title: { en: "Drop “{word}”", nl: "Schrap ‘{word}’" },
      isSafe: true,
      examples: {
        nl: [
          ["De storm kan [!:mogelijk] leiden tot vertraging.", "De storm kan leiden tot vertraging."],
          ["[!:Mogelijk] kan de staking nog weken duren.", "De staking kan nog weken duren."],
        ],
        en: [["The storm may [!:possibly] lead to delays.", "The storm may lead to delays."]],
      },
      *edits(finding, scene) {
        const place = pleonasmAt(finding, scene)
        for (const edit of (place && without(place.adverb, place.words)) ?? []) yield { ...edit, passage: finding.passage }
      },
    },
  ],
  *check(passage, desk) {
    const words = wordsFor(passage, desk)
    if (!words) return
    for (const { adverb, modal } of pleonasms(passage, words))
      yield {
        span: adverb.hedge.span,
        data: { word: adverb.wording.words(adverb.from, adverb.to), other: modal.wording.words(modal.from, modal.to) },
      }
  },
}

/** An adverb of possibility and a modal of possibility that make one thought. */
function* pleonasms(passage: Passage, words: HedgingWords): Generator<{ adverb: Doubt; modal: Doubt }> {
  for (const doubts of doubtsBySentence(passage, (own, kind) => kind === "modal" || words.possibly.has(own)))
    for (const [i, doubt] of doubts.entries()) {
      const next = doubts[i + 1]
      if (!next || (doubt.hedge.class === "modal") === (next.hedge.class === "modal") || !isOneThought(doubt, next, words)) continue
      const [adverb, modal] = next.hedge.class === "modal" ? [doubt, next] : [next, doubt]
      if (words.possible.has(modal.words) && without(adverb, words)) yield { adverb, modal }
    }
}

function pleonasmAt({ passage: row, span }: Finding, { analysis, desk }: Scene) {
  const passage = analysis.passages[row]?.value
  const words = passage && wordsFor(passage, desk)
  if (!passage || !words) return undefined
  for (const found of pleonasms(passage, words)) if (found.adverb.hedge.span.from === span.from) return { ...found, words }
  return undefined
}
