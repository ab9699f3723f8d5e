import type { FixEdit } from "../rule.ts"
import { capital, cased, type Wording } from "../wording.ts"
import type { HedgingWords } from "./words.ts"

type Edit = Pick<FixEdit, "span" | "text">

/**
 * Edits that take rows `from` up to `to` out of a sentence and leave it whole; undefined where that needs a writer. What stands first
 * gives its place to the subject: «*Mogelijk* is de brand aangestoken» becomes «De brand is aangestoken».
 */
export function dropWords(wording: Wording, from: number, to: number, words: HedgingWords): readonly Edit[] | undefined {
  const isFirst = !Array.from({ length: from }, (_, row) => row).some(row => wording.isWord(row))
  const next = to
  if (next >= wording.count) return undefined
  if (words.invertsAfterFronting && isFronted(wording, from, next)) return turnedRound(wording, from, next, isFirst)
  if (isFirst) return first(wording, from, next, words)
  // «…, uiteraard, maar …» keeps a comma.
  const isAside = wording.lower[from - 1] === "," && wording.lower[next] === ","
  const keepsComma = isAside && words.between.has(wording.lower[next + 1] ?? "")
  const start = isAside ? wording.span(from - 2).to : wording.span(from - 1).to
  const isTight = !isAside && wording.span(from - 1).to === wording.span(from).from
  if (isTight) return [{ span: { from: wording.span(from).from, to: wording.span(next).from }, text: "" }]
  return [{ span: { from: start, to: isAside && !keepsComma ? wording.span(next).to : wording.span(to - 1).to }, text: "" }]
}

/** The sentence begins with what goes: the next word takes its capital. */
function first(wording: Wording, from: number, to: number, { invertsAfterFronting }: HedgingWords): readonly Edit[] | undefined {
  if (invertsAfterFronting && !wording.parse) return undefined
  const next = wording.lower[to] === "," ? to + 1 : to
  if (next >= wording.count || !wording.isWord(next)) return undefined
  const word = wording.words(next)
  return [{ span: { from: wording.span(from).from, to: wording.span(next).to }, text: cased(word, wording.words(from)) }]
}

/** Whether a finite verb follows whose subject is still to come. */
function isFronted(wording: Wording, from: number, verb: number): boolean {
  if (!wording.isFinite(verb)) return false
  const subject = subjectOf(wording, verb)
  return subject !== undefined && subject > verb && from < verb
}

function turnedRound(wording: Wording, from: number, verb: number, isFirst: boolean): readonly Edit[] | undefined {
  const subject = subjectOf(wording, verb)
  const piece = subject === undefined ? undefined : wording.piece(subject)
  if (piece?.from !== verb + 1) return undefined
  const named = wording.words(piece.from, piece.to)
  const text = `${isFirst ? capital(named) : named} ${wording.words(verb)}`
  return [{ span: { from: wording.span(from).from, to: wording.span(piece.to - 1).to }, text }]
}

/** The row of the head of the subject of a finite verb. */
export function subjectOf(wording: Wording, verb: number): number | undefined {
  const isHelper = /^(?:aux|cop)$/.test(wording.relation(verb))
  const top = isHelper ? wording.head(verb) : verb
  return wording.children(top).find(child => wording.relation(child) === "nsubj")
}

/**
 * Edits that make hearsay a plain statement: «zou mogelijk *zijn* aangestoken» becomes «is mogelijk aangestoken». Undefined where the
 * verb beside it is not one whose forms we know.
 */
export function dropHearsay(wording: Wording, row: number, { hearsayAuxiliaries, finite }: HedgingWords): readonly Edit[] | undefined {
  const auxiliary = hearsayAuxiliaries.get(wording.lower[row]!)
  if (!auxiliary || wording.relation(row) !== "aux") return undefined
  const verb = wording.head(row)
  const infinitives = [verb, ...wording.children(verb)].filter(
    at => at !== row && wording.feats(at).includes("VerbForm=Inf") && (at === verb || /^(?:aux|cop|xcomp)$/.test(wording.relation(at))),
  )
  const [infinitive] = infinitives
  if (!infinitive || infinitives.length > 1 || hasMark(wording, infinitive)) return undefined
  const forms = finite.get(wording.lower[infinitive]!)
  if (!forms) return undefined
  const put = { span: wording.span(row), text: cased(forms[auxiliary.number], wording.words(row)) }
  return [put, { span: { from: wording.span(infinitive - 1).to, to: wording.span(infinitive).to }, text: "" }].sort(
    (a, b) => a.span.from - b.span.from,
  )
}

/** «te zijn» */
function hasMark(wording: Wording, infinitive: number): boolean {
  return wording.children(infinitive).some(child => child === infinitive - 1 && wording.relation(child) === "mark")
}

/**
 * Where an adverb of certainty goes in the clause of `verb`: behind its subject where the verb comes last or the subject follows it,
 * else behind the finite verb; and behind pronouns that lean on either. An offset of the paragraph, or undefined where no tree tells.
 */
export function adverbPlace(wording: Wording, row: number): number | undefined {
  const top = wording.clause(row)
  if (top < 0) return undefined
  const inClause = [top, ...wording.children(top).filter(child => /^(?:aux|cop)$/.test(wording.relation(child)))].sort((a, b) => a - b)
  const finite = inClause.find(at => wording.isFinite(at))
  const subject = wording.children(top).find(child => wording.relation(child) === "nsubj")
  const piece = subject === undefined ? undefined : wording.piece(subject)
  if (finite === undefined || !piece) return undefined
  const isVerbFinal = wording.children(top).some(child => wording.relation(child) === "mark" && child < piece.from)
  // «liggen er *mogelijk* slachtoffers»: before a subject that something stands in for.
  const isIntroduced = !isVerbFinal && piece.from > finite + 1
  let behind = isIntroduced ? piece.from - 1 : isVerbFinal || piece.from > finite ? piece.to - 1 : finite
  if (!isVerbFinal && behind === finite && piece.to > finite) return undefined
  while (behind + 1 < wording.count && wording.upos(behind + 1) === "PRON" && wording.relation(behind + 1) !== "nsubj") behind++
  return wording.span(behind).to
}
