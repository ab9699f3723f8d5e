import { lowerWords } from "../find-phrases.ts"
import type { PassageRule } from "../rule.ts"

/** «De Marokkaanse verdachte»: does it matter where he is from? */
export const suspectOrigin: PassageRule = {
  name: "suspect-origin",
  family: "accusation",
  scope: "passage",
  severity: "information",
  profile: "desk",
  since: "0.2",
  text: {
    en: {
      title: "Origin of a suspect",
      message: "Does “{word}” matter here? It ties the suspicion to everybody of that origin or faith.",
      why: "Readers take what is mentioned for what explains. Many newsrooms mention origin, nationality and religion only where the facts cannot be understood without them.",
      advice: "Leave it out, unless the story cannot be understood without it; then say why it matters.",
    },
    nl: {
      title: "Afkomst van een verdachte",
      message: "Doet ‘{word}’ ertoe? Het verbindt de verdenking met iedereen van die afkomst of dat geloof.",
      why: "Wat wordt vermeld, leest als wat verklaart. Veel redacties noemen afkomst, nationaliteit en religie alleen als de feiten er niet zonder te begrijpen zijn.",
      advice: "Laat het weg, tenzij het verhaal er niet zonder te begrijpen is; schrijf dan waarom het ertoe doet.",
    },
  },
  examples: {
    nl: [
      "De [!:Marokkaanse] verdachte is donderdag voorgeleid.",
      "Een 25-jarige [!:Poolse] verdachte zit nog vast.",
      "De politie verhoort twee [!:Syrische] arrestanten.",
      "De verdachte is donderdag voorgeleid.",
      "De Marokkaanse voetballer is geblesseerd.",
      "De Poolse politie heeft de verdachte aangehouden.",
      "De jonge verdachte zit nog vast.",
    ],
    en: ["An [!:Algerian] suspect was arrested on Monday.", "The Algerian police arrested a suspect on Monday."],
  },
  fixes: [
    {
      name: "leave-out-origin",
      title: { en: "Leave out “{word}”", nl: "Laat ‘{word}’ weg" },
      examples: {
        nl: [
          ["De [!:Marokkaanse] verdachte is donderdag voorgeleid.", "De verdachte is donderdag voorgeleid."],
          [
            "[!:Poolse] verdachte zit vast\n\nDe man wordt donderdag voorgeleid.",
            "Verdachte zit vast\n\nDe man wordt donderdag voorgeleid.",
          ],
        ],
        en: [["An [!:Algerian] suspect was arrested on Monday.", "A suspect was arrested on Monday."]],
      },
      *edits({ passage, span }, { analysis, desk }) {
        const { paragraph, language } = analysis.passages[passage]!.value
        const { text, sentences } = paragraph
        const article = /(\p{L}+)\s$/u.exec(text.slice(0, span.from))?.[1] ?? ""
        const instead = desk.advice.get(language)?.accusation.articles.get(article.toLowerCase())
        const opens = sentences.some(({ at }) => at === span.from)
        const next = text[span.to + 1] ?? ""
        if (opens) yield { passage, span: { from: span.from, to: span.to + 1 + next.length }, text: next.toUpperCase() }
        else if (instead) {
          const isCapital = /^\p{Lu}/u.test(article)
          const words = isCapital ? instead[0]!.toUpperCase() + instead.slice(1) : instead
          yield { passage, span: { from: span.from - 1 - article.length, to: span.to }, text: words }
        } else yield { passage, span: { from: span.from, to: span.to + 1 }, text: "" }
      },
    },
  ],
  *check({ paragraph, language }, { advice }) {
    const words = advice.get(language)?.accusation
    if (!words) return
    for (const { at, value } of paragraph.sentences) {
      const lower = lowerWords(value)
      for (let row = 1; row < lower.length; row++) {
        if (!words.suspects.has(lower[row]!)) continue
        let origin = row - 1
        if (words.age.test(lower[origin]!)) origin--
        if (origin < 0 || !words.origins.has(lower[origin]!)) continue
        const span = { from: at + value.tokens.from[origin]!, to: at + value.tokens.to[origin]! }
        yield { span, data: { word: paragraph.text.slice(span.from, span.to) } }
      }
    }
  },
}
