import { TokenKind } from "../../text/tokens.ts"
import type { SpeechVerb } from "../clause.ts"
import { Bit } from "../lexicon.ts"
import { nounPhraseAt } from "../noun-phrase.ts"
import { is, type Range, type Reading, range } from "../reading.ts"
import { isVerbPart, type TreeCue } from "../tree-cue.ts"
import { nounPhraseFrom, phraseOf } from "../tree-phrase.ts"
import { subjectOf } from "../tree-source.ts"
import type { Candidate } from "./candidate.ts"
import { contentEnd, endOf } from "./complement.ts"
import { documentCue } from "./quotation.ts"
import { openingConnective } from "./report.ts"

/** What a document shows: «Uit het rapport blijkt dat …», «…, blijkt uit cijfers van het CBS», «In de brief staat dat …». */
export function evidence(reading: Reading, i: number, sentence: Range): Candidate | undefined {
  const { lower, lexicon } = reading
  const { grammar } = lexicon.pack
  if (!grammar.evidenceVerbs.has(lower[i]!) || reading.capital[i] === 1) return undefined
  const [that] = grammar.complementisers
  const first = openingConnective(reading, sentence)
  // Document first.
  if (grammar.evidenceMarks.has(lower[first]!)) {
    const phrase = documentBefore(reading, first + 1, i)
    if (phrase) {
      for (let at = i + 1; at < Math.min(sentence.to, i + 6); at++) {
        if (lower[at] !== that) continue
        return {
          frame: "document-shows",
          cue: grammar.documentIsSource.has(lower[first]!) ? [first, i] : [i],
          source: phrase,
          content: [{ from: at, to: contentEnd(reading, at, sentence) }],
          confidence: 0.9,
        }
      }
    }
  }
  // Document last, behind what it shows: «…, blijkt uit …».
  let mark = i + 1
  while (mark < sentence.to && is(reading, mark, Bit.adverb)) mark++
  if (!grammar.evidenceMarks.has(lower[mark] ?? "")) return undefined
  const phrase = nounPhraseFrom(reading, mark + 1, sentence.to)
  if (!phrase) return undefined
  // «stond in het veld»: only what can be read holds words.
  if (!grammar.documentIsSource.has(lower[mark]!) && !isReadable(reading, phrase)) return undefined
  const thus = grammar.thus.has(lower[i - 1] ?? "") ? i - 1 : i
  if (lower[thus - 1] !== ",") {
    // «Dat blijkt uit onderzoek van …»: points back.
    if (i - first !== 1 || !is(reading, first, Bit.pointer)) return undefined
    return { frame: "points-back", cue: [i, mark], source: phrase, content: [], pointsBack: true, confidence: 0.9 }
  }
  if (thus - 1 - first < 2) return undefined
  const made = documentCue(reading, range(thus, mark + 1), phrase)
  const cue = made.source === phrase ? range(thus, mark + 1) : made.cue
  return {
    frame: "document-inversion",
    cue: grammar.documentIsSource.has(lower[mark]!) ? range(thus, mark + 1) : cue,
    source: grammar.documentIsSource.has(lower[mark]!) ? phrase : made.source,
    content: [{ from: first, to: thus - 1 }],
    confidence: 0.85,
  }
}

/** «In *het jaarverslag over het vorige jaar* staat»: all between the preposition and the verb that the sentence opens with, one phrase. */
export function documentBefore(reading: Reading, from: number, verb: number): Range | undefined {
  const phrase = nounPhraseAt(reading, from, verb)
  if (phrase?.to === verb) return phrase
  const { trees, kind } = reading
  if (!phrase || verb - from > 12 || !trees.has(from)) return undefined
  for (let row = from; row < verb; row++)
    if (kind[row] === TokenKind.punctuation || kind[row] === TokenKind.quote || /^(?:VERB|AUX)$/.test(trees.upos(row))) return undefined
  return { from, to: verb }
}

