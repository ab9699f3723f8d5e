import {
  type Analysis,
  type Attribution,
  type Links,
  type Passage,
  type Ref,
  type SourceEntity,
  sourceRows,
} from "../../annotation/index.ts"
import type { Span } from "../../text/index.ts"

const rows = new WeakMap<Links, (ref: Ref) => number>()

/** Who an attribution is of, by what the whole text knows; the look-up is made once for the same links. */
export function speakerOf(analysis: Analysis, ref: Ref): SourceEntity | undefined {
  const { links } = analysis
  let row = rows.get(links)
  if (!row) {
    row = sourceRows(analysis)
    rows.set(links, row)
  }
  return links.sources[row(ref)]
}

/** Where an attribution begins and ends, with its source and its cue. */
export function extentOf({ mentions }: Pick<Passage, "mentions">, { content, cue, source }: Attribution): Span {
  const parts = [...content, ...(cue ?? []), ...(source === undefined ? [] : [mentions[source]!.span])]
  return { from: Math.min(...parts.map(({ from }) => from)), to: Math.max(...parts.map(({ to }) => to)) }
}
