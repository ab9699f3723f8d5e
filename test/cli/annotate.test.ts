import { mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import Ajv from "ajv"
import { describe, expect, test } from "vitest"
import { aldus } from "./run.ts"

const schema = JSON.parse(readFileSync(new URL("../../schemas/annotations.schema.json", import.meta.url), "utf8"))
const valid = new Ajv({ allowUnionTypes: true }).compile(schema)
const folder = mkdtempSync(join(tmpdir(), "aldus-cli-"))
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const control = "\u001b"
const text = "De krant meldt dat de minister vertrekt. Mogelijk komt er een opvolger."

describe("json", () => {
  test("is one valid object a document, with true offsets", async () => {
    const { code, out } = await aldus(["annotate", "--format", "json", file("een.news", text)])
    const result = JSON.parse(out)
    expect(valid(result), JSON.stringify(valid.errors)).toBe(true)
    const cut = ([from, to]: [number, number]) => result.text.slice(from, to)
    expect(code).toBe(0)
    expect(result.text).toBe(text)
    expect(result.attributions[0].source.map(cut)).toEqual(["De krant"])
    expect(result.attributions[0].cue.map(cut)).toEqual(["meldt"])
    expect(result.hedges.map((hedge: { span: [number, number] }) => cut(hedge.span))).toEqual(["Mogelijk"])
    expect(result.sentences.map((sentence: { span: [number, number] }) => cut(sentence.span))).toHaveLength(2)
  })

  test("is a list for several files", async () => {
    const { out } = await aldus(["annotate", "-f", "json", file("a.news", text), file("b.news", "")])
    const results = JSON.parse(out)
    expect(results).toHaveLength(2)
    for (const result of results) expect(valid(result), JSON.stringify(valid.errors)).toBe(true)
  })

  test("keeps a byte order mark and line ends, so that offsets are those of the file", async () => {
    const raw = `\uFEFFKop\r\n\r\n${text}\r\n`
    const { out } = await aldus(["annotate", "-f", "json", file("bom.news", raw)])
    expect(JSON.parse(out).text).toBe(raw)
  })

  test("never analyses Markdown code", async () => {
    const { out } = await aldus(["annotate", "-f", "json", file("m.md", "Tekst.\n\n```\nDe krant meldt dat het misgaat.\n```\n")])
    expect(JSON.parse(out).attributions).toEqual([])
  })
})

describe("ndjson in", () => {
  test("answers each line in order, with its id", async () => {
    const lines = [
      { id: 7, text },
      { id: "x", text: "" },
      { id: null, text: "Het regent." },
    ]
    const { code, out } = await aldus(["annotate", "--ndjson-in"], lines.map(line => JSON.stringify(line)).join("\n"))
    const results = out
      .trim()
      .split("\n")
      .map(line => JSON.parse(line))
    expect(code).toBe(0)
    expect(results.map(result => result.id)).toEqual([7, "x", null])
    for (const result of results) expect(valid(result), JSON.stringify(valid.errors)).toBe(true)
  })

  test("answers a bad line in its place and goes on", async () => {
    const { code, out, err } = await aldus(["annotate", "--ndjson-in"], `{"id":1,"text":"Ja."}\nnee\n{"id":2}\n{"id":3,"text":"Ja."}\n`)
    const results = out
      .trim()
      .split("\n")
      .map(line => JSON.parse(line))
    expect(results.map(({ id, error }) => [id, error !== undefined])).toEqual([
      [1, false],
      [null, true],
      [2, true],
      [3, false],
    ])
    expect(code).toBe(2)
    expect(err).toMatch(/Line 2/)
    expect(err).toMatch(/Line 3/)
  })

  test("streams: the first answer comes before the input ends", async () => {
    const many = Array.from({ length: 400 }, (_, id) => JSON.stringify({ id, text })).join("\n")
    const { out } = await aldus(["annotate", "--ndjson-in"], many)
    expect(
      out
        .trim()
        .split("\n")
        .map(line => JSON.parse(line).id),
    ).toEqual(Array.from({ length: 400 }, (_, id) => id))
  })
})

describe("pretty", () => {
  test("without colour marks source, cue, content and hedge in the text", async () => {
    const { out } = await aldus(["annotate", file("p.news", text)])
    expect(out).toContain("[De krant] (meldt) {dat de minister vertrekt}. <Mogelijk> komt er een opvolger.")
    expect(out).toMatch(/Legend: /)
    expect(out).not.toContain("\u001b")
  })

  test("with colour loses no word", async () => {
    const { out } = await aldus(["annotate", "--color", "always", file("p.news", text)])
    expect(out).toContain("\u001b[")
    expect(out.replace(new RegExp(`${control}\\[[\\d;]*m`, "g"), "")).toContain(
      "De krant meldt dat de minister vertrekt. Mogelijk komt er een opvolger.",
    )
  })

  test("sends no control character of the text to the terminal", async () => {
    const { out } = await aldus(["annotate", "-"], "Een \u001b[31mrode\u0000 tekst.")
    expect(out).not.toContain("\u001b")
    expect(out).not.toContain("\u0000")
  })

  test("speaks Dutch to a Dutch user", async () => {
    const { out } = await aldus(["annotate", file("p.news", text)], "", { LC_ALL: "nl_NL.UTF-8" })
    expect(out).toMatch(/Legenda: /)
  })
})

describe("explain", () => {
  const article = [
    "Kop",
    "De krant ontkent dat de minister beweert dat het regent. Mogelijk komt er een opvolger.",
    "Het is stil.",
    "De criminaliteit is daardoor sterk gestegen.",
  ].join("\n\n")
  /** The notes below the paragraph that holds `head`, each on one line. */
  const notes = (out: string, head: string) => {
    const lines = out.split("\n")
    const from = lines.findIndex(line => line.includes(head))
    return lines
      .slice(from, lines.indexOf("", from))
      .filter(line => line.startsWith("    "))
      .join("\n")
      .replace(/\n {6}/g, " ")
      .split("\n")
      .filter(Boolean)
  }

  test("says below each paragraph what was found in it, and how", async () => {
    const { code, out } = await aldus(["annotate", "--explain", file("x.news", article)])
    expect(code).toBe(0)
    expect(notes(out, "krant")).toEqual([
      expect.stringMatching(/^ {4}1: [\w-]+, \d+%, De krant ← De krant \(news medium\), denied$/),
      expect.stringMatching(/^ {4}2: [\w-]+, \d+%, de minister ← de minister \(person\), at a distance, within 1$/),
      "    hedge: “Mogelijk”, adverb",
      "    no source: “Mogelijk komt er een opvolger.”, a forecast (Mogelijk)",
    ])
    expect(notes(out, "stil")).toEqual([])
    expect(notes(out, "criminaliteit")).toEqual([
      "    no source: “De criminaliteit is daardoor sterk gestegen.”, a cause (daardoor) and a trend (gestegen)",
    ])
  })

  test("says it in Dutch to a Dutch user", async () => {
    const { out } = await aldus(["annotate", "--explain", "--locale", "nl", file("x.news", article)])
    expect(notes(out, "krant")).toEqual([
      expect.stringMatching(/De krant ← De krant \(medium\), ontkend$/),
      expect.stringMatching(/de minister ← de minister \(persoon\), op afstand, binnen 1$/),
      "    voorbehoud: “Mogelijk”, bijwoord",
      "    zonder bron: “Mogelijk komt er een opvolger.”, een voorspelling (Mogelijk)",
    ])
  })

  test("names who goes on speaking, and says where nobody is named", async () => {
    const { out } = await aldus(
      ["annotate", "--explain", "-"],
      "Het regende.\n\n„Ja.”\n\n„Het regent”, zegt Anna Jansen. „Het waait ook.”\n",
    )
    expect(notes(out, "waait")).toEqual([
      expect.stringMatching(/^ {4}1: [\w-]+, \d+%, Anna Jansen ← Anna Jansen \(person\)$/),
      expect.stringMatching(/^ {4}2: [\w-]+, \d+%, ← Anna Jansen \(person\)$/),
    ])
    expect(notes(out, "Ja.")).toEqual([expect.stringMatching(/← nobody named$/)])
  })

  test("leaves the reading view as it is without the notes, and dims them in colour", async () => {
    const path = file("x.news", `${article}\n- Een.\n- Twee.\n`)
    const plain = await aldus(["annotate", path])
    const explained = await aldus(["annotate", "--explain", path])
    const view = (out: string) => out.slice(0, out.indexOf("Legend"))
    const bare = view(explained.out)
      .split("\n")
      .filter(line => !line.startsWith("    "))
    expect(bare.join("\n")).toBe(view(plain.out))
    const colored = await aldus(["annotate", "--explain", "--color", "always", path])
    expect(colored.out).toContain(`    ${control}[2mhedge: “Mogelijk”, adverb${control}[22m`)
  })

  test("sends no control character of the text to the terminal", async () => {
    const { out } = await aldus(["annotate", "--explain", "-"], "Volgens Jan\u001b[31msen regent het mogelijk.")
    expect(out).not.toContain("\u001b")
  })
})

describe("html", () => {
  test("is one page that fetches nothing and shows markup in the text as text", async () => {
    const { out } = await aldus(["annotate", "-f", "html", file("h.news", `Kop\n\nVolgens <script>alert("x")</script> & co. ${text}`)])
    expect(out).toMatch(/^<!doctype html>/)
    expect(out).not.toMatch(/<script|<link|src=|url\(|http/)
    expect(out).toContain("&#60;script&#62;")
    expect(out).toMatch(/<span class="source"[^>]*>De krant<\/span>/)
    expect(out).toContain("<h1")
  })
})

describe("exit codes", () => {
  const cases: Record<string, { args: string[]; input?: string | Uint8Array; code: number; err?: RegExp }> = {
    "nothing found": { args: ["annotate", "--fail-on", "hint"], input: "Volgens Trouw regent het.", code: 0 },
    "findings below the bar": { args: ["annotate", "--fail-on", "error"], input: "Bronnen melden dat de topman vertrekt.", code: 0 },
    "findings at the bar": { args: ["annotate", "--fail-on", "hint"], input: "Bronnen melden dat de topman vertrekt.", code: 1 },
    "a file that is not there": { args: ["annotate", "nergens.news"], code: 2, err: /nergens\.news/ },
    "a folder for a file": { args: ["annotate", "test"], code: 2, err: /EISDIR/ },
    "an unknown option": { args: ["annotate", "--colour"], code: 2, err: /--colour/ },
    "a format that does not exist": { args: ["annotate", "-f", "xml"], code: 2, err: /pretty, json, ndjson, html/ },
    "an explanation in JSON": { args: ["annotate", "--explain", "-f", "json"], code: 2, err: /--explain .*pretty.*“json”/ },
    "an explanation line by line": { args: ["annotate", "--explain", "--ndjson-in"], code: 2, err: /--explain .*pretty.*“ndjson”/ },
    "an explanation in HTML, in Dutch": {
      args: ["annotate", "--explain", "-f", "html", "--locale", "nl"],
      code: 2,
      err: /--explain .*pretty.*‘html’/,
    },
    "an unknown command": { args: ["check-spelling"], code: 2, err: /check-spelling/ },
    help: { args: ["--help"], code: 0 },
    "bytes that are no text": {
      args: ["annotate", "-f", "json"],
      input: Uint8Array.from({ length: 512 }, (_, i) => (i * 7) % 256),
      code: 0,
      err: /Windows-1252/,
    },
    "nothing at all": { args: ["annotate"], input: "", code: 0 },
  }
  for (const [name, { args, input, code, err }] of Object.entries(cases))
    test(name, async () => {
      const run = await aldus(args, input)
      expect(run.err).toMatch(err ?? /^$/)
      expect(run.code).toBe(code)
    })

  test("one unreadable file does not hide the others", async () => {
    const { code, out } = await aldus(["annotate", "-f", "ndjson", "nergens.news", file("wel.news", text)])
    expect(code).toBe(2)
    expect(JSON.parse(out).text).toBe(text)
  })
})
