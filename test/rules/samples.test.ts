import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { analyze } from "../../engine/annotation/index.ts"
import { judge, noChoice, noHouse, type Profile, ruleByName, rules, rulingOf } from "../../engine/rules/index.ts"
import { advice } from "../../languages/index.ts"
import { trainedLanguages } from "../trained.ts"

/** The samples as a user opens them: clean copy is left in peace, and the draft gets its remarks. */

const languages = await trainedLanguages()

interface Remark {
  readonly rule: string
  readonly severity: string
  /** The words that are marked, and where in the document they stand. */
  readonly words: string
  readonly from: number
  readonly to: number
}

function textOf(sample: string): string {
  return readFileSync(new URL(`../../samples/${sample}.news`, import.meta.url), "utf8")
}

function remarksOn(text: string, profile: Profile): Remark[] {
  const ruling = rulingOf(rules, { ...noChoice, profile }, { advice, house: noHouse })
  const analysis = analyze({ text, format: "plain" }, languages, { language: "auto" })
  return judge(analysis, ruling).findings.map(({ rule, passage, span }) => {
    const { at } = analysis.passages[passage]!
    const [from, to] = [at + span.from, at + span.to]
    const { severity } = ruling.rules.find(active => active.rule.name === rule)!
    return { rule, severity, words: text.slice(from, to), from, to }
  })
}

/** What is wrong with the draft: the words, and the rule that must speak there when a fact-checker listens. */
const flaws: readonly (readonly [words: string, rule: string])[] = [
  ["verzweeg", "headline-accusation-without-source"],
  ["[naam]", "placeholder"],
  ["Dat is veroorzaakt door achterstallig onderhoud.", "unattributed-statement"],
  ["Bronnen binnen de gemeente", "sources-without-number"],
  ["Gisteren", "relative-date"],
  ["[bron?]", "placeholder"],
  ["120 procent", "impossible-percentage"],
  ["ongeveer 41.237", "approximate-precise-number"],
  ["stijging van 2 procent", "percent-for-points"],
  ["zou in het voorjaar", "hearsay-without-source"],
  ["Ingewijden", "anonymous-opinion"],
  ["geeft toe", "conceding-verb"],
  ["beweert", "doubting-verb"],
  ["„Wij hebben steeds gezegd dat dit een keer mis zou gaan.”", "quotation-without-speaker"],
  ["Uit onderzoek", "study-without-institute"],
  ["mogelijk wellicht", "stacked-hedges"],
  ["Deskundigen", "vague-collective"],
  ["Lokale media", "vague-media"],
  ["een peiling", "poll-without-details"],
  ["Er wordt gezegd", "impersonal-hearsay"],
  ["Iedereen weet", "common-knowledge"],
  ["„Niemand durft", "unbalanced-quotation-mark"],
  ["samen vijftien", "sum-does-not-add-up"],
  ["De dader", "offender-before-conviction"],
  ["De criminaliteit rond het zwembad is verdubbeld.", "unattributed-statement"],
  ["onthulde", "revealing-verb"],
  ["wordt beschuldigd", "accusation-without-accuser"],
  ["sneert", "emotive-verb"],
  ["TK", "placeholder"],
  ["31 november", "impossible-date"],
  ["Den Haag", "metonym-source"],
  ["430 dakplaten", "conflicting-numbers"],
  ["dinsdag 25 november 2026", "weekday-date-mismatch"],
  ["Hofsta", "name-spelt-two-ways"],
  ["„Dit is werkelijk een doofpot van de ergste soort”", "quotation-varies"],
]

/** Those that are not part of this build. */
const missing = [...new Set(flaws.map(([, rule]) => rule))].filter(rule => !ruleByName.has(rule))

// Rules that are still to come change what others say, so the bound holds for all of them together.
test.skipIf(missing.length > 0)("clean copy gets at most three warnings or errors in a thousand words", () => {
  const samples = ["buitenland", "economie", "english", "gezondheid", "politiek", "rechtbank", "sport"].map(name => ({
    name,
    text: textOf(name),
  }))
  const words = samples.reduce((sum, { text }) => sum + (text.match(/\p{L}[\p{L}’'-]*|\d[\d.,]*/gu) ?? []).length, 0)
  const grave = samples.flatMap(({ name, text }) =>
    remarksOn(text, "desk")
      .filter(({ severity }) => severity === "warning" || severity === "error")
      .map(remark => `${name}: ${remark.rule}: ${remark.words}`),
  )
  const rate = (1000 * grave.length) / words
  console.log([...grave, `${grave.length} in ${words} words: ${rate.toFixed(2)} per thousand`].join("\n"))
  expect(rate).toBeLessThanOrEqual(3)
})

describe("the draft", () => {
  const text = textOf("klad")
  const remarks = remarksOn(text, "fact-check")
  // A rule that this build has not cannot speak.
  for (const [words, rule] of flaws)
    test.skipIf(!ruleByName.has(rule))(`${rule}: ${words}`, () => {
      expect(text.split(words).length, "stands there once").toBe(2)
      const from = text.indexOf(words)
      const here = remarks.filter(remark => remark.from < from + words.length && from < remark.to).map(remark => remark.rule)
      expect(here).toContain(rule)
    })

  test("shows each of its rules at work", () => {
    expect(new Set(flaws.map(([, rule]) => rule)).size).toBeGreaterThanOrEqual(30)
  })
})
