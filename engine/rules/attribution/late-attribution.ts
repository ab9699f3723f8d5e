import type { Attribution, Passage } from "../../annotation/index.ts"
import type { Quotation, Span } from "../../text/index.ts"
import { isWord } from "../find-phrases.ts"
import type { DocumentRule, Finding, FixEdit } from "../rule.ts"
import { extentOf, speakerOf } from "./speakers.ts"

/** A long quotation, and only behind it the reader learns who is speaking. */
export const lateAttribution: DocumentRule = {
  name: "late-attribution",
  family: "attribution",
  scope: "document",
  severity: "information",
  profile: "desk",
  since: "0.2",
  text: {
    en: {
      title: "The speaker comes late",
      message: "Only after {count} words of quotation does the reader learn that {speaker} is speaking.",
      why: "Who speaks decides how one reads. After several sentences without a name the reader has to go back and weigh them again; Reuters names the speaker no later than the end of the first sentence.",
      advice: "Put the speaker behind the first sentence of the quotation, or before it.",
    },
    nl: {
      title: "De spreker komt laat",
      message: "Pas na {count} woorden citaat blijkt dat {speaker} hier spreekt.",
      why: "Wie er spreekt, bepaalt hoe je leest. Na een paar zinnen zonder naam moet de lezer terug om ze opnieuw te wegen; Reuters noemt de spreker uiterlijk aan het eind van de eerste zin.",
      advice: "Zet de spreker achter de eerste zin van het citaat, of ervoor.",
    },
  },
  examples: {
    nl: [
      "„Wij hebben dit plan drie keer met de bewoners van de wijk besproken. De raad heeft er in al die tijd nooit bezwaar tegen gemaakt”, [!:zegt wethouder Karin Mulder].",
      "‘De brug had vorig jaar al dicht gemoeten. Dat heb ik ook aan de provincie geschreven. Niemand heeft de moeite genomen om te reageren’, [!:aldus ingenieur Piet Bos].",
      "„Als wij hadden geweten dat de gemeente de vergunning zou intrekken nadat wij de kade hadden versterkt, de kabels hadden verlegd, de aanwonenden hadden ingelicht en de aannemer voor het hele seizoen hadden vastgelegd, dan waren wij er nooit aan begonnen en had iedereen een ander jaar gehad”, [!:zegt directeur Jansen].",
      "„Nee. Dat kan niet”, zegt wethouder Karin Mulder.",
      "„Wij hebben dit plan drie keer besproken. Niemand had bezwaar”, zegt wethouder Karin Mulder.",
      "„Wij hebben dit plan drie keer met de bewoners van de wijk besproken”, zegt wethouder Karin Mulder. „De raad heeft er in al die tijd nooit bezwaar tegen gemaakt.”",
      "Wethouder Karin Mulder is er klaar mee. „Wij hebben dit plan drie keer met de bewoners van de wijk besproken. De raad heeft er in al die tijd nooit bezwaar tegen gemaakt”, zegt zij.",
      "Wethouder Karin Mulder zegt: „Wij hebben dit plan drie keer met de bewoners van de wijk besproken. De raad heeft er in al die tijd nooit bezwaar tegen gemaakt.”",
    ],
    en: [
      "“We discussed this plan three times with everybody who lives in the area. The council never raised an objection in all those years,” [!:Smith said].",
      "“We discussed this plan three times with everybody who lives in the area,” Smith said. “The council never raised an objection in all those years.”",
    ],
  },
  options: {
    words: {
      default: 40,
      minimum: 10,
      maximum: 200,
      text: {
        en: "Above how many words before the speaker a quotation counts as long; where it is of more than one sentence, half as many.",
        nl: "Boven hoeveel woorden vóór de spreker een citaat lang is; telt het meer dan één zin, dan geldt de helft.",
      },
    },
  },
  fixes: [
    {
      name: "move-attribution",
      title: { en: "Put the speaker behind the first sentence", nl: "Zet de spreker achter de eerste zin" },
      examples: {
        nl: [
          [
            "„Wij hebben dit plan drie keer met de bewoners van de wijk besproken. De raad heeft er in al die tijd nooit bezwaar tegen gemaakt”, [!:zegt wethouder Karin Mulder].",
            "„Wij hebben dit plan drie keer met de bewoners van de wijk besproken”, zegt wethouder Karin Mulder. „De raad heeft er in al die tijd nooit bezwaar tegen gemaakt.”",
          ],
          [
            "‘Wie heeft dit plan in al die jaren ooit goedgekeurd? De raad heeft het in elk geval nooit op papier gezien!’, [!:zegt Jansen].",
            "‘Wie heeft dit plan in al die jaren ooit goedgekeurd?’, zegt Jansen. ‘De raad heeft het in elk geval nooit op papier gezien!’",
          ],
        ],
        en: [
          [
            "“We discussed this plan three times with everybody who lives in the area. The council never raised an objection in all those years,” [!:Smith said].",
            "“We discussed this plan three times with everybody who lives in the area,” Smith said. “The council never raised an objection in all those years.”",
          ],
        ],
      },
      edits: (finding, { analysis }) => moveAttribution(finding, analysis.passages[finding.passage]!.value),
    },
  ],
  *check(analysis, _, { words }) {
    for (const [passage, { value }] of analysis.passages.entries()) {
      for (const [index, attribution] of value.attributions.entries()) {
        const quotation = quotationBefore(value, attribution)
        if (!quotation) continue
        const { sentences, count } = lengthOf(value, quotation)
        if (count <= (sentences < 2 ? (words as number) : (words as number) / 2)) continue
        const mention = value.mentions[attribution.source!]!
        if (mention.form === "pronoun" || isIntroduced(value, mention.head, quotation.span.from)) continue
        const before = analysis.passages[passage - 1]?.value.attributions.length ?? 0
        const speaker = speakerOf(analysis, { passage, index })
        if (before > 0 && speaker && speaker === speakerOf(analysis, { passage: passage - 1, index: before - 1 })) continue
        yield {
          passage,
          span: { from: quotation.span.to + gap(value, quotation.span.to), to: Math.max(attribution.cue!.at(-1)!.to, mention.span.to) },
          data: { count: String(count), speaker: value.paragraph.text.slice(mention.span.from, mention.span.to).split(",", 1)[0]! },
        }
      }
    }
  },
}

