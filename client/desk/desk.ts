import {
  commands,
  EventEmitter,
  type LogOutputChannel,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  type Uri,
  window,
  workspace,
} from "vscode"
import type { BaseLanguageClient } from "vscode-languageclient"
import { type Ledger, type LedgerChange, ledgerChanged, ledgerChangeRequest, ledgerRequest } from "../../server/protocol.ts"

/** How long a text must lie still before its ledger is asked again, in milliseconds. */
const patience = 200

/** The ledgers of the open articles as the server last told them; all views read them here, and all that a person notes passes through. */
export class Desk {
  readonly #client: BaseLanguageClient
  readonly #output: LogOutputChannel
  readonly #ledgers = new Map<string, Ledger | null>()
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>()
  readonly #changed = new EventEmitter<TextDocument>()
  #document: TextDocument | undefined

  /** The ledger of this document is not what it was, or another article came to the front. */
  readonly onDidChange = this.#changed.event

  constructor(client: BaseLanguageClient, output: LogOutputChannel) {
    this.#client = client
    this.#output = output
    this.#document = articleIn(window.activeTextEditor)
    client.onNotification(ledgerChanged, ({ uri }) => {
      const document = workspace.textDocuments.find(each => client.code2ProtocolConverter.asUri(each.uri) === uri)
      if (document) this.#soon(document)
    })
  }

  /** What is to be let go of when the extension stops, and what follows the editors until then. */
  watch(): { dispose(): void }[] {
    return [
      this.#changed,
      { dispose: () => this.#waiting.forEach(clearTimeout) },
      window.onDidChangeActiveTextEditor(editor => {
        const document = articleIn(editor)
        if (!document) return
        this.#document = document
        this.#tell(document)
      }),
      window.onDidChangeVisibleTextEditors(editors => {
        for (const { document } of editors) if (!this.#ledgers.has(document.uri.toString())) void this.refresh(document)
      }),
      workspace.onDidCloseTextDocument(document => {
        clearTimeout(this.#waiting.get(document.uri.toString()))
        this.#waiting.delete(document.uri.toString())
        this.#ledgers.delete(document.uri.toString())
        if (this.#document === document) this.#document = articleIn(window.activeTextEditor)
        this.#tell(document)
      }),
    ]
  }

  /** The article that is worked on. */
  get document(): TextDocument | undefined {
    return this.#document
  }

  /** Of a document, or of the one that is worked on; null where it has none. */
  ledger(document = this.#document): Ledger | null {
    return (document && this.#ledgers.get(document.uri.toString())) ?? null
  }

  /** Asks the server anew. */
  async refresh(document: TextDocument): Promise<Ledger | null> {
    const key = document.uri.toString()
    clearTimeout(this.#waiting.get(key))
    this.#waiting.delete(key)
    try {
      const ledger = await this.#client.sendRequest(ledgerRequest, { textDocument: { uri: this.#uri(document.uri) } })
      if (!document.isClosed) this.#ledgers.set(key, ledger)
    } catch (error) {
      this.#output.error(`${key}: ${error}`)
    }
    this.#tell(document)
    return this.ledger(document)
  }

  /** The ledger of the text as it is on screen now, so that its places can be trusted. */
  async current(document: TextDocument): Promise<Ledger | null> {
    const ledger = this.ledger(document)
    return ledger?.version === document.version ? ledger : this.refresh(document)
  }

  /** Notes what a person does, and reads the ledger again. Answers the id of what was noted; nothing where it failed and the person was told why. */
  async note(document: TextDocument, change: LedgerChange): Promise<string | undefined> {
    try {
      const { id } = await this.#client.sendRequest(ledgerChangeRequest, {
        textDocument: { uri: this.#uri(document.uri) },
        version: document.version,
        change: asSent(change),
      })
      await this.refresh(document)
      return id
    } catch (error) {
      this.#output.error(`${document.uri}: ${change.do}: ${error}`)
      void window.showErrorMessage(error instanceof Error ? error.message : String(error))
      return undefined
    }
  }

  /** Brings words of the article on screen and puts the caret on them. */
  async show(document: TextDocument, range: Ledger["claims"][number]["range"], preserveFocus = false): Promise<TextEditor | undefined> {
    if (!range) return undefined
    const seen = window.visibleTextEditors.find(editor => editor.document === document)
    const editor = await window.showTextDocument(document, {
      preserveFocus,
      preview: false,
      ...(seen?.viewColumn && { viewColumn: seen.viewColumn }),
    })
    const own = asRange(range)
    editor.selection = new Selection(own.start, own.start)
    editor.revealRange(own, TextEditorRevealType.InCenterIfOutsideViewport)
    return editor
  }

  #soon(document: TextDocument): void {
    const key = document.uri.toString()
    clearTimeout(this.#waiting.get(key))
    this.#waiting.set(
      key,
      setTimeout(() => void this.refresh(document), patience),
    )
  }

  #tell(document: TextDocument): void {
    void commands.executeCommand("setContext", "aldus.desk", this.ledger() !== null)
    this.#changed.fire(document)
  }

  #uri(uri: Uri): string {
    return this.#client.code2ProtocolConverter.asUri(uri)
  }
}

/** The editor's own ranges have a form of their own when they are sent; the protocol has another. */
function asSent<T>(value: T): T {
  if (value instanceof Range) return { start: value.start, end: value.end } as T
  if (Array.isArray(value)) return value.map(asSent) as T
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, asSent(part)])) as T
}

/** The text in an editor of its own. With the keyboard in a panel or a remark the article stays the one that is worked on. */
function articleIn(editor: TextEditor | undefined): TextDocument | undefined {
  return editor && !["comment", "output", "debug", "vscode-scm"].includes(editor.document.uri.scheme) ? editor.document : undefined
}

/** A range of the protocol as the editor has it. */
export function asRange({ start, end }: NonNullable<Ledger["claims"][number]["range"]>): Range {
  return new Range(start.line, start.character, end.line, end.character)
}
