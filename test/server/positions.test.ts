import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { linesAfter, linesOf, offsetAt, positionAt } from "../../server/positions.ts"

const piece = fc.constantFrom("a", "é", "€", "😀", "\ud83d", "\udc00", "\n", "\r\n", "\r", " ", "woord")
const text = fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join(""))

describe("offset → position → offset", () => {
  test("is the same for every offset in UTF-16, but between \\r and \\n, where it is the line's end", () => {
    fc.assert(
      fc.property(text, value => {
        const lines = linesOf(value, "utf-16")
        for (let at = 0; at <= value.length; at++) {
          const expected = value.charCodeAt(at - 1) === 13 && value.charCodeAt(at) === 10 ? at - 1 : at
          expect(offsetAt(lines, positionAt(lines, at))).toBe(expected)
        }
      }),
    )
  })
  test("is the same for every character in UTF-8", () => {
    fc.assert(
      fc.property(text, value => {
        const lines = linesOf(value, "utf-8")
        let at = 0
        for (const character of value) {
          const inside = value.charCodeAt(at - 1) === 13 && value.charCodeAt(at) === 10
          if (!inside) expect(offsetAt(lines, positionAt(lines, at))).toBe(at)
          at += character.length
        }
      }),
    )
  })
})

test("lines after an edit are those of the new text", () => {
  fc.assert(
    fc.property(text, fc.nat(60), fc.nat(8), text, (before, at, remove, added) => {
      const from = at % (before.length + 1)
      const to = Math.min(before.length, from + remove)
      const after = before.slice(0, from) + added + before.slice(to)
      expect(linesAfter(linesOf(before, "utf-16"), after, { from, to, length: added.length }).starts).toEqual(
        linesOf(after, "utf-16").starts,
      )
    }),
    { numRuns: 2000 },
  )
})

test("a position past the end of a line or of the text is clamped", () => {
  const lines = linesOf("een\r\ntwee", "utf-16")
  expect(offsetAt(lines, { line: 0, character: 99 })).toBe(3)
  expect(offsetAt(lines, { line: 9, character: 0 })).toBe(9)
  expect(offsetAt(lines, { line: 1, character: -4 })).toBe(5)
})
