import type { Passage } from "../../annotation/index.ts"
import { wordKey } from "../compare-words.ts"
import { once } from "../once.ts"
import type { DocumentRule } from "../rule.ts"
import { alike } from "./alike.ts"
import { articleOf, type Part } from "./article.ts"
import { numbersIn, standsFor, type WrittenNumber } from "./numbers.ts"
import type { HeadlineWords } from "./words.ts"

/** A number in the headline that the text under it does not have. */
export const headlineNumberNotInBody: DocumentRule = {
  name: "headline-number-not-in-body",
  family: "headline",
  scope: "document",
  severity: "error",
  profile: "reporter",
  since: "0.2",
  text: {
    en: {
      title: "Number in the headline is not in the text",
      message: "The headline says “{number}”; the text under it has no such number.",
      why: "Many readers see the headline only. A figure there that the text does not bear out is a mistake in one of the two. The Dutch Press Council’s guideline asks that a headline be borne out by the text.",
      advice: "Look up which figure is right, and make headline and text agree. Rounding is fine.",
      related: "The number in the text that comes closest.",
    },
    nl: {
      title: "Getal in de kop staat niet in de tekst",
      message: "In de kop staat ‘{number}’; de tekst eronder noemt dat getal niet.",
      why: "Veel lezers zien alleen de kop. Een cijfer dat de tekst niet waarmaakt, is in een van de twee een fout. Volgens de Leidraad van de Raad voor de Journalistiek moet een kop steun vinden in de tekst.",
      advice: "Zoek op welk cijfer klopt, en breng kop en tekst met elkaar in overeenstemming. Afronden mag.",
      related: "Het getal in de tekst dat er het dichtst bij komt.",
    },
  },
  examples: {
    nl: [
      "Inflatie daalt naar [!:2,9] procent\n\nDe inflatie is in oktober gedaald naar 2,6 procent, meldt het CBS.",
      "[!:Negen] jaar cel geëist tegen brandstichter\n\nHet Openbaar Ministerie eist acht jaar cel tegen een man uit Kampen.",
      "Gratis bus kost [!:280 miljoen] euro\n\nHet plan kost volgens het kabinet ongeveer 180 miljoen euro.",
      "[!:Drie] doden bij brand in Kampen\n\nBij een brand in Kampen zijn twee doden gevallen, meldt de brandweer.",
      "Inflatie daalt naar 2,6 procent\n\nDe inflatie is in oktober gedaald naar 2,58 procent, meldt het CBS.",
      "Ruim 2.600 banen weg bij staalfabriek\n\nBij de staalfabriek verdwijnen 2.643 banen, aldus de directie.",
      "Kwart van de huurders betaalt te veel\n\nVan de huurders betaalt 25 procent te veel, stelt de bond.",
      "Twee doden bij brand in Kampen\n\nBij een brand in Kampen zijn een man en een vrouw omgekomen, meldt de brandweer.",
      "Botsing op A12 met F-16 op oplegger\n\nOp de snelweg bij Ede is een vrachtwagen met een straaljager gebotst.",
      "Ben Sijbrandij (1938-2026), de man die Friesland leerde schaatsen\n\nDe schaatstrainer is zaterdag op 88-jarige leeftijd overleden. Hij werd in 1938 geboren.",
      "Code oranje in vijf provincies\n\nHet KNMI waarschuwt voor storm in Zeeland, Noord-Holland, Friesland, Groningen en Flevoland.",
      "Acht jaar geëist tegen verdachte\n\nDe officier eist 8 jaar cel.",
    ],
    en: [
      "Flood hits [!:440] homes\n\nAccording to the council, some 340 homes are at risk.",
      "Flood hits about 350 homes\n\nAccording to the council, 348 homes are at risk.",
    ],
  },
  fixes: [
    {
      name: "use-number-of-body",
      title: { nl: "Maak er ‘{instead}’ van", en: "Make it “{instead}”" },
      examples: {
        nl: [
          [
            "Inflatie daalt naar [!:2,9] procent\n\nDe inflatie is in oktober gedaald naar 2,6 procent, meldt het CBS. In september was dat 3,1 procent.",
            "Inflatie daalt naar 2,6 procent\n\nDe inflatie is in oktober gedaald naar 2,6 procent, meldt het CBS. In september was dat 3,1 procent.",
          ],
          [
            "[!:Negen] jaar cel geëist tegen brandstichter\n\nHet Openbaar Ministerie eist acht jaar cel tegen een man uit Kampen.",
            "Acht jaar cel geëist tegen brandstichter\n\nHet Openbaar Ministerie eist acht jaar cel tegen een man uit Kampen.",
          ],
        ],
        en: [
          [
            "Flood hits [!:440] homes\n\nAccording to the council, some 340 homes are at risk.",
            "Flood hits 340 homes\n\nAccording to the council, some 340 homes are at risk.",
          ],
        ],
      },
      *offers({ span, passage, data }, { analysis, desk }) {
        const { value } = analysis.passages[passage]!
        const article = articleOf(analysis)
        const words = article && desk.advice.get(article.language)?.headline
        if (!words) return
        const number = numbersIn(value.paragraph.text, words).find(each => each.from === span.from)
        if (!number) return
        const seen = new Set([data.number])
        const candidates = nearest(number, bodyNumbers(article.body, words), words).filter(({ number: other }) => canReplace(number, other))
        const same = candidates.filter(each => counts(number, each.number))
        for (const { part, number: other } of same.length > 0 ? same : candidates) {
          const said = part.passage.paragraph.text.slice(other.from, other.to)
          const instead = /^\p{Lu}/u.test(value.paragraph.text.slice(span.from)) ? said[0]!.toUpperCase() + said.slice(1) : said
          if (seen.has(instead) || seen.size > 2) continue
          seen.add(instead)
          yield { instead }
        }
      },
      *edits({ passage, span }, _scene, { instead }) {
        if (instead) yield { passage, span, text: instead }
      },
    },
  ],
  *check(analysis, desk) {
    const article = articleOf(analysis)
    if (!article) return
    for (const { row, passage } of article.headlines) {
      const words = desk.advice.get(article.language)?.headline
      if (!words) continue
      const { text } = passage.paragraph
      const own = numbersIn(text, words)
      if (own.length === 0) continue
      const body = bodyNumbers(article.body, words)
      for (const number of own) {
        const { from, to, value, isWord, before } = number
        if (words.fractions.has(number.digits) || isYear(number, text) || (isWord && value <= 1)) continue
        const isRough =
          words.rough.has(before) ||
          passage.hedges.some(({ class: kind, span }) => kind === "approximator" && span.to <= from && from - span.to < 3)
        if (body.some(each => standsFor(number, each.number, isRough))) continue
        const close = nearest(number, body, words)
        // «Twee doden», «code oranje in vijf provincies»: the text may name them one by one. It is a mistake only where the text counts the same and finds another number.
        if (value <= (isWord ? 12 : 4) && !number.isScore && Number.isInteger(value) && !close.some(each => counts(number, each.number)))
          continue
        yield {
          passage: row,
          span: { from, to },
          data: { number: text.slice(from, to) },
          related: close.slice(0, 1).map(({ part, number: other }) => ({ passage: part.row, span: { from: other.from, to: other.to } })),
        }
      }
    }
  },
}

