import type { Paragraph } from "../text/paragraph.ts"
import { holds } from "../text/span.ts"
import { TokenKind } from "../text/tokens.ts"
import { Bit } from "./lexicon.ts"
import { weighSourceNeed } from "./needs-source.ts"
import type { Attribution, Hedge, Mention, Reason, Statement } from "./passage.ts"
import { is, type Range, type Reading, spanOf } from "./reading.ts"

/** Whose each sentence is, and of the narrator's whether a reader is owed a source. */
export function judgeStatements(
  paragraph: Paragraph,
  reading: Reading,
  attributions: readonly Attribution[],
  mentions: readonly Mention[],
  hedges: readonly Hedge[],
  found: readonly (readonly Reason[])[],
): Statement[] {
  const { needsSource } = reading.lexicon.pack
  return reading.sentences.map((sentence, row) => {
    const status = statusOf(paragraph, reading, sentence, attributions, mentions)
    if (status !== "narrator") return { status, reasons: [] }
    const reasons = ownReasons(found[row]!, attributions)
    // A headline sums up: who says it stands below.
    if (paragraph.role === "headline") return { status, needsSource: false, reasons }
    if (!needsSource || !reading.trees.has(sentence.from)) return { status, needsSource: wantsSource(reasons), reasons }
    return { status, ...weighSourceNeed({ reading, sentence, reasons, attributions, hedges }, needsSource) }
  })
}

/** What is attributed has its source. */
export function ownReasons(found: readonly Reason[], attributions: readonly Attribution[]): readonly Reason[] {
  return found.filter(
    ({ span }) => !attributions.some(({ content }) => content.some(({ from, to }) => from <= span.from && span.from < to)),
  )
}

function statusOf(
  paragraph: Paragraph,
  reading: Reading,
  sentence: Range,
  attributions: readonly Attribution[],
  mentions: readonly Mention[],
): Statement["status"] {
  if (paragraph.role === "question" || paragraph.role === "byline" || paragraph.role === "label") return "none"
  const span = spanOf(reading, sentence)
  let words = 0
  let covered = 0
  let own = false
  let pointing = false
  const heard: Attribution[] = []
  for (const attribution of attributions) {
    const { content, cue, source, continues, frame, within } = attribution
    const here = content.some(part => part.from < span.to && part.to > span.from)
    const cueHere = cue?.some(part => part.from < span.to && part.to > span.from) ?? false
    if (cueHere && frame === "points-back") pointing = true
    if (!here) continue
    const named = source === undefined || continues ? undefined : mentions[source]!.span
    const speaks = cueHere || (cue === undefined && named !== undefined && named.to > span.from)
    heard.push(attribution)
    if (within === undefined && (speaks || laterCue(cue, span.to))) own = true
  }
  for (let row = sentence.from; row < sentence.to; row++) {
    if (reading.kind[row] !== TokenKind.word && reading.kind[row] !== TokenKind.number) continue
    words++
    const at = reading.from[row]!
    for (const { content, cue } of heard)
      if (holds(content, at) || holds(cue, at)) {
        covered++
        break
      }
  }
  if (pointing) return "attributed"
  if (words === 0) return "none"
  const isFragment = paragraph.role === "crosshead" || paragraph.role === "headline"
  const isOwn = isFragment ? undefined : isNarrators(reading, sentence, attributions, mentions)
  if (isOwn === false) return own ? "attributed" : "continued"
  if (isOwn) return isQuestion(reading, sentence) ? "none" : "narrator"
  // The main assertion stands inside an attribution where its content is more than half of the sentence, or the main verb is its cue.
  if (covered * 2 >= words || (own && mainVerbIsCue(reading, sentence, attributions))) return own ? "attributed" : "continued"
  if (paragraph.role === "crosshead" || paragraph.role === "headline")
    return hasVerb(reading, sentence) && paragraph.role === "headline" ? "narrator" : "none"
  if (isQuestion(reading, sentence) || (!hasVerb(reading, sentence) && words < 5)) return "none"
  return "narrator"
}

