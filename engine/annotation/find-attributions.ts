import type { Spans } from "../text/span.ts"
import { TokenKind } from "../text/tokens.ts"
import { findNames } from "./find-names.ts"
import type { Candidate } from "./frames/candidate.ts"
import { endOf } from "./frames/complement.ts"
import { closesReport, partialQuotation, sentenceAround, spokenInPassing } from "./frames/partial-quotation.ts"
import { isStatement, quotationRows } from "./frames/quotation.ts"
import { openingConnective } from "./frames/report.ts"
import { speakerBefore } from "./frames/speaker-before.ts"
import { MentionList } from "./mentions.ts"
import type { Attribution, Mention } from "./passage.ts"
import { propose } from "./propose.ts"
import { type Range, type Reading, range, spanOf } from "./reading.ts"
import { isLikely } from "./weigh-attribution.ts"

export interface Attributions {
  readonly attributions: readonly Attribution[]
  readonly mentions: readonly Mention[]
}

/** Who says what in a paragraph. Frames propose, and of two that want the same cue or the same quotation the first one wins. */
export function findAttributions(reading: Reading, running: boolean, inBody = false): Attributions {
  const proposals = propose(reading)
  const mentions = new MentionList(reading)
  const attributions: Attribution[] = []
  /** Outermost quotations that are part of an attribution. */
  const voices = new Set<number>()
  const taken = new Uint8Array(reading.count)
  const contents: Range[][] = []
  /** Rows of the cue and the source of each. */
  const owned: ReadonlySet<number>[] = []
  for (const proposal of proposals) {
    if (proposal.cue.some(row => taken[row] === 1)) continue
    if (proposal.source && (isDevice(reading, proposal.source) || isAnybody(reading, proposal))) continue
    const content = proposal.pointsBack
      ? before(reading, proposal.cue[0] ?? proposal.source!.from, contents)
      : withExplanation(reading, proposal, wholeQuotations(reading, proposal.content), proposals)
    if (content.length === 0 || (!proposal.isGrounded && !isLikely(reading, { ...proposal, content }))) continue
    for (const row of proposal.cue) taken[row] = 1
    const source = proposal.source && mentions.add(withParty(reading, proposal.source), proposal.cue[0])
    const { entry } = proposal
    attributions.push({
      kind: proposal.spoken ? "direct" : kindOf(reading, content, proposal.cue[0]),
      ...(source !== undefined && { source }),
      ...(proposal.cue.length > 0 && { cue: spansOf(reading, proposal.cue) }),
      content: content.map(part => spanOf(reading, part)) as unknown as Spans,
      continues: false,
      polarity: entry?.polarity ?? "affirmed",
      stance: entry?.stance ?? "neutral",
      confidence: Math.round(proposal.confidence * 100) / 100,
      frame: proposal.frame,
    })
    contents.push(content)
    owned.push(new Set([...proposal.cue, ...(proposal.source ? range(proposal.source.from, proposal.source.to) : [])]))
    if (proposal.frame.startsWith("quotation") || proposal.frame === "speaker-colon")
      for (const { from, to } of content)
        for (let row = from; row < to; row++) if (reading.quote[row]! >= 0) voices.add(reading.quote[row]!)
  }
  addRunning(reading, mentions, attributions, contents, owned, voices, running || (inBody && isAllQuoted(reading)))
  for (const name of findNames(reading)) mentions.addName(name)
  return { attributions: ordered(attributions, contents, mentions.order), mentions: mentions.sorted }
}

/** «Ik vind dat …», «volgens mij», «dan weet je dat …», «het wil zeggen dat …»: who writes, is spoken to, anybody, or nothing at all is no source. */
function isAnybody({ lower, lexicon }: Reading, { source, frame, entry }: Candidate): boolean {
  if (!source || source.to - source.from > 1 || frame.startsWith("quotation")) return false
  const pronoun = lexicon.pronouns.get(lower[source.from]!)
  if (pronoun && pronoun.person < 3) return true
  // «Dat wil niet zeggen dat …»
  return (
    lexicon.pack.words.pointers.has(lower[source.from]!) || (pronoun?.gender === "neuter" && entry !== undefined && entry.act !== "speech")
  )
}

