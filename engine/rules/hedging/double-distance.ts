import type { Passage } from "../../annotation/index.ts"
import type { Span } from "../../text/index.ts"
import { holds, sentenceRow } from "../look.ts"
import type { Finding, PassageRule, Scene } from "../rule.ts"
import { Wording } from "../wording.ts"
import { type Doubt, without, wordsFor } from "./doubts.ts"
import type { HedgingWords } from "./words.ts"

/** *Volgens bronnen*, *naar verluidt* and *zou* each say that the paper has it from others. */
export const doubleDistance: PassageRule = {
  name: "double-distance",
  family: "hedging",
  scope: "passage",
  severity: "information",
  profile: "desk",
  since: "0.2",
  tag: "unnecessary",
  text: {
    en: {
      title: "Hearsay twice over",
      message: "“{word}” and “{other}” both say that you have it from others. Once is enough.",
      why: "One sign of hearsay tells the reader that this is somebody else’s word. Two make it sound as if you do not trust your own report, and still name nobody.",
      advice: "Keep the one that says most about the source, and drop the other.",
    },
    nl: {
      title: "Dubbel van horen zeggen",
      message: "‘{word}’ en ‘{other}’ zeggen allebei dat je het van een ander hebt. Eén keer is genoeg.",
      why: "Eén signaal vertelt de lezer dat dit het woord van een ander is. Bij twee lijkt het of je je eigen bericht niet vertrouwt, en een naam staat er nog steeds niet.",
      advice: "Houd wat het meest over de bron zegt, en schrap het andere.",
    },
  },
  examples: {
    nl: [
      "Volgens bronnen zou hij [!:naar verluidt] stoppen.",
      "De topman zou [!:naar verluidt] in juni vertrekken.",
      "De bank zou, [!:naar verluidt], failliet zijn.",
      "[!:Naar verluidt] zouden de partijen het eens zijn.",
      "Volgens ingewijden [!:zou] de topman zijn ontslagen.",
      "Volgens bronnen stopt hij.",
      "Naar verluidt stopt hij.",
      "Volgens Trouw zou de wethouder het al weken weten.",
      "Naar verluidt is hij ziek; hij zou in het ziekenhuis liggen.",
    ],
    en: [
      "The mayor was reportedly [!:allegedly] paid in cash.",
      "According to sources, he will [!:reportedly] resign.",
      "According to sources, he will resign.",
      "The mayor was reportedly paid in cash.",
    ],
  },
  fixes: [
    {
      name: "drop-distance",
      title: { en: "Drop “{word}”", nl: "Schrap ‘{word}’" },
      examples: {
        nl: [
          ["Volgens bronnen zou hij [!:naar verluidt] stoppen.", "Volgens bronnen zou hij stoppen."],
          ["De bank zou, [!:naar verluidt], failliet zijn.", "De bank zou failliet zijn."],
          ["[!:Naar verluidt] zouden de partijen het eens zijn.", "De partijen zouden het eens zijn."],
          ["Volgens ingewijden [!:zou] de topman zijn ontslagen.", "Volgens ingewijden is de topman ontslagen."],
        ],
        en: [["According to sources, he will [!:reportedly] resign.", "According to sources, he will resign."]],
      },
      *offers(finding, scene) {
        const place = distanceAt(finding, scene)
        if (!place) return
        const { marked, signs, words } = place
        for (const sign of [marked, ...signs.filter(each => each !== marked)])
          if (sign.doubt && without(sign.doubt, words))
            yield { word: sign.doubt.wording.words(sign.doubt.from, sign.doubt.to), row: String(sign.doubt.from) }
      },
      *edits(finding, scene, { row = "" }) {
        const place = distanceAt(finding, scene)
        const sign = place?.signs.find(({ doubt }) => doubt && String(doubt.from) === row)
        for (const edit of (sign?.doubt && without(sign.doubt, place!.words)) ?? []) yield { ...edit, passage: finding.passage }
      },
    },
  ],
  *check(passage, desk) {
    const words = wordsFor(passage, desk)
    if (!words) return
    const { text } = passage.paragraph
    for (const { marked, signs } of distances(passage, words)) {
      const other = signs.find(each => each !== marked)!
      yield {
        span: marked.span,
        data: { word: text.slice(marked.span.from, marked.span.to), other: text.slice(other.span.from, other.span.to) },
      }
    }
  },
}

