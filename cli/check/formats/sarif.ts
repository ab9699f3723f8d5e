import { rules, type Severity } from "../../../engine/rules/index.ts"
import type { Spot } from "../../findings.ts"
import { manualPage, type ReportFormat, uriOf } from "./format.ts"

/** SARIF 2.1.0 (OASIS), for code scanning and editors. Columns count UTF-16 units, as everywhere in Aldus. */
export const sarif: ReportFormat = ({ checked, words, version }) => {
  const { locale } = words
  const used = new Set(checked.flatMap(({ remarks }) => remarks.map(({ rule }) => rule)))
  const shown = rules.filter(({ name }) => used.has(name))
  const location = (file: string, { line, column, endLine, endColumn }: Spot) => ({
    physicalLocation: {
      artifactLocation: { uri: uriOf(file) },
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
  })
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        columnKind: "utf16CodeUnits",
        language: locale,
        tool: {
          driver: {
            name: "Aldus",
            version,
            semanticVersion: version,
            informationUri: "https://github.com/aldus-nieuws/aldus",
            rules: shown.map(rule => ({
              id: rule.name,
              shortDescription: { text: `${rule.text[locale].title}.` },
              fullDescription: { text: rule.text[locale].why },
              help: { text: rule.text[locale].advice },
              helpUri: manualPage(rule.name, words),
              defaultConfiguration: { level: levels[rule.severity] },
              properties: { tags: [rule.family] },
            })),
          },
        },
        results: checked.flatMap(({ file, remarks }) =>
          remarks.map(remark => ({
            ruleId: remark.rule,
            ruleIndex: shown.findIndex(({ name }) => name === remark.rule),
            level: levels[remark.severity],
            message: { text: remark.message },
            locations: [location(file, remark)],
            ...(remark.related.length > 0 && {
              relatedLocations: remark.related.map((other, id) => ({ id, ...location(file, other), message: { text: other.message } })),
            }),
          })),
        ),
      },
    ],
  }
  return `${JSON.stringify(log, null, 1)}\n`
}

const levels: Record<Severity, string> = { error: "error", warning: "warning", information: "note", hint: "note" }
