import type { Attribution, Passage } from "../../annotation/index.ts"
import { partsOfSpeech } from "../../linguistics/index.ts"
import type { Sentence, Span } from "../../text/index.ts"
import { isQuoted, overlaps, sentenceRow } from "../look.ts"
import { once } from "../once.ts"
import type { AttributionWords, VagueKind } from "./words.ts"

/** Somebody who speaks in a passage and of whom a reader cannot tell who it is. */
export interface VagueSource {
  readonly kind: VagueKind
  /** With all that describes it: «een bron bij de club». */
  readonly span: Span
  /** The noun itself. */
  readonly noun: Span
  /** Its words, lower case. */
  readonly words: readonly string[]
  /** Nothing tells more of who it is. */
  readonly isBare: boolean
  /** It points back to somebody who was mentioned before: «de bron». */
  readonly isDefinite: boolean
  /** It does what the verb says; else it stands behind a preposition: «volgens bronnen». */
  readonly isSubject: boolean
  /** Forms of verbs by which it speaks, lower case. */
  readonly verbs: readonly string[]
  /** What it says, as far as that was found. */
  readonly attributions: readonly Attribution[]
}

/** Whether such a source tells facts from cover; a collective, media and studies are something else. */
export function isUnnamed(kind: VagueKind): boolean {
  return kind === "informant" || kind === "unnamed"
}

/** The vague sources of a passage in text order. */
export const vagueSources = once((passage: Passage, words: AttributionWords): readonly VagueSource[] => {
  const found = [...attributed(passage, words)]
  for (const source of speaking(passage, words)) if (!found.some(({ span }) => overlaps(span, source.span))) found.push(source)
  return found.sort((a, b) => a.span.from - b.span.from)
})

/** Those to whom an attribution was found. */
function* attributed(passage: Passage, words: AttributionWords): Iterable<VagueSource> {
  const { attributions, mentions, paragraph } = passage
  const seen = new Map<number, Attribution[]>()
  for (const attribution of attributions) {
    if (attribution.source === undefined) continue
    const said = seen.get(attribution.source)
    if (said) said.push(attribution)
    else seen.set(attribution.source, [attribution])
  }
  for (const [row, said] of seen) {
    const { span, head, form, type } = mentions[row]!
    if (form === "name" || form === "pronoun") continue
    if (/^(?:person|organisation)$/.test(type) && !kindOf(head, words)) continue
    const tokens = [...wordsIn(paragraph.text, span)]
    const noun = tokens.find(({ word }) => word.startsWith(head.toLowerCase()) && (kindOf(word, words) || type === "anonymous"))
    if (!noun) continue
    const kind = kindOf(noun.word, words) ?? (tokens.some(({ word }) => words.vague.anonymous.has(word)) ? "unnamed" : undefined)
    if (!kind) continue
    const verbs = said.flatMap(({ cue = [] }) => cue.flatMap(part => [...wordsIn(paragraph.text, part)].map(({ word }) => word)))
    const isSubject = said.some(({ frame }) => !/according-to|document/.test(frame))
    yield described({ kind, span, noun, isSubject, verbs, attributions: said }, tokens, words)
  }
}

/** Those who stand right beside a verb by which one speaks, though no attribution was found: «ingewijden noemen haar incompetent». */
function* speaking(passage: Passage, words: AttributionWords): Iterable<VagueSource> {
  const { paragraph } = passage
  if (paragraph.role === "headline") return
  for (const { at, value } of paragraph.sentences)
    if (mentionsOne(value, words)) yield* speakingIn(passage, { from: at, to: at + value.text.length }, words)
}

/** Whether one of the nouns stands in a sentence at all: nearly always not, so this must cost next to nothing. */
function mentionsOne({ text, tokens }: Sentence, { vague }: AttributionWords): boolean {
  const known = shapesOf(vague.kinds)
  for (let i = 0; i < tokens.count; i++) {
    const from = tokens.from[i]!
    const to = tokens.to[i]!
    if (known.has(shape(text, from, to)) && vague.kinds.has(text.slice(from, to).toLowerCase())) return true
  }
  return false
}

