import type { Language, LanguagePack } from "../engine/annotation/index.ts"
import type { Advice } from "../engine/rules/index.ts"
import { englishAdvice } from "./en/advice/index.ts"
import { english } from "./en/index.ts"
import { dutchAdvice } from "./nl/advice/index.ts"
import { dutch } from "./nl/index.ts"

export { dutch, english }

/** Every language Aldus reads. The first is the one for text that shows none. */
export const packs: readonly LanguagePack[] = [dutch, english]

/** The same at work, without a model: by words and word order. */
export const languages: readonly Language[] = packs.map(pack => ({ pack }))

/** The words by which rules judge a text, by its language. */
export const advice: ReadonlyMap<string, Advice> = new Map([
  [dutch.id, dutchAdvice],
  [english.id, englishAdvice],
])
