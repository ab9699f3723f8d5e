import { Bit } from "../lexicon.ts"
import { is, type Range, type Reading } from "../reading.ts"
import { isSomebody, phraseOf } from "../tree-phrase.ts"
import { subjectOf } from "../tree-source.ts"

/**
 * «*De bondscoach* was tevreden. „We hebben goed gespeeld.”»: whom the sentence right before a quotation is about, where nothing else says who
 * speaks. By its tree only; undefined where that sentence is somebody's report, is about a thing, or tells what was done to somebody.
 */
export function speakerBefore(reading: Reading, quoted: Range, contents: readonly (readonly Range[])[]): Range | undefined {
  const { trees, sentences, lower, lexicon } = reading
  const index = sentences.findIndex(({ from, to }) => from <= quoted.from && quoted.from < to)
  const earlier = sentences[index - 1]
  if (!earlier || sentences[index]!.from !== quoted.from || !trees.has(earlier.from) || reading.quote[earlier.to - 1] !== -1)
    return undefined
  if (contents.some(parts => parts.some(({ from, to }) => from < earlier.to && to > earlier.from))) return undefined
  let root = earlier.from
  while (root < earlier.to && trees.head(root) >= 0) root++
  const subject = root < earlier.to ? subjectOf(reading, [root]) : undefined
  if (!subject || trees.relation(subject.head) === "nsubj:pass" || is(reading, subject.head, Bit.relative)) return undefined
  const known = lexicon.nouns.get(lower[subject.head]!)
  // «De zaal was vol»: a group that is one thing is as often the place.
  const isPlace = known?.noun.type === "group" && !known.plural
  if (!isSomebody(reading, subject.head) || known?.noun.type === "anonymous" || isPlace) return undefined
  const { from, to } = phraseOf(reading, subject.head)
  let start = from
  while (start < subject.head && trees.upos(start) === "ADV") start++
  return { from: start, to }
}
