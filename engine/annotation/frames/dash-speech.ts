import type { SpeechVerb } from "../clause.ts"
import type { Range, Reading } from "../reading.ts"
import type { Candidate } from "./candidate.ts"
import { sourceOf } from "./complement.ts"

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
  const stop = sentences.find(({ from, to }) => from <= mark && mark < to)?.to ?? rows.to
  // «…, zei hij, en ik kom niet terug.»
  const second = lower[end] === "," && end + 1 < Math.min(stop, rows.to) ? { from: end + 1, to: Math.min(stop, rows.to) } : undefined
  const third = stop < rows.to ? { from: stop, to: rows.to } : undefined
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

/** «— Ik ga, zeg ik je»: who speaks does not say that he speaks. */
function isThird({ lexicon, lower }: Reading, { subject }: SpeechVerb): boolean {
  return subject !== undefined && (lexicon.pronouns.get(lower[subject.from]!)?.person ?? 3) === 3
}
