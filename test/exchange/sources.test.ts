import { describe, expect, test } from "vitest"
import { analyze } from "../../engine/annotation/index.ts"
import {
  checklistWords,
  type Exported,
  type ExportFormat,
  exportAs,
  readBrat,
  readConllu,
  readCsv,
  readJsonLd,
} from "../../engine/exchange/index.ts"
import { type LedgerRecord, placeRecords } from "../../engine/ledger/index.ts"
import { languages } from "../../languages/index.ts"
import { record } from "../ledger/records.ts"

const text =
  "Wethouder Piet Jansen zegt dat de proef 40 miljoen euro kost. Bronnen melden dat het 50 miljoen is. Volgens Jansen kost het 60 miljoen.\n"
const analysis = analyze({ text, format: "plain" }, languages, { language: "nl" })
const jansen = "Wethouder Piet Jansen"

/** The article in a format, with these notes on its sources. */
function exported(format: ExportFormat, ...records: readonly LedgerRecord[]) {
  const what: Exported = { name: "raad.news", iri: "raad.news", analysis, languages, records: placeRecords(text, records) }
  return exportAs(format, what, checklistWords.nl)
}
const known = (own: Parameters<typeof record<"source">>[2]) => record("source", 1, { name: jansen, ...own })
const readers = { csv: readCsv, brat: readBrat, conllu: readConllu } as const

describe("an export has the sources as people corrected them", () => {
  test("the same: one name for both, wherever somebody vouches", () => {
    const same = known({ same: ["Bronnen"] })
    expect(exported("checklist", same)).toContain(`50 miljoen is\\\n  *regel 1 · getal · stellig · volgens ${jansen}*`)
    for (const [format, read] of Object.entries(readers)) {
      const { marks, troubles } = read(text, exported(format as keyof typeof readers, same) as string)
      expect(troubles).toEqual([])
      expect(marks.filter(({ type }) => type === "source").map(({ values, spans }) => [values.name, spans.length])).toEqual([[jansen, 3]])
      expect(new Set(marks.filter(({ type }) => type === "attribution").map(({ values }) => values.who))).toEqual(new Set([jansen]))
    }
    expect(authors(same)).toEqual(Array(3).fill({ "@type": "Person", name: jansen }))
  })

  test("different: a source of its own by the words that mean it", () => {
    const other = known({ different: ["Jansen"] })
    expect(exported("checklist", other)).toContain("volgens Jansen*")
    const { marks } = readCsv(text, exported("csv", other) as string)
    expect(marks.filter(({ type }) => type === "source").map(({ values }) => values.name)).toEqual([jansen, "Bronnen", "Jansen"])
    expect(authors(other).map(({ name }) => name)).toEqual([jansen, "Bronnen", "Jansen"])
  })

  test("a role and trust: beside the name", () => {
    const own = known({ role: "wethouder *Financiën*", isTrusted: true })
    expect(exported("checklist", own)).toContain(`volgens ${jansen} (wethouder \\*Financiën\\*, vertrouwd)*`)
    for (const [format, read] of Object.entries({ ...readers, jsonld: undefined })) {
      const told = exported(format as ExportFormat, own)
      const { marks, troubles } = read ? read(text, told as string) : readJsonLd(text, JSON.stringify(told))
      expect(troubles).toEqual([])
      expect(marks.find(({ values }) => values.name === jansen)?.values).toMatchObject({ role: "wethouder *Financiën*", trusted: "true" })
    }
    expect(authors(own)[0]).toEqual({ "@type": "Person", name: jansen, jobTitle: "wethouder *Financiën*" })
    expect(authors(record("source", 1, { name: "Bronnen", same: [], role: "ambtenaren" }))[1]).toMatchObject({ jobTitle: "ambtenaren" })
  })

  test("nothing of the kind where nobody noted anything", () => {
    const { marks } = readCsv(text, exported("csv") as string)
    expect(marks.flatMap(({ values }) => [values.role, values.trusted].filter(value => value !== undefined))).toEqual([])
    expect(exported("checklist")).toContain(`volgens ${jansen}*`)
  })
})

function authors(...records: readonly LedgerRecord[]): { readonly name: string }[] {
  const told = exported("claimreview", ...records) as { "@graph": { itemReviewed: { author: { name: string } } }[] }
  return told["@graph"].map(({ itemReviewed }) => itemReviewed.author)
}
