import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { expect, onTestFinished, test } from "vitest"
import type { WorkspaceEdit } from "vscode-languageserver-protocol"
import { readSidecar, sidecarEnding } from "../../engine/ledger/index.ts"
import type { Ledger } from "../../server/protocol.ts"
import { start } from "./client.ts"

const text = "Raad wil proef\n\nWethouder Jansen zegt dat de proef 40 miljoen euro kost.\n\nDe straat is morgen dicht.\n"
const line = (number: number, from: number, to: number) => ({
  start: { line: number, character: from },
  end: { line: number, character: to },
})

const capabilities = {
  workspace: {
    configuration: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ["create", "rename", "delete"] },
    fileOperations: { willRename: true, didRename: true },
  },
}

async function desk(locale = "en") {
  const path = mkdtempSync(join(tmpdir(), "aldus-renames-"))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  const client = await start({ capabilities, initialize: { locale } })
  client.settings = { languages: ["news"], textLanguage: "nl", desk: { name: "Eva" } }
  const uri = (name: string) => `${pathToFileURL(path).href}/${encodeURI(name)}`
  const open = async (name: string, content = text) => {
    if (!existsSync(join(path, name))) writeFileSync(join(path, name), content)
    await client.open(uri(name), content)
  }
  const close = (name: string) => client.connection.sendNotification("textDocument/didClose", { textDocument: { uri: uri(name) } })
  const files = (from: string, to: string) => ({ files: [{ oldUri: uri(from), newUri: uri(to) }] })
  const will = (from: string, to: string) => client.ask<WorkspaceEdit | null>("workspace/willRenameFiles", files(from, to))
  const did = (from: string, to: string) => client.connection.sendNotification("workspace/didRenameFiles", files(from, to))
  return {
    client,
    uri,
    open,
    close,
    will,
    did,
    path: (name: string) => join(path, name),
    names: (folder = ".") => readdirSync(join(path, folder)).sort(),
    kept: (name: string) => readSidecar(readFileSync(join(path, name + sidecarEnding), "utf8")).records,
    written: (name: string) => readFileSync(join(path, name + sidecarEnding), "utf8"),
    ledger: (name: string) => client.ask<Ledger>("aldus/ledger", { textDocument: { uri: uri(name) } }),
    note: (name: string, words: string) =>
      client.ask<{ id: string }>("aldus/ledger/change", {
        textDocument: { uri: uri(name) },
        version: 1,
        change: { do: "comment", range: line(4, 0, 9), text: words },
      }),
    /** Waits until so many remarks have been heard: what is noted of an article that is closed by then is refused, and said to be. */
    heard: async (name: string, count: number) => {
      while ((await client.ask<Ledger>("aldus/ledger", { textDocument: { uri: uri(name) } })).threads.length < count);
    },
    /** As an editor renames a file: asks, does what it was told, moves, opens it under its new name, tells. */
    rename: async (from: string, to: string, meanwhile?: () => Promise<void>) => {
      const edit = await will(from, to)
      await meanwhile?.()
      for (const change of edit?.documentChanges ?? [])
        if ("kind" in change && change.kind === "rename") renameSync(fileURLToPath(change.oldUri), fileURLToPath(change.newUri))
      mkdirSync(dirname(join(path, to)), { recursive: true })
      renameSync(join(path, from), join(path, to))
      return edit
    },
  }
}

test("the notes of an article are renamed with it, and name it as it is called now", async () => {
  const { uri, open, close, note, rename, did, names, kept, written, ledger, client } = await desk()
  await open("raad.news")
  const { id } = await note("raad.news", "Welke straat?")
  const edit = await rename("raad.news", "de raad 2.news")
  expect(edit).toEqual({
    documentChanges: [
      {
        kind: "rename",
        oldUri: `${uri("raad.news")}.aldus.jsonld`,
        newUri: `${uri("de raad 2.news")}.aldus.jsonld`,
        options: { overwrite: false },
      },
    ],
  })
  await close("raad.news")
  await open("de raad 2.news")
  await did("raad.news", "de raad 2.news")
  expect((await ledger("de raad 2.news")).threads).toMatchObject([{ id, range: line(4, 0, 9) }])
  await client.until(() => (written("de raad 2.news").includes('"source":"de%20raad%202.news"') ? true : undefined))
  expect(written("de raad 2.news")).not.toContain('"raad.news"')
  await note("de raad 2.news", "En morgen?")
  expect(kept("de raad 2.news")).toHaveLength(2)
  expect(names()).toEqual(["de raad 2.news", "de raad 2.news.aldus.jsonld"])
})

test("nothing that is noted while it happens is lost, or left under the old name", async () => {
  for (let round = 0; round < 5; round++) {
    const { open, close, note, rename, did, names, kept, ledger, heard } = await desk()
    await open("raad.news")
    await ledger("raad.news")
    const noted: Promise<{ id: string }>[] = [note("raad.news", "Een"), note("raad.news", "Twee")]
    await rename("raad.news", "stuk.news", async () => {
      noted.push(note("raad.news", "Drie"))
      await heard("raad.news", 3)
    })
    if (round % 2 === 0) await did("raad.news", "stuk.news")
    await close("raad.news")
    await open("stuk.news")
    const seen = ledger("stuk.news")
    if (round % 2 === 1) await did("raad.news", "stuk.news")
    const ids = await Promise.all(noted)
    expect((await seen).threads.length).toBeGreaterThanOrEqual(2)
    expect(names()).toEqual(["stuk.news", "stuk.news.aldus.jsonld"])
    expect(kept("stuk.news").map(({ id }) => id)).toEqual(ids.map(({ id }) => id).sort())
  }
})

