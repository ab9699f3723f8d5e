import type { PassageRule } from "../rule.ts"
import { loadedCues, neutralVerb, verbData, wordsFor } from "./loaded-cue.ts"

/** *Sneren* and *briesen* are the reporter's ear, not the speaker's words. */
export const emotiveVerb: PassageRule = {
  name: "emotive-verb",
  family: "verbs",
  scope: "passage",
  severity: "hint",
  profile: "fact-check",
  since: "0.2",
  text: {
    en: {
      title: "Verb with a feeling",
      message: "“{word}” tells how you heard it, not what was said.",
      why: "A verb of tone colours every word of the speaker, who will seldom recognise it. In a news report “say” is nearly invisible, and the quotation speaks for itself.",
      advice: "Write “say” in a news report; keep the tone for a feature, where the reader can see the scene.",
    },
    nl: {
      title: "Werkwoord met een gevoel",
      message: "‘{word}’ vertelt hoe je het hoorde, niet wat er is gezegd.",
      why: "Een werkwoord met een toon kleurt elk woord van de spreker, die zichzelf er zelden in herkent. In een nieuwsbericht valt ‘zeggen’ nauwelijks op en spreekt het citaat voor zich.",
      advice: "Schrijf ‘zegt’ in een nieuwsbericht; bewaar de toon voor een reportage, waarin de lezer erbij is.",
    },
  },
  examples: {
    nl: [
      "„Onzin”, [!:sneert] de minister.",
      "„Dit is een schande”, [!:brieste] de wethouder in de raad.",
      "De oppositie [!:foetert] dat het college niets doet.",
      "„Onzin”, zegt de minister.",
      "„Ga weg!”, roept een omstander.",
      "De storm raasde over de kust.",
      "De hond blaft naar de postbode.",
      "De minister hoonde het plan weg.",
    ],
    en: ["“Nonsense”, [!:moaned] the minister.", "“Nonsense”, said the minister.", "“Fire!”, shouted a neighbour."],
  },
  fixes: [
    neutralVerb("emotive", {
      nl: [
        ["„Onzin”, [!:sneert] de minister.", "„Onzin”, zegt de minister."],
        ["„Dit is een schande”, [!:sneerden] de wethouders.", "„Dit is een schande”, zeiden de wethouders."],
        ["„Het was weer niets”, heeft hij [!:verzucht].", "„Het was weer niets”, heeft hij gezegd."],
      ],
      en: [["“Nonsense”, [!:moaned] the minister.", "“Nonsense”, said the minister."]],
    }),
  ],
  *check(passage, desk) {
    const words = wordsFor(passage, desk)
    if (!words) return
    for (const cue of loadedCues(passage, words, "emotive")) yield { span: cue.span, data: verbData(passage, cue) }
  },
}
