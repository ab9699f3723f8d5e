import { type Parse, token } from "../../linguistics/index.ts"
import { type Span, slice } from "../../text/index.ts"
import { holds, overlaps } from "../look.ts"
import { type BodySentence, clauseOf, isUnder, type Read } from "./sentences.ts"
import type { HeadlineWords } from "./words.ts"

/** Why a statement in the body is no plain fact there. */
export interface Reservation {
  readonly kind: "hedge" | "plan" | "doubt" | "condition" | "question" | "negation"
  /** The words that show it. */
  readonly span: Span
  /** How many of the matched words it weakens. */
  readonly reach: number
  /** Of a plan: whose it is. */
  readonly source?: Span
  /** Of a hedge: its class. */
  readonly hedge?: string
}

/** What weakens the statement that `matched` words of a sentence make, or undefined: there it is told as it is. */
export function reservationIn(sentence: BodySentence, matched: readonly Read[], words: HeadlineWords): Reservation | undefined {
  const { passage, span, parse } = sentence
  const { text } = passage.paragraph
  let reach = 0
  const most = (isIn: (word: Read) => boolean) => {
    reach = matched.filter(isIn).length
    return reach * 2 >= matched.length
  }
  for (const hedge of passage.hedges) {
    if (hedge.class === "approximator" || !holds(span, hedge.span)) continue
    const at = rowAt(sentence, hedge.span)
    if (matched.some(word => overlaps(word, hedge.span))) continue
    const weakens =
      parse && at >= 0
        ? most(({ row }) => row !== undefined && isUnder(parse, clauseOf(parse, row), clauseOf(parse, at)))
        : most(word => !/[;:]/.test(text.slice(Math.min(word.from, hedge.span.from), Math.max(word.to, hedge.span.to))))
    if (weakens) return { kind: "hedge", span: hedge.span, reach, hedge: hedge.class }
  }
  for (const { cue, content, stance, polarity, frame, source } of passage.attributions) {
    if (
      !cue ||
      frame === "hearsay" ||
      !content.some(part => overlaps(part, span)) ||
      !most(word => content.some(part => holds(part, word)))
    )
      continue
    const named = source === undefined ? undefined : passage.mentions[source]!.span
    const said = cue.map(part => slice(text, part).toLowerCase()).join(" ")
    if (matched.some(word => cue.some(part => overlaps(part, word)))) continue
    if (stance === "doubting" || polarity === "denied") return { kind: "doubt", span: cue[0], reach }
    if (
      words.unsure.has(said) ||
      said.split(/\s+/).some(word => words.unsure.has(word)) ||
      words.unsurePhrases.some(phrase => said.includes(phrase))
    )
      return { kind: "plan", span: cue[0], reach, ...(named && { source: named }) }
  }
  const wanting = parse && unsureVerb(sentence, matched, words)
  if (wanting) {
    const below = matched.filter(({ row }) => row !== undefined && isBelow(parse, row, wanting.row!)).length
    if (below * 2 >= matched.length) return { kind: "plan", span: wanting, reach: below }
  }
  if (/\?["”’»]?$/.test(text.slice(span.from, span.to).trimEnd()))
    return { kind: "question", span: { from: span.to - 1, to: span.to }, reach: matched.length }
  if (parse) {
    for (const kind of ["condition", "question", "negation"] as const) {
      const listed = { condition: words.conditions, question: words.whether, negation: words.negations }[kind]
      for (const word of sentence.words) {
        if (word.row === undefined || !listed.has(word.key) || matched.includes(word)) continue
        if (kind !== "negation" && !opensClause(parse, word.row)) continue
        if (kind === "negation" && !deniesClause(parse, word.row, matched)) continue
        const clause = clauseOf(parse, word.row)
        if (most(({ row }) => row !== undefined && isUnder(parse, clauseOf(parse, row), clause))) return { kind, span: word, reach }
      }
    }
  }
  return undefined
}

/** «*Het aantal doden* loopt mogelijk op»: a subject with a definite article is there already, whatever is said of it. */
export function isGiven({ words: all, parse }: BodySentence, { row }: Read, { definite }: HeadlineWords): boolean {
  if (!parse || row === undefined) return false
  let at = token(parse, row)
  for (let steps = 0; steps < parse.count; steps++) {
    if (/^nsubj/.test(at.relation)) {
      const { children } = at
      return all.some(word => definite.has(word.key) && children.some(child => child.row === word.row))
    }
    const { head } = at
    if (!head || !/^(?:nmod|amod|nummod|compound|flat|appos)/.test(at.relation)) return false
    at = head
  }
  return false
}

/** A verb that asks, plans or fears what it governs, and was not read as an attribution: «De bonden *eisen* meer loon». */
function unsureVerb({ words: all }: BodySentence, matched: readonly Read[], words: HeadlineWords): Read | undefined {
  return all.find(each => each.row !== undefined && words.unsure.has(each.key) && !matched.includes(each))
}

/** Whether `row` hangs below `top`, and not as its subject. */
function isBelow(parse: Parse, row: number, top: number): boolean {
  let at = token(parse, row)
  for (let steps = 0; steps < parse.count; steps++) {
    const { head } = at
    if (!head) return false
    if (head.row === top) return !/^(?:nsubj|conj|parataxis|advcl)/.test(at.relation)
    at = head
  }
  return false
}

/** «als het regent», not «twee keer zoveel als vorig jaar». */
function opensClause(parse: Parse, row: number): boolean {
  const { relation, head } = token(parse, row)
  return (
    relation === "mark" && head !== undefined && (head.upos === "VERB" || head.children.some(each => /^(?:cop|aux)/.test(each.relation)))
  )
}

/** «niet» beside the verb, or «geen» before a matched noun. */
function deniesClause(parse: Parse, row: number, matched: readonly Read[]): boolean {
  const head = token(parse, row).head
  return head !== undefined && (head.row === clauseOf(parse, row) || matched.some(each => each.row === head.row))
}

function rowAt({ words }: BodySentence, { from, to }: Span): number {
  // Of «naar verluidt» and «zou kunnen» the last word hangs highest or as high as the first.
  for (let i = words.length - 1; i >= 0; i--) if (words[i]!.from >= from && words[i]!.to <= to) return words[i]!.row ?? -1
  return -1
}
