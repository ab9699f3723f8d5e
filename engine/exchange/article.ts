import type { ArticleParagraph } from "./paragraphs.ts"

/** An article that came from a news system. */
export interface Article {
  readonly headline: string
  readonly byline: string
  /** Language tag, or "". */
  readonly language: string
  /** When this version was made, as it was told, or "". */
  readonly date: string
  /** What the news system calls it, or "". */
  readonly id: string
  readonly paragraphs: readonly ArticleParagraph[]
}

/** An article as a text to annotate: what is known of it as front matter, then its headline and paragraphs with blank lines between. */
export function articleText({ headline, byline, language, date, id, paragraphs }: Article): string {
  const known = { title: headline, author: byline, lang: language.split(/[-_]/)[0]!.toLowerCase(), date, source: id }
  const front = Object.entries(known).filter(([, value]) => value !== "")
  const [first, ...rest] = paragraphs.map(({ text, role }) => (role === "item" ? `- ${text}` : text))
  const isRepeated = first !== undefined && first.replace(/\s+/g, " ") === headline
  const body = [...(headline !== "" && !isRepeated ? [headline] : []), ...(first === undefined ? [] : [first]), ...rest]
  const top = front.length > 0 ? `---\n${front.map(([name, value]) => `${name}: ${value.replace(/\s+/g, " ")}\n`).join("")}---\n\n` : ""
  return `${top}${body.join("\n\n")}\n`
}

/** Text without markup in paragraphs: blank lines between them, or where there are none, line ends. */
export function plainParagraphs(text: string): ArticleParagraph[] {
  const lines = text.replace(/\r\n?/g, "\n").trim()
  const parts = /\n[^\S\n]*\n/.test(lines) ? lines.split(/\n[^\S\n]*\n\s*/) : lines.split("\n")
  return parts.flatMap(part => (part.trim() === "" ? [] : [{ text: part.trim(), role: "prose" as const }]))
}
