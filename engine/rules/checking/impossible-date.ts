import type { Passage } from "../../annotation/index.ts"
import type { Desk } from "../desk.ts"
import type { PassageRule } from "../rule.ts"
import { datesIn, daysIn } from "./calendar.ts"
import { linesOf, spanIn } from "./line.ts"

/** A day or a time of day that no calendar and no clock has. */
export const impossibleDate: PassageRule = {
  name: "impossible-date",
  family: "checking",
  scope: "passage",
  severity: "error",
  profile: "reporter",
  since: "0.2",
  readsQuotations: true,
  text: {
    en: {
      title: "A day that does not exist",
      message: "“{date}” does not exist.",
      why: "A date or time that cannot be right is a slip of the pen, and a reader who sees it will doubt the other figures too.",
      advice: "Look up the day or the time in the source and correct it.",
    },
    nl: {
      title: "Een dag die niet bestaat",
      message: "‘{date}’ bestaat niet.",
      why: "Een datum of tijd die niet kan kloppen is een verschrijving, en een lezer die haar ziet vertrouwt de andere cijfers ook minder.",
      advice: "Zoek de dag of de tijd op in de bron en verbeter haar.",
    },
  },
  examples: {
    nl: [
      "De regeling loopt tot [!:31 november].",
      "Zij werd geboren op [!:29 februari 2023].",
      "Het ongeluk gebeurde om [!:23.75 uur].",
      "De regeling loopt tot 31 december.",
      "Zij werd geboren op 29 februari 2024.",
      "Het ongeluk gebeurde om 24.00 uur.",
      "De actie duurde van 23 tot en met 28 februari.",
      "Hij liep de marathon in 2.04.59 uur.",
    ],
    en: ["The scheme runs until [!:31 November].", "The scheme runs until 30 November.", "Rain fell on [!:February 30], the report says."],
  },
  *check(passage: Passage, desk: Desk) {
    const words = desk.advice.get(passage.language)?.checking.calendar
    if (!words) return
    const { text } = passage.paragraph
    for (const { line, first, end, day, month, year } of datesIn(passage, words)) {
      if (day >= 1 && day <= daysIn(month, year)) continue
      const span = spanIn(line, first, end)
      yield { span, data: { date: text.slice(span.from, span.to) } }
    }
    for (const line of linesOf(passage))
      for (let i = 1; i + 1 < line.count; i++) {
        const [, hour, minute] = /^(\d{1,2})[.:](\d{2})$/.exec(line.words[i]!) ?? []
        if (!minute || !words.at.has(line.lower[i - 1]!) || !words.hours.has(line.lower[i + 1]!)) continue
        if (Number(minute) < 60 && Number(hour) * 60 + Number(minute) <= 24 * 60) continue
        const span = spanIn(line, i, i + 2)
        yield { span, data: { date: text.slice(span.from, span.to) } }
      }
  },
}
