import { TokenKind } from "../text/tokens.ts"
import { Bit } from "./lexicon.ts"
import type { Attribution, Claim, Hedge, Reason } from "./passage.ts"
import { is, phraseAt, type Range, type Reading, spanOf } from "./reading.ts"

/** Per sentence the words that make it checkable: a figure, a cause, an accusation. Those inside quotations are the speaker's. */
export function findReasons(reading: Reading): (readonly Reason[])[] {
  return reading.sentences.map(sentence => reasonsIn(reading, sentence))
}

const none: readonly Reason[] = []

function reasonsIn(reading: Reading, sentence: Range): readonly Reason[] {
  let reasons = none as Reason[]
  const add = (kind: Reason["kind"], span: Reason["span"]) => {
    if (reasons === none) reasons = []
    reasons.push({ kind, span })
  }
  const { lexicon, lower } = reading
  for (let i = sentence.from; i < sentence.to; i++) {
    if (reading.quote[i] !== -1) continue
    const phrase = is(reading, i, Bit.signal) ? phraseAt(reading, lexicon.signals, i, sentence.to) : undefined
    if (phrase) {
      add(phrase.value.reason, spanOf(reading, { from: i, to: i + phrase.words.length }))
      i += phrase.words.length - 1
      continue
    }
    const word = lower[i]!
    if (word.length < 5) continue
    const beginning = lexicon.beginnings.get(word.slice(0, 4))?.find(({ words }) => word.startsWith(words.slice(0, -1)))
    if (beginning) add(beginning.reason, spanOf(reading, { from: i, to: i + 1 }))
  }
  return reasons
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
export function findClaims(
  reading: Reading,
  attributions: readonly Attribution[],
  hedges: readonly Hedge[],
  reasons: readonly (readonly Reason[])[],
): Claim[] {
  const claims: Claim[] = []
  for (const [row, sentence] of reading.sentences.entries()) {
    const kinds = new Set(reasons[row]!.flatMap(({ kind }) => claimOf[kind] ?? []))
    for (let i = sentence.from + 1; i < sentence.to; i++) if (reading.kind[i] === TokenKind.number) kinds.add("quantity")
    if (kinds.size === 0) continue
    const span = spanOf(reading, sentence)
    const attribution = attributions.findIndex(
      ({ content, within }) => within === undefined && content.some(({ from, to }) => from < span.to && to > span.from),
    )
    const weakened = hedges.flatMap(({ span: { from } }, index) => (from >= span.from && from < span.to ? [index] : []))
    for (const kind of kinds) claims.push({ span, kind, hedges: weakened, ...(attribution >= 0 && { attribution }) })
  }
  return claims
}
