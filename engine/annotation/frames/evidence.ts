import type { SpeechVerb } from "../clause.ts"
import { Bit } from "../lexicon.ts"
import { nounPhraseAt } from "../noun-phrase.ts"
import { is, type Range, type Reading } from "../reading.ts"
import type { Candidate } from "./candidate.ts"
import { contentEnd, endOf } from "./complement.ts"
import { documentCue } from "./quotation.ts"
import { openingConnective } from "./report.ts"

/** What a document shows: «Uit het rapport blijkt dat …», «…, blijkt uit cijfers van het CBS», «In de brief staat dat …». */
export function evidence(reading: Reading, i: number, sentence: Range): Candidate | undefined {
  const { lower, lexicon } = reading
  const { grammar } = lexicon.pack
  if (!grammar.evidenceVerbs.has(lower[i]!) || reading.capital[i] === 1) return undefined
  const [that] = grammar.complementisers
  const first = openingConnective(reading, sentence)
  // Document first.
  if (grammar.evidenceMarks.has(lower[first]!)) {
    const phrase = nounPhraseAt(reading, first + 1, i)
    if (phrase?.to === i) {
      for (let at = i + 1; at < Math.min(sentence.to, i + 6); at++) {
        if (lower[at] !== that) continue
        return {
          frame: "document-shows",
          cue: [i],
          source: phrase,
          content: [{ from: at, to: contentEnd(reading, at, sentence) }],
          confidence: 0.9,
        }
      }
    }
  }
  // Document last, behind what it shows: «…, blijkt uit …».
  let mark = i + 1
  while (mark < sentence.to && is(reading, mark, Bit.adverb)) mark++
  if (!grammar.evidenceMarks.has(lower[mark] ?? "")) return undefined
  const phrase = nounPhraseAt(reading, mark + 1, sentence.to)
  if (!phrase) return undefined
  const thus = grammar.thus.has(lower[i - 1] ?? "") ? i - 1 : i
  if (lower[thus - 1] !== ",") {
    // «Dat blijkt uit onderzoek van …»: points back.
    if (i - first !== 1 || !is(reading, first, Bit.pointer)) return undefined
    return { frame: "points-back", cue: [i, mark], source: phrase, content: [], pointsBack: true, confidence: 0.9 }
  }
  if (thus - 1 - first < 2) return undefined
  const made = documentCue(reading, range(thus, mark + 1), phrase)
  const cue = made.source === phrase ? range(thus, mark + 1) : made.cue
  return {
    frame: "document-inversion",
    cue: grammar.documentIsSource.has(lower[mark]!) ? range(thus, mark + 1) : cue,
    source: grammar.documentIsSource.has(lower[mark]!) ? phrase : made.source,
    content: [{ from: first, to: thus - 1 }],
    confidence: 0.85,
  }
}

/** «Gemeenten hebben moeite. *Dat stelt* BDO.» The content is what was said just before; `content` stays empty here. */
export function pointsBack(reading: Reading, verb: SpeechVerb, sentence: Range): Candidate | undefined {
  const { entry, rows } = verb
  const first = openingConnective(reading, sentence)
  // «Dit bevestigt de havenmeester»: a tree may take the pointer for the subject.
  const subject = verb.subject?.from === first ? nounPhraseAt(reading, Math.max(...rows) + 1, sentence.to) : verb.subject
  const isAgentless = verb.passive && !subject
  if ((!subject && !isAgentless) || !/[DQ]/.test(entry.frames)) return undefined
  if (!is(reading, first, Bit.pointer) || reading.quote[first] !== -1) return undefined
  const behind = Math.max(verb.end, ...rows.map(row => row + 1), subject?.to ?? 0)
  // The rest of the sentence may say where and when, but holds no clause of its own.
  for (let i = behind; i < endOf(reading, sentence); i++) {
    if (is(reading, i, Bit.subordinator) && reading.lexicon.pack.grammar.complementisers.has(reading.lower[i]!)) return undefined
    if (reading.quote[i] !== -1 || reading.lower[i] === ":") return undefined
  }
  if (verb.verb - first !== 1 && !(rows[0]! - first === 1)) return undefined
  return {
    frame: "points-back",
    entry,
    cue: reading.lexicon.pack.grammar.thus.has(reading.lower[first]!) ? [first, ...rows] : rows,
    ...(subject ? { source: subject } : { anonymous: true }),
    content: [],
    pointsBack: true,
    confidence: entry.strength * 0.9,
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k)
}
