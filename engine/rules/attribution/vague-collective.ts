import type { Analysis } from "../../annotation/index.ts"
import type { Desk } from "../desk.ts"
import { insideSentence, sentenceRow } from "../look.ts"
import type { DocumentRule } from "../rule.ts"
import { describeSource } from "./describe-source.ts"
import { isNamedNear } from "./named-near.ts"
import { vagueSources } from "./vague-sources.ts"

/** «Deskundigen waarschuwen», and nobody near is one of them. */
export const vagueCollective: DocumentRule = {
  name: "vague-collective",
  family: "attribution",
  scope: "document",
  severity: "warning",
  profile: "desk",
  since: "0.2",
  text: {
    en: {
      title: "Vague collective",
      message: "Which “{source}”? Nobody near is named as one of them.",
      why: "Behind “experts” or “critics” may stand ten people, or one, or the writer. NRC asks for the source as precisely as possible; Wikipedia marks such words and asks who they are.",
      advice: "Name one or two of them, say how many there are, or say of which organisation.",
    },
    nl: {
      title: "Vaag collectief",
      message: "Welke ‘{source}’? In de buurt wordt niemand van hen genoemd.",
      why: "Achter ‘deskundigen’ of ‘critici’ kunnen tien mensen schuilgaan, of één, of de schrijver zelf. NRC wil de bron zo precies mogelijk; Wikipedia merkt zulke woorden aan en vraagt wie het zijn.",
      advice: "Noem er een of twee bij naam, schrijf hoeveel het er zijn, of van welke organisatie.",
    },
  },
  examples: {
    nl: [
      "[!:Deskundigen] waarschuwen voor de gevolgen.",
      "Volgens [!:critici] is het plan te duur.",
      "[!:Veel economen] verwachten dat de rente daalt.",
      "[!:Sommigen] vinden het te duur.",
      "Deskundigen, onder wie hoogleraar Van Dam, waarschuwen voor de gevolgen.",
      "Deskundigen waarschuwen dat de dijk kan breken. Hoogleraar Piet van Dam zegt dat het water al te hoog staat.",
      "Onderzoekers van het RIVM melden dat het virus terug is.",
      "De onderzoekers zeggen dat het virus terug is.",
      "Het congres trok veel deskundigen.",
    ],
    en: [
      "[!:Experts] warn that prices will rise.",
      "[!:Critics] say the plan is too expensive.",
      "Critics say the plan is too expensive. “It is madness,” said Jane Miller.",
      "The researchers say the virus is back.",
    ],
  },
  fixes: [
    describeSource({
      name: "name-one-of-them",
      title: { nl: "Noem een van hen", en: "Name one of them" },
      behind: "span",
      snippet: ({ vague }) => vague.oneOfPeople,
      examples: {
        nl: [
          ["[!:Deskundigen] waarschuwen voor de gevolgen.", "Deskundigen, onder wie naam, waarschuwen voor de gevolgen."],
          ["Het plan is te duur, aldus [!:critici].", "Het plan is te duur, aldus critici, onder wie naam."],
        ],
        en: [["[!:Critics] say the plan is too expensive.", "Critics, name among them, say the plan is too expensive."]],
      },
    }),
  ],
  *check(analysis: Analysis, { advice }: Desk) {
    for (const [row, { value }] of analysis.passages.entries()) {
      const words = advice.get(value.language)?.attribution
      if (!words || value.paragraph.role === "headline") continue
      for (const { kind, span, isBare, isDefinite, words: own, attributions } of vagueSources(value, words)) {
        if (kind !== "collective" || !isBare || isDefinite || own.some(word => words.vague.numbers.has(word))) continue
        // «Velen weten niet waar zij aan toe zijn» says nothing in their name.
        if (attributions.length > 0 && attributions.every(({ stance }) => stance === "factive")) continue
        if (isNamedNear(analysis, row, sentenceRow(value, span))) continue
        yield { passage: row, span, data: { source: insideSentence(value, span) } }
      }
    }
  },
}
