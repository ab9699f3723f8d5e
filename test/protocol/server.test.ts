import { spawnSync } from "node:child_process"
import { describe, expect, test } from "vitest"
import type {
  Diagnostic,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  Range,
  SemanticTokens,
  SemanticTokensDelta,
} from "vscode-languageserver-protocol"
import type { Annotations } from "../../server/protocol.ts"
import { type Editor, editor, start } from "./client.ts"

const uri = "file:///artikel.news"
const textDocument = { uri }
const article = `Minister treedt af

DEN HAAG - De minister vertrekt, meldt Het Parool. Mogelijk komt er een opvolger, aldus de krant.

Reacties

„Dit is een 😀 verrassing”, zegt Kamerlid Anna de Wit. Zij vreest dat het kabinet valt.

De criminaliteit is daardoor sterk gestegen.
`
const lines = article.split("\n")
const at = (word: string, nth = 0) => {
  let from = -1
  for (let k = 0; k <= nth; k++) from = article.indexOf(word, from + 1)
  const before = article.slice(0, from).split("\n")
  return { line: before.length - 1, character: before.at(-1)!.length }
}
const cut = ({ start, end }: Range, text = lines) => text[start.line]!.slice(start.character, end.character)

describe("initialize", () => {
  test("promises what it can do", async () => {
    const { initialized } = await start()
    expect(initialized.serverInfo).toEqual({ name: "Aldus", version: expect.stringMatching(/^\d+\.\d+\.\d+/) })
    expect(Object.keys(initialized.capabilities).sort()).toEqual([
      "codeActionProvider",
      "definitionProvider",
      "diagnosticProvider",
      "documentHighlightProvider",
      "documentSymbolProvider",
      "executeCommandProvider",
      "foldingRangeProvider",
      "hoverProvider",
      "inlayHintProvider",
      "positionEncoding",
      "referencesProvider",
      "renameProvider",
      "semanticTokensProvider",
      "textDocumentSync",
    ])
  })
  test("takes UTF-16 unless the client would rather have UTF-8", async () => {
    expect((await start()).initialized.capabilities.positionEncoding).toBe("utf-16")
    expect(
      (await start({ capabilities: { general: { positionEncodings: ["utf-8", "utf-16"] } } })).initialized.capabilities.positionEncoding,
    ).toBe("utf-8")
    expect(
      (await start({ capabilities: { general: { positionEncodings: ["utf-16", "utf-8"] } } })).initialized.capabilities.positionEncoding,
    ).toBe("utf-16")
  })
})

