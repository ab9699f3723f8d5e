import type { Span } from "../../text/index.ts"
import type { HeadlineWords } from "./words.ts"

/** A number as it is written, and what it is worth. */
export interface WrittenNumber extends Span {
  /** Digits alone, separators as written. */
  readonly digits: string
  readonly value: number
  /** Half of the last place that it is precise to: 2.600 is anything from 2.550 on. */
  readonly step: number
  readonly isWord: boolean
  /** Two sides of a score: 3-1. */
  readonly isScore: boolean
  /** The words behind it, lower case: what is counted. `%` is one. */
  readonly behind: readonly string[]
  /** The word before it. */
  readonly before: string
}

const numeral = /\d+(?:[.,]\d+)*|\p{L}+(?:[-'’]\p{L}+)*|%/gu

/** The numbers in a text, in digits and in words. What is part of a name (A12, F-16, 5G) is none. */
export function numbersIn(text: string, words: HeadlineWords): WrittenNumber[] {
  const pieces = [...text.matchAll(numeral)].map(match => ({
    from: match.index,
    to: match.index + match[0].length,
    said: match[0].toLowerCase(),
  }))
  const found: WrittenNumber[] = []
  for (let i = 0; i < pieces.length; i++) {
    const { from, said } = pieces[i]!
    let { to } = pieces[i]!
    const isWord = !/^\d/.test(said)
    if (isWord ? said === "%" : isInName(text, from, to)) continue
    let value = isWord ? words.numeral(said) : worthOf(said, words.decimal)
    let next = i + 1
    if (isWord && value === undefined && words.fractions.has(said)) {
      const part = words.fractions.get(said)!
      found.push({ from, to, digits: said, value: part, step: 2.5, isWord, isScore: false, behind: [], before: pieces[i - 1]?.said ?? "" })
      continue
    }
    if (value === undefined) continue
    let step = isWord ? 0.5 : stepOf(said, words.decimal)
    for (; next < pieces.length && /^[\s\u00a0]*$/.test(text.slice(to, pieces[next]!.from)); next++) {
      const times = words.magnitudes.get(pieces[next]!.said)
      if (times === undefined) break
      value *= times
      step *= times
      to = pieces[next]!.to
    }
    const isScore = !isWord && (/^[-–]\d/.test(text.slice(to, to + 2)) || /\d[-–]$/.test(text.slice(Math.max(0, from - 2), from)))
    const behind = pieces.slice(next, next + 2).map(each => each.said)
    found.push({ from, to, digits: said, value, step, isWord, isScore, behind, before: pieces[i - 1]?.said ?? "" })
    i = next - 1
  }
  return found
}

/** A letter sticks to it, before or behind; but «88ste», «41-jarige», «1e» are numbers. */
function isInName(text: string, from: number, to: number): boolean {
  if (/\p{L}[-–’']?$/u.test(text.slice(Math.max(0, from - 2), from))) return true
  return /^\p{L}/u.test(text.slice(to, to + 1)) && !/^(?:e|de|ste|th|st|nd|rd|s|m|km|kg|mln|mld)(?!\p{L})/u.test(text.slice(to, to + 4))
}

function worthOf(digits: string, decimal: "," | "."): number | undefined {
  const thousands = decimal === "," ? "." : ","
  const [whole = "", ...rest] = digits.split(decimal)
  if (rest.length > 1) return undefined
  const parts = whole.split(thousands)
  // «20.30 uur» is a time, and worth what it looks like.
  if (parts.length > 1 && parts.slice(1).some(part => part.length !== 3)) return Number(digits.replace(",", ".")) || undefined
  const value = Number(`${parts.join("")}${rest.length > 0 ? `.${rest[0]}` : ""}`)
  return Number.isFinite(value) ? value : undefined
}

function stepOf(digits: string, decimal: "," | "."): number {
  const [whole = "", fraction] = digits.split(decimal)
  if (fraction !== undefined) return 0.5 * 10 ** -fraction.length
  const zeros = /0*$/.exec(whole.replace(/\D/g, ""))![0].length
  return 0.5 * 10 ** zeros
}

/** Whether a number in a headline may stand for one in the text: the same, or rounded; a rough one a little more freely. */
export function standsFor(headline: WrittenNumber, body: WrittenNumber, isRough: boolean): boolean {
  if (headline.digits === body.digits && headline.value === body.value) return true
  const distance = Math.abs(headline.value - body.value)
  if (distance < 1e-9) return true
  const size = Math.max(Math.abs(body.value), 1e-9)
  if (isRough) return distance <= 2 * headline.step && distance / size <= 0.2
  return distance <= headline.step && distance / size <= 0.1 && headline.step > body.step
}
