import { readdirSync, readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Analysis, analysis, analyze, isPartial, type Language, loadLanguage, type Passage } from "../../engine/annotation/index.ts"
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

/** What a reading hands on before its end. */
function* steps(text: string, first = { from: 0, to: 0 }, previous?: Analysis, languages: readonly Language[] = trained) {
  const all = analysis({ text, format: "plain" }, languages, options, previous, undefined, first)
  for (let step = all.next(); !step.done; step = all.next()) yield step.value
}
function shows(...given: Parameters<typeof steps>): Analysis[] {
  const found: Analysis[] = []
  for (const step of steps(...given)) if (step?.show) found.push(step.show())
  return found
}

describe("in steps", () => {
  const first = { from: 0, to: 900 }
  const next = `${long.slice(0, 4000)}e${long.slice(4000)}`

  test("what is on screen is read with its grammar, and shown, before the rest is read at all", () => {
    const [shown] = shows(long, first)
    expect(isPartial(shown!)).toBe(true)
    expect(shown!.readTo).toBeGreaterThanOrEqual(first.to)
    expect(shown!.passages.every(({ at }) => at < first.to)).toBe(true)
    expect([...states(shown!)]).toEqual(["read"])
    expect(shown!.pending).toBe(0)
    const whole = read(long)
    expect(shown!.passages).toEqual(whole.passages.slice(0, shown!.passages.length))
    expect(whole.passages[shown!.passages.length]!.at).toBe(shown!.readTo)
  })

  test("then all that words tell, then all", () => {
    const [, shown, ...more] = shows(long, first)
    expect(more).toEqual([])
    expect(isPartial(shown!)).toBe(false)
    expect(shown!.passages.map(({ at }) => at)).toEqual(read(long).passages.map(({ at }) => at))
    expect([...states(shown!)]).toEqual(["read", "pending"])
    for (const { at, value } of shown!.passages) if (at < first.to) expect(value.grammar).toBe("read")
    expect(isPartial(read(long))).toBe(false)
  })

  test("what stands above the screen is read by its words before", () => {
    const middle = { from: 3000, to: 3900 }
    const [shown] = shows(long, middle)
    const last = shown!.passages.at(-1)!
    expect(last.at).toBeLessThan(middle.to)
    expect(last.at + last.value.paragraph.text.length).toBeGreaterThan(middle.from)
    for (const { at, value } of shown!.passages) if (at + value.paragraph.text.length > middle.from) expect(value.grammar).toBe("read")
    expect(shown!.pending).toBe(shown!.passages.filter(({ value }) => value.grammar === "pending").length)
    expect(shown!.pending).toBeGreaterThan(0)
  })

  test("without a model too", () => {
    const [shown, ...more] = shows(long, first, undefined, untrained)
    expect(more).toEqual([])
    expect(isPartial(shown!)).toBe(true)
    expect([...states(shown!)]).toEqual(["absent"])
  })

  test("a text that is hardly longer than the screen is shown whole, and so is one that is known", () => {
    expect(shows(long.slice(0, 1500), first).filter(isPartial)).toEqual([])
    expect(shows(next, first, read(long)).filter(isPartial)).toEqual([])
    expect(shows(long, first, read(long, untrained)).filter(isPartial)).toEqual([])
  })

  test("wherever a reading is broken off, what was shown or kept is a good start for the next text", () => {
    const goals = [long, next, next.slice(500), `Kop\n\n${long}`].map(text => ({ text, whole: read(text) }))
    for (const visible of [first, { from: 3000, to: 3900 }, { from: 0, to: 0 }]) {
      let count = 0
      for (const step of steps(long, visible)) {
        const partial = step?.show?.() ?? (step?.keep && count++ % 30 === 0 ? step.keep() : undefined)
        if (partial) for (const { text, whole } of goals) expect(read(text, trained, partial)).toEqual(whole)
      }
      expect(count).toBeGreaterThan(30)
    }
  })

  test("the links stay where a letter changes nothing that they read, while sentences still wait to be parsed", () => {
    const waiting = shows(long, first)[1]!
    expect(waiting.pending).toBeGreaterThan(0)
    const nobodys = waiting.passages.filter(
      ({ at, value }) => at < first.to && value.mentions.length + value.attributions.length === 0 && value.paragraph.text.includes(" "),
    )
    const at = long.indexOf(" ", nobodys.at(-1)!.at)
    const [shown] = shows(`${long.slice(0, at)}e${long.slice(at)}`, { from: 0, to: 1 }, waiting)
    expect(shown!.links).toBe(waiting.links)
  })

  test("but those that a kept reading lacks are made", () => {
    let kept: Analysis | undefined
    for (const step of steps(long, first)) kept = step?.keep?.() ?? kept
    expect(kept!.pending).toBe(0)
    expect(kept!.links.sources).toEqual([])
    expect(read(next, trained, kept!)).toEqual(read(next))
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
    for (const step of steps(long, { from: 0, to: long.length }, undefined, counting)) {
      expect(step?.show).toBe(undefined)
      most = Math.max(most, calls)
      calls = 0
    }
    expect(most).toBe(1)
    let isLexical = true
    for (const step of steps(long, first, undefined, counting)) {
      if (step?.show && !isPartial(step.show())) isLexical = false
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
