import { expect, test } from "vitest"
import { fixesFor, judge, noChoice, noHouse, ruleByName, rulingOf } from "../../engine/rules/index.ts"
import { advice } from "../../languages/index.ts"
import { trainedLanguages } from "../trained.ts"
import { applied, read } from "./apply.ts"

const languages = await trainedLanguages()
const desk = { advice, house: noHouse }

/** By the rule that finds them: a text, and the texts that its fixes leave, in the order in which they are offered. */
const cases: readonly (readonly [rule: string, language: string, before: string, after: readonly string[]])[] = [
  [
    "stacked-hedges",
    "nl",
    "Vermoedelijk heeft de man wellicht hulp gehad.",
    ["Vermoedelijk heeft de man hulp gehad.", "De man heeft wellicht hulp gehad."],
  ],
  [
    "stacked-hedges",
    "nl",
    "De mannen zouden vermoedelijk zijn gevlucht.",
    ["De mannen zouden zijn gevlucht.", "De mannen zijn vermoedelijk gevlucht."],
  ],
  [
    "double-distance",
    "nl",
    "Volgens insiders zou het bedrijf naar verluidt al zijn verkocht.",
    ["Volgens insiders zou het bedrijf al zijn verkocht.", "Volgens insiders is het bedrijf naar verluidt al verkocht."],
  ],
  ["booster-without-source", "nl", "De raad wist het, ongetwijfeld, maar zweeg.", ["De raad wist het, maar zweeg."]],
  [
    "booster-without-source",
    "nl",
    "Uiteraard was de vroege uitschakeling een teleurstelling.",
    ["De vroege uitschakeling was een teleurstelling."],
  ],
  ["booster-without-source", "nl", "De brief (uiteraard vervalst) ligt in het archief.", ["De brief (vervalst) ligt in het archief."]],
  ["booster-without-source", "en", "Of course, the mayor lied.", ["The mayor lied."]],
  ["booster-without-source", "en", "The mayor, of course, lied.", ["The mayor lied."]],
]
for (const [name, language, before, after] of cases)
  test(`${name}: ${before}`, () => {
    const rule = ruleByName.get(name)!
    const analysis = read(before, language, languages)
    const [finding] = judge(analysis, rulingOf([rule], { ...noChoice, profile: "fact-check" }, desk)).findings
    expect(finding).toBeDefined()
    const scene = { analysis, desk, options: {} }
    const offered = fixesFor(rule, finding!, scene, "nl")
    expect(offered.map(({ fix, offer }) => applied(analysis, [...fix.edits(finding!, scene, offer)]))).toEqual(after)
  })
