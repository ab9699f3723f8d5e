import { ConfigurationTarget, l10n, type QuickPickItem, window, workspace } from "vscode"

/** What can be shown or hidden by itself. */
export const layers = ["sources", "cues", "content", "hedges", "unsourced"] as const
export type Layer = (typeof layers)[number]

export function isShown(layer: Layer): boolean {
  return workspace.getConfiguration("aldus.layers").get(layer, true)
}

/** Remembered in the settings, so that it holds in every window and can be seen there. */
export async function toggle(layer: Layer): Promise<void> {
  await show(layer, !isShown(layer))
}

/** Lets the user tick the layers. */
export async function chooseLayers(): Promise<void> {
  const items: (QuickPickItem & { readonly layer: Layer })[] = layers.map(layer => ({ layer, ...labels()[layer], picked: isShown(layer) }))
  const chosen = await window.showQuickPick(items, {
    canPickMany: true,
    title: l10n.t("Aldus: what to show"),
    placeHolder: l10n.t("Layers"),
  })
  if (chosen)
    for (const { layer } of items)
      await show(
        layer,
        chosen.some(item => item.layer === layer),
      )
}

async function show(layer: Layer, shown: boolean): Promise<void> {
  if (isShown(layer) === shown) return
  const configuration = workspace.getConfiguration("aldus.layers")
  const set = configuration.inspect(layer)
  const target = set?.workspaceValue !== undefined ? ConfigurationTarget.Workspace : ConfigurationTarget.Global
  await configuration.update(layer, shown, target)
}

/** The name of each layer and what it marks, in the interface language. */
export function labels(): Record<Layer, { label: string; description: string }> {
  return {
    sources: { label: l10n.t("Sources"), description: l10n.t("who speaks or thinks") },
    cues: { label: l10n.t("Cues"), description: l10n.t("the words that attribute") },
    content: { label: l10n.t("Attributed content"), description: l10n.t("what they say, in the colour of its source") },
    hedges: { label: l10n.t("Hedges"), description: l10n.t("words that weaken a statement") },
    unsourced: { label: l10n.t("Statements without a source"), description: l10n.t("what rests on nobody") },
  }
}
