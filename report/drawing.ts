import type { Report } from "../engine/report/index.ts"
import { escapeHtml } from "./escape.ts"
import { type Words, wordsOf } from "./words.ts"

/** A report that is being drawn, with the words to do it in. */
export interface Drawing {
  readonly report: Report
  readonly words: Words
  /** The attributes of a link to a place in the text: to its paragraph on the page, and for an editor to the very words. */
  place(from: number, to?: number): string
}

export function drawingOf(report: Report): Drawing {
  const { article, locale } = report
  const anchorOf = (offset: number) => {
    let low = 0
    let high = article.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (article[middle]!.from <= offset) low = middle
      else high = middle
    }
    return `p-${article[low]?.from ?? 0}`
  }
  return {
    report,
    words: wordsOf(locale),
    place: (from, to = from) => `href="#${anchorOf(from)}" data-from="${from}" data-to="${to}"`,
  }
}

/** The class that sets the colour of a source, by its row in the report; -1 for nobody. */
export function voiceClass({ sources }: Report, row: number, slots: number = colored): string {
  const source = sources[row]
  return source ? `v${source.slot % slots}` : "vnone"
}

/** How many sources have a colour of their own; the next ones take turns, as in the editor. */
export const colored = 6

/** The number by which a source is known all over the page. */
export function badge(report: Report, row: number, label = ""): string {
  return `<span class="badge ${voiceClass(report, row)}">${label}${row < 0 ? "–" : row + 1}</span>`
}

/** The name of a source, escaped. */
export function nameOf({ report, words }: Drawing, row: number | null): string {
  return row === null ? words.text : escapeHtml(report.sources[row]?.name ?? words.nobody)
}

/** A part of a whole as a length: `12.5%`. */
export function lengthOf(part: number): string {
  return `${Number((part * 100).toFixed(3))}%`
}
