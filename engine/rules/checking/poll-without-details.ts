import type { Analysis, Passage } from "../../annotation/index.ts"
import type { Desk } from "../desk.ts"
import { inSnippet } from "../fixes.ts"
import { once } from "../once.ts"
import type { DocumentRule, Finding, Scene } from "../rule.ts"
import { figuresIn } from "./figures.ts"
import { isWord, type Line, linesOf, spanIn } from "./line.ts"
import type { CheckingWords } from "./words.ts"

/** The percentages of a poll, without what a reader needs to weigh them: who asked how many people, and when. */
export const pollWithoutDetails: DocumentRule = {
  name: "poll-without-details",
  family: "checking",
  scope: "document",
  severity: "information",
  profile: "desk",
  since: "0.2",
  text: {
    en: {
      title: "Poll without its details",
      message: "Of this {poll} the text does not say {missing}.",
      why: "What a poll is worth depends on who held it, how many people it asked and when. The BBC asks its reporters to give these with every poll that they report.",
      advice: "Say who held the poll, how many people took part and when they were asked.",
      words: { missing: { who: "who held it", number: "how many people took part", when: "when they were asked" } },
    },
    nl: {
      title: "Peiling zonder bijzonderheden",
      message: "Van deze {poll} staat er niet bij {missing}.",
      why: "Wat een peiling waard is, hangt af van wie haar hield, hoeveel mensen meededen en wanneer. De BBC vraagt haar verslaggevers dat bij elke peiling te vermelden.",
      advice: "Schrijf op wie de peiling hield, hoeveel mensen meededen en wanneer zij werden ondervraagd.",
      words: { missing: { who: "wie haar hield", number: "hoeveel mensen meededen", when: "wanneer zij werden ondervraagd" } },
    },
  },
  examples: {
    nl: [
      "Uit een [!:peiling] blijkt dat 60 procent voor de brug is.",
      "Volgens een [!:peiling] van Ipsos is 60 procent voor de brug.",
      "Uit een [!:enquête] onder 1.200 inwoners blijkt dat 60 procent voor de brug is.",
      "Uit een peiling die Ipsos in november onder 1.200 mensen hield, blijkt dat 60 procent voor de brug is.",
      "De partij staat al weken hoog in de peilingen.",
      "De gemeente houdt een enquête over de brug.",
      "Uit een peiling van Ipsos blijkt dat 60 procent voor de brug is. Aan het onderzoek deden vorige week 1.200 mensen mee.",
    ],
    en: [
      "A [!:poll] shows that 60 percent want the bridge.",
      "A poll of 1,200 adults by Ipsos in November shows that 60 percent want the bridge.",
    ],
  },
  fixes: [
    {
      name: "details",
      title: { en: "Add who, how many and when", nl: "Voeg toe wie, hoeveel en wanneer" },
      examples: {
        nl: [
          [
            "Uit een [!:peiling] blijkt dat 60 procent voor de brug is.",
            "Uit een peiling (bureau, aantal ondervraagden, datum) blijkt dat 60 procent voor de brug is.",
          ],
        ],
        en: [
          [
            "A [!:poll] shows that 60 percent want the bridge.",
            "A poll (pollster, number of people asked, dates) shows that 60 percent want the bridge.",
          ],
        ],
      },
      *edits({ passage, span, data }: Finding, { analysis, desk }: Scene) {
        const words = desk.advice.get(analysis.passages[passage]!.value.language)?.checking.polls
        if (!words) return
        const missing = (data.missing ?? "").split(" ")
        const blanks = kinds.flatMap((kind, row) => (missing.includes(kind) ? [words.blanks[row]!] : []))
        const text = blanks.map((blank, row) => `\${${row + 1}:${inSnippet(blank)}}`).join(", ")
        yield { passage, span: { from: span.to, to: span.to }, text: ` (${text})`, isSnippet: true }
      },
    },
  ],
  *check({ passages }: Analysis, desk: Desk) {
    for (const [passage, { value }] of passages.entries()) {
      const words = desk.advice.get(value.language)?.checking
      if (!words || (value.paragraph.role !== "prose" && value.paragraph.role !== "item")) continue
      for (const { line, row } of pollsIn(value, words)) {
        if (!figuresIn(value, words).some(figure => figure.line.row === line.row && figure.unit === "percent")) continue
        // What the paragraph around it and the next one say counts too.
        const near = [passages[passage - 1]?.value, value, passages[passage + 1]?.value].filter(each => each !== undefined)
        const missing = missingIn(near, value, line, row, words)
        const poll = line.words[row]!
        // Two of three are told, and the rest is a detail.
        if (missing.includes("who") || missing.includes("number"))
          yield { passage, span: spanIn(line, row, row + 1), data: { poll: poll.toLowerCase(), missing: missing.join(" ") } }
        // Once told, it need not be told again.
        return
      }
    }
  },
}

/** Sentences that name a poll. */
const pollsIn = once((passage: Passage, { polls }: CheckingWords) =>
  linesOf(passage).flatMap(line => {
    const row = line.lower.findIndex(word => polls.nouns.has(word))
    return row < 0 ? [] : [{ line, row }]
  }),
)

const kinds = ["who", "number", "when"] as const

function missingIn(near: readonly Passage[], own: Passage, line: Line, row: number, words: CheckingWords): string[] {
  const { polls, calendar } = words
  const isAsked = near.some(passage =>
    figuresIn(passage, words).some(
      ({ line: { lower }, unit, end, value }) =>
        unit === "count" && value >= 50 && lower.slice(end, end + 3).some(word => polls.asked.has(word)),
    ),
  )
  const isDated = near.some(passage =>
    linesOf(passage).some(({ lower }) =>
      lower.some(word => polls.when.has(word) || calendar.months.includes(word) || calendar.weekdays.includes(word)),
    ),
  )
  return kinds.filter(kind => (kind === "who" ? !isHeld(own, line, row, polls) : kind === "number" ? !isAsked : !isDated))
}

/** «een peiling *van Ipsos*», «de *Ipsos*-peiling», «een peiling die *Ipsos* hield»: whose name stands by it. */
function isHeld({ mentions }: Passage, line: Line, row: number, { by }: CheckingWords["polls"]): boolean {
  const end = line.to[line.count - 1]!
  const reach = line.to[Math.min(line.count - 1, row + 4)]!
  const isNamed = mentions.some(({ span, type, form }) => {
    if (form !== "name" || span.from < line.from[0]! || span.to > end) return false
    return type === "organisation" || type === "media" || (span.from > line.from[row]! && span.from < reach)
  })
  if (isNamed) return true
  for (let i = 1; i < line.count; i++)
    if (isWord(line.words[i]) && line.words[i] !== line.lower[i] && (by.has(line.lower[i - 1]!) || by.has(line.lower[i - 2] ?? "")))
      return true
  return false
}
