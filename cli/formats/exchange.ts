import { passageJson } from "../../engine/annotation/index.ts"
import {
  brat,
  checklist,
  claimReviews,
  conllu,
  csv,
  folia,
  jsonLd,
  marksOf,
  uncheckedClaims,
  withChecks,
} from "../../engine/exchange/index.ts"
import type { Annotated } from "../annotate.ts"
import type { Words } from "../words.ts"

/** Formats of other programs. `alone`: a file of it can hold one text only; `json`: several are a list. */
export const exchangeFormats = {
  text: "any",
  conllu: "any",
  checklist: "any",
  csv: "alone",
  brat: "alone",
  folia: "alone",
  jsonld: "json",
  claimreview: "json",
} as const satisfies Readonly<Record<string, "any" | "alone" | "json">>

export type ExchangeFormat = keyof typeof exchangeFormats

/** A text with its annotations in a format of other programs: as text, or where it is JSON as a value. */
export function exchange(format: ExchangeFormat, { id, analysis, languages }: Annotated, words: Words): string | object {
  const { text } = analysis.document
  const json = passageJson(analysis)
  const claims = uncheckedClaims(analysis, json)
  const marked = withChecks(marksOf(json), claims)
  const iri = addressOf(String(id))
  switch (format) {
    case "text":
      return text
    case "conllu":
      return conllu(String(id), analysis, languages, marked)
    case "csv":
      return csv(text, marked)
    case "brat":
      return brat(text, marked)
    case "folia":
      return folia(analysis, json)
    case "checklist": {
      const headline = analysis.passages.find(({ value }) => value.paragraph.role === "headline")
      return checklist(headline?.value.paragraph.text ?? String(id), text, claims, words.checklist)
    }
    case "jsonld":
      return jsonLd(text, marked, iri)
    case "claimreview":
      return claimReviews(claims, json, iri, words.checklist.states)
  }
}

/** The address of a file from a file beside it; nothing for standard input. */
function addressOf(id: string): string {
  return id === "-" ? "" : encodeURIComponent(id.slice(Math.max(id.lastIndexOf("/"), id.lastIndexOf("\\")) + 1))
}
