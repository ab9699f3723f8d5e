import { env, l10n, type QuickPickItem, QuickPickItemKind, type TextDocument, ThemeIcon, Uri, window } from "vscode"
import { type CheckState, checkStates, type Evidence } from "../../engine/ledger/index.ts"
import type { ClaimEntry } from "../../server/protocol.ts"
import type { Desk } from "./desk.ts"
import { brief, claimKinds, lettered, stateWords, voucherName } from "./desk-words.ts"
import { isWeb, readEvidence } from "./evidence.ts"
import type { Sign, Signs } from "./signs.ts"

/** What can be done with a claim, each by one letter. */
type Step = CheckState | "evidence" | "note" | "checker"

interface StepItem extends QuickPickItem {
  readonly step: Step
  readonly letter: string
}

/**
 * Asks how far the check of a claim is, by one letter: `k` for «klopt». With Shift the state is set and evidence asked for at once, so that
 * a claim costs four strokes: next, check, K, Enter.
 */
export async function checkClaim(desk: Desk, signs: Signs, document: TextDocument, claim: ClaimEntry): Promise<void> {
  const chosen = await chooseStep(claim, signs)
  if (!chosen) return
  const { step, andEvidence } = chosen
  if (step === "evidence") return addEvidence(desk, document, claim)
  if (step === "note" || step === "checker") {
    const value = await window.showInputBox({
      title: brief(claim.text),
      prompt: step === "note" ? l10n.t("What did the check show?") : l10n.t("Who checks this?"),
      value: claim[step],
    })
    if (value !== undefined) await desk.note(document, { do: "check", claim: claim.id, [step]: value.trim() })
    return
  }
  const evidence = andEvidence ? await askEvidence(document, claim) : undefined
  if (andEvidence && !evidence) return
  await desk.note(document, {
    do: "check",
    claim: claim.id,
    state: step,
    ...(evidence && { evidence: [...claim.evidence, evidence] }),
  })
}

/** Adds a link or a file to a claim. */
export async function addEvidence(desk: Desk, document: TextDocument, claim: ClaimEntry): Promise<void> {
  const evidence = await askEvidence(document, claim)
  if (evidence) await desk.note(document, { do: "check", claim: claim.id, evidence: [...claim.evidence, evidence] })
}

/** A picker in which a letter decides at once; arrows and Enter work as anywhere. */
function chooseStep(claim: ClaimEntry, signs: Signs): Promise<{ readonly step: Step; readonly andEvidence: boolean } | undefined> {
  const picker = window.createQuickPick<StepItem>()
  const items = stepItems(claim.state, signs)
  picker.title = `‘${brief(claim.text)}’ — ${claimKinds()[claim.kind]}, ${voucherName(claim.voucher)}`
  picker.placeholder = l10n.t("One letter sets the state; with Shift you add evidence too")
  picker.items = items
  const steps = items.filter(({ kind }) => kind !== QuickPickItemKind.Separator)
  picker.activeItems = steps.filter(({ step }) => step === claim.state)
  return new Promise(resolve => {
    const finish = (item: StepItem | undefined, andEvidence = false) => {
      resolve(item && { step: item.step, andEvidence })
      picker.dispose()
    }
    picker.onDidChangeValue(value => {
      const letter = value.trim()
      const item = steps.find(each => each.letter === letter.toLowerCase())
      if (item) finish(item, letter !== letter.toLowerCase() && isState(item.step))
    })
    picker.onDidAccept(() => finish(picker.activeItems[0]))
    picker.onDidHide(() => finish(undefined))
    picker.show()
  })
}

function stepItems(current: CheckState, signs: Signs): StepItem[] {
  const words = stateWords()
  const item = (step: Step, { label, letter }: { label: string; letter: string }, iconPath: ThemeIcon | Sign): StepItem => ({
    step,
    letter,
    label: `${letter.toUpperCase()}   ${label}`,
    iconPath,
    ...(step === current && { description: l10n.t("as it is now") }),
    alwaysShow: true,
  })
  const line: StepItem = { step: "note", letter: "", label: "", kind: QuickPickItemKind.Separator }
  return [
    ...checkStates.map(state => item(state, words[state], signs.of(state))),
    line,
    item("evidence", lettered(l10n.t("&evidence: a link or a file…")), new ThemeIcon("link")),
    item("note", lettered(l10n.t("&add a note…")), new ThemeIcon("note")),
    item("checker", lettered(l10n.t("checked b&y…")), new ThemeIcon("account")),
  ]
}

function isState(step: Step): step is CheckState {
  return (checkStates as readonly Step[]).includes(step)
}

/** An address and, behind a space, its title; or the path of a file. An address on the clipboard stands there already: Enter takes it. */
async function askEvidence(document: TextDocument, claim: ClaimEntry): Promise<Evidence | undefined> {
  const copied = (await env.clipboard.readText()).trim()
  const box = window.createInputBox()
  const browse = { iconPath: new ThemeIcon("folder-opened"), tooltip: l10n.t("Choose a file…") }
  box.title = `‘${brief(claim.text)}’`
  box.prompt = l10n.t("Address, with a title behind it if you like, or the path of a file.")
  box.placeholder = "https://…"
  box.buttons = [browse]
  if (isWeb(copied) && !/\s/.test(copied) && !claim.evidence.some(({ href }) => href === copied)) box.value = copied
  const value = await new Promise<string | undefined>(resolve => {
    let isBrowsing = false
    box.onDidAccept(() => resolve(box.value))
    box.onDidHide(() => {
      if (!isBrowsing) resolve(undefined)
    })
    box.onDidTriggerButton(async () => {
      isBrowsing = true
      const [file] = (await window.showOpenDialog({ openLabel: l10n.t("Add as evidence") })) ?? []
      resolve(file && evidencePath(document, file))
    })
    box.show()
  })
  box.dispose()
  return value === undefined ? undefined : readEvidence(value)
}

/** A file as evidence names it: from the folder of the article where it is in there, so that the folder can be moved; else in full. */
function evidencePath({ uri }: TextDocument, file: Uri): string {
  const folder = uri.path.replace(/[^/]*$/, "")
  const isNear = file.scheme === uri.scheme && file.authority === uri.authority && file.path.startsWith(folder)
  return isNear ? file.path.slice(folder.length) : file.path
}

/** Where evidence stands: on the web, or a file, from the folder of the article. */
export function evidenceUri(document: TextDocument, { href }: Evidence): Uri {
  if (isWeb(href)) return Uri.parse(href)
  return href.startsWith("/") ? document.uri.with({ path: href, query: "", fragment: "" }) : Uri.joinPath(document.uri, "..", href)
}
