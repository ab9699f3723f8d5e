import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type SourceNotes, sourceNotes } from "../../engine/ledger/index.ts"
import type { CheckedClaim, Report } from "../../engine/report/index.ts"
import { reportBody } from "../../report/page.ts"
import { record } from "../ledger/records.ts"
import { pool, reportOn } from "./report-on.ts"

describe("a report", () => {
  const report = reportOn(pool)

  test("counts the words of what can assert something: no headline, byline or crosshead", () => {
    expect([report.title, report.words, report.sentences, report.unsourced]).toEqual(["Zwembad blijft dicht", 41, 6, 1])
  })

  test("says who speaks how much, and in which paragraphs", () => {
    expect(report.sources).toEqual([
      {
        name: "Wethouder Anna Jansen",
        type: "person",
        role: "",
        isTrusted: false,
        slot: 0,
        attributions: 3,
        words: 16,
        share: 16 / 21,
        paragraphs: [1],
        from: pool.indexOf("dat het bad"),
      },
      {
        name: "Bronnen",
        type: "anonymous",
        role: "",
        isTrusted: false,
        slot: 1,
        attributions: 1,
        words: 5,
        share: 5 / 21,
        paragraphs: [2],
        from: pool.indexOf("dat het dak"),
      },
    ])
  })

  test("lays the article out in a strip without gaps", () => {
    expect(
      report.strip.map(({ from, to, voice, isUnsourced, isHedged }) => [from, to, voice ?? (isUnsourced ? "?" : "-"), isHedged ?? false]),
    ).toEqual([
      [0, 4, "-", false],
      [4, 13, 0, false],
      [13, 17, "-", false],
      [17, 24, 0, false],
      [24, 28, "-", false],
      [28, 34, "?", false],
      [34, 36, "-", true],
      [36, 41, 1, true],
    ])
    expect(report.strip.map(({ paragraph }) => paragraph)).toEqual([1, 1, 1, 1, 2, 2, 2, 2])
  })

  test("divides the text over what is attributed, unsourced and its own", () => {
    expect(report.shares).toEqual({
      attributed: { words: 21, share: 21 / 41 },
      unsourced: { words: 6, share: 6 / 41 },
      own: { words: 14, share: 14 / 41 },
      hedged: { words: 7, share: 7 / 41 },
    })
  })

  test("weighs the kinds of sources", () => {
    expect(report.types.filter(({ words }) => words > 0)).toEqual([
      { type: "person", sources: 1, words: 16, share: 16 / 21 },
      { type: "anonymous", sources: 1, words: 5, share: 5 / 21 },
    ])
  })

  test("sorts remarks by family", () => {
    const [family, ...rest] = report.remarks
    expect(rest).toEqual([])
    expect([family!.family, family!.title]).toEqual(["attribution", "Bronnen"])
    expect(family!.remarks.map(({ rule, from, to, paragraph }) => [rule, pool.slice(from, to), paragraph])).toEqual([
      ["unattributed-statement", "De kosten stegen met 40 procent.", 2],
      ["anonymous-source", "Bronnen", 2],
    ])
  })

  test("has all claims unchecked where nobody noted anything", () => {
    expect(report.checks.map(({ text, voucher, section, state, paragraph }) => [text, voucher, section, state, paragraph])).toEqual([
      ["kost een nieuwe pomp drie miljoen euro", 0, "", "unchecked", 1],
      ["De kosten stegen met 40 procent", null, "Kosten", "unchecked", 2],
    ])
    expect(report.progress).toMatchObject({ unchecked: 2, confirmed: 0 })
  })

  test("holds the article to the letter", () => {
    for (const { from, to, pieces } of report.article) expect(pieces.map(({ text }) => text).join("")).toBe(pool.slice(from, to))
  })

  test("is plain data", () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
  })
})

describe("stretches on one source", () => {
  const rests: Record<string, [text: string, found: readonly [string, number, number][]]> = {
    "three sentences in a row": ["Jansen zegt dat het regent. Hij zegt dat het waait. Volgens Jansen sneeuwt het.", [["Jansen", 3, 3]]],
    "with what the text tells in between": [
      "Jansen zegt dat het regent. De raad vergadert dinsdag. Hij zegt dat het waait. Volgens Jansen sneeuwt het. De raad stemt woensdag.",
      [["Jansen", 3, 4]],
    ],
    "two sentences are none": ["Jansen zegt dat het regent. Hij zegt dat het waait.", []],
    "somebody else ends it": [
      "Jansen zegt dat het regent. Hij zegt dat het waait. Trouw meldt dat het mist. Volgens Jansen sneeuwt het.",
      [],
    ],
    "so does nobody": [
      "Jansen zegt dat het regent. Hij zegt dat het waait. Er wordt beweerd dat het mist. Volgens Jansen sneeuwt het.",
      [],
    ],
  }
  for (const [name, [text, found]] of Object.entries(rests))
    test(name, () => {
      const { sources, singleSource } = reportOn(text)
      expect(singleSource.map(({ source, statements, sentences }) => [sources[source]!.name, statements, sentences])).toEqual(found)
    })
})

