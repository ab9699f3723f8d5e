import { commands, type Disposable, env, l10n, QuickPickItemKind, type TextDocument, window } from "vscode"
import { checkStates } from "../../engine/ledger/index.ts"
import type { ClaimEntry } from "../../server/protocol.ts"
import { addEvidence, checkClaim, evidenceUri } from "./check-claim.ts"
import type { Desk } from "./desk.ts"
import { brief, stateWords, voucherName } from "./desk-words.ts"
import { isWeb } from "./evidence.ts"
import { claimAgain, claimAt, type Grouping, groupings, nextUnchecked, noFilter, shownClaims } from "./ledger-tree.ts"
import type { LedgerNode, LedgerView, Lost } from "./ledger-view.ts"
import type { Signs } from "./signs.ts"

/** What a person can do in and with the ledger. */
export function registerLedgerCommands(desk: Desk, tree: LedgerView, signs: Signs): Disposable[] {
  /** That a person was brought to last. */
  let visited: ClaimEntry | undefined
  /** A command on a claim: that of the tree, with "tree" the one selected there, else the one at the caret. */
  const onClaim = (name: string, act: (document: TextDocument, claim: ClaimEntry) => unknown) =>
    commands.registerCommand(name, async (of?: LedgerNode | "tree") => {
      const node = of === "tree" ? tree.view.selection[0] : of
      const { document } = desk
      const ledger = document && (await desk.current(document))
      if (!document || !ledger) return
      const caret = window.activeTextEditor?.document === document ? window.activeTextEditor.selection.active : undefined
      const claim =
        node?.is === "claim" ? claimAgain(ledger, node.claim) : caret && claimAt(ledger, caret, visited && claimAgain(ledger, visited))
      if (claim) await act(document, claim)
      else void window.showInformationMessage(l10n.t("There is no claim here. “Go to the next unchecked claim” takes you to one."))
    })
  const jump = async (isBackward: boolean) => {
    const { document } = desk
    const ledger = document && (await desk.current(document))
    if (!document || !ledger) return
    const editor = window.visibleTextEditors.find(each => each.document === document)
    const place = editor?.selection.active ?? { line: 0, character: 0 }
    const next = nextUnchecked(ledger, place, isBackward, visited && claimAgain(ledger, visited))
    if (!next) {
      void window.showInformationMessage(l10n.t("No claim is left that nobody has looked at."))
      return
    }
    visited = next
    await desk.show(document, next.range)
    await tree.reveal(next.id)
  }
  const judge =
    (verdict: "accepted" | "rejected") =>
    (document: TextDocument, { range }: ClaimEntry) =>
      range && desk.note(document, { do: "judge", range, about: "claim", verdict })
  return [
    commands.registerCommand("aldus.ledger.nextUnchecked", () => jump(false)),
    commands.registerCommand("aldus.ledger.previousUnchecked", () => jump(true)),
    onClaim("aldus.claim.check", (document, claim) => checkClaim(desk, signs, document, claim)),
    onClaim("aldus.claim.addEvidence", (document, claim) => addEvidence(desk, document, claim)),
    onClaim("aldus.claim.show", (document, claim) => desk.show(document, claim.range, true)),
    onClaim("aldus.claim.accept", judge("accepted")),
    onClaim("aldus.claim.reject", judge("rejected")),
    commands.registerCommand("aldus.evidence.open", (node: LedgerNode) => {
      const { document } = desk
      if (!document || node?.is !== "evidence") return
      const uri = evidenceUri(document, node.evidence)
      return isWeb(node.evidence.href) ? env.openExternal(uri) : commands.executeCommand("vscode.open", uri)
    }),
    commands.registerCommand("aldus.evidence.remove", async (node: LedgerNode) => {
      const { document } = desk
      const ledger = document && (await desk.current(document))
      const claim = ledger && node?.is === "evidence" && claimAgain(ledger, node.parent.claim)
      if (!document || !claim || node.is !== "evidence") return
      const evidence = claim.evidence.filter(({ href, title }) => href !== node.evidence.href || title !== node.evidence.title)
      await desk.note(document, { do: "check", claim: claim.id, evidence })
    }),
    commands.registerCommand("aldus.ledger.filter", () => chooseFilter(desk, tree)),
    commands.registerCommand("aldus.ledger.clearFilter", () => {
      tree.filter = noFilter
      void commands.executeCommand("setContext", "aldus.filtered", false)
    }),
    commands.registerCommand("aldus.ledger.group", () => chooseGrouping(tree)),
    commands.registerCommand("aldus.ledger.acceptShown", () => acceptShown(desk, tree)),
    commands.registerCommand("aldus.orphan.place", async (node?: LedgerNode) => {
      const editor = window.visibleTextEditors.find(({ document }) => document === desk.document)
      const lost = node?.is === "orphan" ? node.lost : await chooseOrphan(tree)
      if (!editor || !lost) return
      if (editor.selection.isEmpty) void window.showInformationMessage(l10n.t("Select the words first."))
      else await desk.note(editor.document, { do: "move", id: lost.entry.id, range: editor.selection })
    }),
    commands.registerCommand("aldus.orphan.remove", async (node?: LedgerNode) => {
      const lost = node?.is === "orphan" ? node.lost : await chooseOrphan(tree)
      if (!desk.document || !lost) return
      const yes = l10n.t("Throw away")
      const question = l10n.t("Throw away what was noted of ‘{0}’?", brief(lost.entry.text, 60))
      if ((await window.showWarningMessage(question, { modal: true }, yes)) === yes)
        await desk.note(desk.document, { do: "remove", id: lost.entry.id })
    }),
  ]
}

