import type { Analysis, Passage } from "../../annotation/index.ts"
import { type PartOfSpeech, partsOfSpeech } from "../../linguistics/index.ts"
import { holds, isQuoted } from "../look.ts"
import { type Figure, figuresIn } from "./figures.ts"
import { isWord, type Line, spanIn } from "./line.ts"
import type { CheckingWords } from "./words.ts"

/** A number and what it is a number of, as far as its sentence tells. */
export interface Quantity {
  readonly figure: Figure
  readonly passage: number
  /** What it counts, or `percent`, or the unit of money. */
  readonly unit: string
  /** Lemmas of what it belongs to: «de *inflatie* steeg met 3 procent», «40 procent van de *huizen*»; with no tree all words around it. */
  readonly topics: ReadonlySet<string>
  /** Lemma of the verb or predicate that it goes with; "" where a noun carries it: «een loonsverhoging van 7 procent». */
  readonly predicate: string | undefined
  /** Preposition before it: `naar` is another number than `met`. */
  readonly preposition: string
  /** What narrows the noun: «13 *Franse* doden». */
  readonly modifiers: ReadonlySet<string>
  /** Lemmas of what else the predicate goes with: «10 miljoen *voor scholen*», «*in de stad*». */
  readonly circumstances: ReadonlySet<string>
  /** «*de* 13 doden»: spoken of before. */
  readonly isDefinite: boolean
  /** Names and dates in its sentence: another place or another day is another number. */
  readonly anchors: ReadonlySet<string>
  /** Row of the source that says it; -1 for the narrator. */
  readonly voice: number
}

/** The numbers of the text that may be held against each other: exact ones in the paper's own sentences that set up no contrast. */
export function quantitiesIn({ passages, links }: Analysis, wordsOf: (language: string) => CheckingWords | undefined): Quantity[] {
  const voices = new Map(
    links.sources.flatMap(({ attributions }, row) => attributions.map(({ passage, index }) => [`${passage} ${index}`, row])),
  )
  const found: Quantity[] = []
  for (const [passage, { value }] of passages.entries()) {
    const words = wordsOf(value.language)
    const { role } = value.paragraph
    if (!words || (role !== "prose" && role !== "item")) continue
    for (const figure of figuresIn(value, words)) {
      if (figure.isRough || (figure.unit === "count" && (figure.noun < 0 || words.conflicts.loose.has(figure.line.lower[figure.noun]!))))
        continue
      const span = spanIn(figure.line, figure.first, figure.end)
      if (isQuoted(value, span) || isContrasted(figure, words)) continue
      const attribution = value.attributions.reduce((last, { content }, row) => (content.some(part => holds(part, span)) ? row : last), -1)
      const voice = attribution < 0 ? -1 : (voices.get(`${passage} ${attribution}`) ?? -2 - passage)
      found.push({ figure, passage, voice, anchors: anchorsOf(value, figure.line, words), ...topicOf(value, figure, words) })
    }
  }
  return found
}

/** «*eerst* 12», «12, *later* 13»: in the same part of the sentence, or at its head, a word sets the number against another. */
function isContrasted({ line: { lower, count }, first, end }: Figure, { conflicts }: CheckingWords): boolean {
  const isMark = (word: string) => /^[,;:()–—]$/.test(word)
  let [from, to] = [first, end]
  while (from > 0 && !isMark(lower[from - 1]!)) from--
  while (to < count && !isMark(lower[to]!)) to++
  const part = from <= 1 ? lower.slice(0, to) : [lower[0]!, ...lower.slice(from, to)]
  return part.some(word => conflicts.contrasts.has(word))
}

