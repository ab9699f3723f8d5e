import { describe, expect, test } from "vitest"
import { analyze } from "../../engine/annotation/index.ts"
import { judge, messageOf, noChoice, noHouse, type Rule, ruleByName, rules, rulingOf } from "../../engine/rules/index.ts"
import { advice } from "../../languages/index.ts"
import { trainedLanguages } from "../trained.ts"

const languages = await trainedLanguages()
const desk = { advice, house: noHouse }
/** All rules, as a fact-checker hears them. */
const ruling = rulingOf(rules, { ...noChoice, profile: "fact-check" }, desk)
/** One rule with nobody to silence it. */
const rulingOn = (rule: Rule) => rulingOf([rule], { ...noChoice, profile: "fact-check" }, desk)

/** The example with `[!:…]` around what the rule finds: expected and actual in one notation. */
function marked(example: string, rule: Rule, language: string): string {
  const text = example.replace(/\[!:([^\]]*)\]/g, "$1")
  const analysis = analyze({ text, format: "plain" }, languages, { language })
  const spans = judge(analysis, rulingOn(rule))
    .findings.map(({ passage, span }) => ({
      from: analysis.passages[passage]!.at + span.from,
      to: analysis.passages[passage]!.at + span.to,
    }))
    .sort((a, b) => b.from - a.from)
  return spans.reduce((line, { from, to }) => `${line.slice(0, from)}[!:${line.slice(from, to)}]${line.slice(to)}`, text)
}

for (const rule of rules) {
  const { examples } = rule
  describe(rule.name, () => {
    for (const [language, sentences] of Object.entries(examples))
      for (const example of sentences) test(`${language}: ${example}`, () => expect(marked(example, rule, language)).toBe(example))

    test("has three examples both ways", () => {
      const dutch = examples.nl ?? []
      expect(dutch.filter(each => each.includes("[!:")).length).toBeGreaterThanOrEqual(3)
      expect(dutch.filter(each => !each.includes("[!:")).length).toBeGreaterThanOrEqual(3)
    })

    test("has an English example both ways", () => {
      const english = examples.en ?? []
      expect(english.some(each => each.includes("[!:"))).toBe(true)
      expect(english.some(each => !each.includes("[!:"))).toBe(true)
    })
  })
}

describe("a message", () => {
  const unattributed = ruleByName.get("unattributed-statement")!
  const hearsay = ruleByName.get("hearsay-without-source")!
  const cases = [
    [unattributed, "nl", { reasons: "quantity" }, "Wie zegt dit? Hier staat een cijfer, zonder bron."],
    [unattributed, "nl", { reasons: "cause trend" }, "Wie zegt dit? Hier staat een oorzaak en een ontwikkeling, zonder bron."],
    [
      unattributed,
      "en",
      { reasons: "motive mind cause" },
      "Who says so? This states a motive, a state of mind and a cause and names no source.",
    ],
    [hearsay, "nl", { word: "zou" }, "Van wie komt dit? ‘zou’ geeft door wat een ander beweert."],
    // A word of the text is not a kind, whatever it is called.
    [hearsay, "en", { word: "quantity" }, "Whose word is this? “quantity” passes on what somebody else claims."],
    [hearsay, "en", {}, "Whose word is this? “{word}” passes on what somebody else claims."],
  ] as const
  for (const [rule, locale, data, expected] of cases) test(expected, () => expect(messageOf(rule, data, locale)).toBe(expected))

  test("has a value for every blank", () => {
    const text =
      "De raad vergadert dinsdag.\n\nDe criminaliteit is door bezuinigingen met 40 procent gestegen. De wethouder zou het weten. Bronnen melden dat de topman vertrekt."
    const { findings } = judge(analyze({ text, format: "plain" }, languages, { language: "nl" }), ruling)
    expect(findings.map(({ rule }) => rule)).toEqual(["unattributed-statement", "hearsay-without-source", "anonymous-source"])
    const said = (locale: "nl" | "en") => findings.map(({ rule, data }) => messageOf(ruleByName.get(rule)!, data, locale))
    expect(said("nl")).toEqual([
      "Wie zegt dit? Hier staat een cijfer en een ontwikkeling, zonder bron.",
      "Van wie komt dit? ‘zou’ geeft door wat een ander beweert.",
      "‘Bronnen’ zegt de lezer niets over wie dit is. Beschrijf de bron: de functie, de organisatie, hoe zij het weet.",
    ])
    expect(said("en").join()).not.toMatch(/[{}]/)
  })
})

test("a rule that throws silences no other", () => {
  const analysis = analyze({ text: "Bronnen melden dat de topman vertrekt.", format: "plain" }, languages, { language: "nl" })
  const broken = {
    ...rules[0]!,
    name: "broken",
    scope: "document" as const,
    check: () => {
      throw new Error("broken")
    },
  }
  const failed: string[] = []
  const { findings } = judge(analysis, rulingOf([broken, ...rules], noChoice, desk), undefined, rule => failed.push(rule.name))
  expect(failed).toEqual(["broken"])
  expect(findings.map(({ rule }) => rule)).toContain("anonymous-source")
})

test("what was judged before is not judged again", () => {
  const analysis = analyze({ text: "Bronnen melden dat de topman vertrekt.", format: "plain" }, languages, { language: "nl" })
  let asked = 0
  const counting = ruleByName.get("anonymous-source")!
  const counted = rulingOf(
    [
      {
        ...counting,
        scope: "passage",
        check: () => {
          asked++
          return []
        },
      },
    ],
    noChoice,
    desk,
  )
  const first = judge(analysis, counted)
  expect(judge(analysis, counted, first).findings).toEqual(first.findings)
  expect(asked).toBe(1)
  judge(analysis, { ...counted }, first)
  expect(asked).toBe(2)
})
