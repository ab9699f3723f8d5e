import type { Edit } from "../annotation/index.ts"
import type { Span } from "../text/index.ts"

/** Of the words of a span, how much an edit must leave: a shard says nothing of what it was. */
const leastLeft = 1 / 3

/**
 * Where a span is after an edit in the editor. What is typed right before or after it does not belong to it, what is typed inside does;
 * undefined where all or most of it is gone, replaced or not.
 */
export function follow({ from, to }: Span<"document">, edit: Edit): Span<"document"> | undefined {
  const by = edit.length - (edit.to - edit.from)
  if (edit.to <= from) return { from: from + by, to: to + by }
  if (edit.from >= to) return { from, to }
  if (edit.from <= from && edit.to >= to) return undefined
  // An edit over an edge takes that edge with it; what came in its place stands outside.
  const start = edit.from < from ? edit.from + edit.length : from
  const end = edit.to > to ? edit.from : to + by
  return end - start < (to - from) * leastLeft ? undefined : { from: start, to: end }
}
