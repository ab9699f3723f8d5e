import { TokenKind } from "../text/tokens.ts"
import { Bit } from "./lexicon.ts"
import { compound } from "./mentions.ts"
import { is, type Range, type Reading } from "./reading.ts"

/**
 * Names that are no source where they stand, but may tell who a source is: «de komst van *president Joe Biden*» before «Biden zegt».
 * Only what is surely somebody: a name of two words or more, one behind a title, or one that does something.
 */
export function findNames(reading: Reading): Range[] {
  const { lexicon, lower, trees } = reading
  const found: Range[] = []
  for (const sentence of reading.sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!beginsName(reading, i)) continue
      let to = i + 1
      for (let next = to; next > 0; next = nameGoesOn(reading, to, sentence.to)) to = next
      const office = officeStart(reading, i, sentence.from)
      const from = office < i ? office : titleStart(reading, i, sentence.from)
      const isTitled = from < i
      const isPlace = i > sentence.from && is(reading, i - 1, Bit.preposition) && !lexicon.pack.grammar.genitive.has(lower[i - 1]!)
      const isActing = trees.plain(i) === "nsubj"
      // «de Copa» is a cup; «de Colorado Rockies» may play.
      const isArticled = i > sentence.from && is(reading, i - 1, Bit.determiner)
      const isLong = to - i > 1
      if (isTitled) found.push({ from, to })
      else if (!isPlace && (isLong || (isActing && !isArticled))) found.push({ from: isArticled ? i - 1 : i, to })
      i = to - 1
    }
  }
  return found
}

/** Row behind the next part of a name, past «van der»; 0 where it ends. */
function nameGoesOn({ capital, lower, lexicon, trees }: Reading, row: number, end: number): number {
  const { nameParticles, genitive } = lexicon.pack.grammar
  let to = row
  const isParticle = (at: number) =>
    nameParticles.has(lower[at]!) || trees.plain(at) === "flat" || (genitive.has(lower[at]!) && nameParticles.has(lower[at + 1] ?? ""))
  while (to < end && capital[to] === 0 && isParticle(to)) to++
  return to < end && capital[to] === 1 ? to + 1 : 0
}

/** «*minister van* Financiën Lotte Verhage»: the office that a name is of; the row itself where it is none. */
function officeStart(reading: Reading, name: number, least: number): number {
  if (name - 2 < least || !reading.lexicon.pack.grammar.genitive.has(reading.lower[name - 1]!)) return name
  const noun = reading.lexicon.nouns.get(reading.lower[name - 2]!)?.noun
  return noun?.title ? titleStart(reading, name - 1, least) : name
}

function beginsName(reading: Reading, i: number): boolean {
  const { capital, kind, quote, trees } = reading
  if (
    capital[i] === 0 ||
    kind[i] !== TokenKind.word ||
    quote[i] !== -1 ||
    is(reading, i, Bit.determiner | Bit.pronoun | Bit.preposition | Bit.conjunction | Bit.adverb)
  )
    return false
  return capital[i] === 1 || (capital[i] === 2 && trees.upos(i) === "PROPN")
}

/** Back over «de Noordierse premier»: the title, adjectives before it, an article. */
function titleStart(reading: Reading, name: number, least: number): number {
  const { lexicon, lower, trees } = reading
  const { determiners } = lexicon.pack.words
  let from = name
  while (from > least && isTitle(reading, from - 1)) from--
  if (from === name) return name
  while (
    from > least &&
    (trees.upos(from - 1) === "ADJ" || lexicon.pack.grammar.nationality.test(lower[from - 1]!)) &&
    !determiners.has(lower[from - 1]!)
  )
    from--
  // «… melden *dat* wethouder Karin Mulder …»: before an office and a name it is no article.
  const isArticle = determiners.has(lower[from - 1]!) && !lexicon.pack.grammar.complementisers.has(lower[from - 1]!)
  return from > least && isArticle ? from - 1 : from
}

/** «premier», «adjunct-procureur-generaal», «chipbedrijf»: by its last part, or because a name hangs from it. */
function isTitle({ lexicon, lower, trees, capital }: Reading, i: number): boolean {
  const noun =
    lexicon.nouns.get(lower[i]!) ??
    lexicon.nouns.get(lower[i]!.slice(lower[i]!.lastIndexOf("-") + 1)) ??
    (capital[i] === 1 ? undefined : compound(lexicon, lower[i]!, 5))
  // «de vakbond *FNV*», «chipbedrijf *Nexarion*»
  if (noun && !noun.plural && capital[i + 1] === 1 && /^(?:organisation|media)$/.test(noun.noun.type)) return true
  return noun?.noun.title ?? (trees.upos(i) === "NOUN" && trees.head(i + 1) === i && /^(?:appos|flat)$/.test(trees.plain(i + 1)))
}
