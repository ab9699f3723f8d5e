import type { Passage } from "../../annotation/index.ts"
import { frontMatter } from "../../text/index.ts"
import { once } from "../once.ts"
import { type Line, linesOf } from "./line.ts"
import type { CalendarWords } from "./words.ts"

/** A day of a year. */
export interface Day {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

/** A date as a text writes it, be there such a day or not. */
export interface WrittenDate {
  readonly line: Line
  /** Rows `[first, end)`: day, month and, where it is written, year. */
  readonly first: number
  readonly end: number
  readonly day: number
  readonly month: number
  readonly year?: number
  /** Row of the name of the weekday before it, or -1. */
  readonly weekday: number
}

/** The dates that a passage writes: «dinsdag 25 november 2026», «Tuesday, November 25». */
export const datesIn = once((passage: Passage, words: CalendarWords): readonly WrittenDate[] =>
  /\d/.test(passage.paragraph.text) ? linesOf(passage).flatMap(line => datesOf(line, words)) : [],
)

function datesOf(line: Line, { months, weekdays, isMonthFirst }: CalendarWords): WrittenDate[] {
  const { lower, count } = line
  const found: WrittenDate[] = []
  for (let i = 0; i < count; i++) {
    const month = months.indexOf(lower[i]!) + 1
    if (month === 0 || line.words[i] === line.words[i]!.toUpperCase()) continue
    const isDay = (row: number) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(lower[row] ?? "")
    const before = isDay(i - 1)
    // «May 25», and not «in May 25 people»: a day behind its month is followed by a year or by nothing that it could count.
    const behind = !before && isMonthFirst && isDay(i + 1) && /^(?:[,.;:)–-]|$)/.test(lower[i + 2] ?? "")
    if (!before && !behind) continue
    const first = before ? i - 1 : i
    let end = before ? i + 1 : i + 2
    const yearAt = lower[end] === "," && behind ? end + 1 : end
    const year = /^(?:1[5-9]|20)\d\d$/.test(lower[yearAt] ?? "") ? Number(lower[yearAt]) : undefined
    if (year !== undefined) end = yearAt + 1
    const named = lower[first - 1] === "," ? first - 2 : first - 1
    found.push({
      line,
      first,
      end,
      day: Number.parseInt(lower[before ? i - 1 : i + 1]!, 10),
      month,
      ...(year !== undefined && { year }),
      weekday: weekdays.includes(lower[named] ?? "") ? named : -1,
    })
  }
  return found
}

/** How many days a month has; February as many as in a leap year where no year is given. */
export function daysIn(month: number, year?: number): number {
  if (month === 2) return year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The day counted from 1 March of the year 0, after the proleptic Gregorian calendar: pure arithmetic, no clock. */
export function dayNumber({ year, month, day }: Day): number {
  const y = month < 3 ? year - 1 : year
  const m = month < 3 ? month + 9 : month - 3
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day - 1
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  // 1 March of the year 0 was a Wednesday.
  return (dayNumber(day) + 3) % 7
}

/** The day that lies `by` days, a few, from another. */
export function dayAfter({ year, month, day }: Day, by: number): Day {
  const next = day + by
  if (next < 1) {
    const before = month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 }
    return dayAfter({ ...before, day: daysIn(before.month, before.year) }, next)
  }
  const length = daysIn(month, year)
  if (next <= length) return { year, month, day: next }
  return dayAfter(month === 12 ? { year: year + 1, month: 1, day: 0 } : { year, month: month + 1, day: 0 }, next - length)
}

/** The day of the article, from its front matter: `date: 2026-11-25`, `datum: 25-11-2026`. */
export function articleDay(text: string, fields: readonly string[]): Day | undefined {
  const head = frontMatter(text)
  if (!head) return undefined
  for (const name of fields) {
    const value = head.fields.get(name) ?? ""
    const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})\b/.exec(value) ?? []
    const [, otherDay, otherMonth, otherYear] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})\b/.exec(value) ?? []
    const found = year
      ? { year: Number(year), month: Number(month), day: Number(day) }
      : { year: Number(otherYear), month: Number(otherMonth), day: Number(otherDay) }
    if (found.month >= 1 && found.month <= 12 && found.day >= 1 && found.day <= daysIn(found.month, found.year)) return found
  }
  return undefined
}
