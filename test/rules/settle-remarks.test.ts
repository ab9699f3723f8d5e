import { expect, test } from "vitest"
import { analyze } from "../../engine/annotation/index.ts"
import { judge, noChoice, noHouse, type PassageRule, rules, rulingOf } from "../../engine/rules/index.ts"
import { advice, languages } from "../../languages/index.ts"

const text = "De raad vergadert dinsdag. Bronnen melden „dat het misgaat”.\n\nDe raad vergadert dinsdag."
const analysis = analyze({ text, format: "plain" }, languages, { language: "nl" })

/** A rule that speaks of `words` wherever they stand. */
function speaking(name: string, words: string, facts: Partial<PassageRule> = {}): PassageRule {
  return {
    ...(rules[0] as PassageRule),
    severity: "warning",
    ...facts,
    name,
    *check({ paragraph }) {
      const from = paragraph.text.indexOf(words)
      if (from >= 0) yield { span: { from, to: from + words.length } }
    },
  }
}

function heard(...given: readonly PassageRule[]): string[] {
  return judge(analysis, rulingOf(given, { ...noChoice, profile: "fact-check" }, { advice, house: noHouse })).findings.map(
    ({ rule, passage }) => `${rule} ${passage}`,
  )
}

test("the more specific rule silences the other in its sentence, and nowhere else", () => {
  const general = speaking("general", "De raad")
  const specific = { ...speaking("specific", "dinsdag", { over: ["general"] }) }
  expect(heard(general, specific)).toEqual(["specific 0", "specific 1"])
  expect(heard(general, speaking("elsewhere", "Bronnen", { over: ["general"] }))).toEqual(["general 0", "elsewhere 0", "general 1"])
})

test("of remarks that share words the graver stays, then the shorter, then the first", () => {
  expect(heard(speaking("hint", "raad", { severity: "hint" }), speaking("error", "De raad", { severity: "error" }))).toEqual([
    "error 0",
    "error 1",
  ])
  expect(heard(speaking("long", "De raad vergadert"), speaking("short", "raad"))).toEqual(["short 0", "short 1"])
  expect(heard(speaking("first", "raad"), speaking("second", "raad"))).toEqual(["first 0", "first 1"])
  expect(heard(speaking("one", "De raad"), speaking("other", "dinsdag"))).toEqual(["one 0", "other 0", "one 1", "other 1"])
})

test("what is said of the whole article stands apart", () => {
  expect(heard(speaking("whole", "Bronnen", { isWholeArticle: true }), speaking("word", "Bronnen"))).toEqual(["whole 0", "word 0"])
})

test("only rules on quotations speak within quotation marks", () => {
  expect(heard(speaking("word", "misgaat", { family: "verbs" }))).toEqual([])
  expect(heard(speaking("word", "misgaat", { family: "quotations" }))).toEqual(["word 0"])
  expect(heard(speaking("word", "misgaat", { family: "checking", readsQuotations: true }))).toEqual(["word 0"])
})
