import { type Analysis, sourceRows } from "../annotation/index.ts"
import { shift, slice } from "../text/index.ts"
import { oneLine, textOf } from "./lines.ts"
import type { CheckedClaim, ReportCheck, ReportSource } from "./report.ts"

/** A source of the report, by its row there. */
type Named = Pick<ReportSource, "name">

/** All claims that the machine found: nobody noted anything of them. `rowOf` tells the row of a source in the report by its row in the text. */
export function uncheckedOf(
  analysis: Analysis,
  sources: readonly Named[],
  numberOf: (offset: number) => number,
  rowOf: (entity: number) => number,
): ReportCheck[] {
  const entityOf = sourceRows(analysis)
  const checks: ReportCheck[] = []
  let section = ""
  analysis.passages.forEach(({ at, value }, passage) => {
    if (value.paragraph.role === "crosshead") section = textOf(value.paragraph)
    for (const { span, kind, certainty, vouchedBy } of value.claims) {
      const { from, to } = shift(span, at)
      const voucher = vouchedBy === undefined ? null : rowOf(entityOf({ passage, index: vouchedBy }))
      checks.push({
        from,
        to,
        text: oneLine(slice(value.paragraph.text, span)),
        kind,
        certainty,
        voucher,
        voucherName: voucher === null ? "" : (sources[voucher]?.name ?? ""),
        paragraph: numberOf(from),
        section,
        state: "unchecked",
        checker: "",
        note: "",
        evidence: [],
      })
    }
  })
  return checks.sort((a, b) => a.from! - b.from! || a.to! - b.to!)
}

/** A claim as the desk keeps it. A voucher whom people call otherwise than the text does keeps that name. */
export function checkedOf(
  { span, text, voucher, ...noted }: CheckedClaim,
  sources: readonly Named[],
  numberOf: (offset: number) => number,
): ReportCheck {
  return {
    from: span?.from ?? null,
    to: span?.to ?? null,
    text: oneLine(text),
    kind: noted.kind,
    certainty: noted.certainty,
    voucher: voucher === null ? null : sources.findIndex(({ name }) => name === voucher),
    voucherName: voucher ?? "",
    paragraph: span ? numberOf(span.from) : 0,
    section: noted.section,
    state: noted.state,
    checker: noted.checker,
    note: noted.note,
    evidence: noted.evidence,
  }
}
