import type { Passage } from "../../annotation/index.ts"
import { type FoundPhrase, phrasesIn } from "../find-phrases.ts"
import { sentenceRow } from "../look.ts"
import type { PassageRule } from "../rule.ts"

/** A city speaks. Who in it? */
export const metonymSource: PassageRule = {
  name: "metonym-source",
  family: "attribution",
  scope: "passage",
  severity: "hint",
  profile: "desk",
  since: "0.2",
  text: {
    en: {
      title: "A city as a source",
      message: "“{source}” cannot speak. Who says this?",
      why: "In a seat of government sit a cabinet, a parliament, parties and officials, who seldom want the same. NRC asks for the precise body behind a political source.",
      advice: "Name who said it: the minister, the parliamentary party, the Commission.",
    },
    nl: {
      title: "Een stad als bron",
      message: "‘{source}’ kan niet spreken. Wie zegt dit?",
      why: "In een regeringsstad zitten een kabinet, een parlement, partijen en ambtenaren, die zelden hetzelfde willen. NRC vraagt bij een politieke bron te noemen om welk orgaan het precies gaat.",
      advice: "Noem wie het zei: de minister, de fractie, de Commissie.",
    },
  },
  examples: {
    nl: [
      "[!:In Den Haag klinkt] dat de coalitie valt.",
      "[!:Brussel] vindt dat de begroting te ruim is.",
      "Volgens [!:Moskou] is het vliegtuig neergehaald.",
      "[!:Den Haag] wil dat de provincies meebetalen.",
      "De fractievoorzitter zegt dat de coalitie valt.",
      "Het Kremlin meldt dat het vliegtuig is neergehaald.",
      "In Den Haag klinkt muziek op het Plein.",
      "Brussel: begroting is te ruim\n\nDe Europese Commissie vindt de begroting te ruim.",
      "De gemeente Den Haag zegt dat de tram weer rijdt.",
      "Brussel vindt de begroting te ruim, zegt minister Brouwer.",
      "Minister Brouwer zegt in Brussel dat de begroting te ruim is.",
    ],
    en: ["[!:Brussels] believes that the budget is too generous.", "The European Commission believes that the budget is too generous."],
  },
  fixes: [
    {
      name: "name-body",
      title: { en: "Write “{body}”", nl: "Schrijf ‘{body}’" },
      examples: {
        nl: [
          ["[!:Brussel] vindt dat de begroting te ruim is.", "De Europese Commissie vindt dat de begroting te ruim is."],
          ["Volgens [!:Moskou] is het vliegtuig neergehaald.", "Volgens de Russische regering is het vliegtuig neergehaald."],
        ],
        en: [
          ["[!:Brussels] believes that the budget is too generous.", "The European Commission believes that the budget is too generous."],
        ],
      },
      *offers({ passage, data }, { analysis, desk }) {
        const { language } = analysis.passages[passage]!.value
        for (const body of desk.advice.get(language)?.attribution.placing.metonyms.get(data.source!.toLowerCase()) ?? []) yield { body }
      },
      *edits({ passage, span }, { analysis }, { body }) {
        const { value } = analysis.passages[passage]!
        const opens = value.paragraph.sentences[sentenceRow(value, span)]?.at === span.from
        yield { passage, span, text: opens ? body![0]!.toUpperCase() + body!.slice(1) : body! }
      },
    },
    {
      name: "name-speaker",
      title: { en: "Name who says it", nl: "Noem wie het zegt" },
      examples: { nl: [["[!:In Den Haag klinkt] dat de coalitie valt.", "Bron zegt dat de coalitie valt."]] },
      offers: ({ data }) => (data.talk ? [{}] : []),
      *edits({ passage, span }, { analysis, desk }) {
        const { language } = analysis.passages[passage]!.value
        const placing = desk.advice.get(language)?.attribution.placing
        if (placing) yield { passage, span, text: placing.whoSays, isSnippet: true }
      },
    },
  ],
  *check(passage, { advice }) {
    const placing = advice.get(passage.language)?.attribution.placing
    if (!placing) return
    const { text, sentences, role } = passage.paragraph
    // A headline has no room for more.
    if (role === "headline") return
    const seen = new Set<number>()
    for (const { source, within } of passage.attributions) {
      // «… dat Brussel dat wil, zegt Jansen»: the word is his.
      if (source === undefined || within !== undefined || seen.has(source)) continue
      seen.add(source)
      const { span } = passage.mentions[source]!
      const said = text.slice(span.from, span.to)
      if (placing.metonyms.has(said.toLowerCase())) yield { span, data: { source: said } }
    }
    for (const phrase of phrasesIn(passage, placing.talkOfTown)) {
      if (!bringsReport(passage, phrase, placing.that)) continue
      const { at } = sentences[phrase.sentence]!
      if (phrase.span.from === at) yield { span: phrase.span, data: { source: text.slice(phrase.span.from, phrase.span.to), talk: "talk" } }
    }
  },
}

function bringsReport({ paragraph }: Passage, { span }: FoundPhrase, that: string): boolean {
  return paragraph.text.startsWith(` ${that} `, span.to)
}
