import * as l10n from "@vscode/l10n"
import { LSPErrorCodes, ResponseError } from "vscode-languageserver-protocol"
import {
  type CodeAction,
  CodeActionKind,
  type Range,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver-types"
import {
  type Data,
  type Finding,
  type FixEdit,
  fixesFor,
  type Locale,
  type Rule,
  ruleByName,
  type Scene,
  safeEdits,
  wordsOfSnippet,
} from "../../engine/rules/index.ts"
import { shift } from "../../engine/text/index.ts"
import { offsetAt, rangeOf } from "../positions.ts"
import type { View } from "../session.ts"
import { diagnosticOf, shownFindings } from "./diagnostics.ts"
import { ignoreActions } from "./ignore.ts"

/** What an editor can do with an edit. */
export interface EditAbilities {
  readonly versioned: boolean
  readonly snippets: boolean
}

/** All safe fixes at once, when somebody asks for it. */
export const fixAll = `${CodeActionKind.SourceFixAll}.aldus`

/** What {@link resolveCodeAction} needs to know again: the finding by its rule and words, and the fix by its name. */
export interface FixData {
  readonly uri: string
  readonly version: number
  readonly rule: string
  readonly passage: number
  readonly from: number
  readonly to: number
  readonly fix: string
  readonly offer: Data
}

/** What can be done about the remarks in `range`: titles only, the edits are made by {@link resolveCodeAction}. */
export function codeActions(
  view: View,
  range: Range,
  only: readonly string[] | undefined,
  locale: Locale,
  showsRules: boolean,
): CodeAction[] {
  const wants = (kind: string) => !only || only.some(each => each === "" || kind === each || kind.startsWith(`${each}.`))
  const actions: CodeAction[] = []
  if (wants(CodeActionKind.QuickFix)) {
    for (const finding of findingsIn(view, range)) {
      const rule = ruleByName.get(finding.rule)!
      const diagnostics = [diagnosticOf(view, finding, locale)]
      for (const [row, { fix, offer, title }] of fixesFor(rule, finding, sceneFor(view, rule), locale).entries()) {
        const { passage, span } = finding
        const data: FixData = { uri: view.uri, version: view.version, rule: rule.name, passage, ...span, fix: fix.name, offer }
        actions.push({ title, kind: CodeActionKind.QuickFix, diagnostics, ...(row === 0 && { isPreferred: true }), data })
      }
      actions.push(...ignoreActions(view, finding, diagnostics))
      if (showsRules) {
        const title = l10n.t("Why? Read about {0}", rule.name)
        actions.push({
          title,
          kind: CodeActionKind.QuickFix,
          diagnostics,
          command: { title, command: "aldus.showRule", arguments: [rule.name] },
        })
      }
    }
  }
  // Only on request: who opens the light bulb has asked for something about one place.
  if (only?.some(each => each === CodeActionKind.Source || each === CodeActionKind.SourceFixAll || each === fixAll))
    actions.push({ title: l10n.t("Fix what is safe to fix"), kind: fixAll, data: { uri: view.uri, version: view.version, fixAll: true } })
  return actions
}

/** The same action with its edit. An answer of {@link ResponseError} where the text has changed since it was offered. */
export function resolveCodeAction(view: View, action: CodeAction, abilities: EditAbilities): CodeAction {
  const data = action.data as FixData | { readonly uri: string; readonly version: number; readonly fixAll: true }
  if (data.version !== view.version) throw changed()
  if ("fixAll" in data) {
    const edits = safeEdits(view.judgement().findings, ruleByName, rule => sceneFor(view, rule))
    return { ...action, edit: workspaceEdit(view, edits, { ...abilities, snippets: false }) }
  }
  const rule = ruleByName.get(data.rule)
  const finding = view
    .judgement()
    .findings.find(
      ({ rule: name, passage, span }) => name === data.rule && passage === data.passage && span.from === data.from && span.to === data.to,
    )
  const fix = rule?.fixes?.find(({ name }) => name === data.fix)
  if (!rule || !finding || !fix) throw changed()
  return { ...action, edit: workspaceEdit(view, [...fix.edits(finding, sceneFor(view, rule), data.offer)], abilities) }
}

/** The remarks that a range touches. */
export function findingsIn(view: View, range: Range): Finding[] {
  const from = offsetAt(view.lines, range.start)
  const to = offsetAt(view.lines, range.end)
  return shownFindings(view).filter(({ passage, span }) => {
    const { at } = view.analysis.passages[passage]!
    return at + span.from <= to && from <= at + span.to
  })
}

function sceneFor(view: View, rule: Rule): Scene {
  const { ruling } = view.judgement()
  return { analysis: view.analysis, desk: ruling.desk, options: ruling.rules.find(each => each.rule === rule)!.options }
}

function workspaceEdit(view: View, edits: readonly FixEdit[], { versioned, snippets }: EditAbilities): WorkspaceEdit {
  const { uri, version, lines, analysis } = view
  const made = edits.map(({ passage, span, text, isSnippet }): TextEdit | SnippetTextEdit => {
    const range = rangeOf(lines, shift(span, analysis.passages[passage]!.at))
    if (isSnippet && snippets && versioned) return { range, snippet: { kind: "snippet", value: text } }
    return { range, newText: isSnippet ? wordsOfSnippet(text) : text }
  })
  return versioned ? { documentChanges: [{ textDocument: { uri, version }, edits: made }] } : { changes: { [uri]: made as TextEdit[] } }
}

function changed(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.ContentModified, changedMeanwhile())
}

/** What to tell of an action that was offered for an earlier text. */
export function changedMeanwhile(): string {
  return l10n.t("The text has changed. Ask again what can be done.")
}
