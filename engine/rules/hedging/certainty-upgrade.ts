import type { Analysis, Attribution, Passage } from "../../annotation/index.ts"
import type { Span } from "../../text/index.ts"
import { isQuoted, overlaps, sentenceRow, sentenceSpan } from "../look.ts"
import type { DocumentRule, Finding, Match, Place, Scene } from "../rule.ts"
import { Wording } from "../wording.ts"
import { wordsFor } from "./doubts.ts"
import { adverbPlace } from "./drop-words.ts"
import { isSameProposition } from "./same-proposition.ts"
import type { HedgingWords } from "./words.ts"

/** The source says *kan*, the paper says *is*. */
export const certaintyUpgrade: DocumentRule = {
  name: "certainty-upgrade",
  family: "hedging",
  scope: "document",
  severity: "warning",
  profile: "desk",
  since: "0.2",
  text: {
    en: {
      title: "More certain than the source",
      message: "The source says “{word}”; here it is a certainty.",
      why: "A paraphrase that drops the speaker’s doubt makes a fact of a guess, and the quotation beside it shows it. Due accuracy, as the BBC calls it, keeps the doubt where the source had it.",
      advice: "Put the doubt back, or find a source that is certain.",
      related: "Here the source says “{word}”.",
    },
    nl: {
      title: "Stelliger dan de bron",
      message: "De bron zegt ‘{word}’; hier is het een zekerheid.",
      why: "Een parafrase die de twijfel van de spreker weglaat, maakt een feit van een vermoeden, en het citaat ernaast verraadt het. Nauwkeurigheid zoals de BBC die vraagt, laat de twijfel staan waar de bron die had.",
      advice: "Zet het voorbehoud terug, of zoek een bron die het zeker weet.",
      related: "Hier zegt de bron ‘{word}’.",
    },
  },
  examples: {
    nl: [
      "„Het kan brandstichting zijn”, zegt de politie. De politie zegt [!:dat het brandstichting is].",
      "[!:De brug is door roest ingestort.] „De brug is misschien door roest ingestort”, zegt ingenieur De Boer.",
      "De directeur meldt [!:dat de fabriek zestig banen schrapt].\n\n„De fabriek schrapt waarschijnlijk zestig banen”, zegt de directeur.",
      "„Het kan brandstichting zijn”, zegt de politie. De politie zegt dat het mogelijk brandstichting is.",
      "„Het is brandstichting”, zegt de politie. De politie zegt dat het brandstichting is.",
      "„Het kan brandstichting zijn”, zegt de politie. De politie zegt dat het geen brandstichting is.",
      "„Het kan brandstichting zijn”, zegt de politie. De brandweer zegt dat de brand om vijf uur uitbrak.",
      "De directeur verwacht dat de fabriek zestig banen schrapt.\n\n„De fabriek schrapt waarschijnlijk zestig banen”, zegt de directeur.",
      "„Wij kunnen de brug morgen openen”, zegt de wethouder. De brug is van staal.",
    ],
    en: [
      "“The bridge may have collapsed because of rust,” said engineer Jane Smith. Smith said [!:that the bridge collapsed because of rust].",
      "“The bridge may have collapsed because of rust,” said engineer Jane Smith. Smith said that the bridge possibly collapsed because of rust.",
    ],
  },
  fixes: [
    {
      name: "restore-hedge",
      title: { en: "Put “{hedge}” back", nl: "Zet ‘{hedge}’ terug" },
      examples: {
        nl: [
          [
            "„Het kan brandstichting zijn”, zegt de politie. De politie zegt [!:dat het brandstichting is].",
            "„Het kan brandstichting zijn”, zegt de politie. De politie zegt dat het mogelijk brandstichting is.",
          ],
          [
            "„Het zou kunnen dat er slachtoffers onder het puin liggen”, zegt De Wit. Volgens De Wit [!:liggen er slachtoffers onder het puin].",
            "„Het zou kunnen dat er slachtoffers onder het puin liggen”, zegt De Wit. Volgens De Wit liggen er mogelijk slachtoffers onder het puin.",
          ],
          [
            "[!:De brug is door roest ingestort.] „De brug is misschien door roest ingestort”, zegt ingenieur De Boer.",
            "De brug is mogelijk door roest ingestort. „De brug is misschien door roest ingestort”, zegt ingenieur De Boer.",
          ],
        ],
      },
      *offers(finding, scene) {
        if (placeAt(finding, scene) !== undefined) yield {}
      },
      *edits(finding, scene) {
        const at = placeAt(finding, scene)
        if (at !== undefined) yield { passage: finding.passage, span: { from: at, to: at }, text: ` ${finding.data.hedge}` }
      },
    },
  ],
  *check(analysis, desk) {
    for (const [row, { value: passage }] of analysis.passages.entries()) {
      const words = wordsFor(passage, desk)
      if (!words) continue
      for (const doubt of doubtsIn(passage, words)) {
        const related: readonly Place[] = [{ passage: row, span: doubt.span }]
        for (const near of [row - 1, row, row + 1]) {
          const other = analysis.passages[near]?.value
          if (other?.language !== passage.language) continue
          for (const span of paraphrases(analysis, { row, ...doubt }, near, words))
            yield { passage: near, span, data: { word: doubt.word, hedge: doubt.hedge }, related } satisfies Match & { passage: number }
        }
      }
    }
  },
}

