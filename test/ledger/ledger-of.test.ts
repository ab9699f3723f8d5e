import { expect, test } from "vitest"
import { analyze } from "../../engine/annotation/index.ts"
import { anchorOf, type Ledger, type LedgerRecord, ledgerOf, placeRecords } from "../../engine/ledger/index.ts"
import { languages } from "../../languages/index.ts"
import { at, record } from "./records.ts"

const text = [
  "Raad wil proef",
  "Wethouder Piet Jansen zegt dat de proef 40 miljoen euro kost. „Dat is veel geld”, aldus Jansen.",
  "Volgens burgemeester Anna de Vries steeg de criminaliteit met 12 procent. De Vries meldt dat Piet heeft gezegd dat het 30 procent was.",
  "De gemeente bouwde vorig jaar 300 woningen.",
].join("\n\n")
const analysis = analyze({ text, format: "plain" }, languages, { language: "nl" })

function ledger(...records: readonly LedgerRecord[]): Ledger {
  return ledgerOf(analysis, placeRecords(text, records))
}
const words = (exact: string) => {
  const from = text.indexOf(exact)
  return anchorOf(text, { from, to: from + exact.length })
}
const claimAt = (all: Ledger, exact: string) => all.claims.find(claim => claim.text.includes(exact))!
const bare = ledger()
const forty = claimAt(bare, "40 miljoen")
const source = (all: Ledger, name: string) => all.sources.find(each => each.name === name)!
const names = (all: Ledger) => all.sources.map(({ name }) => name)
const jansen = names(bare).find(name => name.includes("Jansen"))!
const vries = names(bare).find(name => name.includes("Vries"))!

test("without records it is what the machine found", () => {
  expect(forty).toMatchObject({ state: "unchecked", by: "machine", voucher: jansen, note: "", evidence: [] })
  expect(claimAt(bare, "300 woningen").voucher).toBe(null)
  expect(bare.sources.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
  expect(bare).toMatchObject({ threads: [], marks: [] })
})

test("a clause that is a claim in two ways is checked once, as the graver", () => {
  const twice = analyze({ text: "De criminaliteit is daardoor met 40 procent gestegen.", format: "plain" }, languages, { language: "nl" })
  expect(twice.passages.flatMap(({ value }) => value.claims).length).toBeGreaterThan(1)
  expect(ledgerOf(twice, []).claims).toMatchObject([{ kind: "cause" }])
})

test("a check is joined to its claim, also when the machine drew its line elsewhere", () => {
  const check = record("check", 1, {
    anchor: words("de proef 40 miljoen euro kost"),
    claim: forty.kind,
    state: "confirmed",
    note: "begroting",
  })
  const all = ledger(check)
  expect(all.claims).toHaveLength(bare.claims.length)
  expect(claimAt(all, "40 miljoen")).toMatchObject({ id: check.id, state: "confirmed", note: "begroting", by: "accepted", voucher: jansen })
})

test("a check of words in which the machine sees no claim is listed too, and an orphan comes last with what stood there", () => {
  const lost = record("check", 1, { anchor: at("Er vielen twaalf doden bij de brand") })
  const own = record("check", 2, { anchor: words("Raad wil proef"), state: "disputed" })
  const { claims } = ledger(lost, own)
  expect(claims[0]).toMatchObject({ id: own.id, state: "disputed", by: "accepted" })
  expect(claims.at(-1)).toMatchObject({ id: lost.id, span: null, text: "Er vielen twaalf doden bij de brand" })
})

test("a claim that a person rejected is gone, one that was accepted says so", () => {
  const anchor = words(forty.text)
  expect(claimAt(ledger(record("verdict", 1, { anchor, verdict: "rejected" })), "40 miljoen")).toBeUndefined()
  const all = ledger(record("verdict", 1, { anchor, verdict: "accepted" }))
  expect(claimAt(all, "40 miljoen").by).toBe("accepted")
  expect(all.marks).toMatchObject([{ about: "claim", by: "accepted", text: forty.text }])
})

test("a claim that a person marked takes the place of the machine's, and carries its check", () => {
  const mark = record("mark", 1, { anchor: words(forty.text), claim: forty.kind })
  expect(claimAt(ledger(mark), "40 miljoen")).toMatchObject({ id: mark.id, by: "person" })
  const check = record("check", 2, { anchor: words(forty.text), claim: forty.kind, state: "wrong" })
  const all = ledger(mark, check)
  expect(all.claims).toHaveLength(bare.claims.length)
  expect(claimAt(all, "40 miljoen")).toMatchObject({ id: check.id, by: "person", state: "wrong" })
})

test("what a person knows of a source goes before what the machine thinks", () => {
  const all = ledger(record("source", 1, { name: jansen, isTrusted: true, role: "wethouder van Financiën" }))
  expect(source(all, jansen)).toMatchObject({ isTrusted: true, role: "wethouder van Financiën" })
  expect(source(bare, jansen).isTrusted).toBe(false)
})

test("two that a person says are the same are one, and not when somebody says that they are not", () => {
  const same = record("source", 1, { name: jansen, same: [vries] })
  const all = ledger(same)
  expect(names(all)).not.toContain(vries)
  expect(source(all, jansen).attributions).toHaveLength(source(bare, jansen).attributions.length + source(bare, vries).attributions.length)
  expect(claimAt(all, "12 procent").voucher).toBe(jansen)
  expect(names(ledger(same, record("source", 2, { name: vries, different: [jansen] })))).toContain(vries)
})

test("one that the machine took for two is split by the words that mean the other", () => {
  const all = ledger(record("source", 1, { name: jansen, different: ["Jansen"] }))
  expect(source(all, "Jansen").attributions.map(({ text }) => text)).toEqual([expect.stringContaining("veel geld")])
  expect(source(all, jansen).attributions.some(({ text }) => text.includes("veel geld"))).toBe(false)
})

test("an attribution that a person rejected counts for nobody, one made by hand for its source", () => {
  const said = source(bare, vries).attributions[0]!
  const without = ledger(record("verdict", 1, { about: "attribution", verdict: "rejected", anchor: words(said.text) }))
  expect(source(without, vries)?.attributions.map(({ text }) => text) ?? []).not.toContain(said.text)
  const made = ledger(
    record("mark", 1, {
      about: "attribution",
      anchor: words("vorig jaar 300 woningen"),
      source: words("De gemeente"),
      cue: words("bouwde"),
    }),
  )
  expect(source(made, "De gemeente")).toMatchObject({
    badges: ["single"],
    attributions: [{ text: "vorig jaar 300 woningen", kind: "indirect" }],
  })
})

test("a conversation has its answers in their order, and an answer to what is gone is not lost", () => {
  const opening = record("comment", 1, { anchor: words("40 miljoen euro"), isResolved: true })
  const first = record("comment", 3, { replyTo: opening.id, text: "Ja", created: "2026-11-25T09:01:00Z", anchor: opening.anchor })
  const second = record("comment", 2, { replyTo: first.id, text: "Nee", created: "2026-11-25T09:02:00Z", anchor: opening.anchor })
  const { threads } = ledger(second, opening, first)
  expect(threads).toMatchObject([{ id: opening.id, isResolved: true, text: "40 miljoen euro" }])
  expect(threads[0]!.comments.map(({ text }) => text)).toEqual(["Klopt dit?", "Ja", "Nee"])
  expect(ledger(second).threads).toMatchObject([{ id: second.id }])
})