/** The quotation of an attribution whose cue and source stand behind it. */
function quotationBefore({ quotations, mentions }: Passage, { kind, within, source, cue, content }: Attribution): Quotation | undefined {
  if (kind !== "direct" || within !== undefined || source === undefined || !cue) return undefined
  const quotation = quotations.find(({ span, depth, style }) => depth === 0 && style === "marks" && span.from === content[0].from)
  if (!quotation || quotation.running || quotation.open) return undefined
  return quotation.span.to <= Math.min(cue[0].from, mentions[source]!.span.from) ? quotation : undefined
}

/** How many words a quotation has, and how many sentences of more than an exclamation. */
function lengthOf({ paragraph }: Passage, { inner }: Quotation): { count: number; sentences: number } {
  let count = 0
  let sentences = 0
  for (const { at, value } of paragraph.sentences) {
    let own = 0
    for (let row = 0; row < value.tokens.count; row++)
      if (isWord(value, row) && at + value.tokens.from[row]! >= inner.from && at + value.tokens.to[row]! <= inner.to) own++
    count += own
    if (own >= fullSentence) sentences++
  }
  return { count, sentences }
}

/** «Nee.», «Dat kan niet!»: shorter ones make no reader wait. */
const fullSentence = 4

/** Whether who speaks was named before the quotation, in the same paragraph. */
function isIntroduced({ mentions }: Passage, head: string, before: number): boolean {
  return mentions.some(mention => mention.head === head && mention.span.from < before)
}

/** The comma and the space between a quotation and who says it. */
function gap({ paragraph }: Passage, at: number): number {
  return /^[,\s]*/.exec(paragraph.text.slice(at))![0].length
}

/** «„Een. Twee”, zegt Jansen.» → «„Een”, zegt Jansen. „Twee.”», with the comma on the side of the mark where it stood. */
function* moveAttribution({ span, passage }: Finding, value: Passage): Generator<FixEdit> {
  const { text, sentences } = value.paragraph
  const attribution = value.attributions.find(each => each.content.length === 1 && extentOf(value, each).to === span.to)
  const quotation = attribution && quotationBefore(value, attribution)
  const last = sentences.find(({ at, value: { text: words } }) => at <= span.from && span.to <= at + words.length)
  if (!quotation || !last) return
  const { inner } = quotation
  const end = last.at + last.value.text.length
  const tail = /^,?\s+([^„“”‘’"«»]+)\.$/u.exec(text.slice(quotation.span.to, end))?.[1]
  const cut = firstCut(value, inner)
  // «…”, zegt Jansen, maar daar denkt de raad anders over»: that is about all of it.
  if (!tail || !cut || /[,;:]/.test(text.slice(span.to, end))) return
  const [open, close] = [text.slice(quotation.span.from, inner.from), text.slice(inner.to, quotation.span.to)]
  const isInside = text[quotation.span.to] !== ","
  const isStop = text[cut.from - 1] === "."
  const comma = isInside ? (isStop ? `,${close}` : close) : `${close},`
  yield { passage, span: { from: isStop ? cut.from - 1 : cut.from, to: cut.to }, text: `${comma} ${tail}. ${open}` }
  const final = text[inner.to - 1]!
  const stop = /[.!?…]/.test(final) ? "" : "."
  yield { passage, span: { from: final === "," ? inner.to - 1 : inner.to, to: end }, text: `${stop}${close}` }
}

/** The space behind the first full sentence in a quotation. */
function firstCut({ paragraph }: Passage, inner: Span): Span | undefined {
  for (const [row, { at, value }] of paragraph.sentences.entries()) {
    const next = paragraph.sentences[row + 1]
    const to = at + value.text.length
    if (to <= inner.from || value.text.length < 12) continue
    if (!next || next.at >= inner.to || !/[.!?]$/.test(value.text)) return undefined
    return { from: to, to: next.at }
  }
  return undefined
}
