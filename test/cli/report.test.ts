import { createHash } from "node:crypto"
import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { noSidecar, writeSidecar } from "../../engine/ledger/index.ts"
import type { Report } from "../../engine/report/index.ts"
import { aldus } from "./run.ts"

const folder = mkdtempSync(join(tmpdir(), "aldus-report-"))
const file = (name: string, content: string) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const text = "Kop\n\nDe krant meldt dat de minister vertrekt. Bronnen melden dat het kabinet valt. De kosten stegen met 40 procent."

describe("aldus report", () => {
  test("writes a page whose policy lets through its own style and nothing else", async () => {
    const { code, out, err } = await aldus(["report", file("a.news", text)])
    const [, style] = /<style>(.*?)<\/style>/s.exec(out)!
    expect([code, err]).toEqual([0, ""])
    expect(out).toContain(`style-src 'sha256-${createHash("sha256").update(style!).digest("base64")}'`)
    expect(out).toContain('<html lang="en">')
  })

  test("speaks Dutch", async () => {
    const { out } = await aldus(["report", "--locale", "nl", file("a.news", text)])
    expect(out).toContain('<html lang="nl">')
    expect(out).toContain("Wie spreekt, en waar")
  })

  test("reads standard input", async () => {
    const { code, out } = await aldus(["report", "-"], text)
    expect(code).toBe(0)
    expect(out).toContain("<title>Kop – Aldus</title>")
  })

  test("gives what it is made of as JSON", async () => {
    const { code, out } = await aldus(["report", "-f", "json", file("a.news", text)])
    const report: Report = JSON.parse(out)
    expect(code).toBe(0)
    expect([report.file, report.title, report.sentences, report.sources.map(({ name }) => name)]).toEqual([
      "a.news",
      "Kop",
      3,
      ["De krant", "Bronnen"],
    ])
  })

  test("heeds the house, and a profile before it", async () => {
    file(".aldus.json", '{"rules": {"anonymous-source": "off"}}')
    const article = file("b.news", `${text} Het duurt volgens Jansen lang.`)
    const rules = async (...options: string[]) => {
      const report: Report = JSON.parse((await aldus(["report", "-f", "json", ...options, article])).out)
      return report.remarks.flatMap(({ remarks }) => remarks.map(({ rule }) => rule))
    }
    expect(await rules()).toContain("source-without-role")
    expect(await rules()).not.toContain("anonymous-source")
    expect(await rules("--profile", "reporter")).not.toContain("source-without-role")
  })

  test("has the sources as people corrected them in the file beside the article", async () => {
    const article = file("c.news", text)
    const noted = { id: "urn:uuid:1", created: "2026-11-25T10:00:00Z", modified: "2026-11-25T10:00:00Z", creator: "Eva" }
    const same = { ...noted, kind: "source", name: "De krant", same: ["Bronnen"], role: "dagblad", isTrusted: true } as const
    file("c.news.aldus.jsonld", writeSidecar({ ...noSidecar, records: [same] }, "c.news"))
    const report: Report = JSON.parse((await aldus(["report", "-f", "json", article])).out)
    expect(report.sources).toMatchObject([{ name: "De krant", attributions: 2, role: "dagblad", isTrusted: true, share: 1 }])
    expect((await aldus(["report", article])).out).toContain("dagblad · trusted")
    file("c.news.aldus.jsonld", writeSidecar({ ...noSidecar, records: [{ ...same, same: [] }] }, "c.news"))
    const parted: Report = JSON.parse((await aldus(["report", "-f", "json", article])).out)
    expect(parted.sources.map(({ name }) => name)).toEqual(["De krant", "Bronnen"])
  })

  test("says what is wrong with what it was asked", async () => {
    const missing = await aldus(["report", join(folder, "none.news")])
    expect([missing.code, missing.out]).toEqual([2, ""])
    expect(missing.err).toMatch(/Cannot read .*none\.news: ENOENT/)
    const two = await aldus(["report", "a.news", "b.news"])
    expect([two.code, two.err]).toEqual([2, "aldus: A report is about one article: name one file.\n"])
    const format = await aldus(["report", "-f", "pdf", "a.news", "--locale", "nl"])
    expect([format.code, format.err]).toEqual([2, "aldus: --format kan niet ‘pdf’ zijn; kies uit html, json.\n"])
  })
})
