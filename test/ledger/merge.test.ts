import { expect, test } from "vitest"
import { type LedgerRecord, merge } from "../../engine/ledger/index.ts"
import { at, record, urn } from "./records.ts"

const later = "2026-11-25T12:00:00+01:00"
const latest = "2026-11-25T11:30:00Z"
const check = record("check", 1, { evidence: [{ href: "a" }, { href: "b" }] })
const opening = record("comment", 2)

/** Merges, and sees that it does not matter who does it. */
function merged(base: readonly LedgerRecord[], ours: readonly LedgerRecord[], theirs: readonly LedgerRecord[]): LedgerRecord[] {
  const result = merge(base, ours, theirs)
  expect(merge(base, theirs, ours)).toEqual(result)
  return result
}

test("what either added is there, in the order of the ids", () => {
  expect(merged([check], [opening, check], [record("verdict", 0), check]).map(({ id }) => id)).toEqual([urn(0), urn(1), urn(2)])
})

test("what one changed is changed, what one removed is gone", () => {
  const changed = { ...check, state: "confirmed" as const }
  expect(merged([check, opening], [changed], [check, opening])).toEqual([changed])
})

test("what was removed here and changed there is kept", () => {
  const changed = { ...check, note: "toch", modified: later }
  expect(merged([check], [], [changed])).toEqual([changed])
  expect(merged([check], [], [check])).toEqual([])
})

test("two that changed different fields both count", () => {
  const ours = { ...check, state: "wrong" as const, modified: later }
  const theirs = { ...check, note: "gebeld", checker: "Bart", anchor: at("dertien doden"), modified: latest }
  expect(merged([check], [ours], [theirs])).toEqual([{ ...theirs, state: "wrong" }])
})

test("of two that changed the same field the later counts, by the moment and not by how it is written", () => {
  const ours = { ...check, state: "wrong" as const, modified: later }
  const theirs = { ...check, state: "confirmed" as const, modified: latest }
  expect(merged([check], [ours], [theirs])).toEqual([theirs])
})

test("lists are merged by what either added and took away", () => {
  const ours = { ...check, evidence: [{ href: "b" }, { href: "c" }], modified: later }
  const theirs = { ...check, evidence: [{ href: "a" }, { href: "b" }, { href: "d" }], modified: latest }
  const [result] = merged([check], [ours], [theirs]) as [typeof check]
  expect(result.evidence.map(({ href }) => href).sort()).toEqual(["b", "c", "d"])
  const names = merged(
    [],
    [record("source", 5, { same: ["Piet"], isTrusted: true, modified: later })],
    [record("source", 5, { same: ["Jan"], role: "wethouder", modified: latest })],
  )
  expect(names).toEqual([expect.objectContaining({ same: ["Jan", "Piet"], isTrusted: true, role: "wethouder" })])
})

test("of two that were never one both sides count, as far as they can", () => {
  const ours = { ...check, note: "gebeld", modified: later }
  const theirs = { ...check, note: "", checker: "Bart", modified: latest }
  expect(merged([], [ours], [theirs])).toEqual([theirs])
})

test("what a conversation began with stays as long as somebody answers it", () => {
  const answer = record("comment", 3, { replyTo: urn(2), text: "Ja" })
  expect(merged([opening], [], [opening, answer])).toEqual([opening, answer])
})

test("what is foreign is one piece", () => {
  const foreign = (value: string, modified: string): LedgerRecord => ({
    kind: "foreign",
    id: urn(9),
    created: "",
    modified,
    creator: "",
    json: { id: urn(9), value },
  })
  const base = foreign("a", "")
  expect(merged([base], [foreign("b", later)], [foreign("c", latest)])).toEqual([foreign("c", latest)])
})