/** «Gemeenten hebben moeite. *Dat stelt* BDO.» The content is what was said just before; `content` stays empty here. */
export function pointsBack(reading: Reading, verb: SpeechVerb, sentence: Range): Candidate | undefined {
  const { entry, rows } = verb
  const first = openingConnective(reading, sentence)
  // «Dit bevestigt de havenmeester»: a tree may take the pointer for the subject.
  const subject = verb.subject?.from === first ? nounPhraseAt(reading, Math.max(...rows) + 1, sentence.to) : verb.subject
  const isAgentless = verb.passive && !subject
  if ((!subject && !isAgentless) || !/[DQ]/.test(entry.frames)) return undefined
  if (!is(reading, first, Bit.pointer) || reading.quote[first] !== -1) return undefined
  // «Zo besloot hij te gaan»: what it says stands behind it.
  const { trees } = reading
  if (
    trees.has(verb.verb) &&
    rows.some(row => trees.children(row).some(child => /^(?:ccomp|xcomp)$/.test(trees.plain(child)) && !rows.includes(child)))
  )
    return undefined
  const behind = Math.max(verb.end, ...rows.map(row => row + 1), subject?.to ?? 0)
  // The rest of the sentence may say where and when, but holds no clause of its own.
  for (let i = behind; i < endOf(reading, sentence); i++) {
    if (is(reading, i, Bit.subordinator) && reading.lexicon.pack.grammar.complementisers.has(reading.lower[i]!)) return undefined
    if (reading.quote[i] !== -1 || reading.lower[i] === ":") return undefined
  }
  const head = first + (isLatter(reading, first) ? 1 : 0)
  if (verb.verb - head !== 1 && !(rows[0]! - head === 1)) return undefined
  return {
    frame: "points-back",
    entry,
    cue: reading.lexicon.pack.grammar.thus.has(reading.lower[first]!) ? [first, ...rows] : rows,
    ...(subject ? { source: subject } : { anonymous: true }),
    content: [],
    pointsBack: true,
    confidence: entry.strength * 0.9,
  }
}

/** «Dat *laatste* wordt bestreden» */
function isLatter({ trees }: Reading, row: number): boolean {
  return trees.has(row) && trees.plain(row) === "det" && trees.head(row) === row + 1 && trees.upos(row + 1) === "ADJ"
}

/** «*Tot die conclusie komen* onderzoekers uit Bern.», «*Die toezegging deed* de minister»: a noun with a demonstrative, and who came to it. */
export function nounPointsBack(reading: Reading, { entry, word, rows }: TreeCue): Candidate | undefined {
  const { trees, lower, lexicon } = reading
  const { demonstratives, light, existing } = lexicon.pack.grammar
  const verb = trees.head(word)
  const relation = trees.plain(word)
  if (verb < 0 || !trees.children(word).some(child => trees.plain(child) === "det" && demonstratives.has(lower[child]!))) return undefined
  if (trees.children(word).some(child => /^(?:acl|advcl|ccomp|nmod)$/.test(trees.plain(child)))) return undefined
  const mark = trees.children(word).find(child => trees.plain(child) === "case")
  const isObject = relation === "obj" && light.has(trees.lemma(verb))
  const isReached = relation === "obl" && mark !== undefined && existing.has(trees.lemma(verb))
  // «Die conclusie trekken *onderzoekers*»: what a parser took for the object stands where a subject stands.
  const isFirst = relation === "nsubj" && word < verb && light.has(trees.lemma(verb))
  const late = isFirst ? trees.children(verb).find(child => child > verb && /^(?:obj|nsubj)$/.test(trees.plain(child))) : undefined
  const subject = isObject || isReached ? subjectOf(reading, [verb]) : late === undefined ? undefined : { head: late }
  if (!subject || is(reading, subject.head, Bit.relative | Bit.pointer)) return undefined
  if (lexicon.pronouns.get(lower[subject.head]!)?.gender === "neuter") return undefined
  const parts = trees.children(verb).filter(child => isVerbPart(trees.relation(child)))
  return {
    frame: "points-back",
    entry,
    cue: [...new Set([...rows, ...(mark === undefined ? [] : [mark]), verb, ...parts])].sort((a, b) => a - b),
    source: phraseOf(reading, subject.head),
    content: [],
    pointsBack: true,
    confidence: entry.strength * 0.9,
  }
}

function isReadable({ lexicon, lower, capital }: Reading, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    if (lexicon.pack.grammar.genitive.has(lower[i]!)) return false
    const type = lexicon.nouns.get(lower[i]!)?.noun.type
    if (type === "document" || type === "media" || (capital[i] === 1 && i === to - 1)) return true
  }
  return false
}
