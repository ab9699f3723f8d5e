import * as l10n from "@vscode/l10n"
import { LSPErrorCodes, ResponseError } from "vscode-languageserver-protocol"
import type { Range } from "vscode-languageserver-types"
import {
  type Anchor,
  type CheckRecord,
  claimOfKey,
  isAlike,
  type LedgerRecord,
  type MarkRecord,
  overlap,
  type PlacedRecord,
  type SourceRecord,
  type VerdictRecord,
} from "../../engine/ledger/index.ts"
import type { Span } from "../../engine/text/index.ts"
import { offsetAt } from "../positions.ts"
import type { LedgerChange, LedgerChangeParams } from "../protocol.ts"
import type { View } from "../session.ts"
import { changedMeanwhile } from "./code-actions.ts"

/** What a person's deed comes down to. */
export interface Deed {
  /** Of what was noted. */
  readonly id: string
  readonly changed: readonly PlacedRecord[]
  readonly removed: readonly string[]
}

/** What records need of the world. */
export interface Clerk {
  readonly records: readonly PlacedRecord[]
  readonly anchor: (span: Span<"document">) => Anchor
  /** As the person calls themselves, or "". */
  readonly name: string
  now(): string
  id(): string
}

/** What changes in the records when a person notes something; an error in words for the person where it cannot be. */
export function ledgerChange(view: View, { textDocument, version, change }: LedgerChangeParams, clerk: Clerk): Deed {
  const seen = view.version === version
  switch (change.do) {
    case "check":
      return check(change, seen, view, clerk)
    case "judge":
      return judge(change, spanOf(view, change.range, seen), clerk)
    case "mark": {
      const place = (range: Range | undefined) => range && spanOf(view, range, seen)
      const [span, source, cue] = [place(change.range)!, place(change.source), place(change.cue)]
      const { about, claim } = change
      return made(marked(clerk, span, about, claim, source, cue))
    }
    case "move":
      return move(change, seen, view, clerk)
    case "comment": {
      const span = spanOf(view, change.range, seen)
      return made({ record: { kind: "comment", ...noted(clerk), anchor: clerk.anchor(span), text: wordsOf(change.text) }, span })
    }
    case "reply": {
      const { record, span } = found(clerk, change.thread, "comment")
      return made({
        record: {
          kind: "comment",
          ...noted(clerk),
          anchor: record.anchor,
          text: wordsOf(change.text),
          replyTo: record.replyTo ?? record.id,
        },
        span,
      })
    }
    case "resolve": {
      const place = found(clerk, change.thread, "comment")
      return made({ ...place, record: { ...place.record, isResolved: change.isResolved, modified: clerk.now() } })
    }
    case "edit-comment": {
      const place = found(clerk, change.id, "comment")
      return made({ ...place, record: { ...place.record, text: wordsOf(change.text), modified: clerk.now() } })
    }
    case "source":
      return source(change, clerk)
    case "remove":
      return remove(change.id, clerk)
    case "all":
      return all(change, clerk, (each, now) => ledgerChange(view, { textDocument, version, change: each }, now))
  }
}

type Of<D extends LedgerChange["do"]> = Extract<LedgerChange, { do: D }>

function check({ claim, state, checker, note, evidence }: Of<"check">, seen: boolean, view: View, clerk: Clerk): Deed {
  const known = clerk.records.find(({ record }) => record.id === claim)
  const given = {
    ...(state && { state }),
    ...(checker !== undefined && { checker }),
    ...(note !== undefined && { note }),
    ...(evidence && { evidence }),
  }
  if (known?.record.kind === "check") {
    const { record } = known
    // Who says how far a check is, is who checks it, unless somebody else was named.
    const own = state && checker === undefined && record.checker === "" && clerk.name !== "" ? { checker: clerk.name } : {}
    return made({ ...known, record: { ...record, ...own, ...given, modified: clerk.now() } })
  }
  const fresh = {
    kind: "check" as const,
    ...noted(clerk),
    state: "unchecked" as const,
    checker: state ? clerk.name : "",
    note: "",
    evidence: [],
  }
  if (known?.record.kind === "mark" && known.record.about === "claim") {
    const { anchor, claim: kind } = known.record
    return made({ record: { ...fresh, anchor, ...(kind && { claim: kind }), ...given }, span: known.span })
  }
  const { span, kind } = claimAt(claim, seen, view)
  // Noted a moment ago, by somebody who has not heard yet what it is called.
  const twin = clerk.records.find(
    ({ record, span: own }) => record.kind === "check" && record.claim === kind && own?.from === span.from && own.to === span.to,
  )
  if (twin) return check({ do: "check", claim: twin.record.id, ...given }, seen, view, clerk)
  return made({ record: { ...fresh, anchor: clerk.anchor(span), claim: kind, ...given }, span })
}

