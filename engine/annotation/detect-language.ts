import type { LanguagePack } from "./language-pack.ts"

/** The pack whose frequent words the text holds most of, or undefined where that is not clear. Looks no further than it must. */
export function detectLanguage(text: string, packs: readonly LanguagePack[]): LanguagePack | undefined {
  const counts = new Array<number>(packs.length).fill(0)
  words.lastIndex = 0
  for (let seen = 0; seen < enough; seen++) {
    const match = words.exec(text)
    if (!match) break
    const word = match[0].toLowerCase()
    for (let row = 0; row < packs.length; row++) if (packs[row]!.functionWords.has(word)) counts[row]!++
    if (Math.max(...counts) - Math.min(...counts) >= clear) break
  }
  const most = Math.max(...counts)
  // One word, or as many of another language, tells nothing.
  return most < 2 || counts.indexOf(most) !== counts.lastIndexOf(most) ? undefined : packs[counts.indexOf(most)]
}

const words = /[A-Za-z\u00c0-\u024f]+/g
const enough = 40
const clear = 4
