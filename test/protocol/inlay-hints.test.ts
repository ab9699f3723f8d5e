import { describe, expect, test } from "vitest"
import type { InlayHint, Range } from "vscode-languageserver-protocol"
import { type Editor, start } from "./client.ts"

const textDocument = { uri: "file:///artikel.news" }
const everything: Range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } }
const on = { inlayHints: { enabled: true } }

/** Opens a text and waits until it is read with its grammar; English has none. */
async function read(client: Editor, text: string): Promise<void> {
  await client.open(textDocument.uri, text)
  if (/\bthat\b/.test(text)) return
  await client.until(() => client.heard.find(({ method }) => method === "workspace/semanticTokens/refresh"))
}

const hintsIn = (client: Editor, range = everything) => client.ask<InlayHint[]>("textDocument/inlayHint", { textDocument, range })

/** The text with its hints in it, as an editor shows them. */
function shown(text: string, hints: readonly InlayHint[]): string {
  const lines = text.split("\n")
  for (const { position, label, paddingLeft, paddingRight } of [...hints].reverse()) {
    const line = lines[position.line]!
    const hint = `${paddingLeft ? " " : ""}⟨${label}⟩${paddingRight ? " " : ""}`
    lines[position.line] = line.slice(0, position.character) + hint + line.slice(position.character)
  }
  return lines.join("\n")
}

describe("inlay hints", () => {
  const cases: Record<string, string> = {
    "a pronoun": "Kamerlid Anna Jansen zegt dat het regent. Zij ⟨Kamerlid Anna Jansen⟩ vreest dat het kabinet valt.",
    "a role": "De minister vertrekt, meldt Het Parool. Er komt een opvolger, aldus de krant ⟨Het Parool⟩.",
    "a shorter description":
      "Het ministerie van Defensie meldt dat het regent. Het ministerie ⟨Het ministerie van Defensie⟩ meldt dat het waait.",
    "a short name": "Premier Mark Rutte zegt dat het regent. Rutte ⟨Premier Mark Rutte⟩ ontkent dat het waait.",
    "a short name that stands first": "Rutte ⟨premier Mark Rutte⟩ ontkent dat het waait.\n\nVolgens premier Mark Rutte regent het.",
    "a quotation that goes on": "„Het regent”, zegt Anna Jansen. ⟨Anna Jansen:⟩ „Het waait ook.”",
    "and in the next paragraph": "Kop\n\nWethouder Anna Jansen zegt: „Het regent al dagen.\n\n⟨Wethouder Anna Jansen:⟩ „Het waait ook.”",
    "a name over forty characters":
      "Het ministerie van Infrastructuur en Waterstaat meldt dat het regent. Het ministerie ⟨Het ministerie van Infrastructuur en Wa…⟩ meldt dat het waait.",
    "English, too": "Mayor Anna Jansen said that it was raining. She ⟨Mayor Anna Jansen⟩ said that it was windy.",
    // Near misses.
    "the same words": "Volgens Trouw regent het. Trouw meldt dat het waait.",
    "only another capital": "De politie meldt dat het regent. Het waait, meldt de politie.",
    "only an article more": "VVD meldt dat het regent. De VVD meldt dat het waait.",
    "a pronoun that nobody bears": "Hij zegt dat het regent. Hij zegt dat het waait.",
    "a quotation of nobody": "„Het regent.”",
    "a source of its own": "„Het regent”, zegt Anna Jansen. „Het waait”, zegt Trouw.",
    "no source at all": "Het regent.",
  }
  for (const [name, marked] of Object.entries(cases))
    test(name, async () => {
      const text = marked.replace(/ ⟨[^⟩]*(?<!:)⟩|⟨[^⟩]*:⟩ /g, "")
      const client = await start({ settings: on })
      await read(client, text)
      expect(shown(text, await hintsIn(client))).toBe(marked)
    })

  const text = "Volgens Anna Jansen regent het. Zij vreest dat het waait.\n\n„Het sneeuwt”, zegt zij. „Het hagelt ook.”\n"

  test("are those of the range", async () => {
    const client = await start({ settings: on })
    await read(client, text)
    const labels = async (start: [number, number], end: [number, number]) => {
      const [from, to] = [start, end].map(([line, character]) => ({ line, character }))
      return (await hintsIn(client, { start: from!, end: to! })).map(({ label }) => label)
    }
    expect(await labels([0, 0], [9, 0])).toEqual(["Anna Jansen", "Anna Jansen", "Anna Jansen:"])
    expect(await labels([0, 0], [0, 32])).toEqual([])
    expect(await labels([0, 32], [0, 40])).toEqual(["Anna Jansen"])
    expect(await labels([2, 0], [2, 30])).toEqual(["Anna Jansen", "Anna Jansen:"])
    expect(await labels([2, 24], [9, 0])).toEqual(["Anna Jansen:"])
  })

  test("say in the interface language who it is", async () => {
    for (const [locale, who, on_] of [
      ["nl", "Anna Jansen, een persoon.", "Het gaat verder met wat dezelfde bron eerder zei."],
      ["en", "Anna Jansen, a person.", "It goes on from what the same source said before."],
    ]) {
      const client = await start({ settings: on, initialize: { locale } })
      await client.open(textDocument.uri, text)
      expect((await hintsIn(client)).map(({ tooltip }) => tooltip)).toEqual([who, who, `${who} ${on_}`])
    }
  })

  test("are off until they are asked for, and the client is told to look again", async () => {
    const client = await start()
    await client.open(textDocument.uri, text)
    expect(await hintsIn(client)).toEqual([])
    const asked = () => client.heard.filter(({ method }) => method === "workspace/inlayHint/refresh").length
    // The grammar that comes in is a reason to look again, too.
    await client.until(() => (asked() > 0 ? true : undefined))
    const before = asked()
    client.settings = on
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null })
    expect(await hintsIn(client)).toHaveLength(3)
    await client.until(() => (asked() > before ? true : undefined))
  })

  test("never ask a client to look again that cannot", async () => {
    const client = await start({
      capabilities: { workspace: { configuration: true, semanticTokens: { refreshSupport: true } } },
      settings: on,
    })
    await client.open(textDocument.uri, text)
    await client.until(() => client.heard.find(({ method }) => method === "workspace/semanticTokens/refresh"))
    expect(client.heard.some(({ method }) => method === "workspace/inlayHint/refresh")).toBe(false)
    expect(await hintsIn(client)).toHaveLength(3)
  })

  test("stand where the client counts, in bytes too", async () => {
    const client = await start({
      capabilities: { general: { positionEncodings: ["utf-8"] }, workspace: { configuration: true } },
      settings: on,
    })
    await client.open(textDocument.uri, "„Reëel 😀”, zegt Anna Jansen. Zij vreest dat het regent.")
    const [hint] = await hintsIn(client)
    expect(hint!.position).toEqual({ line: 0, character: Buffer.byteLength("„Reëel 😀”, zegt Anna Jansen. Zij") })
  })
})
