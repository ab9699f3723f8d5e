import { commands, type ExtensionContext, env, Uri, workspace } from "vscode"

/** Opens the page of a rule as it comes with the extension: it needs no network. Where Markdown has no preview, its text. */
export async function showRule({ extensionUri }: ExtensionContext, rule: unknown): Promise<void> {
  if (typeof rule !== "string" || !/^[a-z-]+$/.test(rule)) return
  const page = Uri.joinPath(extensionUri, `docs/rules/${rule}.md`)
  const isDutch = env.language.toLowerCase().startsWith("nl")
  try {
    await commands.executeCommand("markdown.showPreviewToSide", isDutch ? page : page.with({ fragment: "english" }))
  } catch {
    await commands.executeCommand("vscode.open", (await workspace.openTextDocument(page)).uri)
  }
}
