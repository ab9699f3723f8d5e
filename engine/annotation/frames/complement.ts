import { TokenKind } from "../../text/tokens.ts"
import { clauseEnd, isDeterminerUse, type SpeechVerb } from "../clause.ts"
import { Bit } from "../lexicon.ts"
import { nounPhraseAt } from "../noun-phrase.ts"
import { is, isMark, isVerb, type Range, type Reading } from "../reading.ts"
import type { Candidate } from "./candidate.ts"

/**
 * A verb with a clause: «meldt dat …», «vraagt of …», «legt uit waarom …», and with an infinitive: «zegt niets te weten»,
 * «is van plan te komen», «wil vertrekken».
 */
export function complement(reading: Reading, verb: SpeechVerb, sentence: Range): Candidate | undefined {
  const { entry } = verb
  const spoken = afterColon(reading, verb, sentence)
  if (spoken) return spoken
  const opener = clauseOpener(reading, verb, sentence)
  if (opener) {
    const to = contentEnd(reading, opener.at, sentence)
    if (to - opener.at < 2) return undefined
    return { frame: opener.frame, entry, cue: verb.rows, content: [{ from: opener.at, to }], ...sourceOf(verb), confidence: entry.strength }
  }
  const plan = entry.frames.includes("T") ? infinitive(reading, verb, sentence) : undefined
  return plan ?? (reading.lexicon.pack.grammar.bareComplement ? bareClause(reading, verb, sentence) : undefined)
}

/** «Zij dacht: morgen bel ik de krant.»: speech behind a colon, without marks. */
function afterColon(reading: Reading, verb: SpeechVerb, sentence: Range): Candidate | undefined {
  const { entry, end } = verb
  const from = end + 1
  if (reading.lower[end] !== ":" || !verb.subject || !/[DC]/.test(entry.frames) || reading.quote[from] !== reading.quote[verb.verb])
    return undefined
  let to = endOf(reading, sentence)
  // «„Hij zei: wees voorzichtig.”»: the mark behind it closes what he is told of in.
  while (to > from && (reading.kind[to - 1] === TokenKind.quote || reading.kind[to - 1] === TokenKind.punctuation)) to--
  return to - from > 1
    ? { frame: "colon", entry, cue: verb.rows, content: [{ from, to }], ...sourceOf(verb), spoken: true, confidence: entry.strength * 0.9 }
    : undefined
}

/** «He said the wall remained a priority»: a subject right behind the verb, and a verb of its own. */
function bareClause(reading: Reading, verb: SpeechVerb, sentence: Range): Candidate | undefined {
  const { entry, end: from, inverted } = verb
  if (inverted || !verb.subject || !/[DQ]/.test(entry.frames) || from >= sentence.to || reading.quote[from] !== -1) return undefined
  const subject = nounPhraseAt(reading, from, sentence.to)
  const to = contentEnd(reading, from, sentence)
  if (!subject || subject.to >= to) return undefined
  for (let i = subject.to; i < Math.min(to, subject.to + 5); i++)
    if (isVerb(reading, i))
      return { frame: "bare-clause", entry, cue: verb.rows, content: [{ from, to }], ...sourceOf(verb), confidence: entry.strength * 0.9 }
  return undefined
}

/** The source of a candidate: the verb's subject, or nobody where a passive has no agent. */
export function sourceOf(verb: SpeechVerb): Pick<Candidate, "source" | "anonymous"> {
  if (verb.subject) return { source: verb.subject }
  return verb.passive ? { anonymous: true } : {}
}

/** Where the clause begins that is said or thought; not far behind the verb, or after a comma right behind it. */
function clauseOpener(reading: Reading, { entry, end, verb }: SpeechVerb, sentence: Range): { at: number; frame: string } | undefined {
  const { lexicon, lower, trees } = reading
  const [thatWord] = lexicon.pack.grammar.complementisers
  for (let i = Math.max(verb + 1, 0); i < sentence.to && i < end + 14; i++) {
    if (reading.quote[i] !== reading.quote[verb] && reading.kind[i] !== TokenKind.quote) break
    if (isMark(reading, i) && lower[i] !== ",") break
    if (lexicon.pack.grammar.complementisers.has(lower[i]!) && !isDeterminerUse(reading, i)) {
      const that = lower[i] === thatWord
      // «meldde zich, en *dat* beviel hem»
      if (that && lexicon.pack.grammar.and.has(lower[i - 1]!) && trees.has(i) && trees.plain(i) !== "mark") continue
      // «Hij zegt in Ede of Tiel»: or, not whether.
      if (!that && !is(reading, i, Bit.subordinator)) continue
      if (that ? entry.frames.includes("D") || entry.frames.includes("X") : entry.frames.includes("W"))
        return hasVerbAfter(reading, i, sentence.to) ? { at: i, frame: that ? "complement-clause" : "embedded-question" } : undefined
      if (!that) continue
      return undefined
    }
    if (
      i >= end - 1 &&
      is(reading, i, Bit.question) &&
      entry.frames.includes("W") &&
      lower[i] !== thatWord &&
      hasVerbAfter(reading, i, sentence.to)
    )
      return { at: i, frame: "embedded-question" }
    if (i > verb && i >= end && isVerb(reading, i) && is(reading, i, Bit.finite | Bit.cue) && !is(reading, i, Bit.adverb)) break
  }
  return undefined
}

function hasVerbAfter(reading: Reading, i: number, to: number): boolean {
  for (let row = i + 1; row < to; row++) if (isVerb(reading, row)) return true
  return to - i > 3
}

