import { describe, expect, test } from "vitest"
import { analyze } from "../../engine/annotation/index.ts"
import { judge, rules } from "../../engine/rules/index.ts"
import { packs } from "../../languages/index.ts"

/** The example with `[!:…]` around what the rule finds: expected and actual in one notation. */
function marked(example: string, name: string, language: string): string {
  const text = example.replace(/\[!:([^\]]*)\]/g, "$1")
  const analysis = analyze({ text, format: "plain" }, packs, { language })
  const spans = judge(analysis, rules)
    .findings.filter(({ rule }) => rule === name)
    .map(({ passage, span }) => ({ from: analysis.passages[passage]!.at + span.from, to: analysis.passages[passage]!.at + span.to }))
    .sort((a, b) => b.from - a.from)
  return spans.reduce((line, { from, to }) => `${line.slice(0, from)}[!:${line.slice(from, to)}]${line.slice(to)}`, text)
}

for (const { name, examples } of rules)
  describe(name, () => {
    for (const [language, sentences] of Object.entries(examples))
      for (const example of sentences) test(`${language}: ${example}`, () => expect(marked(example, name, language)).toBe(example))

    test("has three examples both ways", () => {
      const dutch = examples.nl ?? []
      expect(dutch.filter(each => each.includes("[!:")).length).toBeGreaterThanOrEqual(3)
      expect(dutch.filter(each => !each.includes("[!:")).length).toBeGreaterThanOrEqual(3)
    })
  })

test("a rule that throws silences no other", () => {
  const analysis = analyze({ text: "Bronnen melden dat de topman vertrekt.", format: "plain" }, packs, { language: "nl" })
  const broken = {
    ...rules[0]!,
    name: "broken",
    scope: "document" as const,
    check: () => {
      throw new Error("broken")
    },
  }
  const failed: string[] = []
  const { findings } = judge(analysis, [broken, ...rules], undefined, rule => failed.push(rule.name))
  expect(failed).toEqual(["broken"])
  expect(findings.map(({ rule }) => rule)).toContain("anonymous-source")
})

test("what was judged before is not judged again", () => {
  const analysis = analyze({ text: "Bronnen melden dat de topman vertrekt.", format: "plain" }, packs, { language: "nl" })
  const first = judge(analysis, rules)
  const silent = rules.map(rule => (rule.scope === "passage" ? { ...rule, check: () => [] } : rule))
  expect(judge(analysis, rules, first).findings).toEqual(first.findings)
  expect(judge(analysis, silent, first).findings.filter(({ rule }) => rule === "anonymous-source")).toEqual([])
})
