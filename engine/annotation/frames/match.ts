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
  const beside = cue.entry.kind === "noun" ? rightBehind(reading, cue) : []
  return cue.over === undefined ? [...below, ...beside] : [...below, ...beside, cue.over]
}

/** «maakte *het besluit* de race af te lasten bekend»: what begins right behind a noun is its clause, though a parser hung it from the verb. */
function rightBehind({ trees }: Reading, { word, nodes }: TreeCue): number[] {
  for (let head = trees.head(word); head >= 0 && !nodes.includes(head); head = trees.head(head)) {
    const isNext = (child: number) => /^(?:advcl|xcomp|ccomp|acl)$/.test(trees.plain(child)) && trees.subtree(child)[0] === word + 1
    const found = trees.children(head).filter(isNext)
    if (found.length > 0) return found
  }
  return []
}

export function hasVerb({ trees }: Reading, row: number): boolean {
  return trees.upos(row) === "VERB" || trees.children(row).some(child => /^(?:cop|aux)/.test(trees.relation(child)))
}
