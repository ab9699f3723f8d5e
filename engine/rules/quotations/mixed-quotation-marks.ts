import type { Analysis, Passage } from "../../annotation/index.ts"
import type { Quotation } from "../../text/index.ts"
import type { DocumentRule, FixEdit, Place, Scene } from "../rule.ts"
import { isSingleMark, type Marks, marksOf, speechRow } from "./marks.ts"

/** One text, two kinds of marks for the same thing. */
export const mixedQuotationMarks: DocumentRule = {
  name: "mixed-quotation-marks",
  family: "quotations",
  scope: "document",
  severity: "hint",
  profile: "desk",
  since: "0.2",
  isWholeArticle: true,
  text: {
    en: {
      title: "Mixed quotation marks",
      message: "This quotation stands between {other}, most others in this text between {most}.",
      why: "A reader looks for a meaning behind a difference. House styles such as NRC’s choose one kind of marks for the text, and at most another for headlines.",
      advice: "Use one kind of marks for what people say; within a quotation and in headlines another kind is fine.",
      related: "Most quotations are marked like this one.",
    },
    nl: {
      title: "Aanhalingstekens door elkaar",
      message: "Dit citaat staat tussen {other}, de meeste andere in deze tekst tussen {most}.",
      why: "Achter een verschil zoekt een lezer een betekenis. Onze Taal en de Taalunie raden aan consequent te zijn; NRC gebruikt dubbele tekens in de tekst en enkele in koppen.",
      advice: "Gebruik één soort tekens voor wat mensen zeggen; binnen een citaat en in koppen mag een andere soort.",
      related: "De meeste citaten staan tussen tekens als deze.",
    },
  },
  examples: {
    nl: [
      "„Wij gaan door”, zegt Jansen. „Het is nog niet klaar.” [!:‘Wij stoppen’], zegt Pietersen.",
      '„Wij gaan door”, zegt Jansen. „Het is nog niet klaar.”\n\n[!:"Wij stoppen"], zegt Pietersen.',
      "‘Wij gaan door’, zegt Jansen. [!:“Wij stoppen”], zegt Pietersen. ‘Het is mooi geweest.’",
      "„Wij gaan door”, zegt Jansen. „Hij zei ‘nooit’ tegen mij.”",
      "‘Wij gaan door’\n\n„Wij gaan door”, zegt Jansen. „Het is nog niet klaar.”",
      "„Wij lazen ‘Turks fruit’ op school”, zegt Jansen. „Dat was mooi.” Zijn eigen boek heet ‘De stilte’.",
    ],
    en: ["“We go on,” said Smith. “It is not done.” [!:‘We stop,’] said Jones.", "“We go on,” said Smith. “He said ‘never’ to me.”"],
  },
  fixes: [
    {
      name: "use-most-used",
      title: { nl: "Gebruik overal {most}", en: "Use {most} everywhere" },
      isSafe: true,
      examples: {
        nl: [
          [
            "„Wij gaan door”, zegt Jansen. „Het is nog niet klaar.” [!:‘Wij stoppen’], zegt Pietersen.",
            "„Wij gaan door”, zegt Jansen. „Het is nog niet klaar.” „Wij stoppen”, zegt Pietersen.",
          ],
          [
            '“Ja”, zegt Jansen. “Nee”, zegt Smit. [!:"Nooit"], zegt Pietersen. "Mooi", zegt De Vries. “Klaar”, zegt Bakker.',
            "“Ja”, zegt Jansen. “Nee”, zegt Smit. “Nooit”, zegt Pietersen. “Mooi”, zegt De Vries. “Klaar”, zegt Bakker.",
          ],
        ],
        en: [
          [
            "“We go on,” said Smith. “It is not done.” [!:‘We stop,’] said Jones.",
            "“We go on,” said Smith. “It is not done.” “We stop,” said Jones.",
          ],
        ],
      },
      edits: (_finding, { analysis }: Scene) => unified(analysis),
    },
  ],
  *check(analysis) {
    const styles = stylesOf(analysis)
    const most = styles && mostUsed(styles)
    const other = most && styles.find(({ marks }) => !isSame(marks, most.marks))
    if (!other) return
    const { passage, quotation, marks } = other
    const { span } = quotation
    yield { passage, span, data: { other: shown(marks), most: shown(most.marks) }, related: [most.place] }
  },
}

interface Style {
  readonly passage: number
  readonly quotation: Quotation
  readonly marks: Marks
}

/** The quotations of the body in which somebody speaks, with their marks. A term or a title may have marks of its own. */
function stylesOf({ passages }: Analysis): readonly Style[] | undefined {
  const found: Style[] = []
  for (const [passage, { value }] of passages.entries()) {
    if (value.paragraph.role !== "prose" && value.paragraph.role !== "item") continue
    for (const quotation of value.quotations) {
      if (quotation.style !== "marks" || quotation.depth > 0 || quotation.open || quotation.running) continue
      const marks = marksOf(value, quotation)
      if (isSpoken(value, quotation)) found.push({ passage, quotation, marks })
    }
  }
  return found.length > 1 ? found : undefined
}

function isSpoken(passage: Passage, quotation: Quotation): boolean {
  const row = speechRow(passage, quotation)
  return row >= 0 && passage.attributions[row]!.kind === "direct"
}

function isSame(a: Marks, b: Marks): boolean {
  return a.open === b.open && a.close === b.close
}

/** Which marks most quotations have; of two as frequent those that come first. */
function mostUsed(styles: readonly Style[]): { readonly marks: Marks; readonly place: Place } {
  const counts = new Map<string, number>()
  for (const { marks } of styles) counts.set(shown(marks), (counts.get(shown(marks)) ?? 0) + 1)
  const highest = Math.max(...counts.values())
  const { marks, passage, quotation } = styles.find(each => counts.get(shown(each.marks)) === highest)!
  return { marks, place: { passage, span: quotation.span } }
}

function shown({ open, close }: Marks): string {
  return `${open} ${close}`
}

function* unified(analysis: Analysis): Iterable<FixEdit> {
  const styles = stylesOf(analysis)
  if (!styles) return
  const { marks: most } = mostUsed(styles)
  const other = [most.open, most.close].some(isSingleMark) ? { open: "“", close: "”" } : { open: "‘", close: "’" }
  for (const { passage, quotation, marks } of styles) {
    if (isSame(marks, most)) continue
    yield* remarked(passage, quotation, most)
    // What stands within it would now have the marks of what holds it.
    const { value } = analysis.passages[passage]!
    for (const inner of value.quotations)
      if (inner.depth === 1 && inner.span.from > quotation.span.from && inner.span.to < quotation.span.to)
        if (isSingleMark(marksOf(value, inner).open) === isSingleMark(most.open)) yield* remarked(passage, inner, other)
  }
}

/** The edits that give a quotation other marks. */
export function* remarked(passage: number, { span, inner }: Quotation, { open, close }: Marks): Iterable<FixEdit> {
  yield { passage, span: { from: span.from, to: inner.from }, text: open }
  yield { passage, span: { from: inner.to, to: span.to }, text: close }
}
