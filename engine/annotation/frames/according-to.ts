import { TokenKind } from "../../text/tokens.ts"
import type { CueEntry } from "../language-pack.ts"
import { Bit, type Phrase } from "../lexicon.ts"
import { nounPhraseAt } from "../noun-phrase.ts"
import { is, isMark, isVerb, phraseAt, type Range, type Reading } from "../reading.ts"
import { insidePhrase, isWhat, nounPhraseFrom, phraseOf, rangesOf } from "../tree-phrase.ts"
import { sourceRange, subjectOf } from "../tree-source.ts"
import type { Candidate } from "./candidate.ts"
import { endOf } from "./complement.ts"
import { openingConnective } from "./report.ts"

/** «volgens de krant», «aldus Jansen», «in de ogen van het OM», «naar verluidt»: words that need no verb. First, in the middle, or last. */
export function accordingTo(reading: Reading, i: number, sentence: Range): Candidate | undefined {
  const { lexicon } = reading
  const phrase = phraseAt(reading, lexicon.phrases, i, sentence.to)
  if (phrase) {
    const cue = rows(i, phrase.words.length)
    const whole = upToSecondClause(reading, i, around(reading, { from: i, to: i + phrase.words.length }, sentence))
    if (whole.length === 0) return undefined
    const self = phrase.value.frames === "" ? subjectBefore(reading, i, sentence) : undefined
    const content = self ? whole.flatMap(part => without(part, self)) : whole
    return {
      frame: self ? "own-words" : "hearsay-phrase",
      entry: phrase.value,
      cue,
      content,
      confidence: phrase.value.strength,
      ...(self ? { source: self } : { anonymous: true }),
    }
  }
  const preposition = phraseAt(reading, lexicon.prepositions, i, sentence.to)
  if (!preposition) return undefined
  const start = i + preposition.words.length
  if (start >= sentence.to) return undefined
  const byTree = reading.trees.has(i) ? accordingToTree(reading, i, preposition, sentence) : undefined
  if (byTree) return byTree
  const phraseBehind = nounPhraseAt(reading, start, sentence.to)
  const isFirst = i === openingConnective(reading, sentence)
  const source = (phraseBehind && isFirst && reading.trees.has(i) && pastRelative(reading, phraseBehind, sentence)) || phraseBehind
  if (!source || isNorm(reading, source)) return undefined
  const content = around(reading, { from: i, to: source.to }, sentence)
  if (content.length === 0) return undefined
  return unlessRumour(reading, {
    frame: "according-to",
    entry: preposition.value,
    cue: rows(i, preposition.words.length),
    source,
    content,
    confidence: preposition.value.strength,
  })
}

/** «volgens hardnekkige geruchten»: nobody is named who says so. */
function unlessRumour({ lexicon, lower }: Reading, candidate: Candidate): Candidate {
  const { source, cue, ...rest } = candidate
  const noun = source && lexicon.nounCues.get(lower[source.to - 1]!)
  if (!source || !noun?.hedge || noun.act !== "speech") return candidate
  return { ...rest, cue: [...cue, ...rows(source.from, source.to - source.from)], anonymous: true }
}

/** «Het was naar eigen zeggen zwaar *en dat wilde hij vieren*»: a second main clause with a subject of its own is the narrator's. */
function upToSecondClause(reading: Reading, i: number, parts: readonly Range[]): readonly Range[] {
  const { trees } = reading
  const last = parts.at(-1)
  if (!last || last.from <= i || !trees.has(i)) return parts
  for (let row = last.from; row < last.to; row++) {
    const isSecond = trees.plain(row) === "conj" && trees.children(row).some(child => trees.plain(child) === "nsubj")
    const start = isSecond ? trees.subtree(row)[0]! : -1
    if (start > last.from && /^(?:cc|punct)$/.test(trees.plain(start)) && trees.head(trees.head(row)) < 0)
      return [...parts.slice(0, -1), { from: last.from, to: start }]
  }
  return parts
}

