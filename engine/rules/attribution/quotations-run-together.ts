import type { Analysis, Attribution, Passage } from "../../annotation/index.ts"
import { sentenceRow } from "../look.ts"
import type { DocumentRule } from "../rule.ts"
import { extentOf, speakerOf } from "./speakers.ts"

/** Two people quoted in one breath: the reader takes the second for the first until the name comes. */
export const quotationsRunTogether: DocumentRule = {
  name: "quotations-run-together",
  family: "attribution",
  scope: "document",
  severity: "information",
  profile: "desk",
  since: "0.2",
  text: {
    en: {
      title: "Two speakers run together",
      message: "Another speaker begins here: {speaker}. The reader only finds out behind the quotation.",
      why: "Behind a quotation one takes the next for the same voice. Reuters does not let quotations of different speakers follow each other directly.",
      advice: "Begin a new paragraph, or name the new speaker before the quotation.",
    },
    nl: {
      title: "Twee sprekers door elkaar",
      message: "Hier begint een ander te spreken: {speaker}. De lezer merkt dat pas achter het citaat.",
      why: "Na een citaat hoor je in het volgende dezelfde stem. Reuters laat citaten van verschillende sprekers daarom niet direct op elkaar volgen.",
      advice: "Begin een nieuwe alinea, of noem de nieuwe spreker vóór het citaat.",
    },
  },
  examples: {
    nl: [
      "„Dit is een goed plan”, zegt Jansen. [!:„Het is een slecht plan”], zegt De Wit.",
      "Jansen was tevreden. „Dit is een goed plan”, zei hij. [!:„Ik vind het een slecht plan”], zei wethouder Karin Mulder.",
      "‘Goed plan.’ [!:‘Slecht plan’], zegt De Wit.",
      "„Dit is een goed plan”, zegt Jansen. „Wij gaan het uitvoeren”, zegt hij.",
      "„Dit is een goed plan”, zegt Jansen. De Wit is het daar niet mee eens: „Het is een slecht plan.”",
      "„Dit is een goed plan”, zegt Jansen.\n\n„Het is een slecht plan”, zegt De Wit.",
      "„Dit is een goed plan”, zegt Jansen. Het debat duurde tot middernacht. „Het is een slecht plan”, zei De Wit.",
    ],
    en: [
      "“It is a good plan,” Smith said. [!:“It is a bad plan,”] Jones said.",
      "“It is a good plan,” Smith said. “We will carry it out,” he said.",
    ],
  },
  fixes: [
    {
      name: "split-paragraph",
      title: { en: "Begin a new paragraph", nl: "Begin een nieuwe alinea" },
      examples: {
        nl: [
          [
            "„Dit is een goed plan”, zegt Jansen. [!:„Het is een slecht plan”], zegt De Wit.",
            "„Dit is een goed plan”, zegt Jansen.\n\n„Het is een slecht plan”, zegt De Wit.",
          ],
        ],
        en: [
          [
            "“It is a good plan,” Smith said. [!:“It is a bad plan,”] Jones said.",
            "“It is a good plan,” Smith said.\n\n“It is a bad plan,” Jones said.",
          ],
        ],
      },
      *edits({ passage, span }, { analysis }) {
        const { role, text } = analysis.passages[passage]!.value.paragraph
        const before = text.slice(0, span.from)
        if (role === "prose") yield { passage, span: { from: before.trimEnd().length, to: span.from }, text: "\n\n" }
      },
    },
  ],
  *check(analysis) {
    for (const [passage, { value }] of analysis.passages.entries())
      for (const [index, attribution] of value.attributions.entries()) {
        const { kind, source, content, cue, within } = attribution
        if (kind !== "direct" || source === undefined || !cue || within !== undefined || value.mentions[source]!.form === "pronoun")
          continue
        const { span } = value.mentions[source]!
        if (span.from < content[0].to || cue[0].from < content[0].to) continue
        const before = spokenBefore(value, attribution)
        if (before < 0 || isSame(analysis, passage, before, index)) continue
        yield { passage, span: content[0], data: { speaker: value.paragraph.text.slice(span.from, span.to) } }
      }
  },
}

/** The row of the quotation whose sentence ends right before another begins; -1 where something of the text stands between. */
function spokenBefore(passage: Passage, { content }: Attribution): number {
  const row = sentenceRow(passage, content[0])
  if (row < 0) return -1
  const { at, value } = passage.paragraph.sentences[row]!
  // The quotation must open its sentence.
  if (content[0].from > at + value.text.search(/\S/)) return -1
  const isRightBefore = (other: Attribution) =>
    other.kind === "direct" &&
    other.within === undefined &&
    other.content.at(-1)!.to <= content[0].from &&
    sentenceRow(passage, { from: extentOf(passage, other).to - 1, to: 0 }) === row - 1
  const spoken = passage.attributions.filter(isRightBefore).at(-1)
  return spoken ? passage.attributions.indexOf(spoken) : -1
}

function isSame(analysis: Analysis, passage: number, one: number, other: number): boolean {
  const { attributions, mentions } = analysis.passages[passage]!.value
  const [a, b] = [attributions[one]!, attributions[other]!]
  const speaker = speakerOf(analysis, { passage, index: one })
  if (speaker) return speaker === speakerOf(analysis, { passage, index: other })
  return a.source !== undefined && mentions[a.source]!.head === mentions[b.source!]!.head
}
