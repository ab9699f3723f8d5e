import type { Range, Reading } from "../reading.ts"
import type { TreeCue } from "../tree-cue.ts"
import type { Source } from "../tree-source.ts"

/** A match in the making. */
export interface Match {
  readonly reading: Reading
  readonly cue: TreeCue
  readonly sentence: Range
  source?: Source
  /** Heads of subtrees that are content. */
  readonly content: number[]
  isAround?: boolean
  /** Further rows of the cue: a fixed preposition. */
  readonly more: number[]
}

export function childrenOf(reading: Reading, cue: TreeCue): number[] {
  const below = cue.nodes.flatMap(node => reading.trees.children(node)).filter(child => !cue.rows.includes(child))
  return cue.over === undefined ? below : [...below, cue.over]
}

export function hasVerb({ trees }: Reading, row: number): boolean {
  return trees.upos(row) === "VERB" || trees.children(row).some(child => /^(?:cop|aux)/.test(trees.relation(child)))
}
