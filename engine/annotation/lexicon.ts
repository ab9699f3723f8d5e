import { compileFrames, type TreeFrame } from "./frames/tree-frame.ts"
import type { CueEntry, HedgeEntry, LanguagePack, Pronoun, Signal, SourceName, SourceNoun } from "./language-pack.ts"

/** What a word form may be. A form may be several things; frames ask for what they need. */
export const Bit = {
  determiner: 1,
  possessive: 2,
  preposition: 4,
  conjunction: 8,
  subordinator: 16,
  question: 32,
  relative: 64,
  adverb: 128,
  auxiliary: 256,
  /** A frequent finite form of a verb that is no cue. */
  finite: 512,
  negation: 1024,
  numeral: 2048,
  pronoun: 4096,
  pointer: 8192,
  /** A form of a verb that attributes. */
  cue: 16384,
  noun: 32768,
  /** First word of a signal, a hedge, an idiom, and of a preposition or phrase that attributes: only then are those looked up. */
  signal: 65536,
  hedge: 131072,
  idiom: 262144,
  opener: 524288,
  nounCue: 1048576,
  /** A verb that takes a document: «blijkt uit». */
  evidence: 2097152,
} as const

/** Words in a row that mean one thing. */
export interface Phrase<T> {
  readonly words: readonly string[]
  readonly value: T
}

/** By first word, longest first. */
export type Phrases<T> = ReadonlyMap<string, readonly Phrase<T>[]>

/** A form of a verb; `apart` says that its particle or its fixed words stand elsewhere. */
export interface VerbForm {
  readonly entry: CueEntry
  readonly apart: boolean
  readonly fixed: readonly string[]
}

/** A language pack, laid out for looking words up in it. */
export interface Lexicon {
  readonly pack: LanguagePack
  readonly bits: ReadonlyMap<string, number>
  /** Verbs by each of their forms; `apart` says that the particle or the fixed words stand elsewhere. */
  readonly verbs: ReadonlyMap<string, readonly VerbForm[]>
  readonly nounCues: ReadonlyMap<string, CueEntry>
  readonly prepositions: Phrases<CueEntry>
  readonly phrases: Phrases<CueEntry>
  readonly hedges: Phrases<HedgeEntry>
  readonly signals: Phrases<Signal>
  /** Of a form that is only ever part of a verb, the words of which one must stand beside it: `op` of «belde … op». */
  readonly companions: ReadonlyMap<string, ReadonlySet<string>>
  readonly beginnings: Beginnings
  readonly nouns: ReadonlyMap<string, { readonly noun: SourceNoun; readonly plural: boolean }>
  /** By first word, with capitals as written. */
  readonly names: Phrases<SourceName>
  readonly pronouns: ReadonlyMap<string, Pronoun>
  /** Fixed phrases in which a verb of saying says nothing: «dat wil zeggen». */
  readonly idioms: Phrases<string>
  /** Over trees, in the order of the pack. */
  readonly frames: readonly TreeFrame[]
}

const compiled = new WeakMap<LanguagePack, Lexicon>()

/** The lexicon of a pack. Made once: a pack is a value that lives as long as the program. */
export function lexiconOf(pack: LanguagePack): Lexicon {
  let lexicon = compiled.get(pack)
  if (!lexicon) {
    lexicon = compile(pack)
    compiled.set(pack, lexicon)
  }
  return lexicon
}

