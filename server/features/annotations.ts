import { isPartial, sourceRows } from "../../engine/annotation/index.ts"
import { sentenceRow } from "../../engine/rules/index.ts"
import { shift } from "../../engine/text/index.ts"
import { rangeOf, rangesByLine } from "../positions.ts"
import type { Annotations, ContentAnnotation } from "../protocol.ts"
import type { View } from "../session.ts"
import { shownFindings } from "./diagnostics.ts"

/** What decorations need: contents that nest and cross lines, statements without a source, counts. */
export function annotations(view: View): Annotations {
  const { analysis, lines, version } = view
  const rowOf = sourceRows(analysis)
  const contents: ContentAnnotation[] = []
  const remarked = new Set(
    shownFindings(view).map(({ passage, span }) => `${passage} ${sentenceRow(analysis.passages[passage]!.value, span)}`),
  )
  const unsourced: Annotations["unsourced"][number][] = []
  let attributions = 0
  let hedges = 0
  analysis.passages.forEach(({ at, value }, passage) => {
    attributions += value.attributions.length
    hedges += value.hedges.length
    value.attributions.forEach(({ content, kind, within }, index) => {
      const source = rowOf({ passage, index })
      let depth = 0
      for (let outer = within; outer !== undefined && depth < 8; outer = value.attributions[outer]!.within) depth++
      const ranges = content.flatMap(span => rangesByLine(lines, shift(span, at)))
      contents.push({ ranges, depth, kind, source, name: analysis.links.sources[source]?.name ?? null })
    })
    value.statements.forEach(({ needsSource, reasons }, row) => {
      if (!needsSource) return
      const sentence = value.paragraph.sentences[row]!
      const span = { from: at + sentence.at, to: at + sentence.at + sentence.value.text.length }
      unsourced.push({
        range: rangeOf(lines, span),
        reasons: [...new Set(reasons.map(({ kind }) => kind))],
        isRemarked: remarked.has(`${passage} ${row}`),
      })
    })
  })
  const sources = analysis.links.sources.filter(source => source.attributions.length > 0).length
  return {
    version,
    whole: !isPartial(analysis),
    contents,
    unsourced,
    counts: { sources, attributions, hedges, unsourced: unsourced.length },
  }
}
