import type { Analysis, Certainty, Claim, PassageJson } from "../annotation/index.ts"
import type { CheckState, Evidence } from "../ledger/index.ts"
import type { Span } from "../text/index.ts"
import { type Mark, type Marked, markId } from "./mark.ts"

/** A claim of a text, and how far its check is: what a ledger tells of it. */
export interface CheckedClaim {
  /** Null: the words are no longer there, `text` is what they were. */
  readonly span: Span<"document"> | null
  readonly text: string
  readonly kind: Claim["kind"]
  readonly certainty: Certainty
  /** Name of the source that vouches for it, empty where it is not named; null: the narrator. */
  readonly voucher: string | null
  /** The crosshead above it, or "". */
  readonly section: string
  readonly state: CheckState
  readonly checker: string
  readonly note: string
  readonly evidence: readonly Evidence[]
}

/** The claims that the machine found, where nobody has noted anything of them. */
export function uncheckedClaims({ passages }: Analysis, { text, attributions, claims }: PassageJson): CheckedClaim[] {
  const heads = passages.filter(({ value }) => value.paragraph.role === "crosshead")
  return claims.map(({ span: [from, to], kind, certainty, vouched_by }) => ({
    span: { from, to },
    text: text.slice(from, to),
    kind: kind as Claim["kind"],
    certainty,
    voucher: vouched_by === null ? null : (attributions[vouched_by]!.who ?? ""),
    section: heads.filter(({ at }) => at <= from).at(-1)?.value.paragraph.text ?? "",
    state: "unchecked",
    checker: "",
    note: "",
    evidence: [],
  }))
}

/** Whether somebody has come to an end with a claim. */
export function isChecked({ state }: CheckedClaim): boolean {
  return state !== "unchecked" && state !== "checking"
}

/**
 * Marks with what was noted of their claims among their values. What was noted of a claim that the machine does not see is a mark of its own;
 * what stands nowhere any more has no words to mark, and is left out.
 */
export function withChecks(marked: Marked, claims: readonly CheckedClaim[]): Marked {
  const open = claims.filter(({ span, state, note }) => span && (state !== "unchecked" || note !== ""))
  const taken = new Set<CheckedClaim>()
  const marks = marked.marks.map((mark): Mark => {
    const [[from, to] = [-1, -1]] = mark.spans
    const own = mark.type === "claim" && open.find(({ span, kind }) => span!.from === from && span!.to === to && kind === mark.values.kind)
    if (!own) return mark
    taken.add(own)
    return { ...mark, values: { ...mark.values, ...noted(own) } }
  })
  const rows = marks.filter(({ type }) => type === "claim").length
  const others = open
    .filter(claim => !taken.has(claim))
    .map(
      (claim, row): Mark => ({
        id: markId("claim", rows + row),
        type: "claim",
        spans: [[claim.span!.from, claim.span!.to]],
        roles: {},
        values: { kind: claim.kind, certainty: claim.certainty, ...noted(claim) },
        links: {},
      }),
    )
  return { ...marked, marks: [...marks, ...others] }
}

function noted({ state, checker, note, evidence }: CheckedClaim): Record<string, string> {
  const told = { state, checker, note, evidence: evidence.map(({ href }) => href).join("\n") }
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== ""))
}
