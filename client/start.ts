import {
  commands,
  type ExtensionContext,
  FileSystemError,
  type LogOutputChannel,
  l10n,
  type SemanticTokens,
  SemanticTokensEdits,
  type TextDocument,
  SemanticTokens as Tokens,
  type Uri,
  window,
  workspace,
} from "vscode"
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient"
import {
  type Annotations,
  annotateRequest,
  annotationsChanged,
  annotationsRequest,
  type IgnoreOrder,
  type InitializationOptions,
  type Ledger,
  readTextRequest,
  tokenTypes,
  writeTextRequest,
} from "../server/protocol.ts"
import { startDesk } from "./desk/start-desk.ts"
import { exportAnnotations } from "./export-annotations.ts"
import { paint } from "./highlighting.ts"
import { houseFileName, offerHouseSchema } from "./house-schema.ts"
import { importAnnotations } from "./import-annotations.ts"
import { importArticle } from "./import-article.ts"
import { chooseLayers, isShown, type Layer, layers, toggle } from "./layers.ts"
import { Painted } from "./painted.ts"
import { createPalette } from "./palette.ts"
import { createReports } from "./report.ts"
import { showRule } from "./show-rule.ts"
import { createStatus, showCounts } from "./status.ts"

/** What other extensions, and the tests, may ask of Aldus. */
export interface Api {
  /** The annotations of an open document as it is now; null where it is not annotated. */
  annotations(uri: Uri): Promise<Annotations | null>
  /** What the desk keeps of an open document; null where it is not annotated. */
  ledger(uri: Uri): Promise<Ledger | null>
}

const selector = [...["news", "plaintext", "markdown"].map(language => ({ language })), { pattern: `**/${houseFileName}` }]

/** The options of the language client, the same in Node and in a browser. */
export function clientOptions(output: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: selector,
    outputChannel: output,
    synchronize: { configurationSection: "aldus" },
    initializationOptions: { readsText: true, writesText: true, showsRules: true } satisfies InitializationOptions,
    // Hidden layers vanish from the semantic tokens too; without deltas there is one place to filter.
    middleware: {
      executeCommand: async (command, args, next) => {
        const [order] = args as [IgnoreOrder?]
        if (command !== "aldus.ignore" || order?.where !== "here") return next(command, args)
        const reason = await window.showInputBox({
          title: l10n.t("Why may this stand?"),
          prompt: l10n.t("The reason is kept with the remark, for whoever reads this later."),
        })
        return reason === undefined ? undefined : next(command, [{ ...order, reason }])
      },
      provideDocumentSemanticTokens: async (document, token, next) => visibleTokens(await next(document, token)),
      provideDocumentSemanticTokensEdits: async (document, previous, token, next) => {
        const result = await next(document, previous, token)
        return allShown() || !(result instanceof SemanticTokensEdits)
          ? result instanceof SemanticTokensEdits
            ? result
            : visibleTokens(result)
          : undefined
      },
      provideDocumentRangeSemanticTokens: async (document, range, token, next) => visibleTokens(await next(document, range, token)),
    },
  }
}

