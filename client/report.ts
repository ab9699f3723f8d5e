import {
  type ExtensionContext,
  l10n,
  Range,
  type TextDocument,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from "vscode"
import type { BaseLanguageClient } from "vscode-languageclient"
import { reportBody, reportPage } from "../report/page.ts"
import { themeCss } from "../report/style.ts"
import type { FromPage, ToPage } from "../report/webview.ts"
import { type ReportAnswer, reportRequest } from "../server/protocol.ts"

/** Milliseconds without a change after which an open report is drawn again. */
const idle = 250

/** The reports on articles, each in a panel beside its text that keeps up with it. */
export interface Reports {
  /** Opens the report on the article on screen. */
  show(): Promise<void>
  /** The article at this address, as the server writes it, is not what it was. */
  changed(document: TextDocument): void
}

/** What is shown in one panel. */
interface Shown {
  readonly panel: WebviewPanel
  answer: ReportAnswer | null
  timer?: ReturnType<typeof setTimeout>
}

const viewType = "aldus.report"

export function createReports({ extensionUri, subscriptions }: ExtensionContext, client: BaseLanguageClient): Reports {
  const open = new Map<string, Shown>()

  const ask = (uri: Uri) => client.sendRequest(reportRequest, { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) } })

  const code = async () => new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extensionUri, "dist/report.js")))

  const fill = (uri: Uri, panel: WebviewPanel, answer: ReportAnswer, script: string) => {
    const key = uri.toString()
    const shown: Shown = { panel, answer }
    open.set(key, shown)
    const send = () => {
      if (shown.answer) void panel.webview.postMessage({ body: reportBody(shown.answer.report), uri: key } satisfies ToPage)
    }
    panel.webview.onDidReceiveMessage((message: FromPage) => {
      if ("ready" in message) send()
      else void lead(uri, shown, message.from, message.to)
    })
    panel.onDidDispose(() => {
      clearTimeout(shown.timer)
      open.delete(key)
    })
    const nonce = crypto.randomUUID()
    // All that the page needs is in it: it may reach no file.
    panel.webview.options = { enableScripts: true, localResourceRoots: [] }
    panel.webview.html = reportPage(answer.report, {
      colors: themeCss,
      trust: () => ({ source: `'nonce-${nonce}'`, nonce }),
      script,
    })
  }

  const renew = async (document: TextDocument, shown: Shown) => {
    const answer = await ask(document.uri)
    if (!answer) return
    shown.answer = answer
    if (shown.panel.visible)
      await shown.panel.webview.postMessage({ body: reportBody(answer.report), uri: document.uri.toString() } satisfies ToPage)
  }

  subscriptions.push(
    window.registerWebviewPanelSerializer(viewType, {
      async deserializeWebviewPanel(panel, state: { readonly uri?: string } | undefined) {
        try {
          const uri = Uri.parse(state?.uri ?? "", true)
          await workspace.openTextDocument(uri)
          const [answer, script] = await Promise.all([ask(uri), code()])
          if (answer) fill(uri, panel, answer, script)
          else panel.dispose()
        } catch {
          // The article is gone, or nobody knows which it was: there is nothing to report on.
          panel.dispose()
        }
      },
    }),
  )

  return {
    show: async () => {
      const document = window.activeTextEditor?.document
      const [answer, script] = document ? await Promise.all([ask(document.uri), code()]) : [null, ""]
      if (!document || !answer) {
        void window.showInformationMessage(l10n.t("Open an article that Aldus annotates to see its report."))
        return
      }
      const before = open.get(document.uri.toString())
      if (before) return before.panel.reveal()
      const title = l10n.t("Report: {0}", answer.report.file)
      fill(document.uri, window.createWebviewPanel(viewType, title, ViewColumn.Beside, { enableFindWidget: true }), answer, script)
    },
    changed: document => {
      const shown = open.get(document.uri.toString())
      if (!shown) return
      clearTimeout(shown.timer)
      shown.timer = setTimeout(() => void renew(document, shown), idle)
    },
  }
}

/** Shows words of the article in its editor. Words of an older text may be elsewhere by now: the report is about to change, too. */
async function lead(uri: Uri, { answer, panel }: Shown, from: number, to: number): Promise<void> {
  const document = await workspace.openTextDocument(uri)
  if (document.version !== answer?.version) return
  const beside = window.visibleTextEditors.find(editor => editor.document === document)?.viewColumn
  const viewColumn = beside ?? (panel.viewColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One)
  const selection = new Range(document.positionAt(from), document.positionAt(to))
  const editor = await window.showTextDocument(document, { viewColumn, selection })
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport)
}
