import { type CorrectedSource, isAlike, type LedgerClaim, type PlacedRecord } from "../ledger/index.ts"
import type { Span } from "../text/index.ts"
import { type Mark, type Marked, type MarkType, markId, type Pair } from "./mark.ts"

/**
 * Marks of the machine with what people noted: what they rejected is left out, what they marked by hand is there, and claims are those of the
 * ledger with the state of their check; `sources` are those of the marks, with what people said of them. What stands nowhere any more has no
 * words to mark, and is left out.
 */
export function withRecords(
  text: string,
  { language, marks }: Marked,
  records: readonly PlacedRecord[],
  claims: readonly LedgerClaim[],
  sources: readonly CorrectedSource[] = [],
): Marked {
  const judged = records.filter(({ record }) => record.kind === "mark" || (record.kind === "verdict" && record.verdict === "rejected"))
  const kept = marks.filter(mark => mark.type === "claim" || !judged.some(each => isAbout(each, mark)))
  const byHand = judged.flatMap((each): Mark[] => {
    const { record, span, source, cue } = each
    if (record.kind !== "mark" || record.about === "claim" || !span) return []
    const own = { id: record.id, type: record.about, spans: [pair(span)], links: {} }
    if (record.about === "hedge") return [{ ...own, roles: {}, values: {} }]
    return [
      {
        ...own,
        roles: { ...(source && { source: [pair(source)] }), ...(cue && { cue: [pair(cue)] }) },
        values: { ...(source && { who: text.slice(source.from, source.to) }), continues: "false" },
      },
    ]
  })
  const others = [...kept.filter(({ type }) => type !== "claim"), ...byHand]
  const claimMarks = claimsMarked(
    kept.filter(({ type }) => type === "claim"),
    claims,
  )
  const of = (type: MarkType) => others.filter(mark => mark.type === type)
  return {
    language,
    marks: renumbered([
      ...of("source").map(mark => known(mark, sources)),
      ...of("statement"),
      ...of("reason"),
      ...of("attribution"),
      ...of("hedge"),
      ...claimMarks,
    ]),
  }
}

/** The claims of a ledger; those that the machine sees keep what it knows of them. */
function claimsMarked(marks: readonly Mark[], claims: readonly LedgerClaim[]): Mark[] {
  const open = new Set(marks)
  const found = new Map<Mark, Mark>()
  const more: Mark[] = []
  const take = (claim: LedgerClaim, fits: (mark: Mark) => boolean) => {
    const mark = [...open].find(each => each.values.kind === claim.kind && fits(each))
    if (mark) open.delete(mark)
    return mark
  }
  const placed = claims.flatMap(claim => (claim.span ? [{ claim, span: claim.span }] : []))
  const exact = placed.map(({ claim, span }) => take(claim, mark => mark.spans[0]![0] === span.from && mark.spans[0]![1] === span.to))
  for (const [row, { claim, span }] of placed.entries()) {
    const mark = exact[row] ?? take(claim, each => isAlike(spanOf(each), span))
    const own: Mark = mark ?? { id: claim.id, type: "claim", spans: [], roles: {}, values: { certainty: claim.certainty }, links: {} }
    const told = { ...own, spans: [pair(span)], values: { ...own.values, kind: claim.kind, ...noted(claim) } }
    if (mark) found.set(mark, told)
    else more.push(told)
  }
  return [...marks.flatMap(mark => found.get(mark) ?? []), ...more]
}

/** The mark of a source with its role and whether it is trusted, where a person said so. */
function known(mark: Mark, sources: readonly CorrectedSource[]): Mark {
  const { role, isTrusted } = sources.find(({ name }) => name === mark.values.name) ?? {}
  return { ...mark, values: { ...mark.values, ...(role && { role }), ...(isTrusted !== undefined && { trusted: String(isTrusted) }) } }
}

function noted({ state, checker, note, evidence }: LedgerClaim): Record<string, string> {
  const told = { state: state === "unchecked" ? "" : state, checker, note, evidence: evidence.map(({ href }) => href).join("\n") }
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== ""))
}

/** Whether a record is about the words of a mark: of an attribution, all it holds or a part of it. */
function isAbout({ record, span }: PlacedRecord, mark: Mark): boolean {
  if ((record.kind !== "mark" && record.kind !== "verdict") || record.about !== mark.type || !span || mark.spans.length === 0) return false
  return isAlike(spanOf(mark), span) || mark.spans.some(([from, to]) => isAlike({ from, to }, span))
}

/** Ids by row, as if the machine had found them all. */
function renumbered(marks: readonly Mark[]): Mark[] {
  const rows = new Map<MarkType, number>()
  const ids = new Map(
    marks.map(({ id, type }) => {
      const row = rows.get(type) ?? 0
      rows.set(type, row + 1)
      return [id, markId(type, row)]
    }),
  )
  return marks.map(mark => {
    const links = Object.entries(mark.links).map(([link, targets]) => [link, targets.flatMap(id => ids.get(id) ?? [])] as const)
    return { ...mark, id: ids.get(mark.id)!, links: Object.fromEntries(links.filter(([, targets]) => targets.length > 0)) }
  })
}

function spanOf({ spans }: Mark): Span<"document"> {
  return { from: spans[0]![0], to: spans.at(-1)![1] }
}

function pair({ from, to }: Span<"document">): Pair {
  return [from, to]
}
