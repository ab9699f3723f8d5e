import { expect, test } from "vitest"
import { analysis, isPartial } from "../../engine/annotation/index.ts"
import { judge, noChoice, noHouse, rules, rulingOf } from "../../engine/rules/index.ts"
import { advice, languages } from "../../languages/index.ts"

const ruling = rulingOf(rules, noChoice, { advice, house: noHouse })

test("of a text whose end is unread nothing is said that the end could gainsay", () => {
  const beginning = "Kop\n\nDe minister zou het weten.\n\nJansen zegt: „Dit kan niet.\n\n"
  const text = `${beginning}„Het moet anders.” ${"Dat is het. ".repeat(40)}\n`
  const first = { from: 0, to: beginning.length - 2 }
  const steps = analysis({ text, format: "plain" }, languages, { language: "nl" }, undefined, undefined, first)
  let early: string[] | undefined
  for (;;) {
    const step = steps.next()
    if (step.done) {
      const all = judge(step.value, ruling).findings.map(({ rule }) => rule)
      expect(early).toEqual(["hearsay-without-source"])
      expect(all).not.toContain("unbalanced-quotation-mark")
      return
    }
    if (!step.value?.show) continue
    const shown = step.value.show()
    expect(isPartial(shown)).toBe(true)
    early = judge(shown, ruling).findings.map(({ rule }) => rule)
    // Taken for a whole text it would be told to close its quotation.
    expect(judge({ ...shown, readTo: text.length }, ruling).findings.map(({ rule }) => rule)).toContain("unbalanced-quotation-mark")
  }
})
