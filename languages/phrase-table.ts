import type { PhraseTable } from "../engine/rules/index.ts"

/** Phrases between semicolons, as rules look them up; a `…` stands for any words between. */
export function phraseTable(text: string): PhraseTable {
  const table = new Map<string, string[][]>()
  for (const phrase of text.split(";")) {
    const words = phrase.split(/\s+/).filter(word => word !== "")
    if (words.length === 0) continue
    table.set(words[0]!, [...(table.get(words[0]!) ?? []), words])
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.length - a.length)
  return table
}
