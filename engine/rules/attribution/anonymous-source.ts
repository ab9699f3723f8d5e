import type { Passage } from "../../annotation/index.ts"
import type { PassageRule } from "../rule.ts"

/** Somebody speaks who is kept unnamed, or left vague. */
export const anonymousSource: PassageRule = {
  name: "anonymous-source",
  family: "attribution",
  scope: "passage",
  severity: "information",
  profile: "desk",
  since: "0.1",
  text: {
    en: {
      title: "Anonymous source",
      message: "“{source}” does not tell the reader who this is. Say what the source knows it from, or why no name is given.",
      why: "An unnamed source cannot be held to what it says. AP, Reuters and NRC use one only where there is no other way, and then describe the source as closely as is safe.",
      advice: "Name the source, describe its position and how it knows, or give the reason for anonymity.",
    },
    nl: {
      title: "Anonieme bron",
      message: "‘{source}’ zegt de lezer niet wie dit is. Schrijf waar de bron het van weet, of waarom er geen naam bij staat.",
      why: "Een bron zonder naam kan niet aan haar woorden worden gehouden. AP, Reuters en NRC gebruiken die alleen als het niet anders kan, en beschrijven de bron dan zo precies als veilig is.",
      advice: "Noem de bron, beschrijf haar positie en hoe zij het weet, of geef de reden voor de anonimiteit.",
    },
  },
  examples: {
    nl: [
      "[!:Bronnen] melden dat de topman vertrekt.",
      "Volgens [!:ingewijden] is de deal rond.",
      "„Het is een chaos”, zegt [!:een betrokkene].",
      "Twee commissarissen melden dat de topman vertrekt.",
      "De bronnen van de rivier liggen in Zwitserland.",
      "Volgens directeur Jansen is de deal rond.",
    ],
    en: ["[!:Sources] say the chairman will leave.", "Directors say the chairman will leave."],
  },
  *check({ paragraph, attributions, mentions }: Passage) {
    const seen = new Set<number>()
    for (const { source } of attributions) {
      if (source === undefined || seen.has(source)) continue
      seen.add(source)
      const { type, span } = mentions[source]!
      if (type === "anonymous") yield { span, data: { source: paragraph.text.slice(span.from, span.to) } }
    }
  },
}
