import type { Span } from "../text/index.ts"

/** How much two spans have in common, of all that either covers: 0 to 1. */
export function overlap(a: Span<"document">, b: Span<"document">): number {
  const common = Math.min(a.to, b.to) - Math.max(a.from, b.from)
  return common <= 0 ? 0 : common / (Math.max(a.to, b.to) - Math.min(a.from, b.from))
}

/** Whether two spans are as good as the same words: the machine draws its line a word earlier or later when a sentence is edited. */
export function isAlike(a: Span<"document">, b: Span<"document">): boolean {
  return overlap(a, b) >= 0.5
}

/** Looks up what touches a span, without looking at everything: for many spans, one after the other. In text order. */
export function touching<T>(
  items: readonly T[],
  spanOf: (item: T) => Span<"document"> | null | undefined,
): (span: Span<"document">) => T[] {
  const placed = items
    .flatMap(item => {
      const span = spanOf(item)
      return span ? [{ item, span }] : []
    })
    .sort((a, b) => a.span.from - b.span.from)
  let longest = 0
  for (const { span } of placed) longest = Math.max(longest, span.to - span.from)
  return ({ from, to }) => {
    let low = 0
    for (let high = placed.length; low < high; ) {
      const middle = (low + high) >> 1
      if (placed[middle]!.span.from < from - longest) low = middle + 1
      else high = middle
    }
    const found: T[] = []
    for (; low < placed.length && placed[low]!.span.from < to; low++) if (placed[low]!.span.to > from) found.push(placed[low]!.item)
    return found
  }
}