describe("diagnostics", () => {
  test("are pulled where the client pulls, and then never pushed", async () => {
    const client = await start()
    await client.open(uri, article)
    const report = await client.ask<{ kind: string; resultId: string; items: Diagnostic[] }>("textDocument/diagnostic", { textDocument })
    expect(report.items.map(({ code, source, severity }) => ({ code, source, severity }))).toEqual([
      { code: "unattributed-statement", source: "aldus", severity: 2 },
    ])
    expect(cut(report.items[0]!.range)).toBe("De criminaliteit is daardoor sterk gestegen.")
    expect(report.items[0]!.codeDescription!.href).toMatch(/docs\/rules\/unattributed-statement\.md#english$/)
    const again = await client.ask<{ kind: string }>("textDocument/diagnostic", { textDocument, previousResultId: report.resultId })
    expect(again.kind).toBe("unchanged")
    await new Promise(resolve => setTimeout(resolve, 150))
    expect(client.pushed).toEqual([])
  })
  test("are pushed, with the version, where it does not", async () => {
    const client = await start({ capabilities: {} })
    expect(client.initialized.capabilities.diagnosticProvider).toBeUndefined()
    await client.open(uri, article)
    const first = await client.until(() => client.pushed.at(-1))
    expect(first).toMatchObject({ uri, version: 1, diagnostics: [{ code: "unattributed-statement" }] })
    await client.change(uri, 2, [
      { range: { start: at("De criminaliteit"), end: at("De criminaliteit") }, text: "Volgens de politie klopt dat. " },
    ])
    // The sentence that was typed in gets its remark when the typist rests.
    await client.until(() => client.pushed.find(({ version, diagnostics }) => version === 2 && diagnostics.length === 1))
    await client.connection.sendNotification("textDocument/didClose", { textDocument })
    await client.until(() => (client.pushed.at(-1)!.diagnostics.length === 0 ? true : undefined))
  })
  test("speak Dutch to a Dutch client, English to others", async () => {
    const words = async (locale: string) => {
      const client = await start({ initialize: { locale } })
      await client.open(uri, article)
      const { items } = await client.ask<{ items: Diagnostic[] }>("textDocument/diagnostic", { textDocument })
      await client.leave()
      return items[0]!.message
    }
    expect(await words("nl-NL")).toMatch(/^Wie zegt dit\? Hier staat een oorzaak en een ontwikkeling, zonder bron\.$/)
    expect(await words("de")).toMatch(/^Who says so\?/)
  })
})

describe("settings", () => {
  test("change at once", async () => {
    const client = await start()
    await client.open(uri, article)
    const items = async () => (await client.ask<{ items: Diagnostic[] }>("textDocument/diagnostic", { textDocument })).items
    expect((await items())[0]!.severity).toBe(2)
    for (const [severity, expected] of [
      ["error", [1]],
      ["off", []],
      ["nonsense", [2]],
    ] as const) {
      client.settings = { diagnostics: { severity: { "unattributed-statement": severity } } }
      await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null })
      expect((await items()).map(each => each.severity)).toEqual(expected)
    }
    await client.until(() => client.heard.find(({ method }) => method === "workspace/diagnostic/refresh"))
  })
  test("come from initializationOptions where the client has no configuration", async () => {
    const client = await start({
      capabilities: { textDocument: { diagnostic: {} } },
      initialize: { initializationOptions: { settings: { languages: ["text"] } } },
    })
    await client.open("file:///a.txt", article, "text")
    expect(await client.ask("textDocument/hover", { textDocument: { uri: "file:///a.txt" }, position: at("vertrekt") })).not.toBeNull()
    await client.open("file:///b.news", article, "news")
    expect(await client.ask("textDocument/hover", { textDocument: { uri: "file:///b.news" }, position: at("vertrekt") })).toBeNull()
  })
})

describe("hover", () => {
  const cases: Record<string, { word: string; nth?: number; says: RegExp }> = {
    "content names source and cue": { word: "vertrekt", says: /\*\*Het Parool\*\*, een medium, met de woorden ‘meldt’/ },
    "a later name of the same source": { word: "krant", says: /\*\*Het Parool\*\* \(hier ‘de krant’\)/ },
    "a hedge": { word: "Mogelijk", says: /Voorbehoud.*Mogelijk/ },
    "a quotation": { word: "verrassing", says: /Kamerlid Anna de Wit.*Woordelijk geciteerd/ },
    "a statement without a source": { word: "criminaliteit", says: /Zonder bron.*een oorzaak en een ontwikkeling/ },
  }
  for (const [name, { word, nth, says }] of Object.entries(cases))
    test(name, async () => {
      const client = await start({ initialize: { locale: "nl" } })
      await client.open(uri, article)
      const hover = await client.ask<Hover>("textDocument/hover", { textDocument, position: at(word, nth) })
      expect((hover.contents as { value: string }).value).toMatch(says)
    })
  test("nothing between paragraphs, in an unknown document, past the end", async () => {
    const client = await start()
    await client.open(uri, article)
    expect(await client.ask("textDocument/hover", { textDocument, position: { line: 1, character: 0 } })).toBeNull()
    expect(
      await client.ask("textDocument/hover", { textDocument: { uri: "file:///nergens" }, position: { line: 0, character: 0 } }),
    ).toBeNull()
    expect(await client.ask("textDocument/hover", { textDocument, position: { line: 999, character: 999 } })).toBeNull()
  })
})

test("outline: sections, sources, what they say", async () => {
  const client = await start()
  await client.open(uri, article)
  const symbols = await client.ask<DocumentSymbol[]>("textDocument/documentSymbol", { textDocument })
  expect(symbols.map(({ name, children }) => [name, children!.map(child => child.name)])).toEqual([
    ["Minister treedt af", ["Het Parool"]],
    ["Reacties", ["Kamerlid Anna de Wit"]],
  ])
  expect(symbols[0]!.children![0]!.children!.map(({ name, detail }) => [name, detail])).toEqual([
    ["De minister vertrekt", "meldt"],
    ["Mogelijk komt er een opvolger", "aldus"],
  ])
  const inside = (outer: Range, inner: Range) => outer.start.line <= inner.start.line && inner.end.line <= outer.end.line
  for (const { range, selectionRange } of symbols) expect(inside(range, selectionRange)).toBe(true)
})

