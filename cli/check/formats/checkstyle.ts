import type { Severity } from "../../../engine/rules/index.ts"
import type { ReportFormat } from "./format.ts"

/** The XML of Checkstyle, which most build servers read. */
export const checkstyle: ReportFormat = ({ checked }) =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<checkstyle version="4.3">',
    ...checked.flatMap(({ file, remarks }) => [
      `  <file name="${escaped(file)}">`,
      ...remarks.map(
        ({ line, column, severity, message, rule }) =>
          `    <error line="${line}" column="${column}" severity="${levels[severity]}" message="${escaped(message)}" source="aldus.${rule}" />`,
      ),
      "  </file>",
    ]),
    "</checkstyle>",
    "",
  ].join("\n")

const levels: Record<Severity, string> = { error: "error", warning: "warning", information: "info", hint: "info" }

/** Characters that XML 1.0 has no way to write become spaces. */
function escaped(text: string): string {
  return text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      " ",
    )
    .replace(/[&<>"'\t\r\n]/g, character => `&#${character.charCodeAt(0)};`)
}
