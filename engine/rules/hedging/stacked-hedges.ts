import type { Passage } from "../../annotation/index.ts"
import type { Finding, PassageRule, Scene } from "../rule.ts"
import { type Doubt, doubtsBySentence, isOneThought, without, wordsFor } from "./doubts.ts"
import type { HedgingWords } from "./words.ts"

/** Two doubts about one thing leave less than either. */
export const stackedHedges: PassageRule = {
  name: "stacked-hedges",
  family: "hedging",
  scope: "passage",
  severity: "information",
  profile: "desk",
  since: "0.2",
  tag: "unnecessary",
  text: {
    en: {
      title: "Doubt upon doubt",
      message: "“{word}” doubts what “{other}” doubts already. One of them will do.",
      why: "Hedges do not add up: after the second the reader no longer knows how likely it is, or who is in doubt. One, the most exact, says what is known.",
      advice: "Keep the hedge that fits what you know best, and drop the other.",
    },
    nl: {
      title: "Dubbel voorbehoud",
      message: "‘{word}’ twijfelt aan wat ‘{other}’ al in twijfel trekt. Eén ervan is genoeg.",
      why: "Voorbehouden tellen niet op: na het tweede weet de lezer niet meer hoe waarschijnlijk het is, of wie er twijfelt. Eén, het preciesste, zegt wat bekend is.",
      advice: "Houd het voorbehoud dat het best past bij wat je weet, en schrap het andere.",
    },
  },
  examples: {
    nl: [
      "De brand is mogelijk [!:wellicht] aangestoken.",
      "De brand zou [!:mogelijk] zijn aangestoken.",
      "Misschien komt hij [!:waarschijnlijk] niet meer terug.",
      "De brand is mogelijk aangestoken.",
      "Misschien komt hij vandaag, waarschijnlijk morgen.",
      "De dader is mogelijk of zelfs waarschijnlijk gevlucht.",
      "Misschien weet hij dat de brug waarschijnlijk dichtgaat.",
      "De mogelijk besmette kippen worden waarschijnlijk geruimd.",
      "Het zou wellicht een feest geweest zijn.",
      "Het zou mogelijk zijn dat de raad morgen stemt.",
      "Hij zou naar huis gaan als het mogelijk was.",
    ],
    en: [
      "The fire was possibly [!:perhaps] started on purpose.",
      "The fire was possibly started on purpose.",
      "The man is possibly or even probably abroad.",
      "Perhaps he will come today, probably tomorrow.",
    ],
  },
  fixes: [
    {
      name: "drop-hedge",
      title: { en: "Drop “{word}”", nl: "Schrap ‘{word}’" },
      examples: {
        nl: [
          ["De brand is mogelijk [!:wellicht] aangestoken.", "De brand is mogelijk aangestoken."],
          ["De brand zou [!:mogelijk] zijn aangestoken.", "De brand zou zijn aangestoken."],
          ["Misschien komt hij [!:waarschijnlijk] niet meer terug.", "Misschien komt hij niet meer terug."],
        ],
        en: [["The fire was possibly [!:perhaps] started on purpose.", "The fire was possibly started on purpose."]],
      },
      *offers(finding, scene) {
        const place = stackAt(finding, scene)
        if (!place) return
        const { stack, words, marked } = place
        for (const doubt of [marked, ...stack.filter(each => each !== marked)])
          if (without(doubt, words)) yield { word: wordOf(doubt), row: String(doubt.from) }
      },
      *edits(finding, scene, { row = "" }) {
        const place = stackAt(finding, scene)
        const doubt = place?.stack.find(({ from }) => String(from) === row)
        for (const edit of (doubt && without(doubt, place!.words)) ?? []) yield { ...edit, passage: finding.passage }
      },
    },
  ],
  *check(passage, desk) {
    const words = wordsFor(passage, desk)
    if (!words) return
    for (const { stack, marked } of stacks(passage, words)) {
      const others = stack.filter(each => each !== marked)
      yield { span: marked.hedge.span, data: { word: wordOf(marked), other: wordOf(others[0]!) } }
    }
  },
}

interface Stack {
  readonly stack: readonly Doubt[]
  /** The one that can go: the last adverb that leaves a whole sentence. */
  readonly marked: Doubt
}

function* stacks(passage: Passage, words: HedgingWords): Generator<Stack> {
  const wanted = (own: string) => words.doubts.has(own) || words.hearsayAuxiliaries.has(own)
  for (const doubts of doubtsBySentence(passage, wanted)) {
    const stack: Doubt[] = []
    for (const [i, doubt] of doubts.entries()) {
      stack.push(doubt)
      const next = doubts[i + 1]
      if (next && isOneThought(doubt, next, words)) continue
      const marked =
        stack.length > 1 && isSure(stack, words) && [...stack].reverse().find(each => words.doubts.has(each.words) && without(each, words))
      if (marked) yield { stack: [...stack], marked }
      stack.length = 0
    }
  }
}

/** «zou *wellicht* een feest zijn geweest» is what would have been: beside an auxiliary of hearsay only a few adverbs, of what has been done. */
function isSure(stack: readonly Doubt[], words: HedgingWords): boolean {
  const hearsay = stack.find(({ words: own }) => words.hearsayAuxiliaries.has(own))
  if (!hearsay || stack.length > 2) return true
  const { wording, from } = hearsay
  return (
    stack.some(({ words: own }) => words.besideHearsay.has(own)) &&
    wording.feats(wording.head(from)).includes("VerbForm=Part") &&
    without(hearsay, words) !== undefined
  )
}

function stackAt({ passage: row, span }: Finding, { analysis, desk }: Scene) {
  const passage = analysis.passages[row]?.value
  const words = passage && wordsFor(passage, desk)
  if (!passage || !words) return undefined
  for (const found of stacks(passage, words)) if (found.marked.hedge.span.from === span.from) return { ...found, words }
  return undefined
}

/** As it stands in the text. */
function wordOf({ wording, from, to }: Doubt): string {
  return wording.words(from, to)
}
