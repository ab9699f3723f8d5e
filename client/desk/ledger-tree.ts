import type { CheckState } from "../../engine/ledger/index.ts"
import type { ClaimEntry, Ledger } from "../../server/protocol.ts"

/** By what the ledger is cut in groups. */
export type Grouping = "state" | "source" | "section"

export const groupings: readonly Grouping[] = ["state", "source", "section"]

/** Which claims are shown. An empty list asks for nothing. */
export interface Filter {
  readonly states: readonly CheckState[]
  /** Names of sources; null is the article itself. */
  readonly vouchers: readonly (string | null)[]
}

export const noFilter: Filter = { states: [], vouchers: [] }

/** Claims that belong together. `key` is a state, the name of a source or a crosshead; null: the article itself vouches. */
export interface Group {
  readonly key: string | null
  readonly claims: readonly ClaimEntry[]
}

/** A stretch of a group that is too long to be shown at once. */
export interface Page {
  readonly from: number
  readonly claims: readonly ClaimEntry[]
}

/** How many items a branch shows at most, so that no click has to draw thousands. */
export const pageSize = 200

/** The order of states is the order of the work: what is open first. */
const order: readonly CheckState[] = ["unchecked", "checking", "wrong", "disputed", "not-checkable", "confirmed"]

/** The claims on their own words that the filter lets through; orphans have no place in a group. */
export function shownClaims({ claims }: Ledger, { states, vouchers }: Filter): readonly ClaimEntry[] {
  return claims.filter(
    ({ range, state, voucher }) =>
      range && (states.length === 0 || states.includes(state)) && (vouchers.length === 0 || vouchers.includes(voucher)),
  )
}

/** States in the order of the work, sources and sections in the order in which the text brings them. */
export function groupClaims(claims: readonly ClaimEntry[], grouping: Grouping): readonly Group[] {
  const groups = new Map<string | null, ClaimEntry[]>()
  if (grouping === "state") for (const state of order) groups.set(state, [])
  for (const claim of claims) {
    const key = grouping === "state" ? claim.state : grouping === "source" ? claim.voucher : claim.section
    const same = groups.get(key)
    if (same) same.push(claim)
    else groups.set(key, [claim])
  }
  return [...groups].filter(([, members]) => members.length > 0).map(([key, members]) => ({ key, claims: members }))
}

/** A group in stretches of {@link pageSize}; one stretch where it is short enough. */
export function pages(claims: readonly ClaimEntry[]): readonly Page[] {
  const found: Page[] = []
  for (let from = 0; from < claims.length; from += pageSize) found.push({ from, claims: claims.slice(from, from + pageSize) })
  return found
}

/** Whether the same words make another claim beside this one, of another kind: then its kind is told. */
export function needsKind(claims: readonly ClaimEntry[], row: number): boolean {
  const isTwin = (other: ClaimEntry | undefined) => other?.text === claims[row]!.text && other.kind !== claims[row]!.kind
  return isTwin(claims[row - 1]) || isTwin(claims[row + 1])
}

/**
 * The rows, counted through all groups, of the claims that look otherwise than before. Undefined where the groups are not the same, or do not
 * hold as many claims, or other ones in another order: then nothing that was drawn can stay.
 */
export function redrawnRows(before: readonly Group[], after: readonly Group[]): readonly number[] | undefined {
  if (before.length !== after.length) return undefined
  const rows: number[] = []
  let first = 0
  for (const [i, { key, claims }] of after.entries()) {
    const old = before[i]!
    if (old.key !== key || old.claims.length !== claims.length) return undefined
    for (const [row, claim] of claims.entries()) {
      if (!isSameClaim(old.claims[row]!, claim)) return undefined
      if (!looksSame(old.claims[row]!, claim) || needsKind(old.claims, row) !== needsKind(claims, row)) rows.push(first + row)
    }
    first += claims.length
  }
  return rows
}

/** Whether two entries in one place may be one claim: the same record, the same words before and after somebody noted something, or words that are being typed. */
function isSameClaim(a: ClaimEntry, b: ClaimEntry): boolean {
  if (a.id === b.id) return true
  if (isKept(a.id) && isKept(b.id)) return false
  return (a.text === b.text && a.kind === b.kind) || !(isKept(a.id) || isKept(b.id))
}

