import { isJson, isSame } from "./json.ts"
import type { Evidence, LedgerRecord } from "./record.ts"

/**
 * Two ways in which the records of `base` went on, as one: record by record, and where both changed the same record field by field. Of two
 * that changed the same field the later one counts. What one changed and the other removed stays; what a conversation began with stays as
 * long as somebody answers it. Sorted by id.
 */
export function merge(base: readonly LedgerRecord[], ours: readonly LedgerRecord[], theirs: readonly LedgerRecord[]): LedgerRecord[] {
  const before = byId(base)
  const here = byId(ours)
  const there = byId(theirs)
  const merged = new Map<string, LedgerRecord>()
  for (const id of new Set([...here.keys(), ...there.keys()])) {
    const record = mergeOne(before.get(id), here.get(id), there.get(id))
    if (record) merged.set(id, record)
  }
  for (const record of [...merged.values()]) {
    if (record.kind !== "comment" || record.replyTo === undefined || merged.has(record.replyTo)) continue
    const opening = here.get(record.replyTo) ?? there.get(record.replyTo) ?? before.get(record.replyTo)
    if (opening) merged.set(opening.id, opening)
  }
  return sortById([...merged.values()])
}

/** Records in the one order in which they are written. */
export function sortById<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

/** The same record as two wrote it, or as one did and the other removed it. Without a `base` they never agreed on anything. */
export function mergeOne(
  base: LedgerRecord | undefined,
  ours: LedgerRecord | undefined,
  theirs: LedgerRecord | undefined,
): LedgerRecord | undefined {
  if (!ours || !theirs) {
    const left = ours ?? theirs
    return base && left && isSame(base, left) ? undefined : left
  }
  if (isSame(ours, theirs)) return ours
  if (base && isSame(base, ours)) return theirs
  if (base && isSame(base, theirs)) return ours
  const [earlier, later] = isLater(ours, theirs) ? [theirs, ours] : [ours, theirs]
  if (ours.kind === "foreign" || ours.kind !== theirs.kind) return later
  return mergeFields(base?.kind === ours.kind ? base : undefined, earlier, later)
}

/** Of two that changed at the same moment the choice must not depend on who merges: both windows must come to the same. */
function isLater(a: LedgerRecord, b: LedgerRecord): boolean {
  const [first, second] = [Date.parse(a.modified), Date.parse(b.modified)]
  if (first !== second && !(Number.isNaN(first) && Number.isNaN(second))) return first > second || Number.isNaN(second)
  return JSON.stringify(a) > JSON.stringify(b)
}

function mergeFields(base: LedgerRecord | undefined, earlier: LedgerRecord, later: LedgerRecord): LedgerRecord {
  const [before, first, last] = [base ?? {}, earlier, later] as unknown as Record<string, unknown>[]
  const out: Record<string, unknown> = {}
  // In the order of the one that has most, so that what is written is stable.
  for (const key of [...new Set([...Object.keys(last!), ...Object.keys(first!)])]) {
    const value = mergeField(key, base && before![key], first![key], last![key], base !== undefined)
    if (value !== undefined) out[key] = value
  }
  return out as unknown as LedgerRecord
}

function mergeField(key: string, base: unknown, earlier: unknown, later: unknown, hasBase: boolean): unknown {
  if (key === "created") return String(earlier) < String(later) ? earlier : later
  if (key === "modified" || isSame(earlier, later)) return later
  if (key === "evidence") return mergeLists(base as Evidence[] | undefined, earlier as Evidence[], later as Evidence[], ({ href }) => href)
  if (key === "same" || key === "different") {
    const names = mergeLists(base as string[] | undefined, (earlier ?? []) as string[], (later ?? []) as string[], name => name)
    return names.length > 0 ? names : undefined
  }
  if (key === "more" && isJson(earlier) && isJson(later)) return { ...earlier, ...later }
  if (hasBase && isSame(base, later)) return earlier
  if (hasBase && isSame(base, earlier)) return later
  return later === undefined && !hasBase ? earlier : later
}

/** What either added is there, what either took away is not. */
function mergeLists<T>(base: readonly T[] = [], earlier: readonly T[], later: readonly T[], keyOf: (each: T) => string): T[] {
  const keys = (list: readonly T[]) => new Set(list.map(keyOf))
  const [before, first, last] = [keys(base), keys(earlier), keys(later)]
  return [
    ...later.filter(each => first.has(keyOf(each)) || !before.has(keyOf(each))),
    ...earlier.filter(each => !last.has(keyOf(each)) && !before.has(keyOf(each))),
  ]
}

function byId(records: readonly LedgerRecord[]): ReadonlyMap<string, LedgerRecord> {
  return new Map(records.map(record => [record.id, record]))
}