/** First letter, last letter and length: what most other words differ in, and no string is made to see it. Capitals of ASCII count as small. */
function shape(text: string, from: number, to: number): number {
  return ((text.charCodeAt(from) | 32) * 64 + (text.charCodeAt(to - 1) & 63)) * 64 + Math.min(63, to - from)
}

const shapes = new WeakMap<AttributionWords["vague"]["kinds"], ReadonlySet<number>>()

function shapesOf(kinds: AttributionWords["vague"]["kinds"]): ReadonlySet<number> {
  let known = shapes.get(kinds)
  if (!known) {
    known = new Set([...kinds.keys()].map(noun => shape(noun, 0, noun.length)))
    shapes.set(kinds, known)
  }
  return known
}

function* speakingIn(passage: Passage, sentence: Span, words: AttributionWords): Iterable<VagueSource> {
  const { paragraph } = passage
  const tokens = [...wordsIn(paragraph.text, sentence)]
  for (const [row, noun] of tokens.entries()) {
    const kind = words.vague.kinds.get(noun.word)
    if (!kind) continue
    const next = tokens[row + 1]
    if (!next || !words.vague.saying.has(next.word) || paragraph.text.slice(noun.span.to, next.span.from).trim() !== "") continue
    if (isQuoted(passage, noun.span)) continue
    let first = row
    while (first > 0 && isModifier(passage, tokens[first - 1]!, tokens[first]!, words)) first--
    const before = tokens[first - 1]
    // «volgens bronnen melden de kranten», «de bouw van bronnen»: behind a preposition it is no subject.
    if (before && isPreposition(passage, before.span) && paragraph.text.slice(before.span.to, tokens[first]!.span.from).trim() === "")
      continue
    const span = { from: tokens[first]!.span.from, to: noun.span.to }
    yield described({ kind, span, noun, isSubject: true, verbs: [next.word], attributions: [] }, tokens.slice(first, row + 1), words)
  }
}

interface Word {
  readonly word: string
  readonly span: Span
}

type Found = Pick<VagueSource, "kind" | "span" | "isSubject" | "verbs" | "attributions"> & { readonly noun: Word }

function described(found: Found, tokens: readonly Word[], { vague }: AttributionWords): VagueSource {
  const own = tokens.map(({ word }) => word)
  return {
    ...found,
    noun: found.noun.span,
    words: own,
    isBare: own.every(word => word === found.noun.word || vague.empty.has(word)),
    isDefinite: own.length > 1 && vague.definite.has(own[0]!),
  }
}

function kindOf(word: string, { vague }: AttributionWords): VagueKind | undefined {
  return vague.kinds.get(word) ?? vague.compounds.find(([pattern]) => pattern.test(word))?.[1]
}

function* wordsIn(text: string, { from, to }: Span): Iterable<Word> {
  for (const match of text.slice(from, to).matchAll(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu))
    yield { word: match[0].toLowerCase().replace(/’/g, "'"), span: { from: from + match.index, to: from + match.index + match[0].length } }
}

/** Whether a word goes with the one behind it: «*welingelichte* bronnen», «*Russische* media». */
function isModifier(passage: Passage, before: Word, after: Word, { vague }: AttributionWords): boolean {
  if (!/^\s+$/.test(passage.paragraph.text.slice(before.span.to, after.span.from))) return false
  return vague.empty.has(before.word) || partOfSpeech(passage, before.span.from) === "ADJ"
}

function isPreposition(passage: Passage, span: Span): boolean {
  return partOfSpeech(passage, span.from) === "ADP"
}

/** The part of speech of the token that begins at an offset, where there is a tree. */
export function partOfSpeech({ paragraph, parses }: Passage, from: number): string | undefined {
  const row = sentenceRow({ paragraph }, { from, to: from })
  const parse = parses[row]
  if (!parse) return undefined
  const { at, value } = paragraph.sentences[row]!
  const token = value.tokens.from.indexOf(from - at)
  return token < 0 ? undefined : partsOfSpeech[parse.upos[token]!]
}
