import type { Passage } from "../../annotation/index.ts"
import type { Desk } from "../desk.ts"
import type { PassageRule } from "../rule.ts"
import { type Figure, figuresIn } from "./figures.ts"
import type { Line } from "./line.ts"
import type { CheckingWords } from "./words.ts"

/** «25 mannen en 10 vrouwen, samen 36»: the parts are in the sentence, and so is a total that they do not make. */
export const sumDoesNotAddUp: PassageRule = {
  name: "sum-does-not-add-up",
  family: "checking",
  scope: "passage",
  severity: "warning",
  profile: "reporter",
  since: "0.2",
  text: {
    en: {
      title: "Sum that does not add up",
      message: "The parts make {sum}, not “{total}”.",
      why: "A reader adds up what stands side by side. If the sum is wrong, nobody can tell which number is. Adding up every list is a fact-checker’s routine.",
      advice: "Check every number against the source; if a group is left out, say so.",
    },
    nl: {
      title: "Som die niet klopt",
      message: "De delen zijn samen {sum}, niet ‘{total}’.",
      why: "Een lezer telt op wat naast elkaar staat. Klopt de som niet, dan weet niemand welk getal fout is. Elke opsomming natellen is het dagelijks werk van een factchecker.",
      advice: "Leg elk getal naast de bron; ontbreekt er een groep, schrijf dat dan op.",
    },
  },
  examples: {
    nl: [
      "De politie pakte 25 mannen en 10 vrouwen op, samen [!:36] verdachten.",
      "Er waren 12 auto’s, 8 bussen en 5 vrachtwagens bij betrokken, in totaal [!:24] voertuigen.",
      "De politie hield [!:36] verdachten aan: 25 mannen en 10 vrouwen.",
      "De politie pakte 25 mannen en 10 vrouwen op, samen 35 verdachten.",
      "In totaal raakten 36 mensen gewond, onder wie 25 mannen en 10 kinderen.",
      "De twee mannen reden 25 kilometer en 10 minuten later waren zij samen 36 jaar cel verder.",
      "De ploeg won 25 wedstrijden en verloor er 10, samen met twee gelijke spelen.",
      "Van de 40 zetels gaan er 25 naar de VVD en 10 naar D66.",
    ],
    en: ["Police arrested 25 men and 10 women, [!:36] people in total.", "Police arrested 25 men and 10 women, 35 people in total."],
  },
  fixes: [
    {
      name: "right-sum",
      title: { en: "Write “{sum}”", nl: "Maak er ‘{sum}’ van" },
      examples: {
        nl: [
          [
            "De politie pakte 25 mannen en 10 vrouwen op, samen [!:36] verdachten.",
            "De politie pakte 25 mannen en 10 vrouwen op, samen 35 verdachten.",
          ],
          [
            "De politie pakte twaalf jongens en vier meisjes op, samen [!:vijftien] jongeren.",
            "De politie pakte twaalf jongens en vier meisjes op, samen zestien jongeren.",
          ],
        ],
        en: [["Police arrested 25 men and 10 women, [!:36] people in total.", "Police arrested 25 men and 10 women, 35 people in total."]],
      },
      *edits({ passage, span, data }) {
        yield { passage, span, text: data.sum! }
      },
    },
  ],
  *check(passage: Passage, desk: Desk) {
    const words = desk.advice.get(passage.language)?.checking
    if (!words) return
    const figures = figuresIn(passage, words)
    if (figures.length < 3) return
    for (const line of new Set(figures.map(figure => figure.line))) {
      const own = figures.filter(figure => figure.line === line)
      if (own.length < 3 || own.length > 8 || own.some(({ isRough }) => isRough)) continue
      const total = own.find(figure => isTotal(figure, words)) ?? (isSpeltOut(own[0]!, own[1]!, line) ? own[0] : undefined)
      if (!total || (total !== own.at(-1) && total !== own[0])) continue
      const parts = own.filter(figure => figure !== total)
      if (parts.some(({ unit }) => unit !== total.unit) || !isList(parts, line, words)) continue
      const sum = Math.round(parts.reduce((so, { value }) => so + value, 0) * 1000) / 1000
      // Rounded shares may be off by half a unit each; whole things are counted.
      const leeway =
        total.unit === "count" && own.every(({ slack }) => slack === 0.5 || slack === 0) ? 0 : own.reduce((so, { slack }) => so + slack, 0)
      if (Math.abs(sum - total.value) <= leeway + 1e-9) continue
      const span = { from: line.from[total.first]!, to: line.to[total.first]! }
      const said = passage.paragraph.text.slice(span.from, span.to)
      // A number with its multiplier is not rewritten by halves.
      if (total.end - total.first > 1 && total.unit === "count") continue
      yield { span, data: { sum: written(sum, said, words), total: said } }
    }
  },
}

/** A number as the one that it stands in for is written: in digits, or as a word where there is one. */
function written(sum: number, said: string, { numbers }: CheckingWords): string {
  const word = /^\p{L}/u.test(said) ? [...numbers.words].find(([, value]) => value === sum)?.[0] : undefined
  return word ?? String(sum).replace(".", numbers.decimal)
}

/** «samen *36* verdachten», «in totaal *36*», «*36* people in total». */
function isTotal({ line: { lower }, first, end }: Figure, { sums }: CheckingWords): boolean {
  if (sums.totals.has(lower[first - 1]!)) return true
  return lower.slice(end, end + 3).some(word => sums.totals.has(word)) && (lower[first - 1] === "," || first === 0)
}

/** «*36* verdachten aan: 25 mannen en 10 vrouwen» */
function isSpeltOut(total: Figure, next: Figure, { lower }: Line): boolean {
  return lower[next.first - 1] === ":" && next.first - total.end <= 6
}

/** Whether figures stand in one list, each close to the one before: «12 auto’s, 8 bussen en 5 vrachtwagens». */
function isList(parts: readonly Figure[], { lower, parse }: Line, { numbers, conflicts }: CheckingWords): boolean {
  return parts.every((part, row) => {
    if (part.noun < 0 || conflicts.loose.has(lower[part.noun]!)) return false
    const before = parts[row - 1]
    if (!before) return true
    const between = lower.slice(before.noun + 1, part.first)
    const isLast = row === parts.length - 1
    // Only a comma or the word for «and» stands between.
    return (
      between.length === 1 &&
      (between[0] === "," || (isLast && (parse ? parse.relation[part.first - 1] === "cc" : !numbers.ranges.has(between[0]!))))
    )
  })
}
