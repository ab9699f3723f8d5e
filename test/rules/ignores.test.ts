import { expect, test } from "vitest"
import { analyze } from "../../engine/annotation/index.ts"
import { judge, noChoice, noHouse, rules, rulingOf, sentenceText } from "../../engine/rules/index.ts"
import { advice, languages } from "../../languages/index.ts"

const remark = "Bronnen melden dat de topman vertrekt."
const desk = { advice, house: noHouse }
const read = (text: string, format: "plain" | "markdown" = "markdown") => analyze({ text, format }, languages, { language: "nl" })

/** Rows of the passages in which the anonymous sources are still remarked on. */
function heard(text: string, format?: "plain" | "markdown"): number[] {
  const only = rules.filter(({ name }) => name === "anonymous-source")
  return judge(read(text, format), rulingOf(only, noChoice, desk)).findings.map(({ passage }) => passage)
}

const cases: Readonly<Record<string, readonly [string, readonly number[]]>> = {
  "without a note": [`${remark}\n\n${remark}`, [0, 1]],
  "a note above a paragraph": [`<!-- aldus-ignore anonymous-source: bekend bij de chef -->\n\n${remark}\n\n${remark}`, [1]],
  "a note in a paragraph": [`${remark} <!-- aldus-ignore anonymous-source -->\n\n${remark}`, [1]],
  "a note on another rule": [`<!-- aldus-ignore hearsay-without-source -->\n\n${remark}`, [0]],
  "a note on all rules": [`<!-- aldus-ignore -->\n\n${remark}`, []],
  "off until on": [`${remark}\n\n<!-- aldus-off anonymous-source -->\n\n${remark}\n\n<!-- aldus-on -->\n\n${remark}`, [0, 2]],
  "off to the end": [`${remark}\n\n<!-- aldus-off -->\n\n${remark}\n\n${remark}`, [0]],
  "a note without an end": [`<!-- aldus-ignore anonymous-source\n\n${remark}`, []],
  "front matter": [`---\naldus-ignore: anonymous-source\n---\n\n${remark}`, []],
  "front matter on another rule": [`---\naldus-ignore: hearsay-without-source\n---\n\n${remark}`, [0]],
  "front matter that switches all off": [`---\naldus: off\n---\n\n${remark}`, []],
}
for (const [name, [text, rows]] of Object.entries(cases)) {
  if (name === "a note without an end") test(name, () => expect(heard(text).length).toBeLessThanOrEqual(1))
  else test(name, () => expect(heard(text)).toEqual(rows))
}

test("front matter works in plain text, comments are words there", () => {
  expect(heard(`---\naldus-ignore: anonymous-source\n---\n\n${remark}`, "plain")).toEqual([])
  expect(heard(`<!-- aldus-ignore anonymous-source -->\n\n${remark}`, "plain")).toEqual([1])
})

test("a known remark is silent as long as its sentence stays the same", () => {
  const analysis = read(`${remark}\n\nBronnen  melden dat de topman vertrekt. Volgens ingewijden is de deal rond.`, "plain")
  const only = rules.filter(({ name }) => name === "anonymous-source")
  const all = judge(analysis, rulingOf(only, noChoice, desk)).findings
  expect(all.map(({ passage, span }) => sentenceText(analysis.passages[passage]!.value, span))).toEqual([
    remark,
    remark,
    "Volgens ingewijden is de deal rond.",
  ])
  const quieter = judge(analysis, rulingOf(only, noChoice, desk, [{ rule: "anonymous-source", sentence: remark }]))
  expect(quieter.findings.length).toBe(1)
  expect(quieter.ignored.length).toBe(2)
})
