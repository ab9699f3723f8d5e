import type { Analysis, Ref, SourceType } from "../annotation/index.ts"
import { type Span, shift } from "../text/index.ts"
import { type CorrectedSource, correctSources, notedOf, rootNames, sourceNotes } from "./correct-sources.ts"
import type { LedgerAttribution, LedgerSource } from "./ledger.ts"
import { isAlike, overlap } from "./overlap.ts"
import type { PlacedRecord } from "./place.ts"
import type { MarkRecord } from "./record.ts"

/** The sources of an article as people corrected them, and the name of the source of each attribution of the machine's. */
export interface Sources {
  readonly list: readonly LedgerSource[]
  readonly nameOf: (ref: Ref) => string | null
}

/** A source while what belongs to it is gathered. */
interface Gathered {
  readonly name: string
  readonly type: SourceType
  role: string
  readonly mentions: Span<"document">[]
  readonly attributions: Spoken[]
}

/** One attribution, all of its parts: a quotation that runs on over paragraphs is one. */
interface Spoken extends LedgerAttribution {
  /** It passes on what somebody else says. */
  readonly isSecondHand: boolean
}

/** Gathers the sources of an article: what people noted of them, and made by hand, goes before what the machine found. */
export function sourcesOf(analysis: Analysis, records: readonly PlacedRecord[]): Sources {
  const { text } = analysis.document
  const notes = sourceNotes(records)
  const rootOf = rootNames(analysis, notes)
  const gathered = new Map<string, Gathered>()
  const names = new Map<string, string>()
  const gather = (words: string, type: SourceType): Gathered => {
    const name = rootOf(words)
    let found = gathered.get(name)
    if (!found) {
      found = { name, type, role: "", mentions: [], attributions: [] }
      gathered.set(name, found)
    }
    return found
  }
  const spoken = spokenOf(analysis, records)
  for (const source of correctSources(analysis, notes).links.sources) {
    const owner = gather(source.name, source.type)
    for (const ref of source.mentions) {
      const { at, value } = analysis.passages[ref.passage]!
      const { span, title } = value.mentions[ref.index]!
      owner.mentions.push(shift(span, at))
      if (owner.role === "" && title) owner.role = title
    }
    for (const ref of source.attributions) {
      const own = spoken.get(keyOf(ref))
      if (own !== "rejected") names.set(keyOf(ref), owner.name)
      if (typeof own === "object") owner.attributions.push(own)
    }
  }
  for (const mark of marksOf(records)) {
    const place = mark.source
    const words = place ? text.slice(place.from, place.to) : mark.record.source?.exact
    if (!words || !mark.span) continue
    const known = place && [...gathered.values()].find(({ mentions }) => mentions.some(each => overlap(each, place) > 0))
    const owner = known ?? gather(words, "person")
    if (!known && place) owner.mentions.push(place)
    owner.attributions.push(madeByHand(analysis, mark.span))
  }
  const list = [...gathered.values()].filter(({ attributions, name }) => attributions.length > 0 || notes.has(name))
  const shares = sharesOf(text, list)
  const noted = notedOf(notes, rootOf)
  return {
    list: list.map((source, row) => entryOf(source, noted(source.name), shares[row]!)),
    nameOf: ref => names.get(keyOf(ref)) ?? null,
  }
}

type Noted = Pick<CorrectedSource, "role" | "isTrusted">

function entryOf({ name, type, role, mentions, attributions }: Gathered, noted: Noted, share: number): LedgerSource {
  return {
    name,
    type,
    role: noted.role ?? role,
    isTrusted: noted.isTrusted ?? false,
    share,
    badges: [
      ...(type === "anonymous" ? (["anonymous"] as const) : []),
      ...(attributions.length === 1 ? (["single"] as const) : []),
      ...(attributions.some(({ isSecondHand }) => isSecondHand) ? (["second-hand"] as const) : []),
    ],
    mentions: inOrder(mentions),
    attributions: attributions
      .map(({ spans, kind, text }) => ({ spans, kind, text }))
      .sort((a, b) => (a.spans[0]?.from ?? 0) - (b.spans[0]?.from ?? 0)),
  }
}

