import { describe, expect, test } from "vitest"
import type { Range, TextEdit, WorkspaceEdit } from "vscode-languageserver-protocol"
import { type Editor, start } from "./client.ts"

const textDocument = { uri: "file:///artikel.news" }

/** A text without the `|` that marks the cursor, and where that stood. */
function cursor(marked: string) {
  const [before, after] = marked.split("|") as [string, string]
  const lines = before.split("\n")
  return { text: before + after, position: { line: lines.length - 1, character: lines.at(-1)!.length } }
}

function cut(text: string, { start, end }: Range): string {
  return text.split("\n")[start.line]!.slice(start.character, end.character)
}

function edited(text: string, edits: readonly TextEdit[]): string {
  const lines = text.split("\n")
  for (const { range, newText } of [...edits].reverse()) {
    const line = lines[range.start.line]!
    lines[range.start.line] = line.slice(0, range.start.character) + newText + line.slice(range.end.character)
  }
  return lines.join("\n")
}

/** Opens a text and waits until it is read with its grammar; English has none. */
async function read(client: Editor, text: string): Promise<void> {
  await client.open(textDocument.uri, text)
  if (/\bthat\b/.test(text)) return
  await client.until(() => client.heard.find(({ method }) => method === "workspace/semanticTokens/refresh"))
}

const prepare = (client: Editor, position: object) =>
  client.ask<{ range: Range; placeholder: string } | null>("textDocument/prepareRename", { textDocument, position })
const rename = (client: Editor, position: object, newName = "Bakker") =>
  client.ask<WorkspaceEdit | null>("textDocument/rename", { textDocument, position, newName })

describe("rename", () => {
  const cases: Record<string, { text: string; word: string; after: string }> = {
    "every mention that has the word": {
      text: "Wethouder Anna Jan|sen zegt dat het regent. Volgens Jansen waait het ook. Zij vreest dat het hagelt.",
      word: "Jansen",
      after: "Wethouder Anna Bakker zegt dat het regent. Volgens Bakker waait het ook. Zij vreest dat het hagelt.",
    },
    "only the word under the cursor": {
      text: "Wethouder An|na Jansen zegt dat het regent. Volgens Jansen waait het ook.",
      word: "Anna",
      after: "Wethouder Bakker Jansen zegt dat het regent. Volgens Jansen waait het ook.",
    },
    "with the cursor at either end": {
      text: "Wethouder Anna Jansen| zegt dat het regent.",
      word: "Jansen",
      after: "Wethouder Anna Bakker zegt dat het regent.",
    },
    "also where nobody speaks, in headlines and in other paragraphs": {
      text: "Jansen stapt op\n\nDe partij van Jansen bloeit.\n\nVolgens |Jansen regent het.",
      word: "Jansen",
      after: "Bakker stapt op\n\nDe partij van Bakker bloeit.\n\nVolgens Bakker regent het.",
    },
    "a genitive keeps its ending": {
      text: "Volgens |Jansen regent het. Jansens paraplu, Jansen's jas en Jansen’s hoed zijn nat.",
      word: "Jansen",
      after: "Volgens Bakker regent het. Bakkers paraplu, Bakker's jas en Bakker’s hoed zijn nat.",
    },
    "a compound of the name": {
      text: "Volgens |Jansen regent het in het kabinet-Jansen en bij Jansen-kiezers.",
      word: "Jansen",
      after: "Volgens Bakker regent het in het kabinet-Bakker en bij Bakker-kiezers.",
    },
    "never inside a longer word, another case or a double name": {
      text: "Volgens |Jansen regent het. Janseniër, Pjansen, JANSEN, jansen, Jansenö en Jansen-Steur zijn nat.",
      word: "Jansen",
      after: "Volgens Bakker regent het. Janseniër, Pjansen, JANSEN, jansen, Jansenö en Jansen-Steur zijn nat.",
    },
    "a double name as a whole": {
      text: "Volgens Anna Jansen-|Steur regent het. Jansen wordt nat.",
      word: "Jansen-Steur",
      after: "Volgens Anna Bakker regent het. Jansen wordt nat.",
    },
    "a name with letters outside ASCII": {
      text: "Volgens Özlem |Çelik regent het. Çeliks jas is nat.",
      word: "Çelik",
      after: "Volgens Özlem Bakker regent het. Bakkers jas is nat.",
    },
    "a name that is also a noun": {
      text: "Volgens Jan |Koning regent het. Koning wordt nat.",
      word: "Koning",
      after: "Volgens Jan Bakker regent het. Bakker wordt nat.",
    },
    "the name of a medium, without its article": {
      text: "De minister vertrekt, meldt Het Par|ool. Het regent, aldus de krant. Het Parool is duur.",
      word: "Parool",
      after: "De minister vertrekt, meldt Het Bakker. Het regent, aldus de krant. Het Bakker is duur.",
    },
    "not another source that is called the same": {
      text: "De minister vertrekt, meldt de Wagner. Volgens Piet |Wagner regent het. Wagner wordt nat.",
      word: "Wagner",
      after: "De minister vertrekt, meldt de Wagner. Volgens Piet Bakker regent het. Bakker wordt nat.",
    },
    "from its genitive before another name": {
      text: "Volgens Anna Jansen regent het. Het waait, aldus Jan|sen’s woordvoerder Piet.",
      word: "Jansen",
      after: "Volgens Anna Bakker regent het. Het waait, aldus Bakker’s woordvoerder Piet.",
    },
    "in English": {
      text: "Mayor Anna Jan|sen said that it was raining. Jansen’s coat was wet, and so were the Jansens.",
      word: "Jansen",
      after: "Mayor Anna Bakker said that it was raining. Bakker’s coat was wet, and so were the Bakkers.",
    },
    "never an address": {
      text: "Volgens |Jansen regent het. Zie https://nat.nl/Jansen, @Jansen en anna@Jansen.nl.",
      word: "Jansen",
      after: "Volgens Bakker regent het. Zie https://nat.nl/Jansen, @Jansen en anna@Jansen.nl.",
    },
  }
  for (const [name, { text: marked, word, after }] of Object.entries(cases))
    test(name, async () => {
      const { text, position } = cursor(marked)
      const client = await start()
      await read(client, text)
      const prepared = await prepare(client, position)
      expect([cut(text, prepared!.range), prepared!.placeholder]).toEqual([word, word])
      const edit = await rename(client, position)
      expect(edited(text, edit!.changes![textDocument.uri]!)).toBe(after)
    })

  test("leaves front matter, code and addresses in Markdown alone", async () => {
    const { text, position } = cursor(
      "---\nauthor: Jansen\n---\n\nVolgens **Jan|sen** regent het. [Jansen](https://Jansen.nl) `Jansen`\n\n```\nJansen\n```\n",
    )
    const client = await start({ settings: { languages: ["markdown"] } })
    await client.open(textDocument.uri, text, "markdown")
    const edit = await rename(client, position)
    expect(edited(text, edit!.changes![textDocument.uri]!)).toBe(
      "---\nauthor: Jansen\n---\n\nVolgens **Bakker** regent het. [Bakker](https://Jansen.nl) `Jansen`\n\n```\nJansen\n```\n",
    )
  })

  test("takes a new name on one line, as it was meant", async () => {
    const { text, position } = cursor("Volgens |Jansen regent het.")
    const client = await start()
    await client.open(textDocument.uri, text)
    const edit = await rename(client, position, "  de \n Boer ")
    expect(edited(text, edit!.changes![textDocument.uri]!)).toBe("Volgens de Boer regent het.")
  })

  test("names the version of the text where the client can check it", async () => {
    const { text, position } = cursor("Volgens |Jansen regent het.")
    const client = await start({ capabilities: { workspace: { workspaceEdit: { documentChanges: true } } } })
    await client.open(textDocument.uri, text)
    expect(await rename(client, position)).toMatchObject({
      documentChanges: [{ textDocument: { uri: textDocument.uri, version: 1 }, edits: [{ newText: "Bakker" }] }],
    })
  })
})

