import type { Finding } from "../../engine/rules/index.ts"
import type { View } from "../session.ts"

/** Milliseconds without a keystroke after which a sentence counts as written, if it has its full stop. */
export const settled = 1500

/**
 * Whether a finding is about a sentence that somebody is typing: the caret stands in it and moved a moment ago, or it stands at its end
 * and the full stop is still to come. Nobody wants to hear of a statement without a source while writing «, aldus».
 */
export function isBeingTyped({ typed, analysis, lines }: View, { passage, span }: Finding, now: number): boolean {
  if (!typed) return false
  const { at, value } = analysis.passages[passage]!
  const { paragraph } = value
  if (typed.offset < at || typed.offset > at + paragraph.text.length + 1) return false
  const caret = typed.offset - at
  const row = paragraph.sentences.findIndex(({ at: from, value: { text } }) => from <= span.from && span.from < from + text.length)
  const sentence = paragraph.sentences[row]
  const from = sentence?.at ?? 0
  const to = sentence ? sentence.at + sentence.value.text.length : paragraph.text.length
  if (caret < from || caret > to + 1) return false
  if (now - typed.at < settled) return true
  const isAtEnd = caret >= to
  return isAtEnd && paragraph.role !== "headline" && !/[.!?…]["'”’»)\]]*\s?$/.test(lines.text.slice(at + from, typed.offset))
}
