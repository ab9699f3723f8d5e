import type { PassageRule } from "../rule.ts"
import { loadedCues, neutralVerb, verbData, wordsFor } from "./loaded-cue.ts"

/** *Onthullen* vouches for what another paper writes. */
export const revealingVerb: PassageRule = {
  name: "revealing-verb",
  family: "verbs",
  scope: "passage",
  severity: "information",
  profile: "desk",
  since: "0.2",
  text: {
    en: {
      title: "Verb that vouches for another medium",
      message: "“{word}” makes a fact of what another medium reports. Did you check it yourself?",
      why: "What is revealed, shown or proved is true: the verb lends your name to somebody else’s work. The guideline of the Dutch Press Council asks that facts and claims be told apart.",
      advice: "Write “report” or “say”, or check it and say how.",
    },
    nl: {
      title: "Werkwoord dat instaat voor een ander medium",
      message: "‘{word}’ maakt een feit van wat een ander medium brengt. Heb je het zelf nagetrokken?",
      why: "Wat onthuld, aangetoond of bewezen wordt, is waar: met dat werkwoord zet de krant haar naam onder het werk van een ander. De Leidraad van de Raad voor de Journalistiek vraagt feiten en beweringen uit elkaar te houden.",
      advice: "Schrijf ‘meldt’ of ‘schrijft’, of ga het na en vertel hoe.",
    },
  },
  examples: {
    nl: [
      "De Telegraaf [!:onthult] dat de premier loog.",
      "De krant heeft [!:aangetoond] dat de cijfers zijn vervalst.",
      "Omdat Het Parool [!:onthulde] dat de dienst de brief kende, volgt een debat.",
      "De Telegraaf meldt dat de premier loog.",
      "Het onderzoek toont aan dat slaap helpt.",
      "De burgemeester onthulde dinsdag een standbeeld.",
      "De ploeg ontdekte dat de banden lek waren.",
    ],
    en: [
      "The Times [!:reveals] that the prime minister lied.",
      "The Times reports that the prime minister lied.",
      "The study shows that sleep helps.",
    ],
  },
  fixes: [
    neutralVerb("revealing", {
      nl: [
        ["De Telegraaf [!:onthult] dat de premier loog.", "De Telegraaf meldt dat de premier loog."],
        ["De krant [!:toonde] dinsdag aan dat de cijfers zijn vervalst.", "De krant meldde dinsdag dat de cijfers zijn vervalst."],
        ["De krant heeft [!:aangetoond] dat de cijfers zijn vervalst.", "De krant heeft gemeld dat de cijfers zijn vervalst."],
      ],
      en: [["The Times [!:reveals] that the prime minister lied.", "The Times reports that the prime minister lied."]],
    }),
  ],
  *check(passage, desk) {
    const words = wordsFor(passage, desk)
    if (!words) return
    for (const cue of loadedCues(passage, words, "revealing"))
      if (passage.mentions[cue.attribution.source!]!.type === "media") yield { span: cue.span, data: verbData(passage, cue) }
  },
}
