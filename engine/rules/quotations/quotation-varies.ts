import { type Analysis, type Passage, sourceRows } from "../../annotation/index.ts"
import type { Quotation } from "../../text/index.ts"
import { commonWords, rowOfWords, type Word, wordsIn } from "../compare-words.ts"
import { once } from "../once.ts"
import type { DocumentRule } from "../rule.ts"
import { speechRow } from "./marks.ts"
import type { QuotationWords } from "./words.ts"

/** The same words of the same speaker, worded in two ways. At least one of them he did not say. */
export const quotationVaries: DocumentRule = {
  name: "quotation-varies",
  family: "quotations",
  scope: "document",
  severity: "warning",
  profile: "desk",
  since: "0.2",
  text: {
    en: {
      title: "Same quotation, different words",
      message: "Elsewhere in this text “{source}” says this in other words: “{other}”.",
      why: "Quotation marks promise somebody’s own words, and nobody said the same sentence in two ways. NRC wants a quotation as literal as can be.",
      advice: "Look up what was said, and make both the same.",
      related: "The other wording.",
    },
    nl: {
      title: "Zelfde citaat, andere woorden",
      message: "Elders in deze tekst zegt ‘{source}’ dit in andere woorden: ‘{other}’.",
      why: "Aanhalingstekens beloven iemands eigen woorden, en niemand zei dezelfde zin op twee manieren. NRC wil een citaat zo letterlijk mogelijk.",
      advice: "Zoek op wat er is gezegd, en maak beide gelijk.",
      related: "De andere bewoording.",
    },
  },
  examples: {
    nl: [
      "„Wij stoppen met de bouw van de tunnel”, zegt directeur Jan Smit.\n\nDe raad schrok. [!:„Wij gaan stoppen met de bouw van de tunnel”], herhaalt Smit.",
      "„De schade is groter dan verwacht”, zegt wethouder Karin Mulder.\n\nMulder wil geld van het Rijk. [!:„De schade is veel groter dan wij hadden verwacht”], zegt zij.",
      "„Niemand heeft ons ooit gewaarschuwd voor het water”, zegt burgemeester Van Dijk.\n\nHet bleef stil. [!:„Niemand heeft ons gewaarschuwd voor dat water”], zei Van Dijk.",
      "„Wij stoppen met de bouw van de tunnel”, zegt directeur Jan Smit.\n\nDe raad schrok. „Wij stoppen met de bouw”, herhaalt Smit.",
      "„Wij stoppen met de bouw van de tunnel”, zegt directeur Jan Smit.\n\nDe raad schrok. „Wij stoppen niet met de bouw van de tunnel”, zegt wethouder Karin Mulder.",
      "„Wij stoppen met de bouw van de tunnel”, zegt directeur Jan Smit.\n\nDe raad schrok. „Wij stoppen met vergaderen en wij stoppen met praten”, zegt Smit.",
      "„Dit is goed nieuws voor de portemonnee”, zegt directeur Jan Smit.\n\nDe raad was blij. [!:„Dit is geweldig nieuws voor de portemonnee”], herhaalde Smit.",
      "„Wij horen het glas elke nacht breken”, zegt buurvrouw Karin Mulder.\n\n[!:„Wij horen het glas nog elke nacht breken”], staat in de verklaring.",
      "„Wij gaan niet weg. Wij gaan niet dood”, zegt directeur Jan Smit.",
      "„Dit is een slechte dag voor de boeren”, zegt directeur Jan Smit.\n\nDe raad schrok. „Dit is een slechte dag voor de democratie”, zei Smit.",
    ],
    en: [
      "“We will stop building the tunnel,” said James Okoro.\n\nThe council was shocked. [!:“We are going to stop building the tunnel,”] said Okoro.",
      "“We will stop building the tunnel,” said James Okoro.\n\nThe council was shocked. “We will stop building,” said Okoro.",
    ],
  },
  fixes: [
    {
      name: "make-equal",
      title: { nl: "Maak er ‘{other}’ van", en: "Make it “{other}”" },
      examples: {
        nl: [
          [
            "„Wij stoppen met de bouw van de tunnel”, zegt directeur Jan Smit.\n\nDe raad schrok. [!:„Wij gaan stoppen met de bouw van de tunnel”], herhaalt Smit.",
            "„Wij stoppen met de bouw van de tunnel”, zegt directeur Jan Smit.\n\nDe raad schrok. „Wij stoppen met de bouw van de tunnel”, herhaalt Smit.",
          ],
        ],
        en: [
          [
            "“We will stop building the tunnel,” said James Okoro.\n\nThe council was shocked. [!:“We are going to stop building the tunnel,”] said Okoro.",
            "“We will stop building the tunnel,” said James Okoro.\n\nThe council was shocked. “We will stop building the tunnel,” said Okoro.",
          ],
        ],
      },
      *edits({ passage, data }) {
        if (data.other) yield { passage, span: { from: Number(data.from), to: Number(data.to) }, text: data.other }
      },
    },
  ],
  *check(analysis, desk) {
    const quotations = yield* quotationsIn(analysis)
    for (const [row, later] of quotations.entries()) {
      yield
      const { value } = analysis.passages[later.passage]!
      const words = desk.advice.get(value.language)?.quotations
      if (!words) continue
      for (const earlier of quotations.slice(0, row)) {
        if (earlier.source < 0) continue
        if (!shareWords(earlier, later)) continue
        const found = variant(earlier.words, later.words, words, earlier.source === later.source && earlier.passage !== later.passage)
        if (!found) continue
        const other = analysis.passages[earlier.passage]!.value.paragraph.text.slice(found.here.from, found.here.to)
        yield {
          passage: later.passage,
          span: later.quotation.span,
          data: {
            source: analysis.links.sources[earlier.source]!.name,
            other,
            from: String(found.there.from),
            to: String(found.there.to),
          },
          related: [{ passage: earlier.passage, span: earlier.quotation.span }],
        }
        break
      }
    }
  },
}

