import type { Placed, Span } from "../text/span.ts"
import type { Analysis, Ref, SourceEntity } from "./analysis.ts"
import type { Attribution, Hedge, Passage, Statement } from "./passage.ts"

/** What lies at a place in the text, innermost first where things nest. Spans count in the passage. */
export interface AnnotationsAt {
  readonly passage: number
  readonly placed: Placed<Passage>
  /** The mention that the place stands in. */
  readonly mention?: number
  /** Attributions whose source, cue or content it stands in: the narrowest first. */
  readonly attributions: readonly {
    readonly index: number
    readonly attribution: Attribution
    readonly part: "source" | "cue" | "content"
    readonly span: Span
  }[]
  readonly hedge?: Hedge
  /** The sentence it stands in, and its row in the paragraph. */
  readonly sentence?: { readonly index: number; readonly span: Span; readonly statement: Statement }
}

/** Looks up what lies at a document offset; undefined between paragraphs. */
export function annotationsAt({ passages }: Analysis, offset: number): AnnotationsAt | undefined {
  const passage = passageAt(passages, offset)
  if (passage < 0) return undefined
  const placed = passages[passage]!
  const { value } = placed
  const at = offset - placed.at
  const holds = ({ from, to }: Span) => from <= at && at <= to
  const attributions = value.attributions.flatMap((attribution, index): AnnotationsAt["attributions"][number][] => {
    const source = attribution.source === undefined ? undefined : value.mentions[attribution.source]!.span
    const cue = attribution.cue?.find(holds)
    const content = attribution.content.find(holds)
    if (cue) return [{ index, attribution, part: "cue", span: cue }]
    if (source && holds(source)) return [{ index, attribution, part: "source", span: source }]
    return content ? [{ index, attribution, part: "content", span: content }] : []
  })
  attributions.sort((a, b) => a.span.to - a.span.from - (b.span.to - b.span.from))
  const mention = value.mentions.findIndex(({ span }) => holds(span))
  const hedge = value.hedges.find(({ span }) => holds(span))
  const row = value.paragraph.sentences.findIndex(({ at: start, value: sentence }) => start <= at && at <= start + sentence.text.length)
  const sentence = value.paragraph.sentences[row]
  return {
    passage,
    placed,
    attributions,
    ...(mention >= 0 && { mention }),
    ...(hedge && { hedge }),
    ...(sentence && {
      sentence: {
        index: row,
        span: { from: sentence.at, to: sentence.at + sentence.value.text.length },
        statement: value.statements[row]!,
      },
    }),
  }
}

/** The source that `list` of one of its members holds: by a mention's row, or by an attribution's. Its row in `links.sources`, or -1. */
export function sourceRow({ links }: Analysis, list: "mentions" | "attributions", { passage, index }: Ref): number {
  return links.sources.findIndex(source => source[list].some(ref => ref.passage === passage && ref.index === index))
}

/** The rows in `links.sources` of every attribution: for one look-up after another. */
export function sourceRows({ links }: Analysis): (ref: Ref) => number {
  const rows = new Map<string, number>()
  links.sources.forEach((source: SourceEntity, row) => {
    for (const { passage, index } of source.attributions) rows.set(`${passage} ${index}`, row)
  })
  return ({ passage, index }) => rows.get(`${passage} ${index}`) ?? -1
}

function passageAt(passages: readonly Placed<Passage>[], offset: number): number {
  let low = 0
  let high = passages.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (passages[middle]!.at <= offset) low = middle
    else high = middle - 1
  }
  const found = passages[low]
  return found && found.at <= offset && offset <= found.at + found.value.paragraph.text.length ? low : -1
}