describe("sources that people corrected", () => {
  const jansen = "Wethouder Anna Jansen"
  const noted = (own: Parameters<typeof record<"source">>[2]) => sourceNotes([{ record: record("source", 1, { name: jansen, ...own }) }])
  const heard = ({ sources }: Report) => sources.map(({ name, type, words, slot }) => [name, type, words, slot])

  test("are one where a person says so: in the table, the strip, the balance of types and the checks", () => {
    const report = reportOn(pool, { notes: noted({ same: ["Bronnen"] }) })
    expect(heard(report)).toEqual([[jansen, "person", 21, 0]])
    expect(report.sources[0]).toMatchObject({ attributions: 4, share: 1, paragraphs: [1, 2] })
    expect(report.strip.filter(({ voice }) => voice !== undefined).map(({ voice }) => voice)).toEqual([0, 0, 0])
    expect(report.types.filter(({ words }) => words > 0)).toEqual([{ type: "person", sources: 1, words: 21, share: 1 }])
    expect(report.checks.map(({ voucherName }) => voucherName)).toEqual([jansen, ""])
  })

  test("are two where a person says that who is called so is somebody else", () => {
    const report = reportOn(pool, { notes: noted({ different: ["Jansen"] }) })
    expect(heard(report)).toEqual([
      [jansen, "person", 9, 0],
      ["Jansen", "person", 7, 1],
      ["Bronnen", "anonymous", 5, 2],
    ])
    expect(report.strip.flatMap(({ voice }) => voice ?? [])).toEqual([0, 1, 2])
    expect(report.checks[0]).toMatchObject({ voucher: 1, voucherName: "Jansen" })
  })

  test("make a stretch rest on one source, or on more", () => {
    const text = "Jansen zegt dat het regent. Wethouder Vries zegt dat het waait. Volgens Jansen sneeuwt het."
    const rests = (notes?: SourceNotes) => {
      const { sources, singleSource } = reportOn(text, notes && { notes })
      return singleSource.map(({ source, statements }) => [sources[source]!.name, statements])
    }
    expect(rests()).toEqual([])
    expect(rests(sourceNotes([{ record: record("source", 1, { name: "Jansen", same: ["Wethouder Vries"] }) }]))).toEqual([["Jansen", 3]])
    const row = "Piet Jansen zegt dat het regent. Jansen zegt dat het waait. Volgens Piet Jansen sneeuwt het."
    const split = sourceNotes([{ record: record("source", 1, { name: "Piet Jansen", different: ["Jansen"] }) }])
    expect(reportOn(row).singleSource).toHaveLength(1)
    expect(reportOn(row, { notes: split }).singleSource).toEqual([])
  })

  test("have the role and the trust that a person gave them, also on the page", () => {
    const report = reportOn(pool, { notes: noted({ role: "wethouder <Sport>", isTrusted: true }) })
    expect(report.sources[0]).toMatchObject({ role: "wethouder <Sport>", isTrusted: true })
    expect(reportBody(report)).toContain('<span class="known">wethouder &#60;Sport&#62; · vertrouwd</span>')
    expect(reportBody(reportOn(pool))).not.toContain('class="known"')
  })
})

describe("checks that people made", () => {
  const claim = (words: string, more: Partial<CheckedClaim> = {}): CheckedClaim => ({
    span: pool.includes(words) ? { from: pool.indexOf(words), to: pool.indexOf(words) + words.length } : null,
    text: words,
    kind: "quantity",
    certainty: "certain",
    voucher: null,
    section: "",
    state: "unchecked",
    checker: "",
    note: "",
    evidence: [],
    ...more,
  })

  test("are shown instead of what the machine found", () => {
    const noted = {
      state: "confirmed",
      checker: "Els",
      note: "jaarrekening",
      evidence: [{ href: "begroting.pdf" }],
      section: "Kosten",
    } as const
    const { checks, progress } = reportOn(pool, { claims: [claim("De raad vergadert dinsdag"), claim("De kosten stegen", noted)] })
    expect(checks).toMatchObject([
      { text: "De raad vergadert dinsdag", state: "unchecked", paragraph: 2, from: pool.indexOf("De raad") },
      { text: "De kosten stegen", paragraph: 2, ...noted },
    ])
    expect(progress).toEqual({ unchecked: 1, checking: 0, confirmed: 1, wrong: 0, disputed: 0, "not-checkable": 0 })
  })

  test("are listed where their words are gone", () => {
    expect(reportOn(pool, { claims: [claim("Het dak lekt", { state: "wrong" })] }).checks).toMatchObject([
      { text: "Het dak lekt", state: "wrong", from: null, to: null, paragraph: 0 },
    ])
  })

  test("know their voucher among the sources, by whatever name people gave it", () => {
    const vouchers = ["Bronnen", "Wethouder Anna Jansen", "wethouder A. Jansen (VVD)", null]
    const { checks } = reportOn(pool, { claims: vouchers.map(voucher => claim("De raad", { voucher })) })
    expect(checks.map(({ voucher, voucherName }) => [voucher, voucherName])).toEqual([
      [1, "Bronnen"],
      [0, "Wethouder Anna Jansen"],
      [-1, "wethouder A. Jansen (VVD)"],
      [null, ""],
    ])
  })
})

test("any text has a report whose shares add up", () => {
  const words = fc.constantFrom(
    "Jansen zegt",
    "„Nee”",
    "dat het regent",
    "Volgens Trouw",
    "\n\n",
    ". ",
    "# Kop",
    "zou",
    "40 procent",
    "„",
    "<b>",
    "\r\n",
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), fc.constantFrom("plain" as const, "markdown" as const), (parts, format) => {
      const text = parts.join(" ")
      const { article, words: all, shares, strip, sources } = reportOn(text, { format })
      expect(shares.attributed.words + shares.own.words + shares.unsourced.words).toBe(all)
      expect(strip.reduce((end, { from, to }) => (from === end ? to : -1), 0)).toBe(all)
      expect(sources.reduce((sum, { words: own }) => sum + own, 0)).toBeLessThanOrEqual(shares.attributed.words)
      for (const { from, to, pieces } of article) expect(pieces.map(piece => piece.text).join("")).toBe(text.slice(from, to))
    }),
    { numRuns: 200 },
  )
})
