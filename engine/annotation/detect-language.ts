import type { LanguagePack } from "./language-pack.ts"

/** The pack whose frequent words the text holds most of, or undefined where that is not clear. */
export function detectLanguage(text: string, packs: readonly LanguagePack[]): LanguagePack | undefined {
  let best: LanguagePack | undefined
  let most = 1
  const words =
    text
      .slice(0, 2000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  for (const pack of packs) {
    const count = words.filter(word => pack.functionWords.has(word)).length
    if (count > most) {
      most = count
      best = pack
    } else if (count === most) best = undefined
  }
  return best
}