/** What each attribution of the machine's says; that a part is of an earlier one; that a person rejected it or made another of it. */
function spokenOf(analysis: Analysis, records: readonly PlacedRecord[]): ReadonlyMap<string, Spoken | "part" | "rejected"> {
  const { passages, links, document } = analysis
  const roots = new Map<string, string>()
  const more = new Map<string, Ref[]>()
  for (const { attribution, of, kind } of links.joins) {
    if (kind !== "same") continue
    const first = roots.get(keyOf(of)) ?? keyOf(of)
    roots.set(keyOf(attribution), first)
    more.set(first, [...(more.get(first) ?? []), attribution])
  }
  const barred = records.filter(
    ({ record, span }) =>
      span && (record.kind === "mark" || (record.kind === "verdict" && record.verdict === "rejected")) && record.about === "attribution",
  )
  const found = new Map<string, Spoken | "part" | "rejected">()
  passages.forEach(({ at, value }, passage) => {
    value.attributions.forEach(({ content, kind }, index) => {
      const key = keyOf({ passage, index })
      const first = roots.get(key)
      if (first !== undefined) {
        found.set(key, found.get(first) === "rejected" ? "rejected" : "part")
        return
      }
      const own = content.map(span => shift<"document">(span, at))
      const whole = { from: own[0]!.from, to: own.at(-1)!.to }
      const verdict = barred.find(({ span }) => isAlike(span!, whole))
      if (verdict) {
        found.set(key, verdict.record.kind === "mark" ? "part" : "rejected")
        return
      }
      const rest = (more.get(key) ?? []).flatMap(ref => {
        const other = passages[ref.passage]!
        return other.value.attributions[ref.index]!.content.map(span => shift<"document">(span, other.at))
      })
      const spans = [...own, ...rest]
      found.set(key, {
        spans,
        kind,
        text: spans.map(({ from, to }) => document.text.slice(from, to)).join(" … "),
        isSecondHand: value.attributions.some(({ within }) => within === index),
      })
    })
  })
  return found
}

function madeByHand({ document, passages }: Analysis, span: Span<"document">): Spoken {
  let quoted = 0
  for (const { at, value } of passages) {
    for (const quotation of value.quotations) {
      if (quotation.depth > 0) continue
      const { from, to } = shift<"document">(quotation.span, at)
      quoted += Math.max(0, Math.min(to, span.to) - Math.max(from, span.from))
    }
  }
  const share = quoted / (span.to - span.from)
  return {
    spans: [span],
    kind: share > 0.9 ? "direct" : share > 0 ? "mixed" : "indirect",
    text: document.text.slice(span.from, span.to),
    isSecondHand: false,
  }
}

/** Of the words that sources say, which part each of them says. What somebody says in somebody else's words is that of the inner one. */
function sharesOf(text: string, sources: readonly Gathered[]): number[] {
  const pieces = sources.flatMap(({ attributions }, row) => attributions.flatMap(({ spans }) => spans.map(span => ({ ...span, row }))))
  const owner = new Int32Array(text.length).fill(-1)
  for (const { from, to, row } of pieces.sort((a, b) => b.to - b.from - (a.to - a.from))) owner.fill(row, from, to)
  const words = sources.map(() => 0)
  let all = 0
  for (const { index } of text.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)) {
    const row = owner[index]!
    if (row < 0) continue
    words[row]!++
    all++
  }
  return words.map(count => (all === 0 ? 0 : count / all))
}

function marksOf(records: readonly PlacedRecord[]) {
  return records.filter(
    (each): each is PlacedRecord & { record: MarkRecord } => each.record.kind === "mark" && each.record.about === "attribution",
  )
}

function inOrder(spans: readonly Span<"document">[]): Span<"document">[] {
  return [...spans].sort((a, b) => a.from - b.from || a.to - b.to)
}

function keyOf({ passage, index }: Ref): string {
  return `${passage} ${index}`
}
