import * as l10n from "@vscode/l10n"
import { type ChecklistWords, type ExportFormat, exportAs } from "../../engine/exchange/index.ts"
import { articleFrom, type PlacedRecord } from "../../engine/ledger/index.ts"
import type { View } from "../session.ts"

/** A document, what was found in it and what people noted of it, in a format of other programs. */
export function exported({ uri, analysis, languages }: View, format: ExportFormat, records: readonly PlacedRecord[]): string {
  const iri = articleFrom(uri)
  const told = exportAs(format, { name: named(iri), iri, analysis, languages, records }, checklistWords())
  return typeof told === "string" ? told : `${JSON.stringify(told, null, 1)}\n`
}

function named(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

function checklistWords(): ChecklistWords {
  return {
    kinds: {
      quantity: l10n.t("figure"),
      cause: l10n.t("cause"),
      comparison: l10n.t("comparison"),
      forecast: l10n.t("forecast"),
      accusation: l10n.t("accusation"),
      event: l10n.t("event"),
    },
    certainties: { certain: l10n.t("certain"), probable: l10n.t("probable"), possible: l10n.t("possible") },
    states: {
      unchecked: l10n.t("unchecked"),
      checking: l10n.t("being checked"),
      confirmed: l10n.t("confirmed"),
      wrong: l10n.t("wrong"),
      disputed: l10n.t("disputed"),
      "not-checkable": l10n.t("cannot be checked"),
    },
    narrator: l10n.t("no source named"),
    according: name => l10n.t("according to {0}", name),
    line: line => l10n.t("line {0}", line),
    progress: (checked, all) => l10n.t("{0} of {1} checked", checked, all),
    noClaims: l10n.t("There is nothing to check in this text."),
    gone: l10n.t("no longer in the text"),
  }
}
