import { readdirSync, readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Analysis, analysis, analyze, type Language, loadLanguage, type Passage } from "../../engine/annotation/index.ts"
import { partsOfSpeech } from "../../engine/linguistics/index.ts"
import { dutch, languages as untrained } from "../../languages/index.ts"
import { trainedLanguages } from "../trained.ts"

const trained = await trainedLanguages()
const folder = new URL("../../samples/", import.meta.url)
const articles = readdirSync(folder)
  .filter(name => name.endsWith(".news") && name !== "english.news")
  .map(name => readFileSync(new URL(name, folder), "utf8"))
const long = articles.join("\n\n")
const options = { language: "auto" }
const read = (text: string, languages: readonly Language[] = trained, previous?: Analysis) =>
  analyze({ text, format: "plain" }, languages, options, previous)
const states = ({ passages }: Analysis) => new Set(passages.map(({ value }) => value.grammar))
const parsed = (passage: Passage) => passage.parses.filter(Boolean).length

test("only sentences that may attribute, quote, weaken or claim something are parsed", () => {
  const { value } = read("De krant meldt dat het regent. Het regent. Jansen zou het weten.").passages[0]!
  expect(value.parses.map(parse => parse !== undefined)).toEqual([true, false, true])
  const [first] = value.parses
  expect(Array.from(first!.upos, tag => partsOfSpeech[tag])).toEqual(["DET", "NOUN", "VERB", "SCONJ", "PRON", "VERB", "PUNCT"])
  expect([...first!.head]).toEqual([2, 3, 0, 6, 6, 3, 3])
})

test("a text in another language, or one without a model, is read as before", () => {
  expect([...states(read(long, untrained))]).toEqual(["absent"])
  expect([...states(read("The newspaper says that it will rain, and that the minister knew it."))]).toEqual(["absent"])
})

test("when the model arrives, what was read without it is read again", () => {
  const before = read(long, untrained)
  expect(read(long, trained, before)).toEqual(read(long))
  expect(read(long, untrained, read(long))).toEqual(before)
})

describe("in steps", () => {
  const first = { from: 0, to: 900 }
  const partial = () => {
    for (const step of analysis({ text: long, format: "plain" }, trained, options, undefined, undefined, first))
      if (step?.show) return step.show()
    throw new Error("never showed anything before the end")
  }

  test("what is on screen is shown before the rest has been parsed", () => {
    const shown = partial()
    expect(shown.pending).toBeGreaterThan(0)
    for (const { at, value } of shown.passages) if (at < first.to) expect(value.grammar).toBe("read")
    expect(states(shown)).toContain("pending")
  })

  test("and what was shown, or kept, is a good start for the next text", () => {
    const next = `${long.slice(0, 4000)}e${long.slice(4000)}`
    expect(read(next, trained, partial())).toEqual(read(next))
    expect(read(long, trained, partial())).toEqual(read(long))
    let left = 20
    for (const step of analysis({ text: long, format: "plain" }, trained, options))
      if (step?.keep && left-- === 0) expect(read(next, trained, step.keep())).toEqual(read(next))
    expect(left).toBeLessThan(0)
  })

  test("a step parses one sentence", () => {
    let most = 0
    let calls = 0
    const counting = trained.map(({ pack, parser }) =>
      parser
        ? {
            pack,
            parser: Object.assign(Object.create(parser) as typeof parser, {
              parse: (forms: readonly string[]) => {
                calls++
                return parser.parse(forms)
              },
            }),
          }
        : { pack },
    )
    let isLexical = true
    for (const step of analysis({ text: long, format: "plain" }, counting, options)) {
      if (step?.show) isLexical = false
      if (!isLexical) most = Math.max(most, calls)
      calls = 0
    }
    expect(most).toBe(1)
  })

  test("a sentence is parsed once, and its parse kept through edits elsewhere", () => {
    const before = read(long)
    const at = long.indexOf("\n\n", 3000) + 2
    const after = read(`${long.slice(0, at)}Nieuw. ${long.slice(at)}`, trained, before)
    const kept = new Set(before.passages.flatMap(({ value }) => value.parses))
    const all = after.passages.flatMap(({ value }) => value.parses.filter(Boolean))
    expect(all.length).toBe(before.passages.reduce((sum, { value }) => sum + parsed(value), 0))
    expect(all.every(parse => kept.has(parse))).toBe(true)
  })
})

test("reading again with the previous analysis gives what reading from scratch gives", () => {
  const change = fc.record({
    at: fc.nat(8000),
    remove: fc.nat(120),
    insert: fc.constantFrom("", "e", "\n\n", " zegt Jansen", "„", "De krant meldt dat het regent. "),
  })
  fc.assert(
    fc.property(fc.constantFrom(...articles), fc.array(change, { minLength: 1, maxLength: 4 }), (article, changes) => {
      let text = article
      let previous = read(text)
      for (const { at, remove, insert } of changes) {
        const from = at % (text.length + 1)
        text = text.slice(0, from) + insert + text.slice(from + remove)
        previous = read(text, trained, previous)
        expect(previous).toEqual(read(text))
      }
    }),
    { numRuns: 25 },
  )
}, 120_000)

test("a model that cannot be read is told, and is the host's to do without", async () => {
  await expect(loadLanguage(dutch, () => Promise.reject(new Error("not there")))).rejects.toThrow("not there")
  await expect(loadLanguage(dutch, async () => new ArrayBuffer(7))).rejects.toThrow(RangeError)
})
