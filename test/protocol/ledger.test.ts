import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { expect, onTestFinished, test } from "vitest"
import { readSidecar } from "../../engine/ledger/index.ts"
import type { Ledger, LedgerChange, ReportAnswer } from "../../server/protocol.ts"
import { type Editor, start } from "./client.ts"

const text = "Raad wil proef\n\nWethouder Jansen zegt dat de proef 40 miljoen euro kost.\n\nDe gemeente bouwde vorig jaar 300 woningen.\n"
const capabilities = { textDocument: { diagnostic: {} }, workspace: { configuration: true } }

/** A folder with an article. */
function folder(article = text) {
  const path = mkdtempSync(join(tmpdir(), "aldus-ledger-"))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  writeFileSync(join(path, "raad.news"), article)
  const kept = join(path, "raad.news.aldus.jsonld")
  return {
    uri: `${pathToFileURL(path).href}/raad.news`,
    path,
    kept,
    records: () => (existsSync(kept) ? readSidecar(readFileSync(kept, "utf8")).records : undefined),
    names: () => readdirSync(path).sort(),
  }
}

/** Somebody at the desk who has the article open. */
async function desk(place: { readonly uri: string }, name = "", article = text) {
  const client = await start({ capabilities, initialize: { initializationOptions: { settings: {} } } })
  client.settings = { languages: ["news"], textLanguage: "nl", desk: { name } }
  await client.open(place.uri, article)
  const textDocument = { uri: place.uri }
  let version = 1
  const ledger = () => client.ask<Ledger>("aldus/ledger", { textDocument })
  return {
    client,
    ledger,
    claim: async (words: string) => (await ledger()).claims.find(claim => claim.text.includes(words)),
    note: (change: LedgerChange, seen = version) =>
      client.ask<{ id: string }>("aldus/ledger/change", { textDocument, version: seen, change }),
    type: (line: number, from: number, to: number, words: string) =>
      client.change(place.uri, ++version, [{ range: { start: { line, character: from }, end: { line, character: to } }, text: words }]),
    replace: (words: string) => client.change(place.uri, ++version, [{ text: words }]),
    saved: () => client.connection.sendNotification("textDocument/didSave", { textDocument }),
    close: () => client.connection.sendNotification("textDocument/didClose", { textDocument }),
    renewed: () =>
      client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: `${place.uri}.aldus.jsonld`, type: 2 }] }),
  }
}

const at = (line: number, from: number, to: number) => ({ start: { line, character: from }, end: { line, character: to } })

/** Waits until something is so. */
async function until(client: Editor, what: () => Promise<boolean>) {
  for (let tries = 0; tries < 100; tries++) {
    if (await what()) return
    await new Promise(resolve => setTimeout(resolve, 25))
  }
  throw new Error(`it never was so: ${JSON.stringify(client.heard.slice(-3))}`)
}

test("an article of which nobody noted anything gets no file", async () => {
  const place = folder()
  const anna = await desk(place)
  expect((await anna.ledger()).claims.length).toBeGreaterThan(1)
  await anna.saved()
  await anna.client.leave()
  expect(place.names()).toEqual(["raad.news"])
})

test("the check of a claim is on disk when it is answered, and there again when the article is opened", async () => {
  const place = folder()
  const anna = await desk(place, "Anna")
  const claim = (await anna.claim("40 miljoen"))!
  expect(claim).toMatchObject({ state: "unchecked", by: "machine" })
  const { id } = await anna.note({ do: "check", claim: claim.id, state: "confirmed", evidence: [{ href: "stukken/begroting.pdf" }] })
  expect(place.records()).toMatchObject([{ id, kind: "check", state: "confirmed", creator: "Anna", checker: "Anna" }])
  expect(id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/)
  expect(place.names()).toEqual(["raad.news", "raad.news.aldus.jsonld"])
  await anna.note({ do: "check", claim: id, note: "gebeld" })
  await anna.client.leave()
  const bart = await desk(place)
  expect(await bart.claim("40 miljoen")).toMatchObject({ id, state: "confirmed", checker: "Anna", note: "gebeld", by: "accepted" })
})

