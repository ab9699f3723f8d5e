import {
  type Comment,
  CommentMode,
  type CommentReply,
  type CommentThread,
  CommentThreadCollapsibleState,
  CommentThreadState,
  commands,
  comments,
  type Disposable,
  l10n,
  MarkdownString,
  Range,
  Selection,
  type TextDocument,
  window,
  workspace,
} from "vscode"
import type { ThreadEntry } from "../../server/protocol.ts"
import { asRange, type Desk } from "./desk.ts"
import { brief } from "./desk-words.ts"
import { claimAt } from "./ledger-tree.ts"

/** A comment in a thread, with the ids that the ledger knows them by. */
interface Remark extends Comment {
  readonly id: string
  readonly thread: string
  body: string | MarkdownString
  /** As the ledger has it: what is typed and then dropped must not stay. */
  readonly saved: string
}

/** A thread on screen: what it says, and where it stands. */
interface Shown {
  readonly thread: CommentThread
  readonly words: string
  readonly place: string
}

/** So many threads can be moved at every rest of the typist. */
const few = 40

/** What people say of claims, quotations and any other words, beside the text. */
export class Threads {
  readonly #desk: Desk
  readonly #controller = comments.createCommentController("aldus.threads", l10n.t("Aldus: remarks of the desk"))
  /** Per document, then per id, what is on screen. */
  readonly #shown = new Map<string, Map<string, Shown>>()

  /** A thread that appears now is what somebody just wrote: it stays open. */
  #isSending = false
  /** The documents that may be spoken of. */
  readonly #offered = new Set<string>()

  constructor(desk: Desk) {
    this.#desk = desk
    this.#controller.options = { prompt: l10n.t("Answer…"), placeHolder: l10n.t("What should the writer know of these words?") }
  }

