import { readdirSync, readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Analysis, analyze, type Edit } from "../../engine/annotation/index.ts"
import { languages } from "../../languages/index.ts"

const folder = new URL("../../samples/", import.meta.url)
const articles = readdirSync(folder)
  .filter(name => name.endsWith(".news"))
  .map(name => readFileSync(new URL(name, folder), "utf8"))
const read = (text: string, previous?: Analysis, edit?: Edit, format: "plain" | "markdown" = "plain") =>
  analyze({ text, format }, languages, { language: "auto" }, previous, edit)

/** A change as an editor sends it: `[from, to)` becomes `text`. */
interface Change {
  readonly at: number
  readonly remove: number
  readonly insert: string
}

const insert = fc.oneof(
  fc.constantFrom(
    "",
    "e",
    " ",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    '"',
    "„",
    "”",
    "‘",
    "’",
    ".",
    ",",
    "?",
    ":",
    "—",
    "---\nlang: en\n---\n",
    "😀",
    "\ud83d",
    "\0",
    "\u2028",
    "V: Waarom?\n\n",
    "Door Jan Jansen\n\n",
  ),
  fc.constantFrom(
    "De krant meldt dat het regent.",
    " zegt Jansen",
    " volgens de politie",
    "\n\nDat stelt het CBS.\n\n",
    "„Dit kan niet.",
    " zou",
    "The minister said that it rained.",
    "Kop\n\n",
  ),
  fc.string({ maxLength: 8 }),
)
const change: fc.Arbitrary<Change> = fc.record({ at: fc.nat(10_000), remove: fc.oneof(fc.nat(4), fc.nat(400)), insert })

function apply(text: string, { at, remove, insert: added }: Change): { text: string; edit: Edit } {
  const from = at % (text.length + 1)
  const to = Math.min(text.length, from + remove)
  return { text: text.slice(0, from) + added + text.slice(to), edit: { from, to, length: added.length } }
}

describe("reading again with the previous analysis gives what reading from scratch gives", () => {
  for (const [name, hinted] of [
    ["and the edit given", true],
    ["and the edit to be found", false],
  ] as const)
    test(name, () => {
      fc.assert(
        fc.property(fc.constantFrom(...articles), fc.array(change, { minLength: 1, maxLength: 5 }), (article, changes) => {
          let text = article
          let analysis = read(text)
          for (const each of changes) {
            const next = apply(text, each)
            analysis = read(next.text, analysis, hinted ? next.edit : undefined)
            expect(analysis).toEqual(read(next.text))
            text = next.text
          }
        }),
        { numRuns: 120 },
      )
    })

  test("a paragraph that is moved", () => {
    const paragraphs = articles[0]!.split("\n\n")
    const moved = [...paragraphs.slice(0, 3), ...paragraphs.slice(5), ...paragraphs.slice(3, 5)].join("\n\n")
    expect(read(moved, read(articles[0]!))).toEqual(read(moved))
  })

  test("an acronym that is taken away behind a name", () => {
    const before = "Het regent, meldt het Centraal Bureau voor de Statistiek (CBS).\n\nHet waait, aldus het CBS.\n"
    const after = before.replace(" (CBS)", "")
    expect(read(before).links.sources.length).toBe(1)
    expect(read(after, read(before))).toEqual(read(after))
  })

  test("line ends that change", () => {
    const windows = articles[0]!.replaceAll("\n", "\r\n")
    expect(read(windows, read(articles[0]!))).toEqual(read(windows))
  })

  test("Markdown", () => {
    const before = "# Kop\n\nDe krant **meldt** dat `het` regent.\n"
    const after = "# Kop\n\nDe krant **meldt** dat `het` regent, [zegt](http://x.nl) Jansen.\n"
    expect(read(after, read(before, undefined, undefined, "markdown"), undefined, "markdown")).toEqual(
      read(after, undefined, undefined, "markdown"),
    )
  })
})

describe("an edit re-does only what it touches", () => {
  const text = articles.find(article => article.startsWith("Heracles"))!
  const at = text.indexOf("in de 88ste minuut")
  const typed = `${text.slice(0, at)}al ${text.slice(at)}`

  test("the other paragraphs are the same objects", () => {
    const before = read(text)
    const after = read(typed, before, { from: at, to: at, length: 3 })
    const same = after.passages.filter(({ value }) => before.passages.some(each => each.value === value))
    expect(same.length).toBe(before.passages.length - 1)
  })

  test("and the links too, where nothing was said otherwise", () => {
    const before = read(text)
    expect(read(typed, before, { from: at, to: at, length: 3 }).links).toBe(before.links)
  })
})

describe("any text gives an analysis", () => {
  const cases: Record<string, string> = {
    nothing: "",
    "white space": " \n\t \r\n ",
    "a byte order mark": "\uFEFFKop\n\nDe krant meldt dat het regent.",
    "NUL bytes": "De krant\0 meldt\0 dat het regent.",
    "an unpaired surrogate": "De krant \ud83d meldt dat \udc00 het regent.",
    "half a quotation": "„Dit kan niet",
    "one line of a megabyte": "De krant meldt dat het regent. ".repeat(33_000),
    "a megabyte without a space": "a".repeat(1_000_000),
    "a megabyte of quotation marks": "„".repeat(1_000_000),
    "open front matter": "---\ntitle: x\nDe krant meldt dat het regent.",
  }
  for (const [name, text] of Object.entries(cases))
    test(name, () => {
      const analysis = read(text)
      expect(structuredClone(analysis)).toEqual(analysis)
      for (const { at, value } of analysis.passages) expect(text.slice(at, at + value.paragraph.text.length)).toBe(value.paragraph.text)
    })

  test("random characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), text => {
        read(text)
        read(text, undefined, undefined, "markdown")
      }),
    )
  })

  test("a wrong edit is the caller's mistake", () => {
    expect(() => read("abc", read("ab"), { from: 0, to: 5, length: 1 })).toThrow(RangeError)
    expect(() => analyze({ text: "", format: "plain" }, [], { language: "auto" })).toThrow(RangeError)
  })
})
