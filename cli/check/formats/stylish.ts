import { styleText } from "node:util"
import type { Severity } from "../../../engine/rules/index.ts"
import type { ReportFormat } from "./format.ts"

type Style = Parameters<typeof styleText>[0]

/** For people: a list a file, and a sum. Nothing where there is nothing to say. */
export const stylish: ReportFormat = ({ checked, words, color }) => {
  const paint = (style: Style, text: string) => (color ? styleText(style, text, { validateStream: false }) : text)
  const styles: Record<Severity, Style> = { error: "red", warning: "yellow", information: "blue", hint: "gray" }
  const out: string[] = []
  for (const { file, remarks } of checked) {
    if (remarks.length === 0) continue
    out.push(paint("underline", file))
    const wide = (cells: readonly string[]) => Math.max(...cells.map(({ length }) => length))
    const places = remarks.map(({ line, column }) => `${line}:${column}`)
    const levels = remarks.map(({ severity }) => words.severities[severity])
    for (const [row, { severity, message, rule }] of remarks.entries())
      out.push(
        `  ${paint("gray", places[row]!.padEnd(wide(places)))}  ${paint(styles[severity], levels[row]!.padEnd(wide(levels)))}  ${message}  ${paint("gray", rule)}`,
      )
    out.push("")
  }
  const all = checked.flatMap(({ remarks }) => remarks)
  const ignored = checked.reduce((sum, each) => sum + each.ignored, 0)
  if (all.length > 0 || ignored > 0) {
    const count = (severity: Severity) => all.filter(remark => remark.severity === severity).length
    const counts = { error: count("error"), warning: count("warning"), information: count("information"), hint: count("hint") }
    out.push(paint(counts.error > 0 ? ["red", "bold"] : "bold", words.sum(counts, ignored)), "")
  }
  return out.length > 0 ? `\n${out.join("\n")}` : ""
}
