/** Heads further away than this share one number that says how likely the distance is. */
export const farthest = 12

/**
 * The tree of the highest total score in which one word hangs from the root. `scores` has a row for each dependent and a column for
 * each head, 0 for the root in both; the result has the head of each, and nothing useful for the root. Mostly the best heads already
 * are a tree; only when they are not is one sought, after Chu, Liu and Edmonds.
 */
export function bestTree(scores: Float32Array, stride: number, count: number): Int16Array {
  const heads = new Int16Array(count)
  for (let d = 1; d < count; d++) {
    let best = d === 1 ? 0 : d - 1
    for (let h = 0; h < count; h++) if (h !== d && scores[d * stride + h]! > scores[d * stride + best]!) best = h
    heads[d] = best
  }
  return isTree(heads) ? heads : seekTree(scores, stride, count)
}

/** Every word reaches the root, and one hangs from it. */
function isTree(heads: Int16Array): boolean {
  const count = heads.length
  const seen = new Int16Array(count)
  let roots = 0
  for (let i = 1; i < count; i++) {
    if (heads[i] === 0) roots++
    let at = i
    while (at !== 0 && seen[at] === 0) {
      seen[at] = i
      at = heads[at]!
    }
    if (at !== 0 && seen[at] === i) return false
  }
  return roots === 1
}

/** A score so low that an arc is only taken where there is no other. */
const never = -1e8

function seekTree(scores: Float32Array, stride: number, count: number): Int16Array {
  const rows: Float64Array[] = []
  for (let d = 0; d < count; d++) {
    const row = Float64Array.from(scores.subarray(d * stride, d * stride + count))
    row[d] = never
    rows.push(d === 0 ? row.fill(never) : row)
  }
  const free = spanningTree(rows)
  const roots = [...free.keys()].filter(i => i > 0 && free[i] === 0)
  if (roots.length === 1) return free
  // Several roots: the best tree has one of the words that the free tree hangs there, or nearly so.
  let best = free
  let most = Number.NEGATIVE_INFINITY
  for (const root of roots) {
    const closed = rows.map((row, d) => {
      const copy = row.slice()
      if (d !== root) copy[0] = never
      return copy
    })
    const heads = spanningTree(closed)
    let total = 0
    for (let d = 1; d < count; d++) total += closed[d]![heads[d]!]!
    if (total > most) {
      most = total
      best = heads
    }
  }
  return best
}

/** Takes the best heads; where they go round, makes the ring one node, solves that, and opens the ring where it is entered. */
function spanningTree(rows: readonly Float64Array[]): Int16Array {
  const count = rows.length
  const heads = new Int16Array(count)
  for (let d = 1; d < count; d++) {
    const row = rows[d]!
    let best = 0
    for (let h = 1; h < count; h++) if (h !== d && row[h]! > row[best]!) best = h
    heads[d] = best
  }
  const ring = findRing(heads)
  if (!ring) return heads

  const inRing = new Uint8Array(count)
  for (const d of ring) inRing[d] = 1
  const outside = [...heads.keys()].filter(i => inRing[i] === 0)
  const node = outside.length
  const leaves = new Int16Array(node)
  const enters = new Int16Array(node)
  const smaller = Array.from({ length: node + 1 }, () => new Float64Array(node + 1).fill(never))
  for (let a = 1; a < node; a++) {
    const row = rows[outside[a]!]!
    for (let b = 0; b < node; b++) if (a !== b) smaller[a]![b] = row[outside[b]!]!
    let best = ring[0]!
    for (const d of ring) if (row[d]! > row[best]!) best = d
    smaller[a]![node] = row[best]!
    leaves[a] = best
  }
  for (let b = 0; b < node; b++) {
    let best = ring[0]!
    const gain = (d: number) => rows[d]![outside[b]!]! - rows[d]![heads[d]!]!
    for (const d of ring) if (gain(d) > gain(best)) best = d
    smaller[node]![b] = gain(best)
    enters[b] = best
  }
  const solved = spanningTree(smaller)
  for (let a = 1; a < node; a++) heads[outside[a]!] = solved[a] === node ? leaves[a]! : outside[solved[a]!]!
  const from = solved[node]!
  heads[enters[from]!] = outside[from]!
  return heads
}

function findRing(heads: Int16Array): number[] | undefined {
  const seen = new Int16Array(heads.length)
  for (let i = 1; i < heads.length; i++) {
    let at = i
    while (at !== 0 && seen[at] === 0) {
      seen[at] = i
      at = heads[at]!
    }
    if (at === 0 || seen[at] !== i) continue
    const ring = [at]
    for (let next = heads[at]!; next !== at; next = heads[next]!) ring.push(next)
    return ring
  }
  return undefined
}