test("folding by section", async () => {
  const client = await start()
  await client.open(uri, article)
  expect(
    (await client.ask<FoldingRange[]>("textDocument/foldingRange", { textDocument })).map(({ startLine, endLine }) => [startLine, endLine]),
  ).toEqual([
    [0, 2],
    [4, 8],
  ])
})

test("definition, references and highlights of a source", async () => {
  const client = await start()
  await client.open(uri, article)
  const position = at("krant")
  expect(cut((await client.ask<Location>("textDocument/definition", { textDocument, position })).range)).toBe("Het Parool")
  const references = await client.ask<Location[]>("textDocument/references", {
    textDocument,
    position,
    context: { includeDeclaration: true },
  })
  expect(references.map(({ range }) => cut(range))).toEqual(["Het Parool", "de krant"])
  expect(
    await client.ask<Location[]>("textDocument/references", { textDocument, position, context: { includeDeclaration: false } }),
  ).toHaveLength(1)
  expect(
    (await client.ask<Location[]>("textDocument/documentHighlight", { textDocument, position })).map(({ range }) => cut(range)),
  ).toEqual(["Het Parool", "de krant"])
})

describe("semantic tokens", () => {
  const words = (data: readonly number[], text = lines) => {
    let line = 0
    let character = 0
    const found: [string, string][] = []
    for (let i = 0; i < data.length; i += 5) {
      line += data[i]!
      character = data[i]! > 0 ? data[i + 1]! : character + data[i + 1]!
      found.push([["source", "cue", "hedge"][data[i + 3]!]!, text[line]!.slice(character, character + data[i + 2]!)])
    }
    return found
  }
  test("full, range and delta agree", async () => {
    const client = await start()
    await client.open(uri, article)
    const full = await client.ask<SemanticTokens>("textDocument/semanticTokens/full", { textDocument })
    expect(words(full.data)).toEqual([
      ["cue", "meldt"],
      ["source", "Het Parool"],
      ["hedge", "Mogelijk"],
      ["cue", "aldus"],
      ["source", "de krant"],
      ["cue", "zegt"],
      ["source", "Kamerlid Anna de Wit"],
      ["source", "Zij"],
      ["cue", "vreest"],
    ])
    const range = await client.ask<SemanticTokens>("textDocument/semanticTokens/range", {
      textDocument,
      range: { start: { line: 6, character: 0 }, end: { line: 7, character: 0 } },
    })
    expect(words(range.data)).toEqual(words(full.data).slice(5))
    await client.change(uri, 2, [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 8 } }, text: "Bewindsman" }])
    const same = await client.ask<SemanticTokensDelta>("textDocument/semanticTokens/full/delta", {
      textDocument,
      previousResultId: full.resultId,
    })
    expect(same.edits).toEqual([])
    await client.change(uri, 3, [{ range: { start: at("meldt"), end: at("meldt") }, text: "zo " }])
    const delta = await client.ask<SemanticTokensDelta>("textDocument/semanticTokens/full/delta", {
      textDocument,
      previousResultId: same.resultId,
    })
    expect(delta.edits).toHaveLength(1)
    const [edit] = delta.edits
    const patched = [...full.data.slice(0, edit!.start), ...(edit!.data ?? []), ...full.data.slice(edit!.start + edit!.deleteCount)]
    expect(patched).toEqual((await client.ask<SemanticTokens>("textDocument/semanticTokens/full", { textDocument })).data)
  })
  test("count bytes where UTF-8 was agreed", async () => {
    const client = await start({ capabilities: { general: { positionEncodings: ["utf-8"] }, textDocument: { diagnostic: {} } } })
    await client.open(uri, article)
    const { data } = await client.ask<SemanticTokens>("textDocument/semanticTokens/full", { textDocument })
    let line = 0
    let character = 0
    const found: string[] = []
    for (let i = 0; i < data.length; i += 5) {
      line += data[i]!
      character = data[i]! > 0 ? data[i + 1]! : character + data[i + 1]!
      found.push(
        Buffer.from(lines[line]!)
          .subarray(character, character + data[i + 2]!)
          .toString(),
      )
    }
    expect(found).toContain("Kamerlid Anna de Wit")
  })
})

