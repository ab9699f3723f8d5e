import { l10n, type QuickPickItem, Uri, window, workspace } from "vscode"
import type { BaseLanguageClient } from "vscode-languageclient"
import { type ExportFormat, exportFormats, exportRequest } from "../server/protocol.ts"

/** Writes the annotations of the document in front in a format of other programs. Asks which, and where. */
export async function exportAnnotations(client: BaseLanguageClient): Promise<void> {
  const document = window.activeTextEditor?.document
  if (!document) return
  const names = labels()
  const items: (QuickPickItem & { readonly format: ExportFormat })[] = (Object.keys(exportFormats) as ExportFormat[]).map(format => ({
    format,
    ...names[format],
  }))
  const chosen = await window.showQuickPick(items, {
    title: l10n.t("Export annotations"),
    placeHolder: l10n.t("Format"),
    matchOnDescription: true,
  })
  if (!chosen) return
  const text = await client.sendRequest(exportRequest, {
    textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
    format: chosen.format,
  })
  if (text === null) {
    void window.showWarningMessage(l10n.t("Aldus does not annotate this document, so there is nothing to export."))
    return
  }
  const folder = workspace.workspaceFolders?.[0]?.uri
  const name = `${document.uri.path
    .split("/")
    .at(-1)!
    .replace(/\.[^.]*$/, "")}${exportFormats[chosen.format]}`
  const beside = document.isUntitled ? folder && Uri.joinPath(folder, name) : Uri.joinPath(document.uri, "..", name)
  const file = await window.showSaveDialog({ title: l10n.t("Export annotations"), ...(beside && { defaultUri: beside }) })
  if (!file) return
  try {
    await workspace.fs.writeFile(file, new TextEncoder().encode(text))
  } catch (error) {
    void window.showErrorMessage(l10n.t("{0} cannot be written: {1}", workspace.asRelativePath(file), String(error)))
    return
  }
  const open = l10n.t("Open")
  const where = workspace.asRelativePath(file)
  if ((await window.showInformationMessage(l10n.t("The annotations are in {0}.", where), open)) === open)
    await window.showTextDocument(await workspace.openTextDocument(file))
}

function labels(): Record<ExportFormat, { label: string; description: string }> {
  return {
    checklist: { label: l10n.t("Checklist"), description: l10n.t("the claims to tick off, in Markdown") },
    claimreview: { label: "ClaimReview", description: l10n.t("the checked claims for publication, schema.org") },
    csv: { label: "CSV", description: l10n.t("one row an annotation, for a spreadsheet") },
    jsonld: { label: "JSON-LD", description: l10n.t("Web Annotations of the W3C") },
    brat: { label: "brat", description: l10n.t("standoff annotations") },
    conllu: { label: "CoNLL-U", description: l10n.t("tokens, trees and annotations") },
    folia: { label: "FoLiA", description: l10n.t("XML with statements and modality") },
  }
}
