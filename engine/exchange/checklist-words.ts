import { type ClaimWords, claimWords } from "../ledger/index.ts"

/** The words of a checklist, in an interface language. */
export interface ChecklistWords extends ClaimWords {
  /** Where no source vouches for a claim by name. */
  readonly narrator: string
  according(name: string): string
  /** Behind the name of a source that a person trusts. */
  readonly trusted: string
  line(line: number): string
  progress(checked: number, all: number): string
  readonly noClaims: string
  /** Words that are no longer in the text. */
  readonly gone: string
}

/** By interface language: a checklist reads the same, whoever writes it. */
export const checklistWords: Readonly<Record<"en" | "nl", ChecklistWords>> = {
  en: {
    ...claimWords.en,
    narrator: "no source named",
    according: name => `according to ${name}`,
    trusted: "trusted",
    line: line => `line ${line}`,
    progress: (checked, all) => `${checked} of ${all} checked`,
    noClaims: "There is nothing to check in this text.",
    gone: "no longer in the text",
  },
  nl: {
    ...claimWords.nl,
    narrator: "geen bron genoemd",
    according: name => `volgens ${name}`,
    trusted: "vertrouwd",
    line: line => `regel ${line}`,
    progress: (checked, all) => `${checked} van ${all} nagegaan`,
    noClaims: "In deze tekst valt niets na te gaan.",
    gone: "staat niet meer in de tekst",
  },
}