/** What says that it comes from others; a source has no doubt of its own. */
interface Sign {
  readonly span: Span
  readonly doubt?: Doubt
}

interface Distance {
  readonly signs: readonly Sign[]
  /** The one that says least of the source: a phrase before an auxiliary, the last before the first. */
  readonly marked: Sign
}

function* distances(passage: Passage, words: HedgingWords): Generator<Distance> {
  for (const found of hearsayBySentence(passage, words)) {
    const [first] = found
    const together = found.filter(({ doubt }) => doubt === first!.doubt || isNear(first!.doubt!, doubt!, words))
    const signs: readonly Sign[] = [...together, ...vagueSource(passage, together)]
    if (signs.length < 2) continue
    const latest = [...together].reverse()
    const marked = latest.find(({ doubt }) => words.hearsayPhrases.has(doubt!.words)) ?? latest.find(({ doubt }) => without(doubt!, words))
    if (marked) yield { signs, marked }
  }
}

/** «*Volgens bronnen* zou hij …»: somebody whom nobody knows vouches for the hearsay. */
function vagueSource({ attributions, mentions }: Passage, signs: readonly Sign[]): readonly Sign[] {
  const vague = attributions.find(
    ({ source, frame, content }) =>
      frame === "according-to" &&
      source !== undefined &&
      mentions[source]!.type === "anonymous" &&
      content.some(piece => signs.some(({ span }) => holds(piece, span))),
  )
  return vague ? [{ span: mentions[vague.source!]!.span }] : []
}

/** Per sentence its phrases of hearsay, and the one auxiliary: beside a phrase every auxiliary is one of hearsay. */
function hearsayBySentence(passage: Passage, words: HedgingWords): readonly (readonly Sign[])[] {
  const { hedges, paragraph } = passage
  const bySentence = new Map<number, Sign[]>()
  for (const hedge of hedges) {
    if (hedge.class !== "evidential") continue
    const own = paragraph.text.slice(hedge.span.from, hedge.span.to).toLowerCase().replace(/\s+/g, " ")
    const isPhrase = words.hearsayPhrases.has(own)
    if (!isPhrase && !words.hearsayAuxiliaries.has(own)) continue
    const row = sentenceRow(passage, hedge.span)
    if (row < 0) continue
    const found = bySentence.get(row) ?? []
    const wording = found[0]?.doubt?.wording ?? new Wording(passage, row)
    const add = (from: number, to: number) => {
      if (!found.some(({ doubt }) => doubt!.from === from))
        found.push({
          span: wording.span(from, to),
          doubt: { hedge, wording, from, to, words: wording.words(from, to).toLowerCase().replace(/\s+/g, " ") },
        })
    }
    const hasAuxiliary = () => found.some(({ doubt }) => words.hearsayAuxiliaries.has(doubt!.words))
    const { from, to } = wording.rowsIn(hedge.span)
    if (isPhrase || !hasAuxiliary()) add(from, to)
    const beside = isPhrase && !hasAuxiliary() ? wording.lower.findIndex(word => words.hearsayAuxiliaries.has(word)) : -1
    if (beside >= 0) add(beside, beside + 1)
    bySentence.set(row, found)
  }
  return [...bySentence.values()].map(found => found.sort((a, b) => a.span.from - b.span.from))
}

/** With nothing between them that opens another clause; a comma may set a phrase apart. */
function isNear(a: Doubt, b: Doubt, { between }: HedgingWords): boolean {
  const { wording } = a
  for (let row = a.to; row < b.from; row++) {
    const isAside = wording.lower[row] === "," && (row === a.to || row === b.from - 1)
    if ((!wording.isWord(row) && !isAside) || between.has(wording.lower[row]!)) return false
  }
  return true
}

function distanceAt({ passage: row, span }: Finding, { analysis, desk }: Scene) {
  const passage = analysis.passages[row]?.value
  const words = passage && wordsFor(passage, desk)
  if (!passage || !words) return undefined
  for (const found of distances(passage, words)) if (found.marked.span.from === span.from) return { ...found, words }
  return undefined
}