function topicOf({ attributions, mentions }: Passage, figure: Figure, words: CheckingWords) {
  const { line, noun, first } = figure
  const { parse, lower } = line
  const isDefinite = words.conflicts.definite.has(lower[first - 1] ?? "")
  if (!parse) {
    const around = new Set(
      lower.filter(
        (word, row) =>
          (row < first || row >= figure.end) &&
          word.length > 3 &&
          isWord(word) &&
          word === line.words[row] &&
          !words.conflicts.common.has(word),
      ),
    )
    const unit = figure.unit === "count" ? lower[noun]! : figure.unit
    around.delete(unit)
    return {
      unit,
      topics: around,
      predicate: undefined,
      preposition: "",
      modifiers: new Set<string>(),
      circumstances: new Set<string>(),
      isDefinite,
    }
  }
  const part = (row: number): PartOfSpeech => partsOfSpeech[parse.upos[row]!]!
  const children = (row: number) => Array.from({ length: line.count }, (_, i) => i).filter(i => parse.head[i] === row + 1)
  const plain = (row: number) => parse.relation[row]!.split(":")[0]!
  const lemma = (row: number) => parse.lemma[row]!.toLowerCase()
  const core = noun >= 0 ? noun : figure.end - 1
  const topics = new Set<string>()
  const modifiers = new Set<string>()
  for (const child of children(core)) {
    if (plain(child) === "nmod" && part(child) !== "NUM" && child > core) topics.add(lemma(child))
    if (plain(child) === "amod" || plain(child) === "nmod" || plain(child) === "acl") modifiers.add(lemma(child))
  }
  // Up to the noun that carries it, or the predicate.
  const isInside = (row: number) => row >= first && row < Math.max(figure.end, noun + 1)
  let top = core
  for (let steps = 0; steps < 6; steps++) {
    const head = parse.head[top]! - 1
    if (head < 0) break
    const relation = plain(top)
    top = head
    if (isInside(head)) continue
    if (relation === "nmod" || relation === "appos") topics.add(lemma(head))
    break
  }
  const isCarried = !isInside(top) && /^(?:NOUN|PROPN)$/.test(part(top)) && topics.has(lemma(top))
  const subjects = children(isCarried ? -2 : top).filter(row => plain(row) === "nsubj" && !isInside(row) && part(row) === "NOUN")
  for (const subject of subjects) topics.add(lemma(subject))
  for (const row of isCarried ? [] : children(top))
    if (plain(row) === "obj" && !isInside(row) && part(row) === "NOUN") topics.add(lemma(row))
  const isSource = (row: number) =>
    attributions.some(({ source }) => source !== undefined && holds(mentions[source]!.span, spanIn(line, row, row + 1)))
  const circumstances = new Set(
    (isCarried ? [] : children(top))
      .filter(
        row =>
          /^(?:obl|nmod)$/.test(plain(row)) &&
          !isInside(row) &&
          part(row) === "NOUN" &&
          !words.conflicts.loose.has(lower[row]!) &&
          !isSource(row),
      )
      .map(lemma),
  )
  const marked = children(core).find(row => plain(row) === "case" && row < first)
  return {
    unit: figure.unit === "count" ? lower[noun]! : figure.unit,
    topics,
    predicate: isCarried ? "" : isInside(top) ? "" : lemma(top),
    preposition: marked === undefined ? "" : lower[marked]!,
    modifiers,
    circumstances,
    isDefinite,
  }
}

/** Names of places and institutions that do not say it, months, weekdays and years. */
function anchorsOf(passage: Passage, line: Line, { calendar }: CheckingWords): ReadonlySet<string> {
  const found = new Set<string>()
  const speaking = new Set(passage.attributions.map(({ source }) => source))
  // Who says it, or who somebody is, tells no place.
  const sources = passage.mentions.filter(({ type }, row) => type === "person" || speaking.has(row)).map(({ span }) => span)
  for (let row = 0; row < line.count; row++) {
    const word = line.lower[row]!
    const isName = row > 0 && line.words[row] !== word && isWord(word)
    const isTime = calendar.months.includes(word) || calendar.weekdays.includes(word) || /^(?:1[5-9]|20)\d\d$/.test(word)
    if (isTime || (isName && !sources.some(span => span.from <= line.from[row]! && line.to[row]! <= span.to))) found.add(word)
  }
  return found
}
