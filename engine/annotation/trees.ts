import { type Parse, partsOfSpeech } from "../linguistics/index.ts"
import type { Range } from "./reading.ts"

/** The trees of a paragraph's sentences, by rows of its reading. A sentence without a parse has none: no head, no relation. */
export class Trees {
  private readonly parses: readonly (Parse | undefined)[]
  private readonly sentences: readonly Range[]
  private readonly sentenceOf: Int16Array
  private readonly childrenOf: (readonly number[])[] = []

  /** `count` is how many tokens they have. */
  constructor(parses: readonly (Parse | undefined)[], sentences: readonly Range[], count: number) {
    this.parses = parses
    this.sentences = sentences
    this.sentenceOf = new Int16Array(count)
    for (const [row, { from, to }] of sentences.entries()) this.sentenceOf.fill(row, from, to)
  }

  /** Whether row `i` stands in a sentence that was parsed. */
  has(i: number): boolean {
    return this.parseAt(i) !== undefined
  }

  /** The row of its head; -1 for the root of a sentence, or where there is no tree. */
  head(i: number): number {
    const parse = this.parseAt(i)
    if (!parse) return -1
    const from = this.startOf(i)
    const head = parse.head[i - from]!
    return head === 0 ? -1 : head - 1 + from
  }

  /** With its subtype: `nsubj:pass`; "" where there is no tree. */
  relation(i: number): string {
    return this.parseAt(i)?.relation[i - this.startOf(i)] ?? ""
  }

  /** Without its subtype. */
  plain(i: number): string {
    const relation = this.relation(i)
    const colon = relation.indexOf(":")
    return colon < 0 ? relation : relation.slice(0, colon)
  }

  upos(i: number): string {
    const parse = this.parseAt(i)
    return parse ? partsOfSpeech[parse.upos[i - this.startOf(i)]!]! : ""
  }

  feats(i: number): string {
    return this.parseAt(i)?.feats[i - this.startOf(i)] ?? ""
  }

  lemma(i: number): string {
    return this.parseAt(i)?.lemma[i - this.startOf(i)] ?? ""
  }

  /** What the encoder says of it as number `which` of the pack's senses; 0 where there is no tree, or no such number. */
  sense(i: number, which: number): number {
    const parse = this.parseAt(i)
    if (!parse?.sense) return 0
    return parse.sense[(parse.sense.length / parse.count) * (i - this.startOf(i)) + which] ?? 0
  }

  /** In text order. */
  children(i: number): readonly number[] {
    const known = this.childrenOf[i]
    if (known) return known
    if (!this.has(i)) return none
    const { from, to } = this.sentences[this.sentenceOf[i]!]!
    const lists: number[][] = []
    for (let row = from; row < to; row++) lists.push([])
    for (let row = from; row < to; row++) {
      const head = this.head(row)
      if (head >= 0) lists[head - from]!.push(row)
    }
    lists.forEach((list, k) => {
      this.childrenOf[from + k] = list
    })
    return this.childrenOf[i]!
  }

  /** The rows of a subtree in text order, without those that `without` keeps out and all below them. */
  subtree(i: number, without: (row: number) => boolean = () => false): number[] {
    const rows: number[] = []
    const walk = (row: number) => {
      rows.push(row)
      for (const child of this.children(row)) if (!without(child)) walk(child)
    }
    walk(i)
    return rows.sort((a, b) => a - b)
  }

  /** Whether `i` is `top` or hangs below it. */
  isBelow(i: number, top: number): boolean {
    for (let row = i; row >= 0; row = this.head(row)) if (row === top) return true
    return false
  }

  private parseAt(i: number): Parse | undefined {
    const sentence = this.sentenceOf[i]
    return sentence === undefined ? undefined : this.parses[sentence]
  }

  private startOf(i: number): number {
    return this.sentences[this.sentenceOf[i]!]!.from
  }
}

const none: readonly number[] = []

/** Where nothing has been parsed. */
export const noTrees = new Trees([], [], 0)
