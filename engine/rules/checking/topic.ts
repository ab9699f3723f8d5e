import type { Passage } from "../../annotation/index.ts"
import { type Parse, partsOfSpeech } from "../../linguistics/index.ts"
import { holds } from "../look.ts"
import type { Figure } from "./figures.ts"
import { isWord, spanIn } from "./line.ts"
import type { CheckingWords } from "./words.ts"

/** What a number is a number of, as far as its sentence tells. */
export interface Topic {
  /** What it counts, or `percent`, `money`. */
  readonly unit: string
  /** Lemmas of what it belongs to: «de *inflatie* steeg met 3 procent», «40 procent van de *huizen*»; with no tree all words around it. */
  readonly topics: ReadonlySet<string>
  /** Lemma of the verb or predicate that it goes with; "" where a noun carries it: «een loonsverhoging van 7 procent». Absent: no tree. */
  readonly predicate: string | undefined
  /** Preposition before it: `naar` is another number than `met`. */
  readonly preposition: string
  /** What narrows the noun: «13 *Franse* doden». */
  readonly modifiers: ReadonlySet<string>
  /** Lemmas of what else the predicate goes with: «10 miljoen *voor scholen*», «*in de stad*». */
  readonly circumstances: ReadonlySet<string>
}

const none: ReadonlySet<string> = new Set()

/** Reads it from the tree of the sentence, or from the words alone. */
export function topicOf(passage: Passage, figure: Figure, words: CheckingWords): Topic {
  const { line, noun, unit } = figure
  const { parse, lower } = line
  const named = unit === "count" ? lower[noun]! : unit
  if (parse) return { unit: named, ...topicInTree(passage, figure, parse, words) }
  const isTelling = (word: string, row: number) =>
    (row < figure.first || row >= figure.end) && word.length > 3 && isWord(word) && word === line.words[row] && word !== named
  const topics = new Set(lower.filter((word, row) => isTelling(word, row) && !words.conflicts.common.has(word)))
  return { unit: named, topics, predicate: undefined, preposition: "", modifiers: none, circumstances: none }
}

function topicInTree({ attributions, mentions }: Passage, figure: Figure, parse: Parse, { conflicts }: CheckingWords): Omit<Topic, "unit"> {
  const { line, noun, first, end } = figure
  const part = (row: number) => partsOfSpeech[parse.upos[row]!]!
  const plain = (row: number) => parse.relation[row]!.split(":")[0]!
  const lemma = (row: number) => parse.lemma[row]!.toLowerCase()
  const children = (row: number, relations: RegExp) =>
    Array.from({ length: line.count }, (_, i) => i).filter(i => parse.head[i] === row + 1 && relations.test(plain(i)))
  const isInside = (row: number) => row >= first && row < Math.max(end, noun + 1)
  const core = noun >= 0 ? noun : end - 1
  const topics = new Set(children(core, /^nmod$/).flatMap(row => (row > core && part(row) !== "NUM" ? [lemma(row)] : [])))
  // Up to the noun that carries it, or the predicate.
  let top = core
  let isCarried = false
  while (isInside(top) && parse.head[top]! > 0) {
    isCarried = /^(?:nmod|appos)$/.test(plain(top))
    top = parse.head[top]! - 1
  }
  if (isInside(top)) isCarried = true
  else if (isCarried) topics.add(lemma(top))
  const around = isCarried ? [] : children(top, /^(?:nsubj|obj|obl|nmod)$/).filter(row => !isInside(row) && part(row) === "NOUN")
  for (const row of around) if (/^(?:nsubj|obj)$/.test(plain(row))) topics.add(lemma(row))
  const isSource = (row: number) =>
    attributions.some(({ source }) => source !== undefined && holds(mentions[source]!.span, spanIn(line, row, row + 1)))
  const isCircumstance = (row: number) => /^(?:obl|nmod)$/.test(plain(row)) && !conflicts.loose.has(line.lower[row]!) && !isSource(row)
  const [marked] = children(core, /^case$/).filter(row => row < first)
  return {
    topics,
    predicate: isCarried ? "" : lemma(top),
    preposition: marked === undefined ? "" : line.lower[marked]!,
    modifiers: new Set(children(core, /^(?:amod|nmod|acl)$/).map(lemma)),
    circumstances: new Set(around.filter(isCircumstance).map(lemma)),
  }
}
