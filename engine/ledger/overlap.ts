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
