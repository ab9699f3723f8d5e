import { type Span, shift } from "../text/span.ts"
import type { Analysis, Ref } from "./analysis.ts"
import type { Certainty, SourceType } from "./passage.ts"

type Pair = readonly [number, number]

/** An analysis in the exchange form that `schemas/annotations.schema.json` describes: document offsets, sources by name. */
export interface PassageJson {
  readonly text: string
  readonly language: string | null
  readonly sentences: readonly {
    span: Pair
    status: string
    needs_source: "yes" | "no" | null
    reasons: readonly { kind: string; span: Pair }[]
  }[]
  readonly attributions: readonly AttributionJson[]
  readonly hedges: readonly { span: Pair; class: string }[]
  readonly claims: readonly ClaimJson[]
  readonly sources: readonly { name: string; type: SourceType; mentions: readonly Pair[] }[]
}

export interface AttributionJson {
  readonly source: readonly Pair[]
  readonly cue: readonly Pair[]
  readonly content: readonly Pair[]
  readonly kind: "direct" | "mixed" | "indirect"
  readonly continues: boolean
  readonly who: string | null
  readonly type: SourceType
  readonly polarity: string
  readonly stance: string
  readonly confidence: number
  readonly frame: string
}

export interface ClaimJson {
  readonly span: Pair
  readonly kind: string
  /** Row in `attributions`; null where the narrator vouches for it. */
  readonly vouched_by: number | null
  readonly certainty: Certainty
  /** Rows in `hedges`. */
  readonly hedges: readonly number[]
}

/** Writes an analysis as plain JSON. A quotation that runs on over paragraphs is one attribution with several parts of content. */
export function passageJson(analysis: Analysis): PassageJson {
  const { document, passages, links } = analysis
  const place = (row: number) => {
    const at = passages[row]!.at
    return (span: Span): Pair => {
      const { from, to } = shift(span, at)
      return [from, to]
    }
  }
  const joined = joinedContents(analysis)
  const entity = new Map(links.sources.flatMap(source => source.attributions.map(ref => [key(ref), source] as const)))
  return {
    text: document.text,
    language: mainLanguage(analysis),
    sentences: passages.flatMap(({ at, value }, row) =>
      value.statements.map(({ status, needsSource, reasons }, index) => {
        const { at: start, value: sentence } = value.paragraph.sentences[index]!
        return {
          span: [at + start, at + start + sentence.text.length] as const,
          status,
          needs_source: needsSource === undefined ? null : needsSource ? ("yes" as const) : ("no" as const),
          reasons: reasons.map(({ kind, span }) => ({ kind, span: place(row)(span) })),
        }
      }),
    ),
    attributions: passages.flatMap(({ value }, passage) =>
      value.attributions.flatMap((attribution, index) => {
        const ref = { passage, index }
        if (joined.roots.has(key(ref))) return []
        const pair = place(passage)
        const source = entity.get(key(ref))
        return [
          {
            source: attribution.source === undefined ? [] : [pair(value.mentions[attribution.source]!.span)],
            cue: (attribution.cue ?? []).map(pair),
            content: [
              ...attribution.content.map(pair),
              ...(joined.more.get(key(ref)) ?? []).flatMap(other =>
                passages[other.passage]!.value.attributions[other.index]!.content.map(place(other.passage)),
              ),
            ],
            kind: attribution.kind,
            continues: attribution.continues,
            who: source?.name ?? null,
            type: source?.type ?? ("anonymous" as const),
            polarity: attribution.polarity,
            stance: attribution.stance,
            confidence: attribution.confidence,
            frame: attribution.frame,
          },
        ]
      }),
    ),
    hedges: passages.flatMap(({ value }, row) => value.hedges.map(hedge => ({ span: place(row)(hedge.span), class: hedge.class }))),
    claims: claimsJson(analysis, joined.roots),
    sources: links.sources.map(({ name, type, mentions }) => ({
      name,
      type,
      mentions: mentions.map(({ passage, index }) => place(passage)(passages[passage]!.value.mentions[index]!.span)),
    })),
  }
}

/** Rows count in the lists of the whole document; an attribution that is but a part of an earlier one has the row of that one. */
function claimsJson({ passages }: Analysis, roots: ReadonlyMap<string, string>): ClaimJson[] {
  const attributions = new Map<string, number>()
  const firstHedge: number[] = []
  let hedges = 0
  passages.forEach(({ value }, passage) => {
    firstHedge.push(hedges)
    hedges += value.hedges.length
    value.attributions.forEach((_, index) => {
      const own = key({ passage, index })
      if (!roots.has(own)) attributions.set(own, attributions.size)
    })
  })
  return passages.flatMap(({ at, value }, passage) =>
    value.claims.map(({ span, kind, vouchedBy, certainty, hedges }) => {
      const own = vouchedBy === undefined ? undefined : key({ passage, index: vouchedBy })
      return {
        span: [at + span.from, at + span.to] as const,
        kind,
        vouched_by: own === undefined ? null : attributions.get(roots.get(own) ?? own)!,
        certainty,
        hedges: hedges.map(row => firstHedge[passage]! + row),
      }
    }),
  )
}

/** Which attributions are but a part of an earlier one, of which, and of each of those the parts. */
function joinedContents({ links }: Analysis) {
  const roots = new Map<string, string>()
  const more = new Map<string, Ref[]>()
  for (const { attribution, of, kind } of links.joins) {
    if (kind !== "same") continue
    const first = roots.get(key(of)) ?? key(of)
    roots.set(key(attribution), first)
    more.set(first, [...(more.get(first) ?? []), attribution])
  }
  return { roots, more }
}

function key({ passage, index }: Ref): string {
  return `${passage} ${index}`
}

function mainLanguage({ passages }: Analysis): string | null {
  const size = new Map<string, number>()
  for (const { value } of passages) size.set(value.language, (size.get(value.language) ?? 0) + value.paragraph.text.length)
  return [...size].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
