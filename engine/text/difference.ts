/** The shortest single replacement that turns `before` into `after`: `before[from, to)` became `length` characters. */
export function difference(before: string, after: string): { from: number; to: number; length: number } {
  const limit = Math.min(before.length, after.length)
  const from = commonPrefix(before, after, limit)
  const suffix = commonSuffix(before, after, limit - from)
  return { from, to: before.length - suffix, length: after.length - suffix - from }
}

/** Halving compares whole stretches at once, which is a block compare underneath: each character is looked at about once. */
function commonPrefix(a: string, b: string, limit: number): number {
  let same = 0
  let different = limit
  while (same < different) {
    const half = (same + different + 1) >> 1
    if (a.slice(same, half) === b.slice(same, half)) same = half
    else different = half - 1
  }
  return same
}

function commonSuffix(a: string, b: string, limit: number): number {
  let same = 0
  let different = limit
  while (same < different) {
    const half = (same + different + 1) >> 1
    if (a.slice(a.length - half, a.length - same) === b.slice(b.length - half, b.length - same)) same = half
    else different = half - 1
  }
  return same
}
