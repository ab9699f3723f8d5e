import search from "approx-string-match"
import type { Span } from "../text/index.ts"
import { type Folded, fold, foldedOffset } from "./fold.ts"

/** Words of a text, so described that they are found again when the text has changed: the selectors of the W3C Web Annotation model. */
export interface Anchor {
  /** TextQuoteSelector: the words, and what stood around them. */
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  /** TextPositionSelector: places in the text, half-open, in Unicode code points as the W3C counts them. */
  readonly start: number
  readonly end: number
  /** How often the same words stood in the text, white space aside: where fewer are left, those may not be the ones. */
  readonly copies: number
}

/** Where the words of an anchor are now. `orphaned`: nowhere for certain; they are never put on other words instead. */
export type Found =
  | { readonly state: "unchanged" | "moved" | "edited"; readonly span: Span<"document"> }
  | { readonly state: "orphaned"; readonly span?: undefined }

/** Characters kept of what stands on either side. */
const contextLength = 48
/** Words shorter than this mean nothing without what stood around them: «de krant». */
const telling = 24
/** Of a short quotation, how much of what stood around it must still be there. */
const leastContext = 0.4
/** With so much of what stood around them the same words are surely the same. */
const sureContext = 0.75
/** Letters that may differ, as a part of the whole. */
const tolerance = 0.3
/** Letters that may differ at the most: beyond, it is another text. */
const mostErrors = 60
/** How far from where they stood edited words are looked for before they are looked for everywhere. */
const nearby = 4000
/** Places at which the same words are weighed against each other, at the most. */
const mostPlaces = 400

/** Describes the words of a span. */
export function anchorOf(text: string, { from, to }: Span<"document">, folded: Folded = fold(text)): Anchor {
  const exact = text.slice(from, to)
  return {
    exact,
    prefix: wholeStart(text.slice(Math.max(0, from - contextLength), from)),
    suffix: wholeEnd(text.slice(to, to + contextLength)),
    start: folded.points.count(from),
    end: folded.points.count(to),
    copies: placesOf(folded.text, fold(exact).text.trim()).length,
  }
}

/**
 * Finds the words of an anchor in a text: where they stood; else the same words elsewhere, told apart by what stands around them; else words
 * that differ in few letters (approximate search, Myers 1999). Of two places that nothing tells apart none is taken. `by` is how far what
 * stood before the words has moved: there they are looked for first.
 */
export function findAnchor(text: string, anchor: Anchor, folded: Folded = fold(text), by = 0): Found {
  const { exact, prefix, suffix } = anchor
  if (exact.trim() === "") return orphaned
  const start = startIn(folded, anchor)
  const end = folded.points.offset(anchor.end) ?? text.length
  // Everything where it was: no other place can do better, so there is no need to look for one.
  if (prefix + suffix !== "" && end === start + exact.length && text.startsWith(prefix + exact + suffix, start - prefix.length))
    return { state: "unchanged", span: { from: start, to: end } }
  // The same for words that stand as far from where they stood as what stood right before them.
  const moved = start + by
  if (by !== 0 && prefix !== "" && suffix !== "" && text.startsWith(prefix + exact + suffix, moved - prefix.length))
    return { state: "moved", span: { from: moved, to: moved + exact.length } }
  const pattern = fold(exact).text.trim()
  const around = { before: fold(anchor.prefix).text, after: fold(anchor.suffix).text }
  const hint = foldedOffset(folded, Math.min(start, text.length))
  const places = placesOf(folded.text, pattern).map(from => weigh(folded.text, from, from + pattern.length, around, hint))
  if (places.length > 0) {
    const best = chosen(places)
    if (!best) return orphaned
    // The same words elsewhere may have stood there before: «Kamer steunt proef» in the headline and in the front matter.
    if (best.context < sureContext) {
      const rival = edited(folded.text, pattern, around, hint)
      if (rival && rival.context > best.context + 0.1) return { state: "edited", span: spanOf(folded, rival) }
      if (places.length < anchor.copies) return orphaned
    }
    const isWhereItStood = text.slice(start, end) === exact && best.from <= hint + 1 && hint <= best.to
    // Of words without anything around them only their place can be held against it.
    const isLikely = best.context > 0 || prefix + suffix === ""
    if (pattern.length < telling && best.context < leastContext && !(isWhereItStood && isLikely)) return orphaned
    const span = spanOf(folded, best)
    return { state: span.from === start && span.to === end && isWhereItStood ? "unchanged" : "moved", span }
  }
  const best = edited(folded.text, pattern, around, hint)
  return best ? { state: "edited", span: spanOf(folded, best) } : orphaned
}

