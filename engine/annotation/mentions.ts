import { TokenKind } from "../text/tokens.ts"
import type { SourceNoun } from "./language-pack.ts"
import { Bit } from "./lexicon.ts"
import type { Mention, SourceType } from "./passage.ts"
import { is, phraseAt, type Range, type Reading, spanOf } from "./reading.ts"

/** The sources that a paragraph names, each place once. */
export class MentionList {
  private readonly list: Mention[] = []
  private readonly places: Range[] = []
  private readonly reading: Reading

  constructor(reading: Reading) {
    this.reading = reading
  }

  /** Adds a name that is no source here, unless it stands in a mention already. */
  addName(range: Range): void {
    const { from } = spanOf(this.reading, range)
    // Inside another source's name it may stand: «de regering van *president Joe Biden*».
    if (!this.list.some(({ span }) => span.from === from || (span.from < from && from - span.from < 5))) this.add(range)
  }

  /** In text order. */
  get sorted(): Mention[] {
    return this.list.length < 2 ? this.list : [...this.list].sort((a, b) => a.span.from - b.span.from)
  }

  /** For each mention in the order of adding its row in {@link sorted}. */
  get order(): number[] {
    const { sorted } = this
    return this.list.map(each => sorted.indexOf(each))
  }

  /** Its row in the order of adding; a new one where that place was not mentioned before. `verb` is the row of the finite verb it goes with. */
  add(range: Range, verb?: number): number {
    const known = this.places.findIndex(({ from, to }) => from === range.from && to === range.to)
    if (known >= 0) return known
    this.places.push(range)
    return this.list.push(mention(this.reading, range, verb)) - 1
  }
}

/** What can be told of a source from its own words, and of «ze» from its verb: «ze eist», «ze eisen». */
function mention(reading: Reading, range: Range, verb: number | undefined): Mention {
  const { lower, lexicon } = reading
  const { grammar } = lexicon.pack
  const span = spanOf(reading, range)
  const first = lower[range.from]!
  const pronoun = range.to - range.from === 1 ? lexicon.pronouns.get(first) : undefined
  // «iemand», «velen»: pronouns that point to nobody.
  if (pronoun && lexicon.nouns.get(first)?.noun.type !== "anonymous") {
    if (pronoun.gender === "feminine" && verb !== undefined && lower[verb]!.endsWith("en"))
      return { span, form: "pronoun", type: "group", head: first, number: "plural" }
    const number = pronoun.number === "either" ? undefined : pronoun.number
    return {
      span,
      form: "pronoun",
      // «klinkt het»: where nothing before it can be meant, nobody is.
      type: pronoun.gender === "neuter" ? "anonymous" : "person",
      head: first,
      ...(pronoun.gender && { gender: pronoun.gender }),
      ...(number && { number }),
    }
  }
  // «zijn eis»: whose it is.
  const owner = range.to - range.from === 1 ? grammar.owners.get(first) : undefined
  if (owner) return { span, form: "pronoun", type: owner.number === "plural" ? "group" : "person", head: first, ...owner }
  const end = firstEnd(reading, range.from, range.to)
  const name = nameIn(reading, range, end)
  const noun = nounIn(reading, range, end)
  const holder = officeHolder(reading, range, end, noun)
  const capital = holder < 0 ? properNoun(reading, end) : holder
  const last = end - 1
  const unknownPlural = noun === undefined && capital < 0 && name === undefined && isPlural(reading, range.from, last)
  const plural = noun ? noun.plural : unknownPlural
  const form = name || capital >= 0 ? "name" : noun?.plural ? "group" : "role"
  return {
    span,
    form,
    type: startsSurname(reading, range.from, end)
      ? "person"
      : (name?.type ?? (noun ? nounType(reading, range, end, noun, capital) : namelessType())),
    head: capital >= 0 ? lower[capital]! : noun ? noun.word : lower[last]!,
    number: plural ? "plural" : "singular",
    ...(noun?.gender && { gender: noun.gender }),
    ...(noun && capital > noun.row && { title: noun.word }),
  }

  function namelessType(): SourceType {
    if (capital >= 0) return apposed(reading, end, range.to) ?? nameType(reading, range.from, end, capital)
    if (isAnonymised(reading, range)) return "anonymous"
    if (unknownPlural) return grammar.vague.has(first) ? "anonymous" : "group"
    return apposed(reading, end, range.to) ?? "person"
  }
}

