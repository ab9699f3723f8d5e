import { commands, l10n, Uri, window, workspace } from "vscode"
import type { BaseLanguageClient } from "vscode-languageclient"
import { type ImportAnswer, importRequest } from "../server/protocol.ts"

/** Takes over annotations of another program in the notes of the article in front. Asks for their file. */
export async function importAnnotations(client: BaseLanguageClient, given: unknown): Promise<void> {
  const document = window.activeTextEditor?.document
  if (!document) return
  const file = given instanceof Uri ? given : await chooseFile(document.uri)
  if (!file) return
  const name = file.path.slice(file.path.lastIndexOf("/") + 1)
  let text: string
  try {
    text = decoded(await workspace.fs.readFile(file))
  } catch {
    void window.showErrorMessage(l10n.t("{0} cannot be read.", workspace.asRelativePath(file)))
    return
  }
  let answer: ImportAnswer
  try {
    answer = await client.sendRequest(importRequest, {
      textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
      name,
      text,
    })
  } catch (error) {
    void window.showErrorMessage(error instanceof Error ? error.message : String(error))
    return
  }
  await tell(name, answer)
}

async function chooseFile(article: Uri): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    title: l10n.t("Import annotations"),
    openLabel: l10n.t("Import"),
    ...(article.scheme !== "untitled" && { defaultUri: Uri.joinPath(article, "..") }),
    filters: {
      "JSON-LD, CSV, brat, CoNLL-U, FoLiA": ["jsonld", "json", "csv", "ann", "conllu", "xml"],
      [l10n.t("All files")]: ["*"],
    },
  })
  return chosen?.[0]
}

/** Says what came of it; of words that are gone a person has to know where to find them. */
async function tell(name: string, { added, gone, known, disputed, unread }: ImportAnswer): Promise<void> {
  const sentences = [
    l10n.t("Annotations taken over from {0}: {1}.", name, added),
    ...(known > 0 ? [l10n.t("Already there: {0}.", known)] : []),
    ...(gone > 0 ? [l10n.t("Taken over without a place, for their words are not in the text: {0}.", gone)] : []),
    ...(disputed > 0 ? [l10n.t("Checks that say otherwise than yours, which stay as they are: {0}.", disputed)] : []),
    ...(unread > 0 ? [l10n.t("Could not be read: {0}.", unread)] : []),
  ].join(" ")
  if (gone + disputed + unread === 0) {
    void window.showInformationMessage(sentences)
    return
  }
  const show = l10n.t("Show the ledger")
  const chosen = await window.showWarningMessage(sentences, ...(gone > 0 ? [show] : []))
  if (chosen === show) await commands.executeCommand("aldus.ledger.focus")
}

/** UTF-8 or UTF-16; what is neither comes from a spreadsheet under Windows. */
function decoded(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined
  if (utf16) return new TextDecoder(utf16).decode(bytes)
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder("windows-1252").decode(bytes)
  }
}
