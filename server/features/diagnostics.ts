import { type Diagnostic, type DiagnosticRelatedInformation, DiagnosticSeverity, DiagnosticTag } from "vscode-languageserver-types"
import { type Finding, isNews, type Locale, messageOf, relatedOf, type Severity } from "../../engine/rules/index.ts"
import { shift } from "../../engine/text/index.ts"
import { rangeOf } from "../positions.ts"
import type { View } from "../session.ts"
import { isBeingTyped } from "./being-typed.ts"

const manual = "https://github.com/aldus-nieuws/aldus/blob/main/docs/rules"

/** What the rules found, worded, as severe as was chosen. */
export function diagnostics(view: View, locale: Locale): Diagnostic[] {
  return shownFindings(view).map(finding => diagnosticOf(view, finding, locale))
}

/** The findings that a person is shown now: none in a text that is no news, none about a sentence that is being typed. */
export function shownFindings(view: View): readonly Finding[] {
  if (!view.settings.diagnostics.enabled || !(view.isNews || isNews(view.analysis))) return []
  const now = Date.now()
  return view.judgement().findings.filter(finding => !isBeingTyped(view, finding, now))
}

/** One remark as an editor shows it. */
export function diagnosticOf(view: View, finding: Finding, locale: Locale): Diagnostic {
  const { uri, lines, analysis } = view
  const { rules } = view.judgement().ruling
  const { rule, severity } = rules.find(each => each.rule.name === finding.rule)!
  const place = ({ passage, span }: Pick<Finding, "passage" | "span">) => rangeOf(lines, shift(span, analysis.passages[passage]!.at))
  const relatedInformation = finding.related.map(
    (other): DiagnosticRelatedInformation => ({
      location: { uri, range: place(other) },
      message: relatedOf(rule, finding.data, locale),
    }),
  )
  return {
    range: place(finding),
    severity: levels[severity],
    code: rule.name,
    codeDescription: { href: `${manual}/${rule.name}.md${locale === "en" ? "#english" : ""}` },
    source: "aldus",
    message: messageOf(rule, finding.data, locale),
    ...(rule.tag && { tags: [DiagnosticTag.Unnecessary] }),
    ...(relatedInformation.length > 0 && { relatedInformation }),
  }
}

const levels: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}
