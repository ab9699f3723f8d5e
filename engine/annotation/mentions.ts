import { TokenKind } from "../text/tokens.ts"
import { Bit } from "./lexicon.ts"
import type { Mention, SourceType } from "./passage.ts"
import { is, phraseAt, type Range, type Reading, spanOf } from "./reading.ts"

/** The sources that a paragraph names, each place once. */
export class MentionList {
  private readonly list: Mention[] = []
  private readonly rows = new Map<number, number>()
  private readonly reading: Reading

  constructor(reading: Reading) {
    this.reading = reading
  }

  /** In text order. */
  get sorted(): Mention[] {
    return [...this.list].sort((a, b) => a.span.from - b.span.from)
  }

  /** For each mention in the order of adding its row in {@link sorted}. */
  get order(): number[] {
    const rows = new Map(this.sorted.map((each, row) => [each, row]))
    return this.list.map(each => rows.get(each)!)
  }

  /** Its row in the order of adding; a new one where that place was not mentioned before. `verb` is the row of the finite verb it goes with. */
  add(range: Range, verb?: number): number {
    const known = this.rows.get(range.from)
    if (known !== undefined) return known
    this.rows.set(range.from, this.list.length)
    return this.list.push(mention(this.reading, range, verb)) - 1
  }
}

/** What can be told of a source from its own words, and of «ze» from its verb: «ze eist», «ze eisen». */
function mention(reading: Reading, range: Range, verb: number | undefined): Mention {
  const { lower, lexicon } = reading
  const span = spanOf(reading, range)
  const pronoun = range.to - range.from === 1 ? lexicon.pronouns.get(lower[range.from]!) : undefined
  if (pronoun) {
    if (pronoun.gender === "feminine" && verb !== undefined && lower[verb]!.endsWith("en"))
      return { span, form: "pronoun", type: "group", head: lower[range.from]!, number: "plural" }
    const number = pronoun.number === "either" ? undefined : pronoun.number
    return {
      span,
      form: "pronoun",
      type: "person",
      head: lower[range.from]!,
      ...(pronoun.gender && { gender: pronoun.gender }),
      ...(number && { number }),
    }
  }
  const vague = lexicon.pack.grammar.vague.has(lower[range.from]!)
  const name = nameIn(reading, range)
  const noun = nounIn(reading, range)
  const last = headRow(reading, range)
  const capital = properNoun(reading, range)
  const form = name || capital >= 0 ? "name" : noun?.plural ? "group" : "role"
  const head = capital >= 0 ? lower[capital]! : noun ? noun.word : lower[last]!
  const plural = noun?.plural ?? (capital < 0 && name === undefined && /en$/.test(lower[last]!) && !is(reading, range.from, Bit.determiner))
  const type: SourceType =
    name?.type ??
    (noun
      ? vague && noun.plural
        ? "anonymous"
        : noun.plural && noun.type === "person"
          ? "group"
          : noun.type
      : capital >= 0
        ? nameType(reading, range, capital)
        : plural
          ? "group"
          : "person")
  return {
    span,
    form,
    type,
    head,
    number: plural ? "plural" : "singular",
    ...(noun?.gender && { gender: noun.gender }),
  }
}

/** A name that no list holds: capitals throughout, or a determiner before it, are no person's; «de Russen» are a people. */
function nameType({ text, from, to, lower, lexicon, capital }: Reading, range: Range, row: number): SourceType {
  const word = text.slice(from[row]!, to[row]!)
  if (/^\p{Lu}[\p{Lu}\d&-]+$/u.test(word) || companies.test(word)) return "organisation"
  if (!lexicon.pack.words.determiners.has(lower[range.from]!) || row !== range.to - 1) return "person"
  if (row === range.from + 1 && capital[row] === 1) return lexicon.pack.grammar.peoples.test(lower[row]!) ? "group" : "organisation"
  return "person"
}

/** Endings of company names, in any language. */
const companies = /^(?:Inc\.?|Ltd\.?|Corp\.?|NV|N\.V\.|BV|B\.V\.|plc|AG|SA|GmbH|Group|Groep|Holding|Bank)$/

function nameIn(reading: Reading, { from, to }: Range) {
  for (let i = from; i < to; i++) {
    if (reading.lexicon.pack.grammar.genitive.has(reading.lower[i]!)) return undefined
    const found = phraseAt(reading, reading.lexicon.names, i, to, true)
    if (found && i + found.words.length >= firstEnd(reading, from, to)) return found.value
  }
  return undefined
}

/** Where the phrase's first part ends, before «van», «bij» or a comma. */
function firstEnd(reading: Reading, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (is(reading, i, Bit.preposition | Bit.conjunction) || reading.kind[i] !== TokenKind.word) return i
  return to
}

function nounIn({ lexicon, lower, capital }: Reading, range: Range) {
  let best: { word: string; type: SourceType; plural: boolean; gender?: NonNullable<Mention["gender"]> } | undefined
  for (let i = range.from; i < range.to; i++) {
    if (lexicon.pack.grammar.genitive.has(lower[i]!) && best) break
    const found = lexicon.nouns.get(lower[i]!) ?? (capital[i] !== 1 ? compound(lexicon, lower[i]!) : undefined)
    if (found)
      best = {
        word: found.noun.singular || found.noun.lemma,
        type: found.noun.type,
        plural: found.plural,
        ...(found.noun.gender && { gender: found.noun.gender }),
      }
  }
  return best
}

/** «gezondheidsinstantie», «oppositiepartij»: the last part of a compound says what it is. */
function compound(lexicon: Reading["lexicon"], word: string) {
  for (let cut = 3; cut <= word.length - 4; cut++) {
    const found = lexicon.nouns.get(word.slice(cut))
    if (found) return found
  }
  return undefined
}

/** The last capitalised word of the first part: «president Joe *Biden*», «Mark *Rutte* van de VVD». -1 where there is none. */
function properNoun(reading: Reading, { from, to }: Range): number {
  const end = firstEnd(reading, from, to)
  let last = -1
  for (let i = from; i < end; i++) {
    if (
      reading.capital[i] === 1 ||
      (reading.capital[i] === 2 && !is(reading, i, Bit.determiner | Bit.possessive | Bit.noun | Bit.numeral | Bit.pronoun | Bit.adverb))
    ) {
      // «De Russen», «Amerikaanse regering»: an adjective or a people is no name unless it is the phrase's last word.
      if (i === end - 1 || reading.capital[i + 1] === 1) last = i
    }
  }
  if (last === end - 1) return last
  return -1
}

function headRow(reading: Reading, range: Range): number {
  return firstEnd(reading, range.from, range.to) - 1
}
