import type { Passage } from "../../annotation/index.ts"
import type { Span } from "../../text/index.ts"
import { askForSource, nameSourceBefore, nameSourceBehind } from "../insert-source.ts"
import { sentenceRow } from "../look.ts"
import type { PassageRule } from "../rule.ts"
import { nameInsteadOfHearsay } from "./name-instead-of-hearsay.ts"

/** *Zou*, *naar verluidt* and *allegedly* pass on hearsay, so the reader is owed a name. */
export const hearsayWithoutSource: PassageRule = {
  name: "hearsay-without-source",
  family: "attribution",
  scope: "passage",
  severity: "warning",
  profile: "reporter",
  since: "0.1",
  text: {
    en: {
      title: "Hearsay without a source",
      message: "Whose word is this? “{word}” passes on what somebody else claims.",
      why: "A word like “allegedly”, or Dutch «zou», tells the reader that the paper does not know it for certain, and hides who claims it. The BBC wants claims that it has not checked itself put down to whoever makes them; the Dutch Press Council’s guideline asks that facts and claims be told apart.",
      advice: "Name who claims it (“according to …”, «volgens …»), or leave the claim out.",
    },
    nl: {
      title: "Gerucht zonder bron",
      message: "Van wie komt dit? ‘{word}’ geeft door wat een ander beweert.",
      why: "Met een woord als ‘zou’ of ‘naar verluidt’ laat de krant merken dat zij het niet zeker weet, en verzwijgt zij wie het beweert. De Leidraad van de Raad voor de Journalistiek vraagt feiten en beweringen uit elkaar te houden; de BBC wil dat een bewering die zij niet zelf heeft nagetrokken, bij naam aan iemand wordt toegeschreven.",
      advice: "Noem wie het beweert («volgens …», «aldus …»), of laat de bewering weg.",
    },
  },
  examples: {
    nl: [
      "De wethouder [!:zou] het al weken weten.",
      "De man [!:zou] eerder zijn veroordeeld.",
      "De twee [!:zouden] ruzie hebben gehad.",
      "[!:Naar verluidt] vertrekt de topman.",
      "Volgens Trouw zou de wethouder het al weken weten.",
      "Als de rente zou stijgen, haken kopers af.",
      "Hij zei dat hij later zou komen.",
      "De krant schrijft dat de topman naar verluidt vertrekt.",
      "De politie meldt dat de man is opgepakt. Hij was op de vlucht. Thuis zou hij een wapen hebben gehad.",
      "Het huis is [!:naar verluidt] verkocht.",
    ],
    en: [
      "The mayor [!:allegedly] took bribes.",
      "The mayor [!:reportedly] knew for weeks.",
      "Police say the mayor reportedly knew for weeks.",
      "According to the prosecutor, the mayor allegedly took bribes.",
    ],
  },
  fixes: [
    nameInsteadOfHearsay,
    nameSourceBefore({
      nl: [
        [
          "Trouw schrijft dat de raad vertrekt.\n\nDe wethouder [!:zou] het al weken weten.",
          "Trouw schrijft dat de raad vertrekt.\n\nVolgens Trouw zou de wethouder het al weken weten.",
        ],
        ["Gisteren [!:zou] hij zijn gevlucht.", "Volgens bron zou hij gisteren zijn gevlucht."],
      ],
      en: [["The mayor [!:allegedly] took bribes.", "According to source, the mayor allegedly took bribes."]],
    }),
    nameSourceBehind({
      nl: [["De twee [!:zouden] ruzie hebben gehad.", "De twee zouden ruzie hebben gehad, aldus bron."]],
      en: [["The mayor [!:reportedly] knew for weeks.", "The mayor reportedly knew for weeks, according to source."]],
    }),
    askForSource({
      nl: [["De man [!:zou] eerder zijn veroordeeld.", "De man zou eerder zijn veroordeeld [bron?]."]],
      en: [["The mayor [!:allegedly] took bribes.", "The mayor allegedly took bribes [source?]."]],
    }),
  ],
  *check(passage: Passage) {
    const { paragraph, attributions } = passage
    for (const { frame, cue, source } of attributions) {
      if (!cue || source !== undefined || (frame !== "hearsay" && frame !== "hearsay-phrase")) continue
      const [span] = cue
      if (!isVouchedFor(passage, span)) yield { span, data: { word: paragraph.text.slice(span.from, span.to) } }
    }
  },
}

/** How many sentences back a source still stands for hearsay. */
const reach = 2

/** «Volgens Trouw zou …», «Police say he reportedly …», or a report just before that the hearsay may well go on from. */
function isVouchedFor(passage: Passage, span: Span): boolean {
  const { paragraph, attributions, mentions } = passage
  const row = sentenceRow(passage, span)
  const start = paragraph.sentences[Math.max(0, row - reach)]?.at ?? 0
  const own = paragraph.sentences[row]?.at ?? 0
  return attributions.some(({ source, content }) => {
    if (source === undefined) return false
    if (content[0].from <= span.from && span.to <= content.at(-1)!.to) return true
    return content.some(({ from, to }) => start <= from && to <= own) && mentions[source]!.type !== "anonymous"
  })
}