/** What stands in brackets behind a name belongs to it: «wethouder Leen Vercruysse *(Groen)*»; so many words at the most. */
const longestBracket = 4

function withParty({ lower, capital }: Reading, { from, to }: Range): Range {
  if (lower[to] !== "(" || capital[to - 1] === 0) return { from, to }
  const close = lower.indexOf(")", to)
  return close > to && close - to <= longestBracket + 1 ? { from, to: close + 1 } : { from, to }
}

/** «De sirene waarschuwt voor gevaar»: a thing says nothing. */
function isDevice({ lower, lexicon }: Reading, { from, to }: Range): boolean {
  const { devices } = lexicon.pack.grammar
  return lower.slice(from, Math.min(to, from + 3)).some(word => devices.has(word))
}

/** A content that begins or ends inside a quotation which it was meant to hold takes the whole of its sentence's marks. */
function wholeQuotations(reading: Reading, content: readonly Range[]): Range[] {
  const kept: Range[] = []
  for (const { from, to } of content) {
    let start = from
    let end = to
    while (start < end && reading.kind[start] === TokenKind.punctuation) start++
    if (
      end < reading.count &&
      reading.kind[end] === TokenKind.quote &&
      reading.quote[end] !== -1 &&
      reading.quote[end] === reading.quote[end - 1]
    )
      end++
    if (end > start) kept.push({ from: start, to: end })
  }
  return kept
}

/**
 * «betoogde dat de gemeente geen keus had: *het tekort loopt op*»: behind a colon a clause explains what was said, and is said too, unless it
 * tells of another report.
 */
function withExplanation(reading: Reading, { frame, entry }: Candidate, content: Range[], others: readonly Candidate[]): Range[] {
  const { trees, lower, quote, sentences } = reading
  const last = content.at(-1)
  if (frame !== "complement-clause" || entry?.act !== "speech" || !last || lower[last.to] !== ":") return content
  const sentence = sentences.find(({ from, to }) => from <= last.to && last.to < to)
  const to = sentence ? endOf(reading, sentence) : 0
  if (to - last.to < 4 || quote[last.to] !== -1 || quote[last.to + 1] !== -1) return content
  if (others.some(({ cue }) => cue.some(row => row > last.to && row < to))) return content
  const isClause = range(last.to + 1, to).some(row => trees.feats(row).includes("VerbForm=Fin"))
  return isClause ? [...content.slice(0, -1), { from: last.from, to }] : content
}

/** What the sentence before the one that points back says: what was reported there, else all of it without its own mark. */
function before(reading: Reading, row: number, contents: readonly Range[][]): Range[] {
  const index = reading.sentences.findIndex(({ from, to }) => from <= row && row < to)
  const earlier = reading.sentences[index - 1]
  if (!earlier) return []
  const reported = contents
    .filter(parts => parts.every(({ from, to }) => earlier.from <= from && to <= earlier.to))
    .reduce<Range[]>((most, parts) => (size(parts) > size(most) ? parts : most), [])
  if (reported.length > 0) return reported
  const from = openingConnective(reading, earlier)
  const to = endOf(reading, earlier)
  return to > from ? [{ from, to }] : []
}

/** direct where all of it stands between marks, mixed where part of it does. The marks around a cue are somebody else's. */
function kindOf(reading: Reading, content: readonly Range[], cue: number | undefined): Attribution["kind"] {
  const outer = cue === undefined ? -1 : reading.quote[cue]!
  let inside = 0
  let outside = 0
  for (const { from, to } of content) {
    for (let row = from; row < to; row++) {
      if (reading.kind[row] !== TokenKind.word && reading.kind[row] !== TokenKind.number) continue
      if (reading.quote[row] !== -1 && reading.quote[row] !== outer) inside++
      else outside++
    }
  }
  return inside === 0 ? "indirect" : outside === 0 ? "direct" : "mixed"
}