/** The same by its tree: the source is all of the phrase, the content the clause that it stands in. */
function accordingToTree(reading: Reading, i: number, { words, value }: Phrase<CueEntry>, sentence: Range): Candidate | undefined {
  const { trees } = reading
  const start = i + words.length
  let noun = start
  while (trees.head(noun) >= start && trees.head(noun) < sentence.to && insidePhrase.test(trees.relation(noun))) noun = trees.head(noun)
  if (!trees.isBelow(i, noun) && trees.head(i) !== noun && words.length === 1) return undefined
  // «Volgens ingewijden is de sfeer om te snijden»: with a subject of its own it was taken for the predicate, and word order knows better.
  if (trees.head(noun) < 0 && trees.children(noun).some(child => child > noun && /^(?:nsubj|cop)$/.test(trees.plain(child))))
    return undefined
  const cue = rows(i, words.length)
  const phrase = sourceRange(reading, { entry: value, word: i, rows: cue, nodes: [], passive: false }, { head: noun })
  if (phrase.from < start && words.length === 1) return undefined
  // Of «op basis van» the later words hang from the first.
  const found = { from: Math.max(phrase.from, start), to: phrase.to }
  const source = i === openingConnective(reading, sentence) ? upToVerb(reading, found, sentence) : found
  if (isNorm(reading, source)) return undefined
  // «Aldus de wethouder in een toelichting.»: alone, it points back.
  if (i === sentence.from && !hasFiniteVerb(reading, source.to, sentence.to))
    return { frame: "points-back", entry: value, cue, source, content: [], pointsBack: true, confidence: value.strength }
  const testified = value.kind === "preposition" ? testimony(reading, start, sentence) : undefined
  if (testified) cue.push(...rows(start, testified.from - 1 - start))
  let verb = trees.head(noun)
  // «Volgens de dienst is het apparaat *waarmee* …»: what stands before the antecedent is not in its relative clause.
  while (verb >= 0 && (!isClause(reading, verb) || (trees.head(verb) > noun && trees.head(verb) < verb))) verb = trees.head(verb)
  if (verb < 0) return undefined
  // «…, aldus de krant.»: last, it says who says all of the sentence.
  const isLast = reading.lower[i - 1] === "," && source.to >= endOf(reading, sentence) && reading.quote[i] === -1
  while (isLast && trees.head(verb) >= 0) verb = trees.head(verb)
  const speaker = testified ?? source
  const beside = appositionBehind(reading, i, source, sentence)
  if (beside && !testified) return { frame: "according-to", entry: value, cue, source, content: [beside], confidence: value.strength }
  const taken = new Set([...cue, ...rows(source.from, Math.max(source.to, speaker.to) - source.from)])
  // «*Of* er vliegtuigen komen, is volgens de minister onduidelijk»
  const first = trees.plain(sentence.from) === "mark" ? sentence.from : openingConnective(reading, sentence)
  const isRoot = trees.head(verb) < 0
  const content = rangesOf(
    reading,
    trees
      .subtree(verb, row => {
        // «…, wat haar kabinet tegenspreekt»: that is said of it.
        if (row > noun && trees.children(row).some(child => isWhat(reading, child))) return true
        const head = trees.head(row)
        if (head !== verb) return false
        const relation = trees.plain(row)
        // A second main clause with a subject of its own is the narrator's; so is what ties a clause to the rest.
        if (isRoot && relation === "conj" && row > noun && trees.children(row).some(child => trees.plain(child) === "nsubj")) return true
        // «volgens de politie en *volgens omwonenden*»: each by itself.
        if (row !== noun && trees.children(row).some(child => phraseAt(reading, reading.lexicon.prepositions, child, sentence.to)))
          return true
        if (relation === "parataxis" && isOtherReport(reading, row) && !isHearsay(reading, row)) return true
        return (
          (relation === "cc" && !reading.lexicon.pack.grammar.complementisers.has(reading.lower[row]!)) || (relation === "mark" && !isRoot)
        )
      })
      .filter(row => row >= first && !taken.has(row) && !(row >= source.to && isDay(reading, row))),
    taken,
  )
  return content.length > 0
    ? unlessRumour(reading, { frame: "according-to", entry: value, cue, source: speaker, content, confidence: value.strength })
    : undefined
}

