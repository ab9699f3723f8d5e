import type { Analysis } from "../../annotation/index.ts"
import { partsOfSpeech } from "../../linguistics/index.ts"
import type { Desk } from "../desk.ts"
import { sentenceRow, tokenRow } from "../look.ts"
import type { DocumentRule, Finding, Scene } from "../rule.ts"
import { articleDay, dayAfter } from "./calendar.ts"
import { linesOf, spanIn } from "./line.ts"

/** «gisteren» is another day for whoever reads it tomorrow, or finds it in the archive. */
export const relativeDate: DocumentRule = {
  name: "relative-date",
  family: "checking",
  scope: "document",
  severity: "hint",
  profile: "fact-check",
  since: "0.2",
  text: {
    en: {
      title: "Date that moves with the reader",
      message: "“{word}” is another day for every reader. Which date is it?",
      why: "Online and in the archive a piece is read on any day. A fact-checker, and a reader who comes later, needs the date itself.",
      advice: "Give the date, or the weekday with its date.",
    },
    nl: {
      title: "Datum die met de lezer meeschuift",
      message: "‘{word}’ is voor elke lezer een andere dag. Welke datum is het?",
      why: "Online en in het archief wordt een stuk op elke dag gelezen. Een factchecker, en een lezer die later komt, heeft de datum zelf nodig.",
      advice: "Schrijf de datum op, of de weekdag met de datum erbij.",
    },
  },
  examples: {
    nl: [
      "[!:Gisteren] werd de brug gesloten.",
      "De brug werd [!:gisteravond] gesloten.",
      "De raad vergadert [!:morgen] over de begroting.",
      "Gisteren, 24 november, werd de brug gesloten.",
      "De brug werd op 24 november gesloten.",
      "Op een mooie morgen werd de brug gesloten.",
      "De brug werd dinsdag gesloten.",
      "„Ik was er gisteren nog”, zegt Jansen.",
    ],
    en: ["The bridge was closed [!:yesterday].", "The bridge was closed yesterday, 24 November.", "The bridge was closed on Tuesday."],
  },
  fixes: [
    {
      name: "date",
      title: { en: "Write the date", nl: "Schrijf de datum" },
      examples: {
        nl: [
          ["[!:Gisteren] werd de brug gesloten.", "Op datum werd de brug gesloten."],
          ["De brug is sinds [!:gisteren] dicht.", "De brug is sinds datum dicht."],
          [
            "---\ndatum: 2026-12-01\n---\n\nDe brug werd [!:gisteren] gesloten.",
            "---\ndatum: 2026-12-01\n---\n\nDe brug werd op 30 november gesloten.",
          ],
        ],
        en: [["The bridge was closed [!:yesterday].", "The bridge was closed on date."]],
      },
      *edits({ passage, span, data }: Finding, { analysis, desk }: Scene) {
        const { value } = analysis.passages[passage]!
        const words = desk.advice.get(value.language)?.checking.calendar
        if (!words) return
        const word = value.paragraph.text.slice(span.from, span.to)
        const article = articleDay(analysis.document.text, words.dateFields)
        const by = words.relativeDays.get(data.word!.toLowerCase()) ?? 0
        const isCapital = word[0] !== word[0]!.toLowerCase()
        const on = isCapital ? words.on[0]!.toUpperCase() + words.on.slice(1) : words.on
        const day = article && dayAfter(article, by)
        const month = day && words.months[day.month - 1]!
        const date =
          day && month ? `${day.day} ${words.isMonthFirst ? month[0]!.toUpperCase() + month.slice(1) : month}` : words.dateFields[0]!
        // «sinds vanochtend»: there is a preposition already.
        const row = sentenceRow(value, span)
        const parse = value.parses[row]
        const place = row < 0 ? 0 : tokenRow(value, row, span.from)
        const isBehindPreposition = parse !== undefined && place > 0 && partsOfSpeech[parse.upos[place - 1]!] === "ADP"
        yield { passage, span, text: isBehindPreposition ? `\${1:${date}}` : `${on} \${1:${date}}`, isSnippet: true }
      },
    },
  ],
  *check({ passages }: Analysis, desk: Desk) {
    for (const [passage, { value }] of passages.entries()) {
      const words = desk.advice.get(value.language)?.checking.calendar
      if (!words || value.paragraph.role === "headline" || value.paragraph.role === "byline") continue
      for (const line of linesOf(value)) {
        const rows = line.lower.flatMap((word, row) => (words.relativeDays.has(word) ? [row] : []))
        if (rows.length === 0 || line.lower.some(word => words.months.includes(word))) continue
        for (const row of rows) {
          // «De Morgen» is a newspaper.
          if (words.nounMarks.has(line.lower[row - 1] ?? "") || (row > 0 && line.words[row] !== line.lower[row])) continue
          if (line.parse && /^(?:NOUN|PROPN)$/.test(partsOfSpeech[line.parse.upos[row]!]!) && line.parse.relation[row] !== "obl") continue
          yield { passage, span: spanIn(line, row, row + 1), data: { word: line.words[row]! } }
        }
      }
    }
  },
}
