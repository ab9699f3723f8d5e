import { readdirSync, readFileSync } from "node:fs"
import { beforeAll, describe, expect, test } from "vitest"
import { type Analysis, analyze, type Language, passageJson } from "../../engine/annotation/index.ts"
import {
  checklistWords,
  contentsOf,
  exportAs,
  type FileNotes,
  type Mark,
  marksOf,
  readNotes,
  takeOver,
} from "../../engine/exchange/index.ts"
import {
  anchorOf,
  type LedgerRecord,
  ledgerOf,
  noSidecar,
  type PlacedRecord,
  placeRecords,
  writeSidecar,
} from "../../engine/ledger/index.ts"
import { trainedLanguages } from "../trained.ts"

const folder = new URL("../../samples/", import.meta.url)
const samples = readdirSync(folder)
  .filter(name => /\.(news|md)$/.test(name))
  .map(name => [name, readFileSync(new URL(name, folder), "utf8")] as const)

const emoji = `😀 Raad 👩‍🚒 wil proef

Volgens wethouder 😀 Jansen kost de proef mogelijk 40 miljoen euro.

“We doen het”, zei 👩‍🚒 Mulder. De politie meldt dat de straat 😀 dicht is.
`
const markdown = `# Raad wil **proef**

Volgens [wethouder Jansen](https://raad.nl/kost-de-proef-40) kost de *proef* mogelijk **40 miljoen** euro.

- De politie meldt dat de \`straat\` dicht is.
- De **raad** zou dinsdag stemmen, zegt [Mulder](https://raad.nl).
`
const texts = [...samples, ["emoji.news", emoji] as const, ["artikel.md", markdown] as const].flatMap(([name, text]) => [
  [name, text] as const,
  [`${name} with CRLF`, text.replaceAll("\r\n", "\n").replaceAll("\n", "\r\n")] as const,
])

const endings = { jsonld: ".jsonld", csv: ".csv", brat: ".ann", conllu: ".conllu", folia: ".folia.xml" } as const
type Format = keyof typeof endings
const formats = Object.keys(endings) as Format[]

let languages: Language[]
beforeAll(async () => {
  languages = await trainedLanguages()
})
const read = (text: string, name = "a.news"): Analysis =>
  analyze({ text, format: name.includes(".md") ? "markdown" : "plain" }, languages, { language: "auto" })

function written(format: Format, analysis: Analysis, records: readonly PlacedRecord[] = []): string {
  const told = exportAs(format, { name: "a.news", iri: "a.news", analysis, languages, records }, checklistWords.en)
  return typeof told === "string" ? told : JSON.stringify(told, null, 1)
}

function notesOf(format: Format, file: string, analysis: Analysis): FileNotes {
  const notes = readNotes(`a${endings[format]}`, file, analysis)
  expect(notes?.format).toBe(format)
  return notes!
}

/** Takes over as a host does, with ids that can be read. */
function taken(notes: FileNotes, analysis: Analysis, records: readonly PlacedRecord[] = []) {
  const ids = new Map(contentsOf(notes).map(content => [content, `urn:test:${content}`]))
  const { changed, counts } = takeOver(notes, { analysis, records, name: "Eva", now: "2026-12-01T10:00:00Z", ids })
  const all = new Map([...records, ...changed].map(each => [each.record.id, each]))
  return { changed, counts, records: [...all.values()] }
}

const hull = (pairs: Mark["spans"] | undefined) => pairs?.length && [pairs[0]![0], Math.max(...pairs.map(([, to]) => to))]
const at = (span: { from: number; to: number } | undefined) => span && [span.from, span.to]

