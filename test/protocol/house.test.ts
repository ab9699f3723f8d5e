import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { expect, onTestFinished, test } from "vitest"
import type { CodeAction, Diagnostic, TextDocumentEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver-protocol"
import { TextDocument } from "vscode-languageserver-textdocument"
import { readHouseFile } from "../../engine/house/index.ts"
import { type Editor, start } from "./client.ts"

const text = "De raad vergadert dinsdag in het stadhuis. Dan spreekt ook de burgemeester.\n\nBronnen melden dat de topman vertrekt.\n"
const capabilities = {
  textDocument: { diagnostic: {}, codeAction: {} },
  workspace: {
    configuration: true,
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ["create"] },
  },
}

/** A folder with an article, and an editor that has it open. */
async function desk(house?: unknown, article = text, name = "a.news", languageId = "news") {
  const path = mkdtempSync(join(tmpdir(), "aldus-house-"))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  const folder = pathToFileURL(path).href
  const file = `${folder}/.aldus.json`
  const write = (value: unknown) => writeFileSync(join(path, ".aldus.json"), typeof value === "string" ? value : JSON.stringify(value))
  if (house !== undefined) write(house)
  const client = await start({ capabilities, initialize: { rootUri: folder, workspaceFolders: [{ uri: folder, name: "desk" }] } })
  client.settings = { languages: ["news", "markdown"], textLanguage: "nl" }
  const uri = `${folder}/${name}`
  await client.open(uri, article, languageId)
  return { client, uri, file, write, heard: () => rulesIn(client, uri) }
}

async function remarks(client: Editor, uri: string): Promise<Diagnostic[]> {
  return (await client.ask<{ items: Diagnostic[] }>("textDocument/diagnostic", { textDocument: { uri } })).items
}

async function rulesIn(client: Editor, uri: string): Promise<unknown[]> {
  return (await remarks(client, uri)).map(({ code }) => code)
}

/** Chooses one of the ways to silence the remark on the sources, and answers the edit that the server asks for. */
async function ignore({ client, uri }: Awaited<ReturnType<typeof desk>>, where: string, reason?: string): Promise<WorkspaceEdit> {
  const { range } = (await remarks(client, uri)).find(({ code }) => code === "anonymous-source")!
  const actions = await client.ask<CodeAction[]>("textDocument/codeAction", { textDocument: { uri }, range, context: { diagnostics: [] } })
  const chosen = actions.find(each => each.command?.arguments?.[0].where === where)!
  // An editor may ask for the edit of an action that has none.
  const { command, arguments: args } = (await client.ask<CodeAction>("codeAction/resolve", chosen)).command!
  await client.ask("workspace/executeCommand", { command, arguments: [{ ...args![0], ...(reason && { reason }) }] })
  return (client.heard.filter(({ method }) => method === "workspace/applyEdit").at(-1)!.params as { edit: WorkspaceEdit }).edit
}

function after(before: string, edit: WorkspaceEdit, uri: string): string {
  const change = (edit.documentChanges as TextDocumentEdit[]).find(each => each.textDocument?.uri === uri)!
  return TextDocument.applyEdits(TextDocument.create(uri, "", 1, before), change.edits as TextEdit[])
}

test("a house file beside an article decides how grave a rule is", async () => {
  expect(await (await desk()).heard()).toContain("anonymous-source")
  expect(await (await desk({ rules: { "anonymous-source": "off" } })).heard()).not.toContain("anonymous-source")
  const { client, uri } = await desk({ overrides: [{ files: ["*.news"], rules: { "anonymous-source": "error" } }] })
  expect((await remarks(client, uri)).find(({ code }) => code === "anonymous-source")!.severity).toBe(1)
})

test("an open house file counts as it is typed, and a saved one once the editor has seen it", async () => {
  const { client, file, write, heard } = await desk({})
  expect(await heard()).toContain("anonymous-source")
  await client.open(file, '{ "rules": { "anonymous-source": "off" } }', "json")
  expect(await heard()).not.toContain("anonymous-source")
  await client.change(file, 2, [{ text: '{ "rules": { "anonymous-source": "hint" } }' }])
  expect(await heard()).toContain("anonymous-source")
  await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri: file } })
  write({ rules: { "anonymous-source": "off" } })
  await client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: file, type: 2 }] })
  expect(await heard()).not.toContain("anonymous-source")
})

test("what is wrong in a house file is told there", async () => {
  const { client, file, heard } = await desk({})
  await client.open(file, '{\n  "rules": { "anonymous-sauce": "off", "anonymous-source": "off" },\n', "json")
  const found = await remarks(client, file)
  expect(found.map(({ code }) => code)).toEqual(expect.arrayContaining(["near", "syntax"]))
  expect(found.find(({ code }) => code === "near")!.range).toEqual({ start: { line: 1, character: 13 }, end: { line: 1, character: 30 } })
  // What can be read of it counts.
  expect(await heard()).not.toContain("anonymous-source")
})