/** «*Van 't Hof*»: in the language of whose names `van` begins one, whatever the noun behind it means. */
function startsSurname({ capital, lower, lexicon }: Reading, from: number, end: number): boolean {
  return end - from > 1 && capital[from] !== 0 && lexicon.pack.grammar.genitive.has(lower[from]!) && capital[end - 1] === 1
}

/** «minister van Financiën Lotte *Verhage*»: the last word of the name behind an office; -1 where it is nobody's by name. */
function officeHolder({ trees, lower, capital, lexicon }: Reading, { to }: Range, end: number, noun: FoundNoun | undefined): number {
  if (!noun || end >= to || !lexicon.pack.grammar.genitive.has(lower[end]!) || !lexicon.nouns.get(noun.word)?.noun.title) return -1
  let last = end + 1
  while (last < to && !(trees.plain(last) === "appos" && capital[last] === 1 && capital[last - 1] !== 0)) last++
  while (last + 1 < to && capital[last + 1] === 1) last++
  return last < to && lower[last - 1] !== "," ? last : -1
}

interface FoundNoun {
  readonly word: string
  readonly row: number
  readonly type: SourceType
  readonly plural: boolean
  readonly gender?: NonNullable<Mention["gender"]>
}

/** The type of its noun, unless the phrase as a whole says more: «sommige banken», «klokkenluider Edward Snowden», «een anonieme agent». */
function nounType(reading: Reading, range: Range, end: number, noun: FoundNoun, capital: number): SourceType {
  const { lower, lexicon } = reading
  const { grammar } = lexicon.pack
  const named = capital > noun.row
  if (grammar.vague.has(lower[range.from]!) && (noun.plural || noun.type === "anonymous")) return "anonymous"
  if (noun.type === "anonymous") {
    if (named) return "person"
    return grammar.vagueAlone.has(lower[noun.row]!) && isSpecified(reading, range, end) ? "group" : "anonymous"
  }
  if (!named && /^(?:person|group)$/.test(noun.type) && isAnonymised(reading, range)) return "anonymous"
  return noun.plural && noun.type === "person" ? "group" : noun.type
}

function isAnonymised({ lower, lexicon }: Reading, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (lexicon.pack.grammar.anonymising.has(lower[i]!)) return true
  return false
}

/** «*de* experts», «experts *van* de bank» */
function isSpecified(reading: Reading, { from, to }: Range, end: number): boolean {
  if (is(reading, from, Bit.determiner | Bit.possessive)) return true
  const { genitive, adjunct } = reading.lexicon.pack.grammar
  return end < to && (genitive.has(reading.lower[end]!) || adjunct.has(reading.lower[end]!))
}

