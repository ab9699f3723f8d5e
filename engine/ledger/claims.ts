import type { Analysis, Certainty, Claim, Ref } from "../annotation/index.ts"
import { type Span, shift } from "../text/index.ts"
import { inTextOrder, type LedgerClaim, wordsAt } from "./ledger.ts"
import { isAlike, overlap, touching } from "./overlap.ts"
import type { PlacedRecord } from "./place.ts"
import type { CheckRecord, MarkRecord, VerdictRecord } from "./record.ts"

/** What a claim is called that nobody noted anything of: holds for one version of the text. */
export function claimKey({ from, to }: Span<"document">, kind: Claim["kind"]): string {
  return `claim:${from}-${to}-${kind}`
}

/** The words and kind that a {@link claimKey} stands for. */
export function claimOfKey(key: string): { readonly span: Span<"document">; readonly kind: Claim["kind"] } | undefined {
  const [, from, to, kind] = /^claim:(\d+)-(\d+)-([a-z]+)$/.exec(key) ?? []
  return kind ? { span: { from: Number(from), to: Number(to) }, kind: kind as Claim["kind"] } : undefined
}

/** A claim that the machine found or a person marked, before it is known how far its check is. */
interface Found {
  readonly span: Span<"document"> | null
  readonly text: string
  readonly kind: Claim["kind"]
  readonly certainty: Certainty
  readonly voucher: string | null
  readonly mark?: MarkRecord
}

type Of<R> = PlacedRecord & { readonly record: R }

/** The claims of an article and how far their checks are. `nameOf`: of the source of an attribution, as people corrected it. */
export function claimsOf(analysis: Analysis, records: readonly PlacedRecord[], nameOf: (ref: Ref) => string | null): LedgerClaim[] {
  const { text } = analysis.document
  const sections = sectionsOf(analysis)
  const checks = records.filter((each): each is Of<CheckRecord> => each.record.kind === "check")
  const marks = records.filter((each): each is Of<MarkRecord> => each.record.kind === "mark" && each.record.about === "claim")
  const verdicts = records.filter((each): each is Of<VerdictRecord> => each.record.kind === "verdict" && each.record.about === "claim")
  const byMachine = machineClaims(analysis, nameOf)
  const machineAt = touching(byMachine, ({ span }) => span)
  const found: Found[] = [
    // What a person marked anew is the person's.
    ...without(byMachine, marks),
    ...marks.map(({ record, span }) => {
      const alike = span && machineAt(span).find(each => isAlike(each.span!, span))
      return {
        span: span ?? null,
        text: wordsAt(text, span) ?? record.anchor.exact,
        kind: record.claim ?? alike?.kind ?? "event",
        certainty: alike?.certainty ?? "certain",
        voucher: alike?.voucher ?? null,
        mark: record,
      }
    }),
  ]
  const { joined, alone } = join(found, checks)
  const judged = near(verdicts)
  const entries = found.flatMap((claim, row): LedgerClaim[] => {
    const check = joined.get(row)?.record
    const verdict = claim.mark ? undefined : judged(claim.span)
    if (verdict?.verdict === "rejected" && !(check && check.modified > verdict.modified)) return []
    const by = claim.mark ? "person" : check || verdict ? "accepted" : "machine"
    const id = check?.id ?? claim.mark?.id ?? claimKey(claim.span!, claim.kind)
    // Where a person put it on other words than the machine's, or it was edited, it stands on the person's.
    const own = joined.get(row)?.span
    return [entryOf(own ? { ...claim, span: own, text: wordsAt(text, own)! } : claim, check, id, by, sections)]
  })
  // What a person checked is a claim, also where the machine sees none (any more).
  const more = alone.map(({ record, span }) => {
    const inside = span && machineAt(span)[0]
    const claim: Found = {
      span: span ?? null,
      text: wordsAt(text, span) ?? record.anchor.exact,
      kind: record.claim ?? inside?.kind ?? "event",
      certainty: inside?.certainty ?? "certain",
      voucher: inside?.voucher ?? null,
    }
    return entryOf(claim, record, record.id, "accepted", sections)
  })
  return inTextOrder([...entries, ...more])
}

