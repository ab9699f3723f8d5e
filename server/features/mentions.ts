import { type DocumentHighlight, DocumentHighlightKind, type Location, type Position, type Range } from "vscode-languageserver-types"
import { annotationsAt, type Ref, sourceRow } from "../../engine/annotation/index.ts"
import { shift } from "../../engine/text/index.ts"
import { offsetAt, rangeOf } from "../positions.ts"
import type { View } from "../session.ts"

/** From «de krant» to where the newspaper was named first. */
export function definition(view: View, position: Position): Location | null {
  const mentions = mentionsAt(view, position)
  return mentions?.[0] ? { uri: view.uri, range: mentions[0] } : null
}

/** Every place where the same source is mentioned. */
export function references(view: View, position: Position, includeDeclaration: boolean): Location[] | null {
  return (
    mentionsAt(view, position)
      ?.slice(includeDeclaration ? 0 : 1)
      .map(range => ({ uri: view.uri, range })) ?? null
  )
}

export function highlights(view: View, position: Position): DocumentHighlight[] | null {
  return mentionsAt(view, position)?.map(range => ({ range, kind: DocumentHighlightKind.Read })) ?? null
}

/** All mentions of the source at a position, in text order. */
function mentionsAt({ analysis, lines }: View, position: Position): Range[] | undefined {
  const here = annotationsAt(analysis, offsetAt(lines, position))
  if (here?.mention === undefined) return undefined
  const source = analysis.links.sources[sourceRow(analysis, "mentions", { passage: here.passage, index: here.mention })]
  return source?.mentions.map(({ passage, index }: Ref) => {
    const { at, value } = analysis.passages[passage]!
    return rangeOf(lines, shift(value.mentions[index]!.span, at))
  })
}
