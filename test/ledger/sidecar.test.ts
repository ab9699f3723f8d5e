import { describe, expect, test } from "vitest"
import { fromAnnotation, type LedgerRecord, noSidecar, readSidecar, toAnnotation, writeSidecar } from "../../engine/ledger/index.ts"
import { at, record, urn } from "./records.ts"

const everything: readonly LedgerRecord[] = [
  record("check", 1),
  record("check", 2, {
    state: "not-checkable",
    checker: "Bart de “Vries”",
    note: "Gebeld.\nMorgen weer.\u2028Toch niet.",
    evidence: [{ href: "https://cbs.nl/cijfers?a=1&b=%20" }, { href: "stukken/nota 3 (100%).pdf", title: "Nota" }],
    claim: "quantity",
  }),
  record("verdict", 3, { about: "hedge", verdict: "rejected" }),
  record("mark", 4, { about: "attribution", source: at("de burgemeester"), cue: at("zei") }),
  record("mark", 5, { about: "claim", claim: "forecast", creator: "" }),
  record("comment", 6, { isResolved: true, anchor: { ...at("half \ud83d surrogaat"), copies: 3, prefix: "", suffix: "" } }),
  record("comment", 7, { text: "", replyTo: urn(6) }),
  record("source", 8, { isTrusted: false, role: "wethouder", same: ["Piet Jansen"], different: [] }),
  record("source", 9, { more: { "example:wish": [1, null] } }),
  fromAnnotation({
    id: "https://example.org/1",
    type: "Annotation",
    body: "https://example.org/post",
    target: "raad.news",
    "x:y": { z: 1.5 },
  }),
  fromAnnotation({ type: "Annotation", motivation: "highlighting", target: "raad.news" }),
]
const written = writeSidecar({ ...noSidecar, records: everything }, "raad.news")
const lines = written.trimEnd().split("\n")
const idsIn = (text: string) => readSidecar(text).records.map(({ id }) => id)

describe("a record as an annotation", () => {
  for (const each of everything)
    test(`comes back: ${each.kind} ${each.id.slice(-2)}`, () => expect(fromAnnotation(toAnnotation(each, "raad.news"))).toEqual(each))

  test("has the selectors and motivations of the W3C", () => {
    expect(toAnnotation(everything[1]!, "raad.news")).toMatchObject({
      type: ["Annotation", "aldus:Check"],
      motivation: "assessing",
      body: expect.arrayContaining([{ type: "TextualBody", purpose: "assessing", value: "not-checkable" }]),
      target: {
        source: "raad.news",
        selector: [
          { type: "TextQuoteSelector", exact: "twaalf doden", prefix: "ervoor ", suffix: " erna" },
          { type: "TextPositionSelector", start: 10, end: 22 },
        ],
      },
    })
    expect(everything.slice(0, 9).map(each => toAnnotation(each, "").motivation)).toEqual(
      "assessing assessing moderating classifying classifying commenting replying identifying identifying".split(" "),
    )
  })

  test("by another program stays as it was", () => {
    const json = { motivation: "highlighting", id: "urn:1", "@context": "http://www.w3.org/ns/anno.jsonld", target: [{ deep: [[]] }] }
    expect(JSON.stringify(toAnnotation(fromAnnotation(json), "x"))).toBe(JSON.stringify(json))
    // Ours, but it says nothing any more.
    const broken = { ...toAnnotation(everything[0]!, "x"), body: [] }
    expect(fromAnnotation(broken)).toMatchObject({ kind: "foreign", json: broken })
  })
})

