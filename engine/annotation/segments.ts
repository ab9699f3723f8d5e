import { type Scale, type Span, shift } from "../text/span.ts"
import type { Analysis } from "./analysis.ts"
import { sourceRows } from "./annotations-at.ts"
import type { Attribution, Hedge } from "./passage.ts"

/** A stretch of text on which the same annotations lie. Segments are in order, meet, and cover the whole text. */
export interface Segment {
  readonly from: number
  readonly to: number
  /** The attributions whose content this is, outermost first. */
  readonly contents: readonly Voice[]
  /** Set inside the name of a source. */
  readonly source?: Voice
  readonly cue?: Voice
  readonly hedge?: Hedge["class"]
  readonly unsourced: boolean
}

/** One attribution as a reader sees it. */
export interface Voice {
  /** Row of its source in `analysis.links.sources`, -1 where nobody is named. */
  readonly entity: number
  readonly kind: Attribution["kind"]
}

type Layer =
  | { readonly on: "content" | "source" | "cue"; readonly voice: Voice }
  | { readonly on: "hedge"; readonly class: Hedge["class"] }
  | { readonly on: "unsourced" }

/** Cuts the document at every edge of an annotation, and at the end of every paragraph. */
export function segments(analysis: Analysis): Segment[] {
  const edges: { readonly offset: number; readonly opens: boolean; readonly layer?: Layer }[] = []
  const mark = (span: Span<Scale>, at: number, layer: Layer) => {
    const { from, to } = shift(span, at)
    if (from >= to) return
    edges.push({ offset: from, opens: true, layer }, { offset: to, opens: false, layer })
  }
  const entities = sourceRows(analysis)
  analysis.passages.forEach(({ at, value }, row) => {
    value.attributions.forEach((attribution, index) => {
      const voice: Voice = { entity: entities({ passage: row, index }), kind: attribution.kind }
      for (const span of attribution.content) mark(span, at, { on: "content", voice })
      for (const span of attribution.cue ?? []) mark(span, at, { on: "cue", voice })
      if (attribution.source !== undefined) mark(value.mentions[attribution.source]!.span, at, { on: "source", voice })
    })
    for (const hedge of value.hedges) mark(hedge.span, at, { on: "hedge", class: hedge.class })
    value.statements.forEach((statement, index) => {
      const sentence = value.paragraph.sentences[index]!
      if (statement.needsSource) mark({ from: sentence.at, to: sentence.at + sentence.value.text.length }, at, { on: "unsourced" })
    })
  })
  for (const { at, value } of analysis.passages) edges.push({ offset: at + value.paragraph.text.length, opens: false })
  edges.sort((a, b) => a.offset - b.offset || Number(a.opens) - Number(b.opens))
  const cut: Segment[] = []
  const active = new Set<Layer>()
  let from = 0
  for (const { offset, opens, layer } of edges) {
    if (offset > from) {
      cut.push(segment(from, offset, active))
      from = offset
    }
    if (!layer) continue
    if (opens) active.add(layer)
    else active.delete(layer)
  }
  if (from < analysis.document.text.length) cut.push(segment(from, analysis.document.text.length, active))
  return cut
}

function segment(from: number, to: number, active: ReadonlySet<Layer>): Segment {
  const contents: Voice[] = []
  let source: Voice | undefined
  let cue: Voice | undefined
  let hedge: Hedge["class"] | undefined
  let unsourced = false
  for (const layer of active) {
    if (layer.on === "content") contents.push(layer.voice)
    else if (layer.on === "source") source = layer.voice
    else if (layer.on === "cue") cue = layer.voice
    else if (layer.on === "hedge") hedge = layer.class
    else unsourced = true
  }
  return { from, to, contents, unsourced, ...(source && { source }), ...(cue && { cue }), ...(hedge && { hedge }) }
}
