import { mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { readBrat, readConllu, readCsv, readJsonLd } from "../../engine/exchange/index.ts"
import { anchorOf, noSidecar, writeSidecar } from "../../engine/ledger/index.ts"
import { aldus } from "./run.ts"

const folder = mkdtempSync(join(tmpdir(), "aldus-exchange-"))
const file = (name: string, content: string) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const sample = readFileSync(new URL("../../samples/rechtbank.news", import.meta.url), "utf8")
const article = file("rechtbank 1.news", sample)

describe("annotations in the format of another program", () => {
  test.each([
    ["brat", readBrat],
    ["csv", readCsv],
    ["jsonld", readJsonLd],
    ["conllu", readConllu],
  ] as const)("%s is read back whole", async (format, read) => {
    const { code, out, err } = await aldus(["annotate", "-f", format, article])
    expect([code, err]).toEqual([0, ""])
    const { marks, troubles } = read(sample, out)
    expect(troubles).toEqual([])
    const { out: json } = await aldus(["annotate", "-f", "json", article])
    expect(marks.filter(({ type }) => type === "attribution").map(({ spans }) => spans)).toEqual(
      JSON.parse(json).attributions.map(({ content }: { content: unknown }) => content),
    )
  })

  test("jsonld and claimreview name the article as from a file beside it, and are a list for several", async () => {
    const { out } = await aldus(["annotate", "-f", "jsonld", article])
    expect(JSON.parse(out).id).toBe("rechtbank%201.news#annotations")
    const { out: two } = await aldus(["annotate", "-f", "claimreview", article, file("b.news", "")])
    expect(JSON.parse(two)).toHaveLength(2)
    expect(JSON.parse(two)[1]).toEqual({ "@context": "https://schema.org", "@graph": [] })
  })

  test("csv, brat and folia hold one text: of another is said that it is left out", async () => {
    for (const format of ["csv", "brat", "folia"]) {
      const one = await aldus(["annotate", "-f", format, article])
      const two = await aldus(["annotate", "-f", format, article, file("b.news", "Nog een.")])
      expect(two.out).toBe(one.out)
      expect(two.code).toBe(2)
      expect(two.err).toContain(`b.news is left out: a file of the format ${format} holds one text.`)
    }
  })

  test("the checklist speaks the language of the interface", async () => {
    const dutch = await aldus(["annotate", "-f", "checklist", "--locale", "nl", article])
    expect(dutch.out).toMatch(/^# \S.*\n\n0 van \d+ nagegaan\n/)
    expect(dutch.out).toMatch(/^- \[ \] .*\\\n {2}\*regel \d+ · .*\*$/m)
    const english = await aldus(["annotate", "-f", "checklist", article])
    expect(english.out).toMatch(/\n0 of \d+ checked\n/)
  })

  test("have what people noted in the file beside the article", async () => {
    const text = "De gemeente bouwde vorig jaar 300 woningen.\n"
    const news = file("woningen.news", text)
    const anchor = anchorOf(text, { from: 0, to: text.length - 2 })
    const noted = { id: "urn:uuid:1", created: "2026-11-25T10:00:00Z", modified: "2026-11-25T10:00:00Z", creator: "Eva" }
    const check = { ...noted, kind: "check", anchor, state: "wrong", checker: "Eva", note: "Het waren er 200.", evidence: [] } as const
    file("woningen.news.aldus.jsonld", writeSidecar({ ...noSidecar, records: [check] }, "woningen.news"))
    const list = await aldus(["annotate", "-f", "checklist", "--locale", "nl", news])
    expect(list.out).toContain("- [x] De gemeente bouwde vorig jaar 300 woningen\\")
    expect(list.out).toContain("  - fout · Eva · Het waren er 200.\n")
    const page = JSON.parse((await aldus(["annotate", "-f", "jsonld", news])).out)
    expect(page.items.at(-1)).toMatchObject({ id: "urn:uuid:1", type: ["Annotation", "aldus:Check"] })
  })

  test("help lists them in both languages", async () => {
    for (const locale of ["nl", "en"]) {
      const { out } = await aldus(["--help", "--locale", locale])
      for (const format of ["jsonld", "csv", "brat", "folia", "checklist", "claimreview", "text"])
        expect(out).toMatch(new RegExp(`^ {25}${format}: `, "m"))
    }
  })
})

describe("an article of a news system", () => {
  const ninjs = JSON.stringify({ uri: "urn:1", language: "nl", headline: "Kop", body_xhtml: "<p>De krant meldt dat de raad stemt.</p>" })
  const text = "---\ntitle: Kop\nlang: nl\nsource: urn:1\n---\n\nKop\n\nDe krant meldt dat de raad stemt.\n"

  test("is known by what is in it, from a file of any name or from standard input", async () => {
    for (const name of ["a.json", "a.txt", "a"]) {
      const { out } = await aldus(["annotate", "-f", "json", file(name, ninjs)])
      expect(JSON.parse(out)).toMatchObject({ text, attributions: [{ who: "De krant" }] })
    }
    expect((await aldus(["annotate", "-f", "text"], ninjs)).out).toBe(text)
  })

  test("is one of several in a message of NewsML-G2", async () => {
    const item = (body: string) =>
      `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentSet><inlineXML contenttype="application/xhtml+xml"><html><body><p>${body}</p></body></html></inlineXML></contentSet></newsItem>`
    const message = file("bericht.xml", `<newsMessage><itemSet>${item("De krant meldt dat.")}${item("Nee.")}</itemSet></newsMessage>`)
    const { out } = await aldus(["annotate", "-f", "json", message])
    expect(JSON.parse(out).map((each: { id: string; text: string }) => [each.id, each.text])).toEqual([
      [message, "De krant meldt dat.\n"],
      [`${message}#2`, "Nee.\n"],
    ])
  })

  test("is left as it is where the markup is told, and so is other JSON", async () => {
    expect((await aldus(["annotate", "-f", "text", "--markup", "plain"], ninjs)).out).toBe(ninjs)
    expect((await aldus(["annotate", "-f", "text"], '{"a": 1}')).out).toBe('{"a": 1}')
  })
})