test("what was noted follows its words as the text is edited, and is found again after the article was saved and changed elsewhere", async () => {
  const place = folder()
  const anna = await desk(place)
  const { id } = await anna.note({ do: "mark", range: at(4, 12, 42), about: "claim", claim: "quantity" })
  await anna.type(0, 0, 0, "Nieuws\n\n")
  await anna.type(6, 19, 24, "dit")
  const own = (await anna.ledger()).claims.find(claim => claim.id === id)
  expect(own).toMatchObject({ text: "bouwde dit jaar 300 woningen", by: "person", range: at(6, 12, 40) })
  await anna.saved()
  await until(
    anna.client,
    async () => place.records()?.some(record => "anchor" in record && record.anchor.exact === "bouwde dit jaar 300 woningen") ?? false,
  )
  await anna.client.leave()
  const elders =
    "Een andere kop\n\nDe gemeente bouwde\ndit jaar 300  woningen.\n\nWethouder Jansen zegt dat de proef 40 miljoen euro kost.\n"
  const bart = await desk(place, "", elders)
  expect((await bart.ledger()).claims.find(claim => claim.id === id)).toMatchObject({ range: { start: { line: 2, character: 12 } } })
})

test("words that are gone leave an orphan with what stood there, and take it back when they return", async () => {
  const place = folder()
  const anna = await desk(place)
  const { id } = await anna.note({ do: "check", claim: (await anna.claim("300 woningen"))!.id, state: "wrong" })
  const orphan = async () => (await anna.ledger()).claims.find(claim => claim.id === id)!
  await anna.type(4, 0, 43, "")
  expect(await orphan()).toMatchObject({ range: null, state: "wrong", text: expect.stringContaining("300 woningen") })
  expect((await anna.ledger()).claims.at(-1)!.id).toBe(id)
  await anna.type(0, 0, 0, "De gemeente bouwde vorig jaar 300 woningen.\n\n")
  expect(await orphan()).toMatchObject({ range: { start: { line: 0 } } })
  await anna.replace("Heel iets anders over het weer van morgen en de dagen daarna.\n")
  expect(await orphan()).toMatchObject({ range: null })
  await anna.replace(text)
  expect(await orphan()).toMatchObject({ range: { start: { line: 4 } }, text: expect.stringContaining("300 woningen") })
  const again = await anna.note({ do: "move", id, range: at(2, 33, 50) }, 5)
  expect(again.id).toBe(id)
  expect(await orphan()).toMatchObject({ range: at(2, 33, 50), text: "f 40 miljoen euro", state: "wrong" })
})

test("words that are taken away bit by bit leave what stood there, not the last bit, also when the article is saved meanwhile", async () => {
  const place = folder()
  const anna = await desk(place)
  const { id } = await anna.note({ do: "comment", range: at(4, 0, 42), text: "Klopt dit?" })
  for (let end = 42; end > 0; end -= 3) {
    await anna.type(4, end - 3, end, "")
    if (end % 2 === 0) await anna.saved()
  }
  const [thread] = (await anna.ledger()).threads
  expect(thread).toMatchObject({ id, range: null, text: expect.stringMatching(/^De gemeente bouwde vorig/) })
})

test("two windows on one article keep what the other notes, and see it", async () => {
  const place = folder()
  const [anna, bart] = await Promise.all([desk(place, "Anna"), desk(place, "Bart")])
  const claim = (await anna.claim("40 miljoen"))!
  const { id } = await anna.note({ do: "check", claim: claim.id, state: "checking" })
  const other = await bart.note({ do: "comment", range: at(4, 0, 11), text: "Welke gemeente?" })
  expect(
    place
      .records()!
      .map(record => record.id)
      .sort(),
  ).toEqual([id, other.id].sort())
  // Both at once, many times.
  const all = await Promise.all(
    Array.from({ length: 12 }, (_, round) =>
      (round % 2 ? anna : bart).note({ do: "comment", range: at(2, 0, 16), text: `nummer ${round}` }),
    ),
  )
  expect(
    place
      .records()!
      .map(record => record.id)
      .sort(),
  ).toEqual([id, other.id, ...all.map(each => each.id)].sort())
  await bart.note({ do: "check", claim: id, note: "gebeld" })
  await anna.note({ do: "check", claim: id, state: "confirmed" })
  expect(place.records()!.find(record => record.id === id)).toMatchObject({ state: "confirmed", note: "gebeld", creator: "Anna" })
  const before = bart.client.heard.length
  await bart.renewed()
  await bart.client.until(() => bart.client.heard.slice(before).find(({ method }) => method === "aldus/ledgerChanged"))
  expect(await bart.claim("40 miljoen")).toMatchObject({ id, state: "confirmed", checker: "Anna", note: "gebeld" })
})

