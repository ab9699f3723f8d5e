import { type Analysis, passageJson } from "../annotation/index.ts"
import {
  type Anchor,
  type CheckRecord,
  type Evidence,
  fold,
  isAlike,
  isSame,
  type LedgerRecord,
  merge,
  overlap,
  type PlacedRecord,
} from "../ledger/index.ts"
import type { Span } from "../text/index.ts"
import type { Draft, FileNotes, OwnRecord } from "./file-notes.ts"
import { marksOf, type Pair } from "./mark.ts"
import { wordText } from "./word-text.ts"

/** What taking over needs of the article and of the world. */
export interface Taker {
  readonly analysis: Analysis
  readonly records: readonly PlacedRecord[]
  /** How whoever takes over calls themselves, or "". */
  readonly name: string
  readonly now: string
  /** Ids by the `content` of what has none. */
  readonly ids: ReadonlyMap<string, string>
}

/** What comes of it. */
export interface TakenOver {
  readonly changed: readonly PlacedRecord[]
  readonly counts: ImportCounts
}

export interface ImportCounts {
  /** Taken over, also what was completed. */
  readonly added: number
  /** Of those, whose words are not in the text. */
  readonly gone: number
  /** A person had noted it, or the machine sees it just so. */
  readonly known: number
  /** Checks that say otherwise than the one that is there, which stays. */
  readonly disputed: number
  /** What could not be read. */
  readonly unread: number
}

/** The contents of which ids must be made. */
export function contentsOf({ records, drafts }: FileNotes): string[] {
  return [...records.flatMap(({ content }) => content ?? []), ...drafts.map(({ content }) => content)]
}

/**
 * Takes over what a file tells, as what a person noted. Nothing comes in twice: what is there by its id is merged, and what says the same of
 * the same words as a note or as the machine is left as it is. What a person checked is completed and never overruled.
 */
export function takeOver(notes: FileNotes, { analysis, records, name, now, ids }: Taker): TakenOver {
  const there = new Map(records.map(each => [each.record.id, each]))
  const seen = new Set([...there.values()].flatMap(placeKey))
  const byMachine = machineKeys(analysis, notes.format === "folia")
  const changed = new Map<string, PlacedRecord>()
  const counts = { added: 0, gone: 0, known: 0, disputed: 0, unread: notes.troubles.length }
  const note = (place: PlacedRecord) => {
    changed.set(place.record.id, place)
    there.set(place.record.id, place)
    for (const key of placeKey(place)) seen.add(key)
    counts.added++
    if (!place.span && place.record.kind !== "source") counts.gone++
  }
  for (const { record, content, ...place } of notes.records) {
    const own = { ...record, id: content === undefined ? record.id : ids.get(content)!, created: record.created || now }
    const known = there.get(own.id)
    if (!known) note({ ...place, record: { ...own, modified: own.modified || now } as LedgerRecord })
    else {
      const merged = mergedWith(known.record, own as OwnRecord["record"])
      if (isSame(merged, known.record)) counts.known++
      else note({ ...known, record: merged })
    }
  }
  // What has no place is told from others by its words alone: each that is there stands for one of the file.
  const lost = new Map<string, number>()
  for (const { record, span } of there.values())
    if (record.kind === "mark" && !span) {
      const key = lostKey(record.about, record.claim, record.anchor)
      lost.set(key, (lost.get(key) ?? 0) + 1)
    }
  const isKnown = (draft: Draft) => {
    const { about, claim, words, source, cue } = draft
    if (words.span) {
      const key = keyOf({ about, claim, span: words.span, source: source?.span, cue: cue?.span })
      return seen.has(key) || byMachine.has(key)
    }
    const key = lostKey(about, claim, words.anchor)
    const left = lost.get(key) ?? 0
    lost.set(key, left - 1)
    return left > 0
  }
  for (const draft of notes.drafts) {
    const id = ids.get(draft.content)!
    const noted = { id, created: now, modified: now, creator: draft.creator || name }
    if (there.has(id)) counts.known++
    else if (draft.check) {
      const known = checkOn(draft, there.values())
      const completed = known && completedBy(known.record, draft.check)
      if (!known) note(checkFrom(draft, draft.check, noted))
      else if (completed) note({ ...known, record: { ...completed, modified: now } })
      else if (isSame(told(known.record), told(draft.check))) counts.known++
      else counts.disputed++
    } else if (isKnown(draft)) counts.known++
    else note(markFrom(draft, noted))
  }
  return { changed: [...changed.values()], counts }
}

type Noted = Pick<LedgerRecord, "id" | "created" | "modified" | "creator">

