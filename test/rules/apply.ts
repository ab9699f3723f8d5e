import { type Analysis, analyze, type Language } from "../../engine/annotation/index.ts"
import { type FixEdit, wordsOfSnippet } from "../../engine/rules/index.ts"

/** An example without its marks. */
export function unmarked(example: string): string {
  return example.replace(/\[!:([^\]]*)\]/g, "$1")
}

/** An example read as an article. */
export function read(example: string, language: string, languages: readonly Language[]): Analysis {
  return analyze({ text: unmarked(example), format: "plain" }, languages, { language })
}

/** The text after edits, snippets as their words. */
export function applied({ document, passages }: Analysis, edits: readonly FixEdit[]): string {
  return [...edits]
    .map(edit => ({ ...edit, at: passages[edit.passage]!.at }))
    .sort((a, b) => b.at + b.span.from - (a.at + a.span.from))
    .reduce(
      (text, { at, span, text: words, isSnippet }) =>
        text.slice(0, at + span.from) + (isSnippet ? wordsOfSnippet(words) : words) + text.slice(at + span.to),
      document.text,
    )
}
