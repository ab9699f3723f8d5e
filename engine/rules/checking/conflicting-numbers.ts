import type { Analysis } from "../../annotation/index.ts"
import type { Span } from "../../text/index.ts"
import type { Desk } from "../desk.ts"
import type { DocumentRule } from "../rule.ts"
import { isWord, spanIn } from "./line.ts"
import { type Quantity, quantitiesIn } from "./quantity.ts"
import type { CheckingWords } from "./words.ts"

/** Twelve dead above, thirteen below: one of the two is wrong. */
export const conflictingNumbers: DocumentRule = {
  name: "conflicting-numbers",
  family: "checking",
  scope: "document",
  severity: "warning",
  profile: "reporter",
  since: "0.2",
  text: {
    en: {
      title: "Two numbers for one thing",
      message: "“{here}” here, “{there}” earlier: which is right?",
      why: "A reader who meets two numbers for the same thing believes neither. A fact-checker therefore compares all numbers of a piece with each other.",
      advice: "Check both against the source and make them agree, or say why they differ.",
      related: "Here it is “{there}”.",
    },
    nl: {
      title: "Twee getallen voor hetzelfde",
      message: "Hier ‘{here}’, eerder ‘{there}’: wat klopt?",
      why: "Een lezer die voor hetzelfde twee getallen tegenkomt, gelooft geen van beide. Een factchecker legt daarom alle getallen van een stuk naast elkaar.",
      advice: "Leg beide naast de bron en maak ze gelijk, of schrijf waarom ze verschillen.",
      related: "Hier staat ‘{there}’.",
    },
  },
  examples: {
    nl: [
      "Bij de brand vielen 12 doden.\n\nDe [!:13 doden] worden woensdag begraven.",
      "Zeker is dat 40 procent van de huizen is beschadigd.\n\nVolgens de gemeente is [!:45 procent] van de huizen beschadigd.",
      "De inflatie daalde naar 2,6 procent. Het CBS meldt dat de inflatie naar [!:2,8 procent] daalde.",
      "De politie hield vijftien betogers aan.\n\nDe [!:zestien betogers] zitten nog vast.",
      "De verbouwing kost 12 miljoen euro.\n\nDe verbouwing kost [!:14 miljoen euro], zegt de wethouder.",
      "Bij de brand vielen 12 doden.\n\nDe 12 doden worden woensdag begraven.",
      "Eerst meldde de politie 12 doden. Later werden het 13 doden.",
      "In Parijs vielen 12 doden. In Lyon vielen 13 doden.",
      "Volgens de politie liepen 500 betogers mee. Volgens de organisatie liepen 600 betogers mee.",
      "De school telt 300 leerlingen. Daarvan komen 280 leerlingen met de fiets.",
      "De inflatie daalde in oktober naar 2,6 procent. In september daalde de inflatie naar 2,8 procent.",
      "Er vielen zeker 12 doden. De 13 doden worden woensdag begraven.",
      "De inflatie daalde naar 2,6 procent. De inflatie daalde met 0,5 procent.",
      "De minister trekt 10 miljoen euro uit voor scholen.\n\nDe minister trekt 12 miljoen euro uit voor sport.",
      "In de stad staan 40 huizen leeg. In het dorp staan 45 huizen leeg.",
      "Er kwamen drie kinderen op het feest. De twee kinderen van de buren huilden.",
      "De raad telt 39 leden. De 15 leden van de coalitie stemden voor.",
    ],
    en: [
      "The fire killed 12 people.\n\nThe [!:13 people] will be buried on Wednesday.",
      "The fire killed 12 people.\n\nThe 12 people will be buried on Wednesday.",
      "Police counted 500 marchers. Organisers counted 600 marchers in London.",
    ],
  },
  fixes: [
    {
      name: "make-equal",
      title: { en: "Write “{number}”, as above", nl: "Maak er ‘{number}’ van, zoals hierboven" },
      examples: {
        nl: [
          [
            "Bij de brand vielen 12 doden.\n\nDe [!:13 doden] worden woensdag begraven.",
            "Bij de brand vielen 12 doden.\n\nDe 12 doden worden woensdag begraven.",
          ],
        ],
        en: [
          [
            "The fire killed 12 people.\n\nThe [!:13 people] will be buried on Wednesday.",
            "The fire killed 12 people.\n\nThe 12 people will be buried on Wednesday.",
          ],
        ],
      },
      *edits({ passage, span, data }) {
        yield { passage, span: { from: span.from, to: span.from + data.own!.length }, text: data.number! }
      },
    },
  ],
  *check(analysis: Analysis, desk: Desk) {
    const wordsOf = (language: string) => desk.advice.get(language)?.checking
    const byUnit = new Map<string, Quantity[]>()
    const textOf = (passage: number, { from, to }: Span) => analysis.passages[passage]!.value.paragraph.text.slice(from, to)
    for (const here of quantitiesIn(analysis, wordsOf)) {
      yield
      if (!here) continue
      const words = wordsOf(analysis.passages[here.passage]!.value.language)!
      const before = byUnit.get(here.unit) ?? []
      byUnit.set(here.unit, before)
      // Said before: then it is another thing, or the other number is remarked on.
      const isNew = !before.some(({ figure }) => figure.value === here.figure.value)
      const there = isNew ? before.find(other => isConflict(other, here, words)) : undefined
      if (isNew && before.length < most) before.push(here)
      if (!there) continue
      const [at, other] = [placeOf(here), placeOf(there)]
      yield {
        passage: here.passage,
        span: at.whole,
        data: {
          here: textOf(here.passage, at.whole),
          there: textOf(there.passage, other.whole),
          own: textOf(here.passage, at.number),
          number: textOf(there.passage, other.number),
        },
        related: [{ passage: there.passage, span: other.whole }],
      }
    }
  },
}