/** Wires the client to the editors: commands, colours, status bar. Decides nothing about the text. */
export async function start(context: ExtensionContext, client: BaseLanguageClient, output: LogOutputChannel): Promise<Api> {
  const palette = createPalette()
  const painted = new Painted()
  const status = createStatus()
  const latest = new Map<string, Annotations | null>()
  const reports = createReports(context, client)
  const wanted = new Set(context.workspaceState.get<string[]>(remembered, []))
  context.subscriptions.push(...palette.all, status, client)

  const ask = async (document: TextDocument, early = false): Promise<Annotations | null> => {
    const textDocument = { uri: client.code2ProtocolConverter.asUri(document.uri) }
    const found = await client.sendRequest(annotationsRequest, { textDocument, early })
    latest.set(document.uri.toString(), found)
    return found
  }
  const refresh = async (document: TextDocument) => {
    try {
      const found = await ask(document, true)
      paint(document, found, palette, painted)
      showActive()
    } catch (error) {
      output.error(`${document.uri}: ${error}`)
    }
  }
  const showActive = () => {
    const found = latest.get(window.activeTextEditor?.document.uri.toString() ?? "") ?? null
    showCounts(status, found)
    void commands.executeCommand("setContext", "aldus.annotated", found !== null)
  }
  const annotate = async (on: boolean) => {
    const document = window.activeTextEditor?.document
    if (!document) {
      void window.showInformationMessage(l10n.t("Open the text you want Aldus to annotate first."))
      return
    }
    const isOn = await client.sendRequest(annotateRequest, {
      textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
      languageId: document.languageId,
      on,
    })
    if (on && !isOn) void window.showWarningMessage(l10n.t("Aldus could not open this document. Its log says why."))
    if (on) wanted.add(document.uri.toString())
    else wanted.delete(document.uri.toString())
    await context.workspaceState.update(
      remembered,
      [...wanted].filter(uri => !uri.startsWith("untitled:")),
    )
    await refresh(document)
  }
  const again = async (document: TextDocument) => {
    if (wanted.has(document.uri.toString()))
      await client.sendRequest(annotateRequest, {
        textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
        languageId: document.languageId,
        on: true,
      })
  }

  context.subscriptions.push(
    commands.registerCommand("aldus.annotateDocument", () => annotate(true)),
    commands.registerCommand("aldus.stopAnnotating", () => annotate(false)),
    commands.registerCommand("aldus.chooseLayers", chooseLayers),
    commands.registerCommand("aldus.importArticle", (file: unknown) => importArticle(client, file)),
    commands.registerCommand("aldus.importAnnotations", (file: unknown) => importAnnotations(client, file)),
    commands.registerCommand("aldus.exportAnnotations", () => exportAnnotations(client)),
    commands.registerCommand("aldus.showReport", () => reports.show()),
    commands.registerCommand("aldus.showRule", (rule: unknown) => showRule(context, rule)),
    commands.registerCommand("aldus.showOutput", () => output.show()),
    ...layers.map(layer => commands.registerCommand(`aldus.toggleLayer.${layer}`, () => toggle(layer))),
    window.onDidChangeActiveTextEditor(showActive),
    window.onDidChangeVisibleTextEditors(editors => {
      for (const { document } of editors) paint(document, latest.get(document.uri.toString()) ?? null, palette, painted)
    }),
    workspace.onDidOpenTextDocument(document => void again(document)),
    workspace.onDidCloseTextDocument(({ uri }) => latest.delete(uri.toString())),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      for (const editor of window.visibleTextEditors) if (editor.document === document) painted.follow(editor, contentChanges)
    }),
    workspace.onDidChangeConfiguration(event => {
      if (!event.affectsConfiguration("aldus.layers")) return
      for (const { document } of window.visibleTextEditors) paint(document, latest.get(document.uri.toString()) ?? null, palette, painted)
      showActive()
      refreshTokens()
    }),
  )
  /** The provider's own signal: as if the server had asked for a refresh. */
  const refreshTokens = () => {
    const feature = client.getFeature("textDocument/semanticTokens")
    for (const { document } of window.visibleTextEditors) feature.getProvider(document)?.onDidChangeSemanticTokensEmitter.fire()
  }
  client.onNotification(annotationsChanged, ({ uri }) => {
    const document = workspace.textDocuments.find(each => client.code2ProtocolConverter.asUri(each.uri) === uri)
    if (!document) return
    void refresh(document)
    reports.changed(document)
  })
  client.onRequest(readTextRequest, async ({ uri }) => {
    try {
      return new TextDecoder().decode(await workspace.fs.readFile(client.protocol2CodeConverter.asUri(uri)))
    } catch (error) {
      // No such file: the server takes it that there is none.
      if (error instanceof FileSystemError && error.code === "FileNotFound") return null
      throw error
    }
  })
  client.onRequest(writeTextRequest, async ({ uri, text }) => {
    await workspace.fs.writeFile(client.protocol2CodeConverter.asUri(uri), new TextEncoder().encode(text))
    return null
  })
  offerHouseSchema(context)
  const desk = startDesk(context, client, output, painted)
  context.subscriptions.push(desk.onDidChange(document => reports.changed(document)))
  await client.start()
  for (const document of workspace.textDocuments) await again(document)
  for (const { document } of window.visibleTextEditors) {
    void refresh(document)
    void desk.refresh(document)
  }
  output.info(l10n.t("Aldus is ready."))
  return {
    annotations: async uri => {
      const document = await workspace.openTextDocument(uri)
      return ask(document)
    },
    ledger: async uri => desk.refresh(await workspace.openTextDocument(uri)),
  }
}

const remembered = "aldus.annotatedDocuments"

function allShown(): boolean {
  return isShown("sources") && isShown("cues") && isShown("hedges")
}

const layerOf: Record<(typeof tokenTypes)[number], Layer> = { source: "sources", cue: "cues", hedge: "hedges" }

/** The tokens of the layers that are shown. Positions are relative, so what is left out is added to the next. */
function visibleTokens<T extends SemanticTokens | null | undefined>(tokens: T): T {
  if (!tokens || allShown()) return tokens
  const shown = tokenTypes.map(type => isShown(layerOf[type]))
  const data: number[] = []
  let lines = 0
  let characters = 0
  for (let i = 0; i < tokens.data.length; i += 5) {
    const [line, character, length, type, modifiers] = tokens.data.subarray(i, i + 5) as unknown as [number, number, number, number, number]
    if (line > 0) characters = 0
    lines += line
    characters += character
    if (!shown[type]) continue
    data.push(lines, characters, length, type, modifiers)
    lines = 0
    characters = 0
  }
  return new Tokens(Uint32Array.from(data), tokens.resultId) as T
}
