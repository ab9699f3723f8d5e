import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { describe, expect, onTestFinished, test } from "vitest"
import type { ImportAnswer, Ledger } from "../../server/protocol.ts"
import { start } from "./client.ts"

const text = "Raad wil 😀 proef\n\nWethouder Jansen zegt dat de proef 40 miljoen euro kost.\n\nDe straat is morgen dicht.\n"

async function desk({ article = text, locale = "en" } = {}) {
  const path = mkdtempSync(join(tmpdir(), "aldus-import-"))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  const client = await start({ capabilities: { workspace: { configuration: true } }, initialize: { locale } })
  client.settings = { languages: ["news"], textLanguage: "nl", desk: { name: "Eva" } }
  const textDocument = { uri: `${pathToFileURL(path).href}/raad.news` }
  await client.open(textDocument.uri, article)
  const sidecar = join(path, "raad.news.aldus.jsonld")
  return {
    client,
    textDocument,
    sidecar,
    kept: () => (existsSync(sidecar) ? readFileSync(sidecar, "utf8") : ""),
    take: (name: string, file: string) => client.ask<ImportAnswer>("aldus/import", { textDocument, name, text: file }),
    told: (format: string) => client.ask<string>("aldus/export", { textDocument, format }),
    ledger: () => client.ask<Ledger>("aldus/ledger", { textDocument }),
  }
}

type Desk = Awaited<ReturnType<typeof desk>>

/** A mark, a check and a remark by hand. */
async function note({ client, textDocument, ledger }: Desk) {
  const range = (from: number, to: number) => ({ start: { line: 4, character: from }, end: { line: 4, character: to } })
  const change = (deed: object) => client.ask<{ id: string }>("aldus/ledger/change", { textDocument, version: 1, change: deed })
  await change({ do: "mark", about: "attribution", range: range(10, 25), source: range(0, 9), cue: range(10, 12) })
  await change({ do: "comment", range: range(13, 19), text: "Of overmorgen?" })
  await change({ do: "check", claim: (await ledger()).claims[0]!.id, state: "wrong", note: "Het is 50." })
}

const files = [
  ["jsonld", "raad.annotations.jsonld"],
  ["csv", "raad.csv"],
  ["brat", "raad.ann"],
  ["conllu", "raad.conllu"],
  ["folia", "raad.folia.xml"],
] as const

describe("import", () => {
  test.each(files)("takes over what was exported as %s, once, in the file beside the article", async (format, name) => {
    const colleague = await desk()
    await note(colleague)
    const file = await colleague.told(format)
    const own = await desk()
    const first = await own.take(name, file)
    expect(first).toMatchObject({ added: format === "jsonld" ? 3 : format === "folia" ? 1 : 2, gone: 0, disputed: 0, unread: 0 })
    const { marks, claims, threads } = await own.ledger()
    expect(marks).toMatchObject([{ about: "attribution", by: "person", text: "is morgen dicht", range: { start: { line: 4 } } }])
    if (format !== "folia") expect(claims[0]).toMatchObject({ state: "wrong", note: "Het is 50.", checker: "Eva" })
    expect(threads.length).toBe(format === "jsonld" ? 1 : 0)
    expect(own.kept()).toContain("is morgen dicht")
    expect(own.kept()).toContain('"name":"Eva"')

    const kept = own.kept()
    expect(await own.take(name, file)).toMatchObject({ added: 0, known: first.added + first.known })
    expect(own.kept()).toBe(kept)
    // What was taken over can be removed as what somebody marked.
    await own.client.ask("aldus/ledger/change", { textDocument: own.textDocument, version: 1, change: { do: "remove", id: marks[0]!.id } })
    expect((await own.ledger()).marks).toEqual([])
  })

  test.each(files)("of an article that was edited since as %s, finds the words, and lists those that are gone", async (format, name) => {
    const colleague = await desk()
    await note(colleague)
    const file = await colleague.told(format)
    const moved = await desk({ article: `Vooraf 😀\r\n\r\n${text.replaceAll("\n", "\r\n")}` })
    expect(await moved.take(name, file)).toMatchObject({ gone: 0 })
    expect((await moved.ledger()).marks).toMatchObject([{ text: "is morgen dicht", range: { start: { line: 6, character: 10 } } }])
    const cut = await desk({ article: text.replace("De straat is morgen dicht.", "Er wordt dinsdag gestemd.") })
    expect((await cut.take(name, file)).gone).toBeGreaterThan(0)
    expect((await cut.ledger()).marks).toMatchObject([{ text: "is morgen dicht", range: null }])
    // Also when it is read again from the file beside the article.
    await cut.client.change(cut.textDocument.uri, 2, [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "De " },
    ])
    expect((await cut.ledger()).marks).toMatchObject([{ range: null }])
  })

  test("a file that says nothing changes nothing, and that is said in the language of the interface", async () => {
    for (const [locale, words] of [
      ["en", "leeg.json holds no annotations that Aldus can read"],
      ["nl", "In leeg.json staan geen annotaties die Aldus kan lezen"],
    ] as const) {
      const own = await desk({ locale })
      for (const file of ["{}", "{ kapot", "", "zomaar tekst", "naam,bedrag\nEva,3\n", "<html/>"])
        await expect(own.take("leeg.json", file)).rejects.toThrow(words)
      expect(existsSync(own.sidecar)).toBe(false)
    }
  })

  test("of what is half readable the rest is taken over, and counted", async () => {
    const own = await desk()
    const from = Array.from(text.slice(0, text.indexOf("morgen"))).length
    const file = `id,type,spans,text\r\nx,hedge,${from}-${from + 6},morgen\r\ny,rumour,0-4,Raad\r\n`
    expect(await own.take("hand.csv", file)).toEqual({ added: 1, gone: 0, known: 0, disputed: 0, unread: 1 })
    expect((await own.ledger()).marks).toMatchObject([{ about: "hedge", text: "morgen" }])
  })

  test("an article that is in no folder has no place for it, and hears so", async () => {
    const { client } = await desk()
    const textDocument = { uri: "untitled:Untitled-1" }
    await client.open(textDocument.uri, text)
    const file = "id,type,spans,text\r\nx,hedge,0-4,Raad\r\n"
    await expect(client.ask("aldus/import", { textDocument, name: "a.csv", text: file })).rejects.toThrow("Save the article first")
  })
})