describe.each(formats)("%s", format => {
  test.each(texts)("of %s: everything is put back on its own words", (name, text) => {
    const analysis = read(text, name)
    const { drafts, troubles } = notesOf(format, written(format, analysis), analysis)
    expect(troubles).toEqual([])
    const said = marksOf(passageJson(analysis)).marks.filter(({ type }) => type === "attribution" || type === "hedge")
    const claims = format === "folia" ? [] : ledgerOf(analysis, []).claims
    const shown = drafts.map(({ about, claim, words, source, cue }) =>
      JSON.stringify([about, claim ?? null, at(words.span), at(source?.span) ?? null, at(cue?.span) ?? null]),
    )
    const wanted = [
      ...said.map(({ type, spans, roles }) =>
        JSON.stringify([type, null, hull(spans), hull(roles.source) ?? null, hull(roles.cue) ?? null]),
      ),
      ...claims.map(({ kind, span }) => JSON.stringify(["claim", kind, at(span!), null, null])),
    ]
    expect(shown.sort()).toEqual(wanted.sort())
  })

  test("what the machine sees just so is there already", () => {
    for (const text of [emoji, samples[0]![1]]) {
      const analysis = read(text)
      const { counts, changed } = taken(notesOf(format, written(format, analysis), analysis), analysis)
      expect(changed).toEqual([])
      expect(counts).toMatchObject({ added: 0, gone: 0, unread: 0 })
      expect(counts.known).toBeGreaterThan(0)
    }
  })

  test("what a person marked is taken over once, with its source and cue", () => {
    const analysis = read(emoji)
    const records = own(emoji)
    const file = written(format, analysis, records)
    const first = taken(notesOf(format, file, analysis), analysis)
    expect(first.counts).toMatchObject({ gone: 0, unread: 0, disputed: 0 })
    const marks = first.changed.filter(({ record }) => record.kind === "mark")
    const words = marks.map(({ record, span, source, cue }) => [
      record.kind === "mark" && record.about,
      ...[span, source, cue].map(each => each && emoji.slice(each.from, each.to)),
    ])
    expect(words).toContainEqual(["attribution", "de straat 😀 dicht is", "De politie", "meldt dat"])
    expect(words).toContainEqual(["hedge", "wil", undefined, undefined])
    expect(first.changed.some(({ record }) => record.kind === "check" && record.state === "wrong")).toBe(format !== "folia")
    expect(marks.every(({ record }) => record.creator === (format === "jsonld" ? "Noor" : "Eva"))).toBe(true)
    const again = taken(notesOf(format, file, analysis), analysis, first.records)
    expect(again.changed).toEqual([])
    expect(again.counts).toMatchObject({ added: 0, known: first.counts.added + first.counts.known })
  })

  test("words are found again in an article that was edited, and those that are gone are told without a place", () => {
    const file = written(format, read(emoji), own(emoji))
    const edited = `Een nieuwe kop erboven 😀\n\n${emoji.replace("“We doen het”, zei 👩‍🚒 Mulder. ", "").replaceAll("\n", "\r\n")}`
    const analysis = read(edited)
    const { drafts, records } = notesOf(format, file, analysis)
    const found = [
      ...drafts.map(({ words }) => words),
      ...records.map(({ record, span }) => ({ anchor: "anchor" in record && record.anchor, span })),
    ]
    for (const { anchor, span } of found) {
      if (!anchor) continue
      const isGone = /We doen het/.test(anchor.exact)
      expect(span && edited.slice(span.from, span.to), anchor.exact).toBe(isGone ? undefined : anchor.exact)
    }
    expect(found.some(({ span }) => span)).toBe(true)
    expect(found.some(({ span }) => !span)).toBe(true)
    const { counts } = taken({ ...notesOf(format, file, analysis) }, analysis)
    expect(counts.gone).toBeGreaterThan(0)
  })

  test("of another article nothing is put on words", () => {
    const other = read(samples[0]![1])
    const { drafts } = notesOf(format, written(format, read(emoji)), other)
    expect(drafts.length).toBeGreaterThan(0)
    for (const { words, source, cue } of drafts) expect([words.span, source?.span, cue?.span]).toEqual([undefined, undefined, undefined])
  })

  test("a file of any rubbish gives no error", () => {
    const analysis = read(emoji)
    const file = written(format, analysis)
    for (let at = 0; at < file.length; at += 97) {
      const cut = file.slice(0, at) + file.slice(at + 13)
      for (const part of [cut, file.slice(0, at)]) {
        const notes = readNotes(`a${endings[format]}`, part, analysis)
        for (const { words } of notes?.drafts ?? [])
          if (words.span) expect(words.anchor.exact).toBe(emoji.slice(words.span.from, words.span.to))
      }
    }
  })
})

