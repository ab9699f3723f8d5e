import { type Analysis, type Passage, sourceRows } from "../../annotation/index.ts"
import { type Quotation, type Span, slice } from "../../text/index.ts"
import { sentenceRow, sentenceSpan } from "../look.ts"
import type { DocumentRule, Finding, Scene } from "../rule.ts"

/** A quotation of several sentences, whose reader hears only at the end who says all this. */
export const distantSpeaker: DocumentRule = {
  name: "distant-speaker",
  family: "quotations",
  scope: "document",
  severity: "information",
  profile: "desk",
  since: "0.2",
  text: {
    en: {
      title: "Speaker comes late",
      message: "Only {count} sentences later does the reader hear that this is “{source}” speaking.",
      why: "A reader weighs words by whose they are. AP and Reuters want the speaker of a long quotation named after its first sentence.",
      advice: "Move the speaker to the first sentence of the quotation, or name him in the sentence before it.",
    },
    nl: {
      title: "Spreker komt laat",
      message: "Pas {count} zinnen verder hoort de lezer dat dit ‘{source}’ is.",
      why: "Een lezer weegt woorden naar wie ze zegt. AP en Reuters willen de spreker van een lang citaat al na de eerste zin horen.",
      advice: "Zet de spreker achter de eerste zin van het citaat, of noem hem in de zin ervoor.",
    },
  },
  examples: {
    nl: [
      "[!:„De brug is oud.] Het staal roest. De pijlers verzakken. Er moet een nieuwe komen”, zegt ingenieur Jan Smit.",
      "De raad vergadert dinsdag.\n\n[!:‘Wij zijn het zat.] Elke nacht is er herrie. Niemand doet iets. De gemeente kijkt toe’, aldus omwonende Truus Kamerling.",
      "[!:“Wij stoppen ermee.] De kosten zijn te hoog. De klanten blijven weg. Het is mooi geweest”, laat bakker Wim de Boer weten.",
      "„De brug is oud”, zegt ingenieur Jan Smit. „Het staal roest. De pijlers verzakken. Er moet een nieuwe komen.”",
      "„De brug is oud. Er moet een nieuwe komen”, zegt ingenieur Jan Smit.",
      "Ingenieur Jan Smit maakt zich zorgen. „De brug is oud. Het staal roest. De pijlers verzakken. Er moet een nieuwe komen”, zegt hij.",
      "Volgens ingenieur Jan Smit is de brug op.\n\n„Het staal roest. De pijlers verzakken. Het dek scheurt. Er moet een nieuwe komen”, aldus Smit.",
    ],
    en: [
      "[!:“The bridge is old.] The steel rusts. The piers are sinking. We need a new one,” said James Okoro.",
      "“The bridge is old,” said James Okoro. “The steel rusts. The piers are sinking. We need a new one.”",
    ],
  },
  options: {
    sentences: {
      default: 3,
      minimum: 1,
      maximum: 20,
      text: {
        en: "From how many sentences between the start of a quotation and its speaker on this is told.",
        nl: "Vanaf hoeveel zinnen tussen het begin van een citaat en de spreker dit wordt gemeld.",
      },
    },
  },
  fixes: [
    {
      name: "speaker-after-first-sentence",
      title: { nl: "Zet de spreker achter de eerste zin", en: "Put the speaker after the first sentence" },
      examples: {
        nl: [
          [
            "[!:„De brug is oud.] Het staal roest. De pijlers verzakken. Er moet een nieuwe komen”, zegt ingenieur Jan Smit.",
            "„De brug is oud”, zegt ingenieur Jan Smit. „Het staal roest. De pijlers verzakken. Er moet een nieuwe komen.”",
          ],
          [
            "[!:‘Wat doen wij hier?] Het regent. Het is koud. Wij gaan naar huis!’ roept trainer Wim de Boer.",
            "‘Wat doen wij hier?’ roept trainer Wim de Boer. ‘Het regent. Het is koud. Wij gaan naar huis!’",
          ],
        ],
        en: [
          [
            "[!:“The bridge is old.] The steel rusts. The piers are sinking. We need a new one,” said James Okoro.",
            "“The bridge is old,” said James Okoro. “The steel rusts. The piers are sinking. We need a new one.”",
          ],
        ],
      },
      offers: (finding, scene) => (moved(finding, scene) ? [{}] : []),
      *edits(finding, scene) {
        const found = moved(finding, scene)
        if (found) yield { passage: finding.passage, ...found }
      },
    },
  ],
  *check(analysis, _desk, { sentences }) {
    const rowOf = sourceRows(analysis)
    for (const [passage, { value }] of analysis.passages.entries()) {
      const { paragraph, attributions, mentions, quotations } = value
      if (paragraph.role !== "prose") continue
      for (const [index, { kind, source, content, cue }] of attributions.entries()) {
        if (kind !== "direct" || source === undefined || !cue) continue
        const { span, form } = mentions[source]!
        const count = sentenceRow(value, span) - sentenceRow(value, content[0])
        if (form === "pronoun" || count < (sentences as number) || span.from < content[0].from) continue
        if (!quotations.some(quotation => quotation.span.from === content[0].from && quotation.style === "marks" && !quotation.running))
          continue
        if (isKnown(analysis, rowOf({ passage, index }), passage, content[0])) continue
        const first = sentenceSpan(value, sentenceRow(value, content[0]))
        yield {
          passage,
          span: { from: content[0].from, to: first.to },
          data: { source: slice(paragraph.text, span), count: String(count) },
          related: [{ passage, span }],
        }
      }
    }
  },
}

/** Whether the reader met the source just before: in this paragraph or the one above it. */
function isKnown({ passages, links }: Analysis, source: number, passage: number, { from }: Span): boolean {
  return (links.sources[source]?.mentions ?? []).some(ref => {
    const { paragraph, mentions } = passages[ref.passage]!.value
    if (ref.passage === passage) return mentions[ref.index]!.span.from < from
    return ref.passage === passage - 1 && paragraph.role !== "headline"
  })
}

/** The paragraph's words from the end of the first sentence on, the speaker in front; undefined where more than a speaker follows the quotation. */
function moved({ passage: at, span }: Finding, { analysis, desk }: Scene): { readonly span: Span; readonly text: string } | undefined {
  const passage: Passage = analysis.passages[at]!.value
  const { text } = passage.paragraph
  const quotation: Quotation | undefined = passage.quotations.find(each => each.span.from === span.from)
  const inside = desk.advice.get(passage.language)?.quotations.stopsInside ?? false
  if (!quotation || quotation.open) return undefined
  const [open, close] = [text.slice(quotation.span.from, quotation.inner.from), text.slice(quotation.inner.to, quotation.span.to)]
  const row = sentenceRow(passage, { from: quotation.span.to - 1, to: quotation.span.to })
  const end = row < 0 ? 0 : sentenceSpan(passage, row).to
  const tail = /^(,?)\s+([^.!?]*)\.$/.exec(text.slice(quotation.span.to, end))
  if (!tail) return undefined
  const first = text.slice(quotation.inner.from, span.to).trimEnd()
  const rest = text.slice(span.to, quotation.inner.to).trim().replace(/,$/, "")
  if (rest === "") return undefined
  const [said, stop] = /[?!…]$/.test(first) ? [first, ""] : [first.replace(/\.$/, ""), ","]
  const opened = inside ? `${open}${said}${stop}${close}` : `${open}${said}${close}${stop}`
  const ended = /[.?!…]$/.test(rest) ? rest : `${rest}.`
  return { span: { from: span.from, to: end }, text: `${opened} ${tail[2]}. ${open}${ended}${close}` }
}
