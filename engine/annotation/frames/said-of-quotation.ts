import { TokenKind } from "../../text/tokens.ts"
import { Bit } from "../lexicon.ts"
import { is, isMark, isVerb, type Range, type Reading, range } from "../reading.ts"
import { isSomebody, nounPhraseFrom } from "../tree-phrase.ts"
import type { Candidate } from "./candidate.ts"

/**
 * What is said of a quotation that stands before it: «„…”, *klinkt het bij de bond*», «„…”, *was het antwoord van de minister*», «„…”, *is het
 * enige wat zij erover zeggen wil*». `rows` are those of the quotation, `at` the row of the verb.
 */
export function saidOfQuotation(reading: Reading, rows: Range, at: number): Candidate | undefined {
  const end = reading.sentences.find(({ from, to }) => from <= at && at < to)?.to ?? reading.count
  return impersonal(reading, rows, at, end) ?? allThatIsSaid(reading, rows, at, end) ?? saying(reading, rows, at, end)
}

/** «klinkt het streng *bij vakbond De Werkbank*», «heet het *in Den Haag*»: a neuter pronoun is nobody; whose words they are stands behind a preposition. */
function impersonal(reading: Reading, rows: Range, at: number, end: number): Candidate | undefined {
  const { lower, lexicon, trees } = reading
  const { impersonalForms } = lexicon.pack.grammar
  const pronoun = at + 1
  if (!impersonalForms.has(lower[at]!) || pronoun >= end) return undefined
  if (lexicon.pronouns.get(lower[pronoun]!)?.gender !== "neuter") return undefined
  // Without a tree only what stands behind it tells a pronoun from an article.
  if (trees.has(pronoun) ? isArticle(reading, pronoun) : !isMark(reading, pronoun + 1) && !hostAt(reading, pronoun + 1)) return undefined
  const source = hostBehind(reading, pronoun + 1, end)
  return {
    frame: "quotation-impersonal",
    cue: [at, pronoun],
    ...(source ? { source } : { anonymous: true }),
    content: [rows],
    confidence: 0.85,
  }
}

/** «*Bij de havenarbeiders klinkt het* scherper: „…”»: the same before a quotation; `mark` is the row of the colon. */
export function impersonalBefore(reading: Reading, rows: Range, { from }: Range, mark: number): Candidate | undefined {
  const { lower, lexicon } = reading
  let verb = from
  while (verb < mark && !lexicon.pack.grammar.impersonalForms.has(lower[verb]!)) verb++
  if (verb + 1 >= mark || lexicon.pronouns.get(lower[verb + 1]!)?.gender !== "neuter") return undefined
  const host = hostAt(reading, from)
  const phrase = host && nounPhraseFrom(reading, from + 1, verb)
  const first = phrase && isHost(reading, phrase, host) ? phrase : undefined
  if (!first && isArticle(reading, verb + 1)) return undefined
  const source = first ?? hostBehind(reading, verb + 2, mark)
  return {
    frame: "quotation-impersonal",
    cue: [verb, verb + 1],
    ...(source ? { source } : { anonymous: true }),
    content: [rows],
    confidence: 0.8,
  }
}

/** «„De Schelp”, heet *het* bad»; but «klinkt *het* strijdbaar», whatever a parser says. */
export function isArticle({ trees }: Reading, row: number): boolean {
  return trees.plain(row) === "det" && /^(?:NOUN|PROPN)$/.test(trees.upos(trees.head(row)))
}

/** Whose words an impersonal verb passes on: the first phrase behind it that a preposition of a host governs. */
export function hostBehind(reading: Reading, from: number, end: number): Range | undefined {
  for (let row = from; row < Math.min(end, from + 6) && !isMark(reading, row); row++) {
    const host = hostAt(reading, row)
    if (!host) continue
    const phrase = nounPhraseFrom(reading, row + 1, end)
    if (phrase && isHost(reading, phrase, host)) return phrase
  }
  return undefined
}

/** Whether the word at a row may go before people only, or before a place that stands for them too. */
function hostAt({ lower, lexicon }: Reading, row: number): "people" | "place" | undefined {
  const { hosts, hostPlaces } = lexicon.pack.grammar
  return hosts.has(lower[row] ?? "") ? "people" : hostPlaces.has(lower[row] ?? "") ? "place" : undefined
}

