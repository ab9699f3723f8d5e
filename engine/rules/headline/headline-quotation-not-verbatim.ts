import type { Passage } from "../../annotation/index.ts"
import type { Quotation } from "../../text/index.ts"
import { commonWords, rowOfWords, type Word, wordsIn } from "../compare-words.ts"
import type { DocumentRule, Finding, Scene } from "../rule.ts"
import { alike } from "./alike.ts"
import { articleOf, type Part, wordsOf } from "./article.ts"
import type { HeadlineWords } from "./words.ts"

/** Words between quotation marks in a headline that nobody says so in the text. */
export const headlineQuotationNotVerbatim: DocumentRule = {
  name: "headline-quotation-not-verbatim",
  family: "headline",
  scope: "document",
  severity: "error",
  profile: "reporter",
  since: "0.2",
  readsQuotations: true,
  text: {
    en: {
      title: "Headline quotation is not in the text",
      message: "The headline quotes “{words}”; nobody says it in these words in the text.",
      why: "In a headline too, quotation marks promise somebody’s own words, not their drift. NRC asks the same of headlines as of the text.",
      advice: "Quote a piece of what is said in the text, word for word, or leave out the marks.",
      related: "What comes closest in the text.",
    },
    nl: {
      title: "Citaat in de kop staat niet in de tekst",
      message: "De kop citeert ‘{words}’; in de tekst zegt niemand het in deze woorden.",
      why: "Ook in een kop beloven aanhalingstekens iemands eigen woorden, niet de strekking ervan. NRC stelt aan koppen dezelfde eis als aan de tekst.",
      advice: "Citeer woordelijk een stuk van wat er in de tekst wordt gezegd, of laat de tekens weg.",
      related: "Wat er in de tekst het dichtst bij komt.",
    },
  },
  examples: {
    nl: [
      "[!:‘Minister is leugenaar’]\n\n„Zij heeft niet de waarheid gesproken”, zegt oppositieleider Bas Hofstra.",
      "Van der Wal: [!:‘Heracles was veel te braaf’]\n\nTrainer Harm van der Wal vond dat zijn ploeg „veel te braaf” was.",
      "[!:‘Geen geld voor nieuwe brug’]\n\n„Er is geen geld voor een nieuwe brug”, zegt wethouder Karin Mulder.",
      "‘Geen geld voor een nieuwe brug’\n\n„Er is geen geld voor een nieuwe brug”, zegt wethouder Karin Mulder.",
      "‘Dat kan niet en dat weet hij’\n\n„Dat kan niet”, zegt zij, „en dat weet hij.”",
      "‘We gaan door!’\n\n„Wij gaan door”, zegt directeur Jan Smit.",
      "‘VS praten in geheim over vertrek president’\n\nDe Amerikaanse regering heeft gesproken over het aftreden van de president. Dat schrijft The Wall Street Journal.",
      "Kamer noemt proef ‘duur’\n\nStaatssecretaris Hanneke Brouwer noemde de proef „duur, maar leerzaam”.",
      "‘Er is geen geld … en dat blijft zo’\n\n„Er is geen geld voor een brug, zo is het nu eenmaal, en dat blijft zo”, zegt Mulder.",
    ],
    en: [
      "[!:‘We are not ready’], says council\n\n“We are as ready as we can be,” said Councillor James Okoro.",
      "‘As ready as we can be’\n\n“We are as ready as we can be,” said Councillor James Okoro.",
    ],
  },
  fixes: [
    {
      name: "quote-verbatim",
      title: { nl: "Citeer woordelijk: ‘{instead}’", en: "Quote word for word: “{instead}”" },
      examples: {
        nl: [
          [
            "[!:‘Geen geld voor nieuwe brug’]\n\n„Er is geen geld voor een nieuwe brug”, zegt wethouder Karin Mulder.",
            "‘Geen geld voor een nieuwe brug’\n\n„Er is geen geld voor een nieuwe brug”, zegt wethouder Karin Mulder.",
          ],
          [
            "[!:‘Iedereen zag het gewoon’]\n\n‘Iedereen in het stadion zag het’, mopperde verdediger Timo Wessendorp.",
            "‘Iedereen in het stadion zag het’\n\n‘Iedereen in het stadion zag het’, mopperde verdediger Timo Wessendorp.",
          ],
        ],
        en: [
          [
            "[!:‘We are ready as can be’], says council\n\n“We are as ready as we can be,” said Councillor James Okoro.",
            "‘We are as ready as we can be’, says council\n\n“We are as ready as we can be,” said Councillor James Okoro.",
          ],
        ],
      },
      *offers(finding, scene) {
        const found = closestFor(finding, scene)
        if (found) yield { instead: found.instead }
      },
      *edits(finding, scene, { instead }) {
        const quotation = quotationAt(finding, scene)
        if (quotation && instead) yield { passage: finding.passage, span: quotation.inner, text: instead }
      },
    },
    {
      name: "remove-marks",
      title: { nl: "Haal de aanhalingstekens weg", en: "Remove the quotation marks" },
      examples: {
        nl: [
          [
            "Bond: [!:‘Minister is leugenaar’]\n\n„Zij heeft niet de waarheid gesproken”, zegt oppositieleider Bas Hofstra.",
            "Bond: Minister is leugenaar\n\n„Zij heeft niet de waarheid gesproken”, zegt oppositieleider Bas Hofstra.",
          ],
        ],
        en: [
          [
            "Council: [!:‘We are not ready’]\n\n“We are as ready as we can be,” said Councillor James Okoro.",
            "Council: We are not ready\n\n“We are as ready as we can be,” said Councillor James Okoro.",
          ],
        ],
      },
      *edits(finding, scene) {
        const quotation = quotationAt(finding, scene)
        if (!quotation) return
        const { passage, span } = finding
        yield { passage, span: { from: span.from, to: quotation.inner.from }, text: "" }
        yield { passage, span: { from: quotation.inner.to, to: span.to }, text: "" }
      },
    },
  ],
  *check(analysis, desk) {
    const article = articleOf(analysis)
    if (!article) return
    let streams: readonly string[][] | undefined
    for (const { row, passage } of article.headlines) {
      const words = desk.advice.get(article.language)?.headline
      if (!words) continue
      for (const quotation of passage.quotations) {
        if (quotation.style !== "marks" || quotation.depth > 0 || quotation.open || quotation.running) continue
        const pieces = piecesOf(passage, quotation, words)
        const count = pieces.reduce((sum, piece) => sum + piece.length, 0)
        // One marked word that nobody is said to have used is a label, not a quotation.
        if (count === 0 || (count === 1 && !isSaid(passage, quotation))) continue
        streams ??= streamsOf(article.body, words)
        if (isClaimOfMedia(passage, quotation, article.body)) continue
        if (pieces.every(piece => streams!.some(stream => stands(piece, stream)))) continue
        const close = closest(pieces.flat(), article.body, words)
        yield {
          passage: row,
          span: quotation.span,
          data: { words: passage.paragraph.text.slice(quotation.inner.from, quotation.inner.to) },
          related: close ? [{ passage: close.part.row, span: { from: close.from, to: close.to } }] : [],
        }
      }
    }
  },
}