/** Lets a person tick states and sources; nothing ticked shows everything. */
async function chooseFilter(desk: Desk, tree: LedgerView): Promise<void> {
  const claims = desk.ledger()?.claims.filter(({ range }) => range) ?? []
  const { states, vouchers } = tree.filter
  const count = (holds: (claim: ClaimEntry) => boolean) => String(claims.filter(holds).length)
  const line = (label: string) => ({ label, kind: QuickPickItemKind.Separator })
  const words = stateWords()
  const byState = checkStates.map(state => ({
    label: words[state].label,
    description: count(claim => claim.state === state),
    picked: states.includes(state),
    state,
  }))
  const byVoucher = [...new Set(claims.map(({ voucher }) => voucher))].map(voucher => ({
    label: voucherName(voucher),
    description: count(claim => claim.voucher === voucher),
    picked: vouchers.includes(voucher),
    voucher,
  }))
  const chosen = await window.showQuickPick([line(l10n.t("State")), ...byState, line(l10n.t("Who vouches for it")), ...byVoucher], {
    canPickMany: true,
    title: l10n.t("Which claims to show"),
    placeHolder: l10n.t("Nothing ticked shows everything"),
  })
  if (!chosen) return
  tree.filter = {
    states: chosen.flatMap(item => ("state" in item ? [item.state] : [])),
    vouchers: chosen.flatMap(item => ("voucher" in item ? [item.voucher] : [])),
  }
  void commands.executeCommand("setContext", "aldus.filtered", chosen.length > 0)
}

async function chooseGrouping(tree: LedgerView): Promise<void> {
  const words: Readonly<Record<Grouping, string>> = {
    state: l10n.t("By state"),
    source: l10n.t("By source"),
    section: l10n.t("By section"),
  }
  const items = groupings.map(grouping => ({
    label: words[grouping],
    ...(grouping === tree.grouping && { description: l10n.t("as it is now") }),
    grouping,
  }))
  const chosen = await window.showQuickPick(items, { title: l10n.t("How to group the ledger") })
  if (chosen) tree.grouping = chosen.grouping
}

/** Confirms at once all claims of the machine that the filter lets through, after a question that names their number. */
async function acceptShown(desk: Desk, tree: LedgerView): Promise<void> {
  const { document } = desk
  const ledger = document && (await desk.current(document))
  if (!document || !ledger) return
  const changes = shownClaims(ledger, tree.filter).flatMap(({ by, range }) =>
    by === "machine" && range ? [{ do: "judge", range, about: "claim", verdict: "accepted" } as const] : [],
  )
  if (changes.length === 0) {
    void window.showInformationMessage(l10n.t("All claims that are shown have been confirmed already."))
    return
  }
  const yes = l10n.t("Accept")
  const question =
    changes.length === 1
      ? l10n.t("Accept as a claim the one that is shown?")
      : l10n.t("Accept as claims the {0} that are shown?", changes.length)
  const detail = l10n.t("This confirms that they are claims, not that they are true.")
  if ((await window.showWarningMessage(question, { modal: true, detail }, yes)) === yes) await desk.note(document, { do: "all", changes })
}

async function chooseOrphan(tree: LedgerView): Promise<Lost | undefined> {
  const items = tree.lost().map(lost => ({ label: brief(lost.entry.text), lost }))
  if (items.length === 0) void window.showInformationMessage(l10n.t("Everything that was noted stands on its own words."))
  else return (await window.showQuickPick(items, { title: l10n.t("Put which of these on the selection?") }))?.lost
  return undefined
}
