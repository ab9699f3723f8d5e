import { type ExtensionContext, Uri, window } from "vscode"
import { LanguageClient } from "vscode-languageclient/browser"
import { type Api, clientOptions, start } from "./start.ts"

/** Entry point in a browser: the server is a worker. */
export function activate(context: ExtensionContext): Promise<Api> {
  const output = window.createOutputChannel("Aldus", { log: true })
  const worker = new Worker(Uri.joinPath(context.extensionUri, "dist/server.web.js").toString(true))
  return start(context, new LanguageClient("aldus", "Aldus", worker, clientOptions(output)), output)
}
