import { attributionFeatures, headsOf, type Proposed } from "./attribution-features.ts"
import type { Reading } from "./reading.ts"

/** What the encoder of a parser has to say of a word: how well it would do as each of these. A row of weights each, in this order. */
export const senses = ["cue", "source", "content", "quotation"] as const

/**
 * Whether somebody says what a frame proposes that he says. Frames are written for what they should find; what else looks like that – «*weet*
 * te scoren», the «Nachtwacht», the report *dat* he wrote – is weighed by what was learned from proposals that a reader judged. Only what is more
 * likely wrong than not is refused, and without a tree or weights nothing is: then the frames alone decide.
 */
export function isLikely(reading: Reading, proposed: Proposed): boolean {
  const { attributionWeights: weights } = reading.lexicon.pack
  const { trees } = reading
  // A frame that has no weight was judged too seldom to be doubted.
  if (!weights?.of.has(`frame ${proposed.frame}`)) return true
  if (!trees.has(proposed.content[0]!.from) || (proposed.cue.length > 0 && !trees.has(proposed.cue[0]!))) return true
  const heads = headsOf(reading, proposed)
  let sum = weights.bias
  for (const name of attributionFeatures(reading, proposed, heads)) sum += weights.of.get(name) ?? 0
  if (heads.cue !== undefined) sum += trees.sense(heads.cue, 0)
  if (heads.source !== undefined) sum += trees.sense(heads.source, 1)
  sum += trees.sense(heads.content, 2)
  if (isBare(proposed)) sum += trees.sense(heads.content, 3)
  return sum > 0
}

/** A quotation without a word about who says it. */
export function isBare({ frame }: Proposed): boolean {
  return frame === "quotation-alone" || frame === "interview"
}
