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
  /** The same with those that name who plans or hopes it: «*Brussel* wil het verbieden». */
  readonly withSource?: number
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
      return { kind: "plan", span: cue[0], reach, ...(named && { withSource: matched.filter(word => holds(named, word)).length + reach }) }
  }
  if (/\?["”’»]?$/.test(text.slice(span.from, span.to).trimEnd()))
    return { kind: "question", span: { from: span.to - 1, to: span.to }, reach: matched.length }
  if (parse) {
    for (const kind of ["condition", "negation"] as const) {
      const listed = kind === "condition" ? words.conditions : words.negations
      for (const word of sentence.words) {
        if (word.row === undefined || !listed.has(word.key) || matched.includes(word)) continue
        if (kind === "condition" && token(parse, word.row).relation !== "mark") continue
        if (kind === "negation" && !deniesClause(parse, word.row, matched)) continue
        const clause = clauseOf(parse, word.row)
        if (most(({ row }) => row !== undefined && isUnder(parse, clauseOf(parse, row), clause))) return { kind, span: word, reach }
      }
    }
  }
  return undefined
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
