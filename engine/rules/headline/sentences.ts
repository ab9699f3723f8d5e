import type { Passage } from "../../annotation/index.ts"
import { type Parse, type Token, token } from "../../linguistics/index.ts"
import type { Span } from "../../text/index.ts"
import { type Word, wordKey, wordsIn } from "../compare-words.ts"
import { sentenceSpan } from "../look.ts"

/** A word of a sentence, with what its tree says of it. */
export interface Read extends Word {
  /** As a dictionary has it, where there is a tree. */
  readonly lemma?: string
  /** Its row in the tree. */
  readonly row?: number
  /** What its stem may be. */
  readonly stems: readonly string[]
}

/** A sentence of the body, ready to be compared. */
export interface BodySentence {
  readonly passage: Passage
  readonly span: Span
  readonly words: readonly Read[]
  readonly parse?: Parse
}

/** The sentences of a passage with their words. Nothing is kept: a long text has many words, and what was found of them is enough. */
export function sentencesOf(passage: Passage, stems: (word: string) => readonly string[]): readonly BodySentence[] {
  return passage.paragraph.sentences.map(({ at, value: { tokens } }, row) => {
    const span = sentenceSpan(passage, row)
    const parse = passage.parses[row]
    const rows = new Map<number, number>()
    if (parse) for (let i = 0; i < tokens.count; i++) rows.set(at + tokens.from[i]!, i)
    const words = wordsIn(passage.paragraph.text, span).map((word): Read => {
      const at = rows.get(word.from)
      if (at === undefined || !parse) return { ...word, stems: stems(word.key) }
      const lemma = wordKey(token(parse, at).lemma)
      return { ...word, row: at, lemma, stems: [...stems(word.key), ...(lemma === word.key ? [] : stems(lemma))] }
    })
    return { passage, span, words, ...(parse && { parse }) }
  })
}

/** The verb or predicate of the clause that a word stands in. */
export function clauseOf(parse: Parse, row: number): number {
  let at: Token | undefined = token(parse, row)
  for (let steps = 0; at && steps < parse.count; steps++) {
    if (isClause(at)) return at.row
    at = at.head
  }
  return row
}

function isClause(word: Token): boolean {
  if (word.relation === "root") return true
  if (!/^(?:ccomp|csubj|advcl|acl|parataxis|conj)/.test(word.relation)) return false
  return word.upos === "VERB" || word.children.some(({ relation }) => /^(?:cop|nsubj|aux)/.test(relation))
}

/** Whether what is said in the clause of `outer` holds for that of `inner`: the same clause, its complement, or a second predicate of it. */
export function isUnder(parse: Parse, inner: number, outer: number): boolean {
  let at: Token | undefined = token(parse, inner)
  for (let steps = 0; at && steps < parse.count; steps++) {
    if (at.row === outer) return true
    const finite = [at, ...at.children].some(each => /^(?:AUX|VERB)$/.test(each.upos) && each.feats.includes("VerbForm=Fin"))
    if (!/^(?:ccomp|csubj|xcomp|acl$)/.test(at.relation) && !(at.relation === "conj" && !finite)) return false
    at = at.head
    while (at && at.row !== outer && !isClause(at)) at = at.head
  }
  return false
}
