import type { Range, SemanticTokens, SemanticTokensDelta, SemanticTokensEdit } from "vscode-languageserver-types"
import { type Span, shift } from "../../engine/text/index.ts"
import { rangesByLine } from "../positions.ts"
import { tokenModifiers, tokenTypes } from "../protocol.ts"
import type { View } from "../session.ts"

type TokenType = (typeof tokenTypes)[number]
type Modifier = (typeof tokenModifiers)[number]

interface Mark {
  readonly span: Span<"document">
  readonly type: TokenType
  readonly modifiers: readonly Modifier[]
}

/** Cues, sources and hedges as LSP encodes them: five numbers a token, relative to the one before. */
export function semanticTokens(view: View, within?: Range): number[] {
  const data: number[] = []
  let line = 0
  let character = 0
  for (const { span, type, modifiers } of marks(view)) {
    for (const { start, end } of rangesByLine(view.lines, span)) {
      if (within && (end.line < within.start.line || start.line > within.end.line)) continue
      data.push(
        start.line - line,
        start.line === line ? start.character - character : start.character,
        end.character - start.character,
        tokenTypes.indexOf(type),
        modifierBits(modifiers),
      )
      line = start.line
      character = start.character
    }
  }
  return data
}

/** The shortest single edit from one encoding to the next. */
export function tokenDelta(before: readonly number[], after: readonly number[], resultId: string): SemanticTokensDelta {
  const limit = Math.min(before.length, after.length)
  let start = 0
  while (start < limit && before[start] === after[start]) start++
  let same = 0
  while (same < limit - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++
  const edit: SemanticTokensEdit = { start, deleteCount: before.length - same - start, data: after.slice(start, after.length - same) }
  return { resultId, edits: edit.deleteCount === 0 && edit.data!.length === 0 ? [] : [edit] }
}

export function fullTokens(data: readonly number[], resultId: string): SemanticTokens {
  return { resultId, data: [...data] }
}

/** In text order, none over another: of two that overlap the cue, then the hedge, then the source gives way to what is inside it. */
function marks({ analysis }: View): Mark[] {
  const all: (Mark & { rank: number })[] = []
  for (const { at, value } of analysis.passages) {
    const put = (span: Span, type: TokenType, modifiers: readonly Modifier[], rank: number) =>
      all.push({ span: shift<"document">(span, at), type, modifiers, rank })
    for (const { cue, polarity, stance } of value.attributions)
      for (const span of cue ?? [])
        put(span, "cue", [...(polarity === "denied" ? ["denied" as const] : []), ...(stance === "neutral" ? [] : [stance])], 0)
    for (const { span } of value.hedges) put(span, "hedge", [], 1)
    // A name that says nothing where it stands only helps to tell who others are.
    for (const row of new Set(value.attributions.map(({ source }) => source)))
      if (row !== undefined) {
        const { span, type, form } = value.mentions[row]!
        put(
          span,
          "source",
          [...(type === "anonymous" ? ["anonymous" as const] : []), ...(form === "pronoun" ? ["pronoun" as const] : [])],
          2,
        )
      }
  }
  all.sort((a, b) => a.rank - b.rank || a.span.from - b.span.from)
  const kept: Mark[] = []
  const taken: { from: number; to: number }[] = []
  for (const rank of [0, 1, 2]) {
    const layer = all.filter(mark => mark.rank === rank)
    for (const mark of layer) for (const span of without(mark.span, taken)) kept.push({ ...mark, span })
    taken.push(...layer.map(({ span }) => span))
    taken.sort((a, b) => a.from - b.from)
  }
  return kept.sort((a, b) => a.span.from - b.span.from)
}

/** What is left of a span beside those in `taken`, which are in order. */
function without(span: Span<"document">, taken: readonly { from: number; to: number }[]): Span<"document">[] {
  let low = 0
  let high = taken.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (taken[middle]!.to <= span.from - 2000) low = middle + 1
    else high = middle
  }
  const parts: Span<"document">[] = []
  let from = span.from
  for (let i = low; i < taken.length && taken[i]!.from < span.to; i++) {
    if (taken[i]!.to <= from) continue
    if (taken[i]!.from > from) parts.push({ from, to: taken[i]!.from })
    from = Math.max(from, taken[i]!.to)
  }
  if (from < span.to) parts.push({ from, to: span.to })
  return parts
}

function modifierBits(modifiers: readonly Modifier[]): number {
  return modifiers.reduce((bits, modifier) => bits | (1 << tokenModifiers.indexOf(modifier)), 0)
}