test("what another program did to the file is taken over, and a broken file loses nothing", async () => {
  const place = folder()
  const anna = await desk(place)
  const first = await anna.note({ do: "comment", range: at(0, 0, 4), text: "Eén" })
  const second = await anna.note({ do: "comment", range: at(0, 5, 8), text: "Twee" })
  const whole = readFileSync(place.kept, "utf8")
  // Somebody removed the first, and it stays away.
  writeFileSync(
    place.kept,
    whole
      .split("\n")
      .filter(line => !line.includes(first.id))
      .join("\n"),
  )
  await anna.renewed()
  await until(anna.client, async () => (await anna.ledger()).threads.length === 1)
  // The file was cut off: what is missing was removed by nobody.
  writeFileSync(place.kept, whole.slice(0, whole.indexOf("\n") + 30))
  const third = await anna.note({ do: "comment", range: at(0, 9, 14), text: "Drie" })
  const read = readSidecar(readFileSync(place.kept, "utf8"))
  expect(read.records.map(({ id }) => id)).toEqual(expect.arrayContaining([second.id, third.id]))
  expect(() => JSON.parse(readFileSync(place.kept, "utf8"))).not.toThrow()
  // Two branches of git that both noted something.
  const lines = readFileSync(place.kept, "utf8").split("\n")
  writeFileSync(place.kept, [lines[0], "<<<<<<< HEAD", ...lines.slice(1, 2), "=======", ...lines.slice(2), ">>>>>>> elders", ""].join("\n"))
  const fourth = await anna.note({ do: "reply", thread: second.id, text: "Vier" })
  const after = readSidecar(readFileSync(place.kept, "utf8"))
  expect(after).toMatchObject({ isWhole: true })
  expect(after.records.map(({ id }) => id)).toEqual(expect.arrayContaining([second.id, third.id, fourth.id]))
})

test("a line that cannot be read is told of and kept", async () => {
  const place = folder()
  writeFileSync(place.kept, '{"id": "urn:uuid:1", "half\n')
  const anna = await desk(place)
  await anna.ledger()
  const { params } = await anna.client.until(() => anna.client.heard.find(({ method }) => method === "window/showMessage"))
  expect(params).toMatchObject({ type: 2, message: expect.stringContaining("One line of raad.news.aldus.jsonld") })
  await anna.note({ do: "comment", range: at(0, 0, 4), text: "Eén" })
  expect(readSidecar(readFileSync(place.kept, "utf8"))).toMatchObject({
    unreadable: ['{"id": "urn:uuid:1", "half'],
    records: [{ text: "Eén" }],
  })
})

test("a conversation is opened, answered, resolved, changed, and taken apart without losing an answer", async () => {
  const anna = await desk(folder(), "Anna")
  const { id: thread } = await anna.note({ do: "comment", range: at(0, 0, 4), text: "Welke raad?" })
  const { id: answer } = await anna.note({ do: "reply", thread, text: "Die van Ede" })
  await anna.note({ do: "resolve", thread, isResolved: true })
  await anna.note({ do: "edit-comment", id: answer, text: "Die van Epe" })
  expect((await anna.ledger()).threads).toMatchObject([
    {
      id: thread,
      text: "Raad",
      isResolved: true,
      range: at(0, 0, 4),
      comments: [
        { author: "Anna", text: "Welke raad?" },
        { id: answer, text: "Die van Epe" },
      ],
    },
  ])
  await anna.note({ do: "remove", id: thread })
  expect((await anna.ledger()).threads).toMatchObject([{ id: answer, isResolved: true, comments: [{ text: "Die van Epe" }] }])
})

test("a person accepts, rejects and moves what the machine found, and takes that back", async () => {
  const anna = await desk(folder())
  const { range } = (await anna.claim("40 miljoen"))!
  await anna.note({ do: "judge", range: range!, about: "claim", verdict: "accepted" })
  expect(await anna.claim("40 miljoen")).toMatchObject({ by: "accepted" })
  await anna.note({ do: "judge", range: range!, about: "claim", verdict: "rejected" })
  expect(await anna.claim("40 miljoen")).toBeUndefined()
  expect((await anna.ledger()).marks).toMatchObject([{ by: "rejected", about: "claim" }])
  await anna.note({ do: "judge", range: range!, about: "claim", verdict: null })
  const claim = (await anna.claim("40 miljoen"))!
  expect(claim.by).toBe("machine")
  const { id } = await anna.note({ do: "move", id: claim.id, range: at(2, 35, 50) })
  expect((await anna.ledger()).claims.filter(each => each.text.includes("40 miljoen"))).toMatchObject([
    { id, by: "person", text: "40 miljoen euro" },
  ])
})