/**
 * The end of a clause that runs on: the sentence's end, or the comma behind which the narrator, or another report, goes on:
 * «…, maar de club ontkent», «…, meldt de krant», «…, volgens het OM».
 */
export function contentEnd(reading: Reading, from: number, sentence: Range): number {
  const { lexicon, lower } = reading
  const quoted = reading.quote[from]
  for (let i = from + 1; i < sentence.to; i++) {
    if (reading.quote[i] !== quoted && quoted !== -1) return i
    if (lower[i] === ";" && reading.quote[i] === quoted) return i
    if (lower[i] !== "," || reading.quote[i] !== quoted) continue
    const next = i + 1
    if (next >= sentence.to) break
    if (
      is(reading, next, Bit.conjunction) &&
      !lexicon.pack.grammar.and.has(lower[next]!) &&
      startsMainClause(reading, next + 1, sentence.to)
    )
      return i
    if (
      (lexicon.verbs.has(lower[next]!) || is(reading, next, Bit.auxiliary | Bit.finite)) &&
      reading.capital[next] !== 1 &&
      !is(reading, next, Bit.pronoun | Bit.determiner) &&
      // «dat hij, ondanks alles, blijft»: the clause still waits for its verb.
      (startsMainClause(reading, from + 1, i, i) || endsInVerb(reading, from, i))
    )
      return i
    if (lexicon.prepositions.has(lower[next]!) || lexicon.pack.grammar.thus.has(lower[next]!)) return i
  }
  return endOf(reading, sentence)
}

/** A Dutch subordinate clause ends in its verb, which need not be a known one: no pronoun or name, and no aside before it. */
function endsInVerb(reading: Reading, from: number, comma: number): boolean {
  if (comma - from < 3 || is(reading, comma - 1, Bit.pronoun) || reading.capital[comma - 1] === 1) return false
  for (let i = from; i < comma; i++) if (reading.lower[i] === ",") return false
  return true
}

/** Subject, then verb: a clause of its own after «maar». */
function startsMainClause(reading: Reading, from: number, to: number, within = from + 7): boolean {
  for (let i = from; i < Math.min(to, within); i++) if (isVerb(reading, i)) return true
  return false
}

/** The sentence's end without its final mark. */
export function endOf(reading: Reading, { from, to }: Range): number {
  let end = to
  while (
    end > from &&
    (reading.kind[end - 1] === TokenKind.punctuation || (reading.kind[end - 1] === TokenKind.quote && reading.quote[end - 1] === -1))
  )
    end--
  return end
}

/** A name, a pronoun or a noun that can speak. */
function isSomebody(reading: Reading, subject: Range | undefined): boolean {
  if (!subject) return false
  const { lexicon, lower, capital } = reading
  for (let i = subject.from; i < subject.to; i++)
    if (
      lexicon.nouns.has(lower[i]!) ||
      capital[i] === 1 ||
      (is(reading, i, Bit.pronoun) && lexicon.pronouns.get(lower[i]!)?.gender !== "neuter")
    )
      return true
  return false
}

function infinitive(reading: Reading, verb: SpeechVerb, sentence: Range): Candidate | undefined {
  const { lexicon, lower } = reading
  const { entry } = verb
  const { grammar } = lexicon.pack
  // «De muur dreigt te vallen»: of a thing such a verb says how it looks.
  if (lexicon.hedges.get(lower[verb.verb]!)?.some(({ value }) => value.when === "infinitive") && !isSomebody(reading, verb.subject))
    return undefined
  const wish = entry.act === "plan" && grammar.bareInfinitive.has(entry.lemma)
  const stop = clauseEnd(reading, verb.verb, sentence.to)
  let from = verb.end
  const limit = contentEnd(reading, Math.max(verb.verb, from - 1), sentence)
  let mark = -1
  for (let i = verb.verb + 1; i < limit; i++) {
    if (i < from && !(i >= verb.verb)) continue
    if (
      grammar.infinitiveMarks.has(lower[i]!) &&
      i + 1 < limit &&
      reading.kind[i + 1] === TokenKind.word &&
      /(?:n|^[a-z]+)$/.test(lower[i + 1]!)
    ) {
      mark = i
      break
    }
  }
  if (mark < 0 && !wish) return undefined
  if (mark < 0) {
    // «wil na de zomer uren maken»: the rest of the clause, up to its infinitive.
    if (stop - from < 1 || verb.passive || !lower.slice(from, stop).some(word => /(?:en|aan|zien|doen|staan|slaan)$/.test(word)))
      return undefined
    const to = reading.quote[stop] === reading.quote[from] ? limit : Math.min(stop, limit)
    return to > from
      ? { frame: "wish", entry, cue: verb.rows, content: [{ from, to }], ...sourceOf(verb), confidence: entry.strength }
      : undefined
  }
  if (lower[from] === ",") from++
  // «om … te», or all that stands between the verb's bracket and its infinitive.
  for (let i = from; i < mark; i++) if (grammar.purposeMarks.has(lower[i]!)) from = i
  const particle = Math.max(...verb.rows)
  if (particle >= from && particle < mark && particle - from > 0 && verb.rows.length > 1) from = particle + 1
  // The addressee of an order or an advice belongs to no part: «draagt familieleden op te vertrekken».
  if (entry.frames.includes("A") && particle > verb.verb && mark - particle <= 1) from = mark
  if (particle >= from) from = particle + 1
  const to = contentEnd(reading, mark, sentence)
  if (to <= from) return undefined
  return { frame: "infinitive", entry, cue: verb.rows, content: [{ from, to }], ...sourceOf(verb), confidence: entry.strength * 0.95 }
}
