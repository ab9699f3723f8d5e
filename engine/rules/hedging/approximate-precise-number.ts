import type { Passage } from "../../annotation/index.ts"
import type { Span } from "../../text/index.ts"
import { sentenceRow } from "../look.ts"
import type { Finding, PassageRule, Scene } from "../rule.ts"
import { Wording } from "../wording.ts"
import { wordsFor } from "./doubts.ts"
import type { HedgingWords } from "./words.ts"

/** *Ongeveer 1.237*: about, to the last digit. */
export const approximatePreciseNumber: PassageRule = {
  name: "approximate-precise-number",
  family: "hedging",
  scope: "passage",
  severity: "information",
  profile: "desk",
  since: "0.2",
  text: {
    en: {
      title: "“About” before an exact number",
      message: "“{word}” says about, “{number}” says exactly. Which is it?",
      why: "A number to the last digit was counted; an approximate one was not. Together they tell the reader nothing about how good the figure is.",
      advice: "Round the number, or leave out the word before it.",
    },
    nl: {
      title: "‘Ongeveer’ bij een precies getal",
      message: "‘{word}’ zegt ongeveer, ‘{number}’ zegt precies. Wat is het?",
      why: "Een getal tot op het laatste cijfer is geteld; een schatting niet. Samen vertellen ze de lezer niet hoe hard het cijfer is.",
      advice: "Rond het getal af, of laat het woord ervoor weg.",
    },
  },
  examples: {
    nl: [
      "Er waren [!:ongeveer 1.237] bezoekers.",
      "De schade bedraagt [!:circa € 12.340.512].",
      "De inflatie komt uit op [!:ongeveer 12,47] procent.",
      "[!:Ruim 347] huizen staan leeg.",
      "Er waren ongeveer 1.200 bezoekers.",
      "In de hal passen ongeveer 16.700 mensen.",
      "De bond heeft circa 164 miljoen euro in kas.",
      "Er waren 1.237 bezoekers.",
      "De inflatie komt uit op ongeveer 2,6 procent.",
      "De stad werd rond 1237 gesticht.",
      "De trein vertrekt rond 12.47 uur.",
      "Er waren ongeveer 125 bezoekers, van wie 37 kinderen.",
    ],
    en: [
      "[!:About 1,237] people came.",
      "Inflation reached [!:roughly 12.47] percent.",
      "About 1,200 people came.",
      "The town was founded around 1237.",
    ],
  },
  fixes: [
    {
      name: "round-number",
      title: { en: "Round to {rounded}", nl: "Rond af op {rounded}" },
      examples: {
        nl: [
          ["Er waren [!:ongeveer 1.237] bezoekers.", "Er waren ongeveer 1.200 bezoekers."],
          ["De inflatie komt uit op [!:ongeveer 12,47] procent.", "De inflatie komt uit op ongeveer 12 procent."],
          ["[!:Ruim 347] huizen staan leeg.", "Ruim 340 huizen staan leeg."],
          ["De schade bedraagt [!:circa € 12.340.512].", "De schade bedraagt circa € 12.000.000."],
        ],
        en: [["[!:About 1,237] people came.", "About 1,200 people came."]],
      },
      *offers(finding, scene) {
        const found = numberAt(finding, scene)
        const rounded = found && round(found)
        if (rounded) yield { rounded }
      },
      *edits(finding, scene, { rounded = "" }) {
        const found = numberAt(finding, scene)
        if (found && rounded) yield { passage: finding.passage, span: found.number, text: rounded }
      },
    },
    {
      name: "drop-approximator",
      title: { en: "Drop “{word}”", nl: "Schrap ‘{word}’" },
      examples: {
        nl: [
          ["Er waren [!:ongeveer 1.237] bezoekers.", "Er waren 1.237 bezoekers."],
          ["[!:Bijna 347] huizen staan leeg.", "347 huizen staan leeg."],
        ],
        en: [["[!:About 1,237] people came.", "1,237 people came."]],
      },
      *edits(finding, scene) {
        const found = numberAt(finding, scene)
        if (!found) return
        const { wording, from, to } = found
        const before = from > 0 && wording.span(from - 1).to < wording.span(from).from ? wording.span(from - 1).to : undefined
        const span =
          before === undefined
            ? { from: wording.span(from).from, to: wording.span(to).from }
            : { from: before, to: wording.span(to - 1).to }
        yield { passage: finding.passage, span, text: "" }
      },
    },
  ],
  *check(passage, desk) {
    const words = wordsFor(passage, desk)
    if (!words) return
    const { text } = passage.paragraph
    for (const { span, number, wording, from, to } of precise(passage, words))
      yield { span, data: { word: wording.words(from, to), number: text.slice(number.from, number.to) } }
  },
}

