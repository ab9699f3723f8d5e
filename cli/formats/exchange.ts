import { checklistWords, type ExportFormat, exportAs } from "../../engine/exchange/index.ts"
import { placeRecords } from "../../engine/ledger/index.ts"
import type { Annotated } from "../annotate.ts"
import { notesBeside } from "../notes.ts"
import type { Words } from "../words.ts"

/** How many texts a file of a format can hold: any; one alone; several as a list of JSON. */
export const exchangeFormats = {
  text: "any",
  conllu: "any",
  checklist: "any",
  csv: "alone",
  brat: "alone",
  folia: "alone",
  jsonld: "json",
  claimreview: "json",
} as const satisfies Readonly<Record<ExportFormat | "text", "any" | "alone" | "json">>

export type ExchangeFormat = keyof typeof exchangeFormats

/** A text with its annotations, and what people noted of it in the file beside it, in a format of other programs; JSON as a value. */
export async function exchange(format: ExchangeFormat, { id, analysis, languages }: Annotated, words: Words): Promise<string | object> {
  const { text } = analysis.document
  if (format === "text") return text
  const name = String(id)
  const records = placeRecords(text, await notesBeside(name))
  return exportAs(format, { name, iri: addressOf(name), analysis, languages, records }, checklistWords[words.locale])
}

/** The address of a file from a file beside it; nothing for standard input. */
export function addressOf(id: string): string {
  return id === "-" ? "" : encodeURIComponent(id.slice(Math.max(id.lastIndexOf("/"), id.lastIndexOf("\\")) + 1))
}
