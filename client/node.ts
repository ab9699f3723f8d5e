import { type ExtensionContext, window } from "vscode"
import { LanguageClient, TransportKind } from "vscode-languageclient/node"
import { type Api, clientOptions, start } from "./start.ts"

/** Entry point in VS Code on a computer: the server is a process of its own. */
export function activate(context: ExtensionContext): Promise<Api> {
  const output = window.createOutputChannel("Aldus", { log: true })
  const server = { module: context.asAbsolutePath("dist/server.js"), transport: TransportKind.ipc }
  return start(context, new LanguageClient("aldus", "Aldus", server, clientOptions(output)), output)
}
