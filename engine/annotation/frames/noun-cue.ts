import { TokenKind } from "../../text/tokens.ts"
import { isDeterminerUse } from "../clause.ts"
import { Bit } from "../lexicon.ts"
import { nounPhraseAt } from "../noun-phrase.ts"
import { is, type Range, type Reading, range } from "../reading.ts"
import type { Candidate } from "./candidate.ts"
import { contentEnd } from "./complement.ts"

/** A noun that announces a proposition: «de verklaring van het OM dat …», «uit angst dat …», «het plan om te …», «er zijn berichten dat …». */
export function nounCue(reading: Reading, i: number, sentence: Range): Candidate | undefined {
  const { lexicon, lower } = reading
  const entry = lexicon.nounCues.get(lower[i]!)
  if (!entry || reading.capital[i] === 1) return undefined
  const { grammar } = lexicon.pack
  let at = i + 1
  let source: Range | undefined
  if (grammar.genitive.has(lower[at] ?? "")) {
    source = nounPhraseAt(reading, at + 1, sentence.to)
    if (!source) return undefined
    at = source.to
  }
  if (lower[at] === ",") at++
  if (at >= sentence.to - 1) return undefined
  const [that] = grammar.complementisers
  const clause = lower[at] === that && entry.frames.includes("D") && !isDeterminerUse(reading, at)
  const infinitive = entry.frames.includes("T") && grammar.purposeMarks.has(lower[at]!)
  if (!clause && !infinitive) return undefined
  const { rows, exists } = cueRows(reading, i, sentence)
  const rest = contentEnd(reading, at, sentence)
  const to = exists || rows[0] !== sentence.from ? rest : firstPlaceEnd(reading, at, infinitive, rest)
  if (to - at < 2) return undefined
  if (!source && !exists) source = possessorOrSubject(reading, rows[0]!, sentence) ?? subjectBehind(reading, to, sentence)
  return {
    frame: exists ? "there-are-reports" : "noun-cue",
    entry,
    cue: rows,
    content: [{ from: at, to }],
    confidence: entry.strength,
    ...(source && { source }),
    ...(exists && !source && { anonymous: true }),
  }
}

/**
 * Where the finite verb comes second, a noun with its clause at the head of the sentence is followed by that verb: «De bewering dat de
 * brug veilig is, *klopt* niet», «Het plan om de dijk te verhogen *kost* geld». So a comma before a word that opens nothing, or the
 * infinitive itself, ends the content.
 */
function firstPlaceEnd(reading: Reading, at: number, infinitive: boolean, rest: number): number {
  const { lower, lexicon } = reading
  const { grammar } = lexicon.pack
  if (grammar.bareComplement) return rest
  let mark = -1
  for (let row = at + 1; row < rest; row++) {
    if (infinitive && mark < 0 && grammar.infinitiveMarks.has(lower[row]!)) mark = row
    else if (mark >= 0 && row > mark + 1 && !lower[row]!.endsWith("n")) return row
    else if (lower[row] === "," && row - at > 2 && row + 1 < rest && !opensPhrase(reading, row + 1) && reading.quote[row] === -1) return row
  }
  return rest
}

const openers =
  Bit.determiner |
  Bit.possessive |
  Bit.preposition |
  Bit.conjunction |
  Bit.subordinator |
  Bit.question |
  Bit.relative |
  Bit.adverb |
  Bit.pronoun |
  Bit.numeral |
  Bit.noun

/** A word with which an apposition, a list's next member or another clause begins; no verb. */
function opensPhrase(reading: Reading, row: number): boolean {
  return is(reading, row, openers) || reading.capital[row] === 1 || reading.kind[row] !== TokenKind.word
}

/** The noun with its determiner or preposition; «er zijn berichten» as a whole. */
function cueRows(reading: Reading, i: number, sentence: Range): { rows: number[]; exists: boolean } {
  const { lower } = reading
  let from = i
  if (from > sentence.from && is(reading, from - 1, Bit.determiner)) from--
  if (from > sentence.from && from === i && is(reading, from - 1, Bit.preposition)) from--
  const verb = from - 1
  if (
    verb > sentence.from &&
    is(reading, verb, Bit.auxiliary | Bit.finite) &&
    reading.lexicon.pack.grammar.existential.has(lower[verb - 1]!)
  )
    return { rows: range(verb - 1, i + 1), exists: true }
  if (
    verb >= sentence.from &&
    reading.lexicon.pack.grammar.existential.has(lower[verb + 1] ?? "") &&
    is(reading, verb, Bit.auxiliary | Bit.finite)
  )
    return { rows: range(verb, i + 1), exists: true }
  return { rows: range(from, i + 1), exists: false }
}

/** «uit angst dat»: the sentence's subject is afraid. */
function possessorOrSubject(reading: Reading, before: number, sentence: Range): Range | undefined {
  for (let i = sentence.from; i < before; i++) {
    if (is(reading, i, Bit.auxiliary | Bit.finite | Bit.cue) && reading.capital[i] !== 1) {
      const subject = nounPhraseAt(reading, sentence.from, i)
      if (subject && subject.to === i) return subject
      const behind = nounPhraseAt(reading, i + 1, before)
      return behind
    }
  }
  return undefined
}

/** «Uit angst dat het misgaat, sluit *de school* de deuren.» */
function subjectBehind(reading: Reading, comma: number, sentence: Range): Range | undefined {
  if (reading.lower[comma] !== "," || comma + 2 >= sentence.to) return undefined
  const first = comma + 2
  if (!is(reading, first, Bit.determiner | Bit.possessive | Bit.pronoun) && reading.capital[first] !== 1) return undefined
  return nounPhraseAt(reading, first, sentence.to)
}
