import {
  type Connection,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  InlayHintRefreshRequest,
  LSPErrorCodes,
  type Position,
  PositionEncodingKind,
  ResponseError,
  SemanticTokensRefreshRequest,
} from "vscode-languageserver"
import { loadLanguage, type ReadFile } from "../engine/annotation/index.ts"
import { houseFileName } from "../engine/house/index.ts"
import { sidecarEnding } from "../engine/ledger/index.ts"
import type { Locale } from "../engine/rules/index.ts"
import manifest from "../package.json" with { type: "json" }
import { type Client, capabilitiesFor, legend, registrationsFor } from "./capabilities.ts"
import { type CorrectedView, correctedView } from "./corrected-view.ts"
import { isNotesFile } from "./desk.ts"
import { annotations } from "./features/annotations.ts"
import { settled } from "./features/being-typed.ts"
import { changedMeanwhile, codeActions, type EditAbilities, resolveCodeAction } from "./features/code-actions.ts"
import { diagnostics } from "./features/diagnostics.ts"
import { houseFileDiagnostics } from "./features/house-file.ts"
import { hover } from "./features/hover.ts"
import { ignoreCommand, ignoreEdit } from "./features/ignore.ts"
import { inlayHints } from "./features/inlay-hints.ts"
import { definition, highlights, references } from "./features/mentions.ts"
import { prepareRename, rename } from "./features/rename.ts"
import { fullTokens, semanticTokens, tokenDelta } from "./features/semantic-tokens.ts"
import { documentSymbols, foldingRanges } from "./features/symbols.ts"
import { type House, Houses, isHouseFile, type ReadText } from "./houses.ts"
import type { NoteFiles } from "./note-files.ts"
import {
  annotateRequest,
  annotationsChanged,
  annotationsRequest,
  type IgnoreOrder,
  type InitializationOptions,
  ledgerChanged,
  readTextRequest,
  type Settings,
} from "./protocol.ts"
import { Session, type View } from "./session.ts"
import { readSettings } from "./settings.ts"
import { takingTurns } from "./turns.ts"
import { wireDesk } from "./wire-desk.ts"
import { speak } from "./words.ts"

/** What only the place where the server runs can do. */
export interface Host {
  /** Reads a model file. */
  readonly read: ReadFile
  /** Reads a text file by its URI, where it can without the client; undefined where there is none. */
  readonly readText?: ReadText
  /** Reads and writes the notes of articles that have a `file:` address. */
  readonly notes?: NoteFiles
  /** A long text is about to be read: called once. */
  saveMemory?(): void
}

const beginning: Position = { line: 0, character: 0 }

/** UTF-16 units of a text that is worth saving memory for: more than ten thousand words. */
const long = 100_000

