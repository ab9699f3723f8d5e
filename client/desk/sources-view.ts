import {
  EventEmitter,
  FileDecoration,
  l10n,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  Uri,
  window,
} from "vscode"
import type { SourceEntry } from "../../server/protocol.ts"
import type { Desk } from "./desk.ts"
import { badgeWords, brief, percent, sourceTypes } from "./desk-words.ts"
import { pageSize } from "./ledger-tree.ts"

/** What stands in the tree of sources. */
export type SourceNode =
  | { readonly is: "type"; readonly id: string; readonly type: SourceEntry["type"]; readonly sources: readonly SourceEntry[] }
  | { readonly is: "source"; readonly id: string; readonly source: SourceEntry; readonly parent: SourceNode }
  | { readonly is: "attribution"; readonly id: string; readonly source: SourceEntry; readonly row: number; readonly parent: SourceNode }
  | { readonly is: "more"; readonly id: string; readonly source: SourceEntry; readonly from: number; readonly parent: SourceNode }

/** The address under which a source shows its badge. */
const scheme = "aldus-source"

/** The tree of sources of the article that is worked on: by type, then by how much each says. */
export class SourcesView implements TreeDataProvider<SourceNode> {
  readonly #desk: Desk
  readonly #changed = new EventEmitter<undefined>()
  readonly onDidChangeTreeData = this.#changed.event
  readonly view: TreeView<SourceNode>
  #seen = ""

  constructor(desk: Desk) {
    this.#desk = desk
    this.view = window.createTreeView("aldus.sources", { treeDataProvider: this, showCollapseAll: true })
  }

  /** Draws again where what is shown has changed; places in the text are not shown. */
  refresh(): void {
    const sources = this.#desk.ledger()?.sources ?? []
    const seen = JSON.stringify([
      this.#desk.document?.uri.toString(),
      sources.map(source => ({ ...source, mentions: [], attributions: source.attributions.map(({ kind, text }) => [kind, text]) })),
    ])
    if (seen === this.#seen) return
    this.#seen = seen
    this.view.description = sources.length === 0 ? "" : sources.length === 1 ? l10n.t("1 source") : l10n.t("{0} sources", sources.length)
    this.#changed.fire(undefined)
  }

  getChildren(node?: SourceNode): SourceNode[] {
    if (!node) return this.#types()
    switch (node.is) {
      case "type":
        return node.sources.map(source => ({ is: "source", id: `source/${source.name}`, source, parent: node }))
      case "source":
        return stretch(node.source, 0, node)
      case "more":
        return stretch(node.source, node.from, node)
      default:
        return []
    }
  }

  getParent(node: SourceNode): SourceNode | undefined {
    return "parent" in node ? node.parent : undefined
  }

  getTreeItem(node: SourceNode): TreeItem {
    const item = itemOf(node)
    item.id = node.id
    return item
  }

  #types(): SourceNode[] {
    const sources = this.#desk.ledger()?.sources ?? []
    return (Object.keys(sourceTypes()) as SourceEntry["type"][]).flatMap(type => {
      const own = sources.filter(source => source.type === type).sort((a, b) => b.share - a.share)
      return own.length > 0 ? [{ is: "type", id: `type/${type}`, type, sources: own } as const] : []
    })
  }
}

/** Attributions from this row on, and where they are many a branch with the rest. */
function stretch(source: SourceEntry, from: number, parent: SourceNode): SourceNode[] {
  const end = Math.min(source.attributions.length, from + pageSize)
  const nodes: SourceNode[] = []
  for (let row = from; row < end; row++) nodes.push({ is: "attribution", id: `said/${source.name}/${row}`, source, row, parent })
  if (end < source.attributions.length) nodes.push({ is: "more", id: `more/${source.name}/${end}`, source, from: end, parent })
  return nodes
}

function itemOf(node: SourceNode): TreeItem {
  switch (node.is) {
    case "type": {
      const { label, icon } = sourceTypes()[node.type]
      const item = new TreeItem(label, TreeItemCollapsibleState.Expanded)
      item.iconPath = new ThemeIcon(icon)
      item.description = `${node.sources.length} · ${percent(node.sources.reduce((sum, { share }) => sum + share, 0))}`
      item.tooltip = l10n.t("Their part of all words that sources say")
      item.contextValue = "type"
      return item
    }
    case "source":
      return sourceItem(node.source)
    case "attribution": {
      const { kind, text } = node.source.attributions[node.row]!
      const item = new TreeItem(brief(text))
      item.iconPath = new ThemeIcon(kind === "indirect" ? "comment" : "quote")
      item.tooltip = text
      item.contextValue = "attribution"
      item.command = { command: "aldus.source.show", title: l10n.t("Show in the text"), arguments: [node] }
      return item
    }
    case "more": {
      const item = new TreeItem(l10n.t("{0} more", node.source.attributions.length - node.from), TreeItemCollapsibleState.Collapsed)
      item.contextValue = "more"
      return item
    }
  }
}

function sourceItem(source: SourceEntry): TreeItem {
  const { name, type, role, isTrusted, share, badges, attributions } = source
  const item = new TreeItem(name, attributions.length > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None)
  const words = badgeWords()
  item.iconPath = isTrusted ? new ThemeIcon("verified-filled", new ThemeColor("aldus.confirmed")) : new ThemeIcon(sourceTypes()[type].icon)
  item.description = [percent(share), role, ...badges.map(badge => words[badge])].filter(Boolean).join(" · ")
  item.resourceUri = Uri.from({ scheme, path: `/${encodeURIComponent(name)}`, query: badges.join(",") })
  item.tooltip = [
    name,
    role,
    attributions.length === 1 ? l10n.t("1 attribution") : l10n.t("{0} attributions", attributions.length),
    ...badges.map(badge => words[badge]),
    ...(isTrusted ? [l10n.t("trusted by a person")] : []),
  ]
    .filter(Boolean)
    .join("\n")
  item.contextValue = isTrusted ? "source.trusted" : "source"
  item.command = { command: "aldus.source.show", title: l10n.t("Show in the text"), arguments: [{ is: "source", source }] }
  item.accessibilityInformation = { label: `${name}, ${item.description}` }
  return item
}

/** Puts the badges of sources at the edge of the tree: A anonymous, 1 once, → second-hand. */
export function showSourceBadges(): { dispose(): void } {
  const signs = { anonymous: "A", single: "1", "second-hand": "→" } as const
  return window.registerFileDecorationProvider({
    provideFileDecoration: ({ scheme: own, query }) => {
      if (own !== scheme || !query) return undefined
      const badges = query.split(",") as SourceEntry["badges"][number][]
      const words = badgeWords()
      const sign = badges.map(badge => signs[badge]).join("")
      return new FileDecoration(sign.slice(0, 2), badges.map(badge => words[badge]).join(", "))
    },
  })
}
