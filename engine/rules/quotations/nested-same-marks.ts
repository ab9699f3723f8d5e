import type { Analysis, Passage } from "../../annotation/index.ts"
import type { Quotation } from "../../text/index.ts"
import type { Finding, PassageRule, Scene } from "../rule.ts"
import { isSingleMark, type Marks, marksOf } from "./marks.ts"
import { remarked } from "./mixed-quotation-marks.ts"

/** A quotation within a quotation, in marks of the same kind: nobody sees where the outer one goes on. */
export const nestedSameMarks: PassageRule = {
  name: "nested-same-marks",
  family: "quotations",
  scope: "passage",
  severity: "information",
  profile: "desk",
  since: "0.2",
  text: {
    en: {
      title: "Quotation within a quotation with the same marks",
      message: "These words stand within a quotation and have the same kind of marks.",
      why: "The closing mark of the inner quotation reads as the end of the outer one. Flemish and Dutch style guides let the kinds alternate, as British and American ones do.",
      advice: "Use single marks within double ones, or double within single.",
    },
    nl: {
      title: "Citaat in een citaat met dezelfde tekens",
      message: "Deze woorden staan binnen een citaat en hebben hetzelfde soort aanhalingstekens.",
      why: "Het sluitteken van het binnenste citaat leest als het einde van het buitenste. Het taaladvies van de Vlaamse overheid is om de soorten af te wisselen.",
      advice: "Gebruik enkele tekens binnen dubbele, of dubbele binnen enkele.",
    },
  },
  examples: {
    nl: [
      "“Hij zei [!:“nooit”] tegen mij”, zegt Piet.",
      "‘Hij zei [!:‘nooit’] tegen mij.’",
      "„Zij riep [!:„brand”] en rende weg”, vertelt Jansen.",
      "“Hij zei ‘nooit’ tegen mij”, zegt Piet.",
      "‘Hij zei “nooit” tegen mij’, zegt Piet.",
      "“Hij zei nooit iets”, zegt Piet. “Dat was vreemd.”",
      "„Anna’s foto’s hangen er”, zegt Piet.",
    ],
    en: ["“He said [!:“never”] to me,” said Smith.", "“He said ‘never’ to me,” said Smith."],
  },
  fixes: [
    {
      name: "switch-inner-marks",
      title: { nl: "Zet de binnenste woorden tussen {open} {close}", en: "Put the inner words between {open} {close}" },
      isSafe: true,
      examples: {
        nl: [
          ["“Hij zei [!:“nooit”] tegen mij”, zegt Piet.", "“Hij zei ‘nooit’ tegen mij”, zegt Piet."],
          ["‘Hij zei [!:‘nooit’] tegen mij.’", "‘Hij zei “nooit” tegen mij.’"],
          ["„Ja”, zei hij. ‘Hij zei [!:‘nooit’] tegen mij’, zegt Piet.", "„Ja”, zei hij. ‘Hij zei „nooit” tegen mij’, zegt Piet."],
        ],
        en: [["“He said [!:“never”] to me,” said Smith.", "“He said ‘never’ to me,” said Smith."]],
      },
      *offers(finding, scene) {
        const found = innerMarks(finding, scene)
        if (found) yield { open: found.marks.open, close: found.marks.close }
      },
      *edits(finding, scene) {
        const found = innerMarks(finding, scene)
        if (found) yield* remarked(finding.passage, found.quotation, found.marks)
      },
    },
  ],
  *check(passage) {
    for (const quotation of passage.quotations) if (clashes(passage, quotation)) yield { span: quotation.span }
  },
}

function clashes(passage: Passage, quotation: Quotation): boolean {
  const { open } = marksOf(passage, quotation)
  const outer = outerOf(passage, quotation)
  if (!outer || open === "" || !/\p{L}/u.test(passage.paragraph.text.slice(quotation.inner.from, quotation.inner.to))) return false
  const around = marksOf(passage, outer).open
  return around !== "" && isSingleMark(open) === isSingleMark(around)
}

function outerOf({ quotations }: Passage, { span, depth, style }: Quotation): Quotation | undefined {
  if (style !== "marks" || depth === 0) return undefined
  return quotations.find(each => each.style === "marks" && each.depth === depth - 1 && each.span.from < span.from && span.to < each.span.to)
}

function innerMarks(
  { passage, span }: Finding,
  { analysis, desk }: Scene,
): { readonly quotation: Quotation; readonly marks: Marks } | undefined {
  const { value } = analysis.passages[passage]!
  const quotation = value.quotations.find(each => each.span.from === span.from)
  const words = desk.advice.get(value.language)?.quotations
  if (!quotation || !words) return undefined
  if (!isSingleMark(marksOf(value, quotation).open)) return { quotation, marks: { open: words.single[0], close: words.single[1] } }
  return { quotation, marks: doubleMarks(analysis) ?? { open: words.double[0], close: words.double[1] } }
}

/** The double marks that an article uses already. */
function doubleMarks({ passages }: Analysis): Marks | undefined {
  for (const { value } of passages)
    for (const quotation of value.quotations) {
      const marks = marksOf(value, quotation)
      if (!quotation.open && !quotation.running && marks.open !== "" && !isSingleMark(marks.open)) return marks
    }
  return undefined
}
