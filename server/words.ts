import * as l10n from "@vscode/l10n"
import type { Hedge, Reason, SourceType } from "../engine/annotation/index.ts"
import type { Locale, Rule } from "../engine/rules/index.ts"
import dutch from "./words/nl.json" with { type: "json" }

/** Chooses the interface language of everything the server says: Dutch for `nl…`, else English. */
export function speak(locale: string | undefined): Locale {
  const chosen = locale?.toLowerCase().startsWith("nl") ? "nl" : "en"
  l10n.config({ contents: chosen === "nl" ? dutch : {} })
  return chosen
}

/** Words of the text inside a Markdown hover: shown as they are. */
export function plain(text: string): string {
  const line = text.replace(/\s+/g, " ")
  const short = line.length > 90 ? `${line.slice(0, 60).trimEnd()} … ${line.slice(-25).trimStart()}` : line
  return short.replace(/[\\`*_{}[\]()#+\-.!<>|~&]/g, "\\$&")
}

export function typeWords(type: SourceType): string {
  switch (type) {
    case "person":
      return l10n.t("a person")
    case "organisation":
      return l10n.t("an organisation")
    case "media":
      return l10n.t("a news medium")
    case "document":
      return l10n.t("a document")
    case "group":
      return l10n.t("an unnamed group")
    case "anonymous":
      return l10n.t("an anonymous source")
  }
}

export function hedgeWords(kind: Hedge["class"]): string {
  switch (kind) {
    case "modal":
      return l10n.t("says that it may be so")
    case "evidential":
      return l10n.t("passes on what others say, or how it looks")
    case "adverb":
      return l10n.t("leaves room for doubt")
    case "lexical":
      return l10n.t("calls it a possibility or a supposition")
    case "approximator":
      return l10n.t("makes the number or the kind approximate")
  }
}

export function reasonWords(reason: Reason["kind"]): string {
  switch (reason) {
    case "quantity":
      return l10n.t("a figure")
    case "cause":
      return l10n.t("a cause")
    case "motive":
      return l10n.t("a motive")
    case "mind":
      return l10n.t("a state of mind")
    case "comparison":
      return l10n.t("a comparison")
    case "superlative":
      return l10n.t("a superlative")
    case "forecast":
      return l10n.t("a forecast")
    case "trend":
      return l10n.t("a trend")
    case "accusation":
      return l10n.t("an accusation")
    case "evaluation":
      return l10n.t("a judgement")
  }
}

/** A rule's message with what was found filled in. Reasons are put into words here; all else is the text's own. */
export function message(rule: Rule, data: Readonly<Record<string, string>>, locale: Locale): string {
  return rule.text[locale].message.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = data[name]
    if (value === undefined) return whole
    return name === "reasons" ? joinWords(value.split(" ").map(each => reasonWords(each as Reason["kind"]))) : value
  })
}

/** «een cijfer, een oorzaak en een trend» */
export function joinWords(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? "") : l10n.t("{0} and {1}", words.slice(0, -1).join(", "), words.at(-1)!)
}