test("the house's own verbs are read", async () => {
  const article = "De raad vergadert dinsdag.\n\nDe wethouder toetert dat de criminaliteit sterk is gestegen.\n"
  const without = await desk({}, article)
  const withVerb = await desk({ words: { verbs: { toeteren: "schrijven" } } }, article)
  const spoken = async ({ client, uri }: typeof without) =>
    (await client.ask<{ counts: { attributions: number } }>("aldus/annotations", { textDocument: { uri } })).counts.attributions
  expect(await spoken(without)).toBe(0)
  expect(await spoken(withVerb)).toBe(1)
})

test("ignoring here keeps the sentence and the reason in the house file", async () => {
  const place = await desk()
  const edit = await ignore(place, "here", "bekend bij de chef")
  expect(edit.documentChanges![0]).toMatchObject({ kind: "create", uri: place.file })
  const written = after("", edit, place.file)
  expect(readHouseFile(written).file.ignores).toEqual([
    { rule: "anonymous-source", file: "a.news", sentence: "Bronnen melden dat de topman vertrekt.", reason: "bekend bij de chef" },
  ])
  await place.client.open(place.file, written, "json")
  expect(await place.heard()).not.toContain("anonymous-source")
  await place.client.change(place.uri, 2, [{ text: text.replace("vertrekt", "blijft") }])
  expect(await place.heard()).toContain("anonymous-source")
})

test("ignoring here in Markdown writes a comment above the paragraph", async () => {
  const place = await desk(undefined, text, "a.md", "markdown")
  const edit = await ignore(place, "here", "bekend --> bij de chef")
  const written = after(text, edit, place.uri)
  expect(written).toBe(text.replace("Bronnen", "<!-- aldus-ignore anonymous-source: bekend → bij de chef -->\n\nBronnen"))
  await place.client.change(place.uri, 2, [{ text: written }])
  expect(await place.heard()).not.toContain("anonymous-source")
})

test("ignoring in the document writes front matter, and adds to what is there", async () => {
  const plain = await desk()
  const written = after(text, await ignore(plain, "document"), plain.uri)
  expect(written).toBe(`---\naldus-ignore: anonymous-source\n---\n\n${text}`)
  await plain.client.change(plain.uri, 2, [{ text: written }])
  expect(await plain.heard()).not.toContain("anonymous-source")
  for (const [head, grown] of [
    ["---\r\nlang: nl\r\n---\r\n\r\n", "---\r\naldus-ignore: anonymous-source\r\nlang: nl\r\n---\r\n\r\n"],
    ["---\naldus-ignore: single-source: is zo\n---\n\n", "---\naldus-ignore: single-source, anonymous-source: is zo\n---\n\n"],
  ] as const) {
    const place = await desk(undefined, head + text)
    expect(after(head + text, await ignore(place, "document"), place.uri)).toBe(grown + text)
  }
})

test("ignoring in the workspace turns the rule off", async () => {
  const before = '{\n  // van de chef\n  "profile": "desk"\n}\n'
  const place = await desk(before)
  const written = after(before, await ignore(place, "workspace"), place.file)
  expect(readHouseFile(written).file.severity).toEqual({ "anonymous-source": "off" })
  expect(written).toContain("// van de chef")
})

test("a broken house file is left alone, and the person is told", async () => {
  const place = await desk("{ oops")
  await expect(ignore(place, "workspace")).rejects.toThrow(".aldus.json is broken")
})

test("a sentence that is being typed gets no remark until its full stop", async () => {
  const { client, uri, heard } = await desk(undefined, "De raad vergadert dinsdag.\n\n")
  const type = (version: number, character: number, words: string) =>
    client.change(uri, version, [{ range: { start: { line: 2, character }, end: { line: 2, character } }, text: words }])
  const words = "Bronnen melden dat de topman vertrekt"
  await type(2, 0, words)
  expect(await heard()).toEqual([])
  await new Promise(resolve => setTimeout(resolve, 1700))
  expect(await heard()).toEqual([])
  await type(3, words.length, ".")
  expect(await heard()).toEqual([])
  const before = client.heard.length
  await client.until(() => client.heard.slice(before).find(({ method }) => method === "workspace/diagnostic/refresh"))
  expect(await heard()).toContain("anonymous-source")
})

test("a text that is no news gets no remarks unless somebody says that it is", async () => {
  const manual = "# Handleiding\n\nDe prijs stijgt volgend jaar met 40 procent. Druk op de knop. Wacht tot het licht brandt.\n"
  expect(await (await desk(undefined, manual, "a.md", "markdown")).heard()).toEqual([])
  const news = `${manual}\nBronnen melden dat de topman vertrekt.\n`
  expect(await (await desk(undefined, news, "a.md", "markdown")).heard()).toContain("anonymous-source")
})
