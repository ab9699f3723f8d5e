import type { Span } from "../engine/text/index.ts"
import type { Lines } from "./positions.ts"

const rows = 40
const width = 150

/**
 * What an editor shows of a text that has just been opened, until it tells: forty rows of 150 characters, long lines wrapped. That is a
 * full HD screen with the line height that the extension gives news.
 */
export function opening({ text, starts }: Lines): Span<"document"> {
  let left = rows
  for (const [line, from] of starts.entries()) {
    const to = starts[line + 1] ?? text.length
    if (left === 0 || to - from > left * width) return { from: 0, to: from + left * width }
    left -= Math.max(1, Math.ceil((to - from) / width))
  }
  return { from: 0, to: text.length }
}
