import type { Range, SemanticTokens, SemanticTokensDelta, SemanticTokensEdit } from "vscode-languageserver-types"
import type { Passage } from "../../engine/annotation/index.ts"
import { type Scale, type Span, shift } from "../../engine/text/index.ts"
import { rangesByLine } from "../positions.ts"
import { tokenModifiers, tokenTypes } from "../protocol.ts"
import type { View } from "../session.ts"

type TokenType = (typeof tokenTypes)[number]
type Modifier = (typeof tokenModifiers)[number]

interface Mark<Of extends Scale = "document"> {
  readonly span: Span<Of>
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
function* marks({ analysis }: View): Generator<Mark> {
  for (const { at, value } of analysis.passages)
    for (const mark of marksIn(value)) yield { ...mark, span: shift<"document">(mark.span, at) }
}

function marksIn({ attributions, hedges, mentions }: Passage): Mark<"paragraph">[] {
  const cues = attributions.flatMap(({ cue, polarity, stance }) =>
    (cue ?? []).map((span): Mark<"paragraph"> => {
      const modifiers: Modifier[] = polarity === "denied" ? ["denied"] : []
      return { span, type: "cue", modifiers: stance === "neutral" ? modifiers : [...modifiers, stance] }
    }),
  )
  // A name that says nothing where it stands only helps to tell who others are.
  const sources = [...new Set(attributions.map(({ source }) => source))].flatMap((row): Mark<"paragraph">[] => {
    if (row === undefined) return []
    const { span, type, form } = mentions[row]!
    const modifiers: Modifier[] = type === "anonymous" ? ["anonymous"] : []
    return [{ span, type: "source", modifiers: form === "pronoun" ? [...modifiers, "pronoun"] : modifiers }]
  })
  const kept: Mark<"paragraph">[] = []
  for (const layer of [cues, hedges.map(({ span }): Mark<"paragraph"> => ({ span, type: "hedge", modifiers: [] })), sources]) {
    const taken = kept.map(({ span }) => span).sort((a, b) => a.from - b.from)
    for (const mark of layer) for (const span of without(mark.span, taken)) kept.push({ ...mark, span })
  }
  return kept.sort((a, b) => a.span.from - b.span.from)
}

/** What is left of a span beside those in `taken`, which are in order. */
function without(span: Span<"paragraph">, taken: readonly Span<"paragraph">[]): Span<"paragraph">[] {
  const parts: Span<"paragraph">[] = []
  let { from } = span
  for (const each of taken) {
    if (each.from >= span.to) break
    if (each.to <= from) continue
    if (each.from > from) parts.push({ from, to: each.from })
    from = Math.max(from, each.to)
  }
  if (from < span.to) parts.push({ from, to: span.to })
  return parts
}

function modifierBits(modifiers: readonly Modifier[]): number {
  return modifiers.reduce((bits, modifier) => bits | (1 << tokenModifiers.indexOf(modifier)), 0)
}
