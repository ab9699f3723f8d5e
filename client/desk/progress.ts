import { l10n, StatusBarAlignment, type StatusBarItem, window } from "vscode"
import type { Desk } from "./desk.ts"
import { progress } from "./ledger-tree.ts"

/** «34 van 52 nagegaan»; a click goes to the ledger. */
export function createProgress(): StatusBarItem {
  const item = window.createStatusBarItem("aldus.progress", StatusBarAlignment.Right, 91)
  item.name = l10n.t("Aldus: checks")
  item.command = "aldus.ledger.focus"
  return item
}

/** Shows how far the article is, or nothing where there is nothing to check. */
export function showProgress(item: StatusBarItem, desk: Desk): void {
  const ledger = desk.ledger()
  const { done, total } = ledger ? progress(ledger) : { done: 0, total: 0 }
  if (total === 0) {
    item.hide()
    return
  }
  item.text = `$(${done === total ? "checklist" : "tasklist"}) ${l10n.t("{0} of {1} checked", done, total)}`
  item.tooltip = ledger?.trouble ?? l10n.t("Claims of this article that somebody has checked. Click for the ledger.")
  item.accessibilityInformation = { label: `Aldus: ${l10n.t("{0} of {1} checked", done, total)}`, role: "button" }
  item.show()
}
