import { ledgerOf, type PlacedRecord, sourceNotes } from "../../engine/ledger/index.ts"
import { reportOf } from "../../engine/report/index.ts"
import type { Locale } from "../../engine/rules/index.ts"
import type { ReportAnswer } from "../protocol.ts"
import type { View } from "../session.ts"
import { shownFindings } from "./diagnostics.ts"

/** The report on a document as it is now, with the remarks that a person is shown and what people noted of it. */
export function report(view: View, records: readonly PlacedRecord[], locale: Locale): ReportAnswer {
  const { analysis, uri, version } = view
  const { ruling } = view.judgement()
  const { claims } = ledgerOf(analysis, records)
  const notes = sourceNotes(records)
  return { version, report: reportOf({ analysis, ruling, findings: shownFindings(view), claims, notes, file: fileName(uri), locale }) }
}

/** The last part of an address, as people read it. */
function fileName(uri: string): string {
  const last =
    uri
      .replace(/[?#].*$/, "")
      .split("/")
      .at(-1) ?? ""
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}