/** Where the words of an anchor would begin, in UTF-16 units, if nothing stood before them that did not stand there then. */
export function startIn({ points, at }: Folded, { start }: Anchor): number {
  return points.offset(start) ?? at.at(-1)!
}

const orphaned: Found = { state: "orphaned" }

/** Half of a surrogate pair is no text. */
function wholeStart(text: string): string {
  return /^[\udc00-\udfff]/.test(text) ? text.slice(1) : text
}

function wholeEnd(text: string): string {
  return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text
}

interface Place {
  readonly from: number
  readonly to: number
  /** 0 to 1: how much of what stood around the words stands around them here. */
  readonly context: number
  readonly distance: number
}

interface Around {
  readonly before: string
  readonly after: string
}

function placesOf(text: string, pattern: string): number[] {
  const places: number[] = []
  if (pattern === "") return places
  for (let at = text.indexOf(pattern); at >= 0 && places.length < mostPlaces; at = text.indexOf(pattern, at + 1)) places.push(at)
  return places
}

function weigh(text: string, from: number, to: number, { before, after }: Around, hint: number): Place {
  const same =
    sameAtEnd(before, text.slice(Math.max(0, from - before.length), from)) + sameAtStart(after, text.slice(to, to + after.length))
  const all = before.length + after.length
  return { from, to, context: all === 0 ? 0 : same / all, distance: Math.abs(from - hint) }
}

/** The best place by what stands around it. Distance only breaks ties, and only where it does so clearly. */
function chosen(places: readonly Place[]): Place | undefined {
  const [best, next] = [...places].sort((a, b) => b.context - a.context || a.distance - b.distance)
  if (!best || !next || best.context - next.context > 0.05) return best
  return best.distance * 4 < next.distance || best.distance === 0 ? best : undefined
}

/** Words that differ in few letters: near where they stood, else anywhere. */
function edited(text: string, pattern: string, around: Around, hint: number): Place | undefined {
  const errors = Math.min(mostErrors, Math.floor(pattern.length * tolerance))
  if (errors === 0) return undefined
  const from = Math.max(0, hint - nearby)
  const to = Math.min(text.length, hint + pattern.length + nearby)
  return (
    bestEdited(text, search(text.slice(from, to), pattern, errors), from, pattern, around, hint) ??
    (from > 0 || to < text.length ? bestEdited(text, search(text, pattern, errors), 0, pattern, around, hint) : undefined)
  )
}

function bestEdited(
  text: string,
  matches: readonly { readonly start: number; readonly end: number; readonly errors: number }[],
  by: number,
  pattern: string,
  around: Around,
  hint: number,
): Place | undefined {
  const places = matches.map(({ start, end, errors }) => {
    const place = weigh(text, start + by, end + by, around, hint)
    return { ...place, worth: 1 - errors / pattern.length + place.context, errors }
  })
  const [best, ...rest] = places.sort((a, b) => b.worth - a.worth || a.distance - b.distance)
  if (!best) return undefined
  const rival = rest.find(({ from, to }) => to <= best.from || from >= best.to)
  if (rival && best.worth - rival.worth < 0.1) return undefined
  // The fewer letters are left, the more must be left around them.
  if (best.context < (pattern.length < telling ? leastContext : best.errors / pattern.length)) return undefined
  return best
}

function spanOf({ at }: Folded, { from, to }: Place): Span<"document"> {
  return { from: at[from]!, to: to > from ? at[to - 1]! + 1 : at[from]! }
}

function sameAtEnd(a: string, b: string): number {
  let same = 0
  while (same < a.length && same < b.length && a[a.length - 1 - same] === b[b.length - 1 - same]) same++
  return same
}

function sameAtStart(a: string, b: string): number {
  let same = 0
  while (same < a.length && same < b.length && a[same] === b[same]) same++
  return same
}
