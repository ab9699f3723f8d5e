import { difference } from "../text/difference.ts"
import type { Document } from "../text/document.ts"
import { frontMatter } from "../text/front-matter.ts"
import { looseEdges } from "../text/layout.ts"
import type { Placed } from "../text/span.ts"
import type { Analysis, Edit } from "./analysis.ts"
import type { Passage } from "./passage.ts"

/** The part of the new text to lay out again, and the rows of the old passages that it replaces. */
export interface Window {
  readonly from: number
  readonly to: number
  readonly first: number
  readonly last: number
  /** How far what follows has moved. */
  readonly by: number
}

/**
 * Where the text of `previous` became `document`. `edit` says so, or the two are compared. Undefined where all must be laid out again.
 * Throws RangeError where the lengths of the edit cannot be true.
 */
export function changedWindow({ text }: Document, previous: Analysis, edit: Edit | undefined): Window | undefined {
  const before = previous.document.text
  const { from, to, length } = edit ?? difference(before, text)
  const by = length - (to - from)
  if (from < 0 || to < from || to > before.length || before.length + by !== text.length)
    throw new RangeError(`analyze: edit ${from}–${to} → ${length} does not lead from ${before.length} to ${text.length} characters`)
  // In or right below the front matter an edit can move its end; then everything is laid out again.
  const head = frontMatter(text)?.to ?? 0
  if (from <= Math.max(head, frontMatter(before)?.to ?? 0) + 3) return undefined
  const edges = looseEdges(text, from, from + length)
  const { passages } = previous
  return {
    from: Math.max(edges.from, head),
    to: edges.to,
    first: rowFrom(passages, edges.from),
    last: rowFrom(passages, edges.to - by),
    by,
  }
}

/** The first passage that starts at or after `offset`. */
function rowFrom(passages: readonly Placed<Passage>[], offset: number): number {
  let low = 0
  let high = passages.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (passages[middle]!.at < offset) low = middle + 1
    else high = middle
  }
  return low
}
