import type { PassageRule } from "../rule.ts"
import { loadedCues, neutralVerb, verbData, wordsFor } from "./loaded-cue.ts"

/** *Toegeven* makes an accused of who only speaks, and a fact of what is said. */
export const concedingVerb: PassageRule = {
  name: "conceding-verb",
  family: "verbs",
  scope: "passage",
  severity: "information",
  profile: "desk",
  since: "0.2",
  text: {
    en: {
      title: "Verb that implies guilt",
      message: "“{word}” makes this a confession. Is there anything to confess?",
      why: "“Admit” tells the reader two things that nobody said: that it is true, and that the speaker would rather have kept it quiet.",
      advice: "Write “say”, unless somebody owns up to a fault that the story is about.",
    },
    nl: {
      title: "Werkwoord dat schuld suggereert",
      message: "‘{word}’ maakt hier een bekentenis van. Is er iets te bekennen?",
      why: "Met ‘toegeven’ zegt de krant twee dingen die niemand heeft gezegd: dat het waar is, en dat de spreker het liever had verzwegen.",
      advice: "Schrijf ‘zegt’ of ‘erkent’, tenzij iemand een fout op zich neemt waar het verhaal over gaat.",
    },
  },
  examples: {
    nl: [
      "De wethouder [!:geeft] toe dat hij van niets wist.",
      "De trainer heeft [!:opgebiecht] dat hij van Italiaanse opera houdt.",
      "„Ik lees de stukken ’s avonds”, [!:biecht] de burgemeester op.",
      "De directeur, die [!:toegeeft] dat hij de buurt niet kent, komt dinsdag langs.",
      "De wethouder zegt dat hij van niets wist.",
      "De verdachte bekende dat hij de vrouw had neergestoken.",
      "Voor de rechter gaf Jansen toe dat hij erbij was.",
      "De minister geeft toe dat er fouten zijn gemaakt.",
      "De man bekende de moord.",
      "De stichting maakte bekend dat het museum sluit.",
      "De verdediging gaf weinig weg en gaf niet toe.",
    ],
    en: [
      "The mayor [!:admits] that he reads the papers at night.",
      "The mayor says that he reads the papers at night.",
      "The suspect admitted that he was there.",
      "The minister admitted that mistakes were made.",
    ],
  },
  fixes: [
    neutralVerb("conceding", {
      nl: [
        ["De wethouder [!:geeft] toe dat hij van niets wist.", "De wethouder zegt dat hij van niets wist."],
        ["De wethouder [!:gaf] in de raad toe dat hij van niets wist.", "De wethouder zei in de raad dat hij van niets wist."],
        ["De wethouders hebben [!:toegegeven] dat zij van niets wisten.", "De wethouders hebben gezegd dat zij van niets wisten."],
        [
          "De directeur, die [!:toegeeft] dat hij de buurt niet kent, komt dinsdag langs.",
          "De directeur, die zegt dat hij de buurt niet kent, komt dinsdag langs.",
        ],
        ["„Ik lees de stukken ’s avonds”, [!:biechtte] zij op.", "„Ik lees de stukken ’s avonds”, zei zij."],
      ],
      en: [["The mayor [!:admits] that he reads the papers at night.", "The mayor says that he reads the papers at night."]],
    }),
  ],
  *check(passage, desk) {
    const words = wordsFor(passage, desk)
    if (!words || words.confessing.test(passage.paragraph.text)) return
    for (const cue of loadedCues(passage, words, "conceding")) {
      const content = cue.attribution.content.map(({ from, to }) => passage.paragraph.text.slice(from, to)).join(" ")
      if (!words.faults.test(content)) yield { span: cue.span, data: verbData(passage, cue) }
    }
  },
}
