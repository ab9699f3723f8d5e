import { l10n, type QuickPickItem, Uri, window, workspace } from "vscode"
import type { BaseLanguageClient } from "vscode-languageclient"
import { readArticlesRequest } from "../server/protocol.ts"

/** Opens an article of a news system, IPTC ninjs or NewsML-G2, as a text to annotate. Asks for the file, and of several articles for one. */
export async function importArticle(client: BaseLanguageClient, given: unknown): Promise<void> {
  const file = given instanceof Uri ? given : await chooseFile()
  if (!file) return
  let articles: readonly string[]
  try {
    const text = (await workspace.openTextDocument(file)).getText()
    articles = await client.sendRequest(readArticlesRequest, { text })
  } catch {
    void window.showErrorMessage(l10n.t("{0} cannot be read.", workspace.asRelativePath(file)))
    return
  }
  if (articles.length === 0) {
    void window.showWarningMessage(l10n.t("{0} holds no article in IPTC ninjs or NewsML-G2.", workspace.asRelativePath(file)))
    return
  }
  const content = articles.length === 1 ? articles[0]! : await chooseArticle(articles)
  if (content !== undefined) await window.showTextDocument(await workspace.openTextDocument({ language: "news", content }))
}

async function chooseFile(): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    title: l10n.t("Import an article"),
    openLabel: l10n.t("Import"),
    filters: { "ninjs, NewsML-G2": ["json", "xml"], [l10n.t("All files")]: ["*"] },
  })
  return chosen?.[0]
}

async function chooseArticle(articles: readonly string[]): Promise<string | undefined> {
  const items: (QuickPickItem & { readonly text: string })[] = articles.map(text => {
    const [first = "", second = ""] = text
      .replace(/^---\n[\s\S]*?\n---\n/, "")
      .trim()
      .split("\n\n")
    return { label: first, detail: second, text }
  })
  const chosen = await window.showQuickPick(items, {
    title: l10n.t("Import an article"),
    placeHolder: l10n.t("Which article?"),
    matchOnDetail: true,
  })
  return chosen?.text
}
