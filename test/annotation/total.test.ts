import { readdirSync, readFileSync } from "node:fs"
import fc from "fast-check"
import { beforeAll, describe, expect, test } from "vitest"
import { type Analysis, analyze, type Language, passageJson } from "../../engine/annotation/index.ts"
import { trainedLanguages } from "../trained.ts"

const folder = new URL("../../samples/", import.meta.url)
const articles = readdirSync(folder)
  .filter(name => name.endsWith(".news"))
  .map(name => readFileSync(new URL(name, folder), "utf8"))

/** What half-typed and broken text is full of: loose marks, prepositions with nothing behind them, pointers to nothing. */
const scraps = fc.oneof(
  fc.constantFrom("„", "”", "‘", "’", "«", "»", "(", ")", ":", ",", ".", "?", "\n\n", "\r\n", "😀", "\0", "\ud800", "—", "- "),
  fc.constantFrom(
    "volgens ",
    "aldus ",
    "op basis van ",
    "in de ogen van ",
    "Zo ",
    "Dat ",
    " te ",
    " om ",
    " en ",
    "er ",
    "zou ",
    "van plan ",
    "dat ",
  ),
  fc.constantFrom(
    ". Dat stelt Jansen.",
    "Zonder volgens ",
    "zegt",
    ", zegt X",
    "vanwege „",
    "Hij zegt dit.",
    "Aldus Jansen.",
    "\n\nVakbond: ",
  ),
)
const broken = fc
  .record({
    article: fc.constantFrom(...articles),
    from: fc.nat(3000),
    length: fc.integer({ min: 20, max: 900 }),
    edits: fc.array(fc.record({ at: fc.nat(900), cut: fc.nat(12), scrap: scraps }), { maxLength: 10 }),
  })
  .map(({ article, from, length, edits }) =>
    edits.reduce(
      (text, { at, cut, scrap }) => {
        const place = at % (text.length + 1)
        return text.slice(0, place) + scrap + text.slice(place + cut)
      },
      article.slice(from % article.length).slice(0, length),
    ),
  )

describe("any text, read with the grammar", () => {
  let languages: Language[]
  beforeAll(async () => {
    languages = await trainedLanguages()
  })
  const read = (text: string, previous?: Analysis) => analyze({ text, format: "plain" }, languages, { language: "nl" }, previous)

  test("gives annotations that lie in it", () => {
    fc.assert(
      fc.property(broken, text => {
        const { attributions, hedges } = passageJson(read(text))
        for (const { source, cue, content } of attributions)
          for (const [from, to] of [...source, ...cue, ...content]) expect(from < to && to <= text.length).toBe(true)
        for (const { span } of hedges) expect(span[0] < span[1] && span[1] <= text.length).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  test("is read alike from scratch and after an edit", () => {
    fc.assert(
      fc.property(broken, scraps, fc.nat(900), (text, scrap, at) => {
        const place = at % (text.length + 1)
        const after = text.slice(0, place) + scrap + text.slice(place)
        expect(read(after, read(text))).toEqual(read(after))
      }),
      { numRuns: 100 },
    )
  })
})
