import { type Span, shift } from "../text/span.ts"
import type { Analysis, Ref } from "./analysis.ts"
import type { SourceType } from "./passage.ts"

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
  readonly claims: readonly { span: Pair; kind: string }[]
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
        if (joined.parts.has(key(ref))) return []
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
    claims: passages.flatMap(({ value }, row) => value.claims.map(claim => ({ span: place(row)(claim.span), kind: claim.kind }))),
    sources: links.sources.map(({ name, type, mentions }) => ({
      name,
      type,
      mentions: mentions.map(({ passage, index }) => place(passage)(passages[passage]!.value.mentions[index]!.span)),
    })),
  }
}

/** Which attributions are but a part of an earlier one, and of each of those the parts. */
function joinedContents({ links }: Analysis): { parts: ReadonlySet<string>; more: ReadonlyMap<string, readonly Ref[]> } {
  const parts = new Set<string>()
  const root = new Map<string, string>()
  const more = new Map<string, Ref[]>()
  for (const { attribution, of, kind } of links.joins) {
    if (kind !== "same") continue
    const first = root.get(key(of)) ?? key(of)
    parts.add(key(attribution))
    root.set(key(attribution), first)
    more.set(first, [...(more.get(first) ?? []), attribution])
  }
  return { parts, more }
}

function key({ passage, index }: Ref): string {
  return `${passage} ${index}`
}

function mainLanguage({ passages }: Analysis): string | null {
  const size = new Map<string, number>()
  for (const { value } of passages) size.set(value.language, (size.get(value.language) ?? 0) + value.paragraph.text.length)
  return [...size].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