function looksSame(a: ClaimEntry, b: ClaimEntry): boolean {
  return shownParts.every(part => a[part] === b[part]) && JSON.stringify(a.evidence) === JSON.stringify(b.evidence)
}

const shownParts = ["text", "kind", "voucher", "state", "checker", "note", "by"] as const satisfies readonly (keyof ClaimEntry)[]

/** Whether somebody came to the end of this check. */
export function isDone(state: CheckState): boolean {
  return state !== "unchecked" && state !== "checking"
}

/** How far the check of the article is; orphans are of no text and do not count. */
export function progress({ claims }: Ledger): { readonly done: number; readonly total: number } {
  let done = 0
  let total = 0
  for (const { range, state } of claims) {
    if (!range) continue
    total++
    if (isDone(state)) done++
  }
  return { done, total }
}

interface Place {
  readonly line: number
  readonly character: number
}

function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character)
}

/** The claim on this place; of several the one that a person was brought to, else the shortest, which is the innermost. */
export function claimAt({ claims }: Ledger, place: Place, visited?: ClaimEntry): ClaimEntry | undefined {
  const here = claims.filter(({ range }) => range && !isBefore(place, range.start) && !isBefore(range.end, place))
  const length = ({ range }: ClaimEntry) => (range!.end.line - range!.start.line) * 1e6 + range!.end.character - range!.start.character
  return here.find(claim => claim === visited) ?? here.sort((a, b) => length(a) - length(b))[0]
}

/**
 * The next claim that nobody has looked at, from this place on and then from the other end; none where all are looked at. Two claims may
 * begin on one place, as one clause may name a cause and a number: from the claim that a person was brought to, the next one in the list.
 */
export function nextUnchecked({ claims }: Ledger, place: Place, isBackward = false, visited?: ClaimEntry): ClaimEntry | undefined {
  const start = visited?.range?.start
  const row = start && !isBefore(start, place) && !isBefore(place, start) ? claims.indexOf(visited) : -1
  const isOpen = ({ range, state }: ClaimEntry) => range !== null && state === "unchecked"
  const isBehind = (claim: ClaimEntry, i: number) => (row >= 0 ? i > row : isBefore(place, claim.range!.start))
  const isAhead = (claim: ClaimEntry, i: number) => (row >= 0 ? i < row : isBefore(claim.range!.start, place))
  const open = claims.filter(isOpen)
  return isBackward
    ? (claims.filter((claim, i) => isOpen(claim) && isAhead(claim, i)).at(-1) ?? open.at(-1))
    : (claims.find((claim, i) => isOpen(claim) && isBehind(claim, i)) ?? open[0])
}

/** A claim of an earlier ledger in this one: the same words, of several the same record, else the nearest. */
export function claimAgain({ claims }: Ledger, was: ClaimEntry): ClaimEntry | undefined {
  const line = (claim: ClaimEntry) => claim.range?.start.line ?? 0
  const alike = claims.filter(({ text, kind }) => text === was.text && kind === was.kind)
  return (
    alike.find(({ id }) => id === was.id) ??
    claims.find(({ id }) => id === was.id && isKept(id)) ??
    alike.sort((a, b) => Math.abs(line(a) - line(was)) - Math.abs(line(b) - line(was)))[0]
  )
}

/** Whether this is the id of a record; other ids hold for one version of the text only. */
export function isKept(id: string): boolean {
  return id.startsWith("urn:")
}

/**
 * What the tree shows of a ledger, as one string: while it stays the same nothing needs to be drawn again. Places are left out, and ids that
 * hold for one version only: a letter typed above must not draw thousands of claims again.
 */
export function appearance(ledger: Ledger | null): string {
  if (!ledger) return ""
  const { claims, threads, marks, trouble } = ledger
  const entries = [...claims, ...threads, ...marks].map(entry => ({
    ...entry,
    id: isKept(entry.id) ? entry.id : "",
    range: entry.range !== null,
  }))
  return JSON.stringify([entries, trouble])
}
