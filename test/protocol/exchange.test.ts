import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { describe, expect, onTestFinished, test } from "vitest"
import { readCsv, readJsonLd } from "../../engine/exchange/index.ts"
import { exportFormats, type Ledger } from "../../server/protocol.ts"
import { start } from "./client.ts"

const text = "Raad wil proef\n\nWethouder Jansen zegt dat de proef 40 miljoen euro kost.\n"

async function desk(locale = "nl") {
  const path = mkdtempSync(join(tmpdir(), "aldus-exchange-"))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  const client = await start({ capabilities: { workspace: { configuration: true } }, initialize: { locale } })
  client.settings = { languages: ["news"], textLanguage: "nl", desk: { name: "Eva" } }
  const textDocument = { uri: `${pathToFileURL(path).href}/raad%20een.news` }
  await client.open(textDocument.uri, text)
  return { client, textDocument, told: (format: string) => client.ask<string | null>("aldus/export", { textDocument, format }) }
}

describe("export", () => {
  test("writes every format, of the document as it is", async () => {
    const { told } = await desk()
    for (const format of Object.keys(exportFormats)) expect((await told(format))!.length, format).toBeGreaterThan(100)
    expect(readCsv(text, (await told("csv"))!).troubles).toEqual([])
    expect(await told("checklist")).toMatch(/^# Raad wil proef\n\n0 van 1 nagegaan\n/)
    expect(JSON.parse((await told("jsonld"))!).id).toBe("raad%20een.news#annotations")
  })

  test("has what people noted", async () => {
    const { client, textDocument, told } = await desk("en")
    const { claims } = await client.ask<Ledger>("aldus/ledger", { textDocument })
    const change = { do: "check", claim: claims[0]!.id, state: "wrong", checker: "Eva", note: "It is 50." }
    await client.ask("aldus/ledger/change", { textDocument, version: 1, change })
    expect(await told("checklist")).toMatch(/1 of 1 checked\n\n- \[x\] [\s\S]* {2}- wrong · Eva · It is 50\.\n/)
    expect(JSON.parse((await told("claimreview"))!)["@graph"]).toMatchObject([{ reviewRating: { alternateName: "wrong" } }])
    const { marks } = readJsonLd(text, (await told("jsonld"))!)
    expect(marks.find(({ type }) => type === "claim")!.values).toMatchObject({ state: "wrong", note: "It is 50." })
  })

  test("has nothing of a document that is not annotated", async () => {
    const { client } = await desk()
    await client.open("untitled:geen", "{}", "json")
    expect(await client.ask("aldus/export", { textDocument: { uri: "untitled:geen" }, format: "csv" })).toBeNull()
  })
})

test("an article of a news system is read, and another file is none", async () => {
  const { client } = await desk()
  const ninjs = JSON.stringify({ headline: "Kop", body_xhtml: "<p>Een.</p><p>Twee.</p>" })
  expect(await client.ask("aldus/readArticles", { text: ninjs })).toEqual(["---\ntitle: Kop\n---\n\nKop\n\nEen.\n\nTwee.\n"])
  expect(await client.ask("aldus/readArticles", { text: "{}" })).toEqual([])
})