function entryOf(
  { span, text, kind, certainty, voucher }: Found,
  check: CheckRecord | undefined,
  id: string,
  by: LedgerClaim["by"],
  sections: (span: Span<"document"> | null) => string,
): LedgerClaim {
  const { state = "unchecked", checker = "", note = "", evidence = [] } = check ?? {}
  return { id, span, text, kind, certainty, voucher, section: sections(span), state, checker, note, evidence, by }
}

function machineClaims({ document: { text }, passages }: Analysis, nameOf: (ref: Ref) => string | null): Found[] {
  return passages.flatMap(({ at, value }, passage) =>
    oncePerClause(value.claims).map(({ span, kind, certainty, vouchedBy }) => {
      const place = shift<"document">(span, at)
      const voucher = vouchedBy === undefined ? null : nameOf({ passage, index: vouchedBy })
      return { span: place, text: text.slice(place.from, place.to), kind, certainty, voucher }
    }),
  )
}

/** What asks most of who checks it comes first. */
const gravity: readonly Claim["kind"][] = ["accusation", "cause", "quantity", "comparison", "forecast", "event"]

/** A clause may be a claim in two ways, as «daardoor is de criminaliteit verdubbeld» tells a cause and a number. It is checked once, as the graver. */
function oncePerClause(claims: readonly Claim[]): readonly Claim[] {
  const gravest = new Map<string, Claim>()
  for (const claim of claims) {
    const key = `${claim.span.from}-${claim.span.to}`
    const known = gravest.get(key)
    if (!known || gravity.indexOf(claim.kind) < gravity.indexOf(known.kind)) gravest.set(key, claim)
  }
  return [...gravest.values()]
}

function without(claims: readonly Found[], marks: readonly Of<MarkRecord>[]): Found[] {
  const marked = near(marks)
  return claims.filter(({ span, kind }) => {
    const mark = marked(span)
    return !mark || (mark.claim !== undefined && mark.claim !== kind)
  })
}

/** Joins each check to the claim whose words are most like its own: of the same kind rather than of another, and one to one. */
function join(claims: readonly Found[], checks: readonly Of<CheckRecord>[]) {
  const pairs: { readonly claim: number; readonly check: Of<CheckRecord>; readonly worth: number }[] = []
  const at = touching([...claims.keys()], row => claims[row]!.span)
  // An orphan of a claim that a person marked is joined by what stood there.
  const orphans = new Map(claims.flatMap(({ span, text }, row) => (span ? [] : [[text, row] as const])))
  for (const check of checks) {
    const { record, span } = check
    const orphan = orphans.get(record.anchor.exact)
    if (!span && orphan !== undefined) pairs.push({ claim: orphan, check, worth: 1 })
    if (!span) continue
    for (const row of at(span)) {
      const claim = claims[row]!
      if (!isAlike(claim.span!, span)) continue
      const worth = overlap(claim.span!, span) + (claim.kind === record.claim ? 1 : 0) + (claim.mark ? 0.5 : 0)
      pairs.push({ claim: row, check, worth })
    }
  }
  pairs.sort((a, b) => b.worth - a.worth || (a.check.record.id < b.check.record.id ? -1 : 1))
  const joined = new Map<number, Of<CheckRecord>>()
  const used = new Set<string>()
  for (const { claim, check } of pairs) {
    if (joined.has(claim) || used.has(check.record.id)) continue
    joined.set(claim, check)
    used.add(check.record.id)
  }
  return { joined, alone: checks.filter(({ record }) => !used.has(record.id)) }
}

/** Looks up the record whose words are most like those of a span. */
function near<R extends VerdictRecord | MarkRecord>(records: readonly Of<R>[]): (span: Span<"document"> | null) => R | undefined {
  const at = touching(records, ({ span }) => span)
  return span => {
    const alike = span ? at(span).filter(each => isAlike(each.span!, span)) : []
    return alike.sort((a, b) => overlap(b.span!, span!) - overlap(a.span!, span!))[0]?.record
  }
}

/** The crosshead above a span, or "". */
function sectionsOf({ passages }: Analysis): (span: Span<"document"> | null) => string {
  const heads = passages
    .filter(({ value }) => value.paragraph.role === "crosshead")
    .map(({ at, value }) => ({ at, title: value.paragraph.text.replace(/\s+/g, " ").trim() }))
  return span => {
    let title = ""
    if (span) for (const head of heads) if (head.at <= span.from) title = head.title
    return title
  }
}