describe("annotations", () => {
  test("hold contents by source, statements without a source and counts, and their version", async () => {
    const client = await start()
    await client.open(uri, article)
    const found = await client.ask<Annotations>("aldus/annotations", { textDocument })
    expect(found.version).toBe(1)
    expect(found.counts).toEqual({ sources: 2, attributions: 4, hedges: 1, unsourced: 1 })
    expect(found.contents.map(({ ranges, kind, name }) => [ranges.map(range => cut(range)), kind, name])).toEqual([
      [["De minister vertrekt"], "indirect", "Het Parool"],
      [["Mogelijk komt er een opvolger"], "indirect", "Het Parool"],
      [["„Dit is een 😀 verrassing”"], "direct", "Kamerlid Anna de Wit"],
      [["dat het kabinet valt"], "indirect", "Kamerlid Anna de Wit"],
    ])
    await client.until(() => client.heard.find(({ method }) => method === "aldus/annotationsChanged"))
  })
  test("follow a burst of edits to the last version", async () => {
    const client = await start()
    await client.open(uri, article)
    const end = { line: 8, character: lines[8]!.length }
    for (let version = 2; version < 30; version++) await client.change(uri, version, [{ range: { start: end, end }, text: "x" }])
    expect((await client.ask<Annotations>("aldus/annotations", { textDocument })).version).toBe(29)
  })
  test("switch on and off for one document", async () => {
    const client = await start()
    const note = "untitled:Untitled-1"
    await client.open(note, article, "plaintext")
    expect(await client.ask("aldus/annotations", { textDocument: { uri: note } })).toBeNull()
    expect(await client.ask("aldus/annotate", { textDocument: { uri: note }, languageId: "plaintext", on: true })).toBe(true)
    expect(await client.ask("aldus/annotations", { textDocument: { uri: note } })).not.toBeNull()
    expect(await client.ask("aldus/annotate", { textDocument: { uri: note }, languageId: "plaintext", on: false })).toBe(false)
  })
  test("register for one document outside the selector", async () => {
    const client = await start()
    const other = "file:///map/een%20notitie%5B1%5D.tex"
    const answer = client.ask<boolean>("aldus/annotate", { textDocument: { uri: other }, languageId: "latex", on: true })
    const registered = await client.until(() =>
      client.heard.find(({ method, params }) => method === "client/registerCapability" && JSON.stringify(params).includes("latex")),
    )
    const { registrations } = registered.params as { registrations: { method: string; registerOptions: { documentSelector: unknown } }[] }
    expect(registrations.map(({ method }) => method)).toEqual(
      expect.arrayContaining(["textDocument/didOpen", "textDocument/inlayHint", "textDocument/rename"]),
    )
    expect(registrations[0]!.registerOptions.documentSelector).toEqual([
      { scheme: "file", language: "latex", pattern: "/map/een notitie[[]1[]].tex" },
    ])
    await client.open(other, article, "latex")
    expect(await answer).toBe(true)
  })
})

describe("bad input", () => {
  test("nonsense does not stop the server", async () => {
    const client = await start()
    await expect(client.ask("textDocument/nonsense", {})).rejects.toThrow()
    await expect(client.ask("textDocument/hover", { position: null })).rejects.toThrow()
    await client.change("file:///nergens", 2, [{ text: "x" }])
    await client.open(uri, "\ud83d\0\r\r\n„", "news")
    await client.change(uri, 2, [{ range: { start: { line: 99, character: 99 }, end: { line: 0, character: 0 } }, text: article }])
    expect(await client.ask("textDocument/semanticTokens/full", { textDocument })).toHaveProperty("data")
  })
  test("a long document does not block other requests", async () => {
    const client = await start()
    await client.open(uri, article.repeat(1500))
    await client.open("file:///kort.news", article)
    const order: string[] = []
    await Promise.all([
      client.ask("aldus/annotations", { textDocument }).then(() => order.push("long")),
      client
        .ask("textDocument/hover", { textDocument: { uri: "file:///kort.news" }, position: at("vertrekt") })
        .then(() => order.push("short")),
    ])
    expect(order).toEqual(["short", "long"])
  })
})

