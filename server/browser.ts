import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from "vscode-languageserver/browser"
import { start } from "./start.ts"

const scope = self as unknown as DedicatedWorkerGlobalScope
start(createConnection(ProposedFeatures.all, new BrowserMessageReader(scope), new BrowserMessageWriter(scope)))
