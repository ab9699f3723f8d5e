import { holds } from "../text/span.ts"
import { Bit } from "./lexicon.ts"
import type { Attribution, Hedge } from "./passage.ts"
import { is, isMark, type Range, type Reading, rowAt } from "./reading.ts"

/** Where a proposition stands, and whose it is. */
export interface Place {
  readonly rows: Range
  /** Row in `attributions`, or -1 for the narrator. */
  readonly owner: number
  /** Rows of the verbs, or predicates, of its clauses; none where there is no tree. */
  readonly heads: readonly number[]
}

/** The propositions of a paragraph: clauses by the tree, each said by the narrator or in an attribution. */
export class Clauses {
  readonly reading: Reading
  readonly attributions: readonly Attribution[]
  private owners: Map<number, number> | undefined

  constructor(reading: Reading, attributions: readonly Attribution[]) {
    this.reading = reading
    this.attributions = attributions
  }

  /** Row of the innermost attribution whose content holds token `i`; -1 where it is the narrator's. */
  ownerOf(i: number): number {
    if (this.attributions.length === 0) return -1
    this.owners ??= new Map()
    const known = this.owners.get(i)
    if (known !== undefined) return known
    const at = this.reading.from[i]!
    let best = -1
    let least = Number.POSITIVE_INFINITY
    for (let row = 0; row < this.attributions.length; row++) {
      const { content } = this.attributions[row]!
      if (!holds(content, at)) continue
      const size = content.reduce((sum, { from, to }) => sum + to - from, 0)
      if (size > least) continue
      best = row
      least = size
    }
    this.owners.set(i, best)
    return best
  }

  /**
   * The clause around token `i`, or all that its voice says in the sentence. Undefined where nothing is claimed: in a condition, or in the
   * words that only tell who speaks. A cause given in a clause of its own takes the clause that it explains along.
   */
  placeOf(i: number, sentence: Range, withReason: boolean): Place | undefined {
    const { trees } = this.reading
    const owner = this.ownerOf(i)
    if (!trees.has(i)) {
      if (owner < 0 && this.isCue(i)) return undefined
      const rows = this.within(sentence, owner)
      return rows && { rows: this.withoutJoint(rows), owner, heads: [] }
    }
    const head = this.clauseOf(i)
    if (owner < 0 && (this.isCue(head) || this.ownerOf(head) >= 0)) return undefined
    if (this.isSupposed(head)) return undefined
    const heads = [head]
    if (withReason && trees.plain(head) === "advcl") {
      const explained = this.clauseOf(trees.head(head))
      if (this.ownerOf(explained) === owner && !this.isCue(explained)) heads.unshift(explained)
    }
    const rows = this.bounds(
      heads.flatMap(each => this.own(each)),
      owner,
    )
    return rows && { rows: heads.length > 1 ? rows : this.withoutJoint(rows), owner, heads }
  }

  /** Whether token `i` is the verb or predicate of a clause that says something by itself. */
  isClause(i: number): boolean {
    const { trees } = this.reading
    const relation = trees.relation(i)
    if (relation === "root") return true
    // «groter *dan Rotterdam*» is an `advcl` without a predicate.
    if (!/^(?:ccomp|csubj|advcl|acl|parataxis|conj)/.test(relation)) return false
    return trees.upos(i) === "VERB" || trees.children(i).some(child => /^(?:cop|nsubj|aux)/.test(trees.relation(child)))
  }

