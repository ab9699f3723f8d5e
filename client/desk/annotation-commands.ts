import { commands, type Disposable, l10n, type TextEditor, window } from "vscode"
import type { ClaimEntry, Ledger, LedgerChange, MarkEntry } from "../../server/protocol.ts"
import { annotationsAtCaret, type Judged } from "./at-caret.ts"
import { asRange, type Desk } from "./desk.ts"
import { brief, claimKinds } from "./desk-words.ts"

/** What a person says of the machine's annotations at the caret, and what a person marks on the selection. */
export function registerAnnotationCommands(desk: Desk): Disposable[] {
  const register = (name: string, act: (editor: TextEditor, ledger: Ledger) => unknown) =>
    commands.registerCommand(`aldus.annotation.${name}`, async () => {
      const editor = window.activeTextEditor
      const ledger = editor && (await desk.current(editor.document))
      if (editor && ledger) await act(editor, ledger)
    })
  const judge = (verdict: "accepted" | "rejected" | null, title: string) => async (editor: TextEditor, ledger: Ledger) => {
    const judged = await choose(title, await annotationsAtCaret(ledger, editor))
    if (!judged) return
    // What a person made is taken away whole; of the machine's the verdict is kept.
    const isOwn = verdict !== "accepted" && ledger.marks.some(({ id, by }) => id === judged.id && by === "person")
    const change: LedgerChange = isOwn
      ? { do: "remove", id: judged.id! }
      : { do: "judge", range: judged.range, about: judged.about, verdict }
    if ((await desk.note(editor.document, change)) !== undefined)
      window.setStatusBarMessage(`${said(verdict)}: ${aboutWords()[judged.about]} ‘${brief(judged.text, 50)}’`, 4000)
  }
  const mark = (about: MarkEntry["about"]) => async (editor: TextEditor) => {
    if (!hasSelection(editor)) return
    const claim = about === "claim" ? await askKind() : undefined
    if (about === "claim" && !claim) return
    await desk.note(editor.document, { do: "mark", range: editor.selection, about, ...(claim && { claim }) })
  }
  return [
    register("accept", judge("accepted", l10n.t("What do you accept?"))),
    register("reject", judge("rejected", l10n.t("What do you reject?"))),
    register("undo", judge(null, l10n.t("Of which annotation do you take your verdict back?"))),
    register("respan", async (editor, ledger) => {
      if (!hasSelection(editor)) return
      const old = await choose(l10n.t("Which annotation belongs on the selection?"), await annotationsAtCaret(ledger, editor))
      if (old) await desk.note(editor.document, respan(ledger, old, editor))
    }),
    register("addClaim", mark("claim")),
    register("addAttribution", mark("attribution")),
    register("addHedge", mark("hedge")),
  ]
}

/** A claim or what a person marked moves as it is; of the machine's other annotations the old words are rejected and the new ones marked by hand. */
function respan({ claims, marks }: Ledger, old: Judged, { selection }: TextEditor): LedgerChange {
  const id =
    marks.find(mark => mark.id === old.id && mark.by === "person")?.id ??
    (old.about === "claim" ? claims.find(({ range }) => range && asRange(range).isEqual(old.range))?.id : undefined)
  if (id) return { do: "move", id, range: selection }
  return {
    do: "all",
    changes: [
      { do: "judge", range: old.range, about: old.about, verdict: "rejected" },
      { do: "mark", range: selection, about: old.about },
    ],
  }
}

/** One annotation is taken as it is; of several a person chooses. */
async function choose(title: string, found: readonly Judged[]): Promise<Judged | undefined> {
  if (found.length === 0) {
    void window.showInformationMessage(l10n.t("There is no annotation here."))
    return undefined
  }
  if (found.length === 1) return found[0]
  const items = found.map(judged => ({ label: aboutWords()[judged.about], description: brief(judged.text, 70), judged }))
  return (await window.showQuickPick(items, { title }))?.judged
}

async function askKind(): Promise<ClaimEntry["kind"] | undefined> {
  const items = Object.entries(claimKinds()).map(([claim, label]) => ({ label, claim: claim as ClaimEntry["kind"] }))
  return (await window.showQuickPick(items, { title: l10n.t("What kind of claim is this?") }))?.claim
}

function hasSelection({ selection }: TextEditor): boolean {
  if (selection.isEmpty) void window.showInformationMessage(l10n.t("Select the words first."))
  return !selection.isEmpty
}

function said(verdict: "accepted" | "rejected" | null): string {
  return verdict === "accepted" ? l10n.t("Accepted") : verdict === "rejected" ? l10n.t("Rejected") : l10n.t("Verdict taken back")
}

function aboutWords(): Readonly<Record<MarkEntry["about"], string>> {
  return { attribution: l10n.t("attribution"), hedge: l10n.t("hedge"), claim: l10n.t("claim") }
}
