import type { Passage } from "../../annotation/index.ts"
import { type Figure, figuresIn } from "./figures.ts"
import type { Line } from "./line.ts"
import type { CheckingWords } from "./words.ts"

/** A sentence that tells how much something changed: from what to what, and by how much. */
export interface Change {
  readonly line: Line
  /** «van *4*» */
  readonly before: Figure
  /** «naar *6 procent*» */
  readonly after: Figure
  /** «een stijging van *2 procent*»; the one other percentage of the sentence. */
  readonly by?: Figure
}

/** The changes of a passage whose two ends are written out: one pair a sentence, or it is not clear what belongs to what. */
export function changesIn(passage: Passage, words: CheckingWords): Change[] {
  const found: Change[] = []
  const figures = figuresIn(passage, words)
  if (figures.length < 2) return found
  for (const line of new Set(figures.map(figure => figure.line))) {
    const own = figures.filter(figure => figure.line === line)
    const pairs = own.flatMap((before, row) => {
      const after = own[row + 1]
      if (!after || !words.change.from.has(wordBefore(before)) || !words.change.to.has(wordBefore(after))) return []
      // Between «van 4» and «naar 6» stands no more than a unit.
      return after.first - before.end <= 3 ? [{ before, after }] : []
    })
    const [pair] = pairs
    if (pairs.length !== 1 || !pair) continue
    const percentages = own.filter(
      figure => figure !== pair.before && figure !== pair.after && figure.unit === "percent" && isWhole(figure, words),
    )
    found.push({ line, ...pair, ...(percentages.length === 1 && { by: percentages[0]! }) })
  }
  return found
}

/** Not a rate («20 procent per jaar») nor a comparison with something else («2 procent meer dan …»). */
function isWhole({ line: { lower }, first, end }: Figure, { change }: CheckingWords): boolean {
  const behind = lower.slice(end, end + 3)
  const isRate = [...lower.slice(Math.max(0, first - 3), first), ...behind].some(word => change.rates.has(word))
  return !isRate && !behind.some(word => change.than.has(word))
}

/** The word before a figure, past the one that says it is rough: «naar *ruim* 6 procent». */
function wordBefore({ line, first }: Figure): string {
  return line.lower[first - 1] ?? ""
}

/** By how much per cent something changed, as far as its rounded ends tell: the least and the most. */
export function changeBetween(before: Figure, after: Figure): { least: number; most: number } {
  const ends = [-1, 1].flatMap(a =>
    [-1, 1].map(b => {
      const old = before.value + a * before.slack
      return old > 0 ? Math.abs((after.value + b * after.slack - old) / old) * 100 : Number.POSITIVE_INFINITY
    }),
  )
  return { least: Math.min(...ends), most: Math.max(...ends) }
}
