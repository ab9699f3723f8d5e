import { readStop } from "./abbreviation.ts"
import { CharClass, classAt, isUpper } from "./character.ts"
import type { LanguageText } from "./language-text.ts"
import type { Span } from "./span.ts"

/**
 * The sentences of `text` from `start`, without the white space around them.
 * A quotation and the words that introduce it are one sentence: «"Halt!", riep de agent.»; each sentence inside it is one too.
 */
export function splitSentences(text: string, start: number, language: LanguageText): Span[] {
  const sentences: Span[] = []
  let from = skipSpace(text, start)
  for (let i = from; i < text.length; ) {
    if (!isTerminator(text.charCodeAt(i))) {
      i++
      continue
    }
    const end = closeSentence(text, i)
    if (endsSentence(text, from, i, end, language)) {
      sentences.push({ from, to: end })
      from = skipSpace(text, end)
      i = from
    } else i = end
  }
  const to = trimEnd(text, from)
  if (to > from) sentences.push({ from, to })
  return sentences
}

function isTerminator(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026
}

/** Past all terminators, closing marks and brackets that follow; also past a mark with a space on either side, as old newspaper text has it. */
function closeSentence(text: string, terminator: number): number {
  let i = terminator + 1
  while (isTerminator(text.charCodeAt(i))) i++
  for (;;) {
    const charClass = classAt(text, i)
    const code = text.charCodeAt(i)
    if (charClass === CharClass.quote || code === 41 || code === 93) i++
    else if (code === 32 && /^ (?:''|["”»])(?=\s|$)/.test(text.slice(i, i + 4))) i += 2
    else return i
  }
}

function endsSentence(text: string, start: number, terminator: number, end: number, language: LanguageText): boolean {
  const next = skipSpace(text, end)
  if (next >= text.length) return true
  if (next === end) return false
  const closed = end > terminator + 1
  const single = text.charCodeAt(terminator) === 46 && !isTerminator(text.charCodeAt(terminator + 1))
  const opener = openingWord(text, next, language)
  if (opener.kind === "lower") return false
  if (single) {
    const before = classAt(text, terminator - 1)
    // «3. Het plan»: a number that opens the sentence is a label. «op 3. mei» is a date.
    if (before === CharClass.digit && isLabel(text, start, terminator)) return false
    if (before === CharClass.digit && language.months.has(wordAt(text, next).toLowerCase())) return false
    const stop = closed && isTerminator(text.charCodeAt(end - 1)) ? "sentence" : readStop(text, start, terminator, language)
    if (stop === "abbreviation") return false
    if (stop === "either" && opener.kind !== "upper") return false
  }
  return opener.kind === "upper" || opener.kind === "digit" || opener.kind === "mark"
}

/** How the next sentence would begin, past the marks and dashes before its first word. `'s Avonds` begins with a capital. */
function openingWord(text: string, at: number, language: LanguageText): { kind: "upper" | "lower" | "digit" | "mark" } {
  let i = at
  for (let marks = 0; marks < 6; marks++) {
    const charClass = classAt(text, i)
    if (charClass === CharClass.quote || charClass === CharClass.bracket) {
      const word = `'${wordAt(text, i + 1).toLowerCase()}`
      const after = i + word.length
      if (language.apostropheWords.has(word) && classAt(text, after) === CharClass.space) {
        i = skipSpace(text, after)
        return { kind: isUpper(text, i) || isUpper(text, at + 1) ? "upper" : "lower" }
      }
      i++
    } else if (charClass === CharClass.punctuation && text.charCodeAt(i) !== 46) i++
    else if (charClass === CharClass.space && marks > 0) i++
    else break
  }
  const charClass = classAt(text, i)
  if (charClass === CharClass.digit) return { kind: "digit" }
  if (charClass === CharClass.letter) return { kind: isUpper(text, i) ? "upper" : "lower" }
  return { kind: "mark" }
}

/** Nothing but the number, and perhaps marks, stands before it in its sentence. */
function isLabel(text: string, start: number, dot: number): boolean {
  let i = dot - 1
  while (i >= start && classAt(text, i) === CharClass.digit) i--
  return i < start && dot - start <= 3
}

function wordAt(text: string, at: number): string {
  let end = at
  while (end - at < 16 && classAt(text, end) === CharClass.letter) end++
  return text.slice(at, end)
}

function skipSpace(text: string, at: number): number {
  let i = at
  while (i < text.length && classAt(text, i) === CharClass.space) i++
  return i
}

function trimEnd(text: string, from: number): number {
  let end = text.length
  while (end > from && classAt(text, end - 1) === CharClass.space) end--
  return end
}
