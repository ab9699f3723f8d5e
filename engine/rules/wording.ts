import type { Passage } from "../annotation/index.ts"
import { type Parse, partsOfSpeech } from "../linguistics/index.ts"
import { type Span, shift, TokenKind } from "../text/index.ts"

/** A sentence of a passage as rules and fixes walk it: its words in small letters, their places in the paragraph, and its tree. */
export class Wording {
  readonly count: number
  /** Small letters, a row a token. */
  readonly lower: readonly string[]
  /** Undefined where the sentence was not parsed. */
  readonly parse: Parse | undefined
  private readonly text: string
  private readonly spans: readonly Span[]
  private readonly kinds: Uint8Array

  constructor({ paragraph, parses }: Pick<Passage, "paragraph" | "parses">, row: number) {
    const { at, value } = paragraph.sentences[row]!
    const { count, from, to, kind } = value.tokens
    this.count = count
    this.text = paragraph.text
    this.spans = Array.from({ length: count }, (_, i) => shift<"paragraph">({ from: from[i]!, to: to[i]! }, at))
    this.lower = this.spans.map(span => this.text.slice(span.from, span.to).toLowerCase())
    this.kinds = kind
    const parse = parses[row]
    this.parse = parse?.count === count ? parse : undefined
  }

  /** The place of rows `from` up to `to`. */
  span(from: number, to = from + 1): Span {
    return { from: this.spans[from]!.from, to: this.spans[to - 1]!.to }
  }

  /** Rows `from` up to `to` as they are written. */
  words(from: number, to = from + 1): string {
    const span = this.span(from, to)
    return this.text.slice(span.from, span.to)
  }

  /** The row that holds an offset of the paragraph; -1 for none. */
  rowAt(offset: number): number {
    return this.spans.findIndex(({ from, to }) => from <= offset && offset < to)
  }

  /** Rows of what stands in a span: from, and up to. */
  rowsIn({ from, to }: Span): { readonly from: number; readonly to: number } {
    const first = this.rowAt(from)
    let last = first
    while (last + 1 < this.count && this.spans[last + 1]!.from < to) last++
    return { from: first, to: last + 1 }
  }

  /** Whether a row is a word or a number; a mark is neither. */
  isWord(row: number): boolean {
    const kind = this.kinds[row]
    return kind === TokenKind.word || kind === TokenKind.number || kind === TokenKind.symbol
  }

  isNumber(row: number): boolean {
    return this.kinds[row] === TokenKind.number
  }

  /** Row of the head; -1 for the root, or where there is no tree. */
  head(row: number): number {
    return (this.parse?.head[row] ?? 0) - 1
  }

  /** Without its subtype; "" where there is no tree. */
  relation(row: number): string {
    return this.parse?.relation[row]?.replace(/:.*/, "") ?? ""
  }

  upos(row: number): string {
    return this.parse ? (partsOfSpeech[this.parse.upos[row]!] ?? "") : ""
  }

  feats(row: number): string {
    return this.parse?.feats[row] ?? ""
  }

  lemma(row: number): string {
    return this.parse?.lemma[row] ?? ""
  }

  /** In text order. */
  children(row: number): number[] {
    const found: number[] = []
    for (let i = 0; this.parse && i < this.count; i++) if (this.head(i) === row) found.push(i)
    return found
  }

  /** First and last row but one of a subtree, where it is one piece. */
  piece(top: number): { readonly from: number; readonly to: number } | undefined {
    const inside = new Set([top])
    for (let grows = true; grows; ) {
      const before = inside.size
      for (let i = 0; i < this.count; i++) if (inside.has(this.head(i))) inside.add(i)
      grows = inside.size > before
    }
    const from = Math.min(...inside)
    const to = Math.max(...inside) + 1
    return to - from === inside.size ? { from, to } : undefined
  }

  isFinite(row: number): boolean {
    return this.feats(row).includes("VerbForm=Fin")
  }

  /** The verb, or predicate, of the clause in which a row stands; -1 where there is no tree. */
  clause(row: number): number {
    let at = row
    for (let steps = 0; steps <= this.count; steps++) {
      const head = this.head(at)
      if (head < 0 || (clausal.test(this.relation(at)) && /^(?:VERB|AUX|ADJ|NOUN|PROPN)$/.test(this.upos(at)))) return this.parse ? at : -1
      if (this.relation(at) === "conj" && this.children(at).some(child => this.relation(child) === "nsubj")) return at
      at = head
    }
    return at
  }
}

const clausal = /^(?:ccomp|advcl|acl|parataxis|csubj)$/

/** `word` with a capital if `model` has one. */
export function cased(word: string, model: string): string {
  return /^\p{Lu}/u.test(model) ? capital(word) : word
}

/** With a capital. */
export function capital(words: string): string {
  return words.replace(/^\p{Ll}/u, letter => letter.toUpperCase())
}