function isQuestion({ lower }: Reading, { to }: Range): boolean {
  return /^\?/.test(lower[to - 1]!)
}

/**
 * By the tree: whether one of the sentence's main clauses is the text's own. A main clause is somebody's where its head stands in what they
 * say, or is the word that says so; a report in a clause below it changes nothing: «De man, die volgens de politie dronken was, reed weg».
 * Undefined where there is no tree with a verb on top, or nobody says anything.
 */
function isNarrators(
  reading: Reading,
  { from, to }: Range,
  attributions: readonly Attribution[],
  mentions: readonly Mention[],
): boolean | undefined {
  const { trees } = reading
  if (!trees.has(from)) return undefined
  let root = from
  while (root < to && trees.head(root) >= 0) root++
  if (root >= to) return undefined
  const here = attributions.filter(({ content, cue }) =>
    [...content, ...(cue ?? [])].some(span => span.from < reading.to[to - 1]! && span.to > reading.from[from]!),
  )
  if (here.length === 0) return undefined
  // Who says it is no assertion: the parser took «ingewijden» in «Volgens ingewijden is de sfeer om te snijden» for one.
  if (here.some(({ source }) => source !== undefined && holds([mentions[source]!.span], reading.from[root]!))) return undefined
  const heads = [root]
  for (const child of trees.children(root)) {
    const relation = trees.plain(child)
    const isClause = trees.upos(child) === "VERB" || trees.children(child).some(each => /^(?:cop|aux|nsubj)/.test(trees.relation(each)))
    if ((relation === "conj" || relation === "parataxis") && isClause) heads.push(child)
  }
  const cueOf = (row: number) => here.some(({ cue }) => holds(cue, reading.from[row]!))
  const contentOf = (row: number) => here.some(({ content }) => holds(content, reading.from[row]!))
  // «Er zijn mensen die zeggen dat …»
  const onlyExists = (row: number) =>
    trees.children(row).some(child => reading.lexicon.pack.grammar.existential.has(reading.lower[child]!)) &&
    trees
      .children(row)
      .some(
        child => trees.plain(child) === "nsubj" && trees.children(child).some(each => trees.relation(each) === "acl:relcl" && cueOf(each)),
      )
  // «A zegt dat … en wacht af»: the second verb is nothing of substance only where it is said too.
  return heads.some(
    row =>
      !contentOf(row) &&
      !cueOf(row) &&
      !onlyExists(row) &&
      !trees.children(row).some(child => /^(?:cop|aux|compound|fixed|xcomp)/.test(trees.relation(child)) && cueOf(child)),
  )
}

/** The quotation is closed by a cue in a later sentence. */
function laterCue(cue: Attribution["cue"], end: number): boolean {
  return cue?.some(({ from }) => from >= end) ?? false
}

/** The first finite verb of the sentence is a cue: «Hezbollah waarschuwt dat …» even where the content is short. */
function mainVerbIsCue(reading: Reading, sentence: Range, attributions: readonly Attribution[]): boolean {
  for (let row = sentence.from; row < sentence.to; row++) {
    if (reading.quote[row] !== -1 || reading.capital[row] === 1) continue
    if (!is(reading, row, Bit.auxiliary | Bit.finite | Bit.cue)) continue
    return attributions.some(({ cue }) => holds(cue, reading.from[row]!))
  }
  return false
}

function hasVerb(reading: Reading, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (is(reading, i, Bit.auxiliary | Bit.finite | Bit.cue)) return true
  return false
}

const strong = new Set<Reason["kind"]>(["cause", "motive", "mind", "trend", "forecast", "accusation", "superlative"])

/** Where sentences are not weighed, in a language without weights or before there are trees: one strong reason, a figure, or two weak reasons. */
function wantsSource(reasons: readonly Reason[]): boolean {
  return (
    reasons.some(({ kind }) => strong.has(kind)) ||
    new Set(reasons.map(({ kind }) => kind)).size >= 2 ||
    reasons.filter(({ kind }) => kind === "quantity").length >= 1
  )
}
