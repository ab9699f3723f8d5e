import type { Certainty, Claim } from "../annotation/index.ts"
import type { CheckState } from "./record.ts"

/** What is said of a claim, in words for people. */
export interface ClaimWords {
  readonly kinds: Readonly<Record<Claim["kind"], string>>
  readonly certainties: Readonly<Record<Certainty, string>>
  readonly states: Readonly<Record<CheckState, string>>
  /** One of each state's word, by which a person chooses it: small. */
  readonly letters: Readonly<Record<CheckState, string>>
}

/** By interface language: a claim and how far its check is are called the same in the editor, a report, a checklist and an export. */
export const claimWords: Readonly<Record<"en" | "nl", ClaimWords>> = {
  en: {
    kinds: { quantity: "figure", cause: "cause", comparison: "comparison", forecast: "forecast", accusation: "accusation", event: "event" },
    certainties: { certain: "certain", probable: "probable", possible: "possible" },
    states: {
      unchecked: "unchecked",
      checking: "being checked",
      confirmed: "confirmed",
      wrong: "wrong",
      disputed: "disputed",
      "not-checkable": "not checkable",
    },
    letters: { unchecked: "u", checking: "b", confirmed: "c", wrong: "w", disputed: "d", "not-checkable": "n" },
  },
  nl: {
    kinds: {
      quantity: "getal",
      cause: "oorzaak",
      comparison: "vergelijking",
      forecast: "verwachting",
      accusation: "beschuldiging",
      event: "gebeurtenis",
    },
    certainties: { certain: "stellig", probable: "waarschijnlijk", possible: "mogelijk" },
    states: {
      unchecked: "nog na te gaan",
      checking: "bezig",
      confirmed: "klopt",
      wrong: "fout",
      disputed: "omstreden",
      "not-checkable": "niet na te gaan",
    },
    letters: { unchecked: "g", checking: "b", confirmed: "k", wrong: "f", disputed: "o", "not-checkable": "n" },
  },
}
