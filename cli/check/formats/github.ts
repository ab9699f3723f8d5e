import type { Severity } from "../../../engine/rules/index.ts"
import type { ReportFormat } from "./format.ts"

/** Workflow commands of GitHub Actions: each remark is shown at its line in the pull request. */
export const github: ReportFormat = ({ checked }) =>
  checked
    .flatMap(({ file, remarks }) =>
      remarks.map(({ severity, line, column, endLine, endColumn, message, rule }) => {
        const place = { file, line, col: column, ...(endLine === line ? { endColumn } : { endLine }), title: rule }
        const properties = Object.entries(place).map(
          ([name, value]) => `${name}=${escaped(String(value)).replace(/:/g, "%3A").replace(/,/g, "%2C")}`,
        )
        return `::${levels[severity]} ${properties.join(",")}::${escaped(message)}\n`
      }),
    )
    .join("")

const levels: Record<Severity, string> = { error: "error", warning: "warning", information: "notice", hint: "notice" }

function escaped(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A")
}
