import { readdirSync, readFileSync } from "node:fs"

const folder = new URL("../samples/", import.meta.url)

/** Dutch news text of about `words` words: the Dutch samples over and over, each time under another number, so that no two paragraphs need be equal. */
export function article(words: number): string {
  const samples = readdirSync(folder)
    .filter(name => name.endsWith(".news") && name !== "english.news")
    .map(name => readFileSync(new URL(name, folder), "utf8").replace(/^---[\s\S]*?\n---\n/, ""))
  const parts: string[] = []
  let count = 0
  for (let round = 0; count < words; round++) {
    for (const paragraph of samples[round % samples.length]!.split(/\n\s*\n/)) {
      if (count >= words) break
      const own = round < samples.length || paragraph.length < 60 ? paragraph : `${paragraph} Dat was dag ${round}.`
      parts.push(own)
      count += own.split(/\s+/).length
    }
  }
  return parts.join("\n\n")
}

/** The longest paragraph nearest the middle of a text: where the benchmark types. */
export function middleParagraph(text: string): { from: number; to: number } {
  const from = text.indexOf("\n\n", text.length >> 1) + 2
  let best = { from, to: text.indexOf("\n\n", from) }
  for (let at = from, left = 12; left > 0 && at > 1; left--) {
    const to = text.indexOf("\n\n", at)
    if (to < 0) break
    if (to - at > best.to - best.from) best = { from: at, to }
    at = to + 2
  }
  return best
}
