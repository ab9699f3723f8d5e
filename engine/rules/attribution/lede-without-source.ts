import type { Passage } from "../../annotation/index.ts"
import { accusedIn } from "../accusation/accused.ts"
import { hasPhrase } from "../find-phrases.ts"
import { nameSourceBehind } from "../insert-source.ts"
import { sentenceSpan } from "../look.ts"
import type { DocumentRule } from "../rule.ts"

/** The article opens with an accusation, and says in neither of its first paragraphs whose it is. */
export const ledeWithoutSource: DocumentRule = {
  name: "lede-without-source",
  family: "attribution",
  scope: "document",
  severity: "warning",
  profile: "reporter",
  since: "0.2",
  isWholeArticle: true,
  text: {
    en: {
      title: "Contentious opening without a source",
      message: "The article opens with an accusation, and its first two paragraphs do not say whose it is.",
      why: "Many read no further than the opening: without a source there, the paper itself is the accuser. Reuters wants a contentious first paragraph to be sourced.",
      advice: "Name in the first paragraph who makes the accusation, or what it is based on.",
    },
    nl: {
      title: "Omstreden opening zonder bron",
      message: "Het artikel opent met een beschuldiging, en de eerste twee alinea’s zeggen niet van wie die komt.",
      why: "Veel lezers komen niet verder dan de opening: staat daar geen bron, dan is het de krant zelf die beschuldigt. Reuters eist voor een omstreden eerste alinea een bron.",
      advice: "Noem in de eerste alinea wie de beschuldiging uit, of waar die op berust.",
    },
  },
  examples: {
    nl: [
      "[!:Wethouder Karin Mulder heeft steekpenningen aangenomen.] Zij bestuurt al zes jaar.\n\nDe raad vergadert dinsdag.",
      "De raad vergadert dinsdag. [!:Directeur Piet Bos heeft jarenlang geld van de stichting gestolen.]\n\nDe stichting bestaat sinds 1998.\n\nDat zegt de accountant.",
      "Wethouder stal geld\n\n[!:Piet Bos heeft gefraudeerd met subsidies.]",
      "Wethouder Karin Mulder heeft steekpenningen aangenomen. Dat zeggen drie ambtenaren.\n\nDe raad vergadert dinsdag.",
      "De rechtbank heeft Piet Bos veroordeeld, omdat hij geld van de stichting heeft gestolen.",
      "Dieven hebben in Meerwoude drie fietsen gestolen.\n\nDe raad vergadert dinsdag.",
      "De raad vergadert dinsdag.\n\nDe wethouder is ziek.\n\nPiet Bos heeft gefraudeerd met subsidies.",
    ],
    en: [
      "[!:Mayor John Smith took bribes from a builder.]\n\nThe council meets on Tuesday.",
      "Mayor John Smith took bribes from a builder, three officials said.\n\nThe council meets on Tuesday.",
    ],
  },
  fixes: [
    nameSourceBehind({
      nl: [
        [
          "[!:Wethouder Karin Mulder heeft steekpenningen aangenomen.] Zij bestuurt al zes jaar.\n\nDe raad vergadert dinsdag.",
          "Wethouder Karin Mulder heeft steekpenningen aangenomen, aldus bron. Zij bestuurt al zes jaar.\n\nDe raad vergadert dinsdag.",
        ],
      ],
      en: [
        [
          "[!:Mayor John Smith took bribes from a builder.]\n\nThe council meets on Tuesday.",
          "Mayor John Smith took bribes from a builder, according to source.\n\nThe council meets on Tuesday.",
        ],
      ],
    }),
  ],
  *check({ passages }, { advice }) {
    const opening: number[] = []
    for (const [row, { value }] of passages.entries()) {
      if (value.paragraph.role === "prose" || value.paragraph.role === "quote") opening.push(row)
      if (opening.length === 2) break
    }
    const [first] = opening
    if (first === undefined || opening.some(row => namesSource(passages[row]!.value))) return
    const { value } = passages[first]!
    const words = advice.get(value.language)?.accusation
    if (!words) return
    for (const [row, { status }] of value.statements.entries()) {
      if (status !== "narrator" || hasPhrase(value, words.convicted, row) || hasPhrase(value, words.accusers, row)) continue
      if (accusedIn(value, row, words) === undefined) continue
      yield { passage: first, span: sentenceSpan(value, row) }
      return
    }
  },
}

function namesSource({ attributions }: Passage): boolean {
  return attributions.some(({ source }) => source !== undefined)
}