/** What somebody says with a doubt in it. */
interface SpokenDoubt {
  readonly span: Span
  readonly attribution: number
  readonly text: string
  readonly word: string
  /** The adverb for it in a paraphrase. */
  readonly hedge: string
}

function* doubtsIn(passage: Passage, words: HedgingWords): Generator<SpokenDoubt> {
  const { text } = passage.paragraph
  for (const [attribution, { kind, content, source }] of passage.attributions.entries()) {
    if (kind !== "direct" || source === undefined) continue
    for (const piece of content)
      for (const row of passage.paragraph.sentences.keys()) {
        const sentence = sentenceSpan(passage, row)
        const span = { from: Math.max(piece.from, sentence.from), to: Math.min(piece.to, sentence.to) }
        if (span.from >= span.to) continue
        const said = text.slice(span.from, span.to)
        const word = doubtOf(said, words)
        if (word) yield { span, attribution, text: said, word, hedge: words.spokenDoubts.get(word)! }
      }
  }
}

/** The first word, or two, by which a text doubts. */
function doubtOf(text: string, { spokenDoubts }: HedgingWords): string | undefined {
  const own = text.toLowerCase().match(/\p{L}+/gu) ?? []
  for (const [i, word] of own.entries()) {
    const two = `${word} ${own[i + 1]}`
    if (spokenDoubts.has(two)) return two
    if (spokenDoubts.has(word)) return word
  }
  return undefined
}

/** Where a passage says the same without the doubt: in the speaker's name, or beside the quotation in its own. */
function* paraphrases(
  { passages, links }: Analysis,
  doubt: SpokenDoubt & { readonly row: number },
  near: number,
  words: HedgingWords,
): Generator<Span> {
  const passage = passages[near]!.value
  const { paragraph, attributions, statements, hedges } = passage
  const isSure = (span: Span) => {
    const text = paragraph.text.slice(span.from, span.to)
    return (
      !hedges.some(hedge => overlaps(hedge.span, span)) &&
      !isQuoted(passage, span) &&
      doubtOf(text, words) === undefined &&
      isSameProposition(doubt.text, text, words)
    )
  }
  const speaker = (row: number, attribution: number) =>
    links.sources.findIndex(source => source.attributions.some(ref => ref.passage === row && ref.index === attribution))
  const own = speaker(doubt.row, doubt.attribution)
  for (const [row, attribution] of attributions.entries()) {
    if (!isParaphrase(attribution, hedges) || own < 0 || speaker(near, row) !== own) continue
    const [span] = attribution.content
    if (isSure(span)) yield span
  }
  if (near !== doubt.row || paragraph.role === "headline") return
  for (const [row, { status }] of statements.entries()) {
    const span = sentenceSpan(passage, row)
    if (status === "narrator" && !attributions.some(({ content }) => content.some(piece => overlaps(piece, span))) && isSure(span))
      yield span
  }
}

/** Indirect speech of one piece, in a verb that is sure of itself: who expects or suspects has a doubt of his own. */
function isParaphrase({ kind, cue, content, polarity }: Attribution, hedges: Passage["hedges"]): boolean {
  if (kind !== "indirect" || content.length !== 1 || polarity !== "affirmed") return false
  return !cue?.some(piece => hedges.some(({ span }) => overlaps(span, piece)))
}

function placeAt({ passage: row, span }: Finding, { analysis }: Scene): number | undefined {
  const passage = analysis.passages[row]?.value
  const sentence = passage ? sentenceRow(passage, span) : -1
  if (!passage || sentence < 0) return undefined
  const wording = new Wording(passage, sentence)
  if (!wording.parse) return undefined
  const { from, to } = wording.rowsIn(span)
  for (let at = from; at < to; at++) {
    const head = wording.head(at)
    if ((head < from || head >= to) && wording.upos(at) !== "PUNCT") return adverbPlace(wording, at)
  }
  return undefined
}
