/** What was found of passages and sentences, a row of two for each `once`: by which words, and what. */
const notebooks = new WeakMap<object, unknown[]>()
let asked = 0

/** Most passages have nothing of most things. */
const nothing: readonly never[] = Object.freeze([])

/**
 * `look`, made once in the life of a passage or a sentence for the same words. Rules on the whole text are asked again after every keystroke,
 * and nearly all its passages are as they were. All of it hangs on one weak map: with a map for each, the collector of garbage would go
 * round them all while somebody types.
 */
export function once<Of extends object, T, Words = void>(look: (of: Of, words: Words) => T): (of: Of, words: Words) => T {
  const row = 2 * asked++
  return (of, words) => {
    let notebook = notebooks.get(of)
    if (!notebook) {
      notebook = []
      notebooks.set(of, notebook)
    }
    // Never taken for known where nothing was looked up: `undefined` may be the words.
    if (row + 1 in notebook && notebook[row] === words) return notebook[row + 1] as T
    const found = look(of, words)
    notebook[row] = words
    notebook[row + 1] = Array.isArray(found) && found.length === 0 ? nothing : found
    return found
  }
}
