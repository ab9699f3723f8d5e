import type { Analysis } from "../../annotation/index.ts"
import type { Desk } from "../desk.ts"
import type { DocumentRule } from "../rule.ts"
import { articleDay, type Day, datesIn, dayNumber, daysIn, type WrittenDate, weekdayOf } from "./calendar.ts"
import { spanIn } from "./line.ts"

/** «dinsdag 25 november 2026» was no Tuesday: either the day or the date is wrong. */
export const weekdayDateMismatch: DocumentRule = {
  name: "weekday-date-mismatch",
  family: "checking",
  scope: "document",
  severity: "warning",
  profile: "reporter",
  since: "0.2",
  readsQuotations: true,
  text: {
    en: {
      title: "Weekday and date do not agree",
      message: "{date} {year} is a {right}, not a {weekday}.",
      why: "Whoever wants to be there cannot tell which of the two is right. Checking the day against a calendar is among the first things that a fact-checker does.",
      advice: "Look up which of the two is right: the weekday or the date.",
    },
    nl: {
      title: "Weekdag en datum kloppen niet",
      message: "{date} {year} valt op een {right}, niet op een {weekday}.",
      why: "Wie erbij wil zijn, weet nu niet welke van de twee klopt. De dag naast de kalender leggen is een van de eerste dingen die een factchecker doet.",
      advice: "Zoek op welke van de twee klopt: de weekdag of de datum.",
    },
  },
  examples: {
    nl: [
      "Het debat is op [!:dinsdag 25 november 2026].",
      "Op [!:maandag 1 maart 2023] ging de winkel dicht.",
      "---\ndatum: 2026-11-25\n---\n\nDe raad vergadert [!:donderdag 27 november] over de begroting.",
      "Het debat is op woensdag 25 november 2026.",
      "Het debat is op dinsdag 25 november.",
      "---\ndatum: 2026-11-25\n---\n\nDe raad vergadert vrijdag 27 november over de begroting.",
      "---\ndatum: 2026-01-05\n---\n\nOp dinsdag 30 december brandde de school af.",
      "---\ndatum: 2026-11-25\n---\n\nIn 1953 braken in de nacht van zondag 1 februari de dijken door.",
    ],
    en: [
      "The debate is on [!:Tuesday 25 November 2026].",
      "The debate is on [!:Tuesday, November 24, 2025].",
      "The debate is on Wednesday, November 25, 2026.",
    ],
  },
  fixes: [
    {
      name: "right-weekday",
      title: { en: "Write “{Right}”", nl: "Maak er ‘{Right}’ van" },
      examples: {
        nl: [["Het debat is op [!:dinsdag 25 november 2026].", "Het debat is op woensdag 25 november 2026."]],
        en: [["The debate is on [!:Tuesday 25 November 2026].", "The debate is on Wednesday 25 November 2026."]],
      },
      *edits({ passage, span, data }) {
        yield { passage, span: { from: span.from, to: span.from + data.weekday!.length }, text: data.Right! }
      },
    },
  ],
  *check({ document, passages }: Analysis, desk: Desk) {
    for (const [passage, { value }] of passages.entries()) {
      const words = desk.advice.get(value.language)?.checking.calendar
      if (!words) continue
      const { text } = value.paragraph
      for (const date of datesIn(value, words)) {
        if (date.weekday < 0 || date.day < 1 || date.day > daysIn(date.month, date.year)) continue
        const { line, first, end } = date
        const said = words.weekdays.indexOf(line.lower[date.weekday]!)
        const year = date.year ?? nearYear(date, said, text, articleDay(document.text, words.dateFields))
        if (year === undefined) continue
        const right = weekdayOf({ year, month: date.month, day: date.day })
        if (right === said) continue
        const weekday = line.words[date.weekday]!
        const written = text.slice(line.from[first]!, line.to[date.year === undefined ? end - 1 : end - 2]!).replace(/,$/, "")
        const isCapital = weekday !== line.lower[date.weekday]
        const name = words.weekdays[right]!
        const Right = isCapital ? name[0]!.toUpperCase() + name.slice(1) : name
        yield {
          passage,
          span: spanIn(line, date.weekday, end),
          data: {
            weekday: words.isMonthFirst ? weekday : weekday.toLowerCase(),
            right: words.isMonthFirst ? Right : name,
            Right,
            date: written,
            year: String(year),
          },
        }
      }
    }
  },
}

/** How many days from the article a date without a year is surely meant: a meeting to come, a fire some weeks ago. */
const near = 60

/** The year of a date that gives none: that of the article, unless the text may be about another. */
function nearYear({ day, month }: WrittenDate, weekday: number, text: string, article: Day | undefined): number | undefined {
  if (!article) return undefined
  const distance = (year: number) => Math.abs(dayNumber({ year, month, day }) - dayNumber(article))
  const [year] = [article.year - 1, article.year, article.year + 1].filter(each => distance(each) <= near)
  if (year === undefined || day > daysIn(month, year)) return undefined
  // «In 1953 …»: a year in the same paragraph may be the one that is meant.
  const years = (text.match(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g) ?? []).map(Number)
  return years.some(other => weekdayOf({ year: other, month, day }) === weekday) ? undefined : year
}
