import type { Passage } from "../../annotation/index.ts"
import { partsOfSpeech } from "../../linguistics/index.ts"
import { once } from "../once.ts"
import { isWord, type Line, linesOf } from "./line.ts"
import type { CheckingWords } from "./words.ts"

/** A number in a text, with what it measures. */
export interface Figure {
  readonly line: Line
  /** Rows `[first, end)` of the number with its multiplier and, where it has one, its unit: «12 miljoen euro», «40 procent». */
  readonly first: number
  readonly end: number
  readonly value: number
  readonly unit: "percent" | "point" | "money" | "count"
  /** Row of the unit, or of the noun that it counts; -1 where neither is seen: «van *4* naar 6 procent». */
  readonly noun: number
  /** «ruim 12», «tussen 12 en 15»: may be another number and still be true. */
  readonly isRough: boolean
  /** Half of the last digit that is written: how far a rounded number may be off. */
  readonly slack: number
}

/** The numbers of a passage, but for years, dates and times of day. */
export const figuresIn = once((passage: Passage, words: CheckingWords): readonly Figure[] =>
  linesOf(passage).flatMap(line => figuresOf(line, words)),
)

function figuresOf(line: Line, words: CheckingWords): Figure[] {
  const { numbers, calendar } = words
  const { lower, count } = line
  const found: Figure[] = []
  for (let i = 0; i < count; i++) {
    const read = digitsValue(line.words[i]!, numbers.decimal) ?? wordValue(line, i, words)
    if (!read) continue
    let end = i + 1
    let { value, slack } = read
    for (let times = numbers.multipliers.get(lower[end]!); times; times = numbers.multipliers.get(lower[++end]!)) {
      value *= times
      slack *= times
    }
    const next = lower[end]
    const isDate = calendar.months.includes(next!) || (calendar.isMonthFirst && calendar.months.includes(lower[i - 1]!))
    if (isDate || isOutOf(line, i, words)) continue
    const sign = /^[€$£]$/.test(line.words[i - 1] ?? "")
    const unit = numbers.percent.has(next!)
      ? "percent"
      : numbers.points.has(next!)
        ? "point"
        : sign || numbers.money.has(next!)
          ? "money"
          : "count"
    const noun = unit === "count" ? countedAt(line, end, words) : sign && !numbers.money.has(next!) ? -1 : end
    if (unit === "count" && isYear.test(line.words[i]!) && end === i + 1 && (noun < 0 || !line.parse)) continue
    const first = sign ? i - 1 : i
    const last = unit === "count" || noun < 0 ? end : end + 1
    found.push({ line, first, end: last, value, unit, noun, isRough: isRough(line, first, last, words), slack })
    i = end - 1
  }
  return found
}

const isYear = /^(?:1[5-9]|20)\d\d$/

/** `1.250,5` as Dutch writes it, `1,250.5` as English does; neither a time nor a score. */
function digitsValue(word: string, decimal: "," | "."): { value: number; slack: number } | undefined {
  if (word.charCodeAt(0) < 48 || word.charCodeAt(0) > 57 || word.length > 15) return undefined
  const plain = decimal === "," ? word.replace(/\.(?=\d{3}(?:\D|$))/g, "").replace(",", ".") : word.replace(/,(?=\d{3}(?:\D|$))/g, "")
  if (!/^\d+(?:\.\d{1,3})?$/.test(plain)) return undefined
  // «02.14 uur»: what has a full stop in Dutch, and no three digits behind it, is a time.
  const decimals = plain.split(".")[1]?.length ?? 0
  if (decimal === "," && decimals > 0 && !word.includes(",")) return undefined
  return { value: Number(plain), slack: 0.5 * 10 ** -decimals }
}

function wordValue({ lower, parse }: Line, i: number, { numbers }: CheckingWords): { value: number; slack: number } | undefined {
  const value = numbers.words.get(lower[i]!)
  if (value === undefined) return undefined
  if (parse && partsOfSpeech[parse.upos[i]!] !== "NUM") return undefined
  return { value, slack: 0 }
}

/** «één op de *drie*», «one in *three*»: no number of its own. */
function isOutOf({ lower }: Line, i: number, { numbers }: CheckingWords): boolean {
  const isNumber = (word: string | undefined) =>
    word !== undefined && (/^\d/.test(word) || numbers.words.has(word) || numbers.one.has(word))
  if (numbers.outOf.has(lower[i - 1]!)) return isNumber(lower[i - 2])
  return numbers.outOf.has(`${lower[i - 2]} ${lower[i - 1]}`) && isNumber(lower[i - 3])
}

/** The row of what is counted: behind adjectives where there is a tree, else right behind the number. */
function countedAt({ lower, words, parse, count }: Line, from: number, { conflicts }: CheckingWords): number {
  if (!parse) return isWord(words[from]) && words[from] === lower[from] && !conflicts.common.has(lower[from]!) ? from : -1
  const isNoun = (row: number) => row < count && partsOfSpeech[parse.upos[row]!] === "NOUN"
  for (let row = from; row < Math.min(count, from + 4); row++) {
    if (isNoun(row)) return row
    const part = partsOfSpeech[parse.upos[row]!]
    if (part !== "ADJ" && part !== "VERB") break
    // «13 doden», «25 gewonden»: an adjective that is the noun.
    if (!isNoun(row + 1) && /n$|s$/.test(lower[row]!) && /^(?:nsubj|obj|obl|nmod|conj|root)/.test(parse.relation[row]!)) return row
  }
  return -1
}

function isRough({ lower, words }: Line, first: number, end: number, { numbers }: CheckingWords): boolean {
  for (let row = Math.max(0, first - 3); row < first; row++) {
    if (numbers.approximate.has(lower[row]!) && row >= first - 2) return true
    if (numbers.rangeOpeners.has(lower[row]!)) return true
  }
  // «twaalf of meer»
  if (numbers.ranges.has(lower[end]!) && numbers.approximate.has(lower[end + 1] ?? "")) return true
  const isNumber = (word: string | undefined) => word !== undefined && (/^\d/.test(word) || numbers.words.has(word.toLowerCase()))
  if (numbers.ranges.has(lower[end]!) && isNumber(words[end + 1])) return true
  return numbers.ranges.has(lower[first - 1]!) && isNumber(words[first - 2])
}
