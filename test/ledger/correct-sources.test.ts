import { describe, expect, test } from "vitest"
import { analyze } from "../../engine/annotation/index.ts"
import { correctSources, ledgerOf, placeRecords, type SourceRecord, sourceNotes } from "../../engine/ledger/index.ts"
import { slice } from "../../engine/text/index.ts"
import { languages } from "../../languages/index.ts"
import { record } from "./records.ts"

type Noted = Partial<SourceRecord> & { readonly name: string }

const read = (text: string) => analyze({ text, format: "plain" }, languages, { language: "nl" })

/** Each source with what it says, as the corrected analysis has it. */
function said(text: string, ...noted: readonly Noted[]): Record<string, string[]> {
  const notes = sourceNotes(noted.map((own, row) => ({ record: record("source", row + 1, own) })))
  const { passages, links } = correctSources(read(text), notes)
  return Object.fromEntries(
    links.sources.map(({ name, attributions }) => [
      name,
      attributions.map(({ passage, index }) => {
        const { value } = passages[passage]!
        return value.attributions[index]!.content.map(span => slice(value.paragraph.text, span)).join(" ")
      }),
    ]),
  )
}

describe("the sources of an analysis", () => {
  const two = "Wethouder Piet Jansen zegt dat het regent. Bronnen melden dat het waait. Volgens Jansen sneeuwt het."

  test("are the machine's where nobody noted anything", () => {
    const analysis = read(two)
    expect(correctSources(analysis, new Map())).toBe(analysis)
  })

  test("are one by the name of the one that a person said it of, in the order of the text", () => {
    expect(said(two, { name: "Wethouder Piet Jansen", same: ["Bronnen"] })).toEqual({
      "Wethouder Piet Jansen": ["dat het regent", "dat het waait", "sneeuwt het"],
    })
    expect(said(two, { name: "Bronnen", same: ["Wethouder Piet Jansen"] })).toEqual({
      Bronnen: ["dat het regent", "dat het waait", "sneeuwt het"],
    })
  })

  test("keep the kind of the one by whose name they go", () => {
    const notes = sourceNotes([{ record: record("source", 1, { name: "Bronnen", same: ["Wethouder Piet Jansen"] }) }])
    expect(correctSources(read(two), notes).links.sources.map(({ type }) => type)).toEqual(["anonymous"])
  })

  test("are two by the words that mean the other, also in a group of the same", () => {
    const split = { "Wethouder Piet Jansen": ["dat het regent"], Bronnen: ["dat het waait"], Jansen: ["sneeuwt het"] }
    expect(said(two, { name: "Wethouder Piet Jansen", different: ["Jansen"] })).toEqual(split)
    expect(said(two, { name: "Bronnen", same: ["Wethouder Piet Jansen"], different: ["Jansen"] })).toEqual({
      Bronnen: ["dat het regent", "dat het waait"],
      Jansen: ["sneeuwt het"],
    })
  })

  test("set apart take with them what is said under «hij», and what goes on", () => {
    const text =
      "Piet Jansen zegt dat het regent. Hij zegt dat het waait.\n\nJansen zegt dat het sneeuwt. Hij zegt dat het mist. „Het dooit.”"
    const all = said(text, { name: "Piet Jansen", different: ["Jansen"] })
    expect(all["Piet Jansen"]).toEqual(["dat het regent", "dat het waait"])
    expect(all.Jansen).toEqual(["dat het sneeuwt", "dat het mist", ...said(text)["Piet Jansen"]!.slice(4)])
  })

  test("can be set apart and then be the same as a third", () => {
    const noted = [
      { name: "Wethouder Piet Jansen", different: ["Jansen"] },
      { name: "Bronnen", same: ["Jansen"] },
    ]
    expect(said(two, ...noted)).toEqual({ "Wethouder Piet Jansen": ["dat het regent"], Bronnen: ["dat het waait", "sneeuwt het"] })
  })

  test("have what was said of them, and of those that they are the same as where nobody said it of themselves", () => {
    const notes = sourceNotes([
      { record: record("source", 1, { name: "Bronnen", role: "ambtenaren", isTrusted: false }) },
      { record: record("source", 2, { name: "Wethouder Piet Jansen", same: ["Bronnen"], isTrusted: true }) },
    ])
    expect(correctSources(read(two), notes).links.sources).toMatchObject([
      { name: "Wethouder Piet Jansen", role: "ambtenaren", isTrusted: true },
    ])
  })

  test("are those of the ledger", () => {
    const records = [
      record("source", 1, { name: "Bronnen", same: ["Wethouder Piet Jansen"], role: "de raad" }),
      record("source", 2, { name: "Wethouder Piet Jansen", different: ["Jansen"] }),
    ]
    const { sources } = ledgerOf(read(two), placeRecords(two, records))
    const corrected = correctSources(read(two), sourceNotes(placeRecords(two, records))).links.sources
    expect(sources.map(({ name, type, attributions }) => [name, type, attributions.length])).toEqual(
      corrected.map(({ name, type, attributions }) => [name, type, attributions.length]),
    )
    expect(sources.find(({ name }) => name === "Bronnen")?.role).toBe("de raad")
  })

  test("of two notes on one source the later counts", () => {
    const older = record("source", 1, { role: "toen" })
    const newer = record("source", 2, { role: "nu", modified: "2026-11-26T09:00:00+01:00" })
    for (const records of [
      [older, newer],
      [newer, older],
    ])
      expect(sourceNotes(records.map(each => ({ record: each }))).get("Jansen")?.role).toBe("nu")
  })
})
