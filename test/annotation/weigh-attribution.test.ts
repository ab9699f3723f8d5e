import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { attributionFeatures } from "../../engine/annotation/attribution-features.ts"
import { analyze, type Language, passageJson } from "../../engine/annotation/index.ts"
import { lexiconOf } from "../../engine/annotation/lexicon.ts"
import { readWords } from "../../engine/annotation/reading.ts"
import { Trees } from "../../engine/annotation/trees.ts"
import { isLikely, senses } from "../../engine/annotation/weigh-attribution.ts"
import { learnedFrom } from "../../languages/nl/attribution-weights.ts"
import { readJudged } from "../../training/attribution/judged.ts"
import { trainedLanguages } from "../trained.ts"

const trained = await trainedLanguages()
const dutch = trained.find(({ pack }) => pack.id === "nl")!
const { attributionWeights: weights, ...unweighed } = dutch.pack
const framesAlone: Language = { ...dutch, pack: unweighed }

/** What is attributed, content by content. */
function contents(text: string, language: Language): string[] {
  const { attributions } = passageJson(analyze({ text, format: "plain" }, [language], { language: "nl" }))
  return attributions.map(({ content }) => content.map(([from, to]) => text.slice(from, to)).join(" … "))
}

describe("frames propose it, and it is refused", () => {
  for (const [text, proposed] of [
    ["Zij leerde het vak in een atelier dat allang gesloten is.", "dat allang gesloten is"],
    ["De bezoekers zagen een vliegtuig dat rook achterliet.", "dat rook achterliet"],
    ["Tijdens het onderzoek bleek dat de kelder onder water stond.", "dat de kelder onder water stond"],
    ["In de kamer hangt een ets, ‘De man die naar de regen kijkt’, uit 1921.", "‘De man die naar de regen kijkt’"],
  ] as const)
    test(text, () => {
      expect(contents(text, framesAlone)).toEqual([proposed])
      expect(contents(text, dutch)).toEqual([])
    })
})

describe("frames propose it, and it stands", () => {
  for (const text of [
    "De wethouder zag dat het vliegtuig rook achterliet.",
    "Uit het onderzoek bleek dat de kelder onder water stond.",
    "De boeren stellen dat het rijk moet betalen.",
    "„De kelder staat onder water.”",
    "„Ik kom er niet meer aan toe”, zegt de schilder.",
  ])
    test(text, () => {
      expect(contents(text, dutch)).toHaveLength(1)
      expect(contents(text, dutch)).toEqual(contents(text, framesAlone))
    })
})

test("without a tree nothing is refused", () => {
  const text = "Zij leerde het vak in een atelier dat allang gesloten is."
  const { pack } = dutch
  expect(contents(text, { pack })).toEqual(contents(text, { pack: unweighed }))
})

describe("a proposal", () => {
  /** A reading holds until the next one is made. */
  const read = () => {
    const text = "De krant weet dat de brug dicht blijft."
    const { value } = analyze({ text, format: "plain" }, trained, { language: "nl" }).passages[0]!
    const words = readWords(value.paragraph, value.quotations, lexiconOf(dutch.pack))
    return { ...words, trees: new Trees(value.parses, words.sentences, words.count) }
  }
  const proposed = { frame: "complement-clause", cue: [2], source: { from: 0, to: 2 }, content: [{ from: 3, to: 8 }] }

  test("has features that a person can read", () => {
    const found = attributionFeatures(read(), proposed)
    for (const name of ["cue weten", "source is media", "source before", "opens dat SCONJ", "content behind", "not quoted"])
      expect(found).toContain(name)
  })

  test("of a frame that was never judged is not doubted", () => {
    const always = { ...dutch.pack, attributionWeights: { ...weights!, bias: -100 } }
    const doubting = { ...read(), lexicon: lexiconOf(always) }
    expect(isLikely(doubting, proposed)).toBe(false)
    expect(isLikely(doubting, { ...proposed, frame: "a-new-one" })).toBe(true)
  })
})

test("the weights are of the model that is shipped, and those that their card describes", () => {
  const model = readFileSync(new URL("../../languages/nl/model/weights.bin", import.meta.url))
  expect(learnedFrom).toBe(createHash("sha256").update(model).digest("hex"))
  const table = readFileSync(new URL("../../languages/nl/attribution-weights.ts", import.meta.url))
  const card = readFileSync(new URL("../../languages/nl/model/attribution.md", import.meta.url), "utf8")
  expect(card).toContain(createHash("sha256").update(table).digest("hex"))
  expect(card).toContain("CC BY-SA 4.0")
  expect(weights!.sense.scales).toHaveLength(senses.length)
  expect(weights!.sense.rows).toHaveLength(senses.length * 192)
  expect(weights!.of.size).toBeGreaterThan(300)
})

test("verdicts hold no text, and without the treebanks none is read", () => {
  const file = readFileSync(new URL("../../training/attribution/judged.txt", import.meta.url), "utf8")
  expect(file.split("\n").filter(line => / \| (?:right|partly|wrong)$/.test(line)).length).toBeGreaterThan(1400)
  expect(readJudged(file, "no such folder")).toEqual([])
  expect(() => readJudged("ax-cdb:1 | 1 | wish | 3 | 4-9 | perhaps", "no such folder")).toThrow(RangeError)
})
