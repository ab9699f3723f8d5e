import type { Analysis, Passage } from "../../annotation/index.ts"
import { hasPhrase, isWord, lowerWords, type PhraseTable, phrasesIn } from "../find-phrases.ts"
import { once } from "../once.ts"
import type { DocumentRule } from "../rule.ts"
import type { AccusationWords } from "./words.ts"

/** «De coach ontkent.» What? */
export const denialWithoutAllegation: DocumentRule = {
  name: "denial-without-allegation",
  family: "accusation",
  scope: "document",
  severity: "hint",
  profile: "desk",
  since: "0.2",
  text: {
    en: {
      title: "Denial of nothing",
      message: "What is denied here? Neither this paragraph nor the one before tells.",
      why: "A denial only means something next to what is denied. Without it the reader guesses, and usually guesses something worse.",
      advice: "Say in the same paragraph what is denied, and who claims it.",
    },
    nl: {
      title: "Ontkenning van niets",
      message: "Wat wordt hier ontkend? Deze alinea zegt het niet, en de vorige ook niet.",
      why: "Een ontkenning zegt pas iets naast wat er wordt ontkend. Staat dat er niet, dan gaat de lezer raden, en meestal raadt hij iets ergers.",
      advice: "Zeg in dezelfde alinea wat er wordt ontkend, en wie het beweert.",
    },
  },
  examples: {
    nl: [
      "De coach [!:ontkent].",
      "De raad vergadert dinsdag. Wethouder Mulder [!:ontkent de beschuldigingen].",
      "De spelers trainden woensdag.\n\nDe coach [!:ontkent met klem].",
      "Twee spelers beschuldigen de coach van intimidatie. De coach ontkent.",
      "De coach ontkent dat hij een speler heeft geslagen.",
      "Volgens de bond is de coach al vertrokken.\n\nDe coach ontkent.",
      "De coach ontkent. Hij zou een speler hebben geslagen.",
      "De verdachte ontkent niet dat hij er was.",
    ],
    en: [
      "The council meets on Tuesday. The mayor [!:denied the allegations].",
      "Two players accused the coach of abuse. The coach denied it.",
    ],
  },
  fixes: [
    {
      name: "say-what",
      title: { en: "Say what is denied", nl: "Zeg wat er wordt ontkend" },
      examples: {
        nl: [
          ["De coach [!:ontkent].", "De coach ontkent wat er wordt beweerd."],
          [
            "De raad vergadert dinsdag. Wethouder Mulder [!:ontkent de beschuldigingen].",
            "De raad vergadert dinsdag. Wethouder Mulder ontkent wat er wordt beweerd.",
          ],
        ],
        en: [
          [
            "The council meets on Tuesday. The mayor [!:denied the allegations].",
            "The council meets on Tuesday. The mayor denied what is alleged.",
          ],
        ],
      },
      *edits({ passage, span, data }, { analysis, desk }) {
        const { language } = analysis.passages[passage]!.value
        const words = desk.advice.get(language)?.accusation
        if (words) yield { passage, span, text: `${data.word} ${words.thatWhat}`, isSnippet: true }
      },
    },
  ],
  *check(analysis, { advice }) {
    for (const [passage, { value }] of analysis.passages.entries()) {
      const words = advice.get(value.language)?.accusation
      if (!words || value.paragraph.role !== "prose") continue
      for (const { sentence, span, data } of denialsIn(value, words))
        if (!isExplained(analysis, passage, sentence, words)) yield { passage, span, data }
    }
  },
}

/** Sentences that say no more than that somebody denies. */
const denialsIn = once((passage: Passage, words: AccusationWords) =>
  [...phrasesIn(passage, words.denials)].flatMap(({ sentence, from, to, span }) => {
    const end = from > longestSubject ? undefined : endOfDenial(passage, sentence, to, words)
    if (end === undefined) return []
    return [{ sentence, span: { from: span.from, to: end }, data: { word: passage.paragraph.text.slice(span.from, span.to) } }]
  }),
)

/** Tokens before the denial: «De 41-jarige wethouder van Meerwoude». */
const longestSubject = 6

/** Where the sentence ends, if it says no more than that somebody denies: behind the verb only «de beschuldigingen» and «met klem». */
function endOfDenial(passage: Passage, row: number, from: number, words: AccusationWords): number | undefined {
  const { at, value } = passage.paragraph.sentences[row]!
  const starts = (table: PhraseTable, i: number) => [...phrasesIn(passage, table, row)].find(phrase => phrase.from === i)?.to
  let i = from
  for (;;) {
    const next = starts(words.unsaid, i) ?? starts(words.emphasis, i)
    if (next === undefined) break
    i = next
  }
  for (let rest = i; rest < value.tokens.count; rest++) if (isWord(value, rest) || lowerWords(value)[rest] === ":") return undefined
  return at + value.tokens.to[i - 1]!
}

/** Whether this paragraph or the one before tells of a charge, or of anything that another says. */
function isExplained({ passages }: Analysis, passage: number, row: number, { allegations }: AccusationWords): boolean {
  const { value } = passages[passage]!
  const own = value.paragraph.sentences.some((_, other) => other !== row && hasPhrase(value, allegations, other))
  if (own || value.attributions.some(({ polarity }) => polarity === "affirmed")) return true
  let before = passage - 1
  while (before >= 0 && passages[before]!.value.paragraph.role !== "prose" && passages[before]!.value.paragraph.role !== "headline")
    before--
  if (before < 0) return false
  const context = passages[before]!.value
  return (
    hasPhrase(context, allegations) ||
    context.attributions.length > 0 ||
    context.statements.some(({ reasons }) => reasons.some(({ kind }) => kind === "accusation"))
  )
}