function own(text: string): PlacedRecord[] {
  const noted = (id: number) => ({
    id: `urn:uuid:${id}`,
    created: "2026-11-25T10:00:00Z",
    modified: "2026-11-25T10:00:00Z",
    creator: "Noor",
  })
  const words = (exact: string) => ({ from: text.indexOf(exact), to: text.indexOf(exact) + exact.length })
  const anchor = (exact: string) => anchorOf(text, words(exact))
  const mark = { kind: "mark", about: "attribution", ...noted(1), anchor: anchor("de straat 😀 dicht is") } as const
  const records: LedgerRecord[] = [
    { ...mark, source: anchor("De politie"), cue: anchor("meldt dat") },
    { kind: "mark", about: "hedge", ...noted(2), anchor: anchor("wil") },
    {
      kind: "check",
      ...noted(3),
      anchor: anchor("kost de proef mogelijk 40 miljoen euro"),
      claim: "quantity",
      state: "wrong",
      checker: "Noor",
      note: "Het is 50, zegt de begroting.",
      evidence: [{ href: "https://raad.nl/begroting" }],
    },
    { kind: "comment", ...noted(4), anchor: anchor("We doen het"), text: "Wie zijn ‘we’?" },
  ]
  return placeRecords(text, records)
}

describe("JSON-LD", () => {
  test("has all that people noted, by its id; the file beside an article too", () => {
    const analysis = read(emoji)
    const records = own(emoji)
    for (const file of [
      written("jsonld", analysis, records),
      writeSidecar({ ...noSidecar, records: records.map(({ record }) => record) }, "a.news"),
    ]) {
      const { changed, counts } = taken(notesOf("jsonld", file, analysis), analysis)
      expect(changed.map(({ record }) => record)).toEqual(records.map(({ record }) => record))
      expect(counts.added).toBe(4)
      expect(taken(notesOf("jsonld", file, analysis), analysis, records).counts).toMatchObject({ added: 0, gone: 0, disputed: 0 })
    }
  })

  test("of the same note the later counts, and it stays where it is", () => {
    const analysis = read(emoji)
    const records = own(emoji)
    const later = records.map(each =>
      each.record.kind === "check"
        ? { ...each, record: { ...each.record, state: "confirmed" as const, modified: "2026-11-26T10:00:00Z" } }
        : each,
    )
    const newer = taken(notesOf("jsonld", written("jsonld", analysis, later), analysis), analysis, records)
    expect(newer.changed).toMatchObject([{ record: { kind: "check", state: "confirmed" } }])
    expect(taken(notesOf("jsonld", written("jsonld", analysis, records), analysis), analysis, later).changed).toEqual([])
  })

  test("a remark of another program on quoted words is a comment", () => {
    const analysis = read(emoji)
    const remark = (id: object, exact: string) => ({
      "@context": "http://www.w3.org/ns/anno.jsonld",
      ...id,
      type: "Annotation",
      motivation: "commenting",
      creator: { type: "Person", name: "Sem" },
      body: { type: "TextualBody", value: "Klopt dit?" },
      target: {
        source: "https://krant.nl/proef",
        selector: { type: "TextQuoteSelector", exact, prefix: "proef mogelijk ", suffix: " euro" },
      },
    })
    const file = JSON.stringify([remark({ id: "https://hypothes.is/a/1" }, "40 miljoen"), remark({}, "41 biljard")])
    const { changed, counts } = taken(notesOf("jsonld", file, analysis), analysis)
    expect(counts).toMatchObject({ added: 2, gone: 1, unread: 0 })
    expect(changed[0]).toMatchObject({
      record: { kind: "comment", id: "https://hypothes.is/a/1", creator: "Sem", text: "Klopt dit?", created: "2026-12-01T10:00:00Z" },
    })
    expect(emoji.slice(changed[0]!.span!.from, changed[0]!.span!.to)).toBe("40 miljoen")
    expect(changed[1]!.record.id).toMatch(/^urn:test:/)
    expect(taken(notesOf("jsonld", file, analysis), analysis, changed).changed).toEqual([])
  })
})

