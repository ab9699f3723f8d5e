import { CharClass, classAt } from "./character.ts"
import type { LanguageText } from "./language-text.ts"
import type { Block } from "./layout.ts"
import type { ParagraphRole } from "./paragraph.ts"
import type { Place } from "./read-paragraph.ts"

/** What a block is on the page, from its own words and from where in the article it stands. */
export function paragraphRole({ text, mark }: Pick<Block, "text" | "mark">, place: Place, language: LanguageText): ParagraphRole {
  if (mark === "heading") return place === "top" ? "headline" : "crosshead"
  if (mark === "quote") return "quote"
  if (mark === "item") return "item"
  if (text.length > 240) return "prose"
  const start = text.slice(0, 24).toLowerCase()
  if (language.questionLabels.some(label => start.startsWith(label))) return "question"
  if (language.answerLabels.some(label => start.startsWith(label))) return "prose"
  const words = countWords(text)
  if (mark === "strong") {
    if (/\?["'”’»]*$/.test(text)) return "question"
    return words <= 14 && place !== "top" ? "crosshead" : place === "top" ? "headline" : "prose"
  }
  if (place !== "body" && words <= 16 && isByline(text, start, language)) return "byline"
  if (/^[-*•]\s+[^\s*•-]/.test(text) && !/[.!?…]["'”’»]*$/.test(text)) return "item"
  if (isScore(text)) return place === "top" ? "headline" : "label"
  if (ends(text) || words > (place === "top" ? 24 : 12))
    return place === "body" && words <= 8 && /^[^"“„‘«,–—-][^"“„‘«,]*\?$/.test(text) && !/[.!?…] /.test(text)
      ? "crosshead"
      : headlineQuestion(text, place, words)
        ? "headline"
        : "prose"
  if (!/\p{L}/u.test(text)) return "label"
  // «„Er is geen geld”, zegt Jansen»: a sentence that still misses its stop. On top it is a headline.
  if (place === "body" && /^["“„‘«].*["”’»], \p{Ll}/u.test(text)) return "prose"
  if (/[:;,]$/.test(text)) return place === "top" ? "headline" : /:$/.test(text) && words > 3 ? "prose" : "label"
  return place === "top" ? "headline" : "crosshead"
}

function countWords(text: string): number {
  let count = 1
  let isSpace = false
  for (let i = 0; i < text.length; i++) {
    const wasSpace = isSpace
    isSpace = classAt(text, i) === CharClass.space
    if (isSpace && !wasSpace) count++
  }
  return count
}

/** Ends as a sentence ends, marks and brackets behind it included. */
function ends(text: string): boolean {
  return /[.!?…]["'”’»)\]]*$/.test(text) || (/["”’»']$/.test(text) && /[.!?…,]\s?["”’»']+/.test(text)) || /^["“„‘«]?[-–—]\s/.test(text)
}

function headlineQuestion(text: string, place: Place, words: number): boolean {
  return place === "top" && words <= 16 && /\?["'”’»]*$/.test(text) && !/[.!?…] /.test(text)
}

function isByline(text: string, start: string, { bylines }: LanguageText): boolean {
  const label = bylines.find(each => start.startsWith(each))
  if (label === undefined || /[.!?…]$/.test(text)) return false
  // «Door de regen ging het feest niet door»: a byline goes on with a name.
  return label.includes("onze") || label.endsWith(": ") || /^\p{Lu}/u.test(text.slice(label.length).trimStart())
}

/** «Ajax – Feyenoord: 2-1», «Brazilië 3, Chili 0»: a result, not a statement. */
function isScore(text: string): boolean {
  return text.length < 80 && /^[^.!?]{2,60}[-–—][^.!?]{2,60}\b\d{1,3}\s?[-–]\s?\d{1,3}(?:\s?\([^)]*\))?\.?$/u.test(text)
}
