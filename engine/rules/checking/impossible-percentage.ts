import type { Passage } from "../../annotation/index.ts"
import type { Desk } from "../desk.ts"
import type { PassageRule } from "../rule.ts"
import { type Figure, figuresIn } from "./figures.ts"
import { type Line, spanIn } from "./line.ts"
import type { CheckingWords } from "./words.ts"

/** More than all of something is gone, or its parts are more than the whole. */
export const impossiblePercentage: PassageRule = {
  name: "impossible-percentage",
  family: "checking",
  scope: "passage",
  severity: "warning",
  profile: "reporter",
  since: "0.2",
  text: {
    en: {
      title: "Percentage that cannot be right",
      message: "“{word}” cannot be right: {problem}.",
      why: "A percentage that no sum can give tells the reader that nobody checked it, and makes the other figures doubtful too.",
      advice: "Work the percentage out again from the numbers behind it.",
      words: {
        problem: {
          fall: "nothing can become more than 100 per cent less",
          shares: "the shares together make more than 100 per cent",
        },
      },
    },
    nl: {
      title: "Percentage dat niet kan kloppen",
      message: "‘{word}’ kan niet kloppen: {problem}.",
      why: "Een percentage dat geen som kan opleveren, laat de lezer zien dat niemand het heeft nagerekend, en maakt ook de andere cijfers verdacht.",
      advice: "Reken het percentage na met de getallen waarop het berust.",
      words: {
        problem: {
          fall: "iets kan niet met meer dan 100 procent afnemen",
          shares: "de delen zijn samen meer dan 100 procent",
        },
      },
    },
  },
  examples: {
    nl: [
      "Het aantal inbraken daalde met [!:120 procent].",
      "De winst kelderde: een daling van [!:150 procent] in één jaar.",
      "Van de kiezers is 55 procent voor, 38 procent tegen en weet [!:17 procent] het niet.",
      "Het aantal inbraken steeg met 120 procent.",
      "Het aantal daalde tot 120 procent van het gemiddelde.",
      "Van de kiezers is 55 procent voor, 38 procent tegen en weet 7 procent het niet.",
      "Van de klanten koopt 60 procent brood en 55 procent melk.",
      "Voor het plan is 55 procent, tegen 60 procent vorig jaar.",
    ],
    en: [
      "The number of burglaries fell by [!:120 percent].",
      "The number of burglaries rose by 120 percent.",
      "Of them 55 percent are in favour, 38 percent are against and [!:17 percent] have no opinion.",
    ],
  },
  *check(passage: Passage, desk: Desk) {
    const words = desk.advice.get(passage.language)?.checking
    if (!words) return
    const { text } = passage.paragraph
    const percentages = figuresIn(passage, words).filter(({ unit }) => unit === "percent")
    for (const figure of percentages) {
      if (figure.value <= 100 || !isFall(figure, words)) continue
      const span = spanIn(figure.line, figure.first, figure.end)
      yield { span, data: { word: text.slice(span.from, span.to), problem: "fall" } }
    }
    for (const line of new Set(percentages.map(({ line }) => line))) {
      const own = percentages.filter(each => each.line === line)
      const last = own.at(-1)!
      if (own.length < 2 || own.some(({ isRough }) => isRough) || !partsWhole(line, own, words)) continue
      const sum = own.reduce((total, { value }) => total + value, 0)
      // Rounding may add half a point a share.
      if (sum <= 100 + own.length || own.some(({ value }) => value > 100)) continue
      const span = spanIn(line, last.first, last.end)
      yield { span, data: { word: text.slice(span.from, span.to), problem: "shares" } }
    }
  },
}

/** «daalde met 120 procent», «een daling van 120 procent», not «daalde tot 120 procent» nor «steeg na een daling met 120 procent». */
function isFall({ line, first }: Figure, { change }: CheckingWords): boolean {
  const { lower } = line
  if (change.to.has(lower[first - 1]!)) return false
  for (let row = first - 1; row >= Math.max(0, first - 6); row--) {
    if (change.rises.has(lower[row]!) || /^[;:]$/.test(lower[row]!) || change.to.has(lower[row]!)) return false
    if (change.falls.has(lower[row]!)) return true
  }
  return false
}

/** Whether the shares of a sentence part one whole: those for and against, and who does not know. */
function partsWhole({ lower }: Line, own: readonly Figure[], { sums, conflicts }: CheckingWords): boolean {
  const between = lower.slice(Math.max(0, own[0]!.first - 4))
  if (between.some(word => conflicts.contrasts.has(word) && !sums.rests.some(rest => rest.split(" ").includes(word)))) return false
  // «bij de mannen is 60 procent voor en bij de vrouwen 55 procent tegen»: two wholes.
  if (own.some(({ first }, row) => row > 0 && first - own[row - 1]!.end > 5)) return false
  const said = ` ${between.join(" ")} `
  const tail = own.length > 2 && sums.rests.some(rest => said.includes(` ${rest} `))
  const [first, second] = own as [Figure, Figure]
  const near = (figure: Figure, word: string) => lower.slice(Math.max(0, figure.first - 3), figure.end + 5).includes(word)
  const isHalf = sums.halves.some(([a, b]) => (near(first, a) && behind(second, b)) || (near(first, b) && behind(second, a)))
  return isHalf || tail
  /** «38 procent tegen», not «tegen 38 procent», which compares. */
  function behind({ end, first: start }: Figure, word: string): boolean {
    return lower.slice(end, end + 5).includes(word) && lower[start - 1] !== word
  }
}