/** «de Italiaan Ghirotto, volgens velen *de snelste man van de groep*»: behind a comma and without a verb, only that is said. */
function appositionBehind(reading: Reading, i: number, { to: from }: Range, sentence: Range): Range | undefined {
  const { trees, lower, kind } = reading
  if (lower[i - 1] !== "," || i - 1 <= sentence.from) return undefined
  let to = from
  while (to < sentence.to && kind[to] !== TokenKind.punctuation && kind[to] !== TokenKind.quote) to++
  const isNamed = Array.from({ length: to - from }, (_, k) => from + k).some(
    row => /^(?:appos|parataxis)$/.test(trees.plain(row)) && trees.head(row) < i && /^(?:NOUN|PROPN)$/.test(trees.upos(row)),
  )
  for (let row = from; row < to; row++) if (/^(?:VERB|AUX)$/.test(trees.upos(row))) return undefined
  return isNamed ? { from, to } : undefined
}

/** «Volgens de een is het klaar; de ander *zegt* van niet» */
function isOtherReport({ lexicon, lower }: Reading, row: number): boolean {
  return lexicon.verbs.get(lower[row]!)?.some(({ entry, fixed }) => fixed.length === 0 && /[DQ]/.test(entry.frames)) ?? false
}

/** «…; meerdere keren *zouden* er messen zijn getrokken»: a second clause that goes on with what is said. */
function isHearsay({ trees, lower, lexicon }: Reading, row: number): boolean {
  return trees
    .children(row)
    .some(child => trees.plain(child) === "aux" && lexicon.hedges.get(lower[child]!)?.some(({ value }) => value.when === "zou"))
}

/** «aldus de wethouder *gisteren*» */
function isDay({ lower, lexicon }: Reading, row: number): boolean {
  return lexicon.pack.grammar.dayWords.test(lower[row]!)
}

/** «op basis van gesprekken met *vijf medewerkers*»: who spoke, where the words name their talk first. */
function testimony(reading: Reading, noun: number, { to }: Range): Range | undefined {
  const { lower, lexicon } = reading
  const { testimonies, testifying } = lexicon.pack.grammar
  return testimonies.has(lower[noun]!) && testifying.has(lower[noun + 1] ?? "") ? nounPhraseFrom(reading, noun + 2, to) : undefined
}

function hasFiniteVerb({ trees }: Reading, from: number, to: number): boolean {
  for (let row = from; row < to; row++) if (trees.has(row) && trees.feats(row).includes("VerbForm=Fin")) return true
  return false
}

/**
 * Dutch and English put one phrase before the finite verb that opens a main clause: «Volgens *het Goede Vrijdag-akkoord* heeft …». Where a
 * parser ended the source early, it goes on to that verb, unless a mark or a verb stands between.
 */
function upToVerb(reading: Reading, source: Range, sentence: Range): Range {
  const { trees, kind } = reading
  const relative = pastRelative(reading, source, sentence)
  if (relative) return relative
  let to = source.to
  while (to < sentence.to && to - source.to < 5 && kind[to] === TokenKind.word && /^(?:NOUN|PROPN|ADJ)$/.test(trees.upos(to))) to++
  return to < sentence.to && /^(?:VERB|AUX)$/.test(trees.upos(to)) && trees.feats(to).includes("VerbForm=Fin")
    ? { from: source.from, to }
    : source
}

/** «Volgens een studie *die de stad bestelde*, zou …»: a relative clause behind the noun, up to the comma before the verb. */
function pastRelative(reading: Reading, { from, to }: Range, sentence: Range): Range | undefined {
  const { trees, lower, kind } = reading
  const first = lower[to] === "," ? to + 1 : to
  if (!is(reading, first, Bit.relative)) return undefined
  for (let row = first + 1; row < sentence.to - 1 && row - first < 25 && kind[row] !== TokenKind.quote; row++)
    if (lower[row] === "," && /^(?:VERB|AUX)$/.test(trees.upos(row + 1)) && trees.feats(row + 1).includes("VerbForm=Fin"))
      return { from, to: row }
  return undefined
}