  /** The whole of an article may be spoken of. The editor asks when it opens a text, which is before we have read it: so it is asked to ask again. */
  #offer(): void {
    this.#controller.commentingRangeProvider = {
      provideCommentingRanges: document => (this.#desk.ledger(document) ? [new Range(0, 0, document.lineCount - 1, 0)] : undefined),
    }
  }

  register(): Disposable[] {
    const command = commands.registerCommand
    return [
      this.#controller,
      workspace.onDidSaveTextDocument(document => this.settle(document)),
      window.onDidChangeVisibleTextEditors(editors => {
        for (const { document } of editors) this.settle(document)
      }),
      command("aldus.thread.start", () => startThread(this.#desk)),
      command("aldus.thread.send", ({ thread, text }: CommentReply) => this.#send(thread, text)),
      command("aldus.thread.resolve", (thread: CommentThread) => this.#resolve(thread, true)),
      command("aldus.thread.reopen", (thread: CommentThread) => this.#resolve(thread, false)),
      command("aldus.comment.edit", (remark: Remark) => this.#setMode(remark, CommentMode.Editing)),
      command("aldus.comment.cancel", (remark: Remark) => this.#setMode({ ...remark, body: formatted(remark.saved) }, CommentMode.Preview)),
      command("aldus.comment.save", (remark: Remark) => this.#save(remark)),
      command("aldus.comment.remove", (remark: Remark) => this.#remove(remark)),
    ]
  }

  /** Shows the threads of a document as the ledger has them; what did not change is not touched, so that nobody loses what they type. */
  refresh(document: TextDocument): void {
    const key = document.uri.toString()
    const isKept = this.#desk.ledger(document) !== null
    if (isKept !== this.#offered.has(key)) {
      if (isKept) this.#offered.add(key)
      else this.#offered.delete(key)
      this.#offer()
    }
    const shown = this.#shown.get(key) ?? new Map<string, Shown>()
    this.#shown.set(key, shown)
    const entries = this.#desk.ledger(document)?.threads ?? []
    const ids = new Set(entries.map(({ id }) => id))
    for (const [id, { thread }] of shown)
      if (!ids.has(id)) {
        thread.dispose()
        shown.delete(id)
      }
    if (document.isClosed) {
      this.#shown.delete(key)
      return
    }
    const changed = entries.filter(entry => shown.get(entry.id)?.words !== wordsOf(entry))
    for (const entry of changed) {
      const thread = shown.get(entry.id)?.thread ?? this.#create(document, entry)
      fill(thread, entry)
      shown.set(entry.id, { thread, words: wordsOf(entry), place: placeOf(entry) })
    }
    if (entries.length <= few) this.settle(document)
  }

  /**
   * Tells the editor where the threads of a document are now. As long as the text is on screen it moves them by itself, and being told of
   * hundreds it stands still: so while somebody types it is only told of a few.
   */
  settle(document: TextDocument): void {
    const shown = this.#shown.get(document.uri.toString())
    for (const entry of this.#desk.ledger(document)?.threads ?? []) {
      const old = shown?.get(entry.id)
      if (!shown || !old || old.place === placeOf(entry)) continue
      old.thread.range = entry.range ? asRange(entry.range) : undefined
      shown.set(entry.id, { ...old, place: placeOf(entry) })
    }
  }

  #create({ uri }: TextDocument, entry: ThreadEntry): CommentThread {
    const thread = this.#controller.createCommentThread(uri, entry.range ? asRange(entry.range) : new Range(0, 0, 0, 0), remarksOf(entry))
    thread.collapsibleState = this.#isSending ? CommentThreadCollapsibleState.Expanded : CommentThreadCollapsibleState.Collapsed
    return thread
  }

  async #send(thread: CommentThread, text: string): Promise<void> {
    const document = await documentOf(thread)
    if (text.trim() === "") return
    const known = this.#idOf(thread)
    if (known) {
      await this.#desk.note(document, { do: "reply", thread: known, text })
      return
    }
    const range = thread.range && (thread.range.isEmpty ? document.lineAt(thread.range.start).range : thread.range)
    if (!range || range.isEmpty) {
      void window.showInformationMessage(l10n.t("Select the words first."))
      return
    }
    this.#isSending = true
    if ((await this.#desk.note(document, { do: "comment", range, text })) !== undefined) thread.dispose()
    this.#isSending = false
  }

  async #resolve(thread: CommentThread, isResolved: boolean): Promise<void> {
    const known = this.#idOf(thread)
    if (known) await this.#desk.note(await documentOf(thread), { do: "resolve", thread: known, isResolved })
  }

  async #save(remark: Remark): Promise<void> {
    const thread = this.#threadOf(remark)
    if (!thread) return
    const text = typeof remark.body === "string" ? remark.body : remark.body.value
    const isSaved = await this.#desk.note(await documentOf(thread), { do: "edit-comment", id: remark.id, text })
    if (isSaved !== undefined) this.#setMode({ ...remark, body: formatted(text), saved: text }, CommentMode.Preview)
  }

  async #remove(remark: Remark): Promise<void> {
    const thread = this.#threadOf(remark)
    if (!thread) return
    const yes = l10n.t("Throw away")
    if ((await window.showWarningMessage(l10n.t("Throw away this remark?"), { modal: true, detail: remark.saved }, yes)) === yes)
      await this.#desk.note(await documentOf(thread), { do: "remove", id: remark.id })
  }

  #setMode(remark: Remark, mode: CommentMode): void {
    const thread = this.#threadOf(remark)
    if (!thread) return
    const body = mode === CommentMode.Editing ? remark.saved : remark.body
    thread.comments = thread.comments.map(each => ((each as Remark).id === remark.id ? { ...remark, body, mode } : each))
  }

  #threadOf({ thread }: Remark): CommentThread | undefined {
    for (const shown of this.#shown.values()) {
      const found = shown.get(thread)
      if (found) return found.thread
    }
    return undefined
  }

  #idOf(thread: CommentThread): string | undefined {
    for (const [id, shown] of this.#shown.get(thread.uri.toString()) ?? []) if (shown.thread === thread) return id
    return undefined
  }
}

/** The open text that a thread is about. Of a thread that the editor made a remote window names the text by another scheme than we know it by. */
async function documentOf({ uri }: CommentThread): Promise<TextDocument> {
  const open = workspace.textDocuments
  return (
    open.find(document => document.uri.toString() === uri.toString()) ??
    open.find(document => uri.scheme === "vscode-remote" && document.uri.path === uri.path) ??
    workspace.openTextDocument(uri)
  )
}

/** Opens a remark on the selection, else on the claim or the words of a source at the caret, else on the line. */
async function startThread(desk: Desk): Promise<void> {
  const editor = window.activeTextEditor
  const ledger = editor && (await desk.current(editor.document))
  if (!editor || !ledger) return
  const caret = editor.selection.active
  const claim = claimAt(ledger, caret)?.range
  const said = ledger.sources
    .flatMap(({ attributions }) => attributions.flatMap(({ ranges }) => ranges.map(asRange)))
    .find(range => range.contains(caret))
  const range = !editor.selection.isEmpty ? editor.selection : claim ? asRange(claim) : (said ?? editor.document.lineAt(caret.line).range)
  // The command takes a range too, but reads its first column wrong; the selection it reads right.
  editor.selection = new Selection(range.start, range.end)
  await commands.executeCommand("workbench.action.addComment")
}

function wordsOf({ range, ...words }: ThreadEntry): string {
  return JSON.stringify([range !== null, words])
}

function placeOf({ range }: ThreadEntry): string {
  return JSON.stringify(range)
}

function fill(thread: CommentThread, entry: ThreadEntry): void {
  const { range, text, isResolved } = entry
  // Without words of its own a thread stands with the file; the ledger lists it, and what it was about.
  thread.range = range ? asRange(range) : undefined
  thread.label = range ? `‘${brief(text, 60)}’` : l10n.t("No longer in the text: ‘{0}’", brief(text, 60))
  thread.canReply = true
  thread.state = isResolved ? CommentThreadState.Resolved : CommentThreadState.Unresolved
  thread.contextValue = isResolved ? "resolved" : "open"
  thread.comments = remarksOf(entry)
}

function remarksOf({ id, comments: remarks }: ThreadEntry): Remark[] {
  return remarks.map(({ id: own, author, created, modified, text: body }): Remark => {
    const isEdited = modified !== created
    return {
      id: own,
      thread: id,
      body: formatted(body),
      saved: body,
      mode: CommentMode.Preview,
      author: { name: author || l10n.t("the desk") },
      timestamp: new Date(created),
      contextValue: "remark",
      ...(isEdited && { label: l10n.t("edited") }),
    }
  })
}

/** What people typed is shown as they typed it: Markdown, but no HTML, no commands. */
function formatted(text: string): MarkdownString {
  return new MarkdownString(text)
}
