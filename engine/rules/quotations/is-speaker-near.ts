import type { Passage } from "../../annotation/index.ts"
import { token as view } from "../../linguistics/index.ts"
import type { Placed, Span } from "../../text/index.ts"
import { isWord, lowerWords } from "../find-phrases.ts"
import { isQuoted, sentenceRow } from "../look.ts"
import type { QuotationWords } from "./words.ts"

/**
 * Whether a reader sees whose a quotation is though no verb says so: somebody is spoken of in the sentence before it, or right behind it; it
 * answers a question, goes on from a quotation in the paragraph above, or stands behind a colon. «Trainer Boel was lyrisch. „Ik heb hier
 * kippenvel van.”»
 */
export function isSpeakerNear(passages: readonly Placed<Passage>[], row: number, span: Span, words: QuotationWords | undefined): boolean {
  const { value } = passages[row]!
  const { text, sentences } = value.paragraph
  const first = sentenceRow(value, span)
  const last = sentenceRow(value, { from: Math.max(span.from, span.to - 1), to: span.to })
  for (const near of [first - 1, first, last, last + 1])
    if (near >= 0 && near < sentences.length && hasPerson(value, near, words)) return true
  if (text.slice(0, span.from).trim() !== "") return false
  const below = passages[row + 1]?.value
  if (below && text.slice(span.to).trim() === "" && below.paragraph.role === "prose" && hasPerson(below, 0, words)) return true
  const above = passages[row - 1]?.value
  if (!above || above.paragraph.role === "headline") return false
  // A portrait goes on with «„Ik …”» where it told of somebody.
  if (speaksOfSelf(value, first, last, words) && above.paragraph.sentences.some((_, near) => hasPerson(above, near, words))) return true
  const before = above.paragraph.text.trimEnd()
  return /[?:]$/.test(before) || above.quotations.some(({ span: { to }, style }) => style === "marks" && to >= before.length - 1)
}

/** «ik», «mijn»: one person speaks. */
function speaksOfSelf({ paragraph }: Passage, first: number, last: number, words: QuotationWords | undefined): boolean {
  const said = paragraph.sentences.slice(Math.max(0, first), last + 1)
  return words !== undefined && said.some(({ value }) => lowerWords(value).some(word => words.self.has(word)))
}

/** A name that is no place («in Haarlem»), or a word for somebody that was named: outside quotation marks. */
function hasPerson(passage: Passage, row: number, words: QuotationWords | undefined): boolean {
  const { paragraph, parses, mentions } = passage
  const sentence = paragraph.sentences[row]
  if (!sentence) return false
  const { at, value } = sentence
  const parse = parses[row]
  const lower = lowerWords(value)
  const placed = (token: number) => ({ from: at + value.tokens.from[token]!, to: at + value.tokens.to[token]! })
  const end = at + value.text.length
  if (mentions.some(({ type, span }) => type === "person" && at <= span.from && span.to <= end && !isQuoted(passage, span))) return true
  for (let token = 0; token < lower.length; token++) {
    if (!isWord(value, token) || isQuoted(passage, placed(token))) continue
    if (words?.third.has(lower[token]!) || (parse && view(parse, token).feats.includes("Poss=Yes"))) return true
    if (!/^\p{Lu}/u.test(value.text.slice(value.tokens.from[token]))) continue
    if (!parse) {
      if (token > 0) return true
      continue
    }
    const { upos, relation, children } = view(parse, token)
    if (upos === "PROPN" && !/^(?:flat|fixed)/.test(relation) && !children.some(each => each.relation === "case")) return true
  }
  return false
}
