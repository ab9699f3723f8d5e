import { TokenKind } from "../../text/tokens.ts"
import { Bit } from "../lexicon.ts"
import { is, type Range, type Reading } from "../reading.ts"
import { isVerbPart } from "../tree-cue.ts"
import { isSomebody, phraseOf } from "../tree-phrase.ts"
import { subjectOf } from "../tree-source.ts"
import { endOf } from "./complement.ts"
import { wordsIn } from "./perceived.ts"
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
  const { trees, sentences, kind } = reading
  const index = sentences.findIndex(({ from, to }) => from <= rows.from && rows.to <= to)
  const sentence = sentences[index]
  const before = sentences[index - 1]
  if (!sentence || !before || !trees.has(rows.from)) return undefined
  if (!previous.some(({ to }) => to > before.from && to <= sentence.from)) return undefined
  const from = openingConnective(reading, sentence)
  // «En: „Hier spreken wij nog over.”»
  let first = from
  while (first < rows.from && kind[first] === TokenKind.punctuation) first++
  if (first >= rows.from) return undefined
  for (let row = sentence.from; row < sentence.to; row++)
    if (trees.head(row) < 0)
      return row >= rows.from && row < rows.to && rows.to - rows.from > 4
        ? { from, to: Math.max(rows.to, endOf(reading, sentence)) }
        : undefined
  return undefined
}

/**
 * «*Ze* had de ordners „voor de zekerheid” in de kofferbak gelegd»: some words of the narrator's sentence are those of who does what it tells.
 * By its tree only; undefined where that is nobody, a thing to which it is done, or who speaks or is spoken to.
 */
export function spokenInPassing(reading: Reading, rows: Range): Range | undefined {
  const { trees, quote, capital, lexicon, lower, kind } = reading
  const sentence = reading.sentences.find(({ from, to }) => from <= rows.from && rows.to <= to)
  if (!sentence || !trees.has(rows.from) || capital[rows.from + 1] !== 0 || kind[rows.from + 1] !== TokenKind.word) return undefined
  const words = wordsIn(reading, rows)
  if (words < 2 || /^\?/.test(lower[sentence.to - 1]!)) return undefined
  const isInside = (row: number) => row >= rows.from && row < rows.to
  let top = rows.from
  while (top < rows.to && (kind[top] !== TokenKind.word || isInside(trees.head(top)))) top++
  // «was „ontzettend boos”», «toonde zich „hoogst verbaasd”»: of how somebody feels two words are enough.
  const isPredicate =
    trees.upos(top) === "ADJ" ||
    trees.feats(top).includes("VerbForm=Part") ||
    trees.children(top).some(child => trees.plain(child) === "cop")
  if (top >= rows.to || (words < 3 && !isPredicate)) return undefined
  // «heet in de volksmond „het gele kasteel”»
  for (let row = sentence.from; row < sentence.to; row++)
    if (quote[row] === -1 && lexicon.pack.grammar.naming.has(lower[row]!)) return undefined
  // What governs it, up to its verb; «was „diep teleurgesteld”» is its own predicate.
  const nodes = [top]
  for (let node = trees.head(top); node >= 0; node = trees.head(node)) {
    nodes.push(node)
    if (trees.upos(node) === "VERB" || trees.children(node).some(child => trees.plain(child) === "cop")) break
  }
  for (const node of nodes)
    for (const child of trees.children(node)) {
      if (trees.relation(child) !== "nsubj" || isInside(child) || quote[child] !== -1) continue
      const isThird = (lexicon.pronouns.get(lower[child]!)?.person ?? 3) === 3
      if (!isThird || is(reading, child, Bit.relative | Bit.negation | Bit.question) || !isSomebody(reading, child)) return undefined
      if (lexicon.pack.grammar.generic.has(lower[child]!)) return undefined
      const phrase = phraseOf(reading, child)
      return phrase.to <= rows.from || phrase.from >= rows.to ? phrase : undefined
    }
  return undefined
}

/**
 * «rekende voor dat de helft uit rente bestaat, *„en die betalen we ook”*», «De brug is rot, zegt Jansen, *„en niet zo’n beetje”*»: whether a
 * quotation closes a report of the same sentence. Between what is reported and the quotation stand only marks, a conjunction, and the words of
 * the report itself.
 */
export function closesReport(reading: Reading, rows: Range, content: readonly Range[], own: ReadonlySet<number>): boolean {
  const { sentences, kind, quote } = reading
  const sentence = sentences.find(({ from, to }) => from <= rows.from && rows.from < to)!
  const last = content.at(-1)!
  if (last.to > rows.from || last.to <= sentence.from || quote[last.to - 1] === quote[rows.from]) return false
  if (rows.to < sentence.to && kind[rows.to] !== TokenKind.punctuation) return false
  let free = 0
  let marks = 0
  for (let row = last.to; row < rows.from; row++) {
    if (kind[row] === TokenKind.punctuation) marks++
    else if (!own.has(row) && !(is(reading, row, Bit.conjunction) && free++ === 0)) return false
  }
  return marks + free > 0
}
