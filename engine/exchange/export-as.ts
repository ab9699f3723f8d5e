import { type Analysis, type Language, passageJson } from "../annotation/index.ts"
import { correctSources, ledgerOf, type PlacedRecord, sourceNotes } from "../ledger/index.ts"
import { brat } from "./brat.ts"
import { checklist } from "./checklist.ts"
import type { ChecklistWords } from "./checklist-words.ts"
import { claimReviews } from "./claim-review.ts"
import { conllu } from "./conllu.ts"
import { csv } from "./csv.ts"
import type { ExportFormat } from "./export-formats.ts"
import { folia } from "./folia.ts"
import { jsonLd } from "./json-ld.ts"
import { marksOf, passageJsonOf } from "./mark.ts"
import { withRecords } from "./with-records.ts"

/** A text, what the machine found in it and what people noted of it. */
export interface Exported {
  /** Of the file, or whatever else it is called. */
  readonly name: string
  /** Address of the article from a file beside it; "" where there is none. */
  readonly iri: string
  readonly analysis: Analysis
  /** By which it was read. */
  readonly languages: readonly Language[]
  readonly records: readonly PlacedRecord[]
}

/** A text with its annotations in a format of other programs: as text, or where that is JSON, as a value. */
export function exportAs(
  format: ExportFormat,
  { name, iri, analysis, languages, records }: Exported,
  words: ChecklistWords,
): string | object {
  const { text } = analysis.document
  const corrected = correctSources(analysis, sourceNotes(records))
  const json = passageJson(corrected)
  const { claims } = ledgerOf(analysis, records)
  const marked = withRecords(text, marksOf(json), records, claims, corrected.links.sources)
  switch (format) {
    case "checklist": {
      const headline = analysis.passages.find(({ value }) => value.paragraph.role === "headline")
      return checklist(headline?.value.paragraph.text ?? name, text, claims, words, corrected.links.sources)
    }
    case "claimreview":
      return claimReviews(claims, { language: json.language, sources: corrected.links.sources }, iri, words.states)
    case "csv":
      return csv(text, marked)
    case "jsonld":
      return jsonLd(text, marked, iri, records)
    case "brat":
      return brat(text, marked)
    case "conllu":
      return conllu(name, analysis, languages, marked)
    case "folia":
      return folia(analysis, passageJsonOf(text, marked))
  }
}
