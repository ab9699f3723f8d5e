import type { Passage } from "../../annotation/index.ts"
import { isWord, lowerWords } from "../find-phrases.ts"
import { once } from "../once.ts"
import type { DocumentRule } from "../rule.ts"
import { isConvicted } from "./is-convicted.ts"
import type { AccusationWords } from "./words.ts"

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
      for (const match of words ? suspectsIn(value, words) : []) {
        const { name } = match.data
        if (seen.has(name)) continue
        seen.add(name)
        if (isConvicted(passages, advice)) return
        yield { passage, ...match }
      }
    }
  },
}

/** Suspects by first name and surname. */
const suspectsIn = once((passage: Passage, words: AccusationWords) =>
  passage.paragraph.sentences.flatMap(({ at, value: sentence }) => {
    const lower = lowerWords(sentence)
    const { tokens, text } = sentence
    const isCapital = (row: number) =>
      row < tokens.count && isWord(sentence, row) && /^\p{Lu}\p{Ll}/u.test(text.slice(tokens.from[row], tokens.to[row]))
    return lower.flatMap((word, row) => {
      if (!words.suspects.has(word) || !isCapital(row + 1)) return []
      let last = row + 2
      while (last < tokens.count && words.particles.has(lower[last]!)) last++
      if (!isCapital(last) || tokens.to[last]! - tokens.from[last]! < 3) return []
      const [from, surname, to] = [tokens.from[row + 1]!, tokens.from[last]!, tokens.to[last]!]
      return [{ span: { from: at + from, to: at + to }, data: { name: text.slice(from, to), short: `${text.slice(from, surname + 1)}.` } }]
    })
  }),
)
