import {
  EventEmitter,
  l10n,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from "vscode"
import type { CheckState, Evidence } from "../../engine/ledger/index.ts"
import type { ClaimEntry, MarkEntry, ThreadEntry } from "../../server/protocol.ts"
import type { Desk } from "./desk.ts"
import { brief, claimKinds, stateWords, voucherName } from "./desk-words.ts"
import { isWeb } from "./evidence.ts"
import { appearance, type Filter, type Grouping, groupClaims, noFilter, type Page, pages, progress, shownClaims } from "./ledger-tree.ts"
import type { Signs } from "./signs.ts"

/** What stands in the tree of the ledger. Claims are named by id: their places are looked up when they are wanted. */
export type LedgerNode =
  | { readonly is: "group"; readonly id: string; readonly key: string | null; readonly pages: readonly Page[]; readonly count: number }
  | { readonly is: "page"; readonly id: string; readonly page: Page; readonly parent: LedgerNode }
  /** `needsKind`: the same words make another claim beside this one, of another kind. */
  | { readonly is: "claim"; readonly id: string; readonly claim: ClaimEntry; readonly needsKind: boolean; readonly parent: LedgerNode }
  | {
      readonly is: "evidence"
      readonly id: string
      readonly evidence: Evidence
      readonly row: number
      readonly parent: LedgerNode & { is: "claim" }
    }
  | { readonly is: "orphans"; readonly id: string; readonly lost: readonly Lost[] }
  | { readonly is: "orphan"; readonly id: string; readonly lost: Lost; readonly parent: LedgerNode }

/** Something whose words are no longer in the text. */
export type Lost =
  | { readonly about: "claim"; readonly entry: ClaimEntry }
  | { readonly about: "thread"; readonly entry: ThreadEntry }
  | { readonly about: "mark"; readonly entry: MarkEntry }

/** The tree of all claims of the article that is worked on. */
export class LedgerView implements TreeDataProvider<LedgerNode> {
  readonly #desk: Desk
  readonly #signs: Signs
  readonly #changed = new EventEmitter<undefined>()
  readonly onDidChangeTreeData = this.#changed.event
  readonly view: TreeView<LedgerNode>
  #grouping: Grouping = "state"
  #filter: Filter = noFilter
  #seen = ""
  #roots: readonly LedgerNode[] = []
  /** The branch that holds each claim, for whoever wants it shown. */
  #branches = new Map<string, LedgerNode>()

  constructor(desk: Desk, signs: Signs) {
    this.#desk = desk
    this.#signs = signs
    this.view = window.createTreeView("aldus.ledger", { treeDataProvider: this, showCollapseAll: true })
  }

  /** Draws again what has changed in it; `force` also where the ledger has not. */
  refresh(force = false): void {
    const ledger = this.#desk.ledger()
    const seen = `${this.#desk.document?.uri}\n${appearance(ledger)}`
    if (!force && seen === this.#seen) return
    this.#seen = seen
    const { done, total } = ledger ? progress(ledger) : { done: 0, total: 0 }
    const isFiltered = this.#filter.states.length + this.#filter.vouchers.length > 0
    this.view.badge = total > done ? { value: total - done, tooltip: l10n.t("{0} still to check", total - done) } : undefined
    this.view.description = total > 0 ? l10n.t("{0} of {1} checked", done, total) : ""
    const shown =
      isFiltered && ledger ? l10n.t("Filtered: {0} of {1} claims shown.", shownClaims(ledger, this.#filter).length, total) : undefined
    this.view.message = [ledger?.trouble, shown].filter(line => line !== undefined).join(" ")
    this.#roots = this.#grow()
    this.#changed.fire(undefined)
  }

  get grouping(): Grouping {
    return this.#grouping
  }

  set grouping(grouping: Grouping) {
    this.#grouping = grouping
    this.refresh(true)
  }

  get filter(): Filter {
    return this.#filter
  }

  set filter(filter: Filter) {
    this.#filter = filter
    this.refresh(true)
  }

  /** Selects a claim in the tree where the tree is on screen; the keyboard stays where it is. */
  async reveal(id: string): Promise<void> {
    const branch = this.#branches.get(id)
    if (!branch || !this.view.visible) return
    const node = this.getChildren(branch).find(child => child.is === "claim" && child.claim.id === id)
    if (node) await this.view.reveal(node, { select: true, focus: false })
  }

  /** What was noted of words that are no longer in the text. */
  lost(): readonly Lost[] {
    const ledger = this.#desk.ledger()
    if (!ledger) return []
    return [
      ...ledger.claims.filter(({ range }) => !range).map(entry => ({ about: "claim", entry }) as const),
      ...ledger.threads.filter(({ range }) => !range).map(entry => ({ about: "thread", entry }) as const),
      ...ledger.marks.filter(({ range }) => !range).map(entry => ({ about: "mark", entry }) as const),
    ]
  }

  getChildren(node?: LedgerNode): LedgerNode[] {
    if (!node) return [...this.#roots]
    switch (node.is) {
      case "group":
        return node.pages.length === 1
          ? claimNodes(node.pages[0]!.claims, node)
          : node.pages.map(page => ({ is: "page", id: `${node.id}/${page.from}`, page, parent: node }))
      case "page":
        return claimNodes(node.page.claims, node)
      case "claim":
        return node.claim.evidence.map((evidence, row) => ({ is: "evidence", id: `${node.id}/${row}`, evidence, row, parent: node }))
      case "orphans":
        return node.lost.map(lost => ({ is: "orphan", id: `orphan/${lost.entry.id}`, lost, parent: node }))
      default:
        return []
    }
  }

  getParent(node: LedgerNode): LedgerNode | undefined {
    return "parent" in node ? node.parent : undefined
  }

  getTreeItem(node: LedgerNode): TreeItem {
    const item = this.#item(node)
    item.id = node.id
    return item
  }

  #grow(): LedgerNode[] {
    const ledger = this.#desk.ledger()
    this.#branches = new Map()
    if (!ledger) return []
    const roots: LedgerNode[] = groupClaims(shownClaims(ledger, this.#filter), this.#grouping).map(({ key, claims }) => {
      const group = { is: "group", id: `${this.#grouping}/${key ?? ""}`, key, pages: pages(claims), count: claims.length } as const
      for (const page of group.pages) {
        const branch: LedgerNode = group.pages.length === 1 ? group : { is: "page", id: `${group.id}/${page.from}`, page, parent: group }
        for (const { id } of page.claims) this.#branches.set(id, branch)
      }
      return group
    })
    const lost = this.lost()
    return lost.length > 0 ? [...roots, { is: "orphans", id: "orphans", lost }] : roots
  }

  #item(node: LedgerNode): TreeItem {
    switch (node.is) {
      case "group": {
        const item = new TreeItem(
          this.#title(node.key),
          node.key === "confirmed" && this.#grouping === "state" ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded,
        )
        if (this.#grouping === "state") item.iconPath = this.#signs.of(node.key as CheckState)
        item.description = String(node.count)
        item.contextValue = "group"
        return item
      }
      case "page": {
        const { from, claims } = node.page
        const item = new TreeItem(l10n.t("{0} to {1}", from + 1, from + claims.length), TreeItemCollapsibleState.Collapsed)
        item.description = brief(claims[0]!.text, 40)
        item.contextValue = "group"
        return item
      }
      case "claim":
        return claimItem(node, this.#signs)
      case "evidence": {
        const item = new TreeItem(node.evidence.title ?? node.evidence.href)
        if (node.evidence.title) item.description = node.evidence.href
        item.iconPath = new ThemeIcon(isWeb(node.evidence.href) ? "link" : "file")
        item.tooltip = node.evidence.href
        item.contextValue = "evidence"
        item.command = { command: "aldus.evidence.open", title: l10n.t("Open evidence"), arguments: [node] }
        return item
      }
      case "orphans": {
        const item = new TreeItem(l10n.t("No longer in the text"), TreeItemCollapsibleState.Expanded)
        item.iconPath = new ThemeIcon("debug-disconnect", new ThemeColor("problemsWarningIcon.foreground"))
        item.description = String(node.lost.length)
        item.contextValue = "orphans"
        return item
      }
      case "orphan":
        return orphanItem(node.lost, this.#signs)
    }
  }

  #title(key: string | null): string {
    if (this.#grouping === "state") return capital(stateWords()[key as CheckState].label)
    if (this.#grouping === "source") return capital(voucherName(key))
    return key || l10n.t("Above the first crosshead")
  }
}

function claimNodes(claims: readonly ClaimEntry[], parent: LedgerNode): LedgerNode[] {
  const isTwin = (claim: ClaimEntry, other: ClaimEntry | undefined) => other?.text === claim.text && other.kind !== claim.kind
  return claims.map((claim, i) => {
    const needsKind = isTwin(claim, claims[i - 1]) || isTwin(claim, claims[i + 1])
    return { is: "claim", id: `claim/${claim.id}`, claim, needsKind, parent }
  })
}

function claimItem(node: LedgerNode & { readonly is: "claim" }, signs: Signs): TreeItem {
  const { claim } = node
  const { text, kind, voucher, state, checker, note, evidence, by } = claim
  const item = new TreeItem(
    node.needsKind ? `${claimKinds()[kind]}: ${brief(text)}` : brief(text),
    evidence.length > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
  )
  item.iconPath = signs.of(state, by)
  item.description = [voucherName(voucher), checker, brief(note, 40)].filter(Boolean).join(" · ")
  item.contextValue = `claim.${by}`
  item.command = { command: "aldus.claim.show", title: l10n.t("Show in the text"), arguments: [node] }
  const origin = {
    machine: l10n.t("Found by Aldus; nobody has confirmed it yet."),
    accepted: l10n.t("Found by Aldus and confirmed by a person."),
    person: l10n.t("Marked by a person."),
  }[by]
  const line = (label: string, value: string) => (value ? `\n\n${label}: ${escaped(value)}` : "")
  item.tooltip = new MarkdownString(
    `**${escaped(capital(stateWords()[state].label))}** · ${claimKinds()[kind]}\n\n> ${escaped(brief(text, 400))}` +
      line(l10n.t("Vouches for it"), voucherName(voucher)) +
      line(l10n.t("Checked by"), checker) +
      line(l10n.t("Note"), note) +
      `\n\n_${origin}_`,
  )
  item.accessibilityInformation = { label: `${brief(text)}, ${stateWords()[state].label}, ${voucherName(voucher)}. ${origin}` }
  return item
}

function orphanItem({ about, entry }: Lost, signs: Signs): TreeItem {
  const item = new TreeItem(`‘${brief(entry.text)}’`)
  const first = about === "thread" ? entry.comments[0] : undefined
  item.iconPath = about === "claim" ? signs.of(entry.state) : new ThemeIcon(about === "thread" ? "comment-discussion" : "edit")
  item.description =
    about === "claim"
      ? stateWords()[entry.state].label
      : first
        ? `${first.author}: ${brief(first.text, 50)}`
        : l10n.t("annotation by a person")
  item.tooltip = l10n.t("These words are no longer in the text. Select where they belong now, and choose “Put on the selection”.")
  item.contextValue = "orphan"
  return item
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Text of the article in Markdown as it is. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, "\\$&")
}
