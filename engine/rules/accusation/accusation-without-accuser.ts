import { hasPhrase, lowerWords, phrasesIn } from "../find-phrases.ts"
import { overlaps } from "../look.ts"
import type { PassageRule } from "../rule.ts"

/** «Hij wordt beschuldigd van fraude»: by whom? */
export const accusationWithoutAccuser: PassageRule = {
  name: "accusation-without-accuser",
  family: "accusation",
  scope: "passage",
  severity: "information",
  profile: "desk",
  since: "0.2",
  text: {
    en: {
      title: "Accusation without an accuser",
      message: "Accused by whom? The passive hides who makes the accusation.",
      why: "An accusation weighs as much as whoever makes it: a prosecutor, a rival and a former partner are not the same. The Dutch Press Council’s guideline asks that accusations can be told from facts.",
      advice: "Name the accuser, or make that the subject: “The union accuses …”.",
    },
    nl: {
      title: "Beschuldiging zonder beschuldiger",
      message: "Door wie beschuldigd? De lijdende vorm verbergt van wie de beschuldiging komt.",
      why: "Een beschuldiging weegt zo zwaar als degene die haar uit: een officier van justitie, een concurrent en een ex-partner zijn niet hetzelfde. De Leidraad van de Raad voor de Journalistiek vraagt beschuldigingen en feiten uit elkaar te houden.",
      advice: "Noem de beschuldiger, of maak die onderwerp: «De bond beschuldigt …».",
    },
  },
  examples: {
    nl: [
      "Hij [!:wordt beschuldigd] van fraude.",
      "De wethouder [!:werd vorig jaar al beschuldigd] van belangenverstrengeling.",
      "Drie spelers [!:worden beticht] van omkoping.",
      "De trainer [!:wordt ervan beschuldigd] dat hij spelers bedreigde.",
      "Hij wordt door zijn oud-collega’s beschuldigd van fraude.",
      "Volgens de bond wordt hij beschuldigd van fraude.",
      "Drie werknemers deden aangifte. Hij wordt beschuldigd van fraude.",
      "De bond beschuldigt hem van fraude.",
      "Hij werd vrijgesproken en nooit meer beschuldigd.",
      "Wie beschuldigd wordt, heeft recht op een advocaat.",
    ],
    en: ["He [!:is accused of] fraud.", "He is accused by former colleagues of fraud.", "The union accuses him of fraud."],
  },
  fixes: [
    {
      name: "add-accuser",
      title: { en: "Add by whom", nl: "Zet erbij door wie" },
      examples: {
        nl: [
          ["Hij [!:wordt beschuldigd] van fraude.", "Hij wordt door wie beschuldigd van fraude."],
          [
            "De trainer [!:wordt ervan beschuldigd] dat hij spelers bedreigde.",
            "De trainer wordt door wie ervan beschuldigd dat hij spelers bedreigde.",
          ],
        ],
        en: [["He [!:is accused of] fraud.", "He is accused by whom of fraud."]],
      },
      *edits({ passage, span }, { analysis, desk }) {
        const { value } = analysis.passages[passage]!
        const words = desk.advice.get(value.language)?.accusation
        const said = value.paragraph.text.slice(span.from, span.to)
        const participle = words && [...words.accusedParticiples].find(each => said.toLowerCase().includes(each))
        if (!words || !participle) return
        const start = span.from + said.toLowerCase().indexOf(participle)
        // «werd er vorig jaar *door wie* van beschuldigd»
        const [preposition = ""] = /\S+\s$/.exec(value.paragraph.text.slice(span.from, start)) ?? []
        const from = [...words.of].some(of => preposition.trim().endsWith(of)) ? start - preposition.length : start
        const { text, place } = words.byWhom
        const at = place === "before" ? from : start + participle.length
        yield { passage, span: { from: at, to: at }, text: place === "before" ? `${text} ` : ` ${text}`, isSnippet: true }
      },
    },
  ],
  *check(passage, { advice }) {
    const words = advice.get(passage.language)?.accusation
    if (!words) return
    const { role, sentences } = passage.paragraph
    if (role !== "prose" && role !== "item") return
    for (const { sentence, span, from, to } of phrasesIn(passage, words.accused)) {
      const lower = lowerWords(sentences[sentence]!.value)
      // «Wie beschuldigd wordt, …»: of nothing in particular.
      if (!lower.slice(from, to + 1).some(word => [...words.of].some(of => word.endsWith(of)))) continue
      if (lower.some(word => words.by.has(word) || words.unreal.has(word))) continue
      if (lower.at(-1) === "?" || hasPhrase(passage, words.accusers)) continue
      const isVouched = passage.attributions.some(
        ({ source, content }) => source !== undefined && content.some(part => overlaps(part, span)),
      )
      if (!isVouched) yield { span }
    }
  },
}