/** Rows as spans, neighbours joined. */
function spansOf(reading: Reading, rows: readonly number[]): Spans {
  const spans: { from: number; to: number }[] = []
  let last = -2
  for (const row of rows.length > 1 ? [...rows].sort((a, b) => a - b) : rows) {
    if (row === last + 1) spans.at(-1)!.to = reading.to[row]!
    else spans.push({ from: reading.from[row]!, to: reading.to[row]! })
    last = row
  }
  return spans as unknown as Spans
}

/** Quotations that no cue claimed: the same speaker goes on, or somebody whom this paragraph does not name. */
function addRunning(
  reading: Reading,
  mentions: MentionList,
  attributions: Attribution[],
  contents: Range[][],
  owned: readonly ReadonlySet<number>[],
  voices: Set<number>,
  running: boolean,
): void {
  reading.quotations.forEach((quotation, index) => {
    if (quotation.depth > 0 || voices.has(index)) return
    const rows = quotationRows(reading, index)
    if (rows.to <= rows.from) return
    const partial = partialQuotation(reading, rows)
    if (partial && isLikely(reading, { ...partial, frame: "quotation-reason", content: [partial.content] })) {
      const mention = mentions.add(partial.source, partial.cue[0])
      attributions.push({
        kind: "mixed",
        source: mention,
        cue: spansOf(reading, partial.cue),
        content: [spanOf(reading, partial.content)],
        continues: false,
        polarity: "affirmed",
        stance: "neutral",
        confidence: 0.6,
        frame: "quotation-reason",
      })
      contents.push([partial.content])
      voices.add(index)
      return
    }
    const covered = contents.some(parts => parts.some(({ from, to }) => from <= rows.from && rows.to <= to))
    if (covered) return
    const closed = reportBefore(reading, rows, attributions, contents, owned)
    if (closed >= 0) {
      const whole = joined(contents[closed]!, rows, owned[closed]!)
      contents[closed] = whole
      attributions[closed] = {
        ...attributions[closed]!,
        kind: kindOf(reading, whole, undefined),
        content: whole.map(part => spanOf(reading, part)) as unknown as Spans,
      }
      voices.add(index)
      return
    }
    if (addInPassing(reading, mentions, attributions, contents, rows)) {
      voices.add(index)
      return
    }
    if (!isStatement(reading, index)) return
    // The last one who was quoted, or reported, before this quotation.
    let previous = -1
    attributions.forEach(({ frame }, row) => {
      const from = contents[row]![0]!.from
      if (from < rows.from && frame !== "wish" && frame !== "noun-cue" && (previous < 0 || contents[previous]![0]!.from < from))
        previous = row
    })
    // «Langs de kust zijn „de omstandigheden onvoorspelbaar”»: behind somebody's report all of the sentence is his.
    const whole = previous >= 0 ? sentenceAround(reading, rows, contents[previous]!) : undefined
    const frame = quotation.style === "interview" ? "interview" : "quotation-alone"
    if (!isLikely(reading, { frame, cue: [], content: [whole ?? rows] })) return
    const named = whole || running || quotation.running ? undefined : speakerBefore(reading, rows, contents)
    const speaker = named && mentions.add(named)
    attributions.push({
      kind: whole ? "mixed" : "direct",
      content: [spanOf(reading, whole ?? rows)],
      continues: previous >= 0 || speaker !== undefined || running || quotation.running,
      polarity: "affirmed",
      stance: "neutral",
      ...(speaker !== undefined ? { speaker } : previous >= 0 && { follows: previous }),
      confidence: 0.7,
      frame,
    })
    contents.push([whole ?? rows])
    voices.add(index)
  })
}

/** A paragraph that is a quotation and nothing else, inside an article: whoever spoke in the paragraph before goes on. */
function isAllQuoted({ count, kind, quote, quotations }: Reading): boolean {
  for (let row = 0; row < count; row++)
    if (quote[row] === -1 && (kind[row] === TokenKind.word || kind[row] === TokenKind.number)) return false
  return quotations.length > 0 && quotations[0]!.style === "marks"
}