test("many things are noted as one, and nothing of them where one cannot be", async () => {
  const place = folder()
  const anna = await desk(place)
  const all = (await anna.ledger()).claims.map(
    ({ range }) => ({ do: "judge", range: range!, about: "claim", verdict: "accepted" }) as const,
  )
  expect(all.length).toBeGreaterThan(1)
  await expect(anna.note({ do: "all", changes: [...all, { do: "remove", id: "urn:uuid:nobody" }] })).rejects.toThrow()
  expect((await anna.ledger()).claims.every(({ by }) => by === "machine")).toBe(true)
  const { id } = await anna.note({ do: "all", changes: all })
  expect((await anna.ledger()).claims.every(({ by }) => by === "accepted")).toBe(true)
  expect(place.records()!.some(record => record.id === id)).toBe(true)
  // A later change sees what an earlier one made.
  await anna.note({ do: "all", changes: [all[0]!, { ...all[0]!, verdict: null }] })
  expect((await anna.ledger()).claims.filter(({ by }) => by === "machine").length).toBeGreaterThan(0)
})

test("what a person knows of a source is kept", async () => {
  const place = folder()
  const anna = await desk(place)
  const name = (await anna.ledger()).sources[0]!.name
  await anna.note({ do: "source", name, isTrusted: true, role: "wethouder" })
  await anna.note({ do: "source", name, same: "Piet" })
  await anna.note({ do: "source", name, different: "Piet" })
  expect((await anna.ledger()).sources[0]).toMatchObject({ name, isTrusted: true, role: "wethouder" })
  expect(place.records()).toMatchObject([{ kind: "source", name, isTrusted: true, same: [], different: ["Piet"] }])
})

test("what cannot be noted says why", async () => {
  const place = folder()
  const anna = await desk(place)
  const claim = (await anna.claim("40 miljoen"))!
  await expect(anna.note({ do: "comment", range: at(1, 0, 0), text: "x" })).rejects.toThrow("Select the words")
  await expect(anna.note({ do: "comment", range: at(0, 0, 4), text: " \n" })).rejects.toThrow("no words")
  await expect(anna.note({ do: "remove", id: "urn:uuid:nergens" })).rejects.toThrow("no longer there")
  await anna.type(0, 0, 0, "Oei. ")
  await expect(anna.note({ do: "check", claim: claim.id, state: "wrong" }, 1)).rejects.toThrow("has changed")
  expect(place.names()).toEqual(["raad.news"])
  await anna.client.open(`${place.uri}.txt`, text, "plaintext")
  const unread = { textDocument: { uri: `${place.uri}.txt` }, version: 1, change: { do: "comment", range: at(0, 0, 4), text: "x" } }
  await expect(anna.client.ask("aldus/ledger/change", unread)).rejects.toThrow("does not read this document")
  const nowhere = await desk({ uri: "untitled:Untitled-1" })
  expect((await nowhere.ledger()).trouble).toContain("Save the article first")
  await expect(nowhere.note({ do: "comment", range: at(0, 0, 4), text: "x" })).rejects.toThrow("Save the article first")
})

test("where the file cannot be written the person is told, and nothing is lost when it can again", async () => {
  const place = folder()
  const anna = await desk(place)
  rmSync(place.path, { recursive: true })
  await expect(anna.note({ do: "comment", range: at(0, 0, 4), text: "Eén" })).rejects.toThrow("could not be saved")
  expect(await anna.ledger()).toMatchObject({ trouble: expect.stringContaining("could not be saved"), threads: [{ text: "Raad" }] })
  const { mkdirSync } = await import("node:fs")
  mkdirSync(place.path)
  await anna.note({ do: "comment", range: at(0, 5, 8), text: "Twee" })
  expect(place.records()).toHaveLength(2)
  expect((await anna.ledger()).trouble).toBeUndefined()
})

