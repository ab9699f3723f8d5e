import { describe, expect, test } from "vitest"
import type { Report } from "../../engine/report/index.ts"
import { percentOf, percents, runsOf } from "../../report/numbers.ts"
import { type Frame, reportBody, reportPage } from "../../report/page.ts"
import { paperCss } from "../../report/style.ts"
import { pool, reportOn } from "./report-on.ts"

const frame: Frame = { colors: paperCss, trust: () => ({ source: "'sha256-x'" }) }
const evil = `<script>alert(1)</script> "Kop" & 'meer'

Wethouder <img src=x onerror=alert(1)> Jansen zegt dat het </p></main><script>alert(2)</script> regent. Bronnen melden dat 40 procent <b>weg</b> is. De kosten stegen met 40 procent & "meer" <i>.`

/** The elements of a page, each opened and closed in turn; throws where one is not. */
function elements(html: string): string[] {
  const open: string[] = []
  const all: string[] = []
  for (const [, slash, name, , selfClosing] of html.matchAll(/<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w-]+(?:="[^"<>]*")?)*)\s*(\/?)>/g)) {
    if (slash) expect(open.pop(), `</${name}>`).toBe(name)
    else {
      all.push(name!)
      if (!selfClosing && !/^(?:meta|br|img|input|link)$/.test(name!)) open.push(name!)
    }
  }
  expect(open).toEqual([])
  // Nothing that looks like a tag is none.
  expect(html.replace(/<style.*?<\/style>/s, "").match(/<(?!\/?[a-zA-Z][^<>]*>|!doctype html>)/)).toBeNull()
  return all
}

describe("the page", () => {
  for (const locale of ["nl", "en"] as const)
    for (const [name, text] of Object.entries({ pool, evil, empty: "", "headline only": "Kop", "no source": "De raad vergadert dinsdag." }))
      test(`is well formed: ${name}, ${locale}`, () => {
        const found = elements(reportPage(reportOn(text, { locale }), frame))
        expect(found.filter(each => each === "h1")).toHaveLength(1)
        expect(found.filter(each => each === "main")).toHaveLength(1)
        expect(found).not.toContain("undefined")
      })

  test("shows the text of an article as text", () => {
    const html = reportPage(reportOn(evil), frame)
    expect(elements(html)).not.toContain("script")
    expect(elements(html)).not.toContain("img")
    expect(html).toContain("&#60;script&#62;alert(1)&#60;/script&#62;")
    expect(html).not.toMatch(/<[^>]*\son\w+=/)
  })

  test("fetches nothing, and forbids itself to", () => {
    const html = reportPage(reportOn(pool), frame)
    expect(html).not.toMatch(/https?:|\bsrc=|@import|url\((?!#)/)
    expect(html).toContain(`content="default-src 'none'; style-src 'sha256-x'; base-uri 'none'; form-action 'none'"`)
    // What the policy would not let through.
    expect(html).not.toMatch(/ style="/)
  })

  test("has one script in an editor, by nonce", () => {
    const html = reportPage(reportOn(pool), {
      colors: "",
      trust: () => ({ source: "'nonce-n'", nonce: "n" }),
      script: "go()",
    })
    expect(html.match(/<script.*/g)).toEqual(['<script nonce="n">go()</script>'])
    expect(html).toContain("script-src 'nonce-n'")
  })

  test("links every place to a paragraph that is there", () => {
    const html = reportBody(reportOn(pool))
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(links.length).toBeGreaterThan(10)
    expect(links.filter(id => !ids.has(id))).toEqual([])
  })

  test("has no two of one id", () => {
    const ids = [...reportBody(reportOn(`${pool}\n\n${pool}`)).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test("says in a few sentences what matters most", () => {
    const lead = (locale: "nl" | "en", text = pool) => /<p class="lead">(.*?)<\/p>/.exec(reportBody(reportOn(text, { locale })))![1]
    expect(lead("nl")).toBe(
      "Er zijn twee bronnen; samen zeggen zij 51% van de tekst. Het meest aan het woord: Wethouder Anna Jansen, met 76% van wat er gezegd wordt. Eén bron blijft anoniem. Eén zin vraagt om een bron.",
    )
    expect(lead("en")).toBe(
      "There are two sources; together they say 51% of the text. Heard most: Wethouder Anna Jansen, with 76% of what is said. One source stays anonymous. One sentence wants a source.",
    )
    expect(lead("nl", "De raad vergadert dinsdag.")).toBe("Niemand komt aan het woord. Geen enkele zin vraagt om een bron.")
  })

  test("has one line for what is to be checked in several ways, with a box for each", () => {
    const report = reportOn("De criminaliteit is in 2022 met 40 procent gestegen doordat de politie minder agenten had.")
    expect(report.checks.map(({ kind }) => kind)).toEqual(["quantity", "cause"])
    const table = (checks: Report["checks"]) => /<tbody>(<tr><td class="box">.*?)<\/tbody>/s.exec(reportBody({ ...report, checks }))![1]!
    const [first, second] = report.checks
    const twice = { ...first!, kind: "cause" as const }
    expect([table([first!, twice]).match(/<tr>/g), table([first!, twice]).match(/aria-hidden/g)]).toEqual([
      ["<tr>"],
      Array(2).fill("aria-hidden"),
    ])
    expect(table([first!, twice])).toContain("getal, oorzaak")
    expect(table([first!, { ...second!, note: "gebeld" }]).match(/<tr>/g)).toHaveLength(2)
  })

  test("follows evidence only to where it is safe", () => {
    const report = reportOn(pool)
    const [check] = report.checks
    const links = (href: string) =>
      [...reportBody({ ...report, checks: [{ ...check!, evidence: [{ href }] }] }).matchAll(/<a href="([^#"][^"]*)"/g)].map(([, to]) => to)
    expect(links("https://example.org/a?b=1&c")).toEqual(["https://example.org/a?b=1&#38;c"])
    expect(links("stukken/begroting.pdf")).toEqual(["stukken/begroting.pdf"])
    for (const href of ["javascript:alert(1)", " java\nscript:alert(1)", "data:text/html,x", "vbscript:x", "command:x"])
      expect(links(href)).toEqual([])
  })
})

describe("numbers", () => {
  test("percentages add up as the shares do", () => {
    expect(percents([1 / 3, 1 / 3, 1 / 3])).toEqual([34, 33, 33])
    expect(percents([0.5, 0.25, 0.25])).toEqual([50, 25, 25])
    expect(percents([0.996, 0.002, 0.002])).toEqual([100, 0, 0])
    expect(percents([0, 0])).toEqual([0, 0])
    expect([percentOf(0, 0.002), percentOf(0, 0), percentOf(7, 0.07)]).toEqual(["<1%", "0%", "7%"])
  })

  test("runs are shortened", () => {
    expect(runsOf([1, 2, 5, 6, 7], "en")).toBe("1, 2 en 5–7")
    expect(runsOf([3], "en")).toBe("3")
    expect(runsOf([1, 2, 3, 4], "and")).toBe("1–4")
    expect(runsOf([], "en")).toBe("")
  })
})