interface PreciseNumber {
  /** From the approximator through the number. */
  readonly span: Span
  readonly number: Span
  readonly wording: Wording
  /** Rows of the approximator. */
  readonly from: number
  readonly to: number
  readonly digits: string
  readonly way: "down" | "near" | "never"
  readonly words: HedgingWords
}

function* precise(passage: Passage, words: HedgingWords): Generator<PreciseNumber> {
  const { hedges, paragraph } = passage
  for (const { class: kind, span } of hedges) {
    if (kind !== "approximator" && kind !== "adverb") continue
    const way = words.approximators.get(paragraph.text.slice(span.from, span.to).toLowerCase().replace(/\s+/g, " "))
    const sentence = way && sentenceRow(passage, span)
    if (sentence === undefined || sentence < 0) continue
    const wording = new Wording(passage, sentence)
    const { from, to } = wording.rowsIn(span)
    const row = wording.isNumber(to) || !wording.isWord(to) || /\p{L}/u.test(wording.lower[to]!) ? to : to + 1
    if (row >= wording.count || !wording.isNumber(row) || isMoment(wording, row, words)) continue
    const digits = wording.words(row)
    const number = wording.span(row)
    if (isPrecise(digits, wording.lower[row + 1] ?? "", words))
      yield { span: { from: span.from, to: number.to }, number, wording, from, to, digits, way: way!, words }
  }
}

/** A time of day, or what looks like a year: «rond 12.47 uur», «rond 1237». */
function isMoment(wording: Wording, row: number, { timeOfDay }: HedgingWords): boolean {
  if (timeOfDay.has(wording.lower[row + 1] ?? "") || timeOfDay.has(`${wording.lower[row + 1]}${wording.lower[row + 2]}`)) return true
  if (!/^[12]\d{3}$/.test(wording.lower[row]!)) return false
  return !(wording.relation(row) === "nummod" && wording.head(row) > row && wording.isWord(row + 1))
}

/**
 * To the last digit: 347, 1.237 and 12,47. What ends in noughts or a five has been rounded, 16.700 and 12,5, and so has what is counted in
 * millions, until a fourth digit shows that it has not.
 */
function isPrecise(written: string, next: string, { decimal, magnitudes }: HedgingWords): boolean {
  if (!shape(decimal).test(written)) return false
  const all = written.replace(/\D/g, "").replace(/^0+/, "")
  const counting = written.includes(decimal) ? all : all.replace(/0+$/, "")
  return counting.length > 3 || (counting.length === 3 && all === counting && !counting.endsWith("5") && !magnitudes.has(next))
}

/** Whole numbers with or without separators, and decimals. */
function shape(decimal: string): RegExp {
  return decimal === "," ? dutchShape : englishShape
}

const dutchShape = /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/
const englishShape = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/

/** To two digits that count, as it is written; undefined where rounding would make it untrue. */
function round({ digits, way, words: { decimal } }: PreciseNumber): string | undefined {
  if (way === "never") return undefined
  const separator = decimal === "," ? "." : ","
  const value = Number(digits.replaceAll(separator, "").replace(decimal, "."))
  if (!(value > 0 && Number.isFinite(value))) return undefined
  const unit = 10 ** (Math.floor(Math.log10(value)) - 1)
  const steps = value / unit
  const rounded = (way === "down" ? Math.floor(steps) : Math.round(steps)) * unit
  const places = unit < 1 ? Math.round(-Math.log10(unit)) : 0
  const [whole, fraction] = rounded.toFixed(places).split(".")
  const isGrouped = digits.includes(separator)
  const grouped = isGrouped ? whole!.replace(/\B(?=(?:\d{3})+$)/g, separator) : whole!
  return fraction ? `${grouped}${decimal}${fraction}` : grouped
}

function numberAt({ passage: row, span }: Finding, { analysis, desk }: Scene): PreciseNumber | undefined {
  const passage = analysis.passages[row]?.value
  const words = passage && wordsFor(passage, desk)
  if (!passage || !words) return undefined
  for (const found of precise(passage, words)) if (found.span.from === span.from) return found
  return undefined
}
