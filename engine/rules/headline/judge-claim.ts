import type { Passage } from "../../annotation/index.ts"
import { type Span, slice } from "../../text/index.ts"
import { holds } from "../look.ts"
import type { Data } from "../rule.ts"
import { alike } from "./alike.ts"
import type { Part } from "./article.ts"
import type { HeadlineClaim } from "./headline-claims.ts"
import { isGiven, type Reservation, reservationIn } from "./reservation.ts"
import { type Read, sentencesOf } from "./sentences.ts"
import type { HeadlineWords } from "./words.ts"

/** What a body says against a claim. */
type Verdict = { readonly data: Data; readonly related: { passage: number; span: Span }[] }

/** What a sentence of the body has of a claim. */
interface Match {
  readonly part: Part
  readonly span: Span
  /** For each word of the claim, the word of the sentence that is the same. */
  readonly words: readonly (Read | undefined)[]
  readonly reservations: readonly (Reservation | undefined)[]
  /** How much of the claim it has, the subject told before it included; and by itself. */
  readonly coverage: number
  readonly alone: number
}

/** Of a claim the text must tell this much for it to be the same. */
const enough = 0.6

/** The same where but a word or two of it are reserved. */
const nearlyAll = 0.7

/** Where the body reserves what the claim states, if it nowhere states it too. */
export function judged(headline: Passage, claim: HeadlineClaim, body: readonly Part[], words: HeadlineWords): Verdict | undefined {
  const matches = matchesIn(headline, claim, body, words)
  const reserved = matches.filter(({ reservations }) => reservations.some(Boolean))
  if (reserved.length === 0) return undefined
  const stated = claim.words.map((_, i) => matches.some(match => match.words[i] && !match.reservations[i]))
  // A word that the text has only with a reservation: the headline drops it.
  const dropped = (match: Match) => claim.words.filter((word, i) => match.reservations[i] && !stated[i] && !claim.topics.has(word)).length
  let best: Match | undefined
  for (const match of reserved) {
    const { coverage, alone } = match
    const count = dropped(match)
    const share = match.reservations.filter(Boolean).length / claim.words.length
    const isDropped = count > 0 && coverage >= (share >= 0.25 ? enough : nearlyAll)
    // Each word is told somewhere, but together they only stand here, all under one reservation.
    const elsewhere = Math.max(0, ...matches.filter(each => !each.reservations.some(Boolean)).map(each => each.alone))
    const isAlone = share >= enough && share * 1.1 >= alone && elsewhere < share - 0.15
    if (!isDropped && !isAlone) continue
    if (!best || count > dropped(best) || (count === dropped(best) && coverage > best.coverage)) best = match
  }
  const reservation = best?.reservations.find(Boolean)
  if (!best || !reservation) return undefined
  const word = slice(best.part.passage.paragraph.text, reservation.span)
  const hedge = hedgeOf(reservation, word, words)
  const told = best.words[best.reservations.indexOf(reservation)]!
  const attribution = best.part.passage.attributions.findIndex(
    ({ content, polarity, stance }) => polarity === "affirmed" && stance !== "doubting" && content.some(each => holds(each, told)),
  )
  return {
    data: { word, ...(hedge && { hedge }), ...(attribution >= 0 && { attribution: String(attribution) }) },
    related: [{ passage: best.part.row, span: best.span }],
  }
}

/** What a sentence has of a claim by itself, whatever stands before it. */
type Own = Pick<Match, "span" | "words" | "reservations">

const known = new WeakMap<Passage, WeakMap<Passage, Map<string, readonly Own[]>>>()

/** What each sentence of a passage has of a claim; looked up once for a passage of the body under a headline. */
function ownOf(headline: Passage, claim: HeadlineClaim, passage: Passage, words: HeadlineWords): readonly Own[] {
  let ofHeadline = known.get(headline)
  if (!ofHeadline) {
    ofHeadline = new WeakMap()
    known.set(headline, ofHeadline)
  }
  let ofPassage = ofHeadline.get(passage)
  if (!ofPassage) {
    ofPassage = new Map()
    ofHeadline.set(passage, ofPassage)
  }
  const key = `${claim.span.from} ${claim.span.to}`
  let found = ofPassage.get(key)
  if (!found) {
    found = compared(claim, passage, words)
    ofPassage.set(key, found)
  }
  return found
}

function compared(claim: HeadlineClaim, passage: Passage, words: HeadlineWords): Own[] {
  const own = claim.words.map(word => {
    const stems = words.stems(word.key)
    // «valt … tegen» is «tegenvalt» in a subordinate clause.
    return { key: word.key, stems: claim.last ? [...stems, ...stems.map(stem => claim.last + stem)] : stems }
  })
  const none = own.map(() => undefined)
  return sentencesOf(passage, words.stems).map(sentence => {
    const same = own.map(({ key, stems }) => sentence.words.find(each => !words.function.has(each.key) && isSame(key, stems, each)))
    const here = same.filter(each => each !== undefined)
    // Most sentences have nothing of it: they are kept without their words.
    if (here.length === 0) return { span: sentence.span, words: none, reservations: none }
    const reservation = reservationIn(sentence, here, words)
    const reservations = same.map(each => {
      if (!each || !reservation) return undefined
      const alone = reservationIn(sentence, [each], words)
      return alone && (alone.kind !== "negation" || !claim.isDenied) && !isGiven(sentence, each, words) ? alone : undefined
    })
    return { span: sentence.span, words: same, reservations: isAboutPlanner(claim, same, reservations) ? [] : reservations }
  })
}

/** Compares a passage of the body with a claim, for {@link judged} to find it done: so that a long body can be read with rests between. */
export function compareWith(headline: Passage, claim: HeadlineClaim, { passage }: Part, words: HeadlineWords): void {
  ownOf(headline, claim, passage, words)
}

function matchesIn(headline: Passage, claim: HeadlineClaim, body: readonly Part[], words: HeadlineWords): Match[] {
  const found: Match[] = []
  /** For each word of the claim, in which sentence it stood last. */
  const last = claim.words.map(() => Number.NEGATIVE_INFINITY)
  let row = 0
  for (const part of body) {
    for (const own of ownOf(headline, claim, part.passage, words)) {
      const here = own.words.filter(Boolean).length
      if (here > 0) {
        const near = own.words.reduce((sum, same, i) => sum + (same || last[i]! < 0 ? 0 : row - last[i]! <= 2 ? 0.8 : 0.6), 0)
        found.push({ part, ...own, coverage: (here + near) / claim.words.length, alone: here / claim.words.length })
      }
      for (const [i, same] of own.words.entries()) if (same) last[i] = row
      row++
    }
  }
  return found
}

/** «De Kamer wil gratis bussen»: a headline about what the Kamer does, with another verb, tells of the plan and not of what is planned. */
function isAboutPlanner(
  { words, verb }: HeadlineClaim,
  same: readonly (Read | undefined)[],
  reservations: readonly (Reservation | undefined)[],
): boolean {
  if (!verb || reservations[words.indexOf(verb)]) return false
  return reservations.some(reservation => reservation?.source && same.some(each => each && holds(reservation.source!, each)))
}

function isSame(key: string, own: readonly string[], { key: other, lemma, stems }: Read): boolean {
  return alike(key, other) || (lemma !== undefined && alike(key, lemma)) || own.some(stem => stems.includes(stem))
}

/** The adverb that a headline can take over. */
function hedgeOf({ kind, hedge }: Reservation, word: string, words: HeadlineWords): string | undefined {
  if (kind === "negation") return undefined
  if (hedge === "adverb") return word.toLowerCase()
  return words.hedge.possible
}
