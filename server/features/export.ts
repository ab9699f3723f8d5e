import { checklistWords, type ExportFormat, exportAs } from "../../engine/exchange/index.ts"
import { articleFrom, type PlacedRecord } from "../../engine/ledger/index.ts"
import type { Locale } from "../../engine/rules/index.ts"
import type { View } from "../session.ts"

/** A document, what was found in it and what people noted of it, in a format of other programs. */
export function exported(
  { uri, analysis, languages }: View,
  format: ExportFormat,
  records: readonly PlacedRecord[],
  locale: Locale,
): string {
  const iri = articleFrom(uri)
  const told = exportAs(format, { name: named(iri), iri, analysis, languages, records }, checklistWords[locale])
  return typeof told === "string" ? told : `${JSON.stringify(told, null, 1)}\n`
}

function named(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
