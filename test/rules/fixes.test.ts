import { describe, expect, test } from "vitest"
import { inSnippet, judge, noChoice, noHouse, rules, rulingOf, safeEdits, wordsOfSnippet } from "../../engine/rules/index.ts"
import { advice } from "../../languages/index.ts"
import { trainedLanguages } from "../trained.ts"
import { applied, read } from "./apply.ts"

const languages = await trainedLanguages()
const desk = { advice, house: noHouse }

for (const rule of rules) {
  if (!rule.fixes) continue
  const ruling = rulingOf([rule], { ...noChoice, profile: "fact-check" }, desk)
  describe(rule.name, () => {
    for (const fix of rule.fixes!) {
      test(`${fix.name} has a Dutch example`, () => expect(fix.examples.nl?.length ?? 0).toBeGreaterThan(0))
      for (const [language, pairs] of Object.entries(fix.examples))
        for (const [before, after] of pairs)
          test(`${fix.name}: ${before}`, () => {
            const analysis = read(before, language, languages)
            const [finding] = judge(analysis, ruling).findings
            const scene = { analysis, desk, options: ruling.rules[0]!.options }
            const [offer] = fix.offers?.(finding!, scene) ?? [{}]
            expect(offer, "an offer").toBeDefined()
            expect(applied(analysis, [...fix.edits(finding!, scene, offer!)])).toBe(after)
          })
    }
    test("fixes have names of their own", () => {
      const names = rule.fixes!.map(({ name }) => name)
      expect(new Set(names).size).toBe(names.length)
    })
  })
}

test("a snippet for an editor that knows none is its words", () => {
  expect(wordsOfSnippet("volgens ${1:bron}, ${2|de,het|} krant$0")).toBe("volgens bron, de krant")
  expect(wordsOfSnippet(inSnippet("5 $ of } of \\"))).toBe("5 $ of } of \\")
})

test("safe fixes never touch the same words twice", () => {
  const analysis = read("Het is waar.", "nl", languages)
  const fix = {
    name: "double",
    title: { nl: "", en: "" },
    isSafe: true,
    examples: {},
    edits: () => [{ passage: 0, span: { from: 0, to: 3 }, text: "Dit" }],
  }
  const rule = { ...rules[0]!, name: "double", fixes: [fix] }
  const finding = { rule: "double", passage: 0, span: { from: 0, to: 3 }, data: {}, related: [] }
  const edits = safeEdits([finding, finding], new Map([["double", rule]]), () => ({ analysis, desk, options: {} }))
  expect(applied(analysis, edits)).toBe("Dit is waar.")
})
