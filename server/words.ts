import * as l10n from "@vscode/l10n"
import type { Hedge, Reason, SourceType } from "../engine/annotation/index.ts"
import { type Locale, listOf, reasonWords } from "../engine/rules/index.ts"
import type { Trouble } from "./notes.ts"
import dutch from "./words/nl.json" with { type: "json" }

/** Chooses the interface language of everything the server says: Dutch for `nl…`, else English. */
export function speak(locale: string | undefined): Locale {
  const chosen = locale?.toLowerCase().startsWith("nl") ? "nl" : "en"
  l10n.config({ contents: chosen === "nl" ? dutch : {} })
  spoken = chosen
  return chosen
}

let spoken: Locale = "en"

/** «een cijfer, een oorzaak en een trend» */
export function joinWords(words: readonly string[]): string {
  return listOf(words, spoken)
}

/** The name of a file, for a person. */
export function nameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf("/") + 1)
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** Why a statement would want a source. */
export function joinReasons(kinds: readonly Reason["kind"][]): string {
  return joinWords(kinds.map(kind => reasonWords[spoken][kind]))
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

/** Why nothing can be kept of an article. */
export function troubleWords(trouble: Trouble): string {
  switch (trouble) {
    case "no-folder":
      return l10n.t("Save the article first: what you note is kept in a file beside it.")
    case "unreadable":
      return l10n.t("The file with the notes of this article cannot be read, so nothing can be added to it.")
    case "unwritable":
      return l10n.t("What you noted could not be saved. It is tried again with the next note; close the article only when that works.")
  }
}

/** Nothing can be noted of a document that is not analysed. */
export function notReadWords(): string {
  return l10n.t("Aldus does not read this document, so nothing can be noted of it.")
}

/** A file that annotations were to be read from. */
export function noAnnotationsWords(file: string): string {
  return l10n.t("{0} holds no annotations that Aldus can read: it reads JSON-LD, CSV, brat, CoNLL-U and FoLiA as it writes them.", file)
}

/** An article was renamed to a name of which there are notes already. */
export function notesThereWords(file: string, there: string): string {
  return l10n.t(
    "There were notes in {1} already, and the article has those now. Its own are kept in {0}; Import Annotations… takes them over.",
    file,
    there,
  )
}

/** An article was renamed without its notes. */
export function notesLeftWords(file: string, wanted: string): string {
  return l10n.t("The notes of the article stayed in {0}. Call that file {1}, or take it over with Import Annotations….", file, wanted)
}

/** Lines of a file of notes that cannot be read. */
export function unreadableWords(file: string, lines: number): string {
  return lines === 1
    ? l10n.t("One line of {0} cannot be read. It is kept as it is; everything else is there.", file)
    : l10n.t("{1} lines of {0} cannot be read. They are kept as they are; everything else is there.", file, lines)
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