/** Numbers of one thing that are remembered: a table has more, and conflicts with nothing. */
const most = 100

/** Where a quantity stands, with the noun that it counts, and the number in it. */
function placeOf({ figure: { line, first, end, noun, unit } }: Quantity): { whole: Span; number: Span } {
  const last = unit === "count" && noun >= end ? noun + 1 : end
  return { whole: spanIn(line, first, last), number: spanIn(line, first, end) }
}

/** Whether two quantities are of one thing and cannot both be true. */
function isConflict(there: Quantity, here: Quantity, words: CheckingWords): boolean {
  if (there.figure.line === here.figure.line || there.figure.value === here.figure.value) return false
  const hasTrees = here.figure.line.parse !== undefined && there.figure.line.parse !== undefined
  // «de 13 doden»: those that were spoken of, whoever says so.
  const isAnaphor =
    here.isDefinite &&
    !there.isDefinite &&
    here.figure.unit === "count" &&
    here.figure.noun === here.figure.end &&
    isClose(there.figure.value, here.figure.value) &&
    [...here.modifiers].every(each => there.modifiers.has(each)) &&
    (hasTrees || !words.conflicts.narrowing.has(here.figure.line.lower[here.figure.end + 1] ?? "")) &&
    (hasTrees || [...here.anchors].every(anchor => there.anchors.has(anchor) || isTime(anchor, words)))
  if (isAnaphor) return true
  // Two sources may well differ: that is news.
  if (there.voice !== here.voice && there.voice !== -1 && here.voice !== -1) return false
  if (!sameSet(there.modifiers, here.modifiers)) return false
  // What happened in October need not be said again; another place or another day is another number.
  if ([...here.anchors].some(each => !there.anchors.has(each))) return false
  if ([...there.anchors].some(each => !here.anchors.has(each) && !isTime(each, words))) return false
  if (!hasTrees) return sharedPart(there.topics, here.topics) >= 0.6
  if (!sameSet(there.topics, here.topics)) return false
  // «10 miljoen voor scholen», «12 miljoen voor sport»
  if (!sameSet(there.circumstances, here.circumstances)) return false
  if (here.figure.unit === "count")
    return here.predicate === there.predicate && here.predicate !== "" && isClose(there.figure.value, here.figure.value)
  // «daalde naar 2,6 procent», «een inflatie van 2,9 procent»: how much it is, however that is said.
  if (here.topics.size > 0 && isLevel(here, words) && isLevel(there, words)) return true
  return here.topics.size > 0 && here.predicate === there.predicate && here.preposition === there.preposition
}

/** Whether a quantity is what something amounts to, not by how much it changed. */
function isLevel({ predicate, preposition, topics }: Quantity, { conflicts, change }: CheckingWords): boolean {
  if (predicate === undefined) return false
  if (predicate === "")
    return change.from.has(preposition) && ![...topics].some(topic => change.falls.has(topic) || change.rises.has(topic))
  return change.to.has(preposition) || (preposition === "" && conflicts.measuring.has(predicate))
}

function isTime(word: string, { calendar }: CheckingWords): boolean {
  return /^\d/.test(word) || (isWord(word) && (calendar.months.includes(word) || calendar.weekdays.includes(word)))
}

/** A slip is near the truth, or has its digits; a part of the whole is mostly smaller. */
function isClose(a: number, b: number): boolean {
  const digits = (value: number) =>
    [...String(value)]
      .filter(each => each !== "0")
      .sort()
      .join("")
  return (Math.max(a, b) <= 1.5 * Math.min(a, b) && Math.min(a, b) >= 2) || (a > 10 && b > 10 && digits(a) === digits(b))
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every(each => b.has(each))
}

function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter(each => b.has(each)).length
  return both / Math.max(1, a.size + b.size - both)
}
