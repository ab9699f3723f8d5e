import { l10n, MarkdownString, StatusBarAlignment, type StatusBarItem, window } from "vscode"
import type { Annotations } from "../server/protocol.ts"
import { isShown, labels, layers } from "./layers.ts"

/** The counts of the article on screen; a click chooses the layers. */
export function createStatus(): StatusBarItem {
  const item = window.createStatusBarItem("aldus.counts", StatusBarAlignment.Right, 90)
  item.name = "Aldus"
  item.command = "aldus.chooseLayers"
  return item
}

/** Shows the counts, or nothing where the article on screen is not annotated, or not all of it yet. */
export function showCounts(item: StatusBarItem, annotations: Annotations | null): void {
  if (!annotations?.whole) {
    item.hide()
    return
  }
  const { sources, attributions, hedges, unsourced } = annotations.counts
  item.text = `$(quote) ${[
    sources === 1 ? l10n.t("1 source") : l10n.t("{0} sources", sources),
    attributions === 1 ? l10n.t("1 attribution") : l10n.t("{0} attributions", attributions),
    l10n.t("{0} without a source", unsourced),
  ].join(" · ")}`
  const tooltip = new MarkdownString("", true)
  tooltip.isTrusted = { enabledCommands: layers.map(layer => `aldus.toggleLayer.${layer}`) }
  tooltip.appendMarkdown(`**Aldus** — ${hedges === 1 ? l10n.t("1 hedge") : l10n.t("{0} hedges", hedges)}\n\n`)
  for (const layer of layers)
    tooltip.appendMarkdown(
      `[${isShown(layer) ? "$(check)" : "$(circle-large-outline)"} ${labels()[layer].label}](command:aldus.toggleLayer.${layer})\n\n`,
    )
  item.tooltip = tooltip
  item.accessibilityInformation = { label: `Aldus: ${item.text.replace("$(quote) ", "")}`, role: "button" }
  item.show()
}
