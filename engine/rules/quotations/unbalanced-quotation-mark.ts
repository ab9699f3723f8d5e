import type { Analysis, Passage } from "../../annotation/index.ts"
import { type Span, slice } from "../../text/index.ts"
import { sentenceRow, sentenceSpan } from "../look.ts"
import type { DocumentRule, Finding, Fix, FixEdit, Scene } from "../rule.ts"
import { closingOf, openingOf } from "./marks.ts"
import { unclosedQuotations } from "./unclosed-quotations.ts"

const finish: Fix = {
  name: "add-partner",
  title: { nl: "Zet er een {mark} bij: {words}", en: "Add a {mark}: {words}" },
  examples: {
    nl: [
      ["De man riep: [!:„]Dit kan niet.", "De man riep: „Dit kan niet.”"],
      ["[!:“]Wij weten het, zegt Jansen.", "“Wij weten het”, zegt Jansen."],
      ["[!:„]Dat kan niet? vraagt Jansen.", "„Dat kan niet?” vraagt Jansen."],
      ["Wij weten het[!:”], zegt Jansen.", "“Wij weten het”, zegt Jansen."],
      ["De minister: wij weten het[!:”].", "De minister: “wij weten het”."],
    ],
    en: [
      ["[!:“]We know, Smith says.", "“We know,” Smith says."],
      ["The man shouted: [!:“]This is not on.", "The man shouted: “This is not on.”"],
    ],
  },
  *offers(finding, scene) {
    const edit = partner(finding, scene)
    if (edit) yield { mark: edit.text, words: around(passageOf(finding, scene).paragraph.text, edit) }
  },
  *edits(finding, scene) {
    const edit = partner(finding, scene)
    if (edit) yield edit
  },
}

/** The words on either side of a new mark, with the mark: «het”, zegt». */
function around(text: string, { span: { from }, text: mark }: FixEdit): string {
  const before = /\S*$/.exec(text.slice(Math.max(0, from - 40), from))![0]
  const behind = /^\S*(?:\s\S+)?/.exec(text.slice(from, from + 40))![0]
  return `${before}${mark}${behind}`
}

function passageOf({ passage }: Finding, { analysis }: Scene): Passage {
  return analysis.passages[passage]!.value
}

/** Whether the mark opens what nobody closes; else it closes what nobody opened. */
function isOpening(finding: Finding, scene: Scene): boolean {
  const { text } = passageOf(finding, scene).paragraph
  const { from, to } = finding.span
  return /\S/.test(text.charAt(to)) && (from === 0 || /[\s([{–—-]/.test(text.charAt(from - 1)))
}

function partner(finding: Finding, scene: Scene): FixEdit | undefined {
  const passage = passageOf(finding, scene)
  const mark = slice(passage.paragraph.text, finding.span)
  if (isOpening(finding, scene)) {
    const at = endOfSpeech(passage, finding.span, scene)
    return at === undefined ? undefined : { passage: finding.passage, span: { from: at, to: at }, text: closingOf(mark) }
  }
  const at = startOfSpeech(passage, finding.span)
  if (at === undefined) return undefined
  const used = scene.analysis.passages.flatMap(({ value }) =>
    value.quotations.filter(({ style }) => style === "marks").map(({ span, inner }) => value.paragraph.text.slice(span.from, inner.from)),
  )
  return { passage: finding.passage, span: { from: at, to: at }, text: openingOf(mark, used) }
}

/** Before the comma of «…, zegt Jansen», else behind the sentence. */
function endOfSpeech(passage: Passage, { to }: Span, { desk }: Scene): number | undefined {
  const row = sentenceRow(passage, { from: to, to })
  if (row < 0) return undefined
  const { text } = passage.paragraph
  const end = sentenceSpan(passage, row).to
  const inside = desk.advice.get(passage.language)?.quotations.stopsInside
  for (const { cue, source } of passage.attributions) {
    if (!cue) continue
    const named = source === undefined ? undefined : passage.mentions[source]!.span
    const start = Math.min(cue[0].from, named && named.from > to ? named.from : cue[0].from)
    if (start <= to || start >= end) continue
    const before = /[,?!]\s*$/.exec(text.slice(to, start))
    if (before) return to + before.index + (inside || before[0].charAt(0) !== "," ? 1 : 0)
  }
  return text.slice(to, end).trimEnd().length + to
}

/** Where the sentence begins, or what stands behind its colon. */
function startOfSpeech(passage: Passage, { from }: Span): number | undefined {
  const row = sentenceRow(passage, { from: from - 1, to: from })
  if (row < 0) return undefined
  const start = sentenceSpan(passage, row).from
  const colon = /^.*:\s+/s.exec(passage.paragraph.text.slice(start, from))
  return start + (colon?.[0].length ?? 0)
}

/** A quotation mark without a partner: nobody can tell where the quotation ends, and whose the next words are. */
export const unbalancedQuotationMark: DocumentRule = {
  name: "unbalanced-quotation-mark",
  family: "quotations",
  scope: "document",
  severity: "error",
  profile: "reporter",
  since: "0.1",
  text: {
    en: {
      title: "Quotation mark without a partner",
      message: "This quotation mark has no partner.",
      why: "Without its second mark nobody can see where the quotation ends, and the paper’s own words may be read as somebody else’s.",
      advice:
        "Put the missing mark where the quotation begins or ends. A quotation of several paragraphs opens each of them with a mark, and closes only the last.",
    },
    nl: {
      title: "Aanhalingsteken zonder tegenhanger",
      message: "Dit aanhalingsteken heeft geen tegenhanger.",
      why: "Zonder tweede teken is niet te zien waar het citaat ophoudt, en kunnen woorden van de krant voor die van een ander worden aangezien.",
      advice:
        "Zet het ontbrekende teken waar het citaat begint of eindigt. Een citaat van meer alinea’s krijgt aan het begin van elke alinea een teken, en pas aan het eind een sluitteken.",
    },
  },
  examples: {
    nl: [
      "De man riep: [!:„]Dit kan niet.",
      "[!:“]Wij weten het, zegt Jansen.",
      "Wij weten het[!:”], zegt Jansen.",
      "De man riep: „Dit kan niet.”",
      "‘Dat was een mooie dag’, zegt Anna’s zus.",
      "Jansen zegt: „Wij gaan door.\n\n„En wij stoppen nooit.”",
      "Jansen zegt: [!:„]Wij gaan door.\n\nDe raad vergadert dinsdag.",
    ],
    en: ["[!:“]We know, Smith says.", "“We know,” Smith says."],
  },
  fixes: [
    finish,
    {
      name: "remove-mark",
      title: { nl: "Haal dit aanhalingsteken weg", en: "Remove this quotation mark" },
      examples: {
        nl: [
          ["Wij weten het[!:”], zegt Jansen.", "Wij weten het, zegt Jansen."],
          ["De man riep: [!:„]Dit kan niet.", "De man riep: Dit kan niet."],
        ],
        en: [["[!:“]We know, Smith says.", "We know, Smith says."]],
      },
      *edits({ passage, span }) {
        yield { passage, span, text: "" }
      },
    },
  ],
  *check({ passages }: Analysis) {
    for (const [passage, { value }] of passages.entries()) for (const { span } of value.strayMarks) yield { passage, span }
    for (const [passage, { span, inner }] of unclosedQuotations({ passages })) yield { passage, span: { from: span.from, to: inner.from } }
  },
}
