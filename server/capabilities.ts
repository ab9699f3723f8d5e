import {
  BulkRegistration,
  DefinitionRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  ReferencesRequest,
  SemanticTokensRegistrationType,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from "vscode-languageserver"
import type { Encoding } from "./positions.ts"
import { tokenModifiers, tokenTypes } from "./protocol.ts"

export const legend = { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] }
const diagnosticOptions = { identifier: "aldus", interFileDependencies: false, workspaceDiagnostics: false }

/** What the server can do for every document of the client's selector. */
export function capabilitiesFor(positionEncoding: Encoding, pulls: boolean): ServerCapabilities {
  return {
    positionEncoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    documentSymbolProvider: { label: "Aldus" },
    foldingRangeProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    semanticTokensProvider: { legend, full: { delta: true }, range: true },
    ...(pulls && { diagnosticProvider: diagnosticOptions }),
  }
}

/** The same, for one document outside that selector. */
export function registrationsFor(uri: string, language: string, pulls: boolean, tokenLegend: typeof legend): BulkRegistration {
  const { scheme, path } = partsOf(uri)
  const documentSelector = [{ scheme, language, pattern: path.replace(/[*?{}[\]!]/g, "[$&]") }]
  const bulk = BulkRegistration.create()
  bulk.add(DidOpenTextDocumentNotification.type, { documentSelector })
  bulk.add(DidChangeTextDocumentNotification.type, { documentSelector, syncKind: TextDocumentSyncKind.Incremental })
  bulk.add(DidCloseTextDocumentNotification.type, { documentSelector })
  bulk.add(HoverRequest.type, { documentSelector })
  bulk.add(DocumentSymbolRequest.type, { documentSelector, label: "Aldus" })
  bulk.add(FoldingRangeRequest.type, { documentSelector })
  bulk.add(DefinitionRequest.type, { documentSelector })
  bulk.add(ReferencesRequest.type, { documentSelector })
  bulk.add(DocumentHighlightRequest.type, { documentSelector })
  bulk.add(SemanticTokensRegistrationType.type, { documentSelector, legend: tokenLegend, full: { delta: true }, range: true })
  if (pulls) bulk.add(DocumentDiagnosticRequest.type, { documentSelector, ...diagnosticOptions })
  return bulk
}

function partsOf(uri: string): { scheme: string; path: string } {
  const match = /^([a-z][\w+.-]*):(?:\/\/[^/?#]*)?([^?#]*)/i.exec(uri)
  const path = match?.[2] ?? uri
  try {
    return { scheme: match?.[1] ?? "file", path: decodeURIComponent(path) }
  } catch {
    return { scheme: match?.[1] ?? "file", path }
  }
}
