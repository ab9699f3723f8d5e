import type { SpeechVerb } from "../clause.ts"
import { clauseEnd } from "../clause.ts"
import { nounPhraseAt } from "../noun-phrase.ts"
import { isVerb, type Range, type Reading } from "../reading.ts"
import type { Candidate } from "./candidate.ts"
import { sourceOf } from "./complement.ts"

/**
 * A noun that stands for a proposition: «ontkent de fraude», «beschuldigt hem van wangedrag», «wijst op de risico's», and a judgement
 * in a small clause: «noemt het plan een ramp».
 */
export function object(reading: Reading, verb: SpeechVerb, sentence: Range): Candidate | undefined {
  const { entry } = verb
  if (!verb.subject) return undefined
  const { lower } = reading
  const from = verb.end
  const stop = clauseEnd(reading, Math.max(verb.verb, from - 1), sentence.to)
  if (entry.preposition && entry.frames.includes("P")) {
    for (let i = Math.max(verb.verb + 1, from); i < Math.min(stop, from + 7); i++) {
      if (lower[i] !== entry.preposition) continue
      const to = phraseEnd(reading, i + 1, sentence.to)
      // «spreekt van», «wijst op»: a fixed preposition belongs to the cue.
      return to > i + 1
        ? {
            frame: "prepositional-object",
            entry,
            cue: [...verb.rows, i].sort((a, b) => a - b),
            content: [{ from: i + 1, to }],
            ...sourceOf(verb),
            confidence: entry.strength * 0.8,
          }
        : undefined
    }
    return undefined
  }
  const small = entry.frames.includes("S")
  if (!small && !entry.frames.includes("N")) return undefined
  const phrase = nounPhraseAt(reading, from, stop)
  if (!phrase && reading.quote[from] === -1) return undefined
  const particle = Math.max(...verb.rows)
  const end = small
    ? smallClauseEnd(reading, from, stop, sentence.to)
    : particle > from
      ? Math.min(particle, stop)
      : phraseEnd(reading, from, stop)
  if (small && phrase && end <= phrase.to) return undefined
  return end > from
    ? {
        frame: small ? "small-clause" : "noun-object",
        entry,
        cue: verb.rows,
        content: [{ from, to: end }],
        ...sourceOf(verb),
        confidence: entry.strength * (small ? 0.7 : 0.8),
      }
    : undefined
}

function phraseEnd(reading: Reading, from: number, to: number): number {
  let at = nounPhraseAt(reading, from, to)?.to ?? from
  while (at < to && at > from && reading.kind[at] === 0 && !isVerb(reading, at)) {
    const next = nounPhraseAt(reading, at + 1, to)
    if (!next || reading.quote[at] !== reading.quote[from]) break
    at = next.to
  }
  return at
}

function smallClauseEnd(reading: Reading, from: number, stop: number, sentenceEnd: number): number {
  // Quoted words close the judgement: «noemt het „een ramp”».
  if (stop < sentenceEnd && reading.quote[stop] !== -1) {
    let to = stop
    while (to < sentenceEnd && reading.quote[to] === reading.quote[stop]) to++
    return to
  }
  return Math.max(stop, from)
}