describe("a sidecar", () => {
  test("has one annotation a line, in the order of the ids, and is JSON", () => {
    expect(lines).toHaveLength(everything.length + 2)
    expect(JSON.parse(written)).toMatchObject({ type: "AnnotationPage", items: { length: everything.length } })
    const ids = lines.slice(1, -1).map(line => JSON.parse(line.replace(/,$/, "")).id ?? "")
    expect(ids.filter(id => id !== "")).toEqual([...ids.filter(id => id !== "")].sort())
  })

  test("is the same text whatever the order of the records, and read and written again", () => {
    expect(writeSidecar({ ...noSidecar, records: [...everything].reverse() }, "raad.news")).toBe(written)
    expect(writeSidecar(readSidecar(written), "raad.news")).toBe(written)
    expect(writeSidecar(readSidecar(JSON.stringify(JSON.parse(written), null, 2)), "raad.news")).toBe(written)
  })

  test("may have other line ends, a byte order mark and an empty line", () => {
    expect(readSidecar(`\uFEFF${written.replaceAll("\n", "\r\n")}\r\n\r\n`)).toEqual(readSidecar(written))
  })

  test("of which a line is broken keeps that line and reads the rest", () => {
    const broken = [...lines]
    broken[2] = broken[2]!.slice(0, 40)
    const read = readSidecar(broken.join("\n"))
    expect(read.records).toHaveLength(everything.length - 1)
    expect(read.unreadable).toEqual([broken[2]])
    expect(read.isWhole).toBe(false)
    const again = writeSidecar(read, "raad.news")
    expect(JSON.parse(again)["aldus:unreadable"]).toEqual([broken[2]])
    expect(readSidecar(again)).toMatchObject({ unreadable: read.unreadable, records: read.records, isWhole: true })
    expect(readSidecar(`${again}?`).unreadable).toContain(broken[2])
  })

  test("may be cut off anywhere: what stands before that is read", () => {
    for (let end = 0; end <= written.length; end += 7) {
      const cut = written.slice(0, end)
      const whole = cut
        .split("\n")
        .slice(1, -1)
        .filter(line => line.startsWith("{")).length
      const read = readSidecar(cut)
      expect(read.records.length).toBeGreaterThanOrEqual(whole)
      // The half of a line that is known whole from elsewhere is not kept.
      expect(writeSidecar({ ...read, records: everything }, "raad.news").length).toBeLessThan(written.length + 250)
    }
  })

  test("with the marks of a conflict has both sides", () => {
    const [head, ...rest] = lines
    const [mine, yours] = [record("check", 20, { note: "mijn" }), record("comment", 21)].map(each =>
      JSON.stringify(toAnnotation(each, "raad.news")),
    )
    const text = [head, rest[0], "<<<<<<< HEAD", `${mine},`, "=======", `${yours},`, ">>>>>>> zij", ...rest.slice(1)].join("\n")
    const read = readSidecar(text)
    expect(read).toMatchObject({ unreadable: [], isWhole: false })
    expect(idsIn(text)).toEqual([...idsIn(written), urn(20), urn(21)].sort())
  })

  test("with the marks of a conflict over one annotation has what each side changed", () => {
    const base = record("check", 20)
    const mine = { ...base, note: "gebeld", modified: "2026-11-25T10:00:00+01:00" }
    const yours = { ...base, state: "confirmed" as const, modified: "2026-11-25T11:00:00+01:00" }
    const [a, o, b] = [mine, base, yours].map(each => JSON.stringify(toAnnotation(each, "raad.news")))
    const text = [lines[0], "<<<<<<< HEAD", a, "||||||| base", o, "=======", b, ">>>>>>> zij", "]}"].join("\n")
    expect(readSidecar(text).records).toEqual([{ ...yours, note: "gebeld" }])
  })

  test("out of which somebody took a line is whole, whatever became of the commas", () => {
    const shorter = lines.filter((_, row) => row !== lines.length - 2).join("\n")
    expect(() => JSON.parse(shorter)).toThrow()
    expect(readSidecar(shorter)).toMatchObject({ isWhole: true, records: { length: everything.length - 1 } })
  })

  test("that other programs wrote keeps what they said of it", () => {
    const text = JSON.stringify({
      "@context": ["http://www.w3.org/ns/anno.jsonld", "https://example.org/x"],
      id: "urn:page",
      type: "AnnotationPage",
      items: [],
    })
    const again = JSON.parse(writeSidecar({ ...readSidecar(text), records: everything }, "raad.news"))
    expect(again).toMatchObject({
      id: "urn:page",
      "@context": expect.arrayContaining(["https://example.org/x", { aldus: expect.any(String) }]),
    })
    expect(again.items).toHaveLength(everything.length)
  })

  test("may hold any bytes", () => {
    let seed = 7
    const random = (below: number) => {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
      return seed % below
    }
    const bytes = Buffer.from(written)
    const pieces = [
      "{",
      "}",
      "[",
      "]",
      '"',
      "\n",
      ",",
      "<<<<<<< a\n",
      "=======\n",
      ">>>>>>> b\n",
      "\0",
      '"id":"x"',
      "null",
      "\\u",
      "__proto__",
    ]
    for (let round = 0; round < 400; round++) {
      const mutated = Buffer.from(bytes)
      for (let hits = random(12); hits >= 0; hits--) mutated[random(mutated.length)] = random(256)
      let text = mutated.toString("utf8")
      for (let hits = random(6); hits > 0; hits--) {
        const place = random(text.length)
        text = text.slice(0, place) + pieces[random(pieces.length)] + text.slice(place + random(3))
      }
      if (round % 5 === 0) text = text.slice(random(text.length))
      const read = readSidecar(text)
      const again = writeSidecar(read, "raad.news")
      const twice = readSidecar(again)
      expect(twice.records).toEqual(read.records)
      expect(writeSidecar(twice, "raad.news")).toBe(again)
    }
  })

  test("nested without end does no harm", () => {
    for (const deep of ["[".repeat(1e5) + "]".repeat(1e5), `${'{"a":'.repeat(1e5)}1${"}".repeat(1e5)}`]) {
      const read = readSidecar(`${lines[0]}\n${deep},\n${lines[1]}\n]}`)
      expect(read.records).toHaveLength(1)
      expect(read.unreadable[0] === `${deep},`).toBe(true)
    }
  })
})
