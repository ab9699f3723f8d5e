import type { LanguagePack } from "./language-pack.ts"

/** The pack whose frequent words the text holds most of, or undefined where that is not clear. Looks no further than it must. */
export function detectLanguage(text: string, packs: readonly LanguagePack[]): LanguagePack | undefined {
  const counts = packs.map(() => 0)
  let at = 0
  for (let seen = 0; seen < enough; seen++) {
    while (at < text.length && !isLetter(text.charCodeAt(at))) at++
    if (at === text.length) break
    const from = at
    while (at < text.length && isLetter(text.charCodeAt(at))) at++
    const word = text.slice(from, at).toLowerCase()
    for (let row = 0; row < packs.length; row++) if (packs[row]!.functionWords.has(word)) counts[row]!++
    if (spread(counts) >= clear) break
  }
  const most = Math.max(...counts)
  // One word, or as many of another language, tells nothing.
  return most < 2 || counts.indexOf(most) !== counts.lastIndexOf(most) ? undefined : packs[counts.indexOf(most)]
}

function spread(counts: readonly number[]): number {
  let most = 0
  let least = Number.POSITIVE_INFINITY
  for (const count of counts) {
    if (count > most) most = count
    if (count < least) least = count
  }
  return most - least
}

/** Of the Latin alphabet, with whatever accents. */
function isLetter(code: number): boolean {
  return (code >= 0xc0 && code <= 0x24f) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

const enough = 40
const clear = 4