/**
 * A headline that stands between marks as a whole, over an article that opens with what a medium reports: «‘VS onderhandelen met Maduro’». The
 * marks say that the claim is another’s, and promise no words.
 */
function isClaimOfMedia({ paragraph }: Passage, { span }: Quotation, [lede]: readonly Part[]): boolean {
  if (!lede || span.from > 0 || span.to < paragraph.text.trimEnd().length) return false
  const { attributions, mentions } = lede.passage
  return attributions.some(({ source }) => source !== undefined && mentions[source]!.type === "media")
}

/** What stands between cuts and insertions: «Er is geen geld … en dat blijft zo». */
function piecesOf({ paragraph }: Passage, { inner }: Quotation, words: HeadlineWords): string[][] {
  return paragraph.text
    .slice(inner.from, inner.to)
    .split(/\(?(?:…|\.{3})\)?|\[[^\]]*\]/)
    .map(piece => wordsIn(piece).map(word => sameWord(word, words)))
    .filter(piece => piece.length > 0)
}

function sameWord({ key }: Word, { same }: HeadlineWords): string {
  return same.get(key) ?? key
}

function isSaid({ attributions, mentions }: Passage, { span }: Quotation): boolean {
  return attributions.some(
    ({ content, source }) =>
      source !== undefined && mentions[source] !== undefined && content.some(each => each.from < span.to && span.from < each.to),
  )
}

