import fc from "fast-check"
import { expect, test } from "vitest"
import { bestTree } from "../../engine/linguistics/tree.ts"

/** The best total by trying every way to hang the words. */
function bestTotal(scores: Float32Array, count: number): number {
  let best = Number.NEGATIVE_INFINITY
  const heads = new Array<number>(count).fill(0)
  const visit = (d: number) => {
    if (d === count) {
      if (isTree(heads)) best = Math.max(best, total(scores, heads, count))
      return
    }
    for (let h = 0; h < count; h++) {
      if (h === d) continue
      heads[d] = h
      visit(d + 1)
    }
  }
  visit(1)
  return best
}

function total(scores: Float32Array, heads: ArrayLike<number>, count: number): number {
  let sum = 0
  for (let d = 1; d < count; d++) sum += scores[d * count + heads[d]!]!
  return sum
}

function isTree(heads: ArrayLike<number>): boolean {
  let roots = 0
  for (let i = 1; i < heads.length; i++) {
    if (heads[i] === 0) roots++
    let at = i
    for (let steps = 0; at !== 0; steps++) {
      if (steps > heads.length) return false
      at = heads[at]!
    }
  }
  return roots === 1
}

test("no tree with one root scores higher", () => {
  const table = fc
    .integer({ min: 2, max: 6 })
    .chain(count => fc.array(fc.integer({ min: -50, max: 50 }), { minLength: count * count, maxLength: count * count }))
  fc.assert(
    fc.property(table, values => {
      const count = Math.sqrt(values.length)
      const scores = Float32Array.from(values)
      const heads = bestTree(scores, count, count)
      expect(isTree(heads)).toBe(true)
      expect(total(scores, heads, count)).toBe(bestTotal(scores, count))
    }),
    { numRuns: 300 },
  )
})

test("one word hangs from the root", () => {
  expect([...bestTree(new Float32Array(4), 2, 2)].slice(1)).toEqual([0])
})
