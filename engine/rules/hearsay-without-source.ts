import type { Passage } from "../annotation/index.ts"
import type { PassageRule } from "./rule.ts"

/** *Zou* passes on hearsay, so the reader is owed a name. */
export const hearsayWithoutSource: PassageRule = {
  name: "hearsay-without-source",
  scope: "passage",
  severity: "warning",
  since: "0.1",
  text: {
    en: {
      title: "Hearsay without a source",
      message: "Whose word is this? “{word}” passes on what somebody else claims.",
      why: "Evidential «zou» tells the reader that the paper does not know it for certain, and hides who does. The Press Council’s guideline wants accusations above all to rest on a source that is named.",
      advice: "Name the source («volgens …»), or leave the claim out.",
    },
    nl: {
      title: "Gerucht zonder bron",
      message: "Van wie komt dit? ‘{word}’ geeft door wat een ander beweert.",
      why: "Met dit ‘zou’ laat de krant merken dat zij het niet zeker weet, en verzwijgt zij wie het wel weet. De Leidraad van de Raad voor de Journalistiek wil vooral beschuldigingen op een genoemde bron laten rusten.",
      advice: "Noem de bron («volgens …»), of laat de bewering weg.",
    },
  },
  examples: {
    nl: [
      "De wethouder [!:zou] het al weken weten.",
      "De man [!:zou] eerder zijn veroordeeld.",
      "De twee [!:zouden] ruzie hebben gehad.",
      "Volgens Trouw zou de wethouder het al weken weten.",
      "Als de rente zou stijgen, haken kopers af.",
      "Hij zei dat hij later zou komen.",
    ],
    en: [],
  },
  *check({ paragraph, attributions }: Passage) {
    for (const { frame, cue } of attributions)
      if (frame === "hearsay" && cue) yield { span: cue[0], data: { word: paragraph.text.slice(cue[0].from, cue[0].to) } }
  },
}