function markFrom({ about, words, source, cue, claim }: Draft, noted: Noted): PlacedRecord {
  return {
    record: {
      kind: "mark",
      ...noted,
      anchor: words.anchor,
      about,
      ...(claim && { claim }),
      ...(source && { source: source.anchor }),
      ...(cue && { cue: cue.anchor }),
    },
    span: words.span,
    source: source?.span,
    cue: cue?.span,
  }
}

function checkFrom({ words, claim }: Draft, check: NonNullable<Draft["check"]>, noted: Noted): PlacedRecord {
  return { record: { kind: "check", ...noted, anchor: words.anchor, ...check, ...(claim && { claim }) }, span: words.span }
}

/** The same record here and in the file. Where its words are is known here. */
function mergedWith(here: LedgerRecord, there: OwnRecord["record"]): LedgerRecord {
  const words = (record: LedgerRecord) => {
    if (record.kind === "source" || record.kind === "foreign") return {}
    const { anchor } = record
    if (record.kind !== "mark") return { anchor }
    return { anchor, ...(record.source && { source: record.source }), ...(record.cue && { cue: record.cue }) }
  }
  return merge([], [here], [{ ...there, ...(here.kind === there.kind && words(here)) } as LedgerRecord])[0]!
}

type Check = PlacedRecord & { readonly record: CheckRecord }

/** The check of the same claim that is there. */
function checkOn({ words: { span, anchor }, claim }: Draft, records: Iterable<PlacedRecord>): Check | undefined {
  const checks = [...records].filter((each): each is Check => each.record.kind === "check")
  if (!span) return checks.find(each => !each.span && each.record.anchor.exact === anchor.exact)
  const worth = (each: Check) => overlap(each.span!, span) + (each.record.claim === claim ? 1 : 0)
  return checks.filter(each => each.span && isAlike(each.span, span)).sort((a, b) => worth(b) - worth(a))[0]
}

/** A check with what it lacked; undefined where it lacked nothing. */
function completedBy(check: CheckRecord, { state, checker, note, evidence }: NonNullable<Draft["check"]>): CheckRecord | undefined {
  const isOpen = check.state === "unchecked" && state !== "unchecked"
  const known = new Set(check.evidence.map(({ href }) => href))
  const completed = {
    ...check,
    ...(isOpen && { state }),
    ...(check.checker === "" && checker !== "" && { checker }),
    ...(check.note === "" && note !== "" && { note }),
    evidence: [...check.evidence, ...evidence.filter(({ href }) => !known.has(href))],
  }
  return isSame(completed, check) ? undefined : completed
}

function told({
  state,
  checker,
  note,
}: {
  readonly state: string
  readonly checker: string
  readonly note: string
  readonly evidence: readonly Evidence[]
}) {
  return { state, checker, note }
}

interface Words {
  readonly about: string
  readonly claim?: string | undefined
  readonly span: Span<"document">
  readonly source?: Span<"document"> | undefined
  readonly cue?: Span<"document"> | undefined
}

/** What is said of which words, as text. */
function keyOf({ about, claim, span, source, cue }: Words): string {
  const place = (at: Span<"document"> | undefined) => (at ? `${at.from}-${at.to}` : "")
  return [about, about === "claim" ? (claim ?? "") : "", place(span), place(source), place(cue)].join(" ")
}

function lostKey(about: string, claim: string | undefined, { exact }: Anchor): string {
  return [about, claim ?? "", fold(exact).text.trim()].join(" ")
}

function placeKey({ record, span, source, cue }: PlacedRecord): string[] {
  if (!span) return []
  if (record.kind === "mark") return [keyOf({ about: record.about, claim: record.claim, span, source, cue })]
  return record.kind === "check" ? [keyOf({ about: "claim", claim: record.claim, span })] : []
}

/** What the machine sees; `inWords`: also as a format sees it that knows only whole words. */
function machineKeys(analysis: Analysis, inWords: boolean): ReadonlySet<string> {
  const whole = inWords ? wordText(analysis).whole : undefined
  const hull = (pairs: readonly Pair[] | undefined): Span<"document"> | undefined =>
    pairs && pairs.length > 0 ? { from: Math.min(...pairs.map(([from]) => from)), to: Math.max(...pairs.map(([, to]) => to)) } : undefined
  return new Set(
    marksOf(passageJson(analysis)).marks.flatMap(({ type, spans, roles, values }) => {
      const [span, source, cue] = [hull(spans), hull(roles.source), hull(roles.cue)]
      if (!span) return []
      const words = { about: type, claim: values.kind, span, source, cue }
      const inWhole = (at: Span<"document"> | undefined) => at && whole?.(at)
      return [keyOf(words), ...(whole ? [keyOf({ ...words, span: whole(span), source: inWhole(source), cue: inWhole(cue) })] : [])]
    }),
  )
}