function compile(pack: LanguagePack): Lexicon {
  const bits = new Map<string, number>()
  const mark = (forms: Iterable<string>, bit: number) => {
    for (const form of forms) bits.set(form, (bits.get(form) ?? 0) | bit)
  }
  const { words } = pack
  mark(words.determiners, Bit.determiner)
  mark(words.possessives, Bit.possessive)
  mark(words.prepositions, Bit.preposition)
  mark(words.conjunctions, Bit.conjunction)
  mark(words.subordinators, Bit.subordinator)
  mark(words.questionWords, Bit.question)
  mark(words.relatives, Bit.relative)
  mark(words.adverbs, Bit.adverb)
  mark(words.auxiliaries, Bit.auxiliary)
  mark(words.finiteVerbs, Bit.finite)
  mark(words.negations, Bit.negation)
  mark(words.numerals, Bit.numeral)
  mark(words.pronouns.keys(), Bit.pronoun)
  mark(words.pointers, Bit.pointer)

  const verbs = new Map<string, VerbForm[]>()
  const nounCues = new Map<string, CueEntry>()
  const prepositions: Phrase<CueEntry>[] = []
  const phrases: Phrase<CueEntry>[] = []
  const putVerb = (forms: readonly string[], found: VerbForm) => {
    for (const form of forms) {
      const same = verbs.get(form)
      // What needs more words is tried first: «laat … weten» before «weet».
      if (!same) verbs.set(form, [found])
      else if (same.includes(found)) continue
      else if (found.apart) same.unshift(found)
      else same.push(found)
      bits.set(form, (bits.get(form) ?? 0) | Bit.cue)
    }
  }
  for (const entry of pack.cues) {
    if (entry.kind === "noun") for (const form of entry.forms) nounCues.set(form, entry)
    else if (entry.kind === "preposition") for (const form of entry.forms) prepositions.push({ words: form.split(" "), value: entry })
    else if (entry.kind === "phrase") for (const form of entry.forms) phrases.push({ words: form.split(" "), value: entry })
    else {
      const fixed = entry.fixed?.split(" ") ?? none
      putVerb(entry.forms, { entry, apart: entry.fixed !== undefined, fixed })
      if (entry.splitForms) putVerb(entry.splitForms, { entry, apart: true, fixed })
    }
  }
  for (const {
    words: [only, more],
  } of prepositions)
    if (only && more === undefined) mark([only], Bit.preposition)
  const nouns = new Map<string, { noun: SourceNoun; plural: boolean }>()
  const putNoun = (form: string, noun: SourceNoun, plural: boolean) => {
    const small = form.toLowerCase()
    if (!nouns.has(small)) nouns.set(small, { noun, plural })
  }
  for (const noun of pack.nouns) {
    if (noun.singular) putNoun(noun.singular, noun, false)
    for (const plural of noun.plurals) putNoun(plural, noun, true)
  }
  mark(nouns.keys(), Bit.noun)
  const firstWords = (phrases: readonly { readonly words: readonly string[] }[]) => phrases.map(({ words: [first] }) => first!)
  mark(new Set(firstWords([...prepositions, ...phrases])), Bit.opener)
  mark(nounCues.keys(), Bit.nounCue)
  mark(pack.grammar.evidenceVerbs, Bit.evidence)
  mark(new Set(pack.hedges.map(each => each.words.split(" ")[0]!)), Bit.hedge)
  mark(new Set(pack.signals.map(each => each.words.split(" ")[0]!)), Bit.signal)
  mark(new Set(pack.grammar.idioms.map(each => each.split(" ")[0]!)), Bit.idiom)
  const names: Phrase<SourceName>[] = []
  for (const value of pack.names) {
    names.push({ words: value.name.split(" "), value })
    for (const alias of value.aliases) names.push({ words: alias.split(" "), value })
  }
  const companions = new Map<string, ReadonlySet<string>>()
  for (const [form, found] of verbs)
    if (found.every(({ apart }) => apart))
      companions.set(form, new Set(found.map(({ entry, fixed }) => (fixed.length > 0 ? fixed[0]! : entry.particle!))))
  return {
    pack,
    bits,
    verbs,
    nounCues,
    prepositions: index(prepositions),
    phrases: index(phrases),
    hedges: index(pack.hedges.map(value => ({ words: value.words.split(" "), value }))),
    signals: index(pack.signals.filter(({ words }) => !words.endsWith("*")).map(value => ({ words: value.words.split(" "), value }))),
    companions,
    beginnings: beginningsOf(pack.signals),
    nouns,
    names: index(names),
    pronouns: words.pronouns,
    frames: compileFrames(pack.frames),
    idioms: index(pack.grammar.idioms.map(value => ({ words: value.split(" "), value }))),
  }
}

const none: readonly string[] = []

/** Signals that are the beginning of a word: by its first four letters, after a look at a table that most words are not in. */
export interface Beginnings {
  readonly marks: Uint8Array
  readonly byLetters: ReadonlyMap<string, readonly { readonly start: string; readonly signal: Signal }[]>
}

/** The signal that a word begins with. */
export function beginningOf({ beginnings: { marks, byLetters } }: Lexicon, word: string): Signal | undefined {
  if (word.length < 5 || marks[lettersOf(word)] === 0) return undefined
  for (const { start, signal } of byLetters.get(word.slice(0, 4)) ?? []) if (word.startsWith(start)) return signal
  return undefined
}

function beginningsOf(signals: readonly Signal[]): Beginnings {
  const marks = new Uint8Array(4096)
  const byLetters = new Map<string, { start: string; signal: Signal }[]>()
  for (const signal of signals) {
    if (!signal.words.endsWith("*")) continue
    const start = signal.words.slice(0, -1)
    const letters = start.slice(0, 4)
    marks[lettersOf(start)] = 1
    byLetters.set(letters, [...(byLetters.get(letters) ?? []), { start, signal }])
  }
  return { marks, byLetters }
}

/** A number for the first four letters of a word; other letters may have the same. */
function lettersOf(word: string): number {
  return (word.charCodeAt(0) ^ (word.charCodeAt(1) << 3) ^ (word.charCodeAt(2) << 5) ^ (word.charCodeAt(3) << 7)) & 4095
}

function index<T>(phrases: readonly Phrase<T>[]): Phrases<T> {
  const byFirst = new Map<string, Phrase<T>[]>()
  for (const phrase of phrases) {
    const first = phrase.words[0]!
    const same = byFirst.get(first)
    if (same) same.push(phrase)
    else byFirst.set(first, [phrase])
  }
  for (const same of byFirst.values()) if (same.length > 1) same.sort((a, b) => b.words.length - a.words.length)
  return byFirst
}
