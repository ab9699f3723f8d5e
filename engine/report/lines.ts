import type { Paragraph } from "../text/index.ts"

/** The words of a paragraph on one line, without its markup, which is blanked out in sentences. */
export function textOf({ sentences }: Paragraph): string {
  return oneLine(sentences.map(({ value }) => value.text).join(" "))
}

/** The first words of a stretch of text: enough to know it by. */
export function openingOf(text: string): string {
  const line = oneLine(text)
  return line.length > 90 ? `${line.slice(0, 90).replace(/\s+\S*$/, "")} …` : line
}

/** Words as they stand in running text. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim()
}
