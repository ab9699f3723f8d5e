import { createConnection, ProposedFeatures } from "vscode-languageserver/node"

/** The baseline of the cold start: a server that can do nothing. */
const connection = createConnection(ProposedFeatures.all)
connection.onInitialize(() => ({ capabilities: {} }))
connection.listen()
