import type { Analysis, Passage } from "../../annotation/index.ts"
import { holds, isQuoted } from "../look.ts"
import { once } from "../once.ts"
import { type Figure, figuresIn } from "./figures.ts"
import { isWord, type Line, spanIn } from "./line.ts"
import { type Topic, topicOf } from "./topic.ts"
import type { CheckingWords } from "./words.ts"

/** A number that may be held against others: where it stands, what it is of and who says it. */
export interface Quantity extends Topic {
  readonly figure: Figure
  readonly passage: number
  /** «*de* 13 doden»: spoken of before. */
  readonly isDefinite: boolean
  /** Names and dates in its sentence: another place or another day is another number. */
  readonly anchors: ReadonlySet<string>
  /** Row of the source that says it; -1 for the narrator. */
  readonly voice: number
}

/** What a passage tells of a quantity by itself; `attribution` is its innermost one, or -1. */
type Draft = Omit<Quantity, "passage" | "voice"> & { readonly attribution: number }

/**
 * The numbers of the text that may be held against each other: exact ones in the paper's own sentences that set up no contrast. Undefined is
 * a place to rest.
 */
export function* quantitiesIn(
  { passages, links }: Analysis,
  wordsOf: (language: string) => CheckingWords | undefined,
): Generator<Quantity | undefined> {
  const voices = new Map(
    links.sources.flatMap(({ attributions }, row) => attributions.map(({ passage, index }) => [`${passage} ${index}`, row])),
  )
  for (const [passage, { value }] of passages.entries()) {
    yield
    const words = wordsOf(value.language)
    // A source that is not named is another one in each passage.
    const voiceOf = (attribution: number) => (attribution < 0 ? -1 : (voices.get(`${passage} ${attribution}`) ?? -2 - passage))
    for (const draft of words ? draftsIn(value, words) : []) yield { ...draft, passage, voice: voiceOf(draft.attribution) }
  }
}

/** What a passage tells of its numbers. */
const draftsIn = once((passage: Passage, words: CheckingWords): readonly Draft[] => {
  const { role } = passage.paragraph
  const figures = role === "prose" || role === "item" ? figuresIn(passage, words) : []
  return figures.flatMap(figure => {
    const { line, first, end, noun, unit } = figure
    const span = spanIn(line, first, end)
    const isLoose = unit === "count" && (noun < 0 || words.conflicts.loose.has(line.lower[noun]!))
    if (figure.isRough || isLoose || isQuoted(passage, span) || isContrasted(figure, words)) return []
    const saying = passage.attributions.map(({ content }) => content.some(part => holds(part, span)))
    return [
      {
        figure,
        attribution: saying.lastIndexOf(true),
        isDefinite: words.conflicts.definite.has(line.lower[first - 1] ?? ""),
        anchors: anchorsOf(passage, line, words),
        ...topicOf(passage, figure, words),
      },
    ]
  })
})

/** «*eerst* 12», «12, *later* 13»: in the same part of the sentence, or at its head, a word sets the number against another. */
function isContrasted({ line: { lower, count }, first, end }: Figure, { conflicts }: CheckingWords): boolean {
  const isMark = (word: string) => /^[,;:()–—]$/.test(word)
  let [from, to] = [first, end]
  while (from > 0 && !isMark(lower[from - 1]!)) from--
  while (to < count && !isMark(lower[to]!)) to++
  return [lower[0]!, ...lower.slice(from, to)].some(word => conflicts.contrasts.has(word))
}

/** Names of places and institutions that do not say it, months, weekdays and years. */
function anchorsOf(passage: Passage, line: Line, { calendar }: CheckingWords): ReadonlySet<string> {
  const speaking = new Set(passage.attributions.map(({ source }) => source))
  // Who says it, or who somebody is, tells no place.
  const people = passage.mentions.filter(({ type }, row) => type === "person" || speaking.has(row)).map(({ span }) => span)
  return new Set(
    line.lower.filter((word, row) => {
      if (calendar.months.includes(word) || calendar.weekdays.includes(word) || /^(?:1[5-9]|20)\d\d$/.test(word)) return true
      if (row === 0 || line.words[row] === word || !isWord(word)) return false
      return !people.some(span => holds(span, spanIn(line, row, row + 1)))
    }),
  )
}