interface BodyNumber {
  readonly part: Part
  readonly number: WrittenNumber
}

const numbersOf = once((passage: Passage, words: HeadlineWords): readonly WrittenNumber[] => numbersIn(passage.paragraph.text, words))

function bodyNumbers(body: readonly Part[], words: HeadlineWords): BodyNumber[] {
  return body.flatMap(part => numbersOf(part.passage, words).map(number => ({ part, number })))
}

/** «Agenda 2030», «EK 2028»: a year that may belong to a name; «(1938-2026)»: the years of a life. */
function isYear({ digits, from, to }: WrittenNumber, text: string): boolean {
  if (!/^(?:1[5-9]|20)\d\d$/.test(digits)) return false
  if (/\p{Lu}[\p{L}-]*\s+$/u.test(text.slice(0, from))) return true
  return /^\s?[-–]\s?\d{4}(?!\d)/.test(text.slice(to)) || /(?<!\d)\d{4}\s?[-–]\s?$/.test(text.slice(0, from))
}

/** Whether both count the same thing. */
function counts(a: WrittenNumber, b: WrittenNumber): boolean {
  return a.behind.slice(0, 1).some(word => b.behind.slice(0, 1).some(other => word.length > 2 && alike(wordKey(word), wordKey(other))))
}

/** Not «een», a year, or half of a score, nor what is of another size altogether. */
function canReplace(number: WrittenNumber, other: WrittenNumber): boolean {
  if (other.isScore !== number.isScore || (other.isWord && other.value <= 1)) return false
  if (/^(?:19|20)\d\d$/.test(other.digits) && !/^(?:19|20)\d\d$/.test(number.digits)) return false
  return other.value > number.value / 5 && other.value < number.value * 5
}

/** How many digits differ: a slip of the pen changes one. */
function slips(a: string, b: string): number {
  if (a.length !== b.length) return 3
  let count = 0
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) count++
  return Math.min(3, count)
}

/** The numbers of the body, those that count the same first, then those that differ in a digit, then the nearest in size. */
function nearest(number: WrittenNumber, body: readonly BodyNumber[], words: HeadlineWords): BodyNumber[] {
  const far = ({ number: other }: BodyNumber) =>
    (counts(number, other) ? 0 : 100) +
    slips(number.digits, other.digits) +
    Math.abs(Math.log(Math.abs(other.value || 0.1) / Math.abs(number.value || 0.1)))
  return body.filter(({ number: { digits } }) => !words.fractions.has(digits)).sort((a, b) => far(a) - far(b))
}
