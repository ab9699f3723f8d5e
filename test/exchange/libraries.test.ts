import { readdirSync, readFileSync } from "node:fs"
import { beforeAll, describe, expect, test } from "vitest"
import { type Analysis, analyze, type Language, passageJson } from "../../engine/annotation/index.ts"
import { checklistWords, claimReviews, csv, jsonLd, marksOf } from "../../engine/exchange/index.ts"
import { ledgerOf } from "../../engine/ledger/index.ts"
import { trainedLanguages } from "../trained.ts"

/** What others read of our files, with libraries of theirs; where one is not installed its test is skipped. */
const library = async (name: string) => import(name).catch(() => undefined)
const jsonLdLibrary = await library("jsonld")
const csvLibrary = await library("csv-parse/sync")

const folder = new URL("../../samples/", import.meta.url)
const articles = readdirSync(folder)
  .filter(name => name.endsWith(".news"))
  .map(name => readFileSync(new URL(name, folder), "utf8"))
let analyses: Analysis[]
beforeAll(async () => {
  const languages: Language[] = await trainedLanguages()
  analyses = articles.map(text => analyze({ text, format: "plain" }, languages, { language: "auto" }))
})

const oa = "http://www.w3.org/ns/oa#"
const reference = (id: string) => ({ "@id": id, "@type": "@id" })
/** The terms of the context of the W3C that we use. It is not fetched. */
const anno = {
  id: "@id",
  type: "@type",
  Annotation: `${oa}Annotation`,
  AnnotationPage: "http://www.w3.org/ns/activitystreams#OrderedCollectionPage",
  SpecificResource: `${oa}SpecificResource`,
  TextQuoteSelector: `${oa}TextQuoteSelector`,
  TextPositionSelector: `${oa}TextPositionSelector`,
  classifying: `${oa}classifying`,
  identifying: `${oa}identifying`,
  motivation: { "@id": `${oa}motivatedBy`, "@type": "@vocab" },
  body: reference(`${oa}hasBody`),
  target: reference(`${oa}hasTarget`),
  source: reference(`${oa}hasSource`),
  selector: reference(`${oa}hasSelector`),
  exact: `${oa}exact`,
  prefix: `${oa}prefix`,
  suffix: `${oa}suffix`,
  start: `${oa}start`,
  end: `${oa}end`,
  language: "http://purl.org/dc/elements/1.1/language",
  items: { "@id": "http://www.w3.org/ns/activitystreams#items", "@type": "@id", "@container": "@list" },
}
const contexts: Readonly<Record<string, object>> = {
  "http://www.w3.org/ns/anno.jsonld": anno,
  "https://schema.org": { "@vocab": "https://schema.org/" },
}
/** `safe` throws where a term or a value would be lost. */
const options = {
  base: "https://voorbeeld.nl/",
  safe: true,
  documentLoader: async (url: string) => ({ documentUrl: url, document: { "@context": contexts[url]! } }),
}

describe.skipIf(!jsonLdLibrary)("jsonld", () => {
  const { expand } = jsonLdLibrary?.default ?? {}

  test("understands every term and value of a page of annotations", async () => {
    for (const analysis of analyses) {
      const json = passageJson(analysis)
      const { marks } = marksOf(json)
      const [page] = await expand(jsonLd(json.text, marksOf(json), "artikel.news"), options)
      const [{ "@list": items }] = page["http://www.w3.org/ns/activitystreams#items"]
      expect(items).toHaveLength(marks.length)
      for (const item of items) {
        expect(item["@id"]).toMatch(/^https:\/\/voorbeeld\.nl\/artikel\.news#\w\d+$/)
        expect(item[`${oa}hasTarget`].length).toBeGreaterThan(0)
      }
    }
  })

  test("understands every ClaimReview", async () => {
    for (const analysis of analyses) {
      const json = passageJson(analysis)
      const claims = ledgerOf(analysis, []).claims.map(claim => ({ ...claim, state: "confirmed" as const, checker: "Eva", note: "Ja." }))
      const found = await expand(claimReviews(claims, json, "artikel.news", checklistWords.nl.states), options)
      expect(found).toHaveLength(claims.length)
      for (const review of found) expect(review["https://schema.org/reviewRating"]).toHaveLength(1)
    }
  })
})

describe.skipIf(!csvLibrary)("csv-parse", () => {
  test("reads a row an annotation, each with every column", () => {
    for (const analysis of analyses) {
      const json = passageJson(analysis)
      const { marks } = marksOf(json)
      const rows = csvLibrary.parse(csv(json.text, marksOf(json)), { columns: true }) as Record<string, string>[]
      expect(rows.map(({ id, type }) => ({ id, type }))).toEqual(marks.map(({ id, type }) => ({ id, type })))
    }
  })
})
