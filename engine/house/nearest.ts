/** The one of `names` that a slip of the pen makes of `name`: at most a third of its letters away. Undefined where none is so near. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  let best: string | undefined
  let least = Math.floor(name.length / 3) + 1
  for (const each of names) {
    if (Math.abs(each.length - name.length) >= least) continue
    const distance = lettersBetween(name, each)
    if (distance < least) {
      best = each
      least = distance
    }
  }
  return best
}

/** Letters to put in, take out or change (Levenshtein 1966). */
function lettersBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}
