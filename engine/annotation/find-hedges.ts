import { TokenKind } from "../text/tokens.ts"
import { speechVerbAt } from "./clause.ts"
import type { HedgeCondition } from "./language-pack.ts"
import { Bit } from "./lexicon.ts"
import type { Attribution, Hedge } from "./passage.ts"
import { is, isMark, type Range, type Reading } from "./reading.ts"

/** What weakens the narrator's statements and those of indirect speech. Inside a direct quotation hedges are the speaker's. */
export function findHedges(reading: Reading, attributions: readonly Attribution[]): Hedge[] {
  const hedges: Hedge[] = []
  for (const sentence of reading.sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      if (reading.quote[i] !== -1) continue
      const found = (is(reading, i, Bit.hedge) ? hedgeAt(reading, i, sentence) : undefined) ?? verbHedgeAt(reading, i, sentence)
      if (!found) continue
      // «De minister belooft de regels te veranderen»: a cue here, no hedge.
      if (found.class === "evidential" && is(reading, i, Bit.cue) && inCue(attributions, reading.from[i]!)) continue
      const span = { from: reading.from[i]!, to: reading.to[i + found.length - 1]! }
      const attribution = innermost(attributions, span.from)
      hedges.push({ span, class: found.class, ...(attribution >= 0 && { attribution }) })
      i += found.length - 1
    }
  }
  return hedges
}

function inCue(attributions: readonly Attribution[], at: number): boolean {
  return attributions.some(({ cue, frame }) => frame !== "hearsay-phrase" && cue?.some(({ from, to }) => from <= at && at < to))
}

function hedgeAt(reading: Reading, i: number, sentence: Range): { length: number; class: Hedge["class"] } | undefined {
  const phrases = reading.lexicon.hedges.get(reading.lower[i]!)
  if (!phrases) return undefined
  for (const { words, value } of phrases) {
    if (stands(reading, words, i, sentence.to) && holds(reading, i, words.length, sentence, value.when))
      return { length: words.length, class: value.class }
  }
  return undefined
}

function stands({ lower }: Reading, words: readonly string[], i: number, end: number): boolean {
  return i + words.length <= end && words.every((word, k) => lower[i + k] === word)
}

/** `denken`, `vermoeden`, `verwachten` are hedges as well as cues. */
function verbHedgeAt(reading: Reading, i: number, sentence: Range): { length: number; class: Hedge["class"] } | undefined {
  if (!is(reading, i, Bit.cue) || !reading.lexicon.verbs.get(reading.lower[i]!)?.some(({ entry }) => entry.hedge)) return undefined
  const verb = speechVerbAt(reading, i, sentence)
  return verb?.entry.hedge && !verb.entry.fixed ? { length: 1, class: "lexical" } : undefined
}

function holds(reading: Reading, i: number, length: number, sentence: Range, when: HedgeCondition): boolean {
  const next = i + length
  const { lower, lexicon } = reading
  const { grammar } = lexicon.pack
  switch (when) {
    case "always":
      return true
    case "number":
      return beforeNumber(reading, next, sentence.to)
    case "clause":
      for (let row = next; row < Math.min(sentence.to, next + 7); row++) {
        if (isMark(reading, row)) break
        if (
          grammar.complementisers.has(lower[row]!) ||
          grammar.infinitiveMarks.has(lower[row]!) ||
          grammar.aboutMarks.has(lower[row]!) ||
          is(reading, row, Bit.question)
        )
          return true
      }
      return false
    case "wel":
      return grammar.assuring.has(lower[next] ?? "") || grammar.assuring.has(lower[next + 1] ?? "")
    case "adverb":
      // «maakt de bouw mogelijk», «zo veel mogelijk»: an adjective that ends its clause is none.
      return (
        !grammar.enabling.test(reading.text.slice(reading.from[sentence.from], reading.to[sentence.to - 1])) &&
        next < sentence.to &&
        !isMark(reading, next) &&
        !grammar.degree.has(lower[i - 1] ?? "")
      )
    case "infinitive":
      for (let row = next; row < sentence.to && !(isMark(reading, row) && lower[row] !== ","); row++)
        if (grammar.infinitiveMarks.has(lower[row]!) || grammar.complementisers.has(lower[row]!) || grammar.seemsThat.has(lower[row]!))
          return true
      return i > sentence.from && grammar.raising.has(lower[i]!) && !grammar.resembling.has(lower[next] ?? "")
    case "modal":
      return isEpistemic(reading, i, sentence)
    case "zou":
      return isHearsay(reading, i, sentence)
  }
}

function beforeNumber(reading: Reading, i: number, to: number): boolean {
  let at = i
  while (at < to && at < i + 2 && is(reading, at, Bit.determiner)) at++
  if (at >= to) return false
  if (reading.kind[at] === TokenKind.symbol) at++
  return (
    at < to &&
    (reading.kind[at] === TokenKind.number ||
      is(reading, at, Bit.numeral) ||
      is(reading, i, Bit.numeral) ||
      reading.lexicon.pack.grammar.numberWord.test(reading.lower[at]!))
  )
}