/** All words of the body, and those within its quotation marks without what stands between: a quotation may be cut in two by its cue. */
function streamsOf(body: readonly Part[], words: HeadlineWords): string[][] {
  const all: string[] = []
  const quoted: string[] = []
  for (const { passage } of body) {
    for (const word of wordsOf(passage)) {
      all.push(sameWord(word, words))
      if (passage.quotations.some(({ inner }) => inner.from <= word.from && word.to <= inner.to)) quoted.push(sameWord(word, words))
    }
    all.push("¶")
  }
  return [all, quoted]
}

/** Words in a row; of a word or two another ending counts as the same: «‘racistische’ uitspraken». */
function stands(piece: readonly string[], stream: readonly string[]): boolean {
  if (rowOfWords(piece, stream) >= 0) return true
  if (piece.length > 2) return false
  return stream.some((_, at) =>
    piece.every((word, i) => {
      const other = stream[at + i]
      if (other === undefined || word.length < 4 || other.length < 4) return word === other
      return (word.startsWith(other) || other.startsWith(word)) && Math.abs(word.length - other.length) <= 2
    }),
  )
}

interface Close {
  readonly part: Part
  readonly from: number
  readonly to: number
  readonly score: number
}

/** The stretch of a quotation in the body that has most of the words, and few others. */
function closest(sought: readonly string[], body: readonly Part[], words: HeadlineWords): Close | undefined {
  let best: Close | undefined
  for (const part of body) {
    const { passage } = part
    for (const { inner, depth } of passage.quotations) {
      if (depth > 0) continue
      const said = wordsOf(passage).filter(({ from, to }) => inner.from <= from && to <= inner.to)
      if (said.length === 0 || said.length > 300) continue
      const keys = said.map(word => sameWord(word, words))
      const pairs = commonWords(sought, keys, alike)
      const content = pairs.filter(([i]) => !words.function.has(sought[i]!)).length
      if (content === 0) continue
      const [first, last] = [pairs[0]![1], pairs.at(-1)![1]]
      const size = last - first + 1
      const score = (2 * pairs.length) / (sought.length + size)
      if (score < 0.4 || (best && best.score >= score)) continue
      const [start, end] = [
        pairs[0]![0] === 0 ? first : edge(passage, said, first, -1),
        pairs.at(-1)![0] === sought.length - 1 ? last : edge(passage, said, last, 1),
      ]
      best = { part, from: said[start]!.from, to: said[end]!.to, score }
    }
  }
  return best
}

/** Where a piece may well begin or end that misses its first or last words: at a mark or the edge of the quotation, if that is near. */
function edge({ paragraph }: Passage, said: readonly Word[], row: number, step: 1 | -1): number {
  for (let at = row, steps = 0; steps <= 4; at += step, steps++) {
    const next = said[at + step]
    if (!next) return at
    const between = step > 0 ? paragraph.text.slice(said[at]!.to, next.from) : paragraph.text.slice(next.to, said[at]!.from)
    if (/[.,;:!?…]/.test(between)) return at
  }
  return row
}

function quotationAt({ passage, span }: Finding, { analysis }: Scene): Quotation | undefined {
  return analysis.passages[passage]!.value.quotations.find(each => each.span.from === span.from)
}

/** The closest words, with a capital where the headline has one. */
function closestFor(finding: Finding, scene: Scene): { readonly instead: string } | undefined {
  const { value } = scene.analysis.passages[finding.passage]!
  const quotation = quotationAt(finding, scene)
  const article = articleOf(scene.analysis)
  const words = article && scene.desk.advice.get(article.language)?.headline
  if (!words || !quotation) return undefined
  const close = closest(piecesOf(value, quotation, words).flat(), article.body, words)
  if (!close || close.to - close.from > 120) return undefined
  const said = close.part.passage.paragraph.text.slice(close.from, close.to)
  const isCapital = /^\p{Lu}/u.test(value.paragraph.text.slice(quotation.inner.from))
  return { instead: isCapital ? said.charAt(0).toUpperCase() + said.slice(1) : said }
}
