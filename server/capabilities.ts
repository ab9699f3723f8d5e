import {
  BulkRegistration,
  CodeActionKind,
  CodeActionRequest,
  DefinitionRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  ReferencesRequest,
  RenameRequest,
  SemanticTokensRegistrationType,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from "vscode-languageserver"
import { fixAll } from "./features/code-actions.ts"
import { ignoreCommand } from "./features/ignore.ts"
import type { Encoding } from "./positions.ts"
import { tokenModifiers, tokenTypes } from "./protocol.ts"

export const legend = { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] }
const codeActionOptions = { codeActionKinds: [CodeActionKind.QuickFix, fixAll], resolveProvider: true }
const diagnosticOptions = { identifier: "aldus", interFileDependencies: false, workspaceDiagnostics: false }

/** What a client can do that changes what it is promised. */
export interface Client {
  /** Asks for diagnostics itself. */
  readonly pulls: boolean
  /** Asks what would be renamed before it asks for a new name. */
  readonly prepares: boolean
  /** Asks what else is to be done before it renames a file, and can rename others along with it. */
  readonly renamesFiles: boolean
}

/** Of every file and folder: what is noted of an article goes where it goes. */
const anything = { filters: [{ pattern: { glob: "**/*" } }] }

/** What the server can do for every document of the client's selector. */
export function capabilitiesFor(positionEncoding: Encoding, { pulls, prepares, renamesFiles }: Client): ServerCapabilities {
  return {
    positionEncoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    documentSymbolProvider: { label: "Aldus" },
    foldingRangeProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: prepares ? { prepareProvider: true } : true,
    inlayHintProvider: true,
    codeActionProvider: codeActionOptions,
    executeCommandProvider: { commands: [ignoreCommand] },
    semanticTokensProvider: { legend, full: { delta: true }, range: true },
    ...(pulls && { diagnosticProvider: diagnosticOptions }),
    ...(renamesFiles && { workspace: { fileOperations: { willRename: anything, didRename: anything } } }),
  }
}

/** The same, for one document outside that selector. */
export function registrationsFor(uri: string, language: string, { pulls, prepares }: Client, tokenLegend: typeof legend): BulkRegistration {
  const { scheme, path } = partsOf(uri)
  const documentSelector = [{ scheme, language, pattern: path.replace(/[*?{}[\]!]/g, "[$&]") }]
  const bulk = BulkRegistration.create()
  bulk.add(DidOpenTextDocumentNotification.type, { documentSelector })
  bulk.add(DidChangeTextDocumentNotification.type, { documentSelector, syncKind: TextDocumentSyncKind.Incremental })
  bulk.add(DidCloseTextDocumentNotification.type, { documentSelector })
  bulk.add(DidSaveTextDocumentNotification.type, { documentSelector })
  bulk.add(HoverRequest.type, { documentSelector })
  bulk.add(DocumentSymbolRequest.type, { documentSelector, label: "Aldus" })
  bulk.add(FoldingRangeRequest.type, { documentSelector })
  bulk.add(DefinitionRequest.type, { documentSelector })
  bulk.add(ReferencesRequest.type, { documentSelector })
  bulk.add(DocumentHighlightRequest.type, { documentSelector })
  bulk.add(RenameRequest.type, { documentSelector, ...(prepares && { prepareProvider: true }) })
  bulk.add(CodeActionRequest.type, { documentSelector, ...codeActionOptions })
  bulk.add(InlayHintRequest.type, { documentSelector })
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
