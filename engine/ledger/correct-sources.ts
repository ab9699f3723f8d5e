import type { Analysis, Links, Ref, SourceEntity, SourceType } from "../annotation/index.ts"
import { slice } from "../text/index.ts"
import type { LedgerRecord, SourceRecord } from "./record.ts"

/** What people noted of sources, by the name of the source. */
export type SourceNotes = ReadonlyMap<string, SourceRecord>

/** A source, and what a person said of it. */
export interface CorrectedSource extends SourceEntity {
  readonly role?: string
  readonly isTrusted?: boolean
}

interface CorrectedLinks extends Links {
  readonly sources: readonly CorrectedSource[]
}

/** An analysis whose sources are those that people say there are. */
export interface CorrectedAnalysis extends Analysis {
  readonly links: CorrectedLinks
}

/** What was noted of sources; where two noted something of the same one, the later. */
export function sourceNotes(records: readonly { readonly record: LedgerRecord }[]): SourceNotes {
  const notes = new Map<string, SourceRecord>()
  for (const { record } of records) {
    if (record.kind !== "source") continue
    const known = notes.get(record.name)
    if (!known || known.modified <= record.modified) notes.set(record.name, record)
  }
  return notes
}

/**
 * The sources of an analysis as people corrected them: whoever shows or counts sources reads these, so that a person goes before the machine
 * everywhere. Two that are the same are one; who is called by words that a person says mean somebody else is another source, with all that is
 * said under those words. Rows of passages stay what they are.
 */
export function correctSources(analysis: Analysis, notes: SourceNotes): CorrectedAnalysis {
  if (notes.size === 0) return analysis
  const { links } = analysis
  const rootOf = rootNames(analysis, notes)
  const types = new Map(links.sources.map(({ name, type }) => [name, type]))
  const found = new Map<string, { readonly type: SourceType; readonly mentions: Ref[]; readonly attributions: Ref[] }>()
  const gather = (words: string, type: SourceType) => {
    const name = rootOf(words)
    const known = found.get(name)
    if (known) return known
    const fresh = { type: types.get(name) ?? type, mentions: [], attributions: [] }
    found.set(name, fresh)
    return fresh
  }
  for (const source of links.sources) {
    const { mentions, attributions } = namesIn(analysis, source, notes, rootOf)
    for (const [row, ref] of source.mentions.entries())
      gather(mentions[row]!, typeAt(analysis, source, mentions[row]!, ref)).mentions.push(ref)
    for (const [row, ref] of source.attributions.entries()) gather(attributions[row]!, source.type).attributions.push(ref)
  }
  const noted = notedOf(notes, rootOf)
  const sources = [...found].map(
    ([name, { type, mentions, attributions }]): CorrectedSource => ({
      name,
      type,
      mentions: mentions.sort(inText),
      attributions: attributions.sort(inText),
      ...noted(name),
    }),
  )
  // Who says nothing in the whole text is no source of it. They come as the machine's do: in the order in which the text first has them.
  const heard = sources.filter(({ attributions }) => attributions.length > 0).sort((a, b) => inText(firstOf(a), firstOf(b)))
  return { ...analysis, links: { ...links, sources: heard } }
}

/** What people said of a source that goes by this name; of the others that it is the same as, where nobody said it of itself. */
export function notedOf(
  notes: SourceNotes,
  rootOf: (name: string) => string,
): (name: string) => Pick<CorrectedSource, "role" | "isTrusted"> {
  const members = new Map<string, SourceRecord[]>()
  for (const note of notes.values()) {
    const root = rootOf(note.name)
    const all = members.get(root) ?? []
    members.set(root, note.name === root ? [note, ...all] : [...all, note])
  }
  return name => {
    const all = members.get(name) ?? []
    const role = all.find(note => note.role !== undefined)?.role
    const isTrusted = all.find(note => note.isTrusted !== undefined)?.isTrusted
    return { ...(role !== undefined && { role }), ...(isTrusted !== undefined && { isTrusted }) }
  }
}

/** By which name a source goes: that of the one that a person said it is the same as. What is said to be different is not. */
export function rootNames({ links }: Analysis, notes: SourceNotes): (name: string) => string {
  const under = new Map<string, string>()
  const root = (name: string): string => {
    let own = name
    for (let up = under.get(own); up !== undefined; up = under.get(own)) own = up
    return own
  }
  // In the order in which they come in the text, so that two who point at each other go by the first.
  for (const name of new Set([...links.sources.map(({ name }) => name), ...notes.keys()])) {
    const note = notes.get(name)
    for (const other of note?.same ?? []) {
      if (note?.different?.includes(other) || notes.get(other)?.different?.includes(name)) continue
      const [above, below] = [root(name), root(other)]
      if (above !== below) under.set(below, above)
    }
  }
  return root
}

/** Whom each mention of a source means and whose each of its attributions is: the source itself, or who is called by words that mean another. */
function namesIn({ passages, links }: Analysis, source: SourceEntity, notes: SourceNotes, rootOf: (name: string) => string) {
  const { name } = source
  const other = new Set([...(notes.get(name)?.different ?? []), ...(notes.get(rootOf(name))?.different ?? [])])
  if (other.size === 0) return { mentions: source.mentions.map(() => name), attributions: source.attributions.map(() => name) }
  const byMention = new Map<string, string>()
  let latest = name
  for (const ref of source.mentions) {
    const { paragraph, mentions } = passages[ref.passage]!.value
    const { span, form } = mentions[ref.index]!
    const words = slice(paragraph.text, span)
    // A pronoun means whoever was named last.
    if (form !== "pronoun") latest = words !== name && other.has(words) ? words : name
    byMention.set(keyOf(ref), latest)
  }
  const before = new Map(links.joins.map(({ attribution, of }) => [keyOf(attribution), keyOf(of)]))
  const byAttribution = new Map<string, string>()
  for (const ref of source.attributions) {
    const { passage } = ref
    const { source: own, speaker, follows } = passages[passage]!.value.attributions[ref.index]!
    const row = own ?? speaker
    const said =
      (row !== undefined && byMention.get(keyOf({ passage, index: row }))) ||
      (follows !== undefined && byAttribution.get(keyOf({ passage, index: follows }))) ||
      byAttribution.get(before.get(keyOf(ref)) ?? "") ||
      name
    byAttribution.set(keyOf(ref), said)
  }
  return { mentions: [...byMention.values()], attributions: [...byAttribution.values()] }
}

/** What kind of source words mean: of one that a person set apart what the machine makes of those words alone. */
function typeAt({ passages }: Analysis, source: SourceEntity, words: string, { passage, index }: Ref): SourceType {
  return words === source.name ? source.type : passages[passage]!.value.mentions[index]!.type
}

function firstOf({ mentions, attributions }: SourceEntity): Ref {
  return mentions[0] ?? attributions[0]!
}

function inText(a: Ref, b: Ref): number {
  return a.passage - b.passage || a.index - b.index
}

function keyOf({ passage, index }: Ref): string {
  return `${passage} ${index}`
}
