import type { Analysis } from "../../annotation/index.ts"
import type { Desk } from "../desk.ts"
import { sentenceRow } from "../look.ts"
import type { DocumentRule } from "../rule.ts"
import { describeSource } from "./describe-source.ts"
import { isNamedNear } from "./named-near.ts"
import { vagueSources } from "./vague-sources.ts"

/** «Russische media melden»: which? */
export const vagueMedia: DocumentRule = {
  name: "vague-media",
  family: "attribution",
  scope: "document",
  severity: "warning",
  profile: "desk",
  since: "0.2",
  text: {
    en: {
      title: "Vague media",
      message: "Which “{source}”? Name the paper, the agency or the channel.",
      why: "A state broadcaster and an independent weekly are both “media”, and a reader weighs them differently. Reuters and AP name the outlet from which they take something over.",
      advice: "Name the outlet, and link to what it published.",
    },
    nl: {
      title: "Vage media",
      message: "Welke ‘{source}’? Noem de krant, het persbureau of de zender.",
      why: "Een staatsomroep en een onafhankelijk weekblad zijn allebei ‘media’, en een lezer weegt ze verschillend. Reuters en AP noemen het medium waarvan zij iets overnemen.",
      advice: "Noem het medium, en verwijs naar het bericht.",
    },
  },
  examples: {
    nl: [
      "[!:Russische media] melden een aanval.",
      "Volgens [!:lokale media] zijn er doden gevallen.",
      "[!:Kranten] schrijven dat de minister weg moet.",
      "[!:Media in Rusland] melden dat de brug is geraakt.",
      "Persbureau TASS meldt dat de brug is geraakt.",
      "Russische media melden dat de brug is geraakt. Persbureau TASS schrijft dat er doden zijn.",
      "De krant schrijft dat de minister weg moet.",
      "De minister sprak met lokale media.",
      "Sociale media melden dat de minister weg is.",
    ],
    en: ["[!:Russian media] report that the bridge was hit.", "The New York Times reports that the bridge was hit."],
  },
  fixes: [
    describeSource({
      name: "name-the-outlet",
      title: { nl: "Noem een van de media", en: "Name one of them" },
      behind: "span",
      snippet: ({ vague }) => vague.oneOfThings,
      examples: {
        nl: [
          ["[!:Russische media] melden een aanval.", "Russische media, waaronder titel, melden een aanval."],
          ["Er zijn doden gevallen, aldus [!:lokale media].", "Er zijn doden gevallen, aldus lokale media, waaronder titel."],
        ],
        en: [["[!:Russian media] report that the bridge was hit.", "Russian media, title among them, report that the bridge was hit."]],
      },
    }),
  ],
  *check(analysis: Analysis, { advice }: Desk) {
    for (const [row, { value }] of analysis.passages.entries()) {
      const words = advice.get(value.language)?.attribution
      if (!words || value.paragraph.role === "headline") continue
      for (const { kind, span, isBare, isDefinite, words: own } of vagueSources(value, words)) {
        const source = value.paragraph.text.slice(span.from, span.to)
        if (own.some(word => words.vague.social.has(word))) continue
        // «…, waaronder TASS»
        if (kind !== "media" || (isBare && isDefinite) || source.includes(",") || isNamedNear(analysis, row, sentenceRow(value, span)))
          continue
        yield { passage: row, span, data: { source } }
      }
    }
  },
}
