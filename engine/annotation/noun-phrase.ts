import { TokenKind } from "../text/tokens.ts"
import { Bit } from "./lexicon.ts"
import { is, isMark, isVerb, type Range, type Reading } from "./reading.ts"

/**
 * The noun phrase that begins at row `i`, or undefined where none does. Without a parser: a determiner or a name or a known noun,
 * then words until a verb, an adverb, a mark or a preposition that does not belong to it.
 */
export function nounPhraseAt(reading: Reading, i: number, end: number): Range | undefined {
  if (i >= end || isMark(reading, i) || reading.kind[i] === TokenKind.symbol) return undefined
  const pronoun = is(reading, i, Bit.pronoun) && (reading.lexicon.pronouns.get(reading.lower[i]!)?.subject ?? false)
  const determined = is(reading, i, Bit.determiner | Bit.possessive | Bit.numeral) || reading.kind[i] === TokenKind.number
  if (pronoun && !(determined && startsNominal(reading, i + 1, end))) return { from: i, to: i + 1 }
  const name = surnameEnd(reading, i, end)
  if (!determined && name === i && !startsNominal(reading, i, end)) return undefined
  let to = name > i ? name : core(reading, i, end)
  if (to === i || (to === i + 1 && determined && !is(reading, i, Bit.numeral))) return undefined
  to = attachments(reading, i, to, end)
  return { from: i, to }
}

/** Past «Te Velde», «Van der Wal» at the head of a sentence, where a capital on the particle tells nothing; `i` where no such name stands. */
function surnameEnd({ capital, lower, lexicon }: Reading, i: number, end: number): number {
  const { nameParticles } = lexicon.pack.grammar
  if (capital[i] === 0) return i
  const last = nameParticles.has(lower[i]!) ? i + 1 : i + 1 < end && nameParticles.has(lower[i + 1]!) && capital[i + 1] === 0 ? i + 2 : end
  if (last >= end || capital[last] !== 1) return i
  let to = last + 1
  while (to < end && capital[to] === 1) to++
  return to
}

/** A word that a phrase may begin with when no determiner does. */
function startsNominal(reading: Reading, i: number, end: number): boolean {
  if (i >= end || reading.kind[i] !== TokenKind.word) return false
  if (reading.capital[i] === 1) return true
  if (is(reading, i, closed) && !(is(reading, i, Bit.noun) && !is(reading, i, Bit.preposition))) return false
  return !isVerb(reading, i) || is(reading, i, Bit.noun)
}

const closed =
  Bit.preposition |
  Bit.conjunction |
  Bit.subordinator |
  Bit.question |
  Bit.relative |
  Bit.adverb |
  Bit.auxiliary |
  Bit.negation |
  Bit.pronoun

/** Past the words of the phrase itself: determiners, adjectives, nouns, names. */
function core(reading: Reading, from: number, end: number): number {
  let i = from
  while (i < end) {
    const { kind } = reading
    if (kind[i] === TokenKind.number || kind[i] === TokenKind.address) i++
    else if (kind[i] !== TokenKind.word) break
    else if (reading.capital[i] === 1 || (i === from && reading.capital[i] === 2)) i++
    else if (i > from && endsName(reading, i) && !isNameParticle(reading, i, end)) break
    else if (i === from && is(reading, i, Bit.determiner | Bit.possessive | Bit.numeral)) i++
    else if (i > from && is(reading, i, Bit.determiner | Bit.possessive) && !isNameParticle(reading, i, end)) break
    // «vroeg de raad | zich af»
    else if (i > from && reading.lexicon.pack.grammar.reflexives.has(reading.lower[i]!)) break
    else if (is(reading, i, Bit.noun) || (i > from && is(reading, i, Bit.determiner))) i++
    else if (i > from && (isClosingParticiple(reading, i, end) || isUnknownVerb(reading, i, end))) break
    else if (is(reading, i, closed)) break
    else if (isVerb(reading, i)) {
      // «de betrokken minister», «een verklaard tegenstander»: a participle between determiner and noun.
      if (
        i > from &&
        is(reading, from, Bit.determiner) &&
        startsNominal(reading, i + 1, end) &&
        !is(reading, i, Bit.finite | Bit.auxiliary) &&
        reading.lower[i]!.endsWith("e")
      )
        i++
      else break
    } else i++
  }
  return i
}

