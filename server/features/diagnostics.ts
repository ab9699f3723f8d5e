import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver-types"
import { type Locale, messageOf, type Rule, rules, type Severity } from "../../engine/rules/index.ts"
import { shift } from "../../engine/text/index.ts"
import { rangeOf } from "../positions.ts"
import type { View } from "../session.ts"

const manual = "https://github.com/aldus-nieuws/aldus/blob/main/docs/rules"
const byName: ReadonlyMap<string, Rule> = new Map(rules.map(rule => [rule.name, rule]))

/** What the rules found, worded, as severe as the settings want. */
export function diagnostics(view: View, locale: Locale): Diagnostic[] {
  const { enabled, severity: chosen } = view.settings.diagnostics
  if (!enabled) return []
  return view.judgement().findings.flatMap(({ rule: name, passage, span, data }) => {
    const rule = byName.get(name)!
    const wanted = chosen[name] ?? "default"
    if (wanted === "off") return []
    return [
      {
        range: rangeOf(view.lines, shift(span, view.analysis.passages[passage]!.at)),
        severity: levels[wanted === "default" ? rule.severity : wanted],
        code: name,
        codeDescription: { href: `${manual}/${name}.md` },
        source: "aldus",
        message: messageOf(rule, data, locale),
      },
    ]
  })
}

const levels: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}
