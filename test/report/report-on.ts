import { analyze } from "../../engine/annotation/index.ts"
import type { SourceNotes } from "../../engine/ledger/index.ts"
import { type CheckedClaim, type Report, reportOf } from "../../engine/report/index.ts"
import { judge, type Locale, noChoice, noHouse, rules, rulingOf } from "../../engine/rules/index.ts"
import { advice, languages } from "../../languages/index.ts"

const ruling = rulingOf(rules, noChoice, { advice, house: noHouse })

/** The report on a text, read by words and word order. */
export function reportOn(
  text: string,
  {
    claims,
    notes,
    locale = "nl",
    format = "plain",
  }: { claims?: readonly CheckedClaim[]; notes?: SourceNotes; locale?: Locale; format?: "plain" | "markdown" } = {},
): Report {
  const analysis = analyze({ text, format }, languages, { language: "auto" })
  const { findings } = judge(analysis, ruling)
  return reportOf({ analysis, ruling, findings, claims, notes, file: "zwembad.news", locale })
}

/** Somebody speaks, somebody anonymous hedges, one statement rests on nobody: 41 words in six sentences. */
export const pool = `Zwembad blijft dicht

Door Jan Smit

Wethouder Anna Jansen zegt dat het bad dicht blijft. „De pomp is kapot”, zegt zij. Volgens Jansen kost een nieuwe pomp drie miljoen euro.

Kosten

De raad vergadert dinsdag. De kosten stegen met 40 procent. Bronnen melden dat het dak mogelijk lekt.`