/** A name that no list holds. What is left when neither its words nor its article tell is a person. */
function nameType(reading: Reading, from: number, end: number, row: number): SourceType {
  const { text, lower, lexicon, capital, kind } = reading
  const { grammar } = lexicon.pack
  let start = from
  while (start < row && (capital[start] === 0 || is(reading, start, Bit.determiner))) start++
  const name = text.slice(reading.from[start]!, reading.to[end - 1]!)
  const word = text.slice(reading.from[row]!, reading.to[row]!)
  const article = row > from && is(reading, from, Bit.determiner)
  // «Van Dijk», in the language of whose names `van` begins one.
  if (row > from && capital[from] !== 0 && grammar.genitive.has(lower[from]!)) return "person"
  const [type] = grammar.nameTypes.find(([, pattern]) => pattern.test(name)) ?? []
  if (type) return type
  for (let i = from; i < end; i++) if (acronym.test(text.slice(reading.from[i]!, reading.to[i]!))) return "organisation"
  if (camel.test(word) || (kind[end] === TokenKind.symbol && text[reading.from[end]!] === "&")) return "organisation"
  // «de Rockies», «de Denver Broncos», «de Russen»; but «De Vries», «de Nederlandse Femke Bol», and inside a sentence «De» is of a surname.
  const next = from + 1
  if (!article || capital[next] !== 1 || capital[from] === 1 || grammar.articleNames.has(lower[next]!)) return "person"
  if (row === next) return grammar.peoples.test(lower[row]!) ? "group" : "organisation"
  return grammar.nationality.test(lower[next]!) ? "person" : "organisation"
}

const acronym = /^(?![IVXL]+$)\p{Lu}[\p{Lu}\d&-]+$/u

/** «PostNL», «YouGov», not «McCain». */
const camel = /^(?!(?:Ma?c|De|Di|Du|La|Le|Van|Von|Fitz)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}/u

/** «Nugroho, *woordvoerder* van …», «zijn politieke *tak*, Sinn Fein»: what an apposition says. */
function apposed(reading: Reading, end: number, to: number): SourceType | undefined {
  const next = end + 1
  if (next >= to || reading.lower[end] !== "," || is(reading, next, Bit.relative | Bit.subordinator)) return undefined
  const until = firstEnd(reading, next, to)
  const range = { from: next, to: until }
  return nameIn(reading, range, until)?.type ?? nounIn(reading, range, until)?.type
}

/** A listed name at the end of the phrase's first part, or before capitals only: «de *Rekenkamer* Zeeland». */
function nameIn(reading: Reading, { from, to }: Range, end: number) {
  const { capital, lexicon, text, lower } = reading
  for (let i = from; i < end; i++) {
    const found = phraseAt(reading, lexicon.names, i, to, true)
    if (!found) continue
    const after = i + found.words.length
    // «Harrison *Ford*», «Van *Deventer*»: behind another name it is none.
    const before = i - 1
    const surname =
      found.words.length === 1 &&
      before >= from &&
      capital[before] !== 0 &&
      !acronym.test(text.slice(reading.from[i]!, reading.to[i]!)) &&
      !(before > from && lexicon.pack.grammar.nationality.test(lower[before]!)) &&
      !(is(reading, before, Bit.determiner | Bit.noun | Bit.adverb) || compound(lexicon, lower[before]!))
    if (surname) continue
    let row = after
    while (row < end && capital[row] === 1 && !lexicon.nouns.has(lower[row]!)) row++
    if (row >= end) return found.value
  }
  return undefined
}

/** Where the phrase's first part ends, before «van», «bij» or a comma; «Van» with its capital begins a name. */
function firstEnd(reading: Reading, from: number, to: number): number {
  for (let i = from + 1; i < to; i++)
    if (
      (is(reading, i, Bit.preposition | Bit.conjunction) && reading.capital[i] !== 1) ||
      (reading.kind[i] !== TokenKind.word && reading.kind[i] !== TokenKind.number && reading.kind[i] !== TokenKind.address)
    )
      return i
  return to
}

