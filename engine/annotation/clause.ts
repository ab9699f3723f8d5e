import { TokenKind } from "../text/tokens.ts"
import type { CueEntry } from "./language-pack.ts"
import { Bit } from "./lexicon.ts"
import { nounPhraseAt } from "./noun-phrase.ts"
import { is, isMark, isVerb, phraseAt, type Range, type Reading } from "./reading.ts"

/** A verb that attributes, where it stands, with its auxiliary and particle and its subject. */
export interface SpeechVerb {
  readonly entry: CueEntry
  /** Rows of verb, auxiliary, particle, fixed words. */
  readonly rows: readonly number[]
  readonly verb: number
  readonly subject?: Range
  /** The subject stands behind the verb: «zegt de minister». */
  readonly inverted: boolean
  readonly passive: boolean
  /** Row behind the last of verb, subject and close adverbs: where its complement may begin. */
  readonly end: number
}

/** The verb of saying or thinking at row `i` of the sentence, or undefined: an idiom, a bare infinitive, hypothetical speech. */
export function speechVerbAt(reading: Reading, i: number, { from, to }: Range): SpeechVerb | undefined {
  if (reading.capital[i] === 1) return undefined
  const found = reading.lexicon.verbs.get(reading.lower[i]!)
  if (!found) return undefined
  // «het verwijt van de Kamer»: the noun.
  if (i > from && reading.lexicon.nounCues.has(reading.lower[i]!) && is(reading, i - 1, Bit.determiner | Bit.possessive | Bit.preposition))
    return undefined
  // «de trein van acht uur»: the numeral, unless it takes an object, «zij acht hem schuldig».
  if (is(reading, i, Bit.numeral) && !is(reading, i + 1, Bit.determiner | Bit.possessive | Bit.pronoun)) return undefined
  const companion = reading.lexicon.companions.get(reading.lower[i]!)
  if (companion && !stands(reading, companion, from, to)) return undefined
  const start = clauseStart(reading, i, from)
  const stop = clauseEnd(reading, i, to)
  for (const { entry, apart, fixed } of found) {
    const others = apart ? companions(reading, i, entry, fixed, start, stop) : alone
    if (!others) continue
    const verb = withAuxiliary(from, reading, i, entry, others, start, stop)
    if (verb) return verb
  }
  return undefined
}

const alone: readonly number[] = []

function stands({ lower }: Reading, words: ReadonlySet<string>, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words.has(lower[i]!)) return true
  return false
}

/** Particle and fixed words, on either side of the verb in its clause; undefined where one is missing. */
function companions(
  reading: Reading,
  verb: number,
  { particle }: CueEntry,
  fixed: readonly string[],
  start: number,
  stop: number,
): readonly number[] | undefined {
  const rows: number[] = []
  if (particle) {
    // The particle of a main clause stands at the end of its bracket: the last such word before a mark, a complementiser or the end.
    let at = -1
    for (let i = verb + 1; i < stop; i++) {
      if (
        reading.lower[i] === particle &&
        (i + 1 >= stop ||
          isMark(reading, i + 1) ||
          is(reading, i + 1, Bit.subordinator | Bit.question | Bit.conjunction | Bit.preposition | Bit.adverb))
      ) {
        at = i
        break
      }
    }
    if (at < 0) return undefined
    rows.push(at)
  }
  if (fixed.length > 0) {
    let at = -1
    for (let i = start; i + fixed.length <= stop; i++) {
      if (reading.lower[i] !== fixed[0] || (i <= verb && verb < i + fixed.length)) continue
      if (areAt(reading, fixed, i)) at = i
    }
    if (at < 0) return undefined
    for (let k = 0; k < fixed.length; k++) rows.push(at + k)
  }
  return rows
}

function areAt({ lower }: Reading, words: readonly string[], row: number): boolean {
  for (let k = 0; k < words.length; k++) if (lower[row + k] !== words[k]) return false
  return true
}

