import { TokenKind } from "../../text/tokens.ts"
import type { SpeechVerb } from "../clause.ts"
import { Bit } from "../lexicon.ts"
import { is, type Range, type Reading } from "../reading.ts"
import type { Candidate } from "./candidate.ts"
import { endOf, sourceOf } from "./complement.ts"
import { hostBehind, isArticle } from "./said-of-quotation.ts"

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
  const isGoingOn =
    !is(reading, after + 1, Bit.relative | Bit.conjunction | Bit.subordinator) && hasVerb(reading, { from: after + 1, to: sentence.to })
  if (after < sentence.to - 2 && lower[after] === "," && isGoingOn) {
    let to = sentence.to
    while (to > after + 1 && reading.kind[to - 1] === TokenKind.punctuation) to--
    content.push({ from: after + 1, to })
  }
  return { frame: "inversion", entry, cue, content, ...sourceOf(verb), confidence: entry.strength }
}

/**
 * «Niet voor het geld, *zegt ze nu*, maar voor „de eer van de straat”.»: a report between commas, with less than a clause before it. By its tree
 * only, for a clause before the verb would as well be one of time or condition.
 */
export function interjected(reading: Reading, verb: SpeechVerb, sentence: Range): Candidate | undefined {
  const { entry, rows } = verb
  const { lower, trees, lexicon } = reading
  if (!entry.frames.includes("Q") || !verb.inverted || !verb.subject || !trees.has(verb.verb)) return undefined
  const thus = lexicon.pack.grammar.thus.has(lower[rows[0]! - 1] ?? "") ? rows[0]! - 1 : rows[0]!
  const before = { from: openingConnective(reading, sentence), to: thus - 1 }
  if (before.to <= before.from || lower[before.to] !== "," || is(reading, before.from, Bit.subordinator)) return undefined
  for (let row = before.from; row < before.to; row++) if (trees.feats(row).includes("VerbForm=Fin")) return undefined
  const rest = behindComma(reading, Math.max(verb.end, ...rows.map(row => row + 1)), sentence)
  // «In de senaat, stellen afgevaardigden, ongerust, *die vraag*»: what it goes with is all that the verb says.
  if (!rest || trees.children(verb.rows[0]!).some(row => row >= rest.from && trees.plain(row) === "obj")) return undefined
  const cue = thus < rows[0]! ? [thus, ...rows] : rows
  return { frame: "interjected", entry, cue, content: [before, rest], ...sourceOf(verb), confidence: entry.strength }
}

/** «Niet meteen, *klinkt het bij de uitbater*, maar na de zomer.», «De brug is te duur, *heet het in Den Haag*.»: nobody is the subject of the report. */
export function impersonalReport(reading: Reading, i: number, sentence: Range): Candidate | undefined {
  const { lower, lexicon, quote } = reading
  const { impersonalForms, thus: thusWords } = lexicon.pack.grammar
  if (!impersonalForms.has(lower[i]!) || quote[i] !== -1 || i + 1 >= sentence.to) return undefined
  if (lexicon.pronouns.get(lower[i + 1]!)?.gender !== "neuter" || isArticle(reading, i + 1)) return undefined
  const thus = thusWords.has(lower[i - 1] ?? "") ? i - 1 : i
  const before = { from: openingConnective(reading, sentence), to: thus - 1 }
  if (before.to <= before.from || lower[before.to] !== "," || quote[before.to - 1] !== -1 || is(reading, before.from, Bit.subordinator))
    return undefined
  const source = hostBehind(reading, i + 2, sentence.to)
  const rest = behindComma(reading, source?.to ?? i + 2, sentence)
  return {
    frame: "impersonal-report",
    cue: thus < i ? [thus, i, i + 1] : [i, i + 1],
    ...(source ? { source } : { anonymous: true }),
    content: rest ? [before, rest] : [before],
    confidence: 0.8,
  }
}

/** What goes on behind the comma that closes a report; undefined where none does, or where it says something of who spoke. */
function behindComma(reading: Reading, from: number, sentence: Range): Range | undefined {
  const { lower, kind, lexicon } = reading
  let comma = from
  while (comma < Math.min(sentence.to, from + 5) && kind[comma] === TokenKind.word) comma++
  const to = endOf(reading, sentence)
  if (lower[comma] !== "," || to - comma < 3) return undefined
  const isAboutWho = is(reading, comma + 1, Bit.relative) || lexicon.pack.grammar.complementisers.has(lower[comma + 1]!)
  return isAboutWho ? undefined : { from: comma + 1, to }
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
