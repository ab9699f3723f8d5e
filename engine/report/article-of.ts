import type { Analysis, Segment } from "../annotation/index.ts"
import { asserts } from "./read-sentences.ts"
import type { Piece, ReportParagraph } from "./report.ts"

/** The article, paragraph by paragraph, cut where its annotations begin and end. `rowOf` tells a source's row in the report. */
export function articleOf({ document, passages }: Analysis, cut: readonly Segment[], rowOf: (entity: number) => number): ReportParagraph[] {
  let row = 0
  let number = 0
  return passages.map(({ at, value: { paragraph, language } }) => {
    const to = at + paragraph.text.length
    const pieces: Piece[] = []
    while (row < cut.length && cut[row]!.to <= at) row++
    for (; row < cut.length && cut[row]!.from < to; row++) {
      const segment = cut[row]!
      pieces.push(pieceOf(segment, document.text, Math.max(segment.from, at), Math.min(segment.to, to), rowOf))
      if (segment.to > to) break
    }
    if (asserts(paragraph.role)) number++
    return { from: at, to, role: paragraph.role, number: asserts(paragraph.role) ? number : 0, language, pieces }
  })
}

function pieceOf(segment: Segment, text: string, from: number, to: number, rowOf: (entity: number) => number): Piece {
  const voice = segment.contents.at(-1)
  const names = segment.source ?? segment.cue
  return {
    from,
    text: text.slice(from, to),
    ...(voice && { voice: rowOf(voice.entity) }),
    ...(voice?.kind === "direct" && { isQuoted: true }),
    ...(names && { names: rowOf(names.entity) }),
    ...(segment.cue && { isCue: true }),
    ...(segment.hedge && { isHedge: true }),
    ...(segment.unsourced && !voice && { isUnsourced: true }),
  }
}