function isClause({ trees }: Reading, row: number): boolean {
  return (
    trees.head(row) < 0 ||
    /^(?:ccomp|advcl|parataxis|csubj)$/.test(trees.plain(row)) ||
    trees.relation(row) === "acl:relcl" ||
    (trees.plain(row) === "conj" && trees.children(row).some(child => trees.plain(child) === "nsubj"))
  )
}

/** A range without another that lies in it. */
function without({ from, to }: Range, hole: Range): Range[] {
  if (hole.from >= to || hole.to <= from) return [{ from, to }]
  return [
    { from, to: hole.from },
    { from: hole.to, to },
  ].filter(part => part.to > part.from)
}

function rows(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, k) => from + k)
}

/** «volgens de regels», «volgens planning»: how it should go, not who says so. */
function isNorm({ lower, lexicon }: Reading, { from, to }: Range): boolean {
  const { norms } = lexicon.pack.grammar
  for (let i = from; i < to; i++) {
    if (norms.has(lower[i]!)) return true
    if (lexicon.pack.grammar.genitive.has(lower[i]!)) return false
  }
  return false
}

/** The clause around the phrase, without it: the content. A phrase behind a comma, or last in its sentence, takes all that stands before it. */
function around(reading: Reading, phrase: Range, sentence: Range): Range[] {
  const { lower } = reading
  const end = endOf(reading, sentence)
  let from = openingConnective(reading, sentence)
  let to = end
  const last = phrase.to >= end
  const behindComma = phrase.from > sentence.from && lower[phrase.from - 1] === ","
  if (phrase.from > from + 1 && !last && !behindComma) {
    // Inside a relative or subordinate clause the content is that clause: «de man, die volgens de politie dronken was, reed weg».
    for (let i = phrase.from - 1; i > from; i--) {
      if (reading.quote[i] !== reading.quote[phrase.from]) break
      if (lower[i] === ",") {
        const next = i + 1
        if (is(reading, next, Bit.relative | Bit.subordinator)) {
          from = next
          to = closingComma(reading, phrase.to, end)
        } else if (is(reading, next, Bit.conjunction)) from = next + 1
        break
      }
    }
  }
  if (!last && !behindComma && from === openingConnective(reading, sentence)) {
    // A second main clause of the narrator's behind «, maar» or «, en» stays the narrator's.
    for (let i = phrase.to; i < end; i++) {
      if (lower[i] === "," && is(reading, i + 1, Bit.conjunction) && hasVerb(reading, i + 2, Math.min(end, i + 8)) && i > phrase.to + 2) {
        to = i
        break
      }
    }
  }
  const parts: Range[] = []
  const before = { from, to: trimMarks(reading, from, phrase.from) }
  if (before.to > before.from) parts.push(before)
  let start = phrase.to
  while (start < to && (lower[start] === "," || reading.kind[start] === TokenKind.punctuation)) start++
  if (to > start && !(behindComma && last)) parts.push({ from: start, to })
  return parts
}

function closingComma(reading: Reading, from: number, end: number): number {
  for (let i = from; i < end; i++) if (reading.lower[i] === ",") return i
  return end
}

function trimMarks(reading: Reading, from: number, to: number): number {
  let end = to
  while (end > from && isMark(reading, end - 1) && reading.kind[end - 1] === TokenKind.punctuation) end--
  return end
}

function hasVerb(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerb(reading, i)) return true
  return false
}

/** «Hij was naar eigen zeggen thuis»: the subject speaks for itself. */
function subjectBefore(reading: Reading, i: number, sentence: Range): Range | undefined {
  const { trees } = reading
  if (trees.has(i)) {
    let verb = i
    while (trees.head(verb) >= 0 && !(trees.upos(verb) === "VERB" && verb < i)) verb = trees.head(verb)
    const subject = subjectOf(reading, [verb])
    if (subject) return phraseOf(reading, subject.head)
  }
  for (let from = sentence.from; from < i; from++) {
    const phrase = nounPhraseAt(reading, from, i)
    if (phrase) return phrase
  }
  for (let from = i + 1; from < Math.min(sentence.to, i + 8); from++) {
    if (!isVerb(reading, from)) continue
    return nounPhraseAt(reading, from + 1, sentence.to)
  }
  return undefined
}
