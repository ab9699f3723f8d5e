import type { Parse } from "../linguistics/index.ts"
import { findQuotations } from "../text/find-quotations.ts"
import type { Block } from "../text/layout.ts"
import type { Paragraph, Sentence } from "../text/paragraph.ts"
import { readParagraph } from "../text/read-paragraph.ts"
import { TokenKind } from "../text/tokens.ts"
import { findAttributions } from "./find-attributions.ts"
import { findClaims, findReasons, findSigns } from "./find-claims.ts"
import { findHedges } from "./find-hedges.ts"
import { hearsay } from "./hearsay.ts"
import { judgeStatements } from "./judge-statements.ts"
import type { Language } from "./language.ts"
import type { LanguagePack } from "./language-pack.ts"
import { Bit, beginningOf, lexiconOf } from "./lexicon.ts"
import type { Attribution, Entry, GrammarState, Hedge, Passage } from "./passage.ts"
import { isLatest, phraseAt, type Reading, readWords } from "./reading.ts"
import { Trees } from "./trees.ts"

/** A sentence that was read before, with its grammar where that was wanted. */
export interface KnownSentence {
  readonly sentence: Sentence
  readonly parse: Parse | undefined
}

/** How many tokens may still be parsed at once. What does not fit is `pending`, for {@link parsePassage}. */
export interface Allowance {
  tokens: number
}

/** What a paragraph shows before anybody asks who says what. */
type Page = Pick<Passage, "paragraph" | "mark" | "entry" | "exit" | "language" | "quotations" | "strayMarks">

/** Finds a sentence with the same text that was read before, in the same language. */
type Known = (text: string) => KnownSentence | undefined

/** Reads one paragraph: all that can be known of it from its text and its {@link Entry}. */
export function readPassage(block: Block, entry: Entry, { pack, parser }: Language, known: Known, allowance: Allowance): Passage {
  const page = pageOf(block, entry, pack, known)
  const { paragraph, quotations } = page
  const reading = readWords(paragraph, quotations, lexiconOf(pack))
  if (!parser) return understand(page, reading, "absent", [])
  let state: GrammarState = "read"
  const parses = paragraph.sentences.map(({ value }, row) => {
    if (!isWorthParsing(reading, row)) return undefined
    const before = known(value.text)?.parse
    if (before) return before
    allowance.tokens -= value.tokens.count
    if (allowance.tokens >= 0) return parser.parse(formsOf(value))
    state = "pending"
    return undefined
  })
  return understand(page, reading, state, parses)
}

/** {@link readPassage} with the grammar of all its sentences, one a step. */
export function* readWhole(block: Block, entry: Entry, language: Language, known: Known): Generator<undefined, Passage> {
  const page = pageOf(block, entry, language.pack, known)
  const parses = page.paragraph.sentences.map(({ value }) => known(value.text)?.parse)
  return yield* parsePage(page, language, parses)
}

/** Parses what a pending passage still waits for, a sentence a step, and reads it again with that. */
export function* parsePassage(passage: Passage, language: Language): Generator<undefined, Passage> {
  if (!language.parser) return passage
  return yield* parsePage(passage, language, passage.parses)
}

function* parsePage(page: Page, { pack, parser }: Language, known: readonly (Parse | undefined)[]): Generator<undefined, Passage> {
  const { paragraph, quotations } = page
  const reading = readWords(paragraph, quotations, lexiconOf(pack))
  if (!parser) return understand(page, reading, "absent", [])
  const worth = paragraph.sentences.map((_, row) => isWorthParsing(reading, row))
  const parses: (Parse | undefined)[] = []
  for (const [row, { value }] of paragraph.sentences.entries()) {
    parses[row] = worth[row] ? known[row] : undefined
    if (!worth[row] || parses[row]) continue
    parses[row] = parser.parse(formsOf(value))
    yield
  }
  return understand(page, isLatest(reading) ? reading : readWords(paragraph, quotations, lexiconOf(pack)), "read", parses)
}

