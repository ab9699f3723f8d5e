import type { Passage } from "../../annotation/index.ts"
import type { Desk } from "../desk.ts"
import type { PassageRule } from "../rule.ts"
import { changeBetween, changesIn } from "./change.ts"
import { spanIn } from "./line.ts"

/** «van 200 naar 300, een stijging van 20 procent»: the sentence itself says otherwise. */
export const changeDoesNotFit: PassageRule = {
  name: "change-does-not-fit",
  family: "checking",
  scope: "passage",
  severity: "warning",
  profile: "desk",
  since: "0.2",
  text: {
    en: {
      title: "Change that does not fit its figures",
      message: "From {from} to {to} is a change of about {change} per cent, not “{said}”.",
      why: "Two figures and their difference in one sentence invite the reader to check the sum. If it is wrong, nobody can tell which of the three is right. Working out every percentage again is a fact-checker’s routine.",
      advice: "Check the three figures against the source and correct the one that is wrong.",
    },
    nl: {
      title: "Verandering die niet bij de cijfers past",
      message: "Van {from} naar {to} is een verandering van ongeveer {change} procent, niet ‘{said}’.",
      why: "Twee cijfers en hun verschil in één zin nodigen uit tot narekenen. Klopt het niet, dan weet niemand welk van de drie juist is. Elk percentage nog eens uitrekenen is het dagelijks werk van een factchecker.",
      advice: "Leg de drie cijfers naast de bron en verbeter het cijfer dat niet klopt.",
    },
  },
  examples: {
    nl: [
      "Het aantal branden steeg van 200 naar 300, een stijging van [!:20 procent].",
      "De huur ging met [!:40 procent] omhoog, van 800 euro naar 1.000 euro.",
      "Het aantal bezoekers is [!:verdubbeld] van 100 naar 150.",
      "Het aantal branden steeg van 200 naar 300, een stijging van 50 procent.",
      "De huur ging met ruim 25 procent omhoog, van 795 euro naar 1.000 euro.",
      "Het aantal bezoekers is bijna verdubbeld van 100 naar 190.",
      "Het aantal leden steeg van 3 naar 4 miljoen, een stijging van 30 procent.",
      "Het aantal leerlingen steeg van 200 naar 300, waarvan 20 procent uit Utrecht komt.",
    ],
    en: [
      "The number of fires rose from 200 to 300, a rise of [!:20 percent].",
      "The number of fires rose from 200 to 300, a rise of 50 percent.",
    ],
  },
  *check(passage: Passage, desk: Desk) {
    const words = desk.advice.get(passage.language)?.checking
    if (!words) return
    const { text } = passage.paragraph
    for (const { line, before, after, by } of changesIn(passage, words)) {
      // «van 4 naar 6 miljoen»: what stands behind the second goes for both.
      const isShort = before.end - before.first === 1 && after.value >= 1000 && before.value < 1000
      if (isShort || before.value === 0 || (after.unit === "percent" && before.noun >= 0)) continue
      const isRough = before.isRough || after.isRough
      const { least, most } = changeBetween(before, after)
      const fits = (value: number, slack: number) => {
        const leeway = slack + Math.max(1, value * (isRough ? 0.25 : 0.05))
        return value + leeway >= least && value - leeway <= most
      }
      const whole = (span: { from: number; to: number }) => ({
        span,
        data: {
          from: text.slice(line.from[before.first]!, line.to[before.end - 1]!),
          to: text.slice(line.from[after.first]!, line.to[after.end - 1]!),
          change: String(Math.round((least + most) / 2)),
          said: text.slice(span.from, span.to),
        },
      })
      if (by) {
        const tellsChange = line.lower
          .slice(Math.max(0, by.first - 4), by.end + 3)
          .some(word => words.change.falls.has(word) || words.change.rises.has(word))
        const difference = Math.abs(after.value - before.value)
        const isPoints = after.unit === "percent" && Math.abs(difference - by.value) < 1e-9
        if (tellsChange && !isPoints && !fits(by.value, by.slack + (by.isRough ? by.value * 0.15 : 0)))
          yield whole(spanIn(line, by.first, by.end))
        continue
      }
      const row = line.lower.findIndex(word => words.change.factors.has(word))
      if (row < 0 || line.lower.slice(Math.max(0, row - 3), row).some(word => words.numbers.approximate.has(word))) continue
      const factor = words.change.factors.get(line.lower[row]!)!
      const change = Math.abs(factor - 1) * 100
      const isRight = Math.sign(after.value - before.value) === Math.sign(factor - 1) && change * 1.12 >= least && change * 0.88 <= most
      if (!isRight) yield whole(spanIn(line, row, row + 1))
    }
  },
}
