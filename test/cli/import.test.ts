import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { readSidecar } from "../../engine/ledger/index.ts"
import { aldus } from "./run.ts"

const folder = mkdtempSync(join(tmpdir(), "aldus-import-"))
const file = (name: string, content: string) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const text = "Raad 😀 wil proef\n\nWethouder Jansen zegt dat de proef 40 miljoen euro kost.\n\nDe straat is morgen dicht.\n"
const place = (words: string) => {
  const from = Array.from(text.slice(0, text.indexOf(words))).length
  return `${from}-${from + words.length}`
}
const table = `id,type,spans,text,source,sourceText\r\nx,hedge,${place("morgen")},morgen,,\r\ny,attribution,${place("is morgen dicht")},is morgen dicht,${place("De straat")},De straat\r\n`
const notes = (article: string) => readSidecar(readFileSync(`${article}.aldus.jsonld`, "utf8")).records

describe("aldus import", () => {
  test("takes over a file in the notes beside the article, once", async () => {
    const article = file("een raad.news", text)
    const hand = file("hand.csv", table)
    expect(await aldus(["import", "--name", "Eva", article, hand])).toEqual({ code: 0, out: `${hand}: 2 taken over\n`, err: "" })
    expect(
      notes(article)
        .map(record => [record.kind, record.creator, "anchor" in record && record.anchor.exact])
        .sort(),
    ).toEqual([
      ["mark", "Eva", "is morgen dicht"],
      ["mark", "Eva", "morgen"],
    ])
    expect(readFileSync(`${article}.aldus.jsonld`, "utf8")).toContain('"source":"een%20raad.news"')
    const before = readFileSync(`${article}.aldus.jsonld`, "utf8")
    expect((await aldus(["import", "--locale", "nl", article, hand])).out).toBe(`${hand}: 0 overgenomen, 2 stonden er al\n`)
    expect(readFileSync(`${article}.aldus.jsonld`, "utf8")).toBe(before)
    // And annotate tells of them.
    expect((await aldus(["annotate", "-f", "csv", article])).out).toContain("is morgen dicht")
  })

  test("several files, of which one cannot be read and one is of nothing", async () => {
    const article = file("twee.news", text)
    const { code, out, err } = await aldus(["import", article, file("leeg.json", "{}"), join(folder, "weg.csv"), file("hand.csv", table)])
    expect(code).toBe(2)
    expect(out).toBe(`${join(folder, "hand.csv")}: 2 taken over\n`)
    expect(err).toContain("leeg.json holds no annotations that can be read")
    expect(err).toContain("Cannot read")
    expect(notes(article)).toHaveLength(2)
  })

  test("--dry-run writes nothing; words that are gone are said to be", async () => {
    const article = file("drie.news", text.replace("De straat is morgen dicht.", "Dat is alles."))
    const hand = file("hand.csv", table)
    const { out } = await aldus(["import", "--dry-run", article, hand])
    expect(out).toBe(`${hand}: 2 taken over, 2 without a place: their words are not in the text\n`)
    expect(existsSync(`${article}.aldus.jsonld`)).toBe(false)
  })

  test("gives back what annotate wrote with the notes of another", async () => {
    const theirs = file("hun.news", text)
    await aldus(["import", "--name", "Noor", theirs, file("hand.csv", table)])
    const page = file("hun.jsonld", (await aldus(["annotate", "-f", "jsonld", theirs])).out)
    const article = file("ons.news", text)
    expect((await aldus(["import", "--name", "Eva", article, page])).out).toMatch(/: 2 taken over, \d+ already there\n$/)
    expect(notes(article)).toEqual(notes(theirs))
  })

  test("needs an article and a file, and has its place in the help", async () => {
    for (const args of [["import"], ["import", "a.news"], ["import", "-", "a.csv"]]) {
      const { code, err } = await aldus(args)
      expect([code, err]).toEqual([2, "aldus: Name the article and the files to take over: aldus import ARTICLE FILE…\n"])
    }
    for (const locale of ["en", "nl"])
      expect((await aldus(["--help", "--locale", locale])).out).toMatch(/aldus import \[.*\n[\s\S]*\nimport\n {6}--name/)
  })
})