/** «Buitenlandse Zaken | familieleden», «China | vorig jaar»: behind a name, unless it is «Amerikaanse», a word in lower case begins something else. */
function endsName({ capital, lower, lexicon }: Reading, i: number): boolean {
  return capital[i] === 0 && capital[i - 1] === 1 && !lexicon.pack.grammar.nationality.test(lower[i - 1]!)
}

/** «Anna *de* Wit» */
function isNameParticle({ capital }: Reading, i: number, end: number): boolean {
  return capital[i - 1] !== 0 && i + 1 < end && capital[i + 1] === 1
}

/**
 * «Volgens de politie *vluchtten* …», «volgens een arts *bellen* er …»: Dutch writes no two nouns apart, so a word in lower case behind a
 * noun that is known, or before `er`, is a verb that no list holds.
 */
function isUnknownVerb(reading: Reading, i: number, end: number): boolean {
  const { lower, capital, lexicon } = reading
  const { grammar } = lexicon.pack
  if (capital[i] !== 0 || i + 1 >= end || is(reading, i, Bit.noun)) return false
  if (is(reading, i - 1, Bit.noun) && !grammar.amounts.has(lower[i - 1]!)) return grammar.verbEnding.test(lower[i]!)
  return i > 1 && !is(reading, i - 1, Bit.determiner | Bit.possessive) && grammar.existential.has(lower[i + 1]!)
}

/** «zijn volgens Anna’s broer *gestolen*»: last in its clause a participle belongs to the verb. */
function isClosingParticiple({ lexicon, lower, kind }: Reading, i: number, end: number): boolean {
  const word = lower[i]!
  const last = i + 1 >= end || kind[i + 1] === TokenKind.punctuation
  return last && word.length > 4 && /(?:[dt]|en)$/.test(word) && lexicon.pack.grammar.participles.some(mark => word.startsWith(mark))
}

/** Past «van Buitenlandse Zaken», «en wethouder De Boer», «bij de universiteit»: what belongs to the phrase before it. */
function attachments(reading: Reading, start: number, core_: number, end: number): number {
  let to = core_
  for (let turns = 0; turns < 6 && to < end; turns++) {
    const word = reading.lower[to]!
    const bound = is(reading, to, Bit.preposition)
    if (bound) {
      const always = reading.lexicon.pack.grammar.genitive.has(word)
      const loose = reading.lexicon.pack.grammar.adjunct.has(word) && endsInCommonNoun(reading, start, to)
      if (!always && !loose) break
      let next = to + 1
      if (next < end && is(reading, next, Bit.determiner | Bit.possessive)) next++
      const after = core(reading, next, end)
      if (after === next || (loose && !always && !namesSomething(reading, to + 1, after))) break
      to = after
      continue
    }
    // «Jansen en De Vries»: only where a phrase follows and no verb goes with it alone.
    if (is(reading, to, Bit.conjunction) && reading.lexicon.pack.grammar.and.has(word)) {
      const next = to + 1
      if (
        next >= end ||
        !(is(reading, next, Bit.determiner | Bit.possessive) || reading.capital[next] === 1 || is(reading, next, Bit.noun))
      )
        break
      const after = core(reading, next, end)
      if (after === next) break
      to = after
      continue
    }
    break
  }
  return to
}

function endsInCommonNoun(reading: Reading, start: number, to: number): boolean {
  return to > start && reading.capital[to - 1] !== 1 && reading.kind[to - 1] === TokenKind.word && !is(reading, start, Bit.pronoun)
}

/** A determiner or a capital: «bij de shelter», «in Brussel», not «in tranen». */
function namesSomething(reading: Reading, from: number, to: number): boolean {
  return is(reading, from, Bit.determiner | Bit.possessive) || reading.capital[to - 1] === 1
}
