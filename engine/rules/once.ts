import type { Passage } from "../annotation/index.ts"

/**
 * `look`, made once in a passage's life for the same words. Rules on the whole text are asked again after every keystroke, and nearly all its
 * passages are as they were.
 */
export function once<W extends object, T>(look: (passage: Passage, words: W) => T): (passage: Passage, words: W) => T {
  const seen = new WeakMap<Passage, { readonly words: W; readonly found: T }>()
  return (passage, words) => {
    const known = seen.get(passage)
    if (known && known.words === words) return known.found
    const found = look(passage, words)
    seen.set(passage, { words, found })
    return found
  }
}