/** The report of the same sentence that a quotation closes; of several the one that holds the others. */
function reportBefore(
  reading: Reading,
  rows: Range,
  attributions: readonly Attribution[],
  contents: readonly Range[][],
  owned: readonly ReadonlySet<number>[],
): number {
  let found = -1
  owned.forEach((own, row) => {
    if (!reporting.has(attributions[row]!.frame) || !closesReport(reading, rows, contents[row]!, own)) return
    if (found < 0 || size(contents[row]!) > size(contents[found]!)) found = row
  })
  return found
}

/** The frames of what is said in a clause of its own. */
const reporting = new Set([
  "complement-clause",
  "embedded-question",
  "inversion",
  "complement",
  "according-to",
  "colon",
  "noun-clause",
  "quotation-inversion",
  "quotation-according-to",
  "quotation-impersonal",
  "quotation-gesture",
])

/** What is reported, and the quotation that closes it: one part, unless words of who says it stand between them. */
function joined(content: readonly Range[], rows: Range, own: ReadonlySet<number>): Range[] {
  const last = content.at(-1)!
  for (let row = last.to; row < rows.from; row++) if (own.has(row)) return [...content, rows]
  return [...content.slice(0, -1), { from: last.from, to: rows.to }]
}

/** Some words of the narrator's sentence that are those of its subject. */
function addInPassing(reading: Reading, mentions: MentionList, attributions: Attribution[], contents: Range[][], rows: Range): boolean {
  const source = spokenInPassing(reading, rows)
  if (!source) return false
  // «een portret van de „strateeg van de revolutie”»: behind a word of the narrator's in the same phrase it may well be a name.
  const opens = !/^(?:DET|ADJ|ADP|NUM)$/.test(reading.trees.upos(rows.from - 1))
  if (!opens && !isLikely(reading, { frame: "quotation-alone", cue: [], content: [rows] })) return false
  attributions.push({
    kind: "mixed",
    source: mentions.add(source),
    content: [spanOf(reading, rows)],
    continues: false,
    polarity: "affirmed",
    stance: "neutral",
    confidence: 0.5,
    frame: "quotation-in-passing",
  })
  contents.push([rows])
  return true
}

/** In text order, each knowing in whose content it stands. */
function ordered(
  attributions: readonly Attribution[],
  contents: readonly Range[][],
  mentionRows: readonly number[],
): readonly Attribution[] {
  if (attributions.length === 0) return attributions
  const order = attributions
    .map((_, row) => row)
    .sort((a, b) => contents[a]![0]!.from - contents[b]![0]!.from || size(contents[b]!) - size(contents[a]!) || a - b)
  const place = new Int32Array(order.length)
  for (const [index, row] of order.entries()) place[row] = index
  return order.map((row): Attribution => {
    const { follows, source, speaker, ...attribution } = attributions[row]!
    const within = outer(row, contents)
    return {
      ...attribution,
      ...(source !== undefined && { source: mentionRows[source]! }),
      ...(speaker !== undefined && { speaker: mentionRows[speaker]! }),
      ...(within >= 0 && { within: place[within]! }),
      ...(follows !== undefined && { follows: place[follows]! }),
    }
  })
}

/** The smallest content that holds all of this one and more. */
function outer(row: number, contents: readonly Range[][]): number {
  if (contents.length === 1) return -1
  const own = contents[row]!
  let best = -1
  let least = Number.POSITIVE_INFINITY
  for (let other = 0; other < contents.length; other++) {
    const parts = contents[other]!
    if (other === row || size(parts) <= size(own) || size(parts) >= least) continue
    if (!own.every(part => parts.some(({ from, to }) => from <= part.from && part.to <= to))) continue
    best = other
    least = size(parts)
  }
  return best
}

function size(parts: readonly Range[]): number {
  let sum = 0
  for (const { from, to } of parts) sum += to - from
  return sum
}
