import { TokenKind } from "../../text/tokens.ts"
import type { SpeechVerb } from "../clause.ts"
import { Bit } from "../lexicon.ts"
import { is, type Range, type Reading } from "../reading.ts"
import type { Candidate } from "./candidate.ts"
import { sourceOf } from "./complement.ts"

/**
 * A verb of saying behind what is said, without marks: «Het aantal daalt, meldt de krant.», «…, zo zegt Jansen.», «…, heeft X gezegd.»
 * And in the middle: «De brug, zegt Jansen, blijft dicht.»
 */
export function report(reading: Reading, verb: SpeechVerb, sentence: Range): Candidate | undefined {
  const { entry, rows } = verb
  if (!entry.frames.includes("Q") || !verb.subject) return undefined
  const { lower, lexicon } = reading
  // «…, zegt Jansen.»; and where word order does not change, «…, the agency said.»
  if (!verb.inverted && !(lexicon.pack.grammar.bareComplement && verb.end >= sentence.to - 1)) return undefined
  const first = verb.inverted ? rows[0]! : verb.subject.from
  const thus = first > sentence.from && lexicon.pack.grammar.thus.has(lower[first - 1]!) ? first - 1 : first
  const comma = thus - 1
  if (comma <= sentence.from || lower[comma] !== ",") return undefined
  const cue = verb.inverted && thus < first ? [thus, ...rows] : rows
  const before = { from: openingConnective(reading, sentence), to: comma }
  if (before.to - before.from < 2 || !hasVerb(reading, before)) return undefined
  let after = Math.max(verb.end, ...rows.map(row => row + 1))
  while (after < sentence.to && lower[after] !== "," && reading.kind[after] !== TokenKind.punctuation) after++
  const content: Range[] = [before]
  const isGoingOn = isFragment(reading, before)
    ? isInserted(reading, verb, sentence)
    : !is(reading, after + 1, Bit.relative | Bit.conjunction | Bit.subordinator) && hasVerb(reading, { from: after + 1, to: sentence.to })
  if (after < sentence.to - 2 && lower[after] === "," && isGoingOn) {
    let to = sentence.to
    while (to > after + 1 && reading.kind[to - 1] === TokenKind.punctuation) to--
    content.push({ from: after + 1, to })
  }
  return { frame: "inversion", entry, cue, content, ...sourceOf(verb), confidence: entry.strength }
}

/** Words of which a report may say when or how it was said, at the most: «zegt ze *nu*». */
const mostAdverbs = 3

/** «Niet voor het geld, *zegt ze nu*, maar voor de eer»: between two commas, a verb with its subject right behind it and hardly more. */
export function isInserted({ lower, kind, trees }: Reading, { rows, inverted, subject, end }: SpeechVerb, sentence: Range): boolean {
  if (!inverted || !subject || !/^,$/.test(lower[rows[0]! - 1] ?? "")) return false
  let after = Math.max(end, ...rows.map(row => row + 1))
  for (let more = 0; more < mostAdverbs && after < sentence.to && kind[after] === TokenKind.word; more++) {
    if (trees.has(after) && !/^(?:advmod|obl|nmod)$/.test(trees.plain(after))) return false
    after++
  }
  return lower[after] === "," && after + 2 < sentence.to - 1
}

/** Without a verb of its own: «Niet voor het geld, …». */
function isFragment({ trees }: Reading, { from, to }: Range): boolean {
  for (let row = from; row < to; row++) if (!trees.has(row) || /^(?:VERB|AUX)$/.test(trees.upos(row))) return false
  return true
}

/** «Bovendien daalt het aantal, …»: an opening connective stays outside. */
export function openingConnective(reading: Reading, { from, to }: Range): number {
  let i = from
  while (i < to && reading.kind[i] === TokenKind.punctuation) i++
  if (is(reading, i, Bit.conjunction) && reading.quote[i] === -1) i++
  return i < to - 1 ? i : from
}

function hasVerb(reading: Reading, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (is(reading, i, Bit.auxiliary | Bit.finite | Bit.cue)) return true
  return to - from >= 4
}
