import { type Parse, partsOfSpeech } from "../linguistics/index.ts"
import type { Range } from "./reading.ts"

/** The trees of a paragraph's sentences, by rows of its reading. A sentence without a parse has none: no head, no relation. */
export class Trees {
  private readonly parses: readonly (Parse | undefined)[]
  private readonly sentences: readonly Range[]
  private readonly sentenceOf: Int16Array
  private readonly childrenOf: (readonly number[])[] = []

  constructor(parses: readonly (Parse | undefined)[], sentences: readonly Range[], count: number) {
    this.parses = parses
    this.sentences = sentences
    this.sentenceOf = new Int16Array(count)
    for (const [row, { from, to }] of sentences.entries()) this.sentenceOf.fill(row, from, to)
  }

  /** Whether row `i` stands in a sentence that was parsed. */
  has(i: number): boolean {
    return this.parses[this.sentenceOf[i]!] !== undefined
  }

  /** The row of its head; -1 for the root of a sentence, or where there is no tree. */
  head(i: number): number {
    const sentence = this.sentenceOf[i]!
    const parse = this.parses[sentence]
    if (!parse) return -1
    const { from } = this.sentences[sentence]!
    return parse.head[i - from]! - 1 + (parse.head[i - from] === 0 ? 0 : from)
  }

  /** With its subtype: `nsubj:pass`; "" where there is no tree. */
  relation(i: number): string {
    return this.at(i, (parse, k) => parse.relation[k]!) ?? ""
  }

  /** Without its subtype. */
  plain(i: number): string {
    const relation = this.relation(i)
    const colon = relation.indexOf(":")
    return colon < 0 ? relation : relation.slice(0, colon)
  }

  upos(i: number): string {
    return this.at(i, (parse, k) => partsOfSpeech[parse.upos[k]!]!) ?? ""
  }

  feats(i: number): string {
    return this.at(i, (parse, k) => parse.feats[k]!) ?? ""
  }

  lemma(i: number): string {
    return this.at(i, (parse, k) => parse.lemma[k]!) ?? ""
  }

  /** What the encoder says of it as number `which` of the pack's senses; 0 where there is no tree, or no such number. */
  sense(i: number, which: number): number {
    return this.at(i, ({ sense, count }, k) => sense?.[(sense.length / count) * k + which]) ?? 0
  }

  /** In text order. */
  children(i: number): readonly number[] {
    const known = this.childrenOf[i]
    if (known) return known
    const { from, to } = this.sentences[this.sentenceOf[i]!]!
    const lists: number[][] = []
    for (let row = from; row < to; row++) lists.push([])
    if (this.has(i))
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

  private at<T>(i: number, look: (parse: Parse, k: number) => T): T | undefined {
    const sentence = this.sentenceOf[i]!
    const parse = this.parses[sentence]
    return parse && look(parse, i - this.sentences[sentence]!.from)
  }
}
