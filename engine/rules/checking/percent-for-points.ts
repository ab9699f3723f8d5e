import type { Passage } from "../../annotation/index.ts"
import type { Desk } from "../desk.ts"
import type { PassageRule } from "../rule.ts"
import { changeBetween, changesIn } from "./change.ts"
import { spanIn } from "./line.ts"

/** From 4 to 6 per cent is two points more, and half as much again: never two per cent. */
export const percentForPoints: PassageRule = {
  name: "percent-for-points",
  family: "checking",
  scope: "passage",
  severity: "warning",
  profile: "reporter",
  since: "0.2",
  text: {
    en: {
      title: "Per cent for percentage points",
      message: "From {from} to {to} per cent is {by} percentage points; in per cent it is about {change}.",
      why: "The difference between two percentages is counted in points. Called per cent it makes a change look many times smaller than it is, and a reader who checks the sum finds that it is wrong.",
      advice: "Write percentage points, or give the relative change.",
    },
    nl: {
      title: "Procent of procentpunt",
      message: "Van {from} naar {to} procent is {by} procentpunt; in procenten is het ongeveer {change}.",
      why: "Het verschil tussen twee percentages telt in procentpunten. Wie het procent noemt, maakt een verandering vele malen kleiner dan zij is, en een lezer die narekent ziet dat het niet klopt.",
      advice: "Schrijf procentpunt, of geef de relatieve verandering.",
    },
  },
  examples: {
    nl: [
      "De werkloosheid steeg van 4 naar 6 procent, een stijging van [!:2 procent].",
      "De belasting gaat van 9 naar 21 procent en wordt dus [!:12 procent] hoger.",
      "Het aandeel daalde met [!:5 procent], van 40 procent naar 35 procent.",
      "De werkloosheid steeg van 4 naar 6 procent, een stijging van 2 procentpunt.",
      "De werkloosheid steeg van 4 naar 6 procent, een stijging van 50 procent.",
      "De prijs steeg van 100 naar 102 euro, een stijging van 2 procent.",
      "De rente ging van 4 naar 6 procent, terwijl de inflatie 3 procent was.",
      "Het aandeel steeg van 100 naar 102 procent, een stijging van 2 procent.",
    ],
    en: ["Unemployment rose from 4 to 6 percent, a rise of [!:2 percent].", "Unemployment rose from 4 to 6 percent, a rise of 50 percent."],
  },
  fixes: [
    {
      name: "points",
      title: { en: "Write “{points}”", nl: "Maak er ‘{points}’ van" },
      examples: {
        nl: [
          [
            "De werkloosheid steeg van 4 naar 6 procent, een stijging van [!:2 procent].",
            "De werkloosheid steeg van 4 naar 6 procent, een stijging van 2 procentpunt.",
          ],
        ],
        en: [
          [
            "Unemployment rose from 4 to 6 percent, a rise of [!:2 percent].",
            "Unemployment rose from 4 to 6 percent, a rise of 2 percentage points.",
          ],
        ],
      },
      *edits({ passage, span, data }) {
        yield { passage, span, text: data.points! }
      },
    },
  ],
  *check(passage: Passage, desk: Desk) {
    const words = desk.advice.get(passage.language)?.checking
    if (!words) return
    for (const { line, before, after, by } of changesIn(passage, words)) {
      if (!by || after.unit !== "percent" || (before.unit !== "percent" && before.noun >= 0)) continue
      const difference = Math.abs(after.value - before.value)
      const { least, most } = changeBetween({ ...before, slack: 0 }, { ...after, slack: 0 })
      if (Math.abs(difference - by.value) > 1e-9 || (least <= by.value + 0.5 && by.value - 0.5 <= most)) continue
      const number = line.words.slice(by.first, by.end - 1).join(" ")
      const written = (value: number) => String(value).replace(".", words.numbers.decimal)
      yield {
        span: spanIn(line, by.first, by.end),
        data: {
          from: written(before.value),
          to: written(after.value),
          by: number,
          change: written(Math.round(least)),
          points: `${number} ${words.change.point}`,
        },
      }
    }
  },
}