function withAuxiliary(
  from: number,
  reading: Reading,
  i: number,
  entry: CueEntry,
  others: readonly number[],
  start: number,
  stop: number,
): SpeechVerb | undefined {
  const { lower, lexicon } = reading
  const { grammar } = lexicon.pack
  const before = lower[i - 1]
  const last = others.length > 0 ? Math.max(i, ...others) : i
  // «te zeggen» is no finite verb.
  if (before !== undefined && i > start && grammar.infinitiveMarks.has(before)) return undefined
  let auxiliary = -1
  for (let row = start; row < stop; row++) {
    if (row === i || others.includes(row) || !is(reading, row, Bit.auxiliary) || reading.quote[row] !== reading.quote[i]) continue
    auxiliary = row
    break
  }
  // Where participles have no prefix of their own, the auxiliary right before them tells: «has said».
  const after = grammar.participles.length === 0 && auxiliary >= 0 && i - auxiliary > 0 && i - auxiliary < 4
  const participle =
    (after && (grammar.perfect.has(lower[auxiliary]!) || grammar.passive.has(lower[auxiliary]!))) || isParticiple(reading, i, entry)
  if (participle) {
    if (auxiliary < 0) return undefined
    const perfect = grammar.perfect.has(lower[auxiliary]!)
    const passive = !perfect && grammar.passive.has(lower[auxiliary]!)
    if (!perfect && !passive) return undefined
    const rows = [auxiliary, i, ...others].sort((a, b) => a - b)
    const side = subjectOf(reading, Math.min(auxiliary, i), start, stop, auxiliary > i)
    return {
      entry,
      rows,
      verb: Math.min(auxiliary, i),
      ...(passive ? agentOf(reading, start, stop) : side.subject && { subject: side.subject }),
      inverted: side.inverted,
      passive,
      end: Math.max(last, auxiliary, side.inverted && side.subject ? side.subject.to - 1 : 0) + 1,
    }
  }
  if (isInfinitive(lower[i]!, entry) && auxiliary >= 0 && auxiliary < i) {
    // «moet zeggen», «kan melden»: nothing was said. «wil weten» and «laten weten» are listed as they are.
    return undefined
  }
  if (auxiliary >= 0 && auxiliary < i && grammar.modals.has(lower[auxiliary]!) && i - auxiliary < 8) return undefined
  const { subject: own, inverted } = subjectOf(reading, i, start, stop, false)
  // «Jobs haalt het niet terug, maar zei dat …»: a second verb of the same subject.
  const subject = own ?? (start > from && is(reading, i - 1, Bit.conjunction) ? nounPhraseAt(reading, from, start) : undefined)
  const negation = others.length > 0 ? negationBefore(reading, Math.min(...others), i) : -1
  const rows = [i, ...others, ...(negation >= 0 ? [negation] : [])].sort((a, b) => a - b)
  return {
    entry,
    rows,
    verb: i,
    ...(subject && { subject }),
    inverted,
    passive: false,
    end: Math.max(last + 1, inverted && subject ? subject.to : 0),
  }
}

/** «is *niet* van plan»: the negation belongs to the cue. */
function negationBefore(reading: Reading, fixed: number, verb: number): number {
  return fixed - 1 > verb && is(reading, fixed - 1, Bit.negation) ? fixed - 1 : -1
}

function isParticiple({ lexicon, lower }: Reading, i: number, entry: CueEntry): boolean {
  const word = lower[i]!
  const marks = lexicon.pack.grammar.participles
  // With its particle apart a form is finite: «geeft … toe».
  if (entry.splitForms?.includes(word)) return false
  const lemma = entry.lemma.slice(entry.lemma.lastIndexOf(" ") + 1)
  if (entry.particle && word.startsWith(entry.particle)) return marks.some(mark => word.startsWith(entry.particle + mark))
  if (marks.some(mark => word.startsWith(mark)) && !lemma.startsWith(word.slice(0, 4))) return true
  // «beweerd», «verklaard»: a participle without ge-; its finite past has one more letter.
  return entry.forms.includes(`${word}e`) && !entry.forms.includes(`${word}t`) && word.endsWith("d") && entry.lemma !== word
}

function isInfinitive(word: string, { lemma, particle, fixed }: CueEntry): boolean {
  return word === lemma || (particle !== undefined && particle + word === lemma) || (fixed !== undefined && `${fixed} ${word}` === lemma)
}

