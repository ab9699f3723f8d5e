import {
  EventEmitter,
  l10n,
  MarkdownString,
  type TextDocument,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from "vscode"
import type { CheckState, Evidence } from "../../engine/ledger/index.ts"
import type { ClaimEntry, Ledger, MarkEntry, ThreadEntry } from "../../server/protocol.ts"
import type { Desk } from "./desk.ts"
import { brief, claimKinds, stateWords, voucherName } from "./desk-words.ts"
import { isWeb } from "./evidence.ts"
import {
  appearance,
  type Filter,
  type Group,
  type Grouping,
  groupClaims,
  needsKind,
  noFilter,
  pages,
  progress,
  redrawnRows,
  shownClaims,
} from "./ledger-tree.ts"
import type { Signs } from "./signs.ts"

/** What stands in the tree of the ledger. What was handed out stays the same object for as long as it stands there: only by that it can be drawn again. */
export type LedgerNode =
  | { readonly is: "group"; readonly id: string; readonly key: string | null; readonly count: number; readonly children: LedgerNode[] }
  | { readonly is: "page"; readonly id: string; readonly from: number; readonly children: ClaimNode[]; readonly parent: LedgerNode }
  | ClaimNode
  | { readonly is: "evidence"; readonly id: string; readonly evidence: Evidence; readonly row: number; readonly parent: ClaimNode }
  | OrphansNode
  | { readonly is: "orphan"; readonly id: string; readonly lost: Lost; readonly parent: LedgerNode }

interface ClaimNode {
  readonly is: "claim"
  readonly id: string
  readonly parent: LedgerNode
  /** As the ledger has it now. */
  claim: ClaimEntry
  /** The same words make another claim beside this one, of another kind. */
  needsKind: boolean
}

interface OrphansNode {
  readonly is: "orphans"
  readonly id: string
  /** As the ledger has them now. */
  lost: readonly Lost[]
}

/** Something whose words are no longer in the text. */
export type Lost =
  | { readonly about: "claim"; readonly entry: ClaimEntry }
  | { readonly about: "thread"; readonly entry: ThreadEntry }
  | { readonly about: "mark"; readonly entry: MarkEntry }

/** Of more claims than this it costs less to draw the whole tree. */
const mostRows = 50

/** The tree of all claims of the article that is worked on. */
export class LedgerView implements TreeDataProvider<LedgerNode> {
  readonly #desk: Desk
  readonly #signs: Signs
  readonly #changed = new EventEmitter<LedgerNode[] | undefined>()
  readonly onDidChangeTreeData = this.#changed.event
  readonly view: TreeView<LedgerNode>
  #grouping: Grouping = "state"
  #filter: Filter = noFilter
  #seen = ""
  #document: TextDocument | undefined
  #groups: readonly Group[] = []
  #roots: readonly LedgerNode[] = []
  /** Those of all groups, in their order. */
  #claims: readonly ClaimNode[] = []

  constructor(desk: Desk, signs: Signs) {
    this.#desk = desk
    this.#signs = signs
    this.view = window.createTreeView("aldus.ledger", { treeDataProvider: this, showCollapseAll: true })
  }

  /** Draws again what has changed in it: single claims where that is all, else the whole tree; `force` also where the ledger has not. */
  refresh(force = false): void {
    const ledger = this.#desk.ledger()
    const groups = ledger ? groupClaims(shownClaims(ledger, this.#filter), this.#grouping) : []
    const lost = this.lost()
    const seen = appearance(ledger)
    const isOther = this.#document !== this.#desk.document
    if (!force && !isOther && seen === this.#seen) {
      this.#adopt(groups, lost)
      return
    }
    this.#seen = seen
    this.#document = this.#desk.document
    this.#head(ledger)
    const rows = force || isOther ? undefined : redrawnRows(this.#groups, groups)
    if (!rows || rows.length > mostRows || (this.#orphans() === undefined) !== (lost.length === 0)) {
      this.#roots = this.#grow(groups, lost)
      this.#changed.fire(undefined)
      return
    }
    const orphans = this.#orphans()
    const isSameLost = JSON.stringify(orphans?.lost ?? []) === JSON.stringify(lost)
    this.#adopt(groups, lost)
    const nodes: LedgerNode[] = rows.map(row => this.#drawnWith(this.#claims[row]!))
    const changed = [...new Set(orphans && !isSameLost ? [...nodes, orphans] : nodes)]
    if (changed.length > 0) this.#changed.fire(changed)
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
    const node = this.view.visible ? this.#claims.find(({ claim }) => claim.id === id) : undefined
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
      case "page":
        return node.children
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

  /** What stands above and on the tree. */
  #head(ledger: Ledger | null): void {
    const { done, total } = ledger ? progress(ledger) : { done: 0, total: 0 }
    const isFiltered = this.#filter.states.length + this.#filter.vouchers.length > 0
    this.view.badge = total > done ? { value: total - done, tooltip: l10n.t("{0} still to check", total - done) } : undefined
    this.view.description = total > 0 ? l10n.t("{0} of {1} checked", done, total) : ""
    const shown =
      isFiltered && ledger ? l10n.t("Filtered: {0} of {1} claims shown.", shownClaims(ledger, this.#filter).length, total) : undefined
    this.view.message = [ledger?.trouble, shown].filter(line => line !== undefined).join(" ")
  }

  #grow(groups: readonly Group[], lost: readonly Lost[]): LedgerNode[] {
    const all: ClaimNode[] = []
    const roots: LedgerNode[] = groups.map(({ key, claims }) => {
      const group = { is: "group", id: `${this.#grouping}/${key ?? ""}`, key, count: claims.length, children: [] as LedgerNode[] } as const
      const stretches = pages(claims)
      for (const { from, claims: own } of stretches) {
        const page = { is: "page", id: `${group.id}/${from}`, from, children: [] as ClaimNode[], parent: group } as const
        const parent = stretches.length === 1 ? group : page
        if (parent === page) group.children.push(page)
        for (const [row, claim] of own.entries()) {
          const node: ClaimNode = { is: "claim", id: `claim/${claim.id}`, claim, needsKind: needsKind(claims, from + row), parent }
          parent.children.push(node)
          all.push(node)
        }
      }
      return group
    })
    this.#groups = groups
    this.#claims = all
    return lost.length > 0 ? [...roots, { is: "orphans", id: "orphans", lost }] : roots
  }

  /** The same claims as they are now, without drawing them: their places are others, or their keys. */
  #adopt(groups: readonly Group[], lost: readonly Lost[]): void {
    this.#groups = groups
    let first = 0
    for (const { claims } of groups) {
      for (const [row, claim] of claims.entries()) {
        const node = this.#claims[first + row]!
        node.claim = claim
        node.needsKind = needsKind(claims, row)
      }
      first += claims.length
    }
    const orphans = this.#orphans()
    if (orphans) orphans.lost = lost
  }

  #orphans(): OrphansNode | undefined {
    const last = this.#roots.at(-1)
    return last?.is === "orphans" ? last : undefined
  }

  /** What shows the text of a claim: also the stretch that begins with it. */
  #drawnWith(node: ClaimNode): LedgerNode {
    return node.parent.is === "page" && node.parent.children[0] === node ? node.parent : node
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
        const { from, children } = node
        const item = new TreeItem(l10n.t("{0} to {1}", from + 1, from + children.length), TreeItemCollapsibleState.Collapsed)
        item.description = brief(children[0]!.claim.text, 40)
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

function claimItem(node: ClaimNode, signs: Signs): TreeItem {
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
