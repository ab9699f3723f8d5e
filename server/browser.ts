import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from "vscode-languageserver/browser"
import { readFileRequest } from "./protocol.ts"
import { start } from "./start.ts"

const scope = self as unknown as DedicatedWorkerGlobalScope
const connection = createConnection(ProposedFeatures.all, new BrowserMessageReader(scope), new BrowserMessageWriter(scope))
// A worker does not know where the extension lies: the client does.
start(connection, { read: async file => new Uint8Array(await connection.sendRequest(readFileRequest, { file })).buffer })