/** The clause around `i`: from the mark, subordinator or conjunction before it. */
export function clauseStart(reading: Reading, i: number, from: number): number {
  for (let row = i - 1; row >= from; row--) {
    if (reading.quote[row] !== reading.quote[i]) return row + 1
    if (isMark(reading, row) && reading.kind[row] !== TokenKind.bracket) {
      // A pair of commas around an apposition or a relative clause does not end a clause: «Jansen, die ziek was, zegt».
      const open = pairedComma(reading, row, from)
      if (open >= 0) {
        row = open
        continue
      }
      return row + 1
    }
    // «… en zij wilden»: a second clause with a subject of its own.
    if (is(reading, row, Bit.conjunction) && row > from && nounPhraseAt(reading, row + 1, i)?.to === i && isVerbBetween(reading, from, row))
      return row + 1
    if (is(reading, row, Bit.conjunction) && row > from && !reading.lexicon.pack.grammar.and.has(reading.lower[row]!)) return row + 1
  }
  return from
}

/** The comma that opens what the comma at `row` closes, where between them stands a relative clause or a short apposition. */
function pairedComma(reading: Reading, row: number, from: number): number {
  if (reading.lower[row] !== ",") return -1
  for (let i = row - 1; i >= from && row - i < 28; i--) {
    if (reading.quote[i] !== reading.quote[row]) return -1
    // «De maatschappij die de vlucht uitvoerde, zegt»
    if (
      reading.lexicon.pack.grammar.relativeSubjects.has(reading.lower[i]!) &&
      i > from &&
      reading.lower[i - 1] !== "," &&
      isVerb(reading, row + 1) &&
      reading.kind[i - 1] === TokenKind.word
    )
      return i
    if (reading.lower[i] !== ",") continue
    if (is(reading, i + 1, Bit.relative)) return i
    for (let k = i + 1; k < row; k++) if (isVerb(reading, k)) return -1
    // An apposition right before the verb, of whatever words: «Chandler, jurist en adviseur van het bedrijf, zei».
    return row - i <= 14 && (isVerb(reading, row + 1) || nounPhraseAt(reading, i + 1, row)?.to === row) ? i : -1
  }
  return -1
}

/** Row of the mark or complementiser that ends the clause of `i`. */
export function clauseEnd(reading: Reading, i: number, to: number): number {
  for (let row = i + 1; row < to; row++) {
    if (reading.quote[row] !== reading.quote[i]) return row
    if (isMark(reading, row) && reading.kind[row] !== TokenKind.bracket) return row
    if (
      is(reading, row, Bit.subordinator) &&
      reading.lexicon.pack.grammar.complementisers.has(reading.lower[row]!) &&
      !isDeterminerUse(reading, row)
    )
      return row
  }
  return to
}

/** «dat plan», «of meer»: not every `dat` opens a clause. A clause has a subject after it. */
export function isDeterminerUse(reading: Reading, i: number): boolean {
  const next = i + 1
  if (next >= reading.count) return true
  // «Wie zegt dat, moet het bewijzen»: a pronoun. «Zij zegt dat, als het regent, …» opens a clause.
  if (reading.lower[next] === "," && next + 1 < reading.count && is(reading, next + 1, Bit.auxiliary | Bit.finite)) return true
  return (
    is(reading, i, Bit.determiner) &&
    reading.kind[next] === TokenKind.word &&
    isMark(reading, Math.min(next + 1, reading.count - 1)) &&
    !is(reading, next, Bit.pronoun)
  )
}

