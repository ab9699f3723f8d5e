import { env, l10n } from "vscode"
import { type CheckState, type ClaimWords, checkStates, claimWords } from "../../engine/ledger/index.ts"
import type { ClaimEntry, SourceEntry } from "../../server/protocol.ts"

/** Words with the letter that chooses them. */
export interface Lettered {
  readonly label: string
  /** Small. */
  readonly letter: string
}

/** Reads «&klopt»: the letter behind the ampersand chooses. */
export function lettered(marked: string): Lettered {
  const at = marked.indexOf("&")
  return { label: marked.slice(0, at) + marked.slice(at + 1), letter: marked.charAt(at + 1).toLowerCase() }
}

/** How each state is called, in the language of the interface. */
export function stateWords(): Readonly<Record<CheckState, Lettered>> {
  const { states, letters } = words()
  return Object.fromEntries(checkStates.map(state => [state, { label: states[state], letter: letters[state] }])) as Record<
    CheckState,
    Lettered
  >
}

/** What a claim is about. */
export function claimKinds(): Readonly<Record<ClaimEntry["kind"], string>> {
  return words().kinds
}

/** As a report and the exports have them: the language of the interface, else English. */
function words(): ClaimWords {
  return claimWords[env.language.toLowerCase().startsWith("nl") ? "nl" : "en"]
}

/** Who vouches for a claim, for people. */
export function voucherName(voucher: string | null): string {
  return voucher ?? l10n.t("the article itself")
}

/** The kinds of sources, in the plural, with their signs. */
export function sourceTypes(): Readonly<Record<SourceEntry["type"], { readonly label: string; readonly icon: string }>> {
  return {
    person: { label: l10n.t("People"), icon: "person" },
    organisation: { label: l10n.t("Organisations"), icon: "organization" },
    media: { label: l10n.t("Media"), icon: "broadcast" },
    document: { label: l10n.t("Documents"), icon: "file-text" },
    group: { label: l10n.t("Groups"), icon: "symbol-class" },
    anonymous: { label: l10n.t("Anonymous sources"), icon: "question" },
  }
}

/** Why a source wants a second look. */
export function badgeWords(): Readonly<Record<SourceEntry["badges"][number], string>> {
  return { anonymous: l10n.t("anonymous"), single: l10n.t("once"), "second-hand": l10n.t("second-hand") }
}

/** A part of the whole as people read it. */
export function percent(share: number): string {
  return l10n.t("{0}%", Math.round(share * 100))
}

/** A text on one line, at most so long. */
export function brief(text: string, length = 90): string {
  const line = text.replace(/\s+/g, " ").trim()
  return line.length <= length ? line : `${line.slice(0, length).replace(/\s+\S*$/, "")} …`
}
