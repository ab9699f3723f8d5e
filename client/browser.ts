import { type ExtensionContext, Uri, window, workspace } from "vscode"
import { LanguageClient } from "vscode-languageclient/browser"
import { readFileRequest } from "../server/protocol.ts"
import { type Api, clientOptions, start } from "./start.ts"

/** Entry point in a browser: the server is a worker. */
export function activate(context: ExtensionContext): Promise<Api> {
  const output = window.createOutputChannel("Aldus", { log: true })
  const worker = new Worker(Uri.joinPath(context.extensionUri, "dist/server.web.js").toString(true))
  const client = new LanguageClient("aldus", "Aldus", worker, clientOptions(output))
  client.onRequest(readFileRequest, ({ file }) => workspace.fs.readFile(Uri.joinPath(context.extensionUri, "dist/model", file)))
  return start(context, client, output)
}
