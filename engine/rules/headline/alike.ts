/**
 * Whether two words, in lower case and without accents, are forms of one word or one is made of the other: `sluit` and `sluiten`, `grens` and
 * `grensgebied`. By their beginnings, which is rough, and enough to see that two sentences are about the same.
 */
export function alike(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 4) return false
  let same = 0
  while (same < short.length && short[same] === long[same]) same++
  if (same === short.length) return short.length >= 5 || long.length - same <= 3
  if (same >= 5 && short.length >= 7 && same >= short.length - 2 && long.length - same <= 4) return true
  return short.length >= 5 && long.endsWith(short)
}