  /** Whether a hedge weakens the clause of `head`. */
  isInScope(head: number, { span: { from, to: end }, class: kind }: Hedge): boolean {
    const { reading } = this
    const { trees } = reading
    // The word on top of the hedge: of «naar verluidt» the verb.
    let hedge = rowAt(reading.from, reading.count, from)
    for (let up = trees.head(hedge); up > hedge && reading.from[up]! < end; up = trees.head(hedge)) hedge = up
    if (trees.isBelow(head, hedge)) return true
    // «de *vermoedelijke* dader is gepakt»: who did it is in doubt, not that he was caught. But «*mogelijk* 40 banen» is an adverb.
    if (kind === "lexical" && trees.plain(hedge) === "amod") return false
    const clause = this.clauseOf(hedge)
    // «zou geld hebben geleend en ruzie *hebben gekregen*»: two predicates of one finite verb.
    while (head !== clause && trees.plain(head) === "conj" && !this.isFinite(head)) head = trees.head(head)
    const isNoun = trees.upos(hedge) === "NOUN"
    // «de *kans* bestaat dat …» weakens what follows; «met de *mogelijkheid* van meer» nothing, and «de *kans* is 40 procent» is sure of that.
    if (isNoun && !/^(?:nsubj|obj)/.test(trees.relation(hedge))) return false
    if (clause === head) return !isNoun
    // «*Mogelijk* zegt hij dat …» leaves what he says as it is.
    if (this.isCue(clause)) return false
    for (let row = head; row >= 0 && row !== clause; row = trees.head(row)) {
      if (!/^(?:ccomp|csubj|xcomp)$/.test(trees.plain(row))) return false
      if (trees.head(row) === clause) return true
    }
    return false
  }

  private isFinite(i: number): boolean {
    const { trees } = this.reading
    return [i, ...trees.children(i)].some(row => /^(?:AUX|VERB)$/.test(trees.upos(row)) && trees.feats(row).includes("VerbForm=Fin"))
  }

  /** Climbs to the clause of token `i`. */
  private clauseOf(i: number): number {
    const { trees } = this.reading
    let row = i
    while (!this.isClause(row) && trees.head(row) >= 0) row = trees.head(row)
    return row
  }

  /** The rows of a clause, without clauses beside or below it. Its complement belongs to it, unless somebody else says that. */
  private own(head: number): number[] {
    const { trees } = this.reading
    const owner = this.ownerOf(head)
    return trees.subtree(
      head,
      row => this.isClause(row) && (!/^(?:ccomp|csubj)$/.test(trees.plain(row)) || this.ownerOf(row) !== owner || this.isCue(row)),
    )
  }

  /** «als het regent»: nobody says that it does. */
  isSupposed(head: number): boolean {
    const { lexicon, lower, trees } = this.reading
    return (
      trees.plain(head) === "advcl" &&
      trees.children(head).some(child => trees.plain(child) === "mark" && lexicon.pack.grammar.conditionals.has(lower[child]!))
    )
  }

  private isCue(i: number): boolean {
    const at = this.reading.from[i]!
    for (const { cue, frame } of this.attributions) if (frame !== "hearsay" && holds(cue, at)) return true
    return false
  }

  /** From the first to the last word of a sentence that is `owner`'s, or said within what he says. */
  private within({ from, to }: Range, owner: number): Range | undefined {
    while (from < to && !this.isWordOf(from, owner)) from++
    while (to > from && !this.isWordOf(to - 1, owner)) to--
    return from < to ? { from, to } : undefined
  }

  /** The same of the rows of a clause. */
  private bounds(rows: readonly number[], owner: number): Range | undefined {
    let from = Number.POSITIVE_INFINITY
    let to = -1
    for (const row of rows) {
      if ((row >= from && row < to) || !this.isWordOf(row, owner)) continue
      from = Math.min(from, row)
      to = Math.max(to, row + 1)
    }
    return to < 0 ? undefined : { from, to }
  }

  private isWordOf(row: number, owner: number): boolean {
    if (isMark(this.reading, row)) return false
    if (owner < 0) return true
    return holds(this.attributions[owner]!.content, this.reading.from[row]!)
  }

  /** Without the conjunction that joins it to the rest: «en», «dat», «toen». */
  private withoutJoint({ from, to }: Range): Range {
    const { reading } = this
    const { trees, lexicon, lower } = reading
    const isJoint = (row: number) =>
      trees.has(row)
        ? trees.plain(row) === "cc" || (trees.plain(row) === "mark" && trees.upos(row) === "SCONJ")
        : is(reading, row, Bit.conjunction) || (is(reading, row, Bit.subordinator) && lexicon.pack.grammar.complementisers.has(lower[row]!))
    while (from < to - 1 && isJoint(from)) from++
    return { from, to }
  }
}
