import { describe, expect, test } from "vitest"
import { readEvidence } from "../../client/desk/evidence.ts"
import {
  appearance,
  claimAgain,
  claimAt,
  groupClaims,
  nextUnchecked,
  noFilter,
  pageSize,
  pages,
  progress,
  shownClaims,
} from "../../client/desk/ledger-tree.ts"
import { checkStates } from "../../engine/ledger/index.ts"
import type { ClaimEntry, Ledger } from "../../server/protocol.ts"

const at = (line: number, from: number, to: number) => ({ start: { line, character: from }, end: { line, character: to } })

function claim(id: string, range: ClaimEntry["range"], rest: Partial<ClaimEntry> = {}): ClaimEntry {
  return {
    id,
    range,
    text: `bewering ${id}`,
    kind: "quantity",
    certainty: "certain",
    voucher: null,
    section: "",
    state: "unchecked",
    checker: "",
    note: "",
    evidence: [],
    by: "machine",
    ...rest,
  }
}

const ledgerOf = (claims: readonly ClaimEntry[]): Ledger => ({ version: 1, sources: [], claims, threads: [], marks: [] })
const ids = (claims: readonly ClaimEntry[]) => claims.map(({ id }) => id).join(" ")

const article = ledgerOf([
  claim("a", at(0, 0, 20)),
  claim("b", at(2, 0, 40), { state: "confirmed", voucher: "Jansen", section: "Kosten" }),
  claim("c", at(2, 10, 20), { voucher: "Jansen", section: "Kosten" }),
  claim("d", at(4, 0, 9), { state: "checking", section: "Kosten" }),
  claim("e", null, { state: "wrong" }),
])

describe("the ledger as a tree", () => {
  test("counts who came to the end of a check, and no orphans", () => {
    expect(progress(article)).toEqual({ done: 1, total: 4 })
  })

  test("shows what the filter asks for, and orphans nowhere", () => {
    expect(ids(shownClaims(article, noFilter))).toBe("a b c d")
    expect(ids(shownClaims(article, { states: ["unchecked", "checking"], vouchers: [] }))).toBe("a c d")
    expect(ids(shownClaims(article, { states: ["unchecked"], vouchers: [null] }))).toBe("a")
  })

  test("groups by state in the order of the work, by source and section in the order of the text", () => {
    const shown = shownClaims(article, noFilter)
    const groups = (by: Parameters<typeof groupClaims>[1]) => groupClaims(shown, by).map(({ key, claims }) => `${key}: ${ids(claims)}`)
    expect(groups("state")).toEqual(["unchecked: a c", "checking: d", "confirmed: b"])
    expect(groups("source")).toEqual(["null: a d", "Jansen: b c"])
    expect(groups("section")).toEqual([": a", "Kosten: b c d"])
  })

  test("goes to the next claim that nobody has looked at, round the end, both ways", () => {
    const next = (line: number, character: number, isBackward = false) => nextUnchecked(article, { line, character }, isBackward)?.id
    expect(next(0, 0)).toBe("c")
    expect(next(0, 0, true)).toBe("c")
    expect(next(2, 10)).toBe("a")
    expect(next(2, 10, true)).toBe("a")
    expect(nextUnchecked(ledgerOf([claim("a", at(0, 0, 3), { state: "wrong" })]), { line: 0, character: 0 })).toBeUndefined()
  })

  test("brings to both of two claims on the same words", () => {
    const twins = ledgerOf([claim("a", at(0, 0, 9)), claim("b", at(0, 0, 9), { kind: "cause" }), claim("c", at(1, 0, 9))])
    const [a, b, c] = twins.claims
    const place = { line: 0, character: 0 }
    expect(nextUnchecked(twins, place, false, a)).toBe(b)
    expect(claimAt(twins, place, b)).toBe(b)
    expect(nextUnchecked(twins, place, false, b)).toBe(c)
    expect(nextUnchecked(twins, place, true, b)).toBe(a)
    expect(nextUnchecked(twins, { line: 1, character: 0 }, false, c)).toBe(a)
  })

  test("finds the innermost claim on a place, and none beside", () => {
    expect(claimAt(article, { line: 2, character: 12 })?.id).toBe("c")
    expect(claimAt(article, { line: 2, character: 30 })?.id).toBe("b")
    expect(claimAt(article, { line: 3, character: 0 })).toBeUndefined()
  })

  test("finds a claim again by its words when its key was of another version, and never takes another for it", () => {
    const before = claim("0", at(0, 0, 9), { text: "De kosten stijgen" })
    const after = ledgerOf([claim("0", at(0, 0, 9), { text: "Iets anders" }), claim("1", at(5, 0, 9), { text: "De kosten stijgen" })])
    expect(claimAgain(after, before)?.id).toBe("1")
    expect(claimAgain(ledgerOf([after.claims[0]!]), before)).toBeUndefined()
  })

  test("looks the same when only places and passing keys have changed", () => {
    const moved = ledgerOf(
      article.claims.map(each => ({ ...each, id: `${each.id}'`, range: each.range && at(each.range.start.line + 3, 0, 5) })),
    )
    expect(appearance(moved)).toBe(appearance(article))
    expect(appearance(ledgerOf([{ ...article.claims[0]!, state: "wrong" }]))).not.toBe(appearance(ledgerOf([article.claims[0]!])))
    expect(appearance(ledgerOf([{ ...article.claims[0]!, range: null }]))).not.toBe(appearance(ledgerOf([article.claims[0]!])))
  })

  test("draws no branch of more than a page, and lays out 5,000 claims in a blink", () => {
    const many = ledgerOf(
      Array.from({ length: 5000 }, (_, i) =>
        claim(String(i), at(i, 0, 30), { state: checkStates[i % 7] ?? "unchecked", voucher: i % 3 ? `bron ${i % 40}` : null }),
      ),
    )
    const began = performance.now()
    const seen = appearance(many)
    const groups = groupClaims(shownClaims(many, noFilter), "state")
    const all = groups.flatMap(({ claims }) => pages(claims))
    const took = performance.now() - began
    console.log(`5,000 claims in ${took.toFixed(1)} ms`)
    expect(seen.length).toBeGreaterThan(5000)
    expect(Math.max(...all.map(({ claims }) => claims.length))).toBe(pageSize)
    expect(all.reduce((sum, { claims }) => sum + claims.length, 0)).toBe(5000)
    expect(took).toBeLessThan(500)
  })
})

test("reads evidence: an address with a title, an address, the path of a file, nothing", () => {
  expect(readEvidence(" https://cbs.nl/x  Statline, tabel 3 ")).toEqual({ href: "https://cbs.nl/x", title: "Statline, tabel 3" })
  expect(readEvidence("https://cbs.nl/x")).toEqual({ href: "https://cbs.nl/x" })
  expect(readEvidence("bijlagen/jaar verslag.pdf")).toEqual({ href: "bijlagen/jaar verslag.pdf" })
  expect(readEvidence("  ")).toBeUndefined()
})
