import type { Analysis, Ref, SourceType } from "../annotation/index.ts"
import { type Span, shift, slice } from "../text/index.ts"
import type { LedgerAttribution, LedgerSource } from "./ledger.ts"
import { isAlike, overlap } from "./overlap.ts"
import type { PlacedRecord } from "./place.ts"
import type { MarkRecord, SourceRecord } from "./record.ts"

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
  const notes = new Map<string, SourceRecord>()
  for (const { record } of records) if (record.kind === "source") notes.set(record.name, later(notes.get(record.name), record))
  const gathered = new Map<string, Gathered>()
  const names = new Map<string, string>()
  const canonical = canonicalNames(analysis, notes)
  const gather = (name: string, type: SourceType): Gathered => {
    const own = canonical(name)
    let found = gathered.get(own)
    if (!found) {
      found = { name: own, type, role: "", mentions: [], attributions: [] }
      gathered.set(own, found)
    }
    return found
  }
  const spoken = spokenOf(analysis, records)
  for (const source of analysis.links.sources) {
    const other = new Set(notes.get(source.name)?.different)
    /** Of a mention: another source, where a person says that who is called so is somebody else. */
    const nameAt = ({ passage, index }: Ref) => {
      const { value } = analysis.passages[passage]!
      const words = slice(value.paragraph.text, value.mentions[index]!.span)
      return other.has(words) ? words : source.name
    }
    for (const ref of source.mentions) {
      const { at, value } = analysis.passages[ref.passage]!
      const { span, title } = value.mentions[ref.index]!
      const owner = gather(nameAt(ref), source.type)
      owner.mentions.push(shift(span, at))
      if (owner.role === "" && title) owner.role = title
    }
    for (const ref of source.attributions) {
      const row = analysis.passages[ref.passage]!.value.attributions[ref.index]!.source
      const owner = gather(row === undefined ? source.name : nameAt({ passage: ref.passage, index: row }), source.type)
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
  return {
    list: list.map((source, row) => entryOf(source, notes.get(source.name), shares[row]!)),
    nameOf: ref => names.get(keyOf(ref)) ?? null,
  }
}

function entryOf({ name, type, role, mentions, attributions }: Gathered, note: SourceRecord | undefined, share: number): LedgerSource {
  return {
    name,
    type,
    role: note?.role ?? role,
    isTrusted: note?.isTrusted ?? false,
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

/** By which name a source goes: that of the one that a person said it is the same as. What is said to be different is not. */
function canonicalNames(analysis: Analysis, notes: ReadonlyMap<string, SourceRecord>): (name: string) => string {
  const under = new Map<string, string>()
  const root = (name: string): string => {
    let own = name
    for (let up = under.get(own); up !== undefined; up = under.get(own)) own = up
    return own
  }
  // In the order in which they come in the text, so that two who point at each other go by the first.
  const order = [...analysis.links.sources.map(({ name }) => name), ...notes.keys()]
  for (const name of new Set(order)) {
    const note = notes.get(name)
    for (const other of note?.same ?? []) {
      if (note?.different?.includes(other) || notes.get(other)?.different?.includes(name)) continue
      const [above, below] = [root(name), root(other)]
      if (above !== below) under.set(below, above)
    }
  }
  return root
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

function later<R extends SourceRecord>(known: R | undefined, record: R): R {
  return known && known.modified > record.modified ? known : record
}

function keyOf({ passage, index }: Ref): string {
  return `${passage} ${index}`
}
