import { TokenKind } from "../../text/tokens.ts"
import { Bit } from "../lexicon.ts"
import { is, type Range, type Reading } from "../reading.ts"
import { isVerbPart } from "../tree-cue.ts"
import { isSomebody, phraseOf } from "../tree-phrase.ts"
import { subjectOf } from "../tree-source.ts"
import type { Candidate } from "./candidate.ts"

/**
 * «Een buurvrouw *zag* vanaf haar balkon „twee jongens over het hek klimmen”»: what somebody perceived, all of it in his own words. By its
 * tree only; undefined where an article or an adjective of the narrator's stands before the marks, or where they hold a title.
 */
export function perceived(reading: Reading, rows: Range): Candidate | undefined {
  const { trees, lexicon, kind, capital, quote } = reading
  const sentence = reading.sentences.find(({ from, to }) => from <= rows.from && rows.to <= to)
  if (!sentence || !trees.has(rows.from) || capital[rows.from + 1] !== 0 || wordsIn(reading, rows) < 3) return undefined
  // «zag „een ramp” aankomen»: only what closes its clause is the whole of what was seen.
  if (rows.to < sentence.to && kind[rows.to] === TokenKind.word && trees.upos(rows.to) !== "CCONJ" && trees.upos(rows.to) !== "VERB")
    return undefined
  if (/^(?:DET|ADJ|ADP|NUM|AUX|SCONJ)$/.test(trees.upos(rows.from - 1))) return undefined
  const isPerceiving = (row: number) =>
    trees.upos(row) === "VERB" && quote[row] === -1 && lexicon.pack.grammar.perceiving.has(trees.lemma(row))
  let verb = rows.from - 1
  while (verb >= sentence.from && !(trees.upos(verb) === "VERB" && quote[verb] === -1)) {
    // «had gehoord en *dat* de ramen „uit hun sponning vlogen”»: past what opens a clause stands another one.
    if (/^[:;]$/.test(reading.lower[verb]!) || is(reading, verb, Bit.subordinator)) return undefined
    verb--
  }
  if (verb < sentence.from || !isPerceiving(verb)) verb = isPerceiving(rows.to) && rows.to < sentence.to ? rows.to : -1
  const subject = verb < 0 ? undefined : subjectOf(reading, [verb])
  if (!subject || trees.relation(subject.head) === "nsubj:pass" || !isSomebody(reading, subject.head)) return undefined
  if ((lexicon.pronouns.get(reading.lower[subject.head]!)?.person ?? 3) < 3) return undefined
  return {
    frame: "quotation-perceived",
    cue: [verb, ...trees.children(verb).filter(child => isVerbPart(trees.relation(child)))].sort((a, b) => a - b),
    source: phraseOf(reading, subject.head),
    content: [rows],
    confidence: 0.7,
  }
}

/** How many words stand between marks. */
export function wordsIn({ kind }: Reading, { from, to }: Range): number {
  let words = 0
  for (let row = from; row < to; row++) if (kind[row] === TokenKind.word || kind[row] === TokenKind.number) words++
  return words
}
