import { readdirSync, readFileSync } from "node:fs"
import fc from "fast-check"
import { beforeAll, describe, expect, test } from "vitest"
import { type Analysis, analyze, type Language, passageJson } from "../../engine/annotation/index.ts"
import {
  brat,
  conllu,
  csv,
  type Imported,
  jsonLd,
  type Marked,
  marksOf,
  passageJsonOf,
  readBrat,
  readConllu,
  readCsv,
  readJsonLd,
} from "../../engine/exchange/index.ts"
import { trainedLanguages } from "../trained.ts"

const folder = new URL("../../samples/", import.meta.url)
const articles = readdirSync(folder)
  .filter(name => name.endsWith(".news"))
  .map(name => readFileSync(new URL(name, folder), "utf8"))

let languages: Language[]
beforeAll(async () => {
  languages = await trainedLanguages()
})
const read = (text: string, format: "plain" | "markdown" = "plain"): Analysis => analyze({ text, format }, languages, { language: "auto" })

/** A format that annotations are written in and read back from. */
interface Format {
  write(analysis: Analysis, marked: Marked): string
  read(text: string, file: string): Imported
}
const formats: Readonly<Record<string, Format>> = {
  brat: { write: ({ document: { text } }, marked) => brat(text, marked), read: readBrat },
  "JSON-LD": { write: ({ document: { text } }, marked) => JSON.stringify(jsonLd(text, marked, "artikel.news")), read: readJsonLd },
  CSV: { write: ({ document: { text } }, marked) => csv(text, marked), read: readCsv },
  "CoNLL-U": { write: (analysis, marked) => conllu("artikel.news", analysis, languages, marked), read: readConllu },
}

/** Writes, reads back and compares: the marks, and the analysis that they make. */
function check({ write, read: back }: Format, analysis: Analysis): void {
  const json = passageJson(analysis)
  const marked = marksOf(json)
  expect(passageJsonOf(json.text, marked)).toEqual(json)
  const { marks, language, troubles } = back(json.text, write(analysis, marked))
  expect(troubles).toEqual([])
  expect(marks).toEqual(marked.marks)
  if (marked.marks.length > 0) expect(language).toBe(json.language)
}

const scrap = fc.constantFrom(
  ..."„ ” « » ( ) : , . ? — - \t \r\n \n\n \r \v \f \u0085 \u2028 \u2029 \0 😀 👩‍🚒 \ud800 \udc00 é é \u00ad = + @ ' \" \\ | _ # ; | \ufeff".split(
    " ",
  ),
  " ",
  " volgens de politie ",
  ", zegt minister 😀 Jansen",
  "“Een ‘ding’”, \tzei ze. ",
  "=SOM(A1)",
  "\n\n---\n\n",
  "Mogelijk zou dat 3,5 procent zijn. ",
)
const odd = fc
  .record({
    article: fc.constantFrom(...articles),
    from: fc.nat(3000),
    length: fc.integer({ min: 0, max: 700 }),
    edits: fc.array(fc.record({ at: fc.nat(700), cut: fc.nat(6), scrap }), { maxLength: 12 }),
    ends: fc.constantFrom("\n", "\r\n", "\r"),
  })
  .map(({ article, from, length, edits, ends }) =>
    edits
      .reduce(
        (text, { at, cut, scrap: by }) => {
          const place = at % (text.length + 1)
          return text.slice(0, place) + by + text.slice(place + cut)
        },
        article.slice(from % article.length).slice(0, length),
      )
      .replaceAll("\n", ends),
  )

describe.each(Object.keys(formats))("%s", name => {
  const format = formats[name]!

  test("gives back every annotation of every sample, in its place", () => {
    for (const article of articles) {
      check(format, read(article))
      check(format, read(article.replaceAll("\n", "\r\n")))
    }
  })

  test("gives back the annotations of any text", () => {
    fc.assert(
      fc.property(odd, fc.constantFrom("plain" as const, "markdown" as const), (text, markup) => check(format, read(text, markup))),
      { numRuns: 150 },
    )
  })

  test("has no annotations of an empty text", () => check(format, read("")))
})
