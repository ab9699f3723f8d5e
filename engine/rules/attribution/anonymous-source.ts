import type { Passage } from "../../annotation/index.ts"
import type { Desk } from "../desk.ts"
import type { PassageRule } from "../rule.ts"
import { describeSource } from "./describe-source.ts"
import { vagueSources } from "./vague-sources.ts"

/** Somebody speaks of whom nothing is said: «bronnen», «een ingewijde». */
export const anonymousSource: PassageRule = {
  name: "anonymous-source",
  family: "attribution",
  scope: "passage",
  severity: "warning",
  profile: "reporter",
  since: "0.1",
  over: ["sources-without-number"],
  text: {
    en: {
      title: "Anonymous source",
      message: "“{source}” tells the reader nothing about who this is. Describe the source: the position, the organisation, how it knows.",
      why: "An unnamed source cannot be held to what it says. AP forbids quoting “a source” with nothing more; NRC describes anonymous sources as well as it can, by office, rank and expertise; Reuters calls them the weakest there are.",
      advice: "Name the source, or describe as closely as is safe what its position is and how it knows.",
    },
    nl: {
      title: "Anonieme bron",
      message: "‘{source}’ zegt de lezer niets over wie dit is. Beschrijf de bron: de functie, de organisatie, hoe zij het weet.",
      why: "Een bron zonder naam kan niet aan haar woorden worden gehouden. AP verbiedt ‘een bron’ zonder meer; NRC beschrijft anonieme bronnen zo goed mogelijk, met functie, rang en deskundigheid; Reuters noemt ze de zwakste bronnen die er zijn.",
      advice: "Noem de bron, of beschrijf zo precies als veilig is wat haar positie is en hoe zij het weet.",
    },
  },
  examples: {
    nl: [
      "[!:Bronnen] melden dat de topman vertrekt.",
      "Volgens [!:ingewijden] is de deal rond.",
      "„Het is een chaos”, zegt [!:een betrokkene].",
      "Volgens [!:twee welingelichte bronnen] is de deal rond.",
      "De minister vertrekt, aldus [!:een anonieme bron].",
      "Bronnen binnen het ministerie melden dat de topman vertrekt.",
      "Een bron die bij het overleg was, zegt dat de topman vertrekt.",
      "Twee commissarissen melden dat de topman vertrekt.",
      "De bronnen van de rivier liggen in Zwitserland.",
      "Volgens directeur Jansen is de deal rond.",
      "De bron zegt dat de topman vertrekt.",
      "Politiebronnen melden dat de man is overleden.",
    ],
    en: [
      "[!:Sources] say the chairman will leave.",
      "“He is finished,” said [!:an insider].",
      "Directors say the chairman will leave.",
      "The source said the chairman would leave.",
    ],
  },
  fixes: [
    describeSource({
      name: "describe-the-source",
      title: { nl: "Beschrijf waar ‘{source}’ bij hoort", en: "Describe where “{source}” belongs" },
      behind: "span",
      snippet: ({ vague }) => vague.describing,
      examples: {
        nl: [
          ["[!:Bronnen] melden dat de topman vertrekt.", "Bronnen binnen organisatie melden dat de topman vertrekt."],
          ["De minister vertrekt, aldus [!:een bron].", "De minister vertrekt, aldus een bron binnen organisatie."],
        ],
        en: [["“He is finished,” said [!:an insider].", "“He is finished,” said an insider at organisation."]],
      },
    }),
  ],
  *check(passage: Passage, { advice }: Desk) {
    const words = advice.get(passage.language)?.attribution
    if (!words) return
    for (const { kind, span, isBare, isDefinite } of vagueSources(passage, words))
      if (kind === "informant" && isBare && !isDefinite) yield { span, data: { source: passage.paragraph.text.slice(span.from, span.to) } }
  },
}