/** What a person says of the machine's annotation on these words; a second time it goes before the first. */
function judge({ about, verdict }: Of<"judge">, span: Span<"document">, clerk: Clerk): Deed {
  const known = clerk.records
    .filter((each): each is PlacedRecord & { record: VerdictRecord } => each.record.kind === "verdict" && each.record.about === about)
    .filter(each => each.span && isAlike(each.span, span))
    .sort((a, b) => overlap(b.span!, span) - overlap(a.span!, span))[0]
  if (verdict === null) {
    if (!known) throw refusal(l10n.t("Nobody has said anything of these words yet."))
    return { id: known.record.id, changed: [], removed: [known.record.id] }
  }
  if (known) return made({ ...known, record: { ...known.record, verdict, modified: clerk.now() } })
  return made({ record: { kind: "verdict", ...noted(clerk), anchor: clerk.anchor(span), about, verdict }, span })
}

/** Puts a record on other words, and with it what belongs to the same words: the check of a claim that a person marked, the answers to a comment. */
function move({ id, range }: Of<"move">, seen: boolean, view: View, clerk: Clerk): Deed {
  const span = spanOf(view, range, seen)
  const anchor = clerk.anchor(span)
  const known = clerk.records.find(({ record }) => record.id === id)
  if (!known) {
    // Of the machine: rejected where it stands, and marked where it should.
    const claim = claimAt(id, seen, view)
    const mark = marked(clerk, span, "claim", claim.kind)
    const verdict: PlacedRecord = {
      record: { kind: "verdict", ...noted(clerk), anchor: clerk.anchor(claim.span), about: "claim", verdict: "rejected" },
      span: claim.span,
    }
    return { id: mark.record.id, changed: [verdict, mark], removed: [] }
  }
  const { record } = known
  if (record.kind === "source" || record.kind === "foreign") throw gone()
  const together = clerk.records.filter(each => {
    if (each.record.id === id) return true
    if (record.kind === "comment") return each.record.kind === "comment" && each.record.replyTo === id
    return (
      isPair(record, each.record) &&
      (known.span ? each.span && isAlike(known.span, each.span) : !each.span && isSameWords(record, each.record))
    )
  })
  const changed = together.map((each): PlacedRecord => {
    const moved = { ...each.record, anchor, modified: clerk.now() } as LedgerRecord
    return { ...each, record: moved, span }
  })
  return { id, changed, removed: [] }
}

function isPair(a: LedgerRecord, b: LedgerRecord): boolean {
  const isClaim = (each: LedgerRecord): each is MarkRecord => each.kind === "mark" && each.about === "claim"
  return (a.kind === "check" && isClaim(b)) || (b.kind === "check" && isClaim(a))
}

function isSameWords(a: LedgerRecord, b: LedgerRecord): boolean {
  return "anchor" in a && "anchor" in b && a.anchor.exact === b.anchor.exact
}

function source({ name, isTrusted, role, same, different }: Of<"source">, clerk: Clerk): Deed {
  const all = clerk.records.flatMap(({ record }) => (record.kind === "source" ? [record] : []))
  const known = all.find(each => each.name === name)
  const modified = clerk.now()
  const before: SourceRecord = known ?? { kind: "source", ...noted(clerk), name }
  const record: SourceRecord = {
    ...before,
    modified,
    ...(isTrusted !== undefined && { isTrusted }),
    ...(role !== undefined && { role }),
    ...((same !== undefined || before.same) && { same: amended(before.same, same, different) }),
    ...((different !== undefined || before.different) && { different: amended(before.different, different, same) }),
  }
  // What was said of the two from the other side no longer holds.
  const others = all.flatMap((other): SourceRecord[] => {
    if (other.name === different && other.same?.includes(name)) return [{ ...other, modified, same: amended(other.same, undefined, name) }]
    if (other.name === same && other.different?.includes(name))
      return [{ ...other, modified, different: amended(other.different, undefined, name) }]
    return []
  })
  return { id: record.id, changed: [record, ...others].map(each => ({ record: each })), removed: [] }
}

