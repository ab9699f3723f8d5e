import type { Attribution, Passage } from "../../annotation/index.ts"
import type { Span } from "../../text/index.ts"
import type { Desk } from "../desk.ts"
import { isQuoted, sentenceRow, sentenceSpan } from "../look.ts"
import type { Data, Finding, Fix, FixEdit, Scene } from "../rule.ts"
import { cased } from "../wording.ts"
import type { Load, LoadedForm, NeutralVerb, VerbWords } from "./words.ts"

/** A loaded verb at work: what it is a form of, where that form stands, and what belongs to it elsewhere. */
export interface LoadedCue {
  readonly attribution: Attribution
  readonly found: LoadedForm
  readonly span: Span
  /** «geeft … *toe*» */
  readonly apart?: Span
}

/** What a cue governs in these is no proposition, and no verb of saying can stand in its place: «bekent de moord», «beschuldigt hem». */
const otherFrames = new Set([
  "noun-object",
  "prepositional-object",
  "small-clause",
  "noun-clause",
  "wish",
  "quotation-object",
  "quotation-noun",
])

/** The verbs with this load by which somebody in particular says something, in the paper's own words. */
export function* loadedCues(passage: Passage, words: VerbWords, load: Load): Generator<LoadedCue> {
  for (const attribution of passage.attributions) {
    const { cue, source, within, polarity, frame } = attribution
    if (!cue || source === undefined || within !== undefined || polarity === "denied" || otherFrames.has(frame)) continue
    const place = loadedFormIn(passage, words, cue, load)
    if (!place || isQuoted(passage, place.span)) continue
    if (isNegated(passage.paragraph.text, place.span, words) || isAskedOrSupposed(passage, place.span)) continue
    const { span } = passage.mentions[source]!
    if (words.ownVoices.has(passage.paragraph.text.slice(span.from, span.to).toLowerCase())) continue
    yield { attribution, ...place }
  }
}

/** «Wat beweert hij?», «Beweren zij dat, dan …»: nobody is reported. */
function isAskedOrSupposed(passage: Passage, { from }: Span): boolean {
  const row = sentenceRow(passage, { from, to: from })
  if (row < 0) return false
  const sentence = sentenceSpan(passage, row)
  return sentence.from === from || /\?\W*$/.test(passage.paragraph.text.slice(sentence.from, sentence.to))
}

function isNegated(text: string, { from, to }: Span, { negations }: VerbWords): boolean {
  const before = /\S+(?=\s+$)/.exec(text.slice(Math.max(0, from - 20), from))?.[0] ?? ""
  const behind = /^\s+(\p{L}+)/u.exec(text.slice(to, to + 20))?.[1] ?? ""
  return negations.has(before.toLowerCase()) || negations.has(behind.toLowerCase())
}

/** What a finding of a rule on loaded verbs tells: the verb as it stands there. */
export function verbData({ paragraph: { text } }: Passage, { span, apart }: LoadedCue): Data {
  const word = text.slice(span.from, span.to)
  return { word: apart ? `${word} … ${text.slice(apart.from, apart.to)}` : word }
}

/** A fix that puts a verb in its place that takes no side, in the same form. */
export function neutralVerb(load: Load, examples: Fix["examples"]): Fix {
  return {
    name: "neutral-verb",
    title: { en: "Replace “{word}” with “{instead}”", nl: "Vervang ‘{word}’ door ‘{instead}’" },
    examples,
    *offers(finding, scene) {
      const place = placeOf(finding, scene, load)
      if (!place) return
      for (const lemma of place.cue.found.verb.instead) {
        const neutral = place.words.neutral.get(lemma)
        if (neutral && fits(neutral, place.cue.attribution)) yield { instead: neutral.forms[place.cue.found.form], verb: lemma }
      }
    },
    *edits(finding, scene, { verb = "" }) {
      const place = placeOf(finding, scene, load)
      const neutral = place?.words.neutral.get(verb)
      if (place && neutral) yield* replaced(finding.passage, place.passage, place.cue, neutral)
    },
  }
}

/** «beweert ziek *te zijn*» needs a verb that takes an infinitive. */
function fits({ takesInfinitive }: NeutralVerb, { frame }: Attribution): boolean {
  return takesInfinitive || frame !== "infinitive"
}

function* replaced(
  passage: number,
  { paragraph: { text } }: Passage,
  { found, span, apart }: LoadedCue,
  { forms }: NeutralVerb,
): Generator<FixEdit> {
  yield { passage, span, text: cased(forms[found.form], text.slice(span.from, span.to)) }
  if (!apart) return
  // «geeft hij toe: …» loses the space before, «toe te geven» the one behind.
  const from = /\s/.test(text[apart.from - 1] ?? "") && apart.from - 1 >= span.to ? apart.from - 1 : apart.from
  const to = from === apart.from && /\s/.test(text[apart.to] ?? "") ? apart.to + 1 : apart.to
  yield { passage, span: { from, to }, text: "" }
}

function placeOf({ passage: row, span }: Finding, { analysis, desk }: Scene, load: Load) {
  const passage = analysis.passages[row]?.value
  const words = passage && wordsFor(passage, desk)
  if (!passage || !words) return undefined
  for (const cue of loadedCues(passage, words, load)) if (cue.span.from === span.from) return { passage, words, cue }
  return undefined
}

/** The words by which the verbs of a passage are judged. */
export function wordsFor({ language }: Passage, desk: Desk): VerbWords | undefined {
  return desk.advice.get(language)?.verbs
}

/** The loaded form in the pieces of a cue, with what stands apart from it there. */
function loadedFormIn(passage: Passage, words: VerbWords, cue: readonly Span[], load: Load): Omit<LoadedCue, "attribution"> | undefined {
  const { text } = passage.paragraph
  const parts = cue.flatMap(({ from, to }) =>
    [...text.slice(from, to).matchAll(/\S+/g)].map(({ 0: word, index }) => ({
      word: word.toLowerCase(),
      span: { from: from + index, to: from + index + word.length },
    })),
  )
  for (const { word, span } of parts) {
    const candidates = words.loaded.get(word)
    if (!candidates) continue
    // «verzucht» is a present and a participle, and «maakte bekend» has none: an auxiliary beside it tells.
    const isPerfect = parts.some(part => words.auxiliaries.has(part.word))
    const fitting = candidates.flatMap(found => {
      if (found.verb.load !== load || (found.form === "participle" && !isPerfect)) return []
      const { apart } = found.verb
      if (!apart || found.isJoined) return [{ found, span }]
      const particle = parts.find(part => part.word === apart)
      return particle ? [{ found, span, apart: particle.span }] : []
    })
    const best = fitting.find(({ found }) => (found.form === "participle") === isPerfect) ?? fitting[0]
    if (best) return best
  }
  return undefined
}