/** Wires a connection to a session and the features. All decisions are theirs; this knows who asks and what the client can do. */
export function start(connection: Connection, { read, readText, notes, saveMemory }: Host): void {
  let session = new Session("utf-16", () => {})
  let locale: Locale = "en"
  let client: InitializeParams["capabilities"] = {}
  let given: unknown
  /** Settings of a document that were asked for and have not come yet. */
  const settling = new Map<string, Promise<void>>()
  let readsText = false
  let showsRules = false
  let writesText = false
  const houses = new Houses(async uri => {
    const own = uri.startsWith("file:") && readText ? await readText(uri) : undefined
    if (own !== undefined || !readsText || (uri.startsWith("file:") && readText)) return own
    return (await connection.sendRequest(readTextRequest, { uri })) ?? undefined
  })
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  const tokens = new Map<string, { readonly id: string; readonly data: readonly number[] }>()
  /** The last diagnostics that each document was given. */
  const told = new Map<string, { readonly id: string; readonly text: string }>()
  const registered = new Map<string, { dispose(): void }>()
  /** For documents in which somebody types: when to ask again for remarks. */
  const rests = new Map<string, ReturnType<typeof setTimeout>>()
  /** Ids of the languages whose model has been asked for. */
  const loading = new Set<string>()
  let serial = 0
  const pause = takingTurns()
  const desk = wireDesk(connection, {
    notes,
    pause,
    ask,
    openedAs,
    throughClient: () => readsText && writesText,
    sourcesChanged: uri => {
      if (client.workspace?.inlayHint?.refreshSupport) void connection.sendRequest(InlayHintRefreshRequest.type)
      soon(uri, 0)
    },
    locale: () => locale,
    failed: (what, error) => connection.console.error(`${what}: ${wordsOf(error)}`),
  })

  connection.onInitialize((params): InitializeResult => {
    client = params.capabilities
    locale = speak(params.locale)
    const wishes = params.initializationOptions as InitializationOptions | null | undefined
    given = wishes?.settings
    readsText = wishes?.readsText === true
    writesText = wishes?.writesText === true
    showsRules = wishes?.showsRules === true
    houses.folders = (params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : [])).map(withoutSlash)
    const encodings = client.general?.positionEncodings ?? []
    // UTF-16 is what the engine counts in; UTF-8 only where the client would rather not.
    const encoding =
      (encodings.length > 0 && !encodings.includes(PositionEncodingKind.UTF16) && encodings.includes(PositionEncodingKind.UTF8)) ||
      encodings[0] === PositionEncodingKind.UTF8
        ? "utf-8"
        : "utf-16"
    session = new Session(
      encoding,
      (rule, error) => connection.console.error(`rule ${rule.name}: ${wordsOf(error)}`),
      (...edit) => desk.edit(...edit),
    )
    return { capabilities: capabilitiesFor(encoding, abilities()), serverInfo: { name: "Aldus", version: manifest.version } }
  })

  connection.onInitialized(() => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration)
      void connection.client.register(DidChangeConfigurationNotification.type, { section: "aldus" })
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration)
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: `**/${houseFileName}` }, { globPattern: `**/*${sidecarEnding}` }],
      })
    if (client.workspace?.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = removed.map(({ uri }) => withoutSlash(uri))
        houses.folders = [...houses.folders.filter(uri => !gone.includes(uri)), ...added.map(({ uri }) => withoutSlash(uri))]
        resettle()
      })
    connection.console.info(`Aldus ${manifest.version}, ${locale}, ${pulls() ? "pull" : "push"} diagnostics`)
  })

  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    if (text.length > long) {
      saveMemory?.()
      saveMemory = undefined
    }
    session.open(uri, languageId, version, text, readSettings(given))
    if (isHouseFile(uri)) showHouse(uri, text)
    settle(uri)
    soon(uri, 0)
  })
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    session.change(uri, version, contentChanges)
    if (isHouseFile(uri)) showHouse(uri, session.documents.get(uri)?.lines.text)
    soon(uri)
    rest(uri)
  })
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    clearTimeout(timers.get(uri))
    timers.delete(uri)
    tokens.delete(uri)
    told.delete(uri)
    settling.delete(uri)
    clearTimeout(rests.get(uri))
    rests.delete(uri)
    session.close(uri)
    desk.close(uri)
    if (isHouseFile(uri)) showHouse(uri, undefined)
    if (!pulls()) void connection.sendDiagnostics({ uri, diagnostics: [] })
  })
  connection.onDidSaveTextDocument(({ textDocument: { uri } }) => void desk.saved(uri).catch(() => {}))
  connection.onDidChangeConfiguration(({ settings }) => {
    if (!client.workspace?.configuration) given = (settings as { aldus?: unknown } | null | undefined)?.aldus ?? given
    resettle()
  })
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const ofHouses = changes.filter(({ uri }) => !isNotesFile(uri))
    for (const { uri } of changes) if (isNotesFile(uri)) desk.renew(uri)
    for (const { uri } of ofHouses) houses.forget(uri)
    if (ofHouses.length > 0) resettle()
  })

  connection.onHover(({ textDocument, position }) => askCorrected(textDocument.uri, "hover", view => hover(view, position), position))
  connection.onDocumentSymbol(({ textDocument }) => askCorrected(textDocument.uri, "documentSymbol", documentSymbols))
  connection.onFoldingRanges(({ textDocument }) => ask(textDocument.uri, "foldingRange", foldingRanges))
  connection.onDefinition(({ textDocument, position }) => askCorrected(textDocument.uri, "definition", view => definition(view, position)))
  connection.onReferences(({ textDocument, position, context }) =>
    askCorrected(textDocument.uri, "references", view => references(view, position, context.includeDeclaration)),
  )
  connection.onDocumentHighlight(({ textDocument, position }) =>
    askCorrected(textDocument.uri, "documentHighlight", view => highlights(view, position)),
  )
  connection.onPrepareRename(({ textDocument, position }) =>
    askCorrected(textDocument.uri, "prepareRename", view => prepareRename(view, position)),
  )
  connection.onRenameRequest(({ textDocument, position, newName }) =>
    askCorrected(textDocument.uri, "rename", view =>
      rename(view, position, newName, client.workspace?.workspaceEdit?.documentChanges === true),
    ),
  )
  connection.onCodeAction(({ textDocument, range, context }) =>
    ask(textDocument.uri, "codeAction", view => codeActions(view, range, context.only, locale, showsRules)),
  )
  connection.onCodeActionResolve(async action => {
    // Those that only run a command have nothing to make.
    const { uri } = (action.data ?? {}) as { readonly uri?: string }
    if (uri === undefined) return action
    return (await ask(uri, "codeAction/resolve", view => resolveCodeAction(view, action, editAbilities()))) ?? action
  })
  connection.onExecuteCommand(async ({ command, arguments: [order] = [] }) => {
    if (command !== ignoreCommand) return
    const { uri, version } = order as IgnoreOrder
    const { documentChanges, resourceOperations } = client.workspace?.workspaceEdit ?? {}
    const abilities = { versioned: documentChanges === true, creates: resourceOperations?.includes("create") === true }
    const edit = await ask(uri, command, view => {
      if (view.version !== version) throw new ResponseError(LSPErrorCodes.ContentModified, changedMeanwhile())
      return ignoreEdit(view, order as IgnoreOrder, abilities)
    })
    if (edit) await connection.workspace.applyEdit(edit)
  })
  connection.onRequest(annotationsRequest, ({ textDocument, early }) =>
    ask(textDocument.uri, "annotations", view => annotations(correctedView(view, desk.sources(view.uri))), early ? beginning : undefined),
  )
  connection.onRequest(annotateRequest, ({ textDocument: { uri }, languageId, on }) => annotate(uri, languageId, on))

  connection.languages.semanticTokens.on(async ({ textDocument: { uri } }) => {
    const upTo = asksAgain("semanticTokens", beginning)
    return (await ask(uri, "semanticTokens", view => remember(uri, semanticTokens(view)), upTo)) ?? { data: [] }
  })
  connection.languages.semanticTokens.onRange(async ({ textDocument: { uri }, range }) => {
    session.look(uri, range)
    const upTo = asksAgain("semanticTokens", range.start)
    return (await ask(uri, "semanticTokens/range", view => ({ data: semanticTokens(view, range) }), upTo)) ?? { data: [] }
  })
  connection.languages.semanticTokens.onDelta(async ({ textDocument: { uri }, previousResultId }) => {
    const before = tokens.get(uri)
    const upTo = asksAgain("semanticTokens", beginning)
    const after = await ask(uri, "semanticTokens/delta", view => remember(uri, semanticTokens(view)), upTo)
    if (!after) return { data: [] }
    return before?.id === previousResultId ? tokenDelta(before.data, after.data, after.resultId!) : after
  })
  connection.languages.inlayHint.on(({ textDocument, range }) =>
    askCorrected(textDocument.uri, "inlayHint", view => inlayHints(view, range), asksAgain("inlayHint", range.start)),
  )
  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }) => {
    const items = (await remarksOf(uri)) ?? []
    const text = JSON.stringify(items)
    const before = told.get(uri)
    if (before?.text !== text) told.set(uri, { id: String(++serial), text })
    const resultId = told.get(uri)!.id
    return resultId === previousResultId ? { kind: "unchanged", resultId } : { kind: "full", resultId, items }
  })
  connection.onShutdown(async () => {
    for (const timer of [...timers.values(), ...rests.values()]) clearTimeout(timer)
    await desk.settled()
  })
  connection.listen()

  function pulls(): boolean {
    return client.textDocument?.diagnostic !== undefined
  }

  function abilities(): Client {
    const { fileOperations, workspaceEdit } = client.workspace ?? {}
    return {
      pulls: pulls(),
      prepares: client.textDocument?.rename?.prepareSupport === true,
      renamesFiles:
        fileOperations?.willRename === true &&
        fileOperations.didRename === true &&
        workspaceEdit?.documentChanges === true &&
        workspaceEdit.resourceOperations?.includes("rename") === true,
    }
  }

  function editAbilities(): EditAbilities {
    const { documentChanges, snippetEditSupport } = client.workspace?.workspaceEdit ?? {}
    return { versioned: documentChanges === true, snippets: snippetEditSupport === true }
  }

  /** How far a text must have been read to answer: to a client that asks again when more is known some of it is of use. */
  function asksAgain(what: "semanticTokens" | "inlayHint" | "diagnostics", upTo: Position): Position | undefined {
    return client.workspace?.[what]?.refreshSupport ? upTo : undefined
  }

  /**
   * Answers from the document as it is now, when it has been read `upTo` a position, or all of it; null where it is not analysed. An error
   * is logged with its document and fails only this request; a {@link ResponseError} is an answer, in words for whoever asked.
   */
  async function ask<T>(uri: string, what: string, answer: (view: View) => T, upTo?: Position): Promise<T | null> {
    try {
      while (settling.has(uri)) await settling.get(uri)
      for (;;) {
        const document = session.documents.get(uri)
        if (!document || !session.isOn(document)) return null
        const view = await session.viewInSlices(uri, milliseconds => lull(uri, milliseconds), refresh, upTo)
        if (view && (!judged.has(what) || (await session.judgeInSlices(uri, pause)))) return answer(view)
      }
    } catch (error) {
      if (error instanceof ResponseError) throw error
      connection.console.error(`${what} ${uri}: ${wordsOf(error)}`)
      return null
    }
  }

  /** As {@link ask}, of the document with its sources as people corrected them: when what they noted has been read. */
  async function askCorrected<T>(uri: string, what: string, answer: (view: CorrectedView) => T, upTo?: Position): Promise<T | null> {
    const text = await openedAs(uri)
    if (text === undefined) return null
    const kept = desk.of(uri, text)
    await kept.read()
    return ask(uri, what, view => answer(correctedView(view, kept.sources())), upTo)
  }

  /** The text of a document that is open and analysed, once its settings are known. */
  async function openedAs(uri: string): Promise<string | undefined> {
    while (settling.has(uri)) await settling.get(uri)
    const document = session.documents.get(uri)
    return document && !isHouseFile(uri) && session.isOn(document) ? document.lines.text : undefined
  }

  /** As {@link pause}; who can wait until the typist rests lets what is noted of a document be found first. */
  async function lull(uri: string, milliseconds = 0): Promise<void> {
    await pause(milliseconds)
    if (milliseconds > 0) await Promise.race([desk.found(uri), pause(longest)])
  }

  /** What is to be said of a document: of a house file what is wrong in it, of a text what the rules found. */
  async function remarksOf(uri: string) {
    const upTo = pulls() ? asksAgain("diagnostics", beginning) : beginning
    if (!isHouseFile(uri)) return ask(uri, "diagnostic", view => diagnostics(view, locale), upTo)
    const lines = session.documents.get(uri)?.lines
    return lines ? houseFileDiagnostics(await houses.of(uri), lines, locale) : null
  }

  /** Asks anew by what each document is read and judged. */
  function resettle(): void {
    for (const uri of session.documents.keys()) settle(uri)
    void Promise.all(settling.values()).then(refresh)
  }

  function showHouse(uri: string, text: string | undefined): void {
    houses.show(uri, text)
    resettle()
  }

  function settle(uri: string): void {
    const wished = client.workspace?.configuration
      ? connection.workspace.getConfiguration({ scopeUri: uri, section: "aldus" }).then(
          value => readSettings(value ?? given),
          error => {
            connection.console.error(`settings of ${uri}: ${wordsOf(error)}`)
            return undefined
          },
        )
      : readSettings(given)
    const asked = Promise.all([wished, houses.of(uri)])
      .then(
        ([settings, house]) => {
          // Of two that were asked for, the later counts, whichever comes first.
          if (settling.get(uri) === asked) apply(uri, settings, house)
        },
        error => connection.console.error(`settings of ${uri}: ${wordsOf(error)}`),
      )
      .finally(() => {
        if (settling.get(uri) === asked) settling.delete(uri)
      })
    settling.set(uri, asked)
  }

  function apply(uri: string, settings: Settings | undefined, house: House): void {
    const document = session.documents.get(uri)
    if (!document) return
    if (settings) document.settings = settings
    document.house = house
  }

  /** What was held back while somebody typed is told when the typist rests. */
  function rest(uri: string): void {
    clearTimeout(rests.get(uri))
    rests.set(
      uri,
      setTimeout(() => {
        rests.delete(uri)
        if (pulls() && client.workspace?.diagnostics?.refreshSupport) void connection.sendRequest(DiagnosticRefreshRequest.type)
        else if (!pulls()) soon(uri)
      }, settled + 50),
    )
  }

  /** Tells the client when a new analysis is there: a moment after the last keystroke, at once when a text is opened. */
  function soon(uri: string, after = 20): void {
    clearTimeout(timers.get(uri))
    timers.set(
      uri,
      setTimeout(() => void tell(uri), after),
    )
  }

  async function tell(uri: string): Promise<void> {
    timers.delete(uri)
    const document = session.documents.get(uri)
    if (!document) return
    const answer = (view: View) => {
      learn(view)
      return { version: view.version }
    }
    const found = await ask(uri, "annotations", answer, beginning)
    const version = found?.version ?? document.version
    void connection.sendNotification(annotationsChanged, { uri, version })
    void connection.sendNotification(ledgerChanged, { uri })
    if (!pulls()) void connection.sendDiagnostics({ uri, version, diagnostics: (await remarksOf(uri)) ?? [] })
  }

  /** Loads the models of the languages that a text is in. Until they are there everything works by words and word order. */
  function learn({ analysis: { passages } }: View): void {
    for (const { pack } of session.languages) {
      if (!pack.model || loading.has(pack.id) || !passages.some(({ value }) => value.language === pack.id)) continue
      loading.add(pack.id)
      loadLanguage(pack, read).then(
        language => {
          session.languages = session.languages.map(each => (each.pack === pack ? language : each))
          refresh()
        },
        error => connection.console.warn(`no grammar of ${pack.id}: ${wordsOf(error)}`),
      )
    }
  }

  function refresh(): void {
    if (client.workspace?.semanticTokens?.refreshSupport) void connection.sendRequest(SemanticTokensRefreshRequest.type)
    if (client.workspace?.inlayHint?.refreshSupport) void connection.sendRequest(InlayHintRefreshRequest.type)
    if (client.workspace?.diagnostics?.refreshSupport) void connection.sendRequest(DiagnosticRefreshRequest.type)
    for (const uri of session.documents.keys()) soon(uri)
  }

  function remember(uri: string, data: readonly number[]) {
    const id = String(++serial)
    tokens.set(uri, { id, data })
    return fullTokens(data, id)
  }

  async function annotate(uri: string, languageId: string, on: boolean): Promise<boolean> {
    if (on && !session.documents.has(uri) && !registered.has(uri)) {
      // Outside the selector: the client sends the document as soon as it hears that we want this one.
      registered.set(uri, await connection.client.register(registrationsFor(uri, languageId, abilities(), legend)))
      for (let wait = 0; wait < 50 && !session.documents.has(uri); wait++) await new Promise(resolve => setTimeout(resolve, 20))
    }
    const document = session.documents.get(uri)
    if (!document) return false
    document.wanted = on
    if (!on) {
      registered.get(uri)?.dispose()
      registered.delete(uri)
    }
    refresh()
    return session.isOn(document)
  }
}

/** Milliseconds that reading waits for what is noted to be found: a disk may be slow. */
const longest = 1000

/** What cannot be answered without asking the rules. */
const judged: ReadonlySet<string> = new Set(["diagnostic", "codeAction", "codeAction/resolve", "annotations", "report", ignoreCommand])

function withoutSlash(uri: string): string {
  return uri.replace(/\/$/, "")
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
