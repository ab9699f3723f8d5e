import type { SpeechVerb } from "../clause.ts"
import { Bit } from "../lexicon.ts"
import { is, type Range, type Reading } from "../reading.ts"
import type { Candidate } from "./candidate.ts"
import { endOf, sourceOf } from "./complement.ts"

/**
 * «— U krijgt geen spreekrecht, *antwoordde de burgemeester*, en u ook niet.»: speech behind a dash, in which the words that say whose it is are
 * marked by nothing but a comma. `rows` are those from the dash on.
 */
export function dashSpeech(reading: Reading, rows: Range, verbs: readonly SpeechVerb[]): Candidate | undefined {
  const { lower, sentences } = reading
  const verb = verbs.find(
    each =>
      each.rows[0]! > rows.from + 1 &&
      each.rows[0]! < rows.to &&
      each.inverted &&
      /[QC]/.test(each.entry.frames) &&
      /^[,!?…]$/.test(lower[each.rows[0]! - 1]!) &&
      isThird(reading, each),
  )
  if (!verb) return undefined
  const mark = verb.rows[0]! - 1
  const first = { from: rows.from, to: lower[mark] === "," ? mark : mark + 1 }
  const end = Math.max(verb.end, ...verb.rows.map(row => row + 1))
  const sentence = sentences.find(({ from, to }) => from <= mark && mark < to)
  const second = sentence && lower[end] === "," ? goingOn(reading, end + 1, sentence) : undefined
  const third = sentence && sentence.to < rows.to ? { from: sentence.to, to: rows.to } : undefined
  return {
    frame: "quotation-dash",
    entry: verb.entry,
    cue: verb.rows,
    content: [first, ...(second ? [second] : []), ...(third ? [third] : [])],
    ...sourceOf(verb),
    spoken: true,
    confidence: verb.entry.strength,
  }
}

/** «…, zei hij, *en ik kom niet terug*»; but «…, zei de burgemeester, die rood aanliep». */
function goingOn(reading: Reading, from: number, sentence: Range): Range | undefined {
  const to = endOf(reading, sentence)
  return from < to && !is(reading, from, Bit.relative) ? { from, to } : undefined
}

/** «— Ik ga, zeg ik je»: who speaks does not say that he speaks. */
function isThird({ lexicon, lower }: Reading, { subject }: SpeechVerb): boolean {
  return subject !== undefined && (lexicon.pronouns.get(lower[subject.from]!)?.person ?? 3) === 3
}
