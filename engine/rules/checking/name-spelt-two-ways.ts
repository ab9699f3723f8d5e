import type { Analysis } from "../../annotation/index.ts"
import type { Desk } from "../desk.ts"
import type { DocumentRule, Place } from "../rule.ts"
import { type Name, namesIn, usesIn } from "./names.ts"

/** Zelensky above, Zelenski below: the same person under two spellings. */
export const nameSpeltTwoWays: DocumentRule = {
  name: "name-spelt-two-ways",
  family: "checking",
  scope: "document",
  severity: "warning",
  profile: "reporter",
  since: "0.2",
  readsQuotations: true,
  text: {
    en: {
      title: "Name spelt in two ways",
      message: "“{word}” here, “{other}” elsewhere: which spelling is right?",
      why: "A misspelt name makes one person look like two, and hurts whoever bears it. A reader who knows the name will doubt the rest.",
      advice: "Look the name up and spell it the same everywhere.",
      related: "Here it is “{other}”.",
    },
    nl: {
      title: "Naam op twee manieren gespeld",
      message: "Hier ‘{word}’, elders ‘{other}’: wat is de juiste spelling?",
      why: "Een verkeerd gespelde naam maakt van één persoon er twee, en raakt wie hem draagt. Een lezer die de naam kent, gaat aan de rest twijfelen.",
      advice: "Zoek de naam op en spel hem overal gelijk.",
      related: "Hier staat ‘{other}’.",
    },
  },
  examples: {
    nl: [
      "President Volodymyr Zelensky bezocht Brussel. De NAVO steunt Zelensky.\n\nVolgens [!:Zelenski] is er haast bij.",
      "Wethouder Karin Janssen vertrekt. De raad vroeg Janssen om uitleg.\n\nVolgens [!:Jansen] is dat goed.",
      "In Hoogeveen brandde een school af. De school stond al leeg. Het stadhuis van Hoogeveen ligt ernaast.\n\nDe burgemeester van [!:Hogeveen] leeft mee.",
      "Wethouder Karin Janssen vertrekt. Haar opvolger is Piet Jansen.",
      "De plannen van Jansen zijn Jansens eigen werk.",
      "De Duitser won van een andere Duitse renner en twee Duitsers.",
      "Minister Bruins en Kamerlid Bruin werken samen.",
      "Mark Rutte en zijn broer Marc kwamen samen.",
    ],
    en: [
      "President Volodymyr Zelensky visited Brussels. Nato supports Zelensky.\n\nAccording to [!:Zelenski] there is no time to lose.",
      "The work starts in March.\n\n“We have listened,” said Ellen Marsh. Marsh chairs the committee.",
      "Karen Jansen leaves. Her successor is Peter Janssen.",
    ],
  },
  fixes: [
    {
      name: "unify",
      title: { en: "Spell it “{other}” everywhere", nl: "Spel overal ‘{other}’" },
      examples: {
        nl: [
          [
            "President Volodymyr Zelensky bezocht Brussel. De NAVO steunt Zelensky.\n\nVolgens [!:Zelenski] is er haast bij.",
            "President Volodymyr Zelensky bezocht Brussel. De NAVO steunt Zelensky.\n\nVolgens Zelensky is er haast bij.",
          ],
        ],
        en: [
          [
            "President Volodymyr Zelensky visited Brussels. Nato supports Zelensky.\n\nAccording to [!:Zelenski] there is no time to lose.",
            "President Volodymyr Zelensky visited Brussels. Nato supports Zelensky.\n\nAccording to Zelensky there is no time to lose.",
          ],
        ],
      },
      *edits({ data }, { analysis }) {
        for (const { passage, span } of namesIn(analysis).get(data.word!)?.places ?? []) yield { passage, span, text: data.other! }
      },
    },
  ],
  *check(analysis: Analysis, desk: Desk) {
    for (const { value } of analysis.passages) {
      usesIn(value)
      yield
    }
    const names = [...namesIn(analysis).values()]
    const known = new Map<string, Name[]>()
    // Only names that begin with the same letter and are about as long are compared.
    for (const name of names) known.set(name.word[0]!, [...(known.get(name.word[0]!) ?? []), name])
    for (const same of known.values())
      for (const [row, a] of same.entries()) {
        yield
        for (const b of same.slice(row + 1)) {
          const language = analysis.passages[a.places[0]!.passage]!.value.language
          const words = desk.advice.get(language)?.checking
          const endings = words?.names.endings ?? []
          // Mrs Marsh may well speak in March.
          if ([a, b].some(({ lower }) => words?.calendar.months.includes(lower) || words?.calendar.weekdays.includes(lower))) continue
          if (!isMisspelling(a, b, endings)) continue
          const [right, wrong] = b.places.length > a.places.length ? [b, a] : [a, b]
          const [{ passage, span }] = wrong.places as [Place]
          yield { passage, span, data: { word: wrong.word, other: right.word }, related: right.places.slice(0, 1) }
        }
      }
  },
}

/** Whether two spellings are one slip apart and are not the names of two people, nor forms of one word. */
function isMisspelling(a: Name, b: Name, endings: readonly string[]): boolean {
  const [x, y] = [a.lower, b.lower]
  const isAccent = a.plain === b.plain
  if (!isAccent && !isOneSlip(x, y)) return false
  // A person's name only takes a genitive.
  const isInflection = a.isPerson && b.isPerson ? x === `${y}s` || y === `${x}s` : isInflected(x, y, endings)
  if (!isAccent && isInflection) return false
  // Who writes both in one sentence knows what he does: «Peking heet nu Beijing».
  if ([...a.sentences].some(sentence => b.sentences.has(sentence))) return false
  // Each has been introduced with a first name of its own.
  if (a.firsts.size > 0 && b.firsts.size > 0) return [...a.firsts].some(first => b.firsts.has(first))
  const isIntroduced = a.firsts.size + b.firsts.size > 0
  // «BBC Scotland» is not in Schotland.
  if (!a.isPerson && !b.isPerson && (isIntroduced || x.slice(0, -1) === y.slice(0, -1))) return isAccent
  // A name that is never introduced is the other one's, if that is introduced, or long enough to be no other word.
  return isAccent || isIntroduced || Math.min(x.length, y.length) >= 7
}

/** «Duitser», «Duitse», «Duitsers» bend one stem. */
function isInflected(a: string, b: string, endings: readonly string[]): boolean {
  const stems = (word: string) => [word, ...endings.flatMap(ending => (word.endsWith(ending) ? [word.slice(0, -ending.length)] : []))]
  const own = new Set(stems(a).filter(stem => stem.length > 2))
  return stems(b).some(stem => own.has(stem))
}

/** One letter more, less, another, or two changed about. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && from < b.length && a[from] === b[from]) from++
  const [x, y] = [a.slice(from), b.slice(from)]
  if (x.length === y.length) return x.slice(1) === y.slice(1) || (x.slice(2) === y.slice(2) && x[0] === y[1] && x[1] === y[0])
  return x.length > y.length ? x.slice(1) === y : y.slice(1) === x
}