test("notes that are there already are not overwritten, and the person hears of both", async () => {
  for (const [locale, words] of [
    ["en", "There were notes in b.news.aldus.jsonld already, and the article has those now. Its own are kept in a.news.aldus.jsonld"],
    ["nl", "Er stonden al notities in b.news.aldus.jsonld, en die heeft het artikel nu. De eigen staan nog in a.news.aldus.jsonld"],
  ] as const) {
    const { client, open, close, note, rename, did, kept, path, names } = await desk(locale)
    await open("b.news")
    await note("b.news", "Van b")
    await close("b.news")
    rmSync(path("b.news"))
    await open("a.news")
    await note("a.news", "Van a")
    expect(await rename("a.news", "b.news")).toBeNull()
    await close("a.news")
    await open("b.news")
    await did("a.news", "b.news")
    const message = await client.until(() => client.heard.find(({ method }) => method === "window/showMessage"))
    expect((message.params as { message: string }).message).toContain(words)
    expect([kept("a.news"), kept("b.news")]).toMatchObject([[{ text: "Van a" }], [{ text: "Van b" }]])
    await note("b.news", "Nog een")
    expect([kept("a.news").length, kept("b.news").length]).toEqual([1, 2])
    expect(names()).toEqual(["a.news.aldus.jsonld", "b.news", "b.news.aldus.jsonld"])
  }
})

test("when somebody does not let the notes go along, they stay, and the person hears how to get them", async () => {
  const { client, open, close, note, will, did, path, kept, names } = await desk()
  await open("a.news")
  await note("a.news", "Van a")
  expect(await will("a.news", "b.news")).not.toBeNull()
  renameSync(path("a.news"), path("b.news"))
  await close("a.news")
  await open("b.news")
  await did("a.news", "b.news")
  const message = await client.until(() => client.heard.find(({ method }) => method === "window/showMessage"))
  expect((message.params as { message: string }).message).toContain("stayed in a.news.aldus.jsonld. Call that file b.news.aldus.jsonld")
  expect(kept("a.news")).toHaveLength(1)
  expect(names()).toEqual(["a.news.aldus.jsonld", "b.news"])
})

test("undone, when an editor asks nothing and moves the article first, the notes name the article again", async () => {
  const { client, open, note, path, written, did, close, ledger } = await desk()
  await open("a.news")
  await note("a.news", "Van a")
  await close("a.news")
  renameSync(path("a.news"), path("b.news"))
  await open("b.news")
  await did("a.news", "b.news")
  expect((await ledger("b.news")).threads).toEqual([])
  renameSync(path("a.news.aldus.jsonld"), path("b.news.aldus.jsonld"))
  await did("a.news.aldus.jsonld", "b.news.aldus.jsonld")
  await client.until(() => (written("b.news").includes('"source":"b.news"') ? true : undefined))
  expect((await ledger("b.news")).threads).toHaveLength(1)
})

test("in a folder that is moved notes move by themselves, also what is noted while it happens", async () => {
  const { open, close, note, rename, did, kept, names, path, ledger, heard } = await desk()
  mkdirSync(path("klad"))
  await open("klad/raad.news")
  await note("klad/raad.news", "Een")
  const late: Promise<unknown>[] = []
  expect(
    await rename("klad", "archief", async () => {
      late.push(note("klad/raad.news", "Twee"))
      await heard("klad/raad.news", 2)
    }),
  ).toBeNull()
  await close("klad/raad.news")
  await open("archief/raad.news")
  await did("klad", "archief")
  await Promise.all(late)
  expect(names()).toEqual(["archief"])
  expect(names("archief")).toEqual(["raad.news", "raad.news.aldus.jsonld"])
  expect(kept("archief/raad.news")).toHaveLength(2)
  expect((await ledger("archief/raad.news")).threads).toHaveLength(2)
})

test("an article without notes, a file of notes by itself, and both at once ask for nothing", async () => {
  const { client, open, note, will, uri, names } = await desk()
  await open("raad.news")
  expect(await will("raad.news", "stuk.news")).toBeNull()
  await will("raad.news", "elders.news")
  expect(names()).toEqual(["raad.news"])
  // What was not renamed after all is noted of as before: asking anew ends the wait.
  const noted = note("raad.news", "Een")
  await will("raad.news", "raad.news")
  await client.connection.sendNotification("workspace/didRenameFiles", { files: [{ oldUri: uri("raad.news"), newUri: uri("raad.news") }] })
  await noted
  expect(names()).toEqual(["raad.news", "raad.news.aldus.jsonld"])
  expect(await will("raad.news.aldus.jsonld", "x.aldus.jsonld")).toBeNull()
  const both = ["raad.news", "raad.news.aldus.jsonld"].map(name => ({ oldUri: uri(name), newUri: uri(`map/${name}`) }))
  expect(await client.ask("workspace/willRenameFiles", { files: both })).toBeNull()
})

test("a file of notes that is broken moves as it is", async () => {
  const { open, rename, did, path, written, ledger } = await desk()
  writeFileSync(path(`raad.news${sidecarEnding}`), "<<<<<<< wij\nkapot\n")
  await open("raad.news")
  await ledger("raad.news")
  expect((await rename("raad.news", "stuk.news"))?.documentChanges).toHaveLength(1)
  await did("raad.news", "stuk.news")
  await new Promise(resolve => setTimeout(resolve, 200))
  expect(written("stuk.news")).toBe("<<<<<<< wij\nkapot\n")
})

test("a client that cannot rename along is not asked to", async () => {
  const { initialized } = await start({ capabilities: { workspace: { workspaceEdit: { documentChanges: true } } } })
  expect(initialized.capabilities.workspace?.fileOperations).toBeUndefined()
})