/** The subject beside a finite verb. Dutch main clauses put it before the verb, or right behind it when something else comes first. */
export function subjectOf(
  reading: Reading,
  verb: number,
  start: number,
  stop: number,
  verbFinal: boolean,
): { subject?: Range; inverted: boolean } {
  const relative = relativeSubject(reading, verb, start)
  if (relative) return { subject: relative, inverted: false }
  let first = start
  // «omdat Jansen gisteren zei»: the subject stands right behind the subordinator.
  for (let row = verb - 1; row >= start; row--) {
    if (is(reading, row, Bit.subordinator) && !is(reading, row, Bit.preposition) && reading.kind[row] === TokenKind.word) {
      const subject = nounPhraseAt(reading, row + 1, verb)
      if (subject) return { subject, inverted: false }
      first = row + 1
      break
    }
  }
  while (first < verb && is(reading, first, Bit.conjunction)) first++
  const phrase = nounPhraseAt(reading, first, verb)
  // «De maatschappij die de vlucht uitvoerde, zegt»: the relative clause belongs to the source.
  if (
    phrase &&
    reading.lower[verb - 1] === "," &&
    is(reading, phrase.to + (reading.lower[phrase.to] === "," ? 1 : 0), Bit.relative) &&
    verb - 1 > phrase.to
  )
    return { subject: { from: phrase.from, to: verb - 1 }, inverted: false }
  if (phrase && reaches(reading, phrase.to, verb)) return { subject: withAsides(reading, phrase, verb), inverted: false }
  if (!verbFinal) {
    const after = skipReflexive(reading, verb + 1, stop)
    const behind = nounPhraseAt(reading, after, stop)
    if (behind) return { subject: behind, inverted: true }
  }
  // The nearest phrase before the verb.
  for (let row = verb - 1; row >= first; row--) {
    const near = nounPhraseAt(reading, row, verb)
    if (near && near.to === verb && !(row > first && is(reading, row - 1, Bit.preposition))) {
      let from = row
      for (let k = row - 1; k >= first; k--) {
        const wider = nounPhraseAt(reading, k, verb)
        // «uit het rapport blijkt»: the phrase belongs to the preposition before it, and is no subject.
        if (
          wider?.to === verb &&
          k > first &&
          is(reading, k - 1, Bit.preposition) &&
          !reading.lexicon.pack.grammar.genitive.has(reading.lower[k - 1]!)
        )
          return { inverted: false }
        if (
          wider?.to !== verb ||
          (k > first && is(reading, k - 1, Bit.preposition) && !reading.lexicon.pack.grammar.genitive.has(reading.lower[k - 1]!))
        )
          continue
        from = k
      }
      return { subject: { from, to: verb }, inverted: false }
    }
  }
  return phrase && phrase.from === first && verb - phrase.to <= 6 && !isVerbBetween(reading, phrase.to, verb)
    ? { subject: phrase, inverted: false }
    : { inverted: false }
}

function isVerbBetween(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerb(reading, i)) return true
  return false
}

/** Nothing but adverbs, or an aside between commas, stands between the phrase and its verb. */
function reaches(reading: Reading, from: number, verb: number): boolean {
  let i = from
  while (i < verb) {
    if (is(reading, i, Bit.adverb | Bit.negation)) i++
    else if (reading.lower[i] === "," || reading.kind[i] === TokenKind.bracket) {
      let close = i + 1
      while (close < verb && reading.lower[close] !== "," && reading.lower[close] !== ")") close++
      if (close >= verb) return false
      i = close + 1
    } else return false
  }
  return true
}

/** Apposition and relative clause belong to the source: «Jansen, die ziek was,». */
function withAsides(reading: Reading, phrase: Range, verb: number): Range {
  let to = verb
  while (to > phrase.to && (is(reading, to - 1, Bit.adverb | Bit.negation) || reading.lower[to - 1] === ",")) to--
  return { from: phrase.from, to }
}

/** «de man, die zegt»: the antecedent stands before the relative pronoun. */
function relativeSubject(reading: Reading, verb: number, start: number): Range | undefined {
  let pronoun = start
  while (pronoun < verb && !is(reading, pronoun, Bit.relative)) pronoun++
  if (pronoun >= verb || pronoun === 0 || !reading.lexicon.pack.grammar.relativeSubjects.has(reading.lower[pronoun]!)) return undefined
  if (pronoun > start + 6) return undefined
  let end = pronoun
  if (reading.lower[end - 1] === ",") end--
  for (let from = Math.max(0, end - 8); from < end; from++) {
    const phrase = nounPhraseAt(reading, from, end)
    if (phrase?.to === end) return phrase
  }
  return undefined
}

function agentOf(reading: Reading, start: number, stop: number): { subject?: Range } {
  for (let i = start; i < stop; i++) {
    if (!reading.lexicon.pack.grammar.agent.has(reading.lower[i]!)) continue
    const subject = nounPhraseAt(reading, i + 1, stop)
    if (subject) return { subject }
  }
  return {}
}

function skipReflexive(reading: Reading, i: number, stop: number): number {
  return i < stop && reading.lexicon.pack.grammar.reflexives.has(reading.lower[i]!) ? i + 1 : i
}

/** A phrase such as «naar verluidt» or a compound preposition such as «in de ogen van» at row `i`. */
export function prepositionAt(reading: Reading, i: number, end: number) {
  return phraseAt(reading, reading.lexicon.prepositions, i, end)
}
