/** What was found of passages and sentences, one after the other: by which look and which words, and what. */
const notebooks = new WeakMap<object, unknown[]>()

/** Most passages have nothing of most things. */
const nothing: readonly never[] = Object.freeze([])

/**
 * `look`, made once in the life of a passage or a sentence for the same words. Rules on the whole text are asked again after every keystroke,
 * and nearly all its passages are as they were. All of it hangs on one weak map: with a map for each, the collector of garbage would go
 * round them all while somebody types.
 */
export function once<Of extends object, T, Words = void>(look: (of: Of, words: Words) => T): (of: Of, words: Words) => T {
  const own = (of: Of, words: Words): T => {
    let notebook = notebooks.get(of)
    if (!notebook) {
      notebook = []
      notebooks.set(of, notebook)
    }
    const known = rowOf(own, notebook)
    if (known < notebook.length && notebook[known + 1] === words) return notebook[known + 2] as T
    const found = look(of, words)
    // Looking may have noted more of the same passage.
    const row = rowOf(own, notebook)
    notebook[row] = own
    notebook[row + 1] = words
    notebook[row + 2] = Array.isArray(found) && found.length === 0 ? nothing : found
    return found
  }
  return own
}

/** Where a notebook has what one look found, or where it would have it. They are short: a table for each would be larger. */
function rowOf(own: unknown, notebook: readonly unknown[]): number {
  let row = 0
  while (row < notebook.length && notebook[row] !== own) row += 3
  return row
}

/** `look`, kept for what was looked at last: several rules ask in a row, and none comes back. */
export function lately<Of extends object, T>(look: (of: Of) => T): (of: Of) => T {
  let last: Of | undefined
  let found: T | undefined
  return of => {
    if (of !== last) {
      found = look(of)
      last = of
    }
    return found as T
  }
}