function amended(names: readonly string[] = [], added: string | undefined, removed: string | undefined): string[] {
  const left = names.filter(name => name !== removed && name !== added)
  return added === undefined ? left : [...left, added]
}

function remove(id: string, clerk: Clerk): Deed {
  const known = clerk.records.find(({ record }) => record.id === id)
  if (!known || known.record.kind === "foreign") throw gone()
  const answers = clerk.records
    .filter(({ record }) => record.kind === "comment" && record.replyTo === id)
    .sort((a, b) => (a.record.created < b.record.created ? -1 : 1))
  const [first, ...rest] = answers
  if (known.record.kind !== "comment" || !first || first.record.kind !== "comment") return { id, changed: [], removed: [id] }
  // What others answered is theirs: the first answer opens the conversation now.
  const { replyTo: _, ...opening } = first.record
  const { isResolved } = known.record
  return {
    id,
    changed: [
      { ...first, record: { ...opening, ...(isResolved !== undefined && { isResolved }) } },
      ...rest.map(each => ({ ...each, record: { ...each.record, replyTo: opening.id } as LedgerRecord })),
    ],
    removed: [id],
  }
}

/** One after the other, each on what those before it left; where one cannot be, nothing is noted. */
function all({ changes }: Of<"all">, clerk: Clerk, one: (change: LedgerChange, clerk: Clerk) => Deed): Deed {
  const records = new Map(clerk.records.map(each => [each.record.id, each]))
  const changed = new Map<string, PlacedRecord>()
  const removed = new Set<string>()
  let id = ""
  for (const change of changes) {
    const deed = one(change, { ...clerk, records: [...records.values()] })
    for (const place of deed.changed) {
      records.set(place.record.id, place)
      changed.set(place.record.id, place)
      removed.delete(place.record.id)
    }
    for (const gone of deed.removed) {
      records.delete(gone)
      changed.delete(gone)
      removed.add(gone)
    }
    id = deed.id
  }
  return { id, changed: [...changed.values()], removed: [...removed] }
}

function marked(
  clerk: Clerk,
  span: Span<"document">,
  about: MarkRecord["about"],
  claim?: CheckRecord["claim"],
  source?: Span<"document">,
  cue?: Span<"document">,
): PlacedRecord {
  return {
    record: {
      kind: "mark",
      ...noted(clerk),
      anchor: clerk.anchor(span),
      about,
      ...(claim && { claim }),
      ...(source && { source: clerk.anchor(source) }),
      ...(cue && { cue: clerk.anchor(cue) }),
    },
    span,
    ...(source && { source }),
    ...(cue && { cue }),
  }
}

function made(place: PlacedRecord): Deed {
  return { id: place.record.id, changed: [place], removed: [] }
}

function noted({ now, id, name }: Clerk) {
  const created = now()
  return { id: id(), created, modified: created, creator: name }
}

function found<K extends LedgerRecord["kind"]>({ records }: Clerk, id: string, kind: K) {
  const place = records.find(({ record }) => record.id === id && record.kind === kind)
  if (!place) throw gone()
  return place as PlacedRecord & { readonly record: Extract<LedgerRecord, { kind: K }> }
}

function claimAt(key: string, seen: boolean, { lines }: View) {
  const claim = claimOfKey(key)
  if (!claim) throw gone()
  if (!seen || claim.span.to > lines.text.length) throw new ResponseError<void>(LSPErrorCodes.ContentModified, changedMeanwhile())
  return claim
}

function spanOf({ lines }: View, { start, end }: Range, seen: boolean): Span<"document"> {
  if (!seen) throw new ResponseError<void>(LSPErrorCodes.ContentModified, changedMeanwhile())
  const [a, b] = [offsetAt(lines, start), offsetAt(lines, end)]
  const words = lines.text.slice(Math.min(a, b), Math.max(a, b))
  if (words.trim() === "") throw refusal(l10n.t("Select the words that this is about."))
  const from = Math.min(a, b) + (words.length - words.trimStart().length)
  return { from, to: from + words.trim().length }
}

function wordsOf(text: string): string {
  if (text.trim() === "") throw refusal(l10n.t("There are no words in it."))
  return text
}

function gone(): ResponseError<void> {
  return refusal(l10n.t("That is no longer there. Somebody else may have removed it."))
}

/** Something cannot be noted, in words for the person. */
export function refusal(message: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message)
}
