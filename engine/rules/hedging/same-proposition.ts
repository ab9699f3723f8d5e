import type { HedgingWords } from "./words.ts"

/** The words of a text that carry its meaning, in small letters. */
export function meaning(text: string, { common }: HedgingWords): readonly string[] {
  const found = new Set<string>()
  for (const word of text.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? []) if (word.length > 2 && !common.has(word)) found.add(word)
  return [...found]
}

/** How many words of `a` have their like in `b`: the same, or of one long stem («brandstichting», «brandstichtingen»). */
export function shared(a: readonly string[], b: readonly string[]): number {
  return a.filter(word => b.some(other => isAlike(word, other))).length
}

function isAlike(a: string, b: string): boolean {
  if (a === b) return true
  const length = Math.min(a.length, b.length)
  return length >= 5 && Math.abs(a.length - b.length) < 4 && a.slice(0, length - 1) === b.slice(0, length - 1)
}

/** Whether two texts say the same of the same: most words of either are in the other, and no `niet` in only one. */
export function isSameProposition(a: string, b: string, words: HedgingWords): boolean {
  const [own, other] = [meaning(a, words), meaning(b, words)]
  const alike = shared(own, other)
  if (alike === 0 || isDenied(a, words) !== isDenied(b, words)) return false
  const isLong = alike > 1 || (own.length === 1 && other.length === 1 && own[0]!.length > 5)
  return isLong && alike >= own.length * 0.6 && shared(other, own) >= other.length * 0.6
}

function isDenied(text: string, { negations }: HedgingWords): boolean {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).some(word => negations.has(word))
}
