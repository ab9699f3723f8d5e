import type { ExtensionContext, LogOutputChannel } from "vscode"
import { window } from "vscode"
import type { BaseLanguageClient } from "vscode-languageclient"
import type { Painted } from "../painted.ts"
import { registerAnnotationCommands } from "./annotation-commands.ts"
import { Desk } from "./desk.ts"
import { Gutter } from "./gutter.ts"
import { registerLedgerCommands } from "./ledger-commands.ts"
import { LedgerView } from "./ledger-view.ts"
import { createProgress, showProgress } from "./progress.ts"
import { Signs } from "./signs.ts"
import { registerSourceCommands } from "./source-commands.ts"
import { SourcesView, showSourceBadges } from "./sources-view.ts"
import { Threads } from "./threads.ts"

/** Puts the desk in the window: the trees of sources and claims, the marks in the text, the threads, the progress and all commands. */
export function startDesk(context: ExtensionContext, client: BaseLanguageClient, output: LogOutputChannel, painted: Painted): Desk {
  const desk = new Desk(client, output)
  const signs = new Signs(context.extensionUri)
  const sources = new SourcesView(desk)
  const ledger = new LedgerView(desk, signs)
  const gutter = new Gutter(desk, signs, painted)
  const threads = new Threads(desk)
  const progress = createProgress()
  context.subscriptions.push(
    ...desk.watch(),
    ...gutter.types,
    ...threads.register(),
    ...registerSourceCommands(desk),
    ...registerLedgerCommands(desk, ledger, signs),
    ...registerAnnotationCommands(desk),
    sources.view,
    ledger.view,
    progress,
    showSourceBadges(),
    desk.onDidChange(document => {
      sources.refresh()
      ledger.refresh()
      gutter.paint()
      threads.refresh(document)
      showProgress(progress, desk)
    }),
    window.onDidChangeVisibleTextEditors(() => gutter.paint()),
  )
  return desk
}
