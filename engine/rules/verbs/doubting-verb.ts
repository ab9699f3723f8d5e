import { sentenceRow, sentenceSpan } from "../look.ts"
import type { PassageRule } from "../rule.ts"
import { loadedCues, neutralVerb, verbData, wordsFor } from "./loaded-cue.ts"

/** *Beweren* and *claim* tell the reader not to believe the source, and do not say why. */
export const doubtingVerb: PassageRule = {
  name: "doubting-verb",
  family: "verbs",
  scope: "passage",
  severity: "information",
  profile: "desk",
  since: "0.2",
  text: {
    en: {
      title: "Verb that doubts the source",
      message: "“{word}” suggests that you do not believe the source. Let a plain verb report it, and doubt only what you can show.",
      why: "A verb such as “claim” casts doubt on the speaker without giving the reader a ground for it. Reuters asks for neutral words: “say” leaves the judgement to the reader.",
      advice: "Write “say”. If the claim is wrong or unproven, say so in so many words.",
    },
    nl: {
      title: "Werkwoord dat twijfel zaait",
      message:
        "‘{word}’ laat doorklinken dat je de bron niet gelooft. Kies een neutraal werkwoord, en betwijfel alleen wat je kunt weerleggen.",
      why: "Een werkwoord als ‘beweren’ of ‘claimen’ trekt de spreker in twijfel zonder dat de lezer hoort waarom. Reuters vraagt om neutrale woorden: met ‘zeggen’ blijft het oordeel aan de lezer.",
      advice: "Schrijf ‘zegt’ of ‘stelt’. Klopt de bewering niet of ontbreekt het bewijs, schrijf dat dan met zoveel woorden.",
    },
  },
  examples: {
    nl: [
      "De vakbond [!:beweert] dat er honderd banen verdwijnen.",
      "De oppositie heeft [!:geclaimd] dat de cijfers niet kloppen.",
      "„Wij hebben altijd gewaarschuwd”, [!:beweerde] de directeur dinsdag.",
      "De vereniging [!:houdt] staande dat de fusie niet nodig was.",
      "De vakbond zegt dat er honderd banen verdwijnen.",
      "De senator beweert ten onrechte dat de verkiezingen zijn gestolen.",
      "De trainer beweert niet dat het makkelijk wordt.",
      "De ploeg claimde de overwinning al na een uur.",
      "De terreurgroep claimt de aanslag.",
      "„De minister beweert dat alles goed gaat”, zegt Jansen.",
      "Niemand beweert dat de brug vanzelf instortte.",
      "Waar beweert de minister dat eigenlijk op te baseren?",
      "Wat zij beweren, staat in het dossier.",
    ],
    en: [
      "The union [!:claims] that a hundred jobs will go.",
      "The union says that a hundred jobs will go.",
      "The senator falsely claimed that the election was stolen.",
      "The team claimed the title.",
    ],
  },
  fixes: [
    neutralVerb("doubting", {
      nl: [
        ["De vakbond [!:beweert] dat er honderd banen verdwijnen.", "De vakbond zegt dat er honderd banen verdwijnen."],
        ["De oppositie heeft [!:geclaimd] dat de cijfers niet kloppen.", "De oppositie heeft gezegd dat de cijfers niet kloppen."],
        ["De leden [!:houden] staande dat de fusie niet nodig was.", "De leden zeggen dat de fusie niet nodig was."],
        ["De man [!:beweerde] ziek te zijn.", "De man zei ziek te zijn."],
        [
          "Omdat de leden [!:beweren] dat het misging, wordt het onderzocht.",
          "Omdat de leden zeggen dat het misging, wordt het onderzocht.",
        ],
      ],
      en: [["The union [!:claims] that a hundred jobs will go.", "The union says that a hundred jobs will go."]],
    }),
  ],
  *check(passage, desk) {
    const words = wordsFor(passage, desk)
    if (!words) return
    for (const cue of loadedCues(passage, words, "doubting")) {
      const row = sentenceRow(passage, cue.span)
      const { from, to } = row < 0 ? cue.span : sentenceSpan(passage, row)
      if (!words.disproving.test(passage.paragraph.text.slice(from, to))) yield { span: cue.span, data: verbData(passage, cue) }
    }
  },
}
