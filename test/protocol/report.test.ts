import { describe, expect, test } from "vitest"
import type { ReportAnswer } from "../../server/protocol.ts"
import { pool } from "../report/report-on.ts"
import { start } from "./client.ts"

const textDocument = { uri: "file:///map/zwembad%20dicht.news" }

describe("aldus/report", () => {
  for (const [locale, family] of [
    ["nl", "Bronnen"],
    ["en", "Attribution"],
  ])
    test(`answers the report, worded in ${locale}`, async () => {
      const client = await start({ initialize: { locale } })
      await client.open(textDocument.uri, pool)
      const { version, report } = await client.ask<ReportAnswer>("aldus/report", { textDocument })
      expect(version).toBe(1)
      expect([report.locale, report.file, report.words, report.sources[0]!.name]).toEqual([
        locale,
        "zwembad dicht.news",
        41,
        "Wethouder Anna Jansen",
      ])
      expect(report.remarks[0]!.title).toBe(family)
      expect(report.checks.map(({ state }) => state)).toContain("unchecked")
    })

  test("is of the text as it is now", async () => {
    const client = await start()
    await client.open(textDocument.uri, pool)
    await client.change(textDocument.uri, 2, [{ text: "Jansen zegt dat het regent." }])
    const { version, report } = await client.ask<ReportAnswer>("aldus/report", { textDocument })
    expect([version, report.words]).toEqual([2, 5])
  })

  test("is null for what is not analysed", async () => {
    const client = await start()
    await client.open("file:///a.txt", pool, "plaintext")
    expect(await client.ask("aldus/report", { textDocument: { uri: "file:///a.txt" } })).toBeNull()
    expect(await client.ask("aldus/report", { textDocument: { uri: "file:///nowhere" } })).toBeNull()
  })
})
