import { TokenKind } from "../../text/tokens.ts"
import { Bit } from "../lexicon.ts"
import { is, type Range, type Reading } from "../reading.ts"
import { isVerbPart } from "../tree-cue.ts"
import { phraseOf } from "../tree-phrase.ts"
import { subjectOf } from "../tree-source.ts"
import { endOf } from "./complement.ts"
import { openingConnective } from "./report.ts"

/** Whose reason it is, the verb that says what he did, and the reason. */
export interface PartialQuotation {
  readonly source: Range
  readonly cue: readonly number[]
  readonly content: Range
}

/**
 * «Het ministerie trok het advies in *vanwege „toegenomen dreiging”*»: a reason given in somebody's words is that of the subject. By its tree
 * only; undefined where no preposition of a reason governs the quotation, or nobody did it.
 */
export function partialQuotation(reading: Reading, rows: Range): PartialQuotation | undefined {
  const { trees, lower, lexicon, kind } = reading
  if (!trees.has(rows.from)) return undefined
  const reason = rows.from - 1
  const sentence = reading.sentences.find(({ from, to }) => from <= rows.from && rows.to <= to)
  if (!sentence || !lexicon.pack.grammar.reasonMarks.has(lower[reason] ?? "")) return undefined
  const noun = trees.head(reason)
  if (noun < rows.from || noun >= rows.to) return undefined
  let verb = trees.head(noun)
  while (verb >= 0 && trees.upos(verb) !== "VERB") verb = trees.head(verb)
  const subject = verb < 0 ? undefined : subjectOf(reading, [verb])
  if (!subject || is(reading, subject.head, Bit.relative)) return undefined
  const type = lexicon.nouns.get(lower[subject.head]!)?.noun.type
  if (type === undefined && reading.capital[subject.head] !== 1 && trees.upos(subject.head) !== "PRON") return undefined
  const last = Math.max(rows.to - 1, trees.subtree(noun).at(-1)!)
  let to = Math.min(last + 1, endOf(reading, sentence))
  while (to > rows.to && kind[to - 1] === TokenKind.punctuation) to--
  return {
    source: phraseOf(reading, subject.head),
    cue: [verb, ...trees.children(verb).filter(child => isVerbPart(trees.relation(child)))].sort((a, b) => a - b),
    content: { from: reason, to: Math.max(to, rows.to) },
  }
}

/**
 * The sentence around a quotation that holds its predicate, where the sentence before it was somebody's: the narrator lends him the opening
 * words only. Undefined where the sentence has a predicate of its own, or stands further off.
 */
export function sentenceAround(reading: Reading, rows: Range, previous: readonly Range[]): Range | undefined {
  const { trees, sentences } = reading
  const index = sentences.findIndex(({ from, to }) => from <= rows.from && rows.to <= to)
  const sentence = sentences[index]
  const before = sentences[index - 1]
  if (!sentence || !before || !trees.has(rows.from)) return undefined
  if (!previous.some(({ to }) => to > before.from && to <= sentence.from)) return undefined
  const from = openingConnective(reading, sentence)
  if (from >= rows.from) return undefined
  for (let row = sentence.from; row < sentence.to; row++)
    if (trees.head(row) < 0)
      return row >= rows.from && row < rows.to && rows.to - rows.from > 4
        ? { from, to: Math.max(rows.to, endOf(reading, sentence)) }
        : undefined
  return undefined
}
