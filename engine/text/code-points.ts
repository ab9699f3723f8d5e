/** Offsets of a text in Unicode code points, as other programs count, against our own in UTF-16 units. Half of a pair counts as its pair. */
export interface CodePoints {
  /** Of an offset in UTF-16 units. */
  count(offset: number): number
  /** The other way; undefined where the text is not that long. */
  offset(count: number): number | undefined
}

/** Counts a text. Where nothing lies outside the basic plane, both are the same and nothing is kept. */
export function codePoints(text: string): CodePoints {
  const within = (at: number) => Number.isInteger(at) && at >= 0
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text))
    return { count: offset => offset, offset: count => (within(count) && count <= text.length ? count : undefined) }
  const counts = new Uint32Array(text.length + 1)
  const offsets: number[] = []
  let offset = 0
  for (const character of text) {
    counts.fill(offsets.length, offset, offset + character.length)
    offsets.push(offset)
    offset += character.length
  }
  counts[text.length] = offsets.length
  offsets.push(text.length)
  return { count: at => counts[at]!, offset: count => (within(count) ? offsets[count] : undefined) }
}
