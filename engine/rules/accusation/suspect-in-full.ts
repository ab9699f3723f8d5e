import { isWord, lowerWords } from "../find-phrases.ts"
import type { DocumentRule } from "../rule.ts"
import { isConvicted } from "./is-convicted.ts"

/** «Verdachte Jan Pietersen»: the suspect is named in full before a judge has spoken. */
export const suspectInFull: DocumentRule = {
  name: "suspect-in-full",
  family: "accusation",
  scope: "document",
  severity: "information",
  profile: "desk",
  since: "0.2",
  text: {
    en: {
      title: "Suspect named in full",
      message: "{name} is a suspect and named in full.",
      why: "A name in the paper can be found for ever, also after an acquittal. Many Dutch newsrooms therefore give only the first letter of the surname until a court has convicted somebody, unless everybody knows who it is.",
      advice: "Shorten the surname to its first letter, unless everybody knows who this is.",
    },
    nl: {
      title: "Verdachte met volledige naam",
      message: "{name} is verdachte en staat hier met de volledige naam.",
      why: "Een naam in de krant is voorgoed terug te vinden, ook na vrijspraak. Veel redacties geven daarom alleen de eerste letter van de achternaam zolang iemand niet is veroordeeld, tenzij iedereen weet om wie het gaat.",
      advice: "Kort de achternaam af tot de eerste letter, tenzij iedereen weet om wie het gaat.",
    },
  },
  examples: {
    nl: [
      "Verdachte [!:Jan Pietersen] wordt donderdag voorgeleid.",
      "De politie verhoorde verdachte [!:Karel van der Berg] drie dagen lang.",
      "Hoofdverdachte [!:Piet Bos] zwijgt.",
      "Verdachte Jan P. wordt donderdag voorgeleid.",
      "De verdachte wordt donderdag voorgeleid, zegt Piet Bos.",
      "Advocaat Piet Bos staat de verdachte bij.",
      "Verdachte Jan Pietersen is veroordeeld tot twaalf jaar cel.",
    ],
    en: ["Suspect [!:John Smith] will appear in court on Thursday.", "The suspect will appear in court on Thursday, John Smith said."],
  },
  fixes: [
    {
      name: "shorten-name",
      title: { en: "Write “{short}”", nl: "Schrijf ‘{short}’" },
      examples: {
        nl: [
          ["Verdachte [!:Jan Pietersen] wordt donderdag voorgeleid.", "Verdachte Jan P. wordt donderdag voorgeleid."],
          ["De politie verhoort verdachte [!:Karel van der Berg].", "De politie verhoort verdachte Karel van der B."],
        ],
        en: [["Suspect [!:John Smith] will appear in court on Thursday.", "Suspect John S. will appear in court on Thursday."]],
      },
      *edits({ passage, span, data }, { analysis }) {
        const { text } = analysis.passages[passage]!.value.paragraph
        const to = text[span.to] === "." ? span.to + 1 : span.to
        yield { passage, span: { from: span.from, to }, text: data.short! }
      },
    },
  ],
  *check({ passages }, { advice }) {
    const seen = new Set<string>()
    for (const [passage, { value }] of passages.entries()) {
      yield
      const words = advice.get(value.language)?.accusation
      if (!words) continue
      for (const { at, value: sentence } of value.paragraph.sentences) {
        const lower = lowerWords(sentence)
        const { tokens, text } = sentence
        const isCapital = (row: number) =>
          row < tokens.count && isWord(sentence, row) && /^\p{Lu}\p{Ll}/u.test(text.slice(tokens.from[row], tokens.to[row]))
        for (let row = 0; row + 2 < lower.length; row++) {
          if (!words.suspects.has(lower[row]!) || !isCapital(row + 1)) continue
          let last = row + 2
          while (last < tokens.count && words.particles.has(lower[last]!)) last++
          if (!isCapital(last) || tokens.to[last]! - tokens.from[last]! < 3) continue
          const span = { from: at + tokens.from[row + 1]!, to: at + tokens.to[last]! }
          const name = value.paragraph.text.slice(span.from, span.to)
          if (seen.has(name)) continue
          seen.add(name)
          if (isConvicted(passages, advice)) return
          const surname = at + tokens.from[last]!
          yield { passage, span, data: { name, short: `${value.paragraph.text.slice(span.from, surname + 1)}.` } }
        }
      }
    }
  },
}
