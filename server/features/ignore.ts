import * as l10n from "@vscode/l10n"
import { LSPErrorCodes, ResponseError } from "vscode-languageserver-protocol"
import { type CodeAction, CodeActionKind, CreateFile, type TextEdit, type WorkspaceEdit } from "vscode-languageserver-types"
import { withIgnore, withoutRule } from "../../engine/house/index.ts"
import { type Finding, sentenceText } from "../../engine/rules/index.ts"
import { difference, frontMatter } from "../../engine/text/index.ts"
import { pathFrom } from "../houses.ts"
import { linesOf, rangeOf } from "../positions.ts"
import type { IgnoreOrder } from "../protocol.ts"
import type { View } from "../session.ts"

/** The command by which an editor asks that a remark be made no more: {@link IgnoreOrder}. */
export const ignoreCommand = "aldus.ignore"

/** The ways to silence a remark: here, in this document, in all that the house writes. */
export function ignoreActions(view: View, finding: Finding, diagnostics: CodeAction["diagnostics"]): CodeAction[] {
  const { rule, passage, span } = finding
  const { house, uri, version, format } = view
  const isFiled = house.uri !== undefined
  return [
    ...(isFiled || format === "markdown" ? [["here", l10n.t("Ignore here: {0}", rule)] as const] : []),
    ["document", l10n.t("Ignore in this document: {0}", rule)] as const,
    ...(isFiled ? [["workspace", l10n.t("Ignore in this workspace: {0}", rule)] as const] : []),
  ].map(([where, title]) => {
    const order: IgnoreOrder = { uri, version, where, rule, passage, from: span.from, to: span.to }
    return {
      title,
      kind: CodeActionKind.QuickFix,
      ...(diagnostics && { diagnostics }),
      command: { title, command: ignoreCommand, arguments: [order] },
    }
  })
}

/** The edit that does it. A {@link ResponseError} tells in words why it cannot be done. */
export function ignoreEdit(
  view: View,
  order: IgnoreOrder,
  abilities: { readonly versioned: boolean; readonly creates: boolean },
): WorkspaceEdit {
  const { rule, where, reason = "" } = order
  const note = reason.replace(/\s+/g, " ").replace(/-->/g, "→").trim()
  if (where === "document") return ownEdit(view, documentEdit(view, rule), abilities.versioned)
  if (where === "here" && view.format === "markdown") {
    const at = view.analysis.passages[order.passage]?.at
    if (at === undefined) throw refusal(l10n.t("The text has changed. Ask again what can be done."))
    const start = view.lines.text.lastIndexOf("\n", at - 1) + 1
    return ownEdit(
      view,
      { from: start, to: start, text: `<!-- aldus-ignore ${rule}${note ? `: ${note}` : ""} -->\n\n` },
      abilities.versioned,
    )
  }
  const { house } = view
  if (house.uri === undefined) throw refusal(l10n.t("This text is in no folder, so there is no place to keep this."))
  const before = house.text ?? ""
  const after = where === "workspace" ? withoutRule(before, rule) : withIgnore(before, entryOf(view, order, note))
  if (after === undefined) throw refusal(l10n.t("The file .aldus.json is broken. Mend it first."))
  const { from, to, length } = difference(before, after)
  const edits: TextEdit[] = [
    { range: rangeOf(linesOf(before, view.lines.encoding), { from, to }), newText: after.slice(from, from + length) },
  ]
  if (!abilities.versioned) return { changes: { [house.uri]: edits } }
  const create = house.text === undefined && abilities.creates ? [CreateFile.create(house.uri, { ignoreIfExists: true })] : []
  return { documentChanges: [...create, { textDocument: { uri: house.uri, version: null }, edits }] }
}

function entryOf(view: View, { rule, passage, from, to }: IgnoreOrder, reason: string) {
  const placed = view.analysis.passages[passage]
  if (!placed) throw refusal(l10n.t("The text has changed. Ask again what can be done."))
  return { rule, file: pathFrom(view.house, view.uri), sentence: sentenceText(placed.value, { from, to }), reason }
}

interface Replacement {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** The rule among those that the front matter silences; front matter where there is none. */
function documentEdit({ lines: { text } }: View, rule: string): Replacement {
  const head = frontMatter(text)
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const end = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n"
  if (!head) return { from: start, to: start, text: `---${end}aldus-ignore: ${rule}${end}---${end}${end}` }
  const own = /^(aldus-ignore[ \t]*:[ \t]*)([^\r\n]*)/im.exec(text.slice(0, head.to))
  if (!own) {
    const at = start + text.slice(start).search(/[\r\n]/) + end.length
    return { from: at, to: at, text: `aldus-ignore: ${rule}${end}` }
  }
  const at = own.index + own[1]!.length
  const [names, why = ""] = own[2]!.split(/(?=:|\s--\s)/)
  return { from: at, to: at + own[2]!.length, text: `${names!.trim() ? `${names!.trimEnd()}, ` : ""}${rule}${why}` }
}

function ownEdit({ uri, version, lines }: View, { from, to, text }: Replacement, versioned: boolean): WorkspaceEdit {
  const edits = [{ range: rangeOf(lines, { from, to }), newText: text }]
  return versioned ? { documentChanges: [{ textDocument: { uri, version }, edits }] } : { changes: { [uri]: edits } }
}

function refusal(message: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message)
}
