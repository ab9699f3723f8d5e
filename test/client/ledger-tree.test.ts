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
  redrawnRows,
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

  describe("knows which claims to draw again", () => {
    const key = (at: number) => `claim:${at}-${at + 9}-quantity`
    const before = [
      claim(key(0), at(0, 0, 9), { section: "Kosten" }),
      claim("urn:uuid:1", at(1, 0, 9), { section: "Kosten" }),
      claim(key(40), at(2, 0, 9), { section: "Reacties" }),
    ]
    const rows = (after: readonly ClaimEntry[], by: Parameters<typeof groupClaims>[1] = "section") =>
      redrawnRows(groupClaims(before, by), groupClaims(after, by))
    const but = (row: number, rest: Partial<ClaimEntry>) => before.map((each, i) => (i === row ? { ...each, ...rest } : each))

    test("none where only places and passing keys have changed", () => {
      expect(rows(before)).toEqual([])
      expect(rows([claim(key(3), at(0, 3, 12), { ...but(0, {})[0], id: key(3), range: at(0, 3, 12) }), ...before.slice(1)])).toEqual([])
    })

    test("the one whose words are being typed, whose note was changed, or that was noted", () => {
      expect(rows(but(0, { id: key(2), text: "bewering anders" }))).toEqual([0])
      expect(rows(but(1, { note: "begroting", evidence: [{ href: "b.pdf" }] }))).toEqual([1])
      expect(rows(but(2, { id: "urn:uuid:2", state: "confirmed", by: "accepted" }))).toEqual([2])
      expect(rows(but(2, { voucher: "Jansen" }))).toEqual([2])
    })

    test("both of two on the same words when they become so", () => {
      expect(rows(but(0, { text: before[1]!.text, kind: "cause" }))).toEqual([0, 1])
    })

    test("all where claims come, go, change places or groups", () => {
      expect(rows(before.slice(1))).toBeUndefined()
      expect(rows([...before, claim(key(60), at(3, 0, 9))])).toBeUndefined()
      expect(rows(but(1, { id: "urn:uuid:9" }))).toBeUndefined()
      expect(rows([before[1]!, before[0]!, before[2]!])).toBeUndefined()
      expect(rows(but(0, { section: "Reacties" }))).toBeUndefined()
      expect(rows(but(0, { state: "confirmed" }), "state")).toBeUndefined()
    })

    test("of 5,000 in a blink", () => {
      const many = Array.from({ length: 5000 }, (_, i) => claim(key(i * 10), at(i, 0, 30)))
      const typed = many.map((each, i) => (i === 7 ? { ...each, text: "anders" } : { ...each }))
      const began = performance.now()
      expect(redrawnRows(groupClaims(many, "state"), groupClaims(typed, "state"))).toEqual([7])
      expect(performance.now() - began).toBeLessThan(200)
    })
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
