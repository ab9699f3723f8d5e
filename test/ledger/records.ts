import type { Anchor, LedgerRecord } from "../../engine/ledger/index.ts"

/** Small records for tests: all that a test does not tell is the same for each. */
const noted = { created: "2026-11-25T09:00:00+01:00", modified: "2026-11-25T09:00:00+01:00", creator: "Anna" }

export function at(exact: string, start = 10): Anchor {
  return { exact, prefix: "ervoor ", suffix: " erna", start, end: start + exact.length, copies: 1 }
}

export function urn(number: number): string {
  return `urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, "0")}`
}

type Kind = Exclude<LedgerRecord["kind"], "foreign">
type Of<K extends Kind> = Extract<LedgerRecord, { kind: K }>

const plain: { readonly [K in Kind]: Omit<Of<K>, "id"> } = {
  check: { kind: "check", ...noted, anchor: at("twaalf doden"), state: "checking", checker: "", note: "", evidence: [] },
  verdict: { kind: "verdict", ...noted, anchor: at("twaalf doden"), about: "claim", verdict: "accepted" },
  mark: { kind: "mark", ...noted, anchor: at("twaalf doden"), about: "claim" },
  comment: { kind: "comment", ...noted, anchor: at("twaalf doden"), text: "Klopt dit?" },
  source: { kind: "source", ...noted, name: "Jansen" },
}

export function record<K extends Kind>(kind: K, number: number, own: Partial<Of<K>> = {}): Of<K> {
  return { ...plain[kind], id: urn(number), ...own } as unknown as Of<K>
}