function pageOf(block: Block, entry: Entry, pack: LanguagePack, known: Known): Page {
  const paragraph = readParagraph(block, entry.place, pack.text, text => known(text)?.sentence)
  const { quotations, strayMarks, open } = findQuotations(paragraph, entry.open, entry.interview, pack.text)
  return {
    paragraph,
    mark: block.mark,
    entry,
    exit: { open, place: placeAfter(paragraph, entry), interview: paragraph.role === "question", language: pack.id },
    language: pack.id,
    quotations: kept(quotations),
    strayMarks: kept(strayMarks),
  }
}

/** The grammar of a sentence of a passage, parsed now if it has not been; undefined where its language has no parser at work. */
export function parseOf({ language, parses, paragraph }: Passage, row: number, languages: readonly Language[]): Parse | undefined {
  const sentence = paragraph.sentences[row]!.value
  return parses[row] ?? languages.find(({ pack }) => pack.id === language)?.parser?.parse(formsOf(sentence))
}

/** The tokens of a sentence as a parser takes them. */
export function formsOf({ text, tokens: { count, from, to } }: Sentence): string[] {
  return Array.from({ length: count }, (_, i) => text.slice(from[i], to[i]))
}

function understand(page: Page, words: Reading, grammar: GrammarState, parses: readonly (Parse | undefined)[]): Passage {
  const reading: Reading = parses.some(Boolean) ? { ...words, trees: new Trees(parses, words.sentences, words.count) } : words
  const { paragraph, mark, entry, exit, language, quotations, strayMarks } = page
  const found = findAttributions(reading, entry.open !== "" || entry.interview, entry.place === "body" && paragraph.role === "prose")
  const hedges = findHedges(reading, found.attributions)
  const heard = hearsay(reading, found.attributions, hedges)
  const attributions = heard.length > 0 ? [...found.attributions, ...heard] : found.attributions
  const signs = findSigns(reading)
  const reasons = findReasons(reading, signs)
  const weakened = ownHeard(hedges, heard, found.attributions.length)
  return {
    paragraph,
    mark,
    entry,
    exit,
    language,
    quotations,
    strayMarks,
    grammar,
    parses: parses.some(Boolean) ? parses : none,
    mentions: kept(found.mentions),
    attributions: kept(attributions),
    hedges: kept(weakened),
    claims: kept(findClaims(reading, attributions, weakened, signs)),
    statements: judgeStatements(paragraph, reading, attributions, found.mentions, weakened, reasons),
  }
}

/** Only a sentence that may attribute, quote, weaken or claim something is worth the time of a parser. */
function isWorthParsing(reading: Reading, row: number): boolean {
  const { lexicon, bits, kind, lower } = reading
  const { from, to } = reading.sentences[row]!
  for (let i = from; i < to; i++) {
    if (kind[i] === TokenKind.number || kind[i] === TokenKind.quote || lower[i] === ":") return true
    const bit = bits[i]!
    if ((bit & (Bit.cue | Bit.nounCue | Bit.evidence)) !== 0) return true
    if ((bit & Bit.opener) !== 0 && (phraseAt(reading, lexicon.prepositions, i, to) || phraseAt(reading, lexicon.phrases, i, to)))
      return true
    // «De coach bleef positief. „We waren beter.”»: it may say who speaks next.
    if (i === to - 1 && kind[to] === TokenKind.quote) return true
    if ((bit & Bit.hedge) !== 0 && phraseAt(reading, lexicon.hedges, i, to)) return true
    if ((bit & Bit.signal) !== 0 && phraseAt(reading, lexicon.signals, i, to)) return true
    if (beginningOf(lexicon, lower[i]!)) return true
  }
  return false
}

/** Most passages have nothing of most things: they share one empty list. */
function kept<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? none : list
}

const none: readonly never[] = []

function placeAfter({ role }: Paragraph, { place }: Entry): Entry["place"] {
  if (role === "prose" || role === "item" || role === "quote" || role === "question") return "body"
  return place === "top" ? "head" : place
}

/** `zou` weakens the hearsay that it makes. */
function ownHeard(hedges: readonly Hedge[], heard: readonly Attribution[], offset: number): Hedge[] {
  return hedges.map(hedge => {
    if (hedge.attribution !== undefined) return hedge
    const row = heard.findIndex(({ content, cue }) =>
      [...content, ...(cue ?? [])].some(({ from, to }) => from <= hedge.span.from && hedge.span.from < to),
    )
    return row < 0 ? hedge : { ...hedge, attribution: offset + row }
  })
}