describe("a check in a table", () => {
  const analysis = () => read(emoji)
  const table = (note: string) => written("csv", analysis(), own(emoji)).replace("Het is 50, zegt de begroting.", note)

  test("completes the one that is there, and overrules nothing", () => {
    const [check] = own(emoji).filter(({ record }) => record.kind === "check")
    const open = { ...check!, record: { ...check!.record, state: "unchecked", checker: "", note: "", evidence: [] } as LedgerRecord }
    const { changed } = taken(notesOf("csv", table("Het is 50."), analysis()), analysis(), [open])
    expect(changed.find(({ record }) => record.kind === "check")).toMatchObject({
      record: { id: "urn:uuid:3", state: "wrong", checker: "Noor", note: "Het is 50.", evidence: [{ href: "https://raad.nl/begroting" }] },
    })
    const other = taken(notesOf("csv", table("Het is 60."), analysis()), analysis(), [check!])
    expect(other.changed.filter(({ record }) => record.kind === "check")).toEqual([])
    expect(other.counts.disputed).toBe(1)
  })

  test("words that a table does not quote are not believed", () => {
    const row = (text: string) => `id;type;spans;text\r\nx;hedge;7-10;${text}\r\n`
    const found = (text: string) => readNotes("a.csv", row(text), analysis())!.drafts.map(({ words }) => words.span)
    expect(found("👩‍🚒")).toEqual([{ from: 8, to: 13 }])
    expect(found("")).toEqual([])
    expect(found("wil")).toEqual([undefined])
    expect(found("wilde")).toEqual([])
    expect(readNotes("a.csv", "id;type;spans\r\nx;hedge;7-10\r\n", analysis())).toBeUndefined()
  })

  test("a short word without anything around it is not put elsewhere, a long one is", () => {
    const row = (from: number, text: string) =>
      readNotes("a.csv", `id,type,spans,text\nx,hedge,${from}-${from + Array.from(text).length},${text}\n`, analysis())!.drafts[0]!.words
    expect(row(40, "wil").span).toBeUndefined()
    expect(row(3, "kost de proef mogelijk 40 miljoen euro").span).toBeDefined()
    expect(row(3, "kost de proef mogelijk 99 duizend euro").span).toBeUndefined()
  })
})

test("a format is known by what is in the file, whatever it is called", () => {
  const analysis = read(emoji)
  for (const format of formats) expect(readNotes("a.txt", written(format, analysis), analysis)?.format).toBe(format)
  for (const [name, file] of [
    ["a.jsonld", "{ not json"],
    ["a.csv", "naam,bedrag\nEva,3\n"],
    ["a.xml", "<newsItem/>"],
    ["a.txt", "Zomaar een tekst."],
    ["a.txt", ""],
  ] as const)
    expect(readNotes(name, file, analysis)?.drafts.length ?? 0, file).toBe(0)
})

test("in FoLiA and CoNLL-U of an article whose Markdown was edited words are found by words", () => {
  for (const format of ["folia", "conllu"] as const) {
    const file = written(format, read(markdown, "a.md"))
    const edited = markdown.replace("# Raad", "# De raad").replace("**40 miljoen** euro", "40 *miljoen* euro")
    const { drafts } = notesOf(format, file, read(edited, "a.md"))
    expect(drafts.length).toBeGreaterThan(3)
    for (const { words } of drafts) expect(words.span).toBeDefined()
  }
})

test("who made an annotation in FoLiA is named, where it was a person", () => {
  const analysis = read(emoji)
  const file = written("folia", analysis)
    .replace("</provenance>", '<processor xml:id="p" name="Noor" type="manual"/></provenance>')
    .replace(/<modality /, '<modality processor="p" ')
  const { drafts } = notesOf("folia", file, analysis)
  expect(drafts.filter(({ creator }) => creator === "Noor")).toMatchObject([{ about: "hedge" }])
  expect(drafts.filter(({ creator }) => creator === "").length).toBe(drafts.length - 1)
})
