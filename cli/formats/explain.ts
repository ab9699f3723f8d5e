import { type Analysis, type Passage, sourceRows } from "../../engine/annotation/index.ts"
import { listOf, reasonWords } from "../../engine/rules/index.ts"
import { type Span, slice } from "../../engine/text/index.ts"
import type { Words } from "../words.ts"

/**
 * What was understood of a paragraph, and how: a line for each attribution, each hedge and each statement that wants a source. For whoever
 * asks why a word has its colour, or has none. Answers the lines of a passage by its row; they hold words of the text as they are.
 */
export function explainer(analysis: Analysis, words: Words): (passage: number) => string[] {
  const entities = sourceRows(analysis)
  return passage => {
    const { value } = analysis.passages[passage]!
    return [
      ...value.attributions.map((_, index) => {
        const source = analysis.links.sources[entities({ passage, index })]
        return attributionLine(value, index, source && `${source.name} (${words.types[source.type]})`, words)
      }),
      ...value.hedges.map(hedge => `${words.hedge}: ${quoted(value, hedge.span)}, ${words.hedgeClasses[hedge.class]}`),
      ...value.statements.flatMap(({ needsSource, reasons }, row) => {
        if (!needsSource) return []
        const { at, value: sentence } = value.paragraph.sentences[row]!
        const why = reasons.map(({ kind, span }) => `${reasonWords[words.locale][kind]} (${slice(value.paragraph.text, span)})`)
        return [`${words.unsourced}: ${quoted(value, { from: at, to: at + sentence.text.length })}, ${listOf(why, words.locale)}`]
      }),
    ]
  }
}

/** «2: complement-clause, 90%, zij ← Anna de Wit (person), denied, within 1» */
function attributionLine({ attributions, mentions, paragraph: { text } }: Passage, index: number, who: string | undefined, words: Words) {
  const { frame, confidence, source, polarity, stance, within } = attributions[index]!
  const here = source === undefined ? "" : `${slice(text, mentions[source]!.span)} `
  return [
    `${index + 1}: ${frame}`,
    `${Math.round(confidence * 100)}%`,
    `${here}← ${who ?? words.nobody}`,
    ...(polarity === "denied" ? [words.denied] : []),
    ...(stance === "neutral" ? [] : [words.stances[stance]]),
    ...(within === undefined ? [] : [words.within(within + 1)]),
  ].join(", ")
}

function quoted({ paragraph: { text } }: Passage, span: Span): string {
  const characters = [...slice(text, span).replace(/\s+/g, " ")]
  return `“${characters.length > 50 ? `${characters.slice(0, 49).join("").trimEnd()}…` : characters.join("")}”`
}
