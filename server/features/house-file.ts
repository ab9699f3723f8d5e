import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver-types"
import { problemMessage } from "../../engine/house/index.ts"
import type { Locale, Severity } from "../../engine/rules/index.ts"
import type { House } from "../houses.ts"
import { type Lines, rangeOf } from "../positions.ts"

/** What is wrong in a house file, at its place. */
export function houseFileDiagnostics({ problems }: House, lines: Lines, locale: Locale): Diagnostic[] {
  return problems.map(problem => ({
    range: rangeOf(lines, problem.span),
    severity: severities[problem.severity],
    code: problem.kind,
    source: "aldus",
    message: problemMessage(problem, locale),
  }))
}

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}