/** Whether two quotations have so many words in common that it is worth comparing them: cheap, for most pairs have not. */
function shareWords(a: Said, b: Said): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  let same = 0
  for (const key of short.keys) if (long.keys.has(key)) same++
  return same >= Math.max(3, short.keys.size * 0.5)
}

interface Said {
  /** Row of its speaker; -1 where nobody is known to say it. */
  readonly source: number
  readonly passage: number
  readonly quotation: Quotation
  readonly words: readonly Word[]
  readonly keys: ReadonlySet<string>
}

/** The quotations of a passage that are neither a word or two nor a whole speech. */
const longEnough = once(({ quotations, paragraph }: Passage): readonly Pick<Said, "quotation" | "words" | "keys">[] =>
  quotations.flatMap(quotation => {
    if (quotation.style !== "marks" || quotation.depth > 0) return []
    const words = wordsIn(paragraph.text, quotation.inner)
    return words.length < 4 || words.length > 120 ? [] : [{ quotation, words, keys: new Set(words.map(({ key }) => key)) }]
  }),
)

/** Quotations that are compared with each other, at the most: an article has no more. */
const mostQuotations = 120

/** What is said between marks in the body, in text order. */
function* quotationsIn(analysis: Analysis): Generator<undefined, readonly Said[]> {
  const rowOf = sourceRows(analysis)
  const found: Said[] = []
  for (const [passage, { value }] of analysis.passages.entries()) {
    yield
    if (value.paragraph.role !== "prose" && value.paragraph.role !== "item") continue
    for (const said of longEnough(value)) {
      if (found.length >= mostQuotations) return found
      const index = speechRow(value, said.quotation)
      found.push({ ...said, passage, source: index < 0 ? -1 : rowOf({ passage, index }) })
    }
  }
  return found
}

/**
 * Where two quotations are the same but for a few words: from their first common word to their last. Undefined where one is a piece of the
 * other, or they only share small words or a turn of phrase. Where it is not likely that both are the same words, said by somebody
 * else or in one paragraph, they must be nearly all the same, and none may deny the other.
 */
function variant(
  a: readonly Word[],
  b: readonly Word[],
  { function: small, negations }: QuotationWords,
  isLikely: boolean,
): { readonly here: { from: number; to: number }; readonly there: { from: number; to: number } } | undefined {
  const [x, y] = [a.map(({ key }) => key), b.map(({ key }) => key)]
  const short = x.length <= y.length ? x : y
  if (rowOfWords(short, short === x ? y : x) >= 0) return undefined
  const pairs = commonWords(x, y)
  const content = pairs.filter(([i]) => !small.has(x[i]!)).length
  if (pairs.length < 4 || content < 2) return undefined
  const [firstA, firstB] = pairs[0]!
  const [lastA, lastB] = pairs.at(-1)!
  const [lengthA, lengthB] = [lastA - firstA + 1, lastB - firstB + 1]
  if (pairs.length * 2 < 0.7 * (lengthA + lengthB) || pairs.length < short.length * 0.6) return undefined
  // From the first to the last common word they are the same: what differs stands before or behind it.
  if (pairs.length === lengthA && lengthA === lengthB) return undefined
  const own = (words: readonly string[], other: readonly string[]) => words.filter(word => !other.includes(word))
  const [ownA, ownB] = [own(x.slice(firstA, lastA + 1), y), own(y.slice(firstB, lastB + 1), x)]
  const isNearlyAll = pairs.length >= 5 && pairs.length * 2 >= 0.8 * (x.length + y.length)
  if (!isLikely && (!isNearlyAll || [...ownA, ...ownB].some(word => negations.has(word)))) return undefined
  // A content word in both that the other has not: another statement in the same form. One word in the midst of many is a slip.
  const [contentA, contentB] = [ownA, ownB].map(words => words.filter(word => !small.has(word)).length) as [number, number]
  if (contentA > 0 && contentB > 0 && !(isNearlyAll && contentA === 1 && contentB === 1)) return undefined
  return { here: { from: a[firstA]!.from, to: a[lastA]!.to }, there: { from: b[firstB]!.from, to: b[lastB]!.to } }
}