/** `kan` in the sense of «it may be»: its subject is a thing or an event, and nothing says that somebody is able or allowed. */
function isEpistemic(reading: Reading, i: number, sentence: Range): boolean {
  const { lower, lexicon } = reading
  const { grammar } = lexicon.pack
  if (grammar.inference.has(lower[i]!)) return isInferred(reading, i, sentence)
  if (!grammar.epistemicModals.has(lower[i]!)) return false
  for (let row = sentence.from; row < sentence.to; row++) {
    if (row !== i && is(reading, row, Bit.negation) && Math.abs(row - i) < 8) return false
    if (
      is(reading, row, Bit.pronoun) &&
      Math.abs(row - i) < 4 &&
      lexicon.pronouns.get(lower[row]!)?.gender !== "neuter" &&
      !is(reading, row, Bit.determiner | Bit.relative)
    )
      return false
  }
  // A person, organisation or people as subject is able; a thing may be.
  for (let row = Math.max(sentence.from, i - 4); row < Math.min(sentence.to, i + 3); row++) {
    if (lexicon.nouns.has(lower[row]!)) return false
  }
  // The verb that follows tells: «kan leiden tot», «kan oplopen».
  for (let row = sentence.from; row < sentence.to; row++) if (grammar.eventVerbs.has(lower[row]!)) return true
  return false
}

/** «moet de woning goed gekend hebben»: with an infinitive of the perfect `moet` is a conclusion. */
function isInferred(reading: Reading, i: number, sentence: Range): boolean {
  const { perfectInfinitives, participles } = reading.lexicon.pack.grammar
  for (let row = i + 2; row < sentence.to; row++) {
    if (perfectInfinitives.has(reading.lower[row]!) && participles.some(mark => reading.lower[row - 1]!.startsWith(mark))) return true
  }
  return false
}

/** `zou` that passes on what others say: not in a condition, not the future of a reported past, not a polite wish. */
function isHearsay(reading: Reading, i: number, sentence: Range): boolean {
  const { lower, lexicon } = reading
  const { grammar } = lexicon.pack
  let comma = false
  for (let row = sentence.from; row < sentence.to; row++) {
    if (row > i && lower[row] === ",") comma = true
    // «als provocatie»: as, not if. A condition has a verb of its own; behind a comma it belongs to something else.
    if (!comma && grammar.conditionals.has(lower[row]!) && is(reading, row, Bit.subordinator) && hasVerb(reading, row + 1, sentence.to))
      return false
    if (grammar.polite.has(lower[row]!) && Math.abs(row - i) < 6) return false
  }
  if (/^\?/.test(lower[sentence.to - 1]!)) return false
  const subject = lower[i + 1]
  const before = lower[i - 1]
  for (const word of [subject, before]) {
    const pronoun = word === undefined ? undefined : lexicon.pronouns.get(word)
    if (pronoun && pronoun.person < 3) return false
  }
  if (wouldSay(reading, i, sentence) || isThwarted(reading, i, sentence)) return false
  // Reported: «zei dat hij zou komen», «besloot dat … zou».
  for (let row = i - 1; row > sentence.from; row--) {
    if (grammar.complementisers.has(lower[row]!) && is(reading, row, Bit.subordinator)) return false
    if (reading.lower[row] === ";") break
  }
  return true
}

/** «Hij zou dat nooit zeggen»: speech that did not take place; what is passed on of speech is «zou gezegd hebben». */
function wouldSay(reading: Reading, i: number, sentence: Range): boolean {
  let last = i
  while (last + 1 < sentence.to && !isMark(reading, last + 1)) last++
  const word = reading.lower[last]!
  return last > i && (reading.lexicon.verbs.get(word)?.some(({ entry }) => entry.act === "speech" && entry.lemma === word) ?? false)
}

/** «De wedstrijd zou om acht uur beginnen, maar het regende»: a plan that came to nothing; hearsay of what is done is «zou hebben gedaan». */
function isThwarted({ lower, lexicon }: Reading, i: number, sentence: Range): boolean {
  const { adversatives, perfectInfinitives } = lexicon.pack.grammar
  for (let row = i + 1; row < sentence.to; row++) {
    if (perfectInfinitives.has(lower[row]!)) return false
    if (lower[row - 1] === "," && adversatives.has(lower[row]!)) return true
  }
  return false
}

function hasVerb(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to && reading.lower[i] !== ","; i++)
    if (is(reading, i, Bit.auxiliary | Bit.finite | Bit.cue) || /[^e]t$/.test(reading.lower[i]!)) return true
  return false
}

function innermost(attributions: readonly Attribution[], at: number): number {
  let best = -1
  attributions.forEach(({ content }, row) => {
    if (content.some(({ from, to }) => from <= at && at < to)) best = row
  })
  return best
}
