import { TokenKind } from "../../text/tokens.ts"
import { clauseStart, type SpeechVerb } from "../clause.ts"
import { Bit } from "../lexicon.ts"
import { nounPhraseAt } from "../noun-phrase.ts"
import { is, isMark, isVerb, phraseAt, type Range, type Reading, rowAt } from "../reading.ts"
import type { Candidate } from "./candidate.ts"
import { sourceOf } from "./complement.ts"

/** Rows of a quotation, marks included. */
export function quotationRows(reading: Reading, index: number): Range {
  const { span } = reading.quotations[index]!
  const from = rowAt(reading.from, reading.count, span.from)
  return { from, to: rowAt(reading.from, reading.count, span.to) }
}

/**
 * Who speaks a quotation: «"…", zegt X», «X zegt: "…"», «X: "…"», «"…", aldus X», cut in two by its cue: «"…", zegt X, "…"».
 * `verbs` are the speech verbs of the sentences it stands in.
 */
export function quotation(reading: Reading, index: number, verbs: readonly SpeechVerb[]): Candidate | undefined {
  const rows = quotationRows(reading, index)
  if (rows.to <= rows.from) return undefined
  return behind(reading, rows, verbs) ?? before(reading, rows, verbs)
}

/** The cue stands after the quotation, perhaps behind a comma; a second part of the quotation may follow. */
function behind(reading: Reading, rows: Range, verbs: readonly SpeechVerb[]): Candidate | undefined {
  const { lower, lexicon } = reading
  let at = rows.to
  if (lower[at] === ",") at++
  if (at >= reading.count || sentenceOf(reading, at) !== sentenceOf(reading, rows.to - 1)) return undefined
  const thus = lexicon.pack.grammar.thus.has(lower[at]!) ? at : -1
  if (thus >= 0) at++
  const preposition = phraseAt(reading, lexicon.prepositions, at, reading.count)
  if (preposition && thus < 0) {
    const source = nounPhraseAt(reading, at + preposition.words.length, reading.count)
    if (!source) return undefined
    const cue = preposition.words.map((_, k) => at + k)
    return {
      frame: "quotation-according-to",
      entry: preposition.value,
      cue,
      source,
      content: secondPart(reading, rows, source.to),
      confidence: preposition.value.strength,
    }
  }
  const verb = verbs.find(each => each.rows[0] === at || (each.subject?.from === at && each.verb <= at + 12 && !each.inverted))
  if (verb) {
    // «‘Wanneer’, wilde de raad weten, ‘gaat de brug open?’»: what takes an embedded question takes a quoted one.
    if (!/[QCW]/.test(verb.entry.frames)) return undefined
    const end = Math.max(verb.end, ...verb.rows.map(row => row + 1))
    const cue = thus >= 0 ? [thus, ...verb.rows] : verb.rows
    return {
      frame: "quotation-inversion",
      entry: verb.entry,
      cue,
      content: secondPart(reading, rows, end),
      ...sourceOf(verb),
      confidence: verb.entry.strength,
    }
  }
  return evidence(reading, rows, at)
}

/** «"…", staat in de aankondiging van het ministerie»: the source is who made the document, or the document. */
function evidence(reading: Reading, rows: Range, at: number): Candidate | undefined {
  const { lower, lexicon } = reading
  if (!isVerb(reading, at)) return undefined
  let i = at + 1
  while (i < reading.count && is(reading, i, Bit.adverb)) i++
  if (!lexicon.pack.grammar.evidenceMarks.has(lower[i] ?? "")) return undefined
  const phrase = nounPhraseAt(reading, i + 1, reading.count)
  if (!phrase || reading.quote[i] !== -1) return undefined
  const { cue, source } = documentCue(reading, range(at, i + 1), phrase)
  return { frame: "quotation-document", cue, source, content: [rows], confidence: 0.85 }
}

/** «de aankondiging *van het ministerie*»: the noun joins the cue where somebody made it, else it is the source itself. */
export function documentCue(reading: Reading, rows: readonly number[], phrase: Range): { cue: readonly number[]; source: Range } {
  const { lower, lexicon } = reading
  for (let i = phrase.from + 1; i < phrase.to - 1; i++) {
    if (!lexicon.pack.grammar.genitive.has(lower[i]!)) continue
    const source = { from: i + 1, to: phrase.to }
    return { cue: [...rows, ...range(phrase.from, i)], source }
  }
  return { cue: rows.slice(0, -1), source: phrase }
}

/** The cue stands before it: a verb with a colon or a comma, or only the speaker with a colon. */
function before(reading: Reading, rows: Range, verbs: readonly SpeechVerb[]): Candidate | undefined {
  const { lower } = reading
  const mark = rows.from - 1
  if (mark < 0) return undefined
  const colon = lower[mark] === ":"
  const sentence = reading.sentences.find(({ from, to }) => from <= mark && mark < to)
  if (!sentence) return undefined
  if (colon || lower[mark] === ",") {
    const verb = [...verbs].reverse().find(each => each.verb >= sentence.from && each.verb < mark && /[QCDS]/.test(each.entry.frames))
    if (verb && (colon || verb.end >= mark))
      return {
        frame: "quotation-colon",
        entry: verb.entry,
        cue: verb.rows,
        content: [rows],
        ...sourceOf(verb),
        confidence: verb.entry.strength,
      }
  }
  if (colon) {
    const start = clauseStart(reading, mark - 1, sentence.from)
    const speaker = nounPhraseAt(reading, start, mark)
    if (speaker) return { frame: "speaker-colon", cue: [], source: speaker, content: [rows], confidence: speaker.to === mark ? 0.9 : 0.6 }
    return undefined
  }
  // «Hij riep ‘nee’»: right behind verb and subject.
  const verb = verbs.find(each => each.end === rows.from && /[QC]/.test(each.entry.frames) && each.verb >= sentence.from)
  return (
    verb && {
      frame: "quotation-object",
      entry: verb.entry,
      cue: verb.rows,
      content: [rows],
      ...sourceOf(verb),
      confidence: verb.entry.strength * 0.9,
    }
  )
}

/** «"De brug," zei de wethouder, "gaat morgen open."»: the quotation goes on behind the cue. */
function secondPart(reading: Reading, rows: Range, end: number): Range[] {
  const { lower, quote } = reading
  let at = end
  while (at < reading.count && quote[at] === -1 && lower[at] !== "," && lower[at] !== ":" && !isMark(reading, at) && at - end < 8) at++
  if (lower[at] === "," || lower[at] === ":") at++
  if (
    at < reading.count &&
    quote[at] !== -1 &&
    quote[at] !== quote[rows.from] &&
    sentenceOf(reading, at) === sentenceOf(reading, end - 1)
  ) {
    const next = quotationRows(reading, quote[at]!)
    if (next.from === at) return [rows, next]
  }
  return [rows]
}

function sentenceOf({ sentences }: Reading, row: number): number {
  return sentences.findIndex(({ from, to }) => from <= row && row < to)
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k)
}

/** A quotation that says something: a sentence, or words enough; not a nickname, a title or one ironic word. */
export function isStatement(reading: Reading, index: number): boolean {
  const { from, to } = quotationRows(reading, index)
  let words = 0
  let ends = false
  for (let i = from; i < to; i++) {
    if (reading.kind[i] === TokenKind.word || reading.kind[i] === TokenKind.number) words++
    else if (/^[.!?…]/.test(reading.lower[i]!)) ends = true
  }
  return words >= 4 || (ends && words >= 1) || reading.quotations[index]!.style !== "marks"
}