test("a file that the server cannot reach itself is read and written by the client", async () => {
  const client = await start({ capabilities, initialize: { initializationOptions: { readsText: true, writesText: true } } })
  client.settings = { languages: ["news"], textLanguage: "nl" }
  const files = new Map<string, string>()
  client.connection.onRequest("aldus/readText", ({ uri }: { uri: string }) => files.get(uri) ?? null)
  client.connection.onRequest("aldus/writeText", ({ uri, text }: { uri: string; text: string }) => {
    files.set(uri, text)
    return null
  })
  const uri = "vscode-vfs://github/krant/raad.news"
  await client.open(uri, text)
  const change: LedgerChange = { do: "comment", range: at(0, 0, 4), text: "Eén" }
  const { id } = await client.ask<{ id: string }>("aldus/ledger/change", { textDocument: { uri }, version: 1, change })
  expect(readSidecar(files.get(`${uri}.aldus.jsonld`)!).records).toMatchObject([{ id, text: "Eén" }])
})

test("closing an article takes what was noted to disk", async () => {
  const place = folder()
  const anna = await desk(place)
  const noted = anna.note({ do: "comment", range: at(0, 0, 4), text: "Eén" })
  await anna.ledger()
  await anna.close()
  await noted.catch(() => {})
  await anna.client.leave()
  expect(place.records()).toHaveLength(1)
})

test("the report shows what was checked", async () => {
  const place = folder()
  const anna = await desk(place, "Anna")
  const { id } = (await anna.claim("40 miljoen"))!
  await anna.note({ do: "check", claim: id, state: "confirmed", note: "begroting, blz. 3" })
  const { report } = await anna.client.ask<ReportAnswer>("aldus/report", { textDocument: { uri: place.uri } })
  expect(report.checks.filter(({ state }) => state === "confirmed").map(({ note }) => note)).toEqual(["begroting, blz. 3"])
})

test("what a person says of sources is told wherever a source is shown", async () => {
  const article = "Raad\n\nWethouder Piet Jansen zegt dat het regent. Bronnen melden dat het waait. Hij is blij, aldus Jansen.\n"
  const place = folder(article)
  const anna = await desk(place, "Anna", article)
  const textDocument = { uri: place.uri }
  const hover = async (words: string) => {
    const position = { line: 2, character: article.split("\n")[2]!.indexOf(words) }
    return (await anna.client.ask<{ contents: { value: string } }>("textDocument/hover", { textDocument, position })).contents.value
  }
  const outline = async () => {
    const [{ children }] = await anna.client.ask<[{ children: { name: string; detail?: string }[] }]>("textDocument/documentSymbol", {
      textDocument,
    })
    return children.map(({ name, detail }) => (detail ? `${name} – ${detail}` : name))
  }
  const colours = async () =>
    (await anna.client.ask<{ contents: { source: number; name: string }[] }>("aldus/annotations", { textDocument })).contents.map(
      ({ source, name }) => `${source} ${name}`,
    )
  const name = "Wethouder Piet Jansen"
  expect(await outline()).toEqual([name, "Bronnen"])
  const heard = () => anna.client.heard.filter(({ method }) => method === "aldus/annotationsChanged").length
  const before = heard()
  await anna.note({ do: "source", name, same: "Bronnen", role: "wethouder van Sport", isTrusted: true })
  await until(anna.client, async () => heard() > before)
  expect(await hover("het waait")).toMatch(
    /\*\*Wethouder Piet Jansen\*\* \(here “Bronnen”\).*as: wethouder van Sport\. Trusted by a person\./,
  )
  expect(await outline()).toEqual([`${name} – wethouder van Sport`])
  expect(await colours()).toEqual([`0 ${name}`, `0 ${name}`, `0 ${name}`])
  const references = await anna.client.ask<unknown[]>("textDocument/references", {
    textDocument,
    position: { line: 2, character: 3 },
    context: { includeDeclaration: true },
  })
  expect(references.length).toBeGreaterThan(2)
  const { report } = await anna.client.ask<ReportAnswer>("aldus/report", { textDocument })
  expect(report.sources).toMatchObject([{ name, role: "wethouder van Sport", isTrusted: true, attributions: 3 }])
  await anna.note({ do: "source", name, different: "Bronnen" })
  await anna.note({ do: "source", name, different: "Jansen" })
  expect(await outline()).toEqual([`${name} – wethouder van Sport`, "Bronnen", "Jansen"])
  expect(await hover("Jansen.")).toMatch(/\*\*Jansen\*\*/)
  const again = await desk(place, "", article)
  const symbols = await again.client.ask<{ children: unknown[] }[]>("textDocument/documentSymbol", { textDocument })
  expect(symbols[0]!.children).toHaveLength(3)
})
