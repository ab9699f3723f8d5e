import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { CodeAction, TextDocumentEdit, TextEdit } from "vscode-languageserver-protocol"
import { TextDocument } from "vscode-languageserver-textdocument"
import { rules } from "../../engine/rules/index.ts"
import { unmarked } from "../rules/apply.ts"
import { type Editor, editor } from "./client.ts"

/** Each example of each fix, asked for, resolved and applied as an editor does. */

let client: Editor
let serial = 0

beforeAll(async () => {
  client = await editor()
  await client.open("file:///warm-up.news", "De krant meldt dat de brug dicht is.\n")
  // The server asks to be asked again once it has read the grammar of Dutch.
  await client.until(() => client.heard.find(({ method }) => method === "workspace/diagnostic/refresh"))
})
afterAll(async () => void (await client.leave()))

async function fixed(before: string, language: string, rule: string, fix: string): Promise<string> {
  const uri = `file:///fix-${serial++}.news`
  const text = unmarked(before)
  const document = TextDocument.create(uri, "news", 1, text)
  const severity = Object.fromEntries(rules.map(({ name }) => [name, name === rule ? "warning" : "off"]))
  client.settings = { languages: ["news"], textLanguage: language, diagnostics: { severity } }
  await client.open(uri, text)
  const from = before.indexOf("[!:")
  const position = document.positionAt(Math.max(0, from))
  const range = from < 0 ? { start: position, end: document.positionAt(text.length) } : { start: position, end: position }
  const actions = await client.ask<CodeAction[]>("textDocument/codeAction", { textDocument: { uri }, range, context: { diagnostics: [] } })
  const action = actions.find(({ data }) => data.fix === fix)
  expect(action?.title, `${fix} is offered`).toMatch(/./)
  expect(action!.title).not.toMatch(/[{}]/)
  expect(action!.edit, "edits are made when asked for").toBeUndefined()
  const { edit } = await client.ask<CodeAction>("codeAction/resolve", action!)
  await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri } })
  const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[]
  return TextDocument.applyEdits(document, (change?.edits ?? edit?.changes?.[uri] ?? []) as TextEdit[])
}

for (const { name, fixes = [] } of rules)
  for (const fix of fixes)
    describe(`${name}: ${fix.name}`, () => {
      for (const [language, pairs] of Object.entries(fix.examples))
        for (const [before, after] of pairs) test(before, async () => expect(await fixed(before, language, name, fix.name)).toBe(after))
    })

test("nothing is offered where nothing is wrong", async () => {
  const uri = "file:///clean.news"
  await client.open(uri, "De raad vergadert dinsdag in het stadhuis.\n")
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 10 } }
  expect(await client.ask("textDocument/codeAction", { textDocument: { uri }, range, context: { diagnostics: [] } })).toEqual([])
})