/** «bij de oppositie», «in Den Haag»; but «bij de poort», «in de zaal». */
function isHost(reading: Reading, { from, to }: Range, host: "people" | "place"): boolean {
  for (let row = from; row < to; row++)
    if (host === "people" ? isSomebody(reading, row) : reading.capital[row] === 1 && row <= from + 1) return true
  return false
}

/** «„…”, is het enige wat *een woordvoerster* erover zeggen wil», «is alles wat *de bond* kwijt wil»: the subject of that clause says it. */
function allThatIsSaid(reading: Reading, rows: Range, at: number, end: number): Candidate | undefined {
  const { lower, lexicon, trees, kind } = reading
  const { equatingForms, wholes, only, relativeObjects } = lexicon.pack.grammar
  if (!equatingForms.has(lower[at]!)) return undefined
  const whole = pastAdverbs(reading, at + 1)
  const relative = wholes.has(lower[whole] ?? "")
    ? whole + 1
    : is(reading, whole, Bit.determiner) && only.has(lower[whole + 1] ?? "")
      ? whole + 2
      : -1
  if (relative < 0 || !relativeObjects.has(lower[relative] ?? "")) return undefined
  const phrase = nounPhraseFrom(reading, relative + 1, end)
  if (!phrase) return undefined
  // «wat de korpschef *erover* zeggen wil»
  const about = range(phrase.from + 1, phrase.to).find(row => lexicon.pack.grammar.pronominalAdverbs.test(lower[row]!))
  const source = { from: phrase.from, to: about ?? phrase.to }
  let last = source.to
  while (last < end && kind[last] === TokenKind.word) last++
  let first = last
  // The verbs at the end, with what belongs to them: «kwijt wil», «te zeggen heeft», «los wil laten».
  while (first > source.to && isOfCluster(reading, first - 1)) first--
  const cluster = range(first, last)
  if (!cluster.some(row => is(reading, row, Bit.cue) || trees.upos(row) === "VERB")) return undefined
  return {
    frame: "quotation-equated",
    cue: [...range(at, at + 1), ...range(whole, relative + 1), ...cluster],
    source,
    content: [rows],
    confidence: 0.85,
  }
}

function isOfCluster(reading: Reading, row: number): boolean {
  const { trees, lower, lexicon } = reading
  return (
    isVerb(reading, row) ||
    lexicon.pack.grammar.infinitiveMarks.has(lower[row]!) ||
    lexicon.verbs.get(lower[row + 1] ?? "")?.some(({ fixed, entry }) => fixed.includes(lower[row]!) || entry.particle === lower[row]) ||
    (trees.has(row) && (/^(?:VERB|AUX)$/.test(trees.upos(row)) || /^(?:compound|xcomp)/.test(trees.relation(row))))
  )
}

/** «„…”, luidde *het antwoord van de minister*», «was *zijn* korte *reactie*», «is *het devies*»: a noun for what is said, and whose it is. */
function saying(reading: Reading, rows: Range, at: number, end: number): Candidate | undefined {
  const { lower, lexicon } = reading
  const { equatingForms, sayings, genitive } = lexicon.pack.grammar
  if (!equatingForms.has(lower[at]!)) return undefined
  const first = pastAdverbs(reading, at + 1)
  if (!is(reading, first, Bit.determiner | Bit.possessive)) return undefined
  let noun = first + 1
  while (noun < Math.min(end, first + 4) && !sayings.has(lower[noun]!) && !isMark(reading, noun)) noun++
  if (!sayings.has(lower[noun] ?? "")) return undefined
  const shared = { frame: "quotation-equated", content: [rows], confidence: 0.85 }
  if (is(reading, first, Bit.possessive))
    return { ...shared, cue: [at, ...range(first + 1, noun + 1)], source: { from: first, to: first + 1 } }
  const cue = [at, ...range(first, noun + 1)]
  const source = genitive.has(lower[noun + 1] ?? "") ? nounPhraseFrom(reading, noun + 2, end) : undefined
  return source ? { ...shared, cue, source } : { ...shared, cue, anonymous: true }
}

/** «was *steevast* zijn antwoord», «luidde *gisteren* de reactie» */
function pastAdverbs(reading: Reading, from: number): number {
  const { trees } = reading
  const isPassed = (row: number) => is(reading, row, Bit.adverb) || (trees.plain(row) === "advmod" && /^(?:ADV|ADJ)$/.test(trees.upos(row)))
  let row = from
  while (row < Math.min(reading.count, from + 3) && !is(reading, row, Bit.determiner | Bit.possessive) && isPassed(row)) row++
  return row
}
