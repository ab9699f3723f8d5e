import { GFM, parser as markdown } from "@lezer/markdown"
import sax from "sax"
import { describe, expect, test } from "vitest"
import { type Analysis, analyze, passageJson } from "../../engine/annotation/index.ts"
import {
  brat,
  checklist,
  checklistWords,
  claimReviews,
  conllu,
  csv,
  folia,
  jsonLd,
  marksOf,
  passageJsonOf,
  readBrat,
  readConllu,
  readCsv,
  readJsonLd,
  withRecords,
} from "../../engine/exchange/index.ts"
import { anchorOf, type LedgerRecord, ledgerOf, placeRecords, readSidecar } from "../../engine/ledger/index.ts"
import { packs } from "../../languages/index.ts"

const languages = packs.map(pack => ({ pack }))
const read = (text: string): Analysis => analyze({ text, format: "markdown" }, languages, { language: "nl" })
const article = "# Kop\n\nDe „😀krant” meldt dat de minister\nmogelijk vertrekt. „Dat kost 3 miljoen euro”, zegt Jansen. =Nee, zegt hij.\n"
const analysis = read(article)
const json = passageJson(analysis)
const marked = marksOf(json)

describe("brat", () => {
  const lines = brat(article, marked).split("\n")

  test("splits words at the end of a line, and counts in code points", () => {
    const content = lines.find(line => /\tAttribution \d/.test(line))!
    const [, places = "", words] = content.split("\t")
    const fragments = places.replace("Attribution ", "").split(";")
    expect(fragments).toHaveLength(2)
    const points = [...article]
    expect(fragments.map(part => points.slice(...(part.split(" ").map(Number) as [number, number])).join("")).join(" ")).toBe(words)
  })

  test("has no line that is none of its own", () => {
    for (const line of lines.slice(0, -1))
      expect(line).toMatch(
        /^(?:T\d+\t\w+ \d+ \d+(?:;\d+ \d+)*\t[^\n]+|E\d+\t\w+:T\d+(?: \w+:T\d+)*|A\d+\t\w+ [TE]\d+(?: [\w-]+)?|R\d+\t\w+ Arg1:[TE]\d+ Arg2:[TE]\d+|\*\tEquiv(?: T\d+)+|#\d+\t\w+ [TE]\d+\t.*)$/u,
      )
  })

  test("takes what somebody adds in brat, and tells what it does not know", () => {
    const { marks, troubles } = readBrat(
      "Rutte zegt dat het mag.",
      "T1\tHedge 11 14\tdat\nA1\tClass T1 modal\nT2\tOther 0 5\tRutte\nX\nT3\tClaim 0 5\tKok\n",
    )
    expect(marks).toEqual([{ id: "h1", type: "hedge", spans: [[11, 14]], roles: {}, values: { class: "modal" }, links: {} }])
    expect(troubles.map(({ kind, where }) => `${kind} ${where}`)).toEqual(["syntax 4", "words 5", "value T2"])
  })
})

describe("CSV", () => {
  test("keeps a spreadsheet from reading formulas", () => {
    const formula = { ...marked, marks: [{ ...marked.marks[0]!, values: { name: "=HYPERLINK(1)", sourceType: "person" } }] }
    for (const value of ["=1", "+1", "-1", "@a", "\tx", "'=1", "＝1", "’s avonds", "'s avonds"]) {
      const marks = [{ ...formula.marks[0]!, values: { name: value, sourceType: "person" } }]
      const file = csv(article, { language: "nl", marks })
      expect(file).not.toMatch(/(?:^|,|")[=+@\t＝-]/m)
      expect(readCsv(article, file).marks).toEqual(marks)
    }
  })

  test("is read as spreadsheets save it: semicolons, other line ends, another order, more columns", () => {
    const rows = 'type;mine;id;spans;text;class\nhedge;x;h1;0-3;"De;\nx";modal\n;;;;;\n'
    expect(readCsv("De;\nx", rows.replace("0-3", "0-5"))).toMatchObject({
      marks: [{ id: "h1", type: "hedge", spans: [[0, 5]], values: { class: "modal" } }],
      troubles: [],
    })
    expect(readCsv("De;\nx", rows).troubles).toEqual([{ kind: "words", where: "2", what: "De;\nx" }])
  })

  test("tells what it cannot read, and reads the rest", () => {
    const file = csv(article, marked).replace(/^h1,hedge,[^,]*/m, "h1,hedge,999-1000")
    const { marks, troubles } = readCsv(article, file)
    expect(marks.some(({ id }) => id === "h1")).toBe(false)
    expect(marks).toHaveLength(marked.marks.length - 1)
    expect(troubles[0]).toMatchObject({ kind: "words" })
    expect(readCsv(article, "a,b\n1,2\n").troubles.map(({ what }) => what)).toEqual(["id", "type", "spans"])
  })
})

describe("JSON-LD", () => {
  const page = JSON.stringify(jsonLd(article, marked, "raad.news"))

  test("finds the words again in a text that has changed", () => {
    const after = `Nieuw bovenaan. ${article.replace("\n", "\r\n")}`
    const { marks, troubles } = readJsonLd(after, page)
    const words = (text: string, { spans }: { spans: readonly (readonly [number, number])[] }) => spans.map(span => text.slice(...span))
    expect(troubles).toEqual([])
    const hedge = marked.marks.find(({ type }) => type === "hedge")!
    expect(words(after, marks.find(({ id }) => id === hedge.id)!)).toEqual(words(article, hedge))
  })

  test("tells what is gone, and puts it on no other words", () => {
    const { marks, troubles } = readJsonLd("Heel iets anders.", page)
    expect(marks.every(({ type }) => type === "source")).toBe(true)
    expect(troubles.filter(({ kind }) => kind === "words").length).toBeGreaterThan(3)
  })

  test("counts places in code points, as the standard has it", () => {
    const { items } = jsonLd(article, marked, "raad.news") as {
      items: { target: { selector: { exact?: string; start: number; end: number }[] }[] }[]
    }
    for (const { target } of items)
      for (const { selector } of target) expect([...article].slice(selector[1]!.start, selector[1]!.end).join("")).toBe(selector[0]!.exact)
  })

  test("leaves alone what others wrote", () => {
    expect(readJsonLd(article, '{"id":"x","type":"Annotation","body":{"value":"nee"}}').marks).toEqual([])
    expect(readJsonLd(article, "{").troubles[0]).toMatchObject({ kind: "syntax" })
  })
})

describe("CoNLL-U", () => {
  const file = conllu("a.news", analysis, languages, marked)

  test("says of each token what it is part of, in order", () => {
    const [words] = file.split("\n").filter(line => line.includes("\tmogelijk\t"))
    expect(words!.split("\t")[9]).toMatch(/^Aldus=(?:[BI]-\w+(?:\.\w+)?,?)+\|TokenRange=\d+:\d+$/)
  })

  test("tells tokens that stand elsewhere", () => {
    const { troubles } = readConllu(article.replace("krant", "kraan"), file)
    expect(troubles[0]).toMatchObject({ kind: "words", what: "krant" })
  })
})

test("what comes from another program is made sound", () => {
  const marks = '# aldus = {"id":"c1","type":"claim","values":{"kind":"onzin"},"links":{"voucher":["a9"]},"spans":"0-3"}'
  const read = readConllu(article, marks)
  expect(read.troubles.map(({ kind }) => kind)).toEqual(["value", "link"])
  expect(passageJsonOf(article, read).claims).toEqual([{ span: [0, 3], kind: "event", vouched_by: null, certainty: "certain", hedges: [] }])
})

describe("FoLiA", () => {
  /** Every start tag, in order; throws where it is not well-formed. */
  const tags = (xml: string) => {
    const found: { name: string; attributes: Record<string, string> }[] = []
    const parser = sax.parser(true, { lowercase: false })
    parser.onerror = error => {
      throw error
    }
    parser.onopentag = tag => void found.push({ ...tag, attributes: { ...tag.attributes } })
    parser.write(xml).close()
    return found
  }

  test.each(["", article, "\0 <b>&\ud800\n\n„]]>” zegt\u00ad \u200b\n\nVolgens 👩‍🚒 zou\r\nhet."])(
    "is well-formed and points at its own words: %j",
    text => {
      const found = tags(folia(read(text), passageJson(read(text))))
      const ids = found.flatMap(({ attributes }) => attributes["xml:id"] ?? [])
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/)
      for (const { name, attributes } of found) if (name === "wref") expect(ids).toContain(attributes.id)
      const declared = found.filter(({ name }) => name.endsWith("-annotation")).map(({ name }) => name)
      expect(new Set(declared).size).toBe(declared.length)
    },
  )

  test("has who says what as statements, and hedges as modality", () => {
    const xml = folia(analysis, json)
    const found = tags(xml)
    expect(found.filter(({ name }) => name === "statement")).toHaveLength(json.attributions.length)
    expect(found.filter(({ name }) => name === "modality")).toHaveLength(json.hedges.length)
    expect(xml).toMatch(/<rel><wref id="[\w.]+" t="meldt"\/><\/rel>/)
    expect(xml).toMatch(/<cue><wref id="[\w.]+" t="mogelijk"\/><\/cue>/)
  })
})

const noted = { created: "2026-11-25T10:00:00Z", modified: "2026-11-25T10:00:00Z", creator: "Eva" }
const { claims } = ledgerOf(analysis, [])
const [first] = claims
const at = (words: string) => ({ from: article.indexOf(words), to: article.indexOf(words) + words.length })
const anchor = (words: string) => anchorOf(article, at(words))
const check = {
  ...noted,
  id: "urn:uuid:1",
  kind: "check",
  anchor: anchorOf(article, first!.span!),
  claim: first!.kind,
  state: "wrong",
  checker: "Eva",
  note: "Het zijn er *twee*.",
  evidence: [{ href: "bron 1.pdf", title: "Nota" }],
} as const satisfies LedgerRecord
const gone = {
  ...check,
  id: "urn:uuid:2",
  state: "confirmed",
  note: "",
  evidence: [],
  anchor: anchorOf("- [x] Weg is dit.", { from: 0, to: 9 }),
} as const

describe("what people noted", () => {
  const records: LedgerRecord[] = [
    check,
    gone,
    { ...noted, id: "urn:uuid:3", kind: "verdict", about: "hedge", verdict: "rejected", anchor: anchor("mogelijk") },
    {
      ...noted,
      id: "urn:uuid:4",
      kind: "mark",
      about: "attribution",
      anchor: anchor("Nee"),
      source: anchor("hij"),
      cue: anchor("zegt hij"),
    },
    { ...noted, id: "urn:uuid:5", kind: "mark", about: "claim", claim: "event", anchor: anchor("minister\nmogelijk vertrekt") },
  ]
  const placed = placeRecords(article, records)
  const both = withRecords(article, marked, placed, ledgerOf(analysis, placed).claims)
  const words = (type: string) => both.marks.filter(mark => mark.type === type).map(({ spans }) => article.slice(...spans[0]!))

  test("changes nothing where there is nothing", () => {
    expect(withRecords(article, marked, [], claims)).toEqual(marked)
  })

  test("goes before what the machine found", () => {
    expect(words("hedge")).toEqual(
      marked.marks
        .filter(({ type }) => type === "hedge")
        .map(({ spans }) => article.slice(...spans[0]!))
        .filter(each => each !== "mogelijk"),
    )
    const own = both.marks.find(({ type, spans }) => type === "attribution" && article.slice(...spans[0]!) === "Nee")!
    expect(own).toMatchObject({ values: { who: "hij" }, roles: { cue: [[at("zegt hij").from, at("zegt hij").to]] } })
    expect(words("claim")).toContain("minister\nmogelijk vertrekt")
    const claim = both.marks.find(({ type, values }) => type === "claim" && values.state)!
    expect(claim.values).toMatchObject({ state: "wrong", checker: "Eva", evidence: "bron 1.pdf" })
  })

  test("is told in every format, and read back", () => {
    for (const back of [
      readBrat(article, brat(article, both)),
      readCsv(article, csv(article, both)),
      readJsonLd(article, JSON.stringify(jsonLd(article, both, "", placed))),
      readConllu(article, conllu("-", analysis, languages, both)),
    ])
      expect(back).toEqual({ ...both, troubles: [] })
  })

  test("is in a page of JSON-LD as in the file that keeps it", () => {
    const page = JSON.stringify(jsonLd(article, both, "raad.news", placed))
    const kept = readSidecar(page).records.filter(({ kind }) => kind !== "foreign")
    expect(kept.map(({ id }) => id)).toEqual(records.map(({ id }) => id))
    expect(kept[0]).toMatchObject({ kind: "check", state: "wrong", note: check.note })
  })
})

describe("claims", () => {
  const { claims: checked } = ledgerOf(analysis, placeRecords(article, [check, gone]))

  test("are a list to tick off that means what it says, whatever stands in the text", () => {
    const words = checklistWords.nl
    const list = checklist("# Kop <b>", article, checked, words)
    const found: string[] = []
    const tree = markdown.configure(GFM).parse(list)
    tree.iterate({
      enter: ({ name, from, to }) => {
        if (/^(?:ATXHeading1|Task|URL|HTMLTag|Emphasis)$/.test(name)) found.push(`${name} ${list.slice(from, to).split("\n")[0]}`)
      },
    })
    expect(found.filter(each => /^(?:ATX|Task|URL)/.test(each))).toEqual([
      "ATXHeading1 # \\# Kop \\<b\\>",
      `Task [x] ${first!.text}\\`,
      "URL <bron%201.pdf>",
      "Task [x] \\- \\[x\\] Weg\\",
    ])
    // The line that says what each is about is in italics; nothing in a text or a note is.
    expect(found.filter(each => each.startsWith("Emphasis"))).toHaveLength(2)
    expect(found.some(each => each.startsWith("HTMLTag"))).toBe(false)
    expect(list).toContain("2 van 2 nagegaan")
    expect(list).toContain("staat niet meer in de tekst")
    expect(checklist("Kop", "", [], words)).toContain("valt niets na te gaan")
  })

  test("are a ClaimReview each, of those that were checked", () => {
    const words = checklistWords.nl
    const told = claimReviews(checked, json, "https://voorbeeld.nl/raad", words.states) as {
      "@graph": Record<string, unknown>[]
    }
    expect(told["@graph"]).toHaveLength(2)
    expect(told["@graph"][0]).toMatchObject({
      "@type": "ClaimReview",
      author: { "@type": "Person", name: "Eva" },
      itemReviewed: { "@type": "Claim", appearance: { url: "https://voorbeeld.nl/raad" } },
      reviewRating: { "@type": "Rating", ratingValue: 1, alternateName: "fout" },
    })
    const open = claimReviews(claims, json, "", words.states) as { "@graph": Record<string, unknown>[] }
    expect(open["@graph"]).toHaveLength(claims.length)
    expect(open["@graph"][0]).not.toHaveProperty("reviewRating")
  })
})