describe("what cannot be renamed", () => {
  const refused: Record<string, { text: string; word: string }> = {
    "a pronoun": { text: "Anna Jansen zegt dat het regent. |Zij vreest dat het waait.", word: "Zij" },
    "a role": { text: "Volgens de |wethouder regent het.", word: "wethouder" },
    "a title before a name": { text: "|Wethouder Anna Jansen zegt dat het regent.", word: "Wethouder" },
    "an article in a name": { text: "De minister vertrekt, meldt |Het Parool.", word: "Het" },
  }
  for (const [name, { text: marked, word }] of Object.entries(refused))
    test(name, async () => {
      const { text, position } = cursor(marked)
      const client = await start({ initialize: { locale: "nl" } })
      await read(client, text)
      const answer = `Alleen de naam van een bron is te hernoemen, en ‘${word}’ is dat niet.`
      await expect(prepare(client, position)).rejects.toThrow(answer)
      await expect(rename(client, position)).rejects.toThrow(answer)
    })

  for (const [name, marked] of Object.entries({
    "a word that is no source": "Volgens Jansen |regent het.",
    "a place between paragraphs": "Volgens Jansen regent het.\n|\nHet waait.",
  }))
    test(name, async () => {
      const { text, position } = cursor(marked)
      const client = await start()
      await client.open(textDocument.uri, text)
      expect(await prepare(client, position)).toBeNull()
      expect(await rename(client, position)).toBeNull()
    })

  test("anything to nothing", async () => {
    const { text, position } = cursor("Volgens |Jansen regent het.")
    for (const [locale, answer] of [
      ["nl", "De nieuwe naam is leeg."],
      ["en", "The new name is empty."],
    ]) {
      const client = await start({ initialize: { locale } })
      await client.open(textDocument.uri, text)
      for (const newName of ["", " \n"]) await expect(rename(client, position, newName)).rejects.toThrow(answer)
    }
  })

  test("anything in a text that Aldus does not read", async () => {
    const { text, position } = cursor("Volgens |Jansen regent het.")
    const client = await start()
    await client.open(textDocument.uri, text, "latex")
    expect(await prepare(client, position)).toBeNull()
    expect(await rename(client, position)).toBeNull()
  })
})

test("only a client that can prepare a rename is told that it may", async () => {
  expect((await start()).initialized.capabilities.renameProvider).toEqual({ prepareProvider: true })
  expect((await start({ capabilities: {} })).initialized.capabilities.renameProvider).toBe(true)
})
