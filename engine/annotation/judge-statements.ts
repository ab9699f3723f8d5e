import type { Paragraph } from "../text/paragraph.ts"
import { TokenKind } from "../text/tokens.ts"
import { Bit } from "./lexicon.ts"
import type { Attribution, Claim, Hedge, Reason, Statement } from "./passage.ts"
import { is, phraseAt, type Range, type Reading, spanOf } from "./reading.ts"

/** Whose each sentence is, and of the narrator's whether a reader is owed a source. */
export function judgeStatements(paragraph: Paragraph, reading: Reading, attributions: readonly Attribution[]): Statement[] {
  return reading.sentences.map(sentence => {
    const status = statusOf(paragraph, reading, sentence, attributions)
    if (status !== "narrator") return { status, reasons: [] }
    const reasons = findReasons(reading, sentence, attributions)
    return { status, needsSource: wantsSource(reasons), reasons }
  })
}

function statusOf(paragraph: Paragraph, reading: Reading, sentence: Range, attributions: readonly Attribution[]): Statement["status"] {
  if (paragraph.role === "question" || paragraph.role === "byline" || paragraph.role === "label") return "none"
  const span = spanOf(reading, sentence)
  let words = 0
  let covered = 0
  let own = false
  let pointing = false
  const seen = new Uint8Array(sentence.to - sentence.from)
  for (const { content, cue, source, continues, frame, within } of attributions) {
    const here = content.some(part => part.from < span.to && part.to > span.from)
    const cueHere = cue?.some(part => part.from < span.to && part.to > span.from) ?? false
    if (cueHere && frame === "points-back") pointing = true
    if (!here) continue
    const speaks = cueHere || (cue === undefined && source !== undefined && !continues)
    for (let row = sentence.from; row < sentence.to; row++) {
      if (
        content.some(({ from, to }) => from <= reading.from[row]! && reading.from[row]! < to) ||
        (cue?.some(({ from, to }) => from <= reading.from[row]! && reading.from[row]! < to) ?? false)
      )
        seen[row - sentence.from] = 1
    }
    if (within === undefined && (speaks || laterCue(cue, span.to))) own = true
  }
  for (let row = sentence.from; row < sentence.to; row++) {
    if (reading.kind[row] !== TokenKind.word && reading.kind[row] !== TokenKind.number) continue
    words++
    if (seen[row - sentence.from] === 1) covered++
  }
  if (pointing) return "attributed"
  if (words === 0) return "none"
  // The main assertion stands inside an attribution where its content is more than half of the sentence, or the main verb is its cue.
  if (covered * 2 >= words || (own && mainVerbIsCue(reading, sentence, attributions))) return own ? "attributed" : "continued"
  if (paragraph.role === "crosshead" || paragraph.role === "headline")
    return hasVerb(reading, sentence) && paragraph.role === "headline" ? "narrator" : "none"
  if (/^\?/.test(reading.lower[sentence.to - 1]!) || (!hasVerb(reading, sentence) && words < 5)) return "none"
  return "narrator"
}

/** The quotation is closed by a cue in a later sentence. */
function laterCue(cue: Attribution["cue"], end: number): boolean {
  return cue?.some(({ from }) => from >= end) ?? false
}

/** The first finite verb of the sentence is a cue: «Hezbollah waarschuwt dat …» even where the content is short. */
function mainVerbIsCue(reading: Reading, sentence: Range, attributions: readonly Attribution[]): boolean {
  for (let row = sentence.from; row < sentence.to; row++) {
    if (reading.quote[row] !== -1 || reading.capital[row] === 1) continue
    if (!is(reading, row, Bit.auxiliary | Bit.finite | Bit.cue)) continue
    return attributions.some(({ cue }) => cue?.some(({ from, to }) => from <= reading.from[row]! && reading.from[row]! < to))
  }
  return false
}

function hasVerb(reading: Reading, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (is(reading, i, Bit.auxiliary | Bit.finite | Bit.cue)) return true
  return false
}

/** The words outside every attribution that a reader could doubt. */
function findReasons(reading: Reading, sentence: Range, attributions: readonly Attribution[]): Reason[] {
  const reasons: Reason[] = []
  const { lexicon, lower } = reading
  const inside = (row: number) =>
    attributions.some(({ content }) => content.some(({ from, to }) => from <= reading.from[row]! && reading.from[row]! < to))
  for (let i = sentence.from; i < sentence.to; i++) {
    if (reading.quote[i] !== -1) continue
    const phrase = phraseAt(reading, lexicon.signals, i, sentence.to)
    if (phrase) {
      if (!inside(i)) reasons.push({ kind: phrase.value.reason, span: spanOf(reading, { from: i, to: i + phrase.words.length }) })
      i += phrase.words.length - 1
      continue
    }
    const word = lower[i]!
    const beginning = lexicon.beginnings.get(word.slice(0, 4))?.find(({ words }) => word.startsWith(words.slice(0, -1)))
    if (beginning && !inside(i)) reasons.push({ kind: beginning.reason, span: spanOf(reading, { from: i, to: i + 1 }) })
  }
  return reasons
}

const strong = new Set<Reason["kind"]>(["cause", "motive", "mind", "trend", "forecast", "accusation", "superlative"])

/** One strong reason, a figure, or two weak reasons. */
function wantsSource(reasons: readonly Reason[]): boolean {
  return (
    reasons.some(({ kind }) => strong.has(kind)) ||
    new Set(reasons.map(({ kind }) => kind)).size >= 2 ||
    reasons.filter(({ kind }) => kind === "quantity").length >= 1
  )
}

const claimOf: Partial<Record<Reason["kind"], Claim["kind"]>> = {
  quantity: "quantity",
  trend: "quantity",
  cause: "cause",
  motive: "cause",
  comparison: "comparison",
  superlative: "comparison",
  forecast: "forecast",
  accusation: "accusation",
}

/** The checkable propositions: sentences, or contents of attributions, that a figure, a cause, a comparison, a forecast or an accusation makes so. */
export function findClaims(reading: Reading, attributions: readonly Attribution[], hedges: readonly Hedge[]): Claim[] {
  const claims: Claim[] = []
  for (const sentence of reading.sentences) {
    const kinds = new Set(findReasons(reading, sentence, []).flatMap(({ kind }) => claimOf[kind] ?? []))
    for (let row = sentence.from; row < sentence.to; row++)
      if (reading.kind[row] === TokenKind.number && row > sentence.from) kinds.add("quantity")
    const span = spanOf(reading, sentence)
    const attribution = attributions.findIndex(
      ({ content, within }) => within === undefined && content.some(({ from, to }) => from < span.to && to > span.from),
    )
    const weakened = hedges.flatMap(({ span: { from } }, row) => (from >= span.from && from < span.to ? [row] : []))
    for (const kind of kinds) claims.push({ span, kind, hedges: weakened, ...(attribution >= 0 && { attribution }) })
  }
  return claims
}