/** The last noun of the first part, before a name that goes with it; «een van de *artsen*», «een groep *boeren*» say it later. */
function nounIn(reading: Reading, { from, to }: Range, end: number): FoundNoun | undefined {
  const { lexicon, lower, capital } = reading
  const { grammar } = lexicon.pack
  const isAmount = (i: number) =>
    grammar.amounts.has(lower[i]!) && i + 1 < to && capital[i + 1] === 0 && (i + 1 !== end || grammar.genitive.has(lower[end]!))
  let best: FoundNoun | undefined
  for (let i = from; i < end; i++) {
    if (best && capital[i] === 1) break
    const found = isAmount(i) ? undefined : nounAt(reading, i, from, end)
    if (found) best = foundNoun(found, i)
  }
  if (best || end >= to || !isQuantity(reading, from, end)) return best
  const ofThem = grammar.genitive.has(lower[end]!)
  if (!ofThem && !is(reading, end, Bit.preposition)) return undefined
  for (let i = end + 1; i < to && !best; i++) {
    const found = nounAt(reading, i, from, end)
    if (found) best = foundNoun(found, i)
  }
  const single = ofThem && end === from + 1 && is(reading, from, Bit.determiner)
  return best && single ? { ...best, plural: false, type: best.type === "group" ? "person" : best.type } : best
}

/** «een», «twee op de drie», «een groep», «60 procent»: how many, not yet who. */
function isQuantity(reading: Reading, from: number, end: number): boolean {
  for (let i = from; i < end; i++)
    if (
      !is(reading, i, Bit.determiner | Bit.numeral) &&
      reading.kind[i] !== TokenKind.number &&
      !reading.lexicon.pack.grammar.amounts.has(reading.lower[i]!)
    )
      return false
  return true
}

function nounAt(reading: Reading, i: number, from: number, end: number) {
  return reading.lexicon.nouns.get(reading.lower[i]!) ?? compoundAt(reading, i, from, end)
}

function foundNoun({ noun, plural }: { noun: SourceNoun; plural: boolean }, row: number): FoundNoun {
  return { word: noun.singular || noun.lemma, row, type: noun.type, plural, ...(noun.gender && { gender: noun.gender }) }
}

/** A compound in lower case, or first in its sentence with more behind it: «Nijland» alone is a name. «VVD-leider» tells by its last part. */
function compoundAt({ lexicon, lower, capital, text, from: starts, to: ends }: Reading, i: number, from: number, end: number) {
  const word = lower[i]!
  const dash = word.lastIndexOf("-")
  if (dash > 0) {
    const part = word.slice(dash + 1)
    const found = lexicon.nouns.get(part)
    if (found) return found
    if (text[starts[i]! + dash + 1] !== part[0]) {
      // «het *kabinet*-Jetten»: before a name the first part says what it is.
      const first = word.slice(0, dash)
      return lexicon.nouns.get(first) ?? compound(lexicon, first)
    }
    if (ends[i]! - starts[i]! !== word.length) return undefined
    return compound(lexicon, part)
  }
  if (capital[i] === 1) return undefined
  return compound(lexicon, word, capital[i] === 2 && i === from && end === from + 1 ? 6 : 4)
}

/** «gezondheidsinstantie», «oppositiepartij»: the last part of a compound, of `shortest` letters or more, says what it is. */
export function compound(lexicon: Reading["lexicon"], word: string, shortest = 4) {
  for (let cut = 3; cut <= word.length - shortest; cut++) {
    const found = lexicon.nouns.get(word.slice(cut))
    if (found) return found
  }
  return undefined
}

/** Whether a word that no list holds is a plural: «de ondertekenaars», «twee kwekers». */
function isPlural({ lower, lexicon }: Reading, from: number, row: number): boolean {
  const { pluralEnding, singularDeterminers } = lexicon.pack.grammar
  return pluralEnding.test(lower[row]!) && (from === row || !singularDeterminers.has(lower[from]!))
}

/** The last capitalised word of the first part: «president Joe *Biden*», «Mark *Rutte* van de VVD». -1 where there is none. */
function properNoun(reading: Reading, end: number): number {
  const row = end - 1
  if (reading.capital[row] === 1 || reading.kind[row] === TokenKind.address) return row
  const common = Bit.determiner | Bit.possessive | Bit.noun | Bit.numeral | Bit.pronoun | Bit.adverb
  if (reading.capital[row] !== 2 || is(reading, row, common)) return -1
  return compound(reading.lexicon, reading.lower[row]!, 6) ? -1 : row
}