describe("the executable", () => {
  test("ends with 0 after shutdown, with 1 without", async () => {
    const client = await start()
    expect(await client.leave()).toBe(0)
    const other = await editor()
    const gone = new Promise(resolve => other.child.once("exit", resolve))
    await other.connection.sendNotification("exit")
    expect(await gone).toBe(1)
  })
  test("speaks over a socket", async () => {
    const client = await start({ socket: true })
    await client.open(uri, article)
    expect(await client.ask("textDocument/hover", { textDocument, position: at("vertrekt") })).not.toBeNull()
  })
  test("tells version and usage, and refuses what it does not know", () => {
    const run = (...args: string[]) => spawnSync(process.execPath, ["dist/server.js", ...args], { encoding: "utf8" })
    expect(run("--version").stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect(run("--help").stdout).toContain("--stdio")
    expect(run("--wat")).toMatchObject({ status: 2, stderr: expect.stringContaining("--wat") })
  })
})

describe("other editors", () => {
  test("Neovim: pulls diagnostics, UTF-16 last, settings at start", async () => {
    const client = await start({
      capabilities: {
        general: { positionEncodings: ["utf-8", "utf-16", "utf-32"] },
        textDocument: {
          diagnostic: { dynamicRegistration: true },
          synchronization: { didSave: true },
          hover: { contentFormat: ["markdown", "plaintext"] },
          semanticTokens: { requests: { full: { delta: true }, range: false }, tokenTypes: [], tokenModifiers: [], formats: ["relative"] },
        },
        workspace: {
          configuration: true,
          didChangeConfiguration: { dynamicRegistration: false },
          semanticTokens: { refreshSupport: true },
          workspaceFolders: true,
        },
      },
      initialize: {
        clientInfo: { name: "Neovim", version: "0.11.4" },
        initializationOptions: { settings: { languages: ["news", "text", "markdown"] } },
        workspaceFolders: null,
        trace: "off",
      },
    })
    await client.open("file:///stuk.md", "De krant **meldt** dat het regent.", "markdown")
    const { data } = await client.ask<SemanticTokens>("textDocument/semanticTokens/full", { textDocument: { uri: "file:///stuk.md" } })
    expect(data).toHaveLength(10)
    expect(await client.ask("textDocument/diagnostic", { textDocument: { uri: "file:///stuk.md" } })).toMatchObject({ kind: "full" })
  })
  test("Helix: no semantic tokens, pushed diagnostics, its config as options", async () => {
    const client = await start({
      capabilities: {
        general: { positionEncodings: ["utf-8", "utf-32", "utf-16"] },
        textDocument: { hover: { contentFormat: ["markdown"] }, publishDiagnostics: { versionSupport: true }, documentSymbol: {} },
        workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: false }, applyEdit: true },
      },
      initialize: {
        clientInfo: { name: "helix", version: "25.07" },
        initializationOptions: { settings: { languages: ["news", "markdown"] } },
      },
    })
    await client.open(uri, article)
    expect(await client.until(() => client.pushed[0])).toMatchObject({ uri, version: 1 })
    expect(await client.ask("textDocument/documentSymbol", { textDocument })).toHaveLength(2)
  })
})

describe("grammar", () => {
  const learnt = (client: Editor) => client.until(() => client.heard.find(({ method }) => method === "workspace/semanticTokens/refresh"))

  test("is loaded at the first Dutch text, and then the client is asked to look again", async () => {
    const client = await start({ settings: { hover: { grammar: true } } })
    await client.open("file:///english.news", "The newspaper says that the minister was not there at the time.")
    await client.ask("textDocument/documentSymbol", { textDocument: { uri: "file:///english.news" } })
    await new Promise(resolve => setTimeout(resolve, 300))
    expect(client.heard.some(({ method }) => method.endsWith("/refresh"))).toBe(false)
    await client.open(uri, article)
    await learnt(client)
  })

  test("is shown in a hover where that is wanted", async () => {
    const client = await start({ settings: { hover: { grammar: true } } })
    await client.open(uri, article)
    await learnt(client)
    const { contents } = await client.ask<Hover>("textDocument/hover", { textDocument, position: at("vreest") })
    const { value } = contents as { value: string }
    expect(value).toMatch(/^\| \d+ \| vreest \| vrezen \| VERB \| 0 \| root \|$/m)
    expect(value).toMatch(/Found by the frame `[\w-]+`, \d+% sure\.\n\n\|/)
    expect(value).toMatch(/^\| \d+ \| Zij \| \S+ \| PRON \| 2 \| nsubj \|$/m)
    client.settings = { hover: { grammar: false } }
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null })
    const after = await client.ask<Hover>("textDocument/hover", { textDocument, position: at("vreest") })
    expect((after.contents as { value: string }).value).not.toMatch(/nsubj|frame/)
  })
})
