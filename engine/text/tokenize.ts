import { readStop } from "./abbreviation.ts"
import { CharClass, classAt, emojiSize } from "./character.ts"
import type { LanguageText } from "./language-text.ts"
import { TokenKind, type Tokens } from "./tokens.ts"

/**
 * The tokens of one sentence, cut as Universal Dependencies cuts Dutch: marks and full stops apart, `zo'n`, `auto's`,
 * `NAVO-lidstaten`, `1.000`, `12:30`, `o.a.` and addresses whole, `14%` in two.
 */
export function tokenize(text: string, language: LanguageText): Tokens {
  const cutter = new Cutter(text, language)
  for (let i = 0; i < text.length; ) {
    if (classAt(text, i) === CharClass.space) {
      i++
      continue
    }
    let end = i + 1
    while (end < text.length && classAt(text, end) !== CharClass.space) end++
    cutter.cut(i, end)
    i = end
  }
  return cutter.tokens()
}

/** Sentences share buffers: a long article has thousands, and a buffer of its own costs more than what is in it. */
let pool = new ArrayBuffer(0)
let used = 0

/** Where `size` bytes are free in the pool, or in a new one. */
function takeBytes(size: number): number {
  if (used + size > pool.byteLength) {
    pool = new ArrayBuffer(Math.max(size, 8192))
    used = 0
  }
  const at = used
  used = (used + size + 3) & ~3
  return at
}

/** Columns that grow, shared by all sentences and copied out at the end: `tokenize` is not re-entrant, and need not be. */
let fromColumn = new Uint32Array(256)
let toColumn = new Uint32Array(256)
let kindColumn = new Uint8Array(256)

class Cutter {
  private count = 0
  /** A single quotation mark was seen in this sentence. */
  private hasSingleMark = false
  /** The first `@` at or after the place where it was last asked for. */
  private nextAt = -1
  private readonly text: string
  private readonly language: LanguageText

  constructor(text: string, language: LanguageText) {
    this.text = text
    this.language = language
  }

  tokens(): Tokens {
    const { count } = this
    const at = takeBytes(count * 9)
    const from = new Uint32Array(pool, at, count)
    const to = new Uint32Array(pool, at + count * 4, count)
    const kind = new Uint8Array(pool, at + count * 8, count)
    for (let row = 0; row < count; row++) {
      from[row] = fromColumn[row]!
      to[row] = toColumn[row]!
      kind[row] = kindColumn[row]!
    }
    return { count, from, to, kind }
  }

  /** Cuts the run between white space at `[from, to)`. A loop, for a run may hold a mark at every other letter: «a"a"a"». */
  cut(from: number, to: number): void {
    for (let at = from; at < to; ) at = this.cutFront(at, to)
  }

  /** Marks off its front, marks off its end, then what is left up to a mark in its middle. Returns where to go on. */
  private cutFront(from: number, to: number): number {
    const { text } = this
    let start = from
    while (start < to) {
      const size = this.leading(start, to)
      if (size === 0) break
      this.add(start, start + size, this.kindOf(start))
      start += size
    }
    if (start >= to) return to
    if (this.isAddress(start, to)) {
      let end = to
      while (end > start && /[.,;:!?)\]”’"'»…]/.test(text.charAt(end - 1))) end--
      this.add(start, end, TokenKind.address)
      this.marks(end, to)
      return to
    }
    let end = to
    while (end > start) {
      const size = this.trailing(start, end)
      if (size === 0) break
      end -= size
    }
    const reached = this.inner(start, end)
    if (reached < end) return reached
    this.marks(end, to)
    return to
  }

  /** How many units at `i` are a mark that stands before a word; 0 for the word itself. */
  private leading(i: number, to: number): number {
    const { text } = this
    const code = text.charCodeAt(i)
    switch (classAt(text, i)) {
      case CharClass.quote: {
        if (isApostrophe(code) && this.opensWithApostrophe(i, to)) return 0
        return code === text.charCodeAt(i + 1) && (code === 39 || code === 96) && i + 1 < to ? 2 : 1
      }
      case CharClass.bracket:
        // «(des)organisatie» is one word.
        return code === 40 && this.isBracketedPrefix(i, to) ? 0 : 1
      case CharClass.punctuation: {
        if (code === 44 && text.charCodeAt(i + 1) === 44) return 2
        let end = i + 1
        if (isRunMark(code)) while (end < to && text.charCodeAt(end) === code) end++
        const next = classAt(text, end)
        // -5 and .5 are numbers, -jarig and -e are word endings.
        if (
          end - i === 1 &&
          end < to &&
          ((code === 45 && (next === CharClass.digit || next === CharClass.letter)) || (code === 46 && next === CharClass.digit))
        )
          return 0
        return end - i
      }
      case CharClass.symbol:
        if ((code === 35 || code === 64) && i + 1 < to && classAt(text, i + 1) !== CharClass.space) return 0
        return emojiSize(text, i) || 1
      case CharClass.surrogate: {
        const size = emojiSize(text, i)
        if (size > 0) return size
        const point = text.codePointAt(i)!
        return point > 0xffff && /[\p{L}\p{N}]/u.test(String.fromCodePoint(point)) ? 0 : point > 0xffff && i + 1 < to ? 2 : 1
      }
      default:
        return 0
    }
  }

  /** How many units before `end` are a mark that stands after a word. */
  private trailing(start: number, end: number): number {
    const { text } = this
    const last = end - 1
    const code = text.charCodeAt(last)
    switch (classAt(text, last)) {
      case CharClass.quote: {
        if (code === 39 && text.charCodeAt(last - 1) === 39 && last - 1 >= start) return 2
        return isApostrophe(code) && this.endsWithApostrophe(start, end) ? 0 : 1
      }
      case CharClass.bracket:
        return code === 41 && this.isBracketedSuffix(start, end) ? 0 : 1
      case CharClass.punctuation: {
        let from = last
        if (isRunMark(code) || code === 44) while (from > start && text.charCodeAt(from - 1) === code) from--
        if (code === 46) {
          if (end - from > 1) return end - from
          return readStop(text, start, last, this.language) === "sentence" ? 1 : 0
        }
        // «vee- en varkenshouders» keeps its hyphen, «€ 5,-» its dash.
        if (code === 45 && end - from === 1) {
          const before = classAt(text, last - 1)
          if (before === CharClass.letter) return 0
          if (text.charCodeAt(last - 1) === 44 && last - 2 >= start && classAt(text, last - 2) === CharClass.digit) return 0
        }
        return end - from
      }
      case CharClass.symbol:
        return code === 37 || code === 8240 || code === 8364 || code === 176 ? 1 : 0
      default:
        return 0
    }
  }

  /** What is left without its outer marks. Few things cut a word in its middle; returns where such a cut was made, else `end`. */
  private inner(start: number, end: number): number {
    const { text } = this
    let from = start
    for (let i = start + 1; i < end; i++) {
      const code = text.charCodeAt(i)
      if (code === 44 && i + 1 < end && text.charCodeAt(i + 1) === 44) {
        // «Delmee:,,Misschien»: a mark glued to the word before it, with that word's own punctuation between.
        let before = i
        while (before > from && classAt(text, before - 1) === CharClass.punctuation) before--
        let after = i + 2
        while (after < end && text.charCodeAt(after) === 44) after++
        this.word(from, before)
        this.marks(before, after)
        return after
      }
      const ellipsis = code === 0x2026 ? 1 : code === 46 && text.charCodeAt(i + 1) === 46 && text.charCodeAt(i + 2) === 46 ? 3 : 0
      if (ellipsis > 0 && i + ellipsis < end) {
        this.word(from, i)
        this.add(i, i + ellipsis, TokenKind.punctuation)
        from = i + ellipsis
        i = from - 1
        continue
      }
      const charClass = classAt(text, i)
      const mark =
        charClass === CharClass.quote && !isApostrophe(code)
          ? 1
          : charClass === CharClass.symbol || charClass === CharClass.surrogate
            ? emojiSize(text, i)
            : 0
      if (mark > 0) {
        // «zegt:“Nee”», «Mooi!😀»: cut at the mark, with the punctuation before it.
        let before = i
        while (before > from && classAt(text, before - 1) === CharClass.punctuation) before--
        this.word(from, before)
        this.marks(before, i + mark)
        return i + mark
      }
      if (code === 8364 || code === 36 || code === 163) {
        if (classAt(text, i + 1) === CharClass.digit) {
          this.word(from, i)
          from = i
        }
      }
    }
    this.word(from, end)
    return end
  }

  private word(from: number, to: number): void {
    if (from >= to) return
    const { text } = this
    if (this.language.splitsContractions) {
      const cut = contraction(text, from, to)
      if (cut > from) {
        this.add(from, cut, this.kindOf(from))
        this.add(cut, to, TokenKind.word)
        return
      }
    }
    // €5 and $3,5: the sign apart.
    if (classAt(text, from) === CharClass.symbol && to - from > 1 && classAt(text, from + 1) === CharClass.digit) {
      this.add(from, from + 1, TokenKind.symbol)
      this.add(from + 1, to, TokenKind.number)
      return
    }
    this.add(from, to, this.kindOf(from))
  }

  /** A run of marks, each for itself but those that belong together: `...`, `''`, `!!`, `,,`. */
  private marks(from: number, to: number): void {
    const { text } = this
    for (let i = from; i < to; ) {
      const code = text.charCodeAt(i)
      let end = i + 1
      if (isRunMark(code)) while (end < to && text.charCodeAt(end) === code) end++
      else if (code === 39 && text.charCodeAt(end) === 39 && end < to) end++
      // Of three commas the first is a comma: «gisteren,,,maar».
      else if (code === 44 && end < to && text.charCodeAt(end) === 44 && !(end + 1 < to && text.charCodeAt(end + 1) === 44)) end++
      else if (classAt(text, i) >= CharClass.symbol) end = i + (emojiSize(text, i) || (text.codePointAt(i)! > 0xffff && end < to ? 2 : 1))
      this.add(i, end, this.kindOf(i))
      i = end
    }
  }

  private add(from: number, to: number, kind: TokenKind): void {
    if (this.count === fromColumn.length) grow()
    fromColumn[this.count] = from
    toColumn[this.count] = to
    kindColumn[this.count] = kind
    this.count++
    if (kind === TokenKind.quote && isApostrophe(this.text.charCodeAt(from))) this.hasSingleMark = true
  }

  private kindOf(i: number): TokenKind {
    const { text } = this
    const code = text.charCodeAt(i)
    switch (classAt(text, i)) {
      case CharClass.letter:
        return TokenKind.word
      case CharClass.digit:
        return TokenKind.number
      case CharClass.quote:
        if (!isApostrophe(code) || !this.opensWithApostrophe(i, i + 9)) return TokenKind.quote
        return classAt(text, i + 1) === CharClass.digit ? TokenKind.number : TokenKind.word
      case CharClass.bracket:
        return classAt(text, i + 1) === CharClass.letter && this.isBracketedPrefix(i, text.length) ? TokenKind.word : TokenKind.bracket
      case CharClass.punctuation: {
        if (code === 44 && text.charCodeAt(i + 1) === 44) return TokenKind.quote
        const next = classAt(text, i + 1)
        if ((code === 45 || code === 46) && next === CharClass.digit) return TokenKind.number
        return code === 45 && next === CharClass.letter ? TokenKind.word : TokenKind.punctuation
      }
      case CharClass.surrogate:
        return /\p{L}/u.test(String.fromCodePoint(text.codePointAt(i)!)) ? TokenKind.word : TokenKind.symbol
      default:
        return (code === 35 || code === 64) && classAt(text, i + 1) !== CharClass.space ? TokenKind.address : TokenKind.symbol
    }
  }

  /** `'s`, `'t`, `'em`, and years: `'90`, `'80s`. */
  private opensWithApostrophe(i: number, to: number): boolean {
    const { text } = this
    let end = i + 1
    if (classAt(text, end) === CharClass.digit) {
      while (end < to && classAt(text, end) === CharClass.digit) end++
      return (
        end - i === 3 &&
        (end >= to || classAt(text, end) !== CharClass.punctuation || text.charCodeAt(end) === 46 || text.charCodeAt(end) === 44)
      )
    }
    while (end < to && end - i < 8 && classAt(text, end) === CharClass.letter) end++
    if (end === i + 1 || (end < to && classAt(text, end) === CharClass.quote && end - i > 3)) return false
    return this.language.apostropheWords.has(`'${text.slice(i + 1, end).toLowerCase()}`)
  }

  /** `Hans'`, `Max'`, `the boys'`: a genitive, unless a quotation was opened in the same sentence by the same kind of mark. */
  private endsWithApostrophe(start: number, end: number): boolean {
    const { text } = this
    if (!/[sxzSXZ]/.test(text.charAt(end - 2)) || end - start < 3) return false
    return !this.hasSingleMark && classAt(text, end) === CharClass.space && end < text.length
  }

  private isBracketedPrefix(i: number, to: number): boolean {
    const { text } = this
    let end = i + 1
    while (end < to && end - i < 12 && classAt(text, end) === CharClass.letter) end++
    return end > i + 1 && text.charCodeAt(end) === 41 && classAt(text, end + 1) === CharClass.letter && end + 1 < to
  }

  private isBracketedSuffix(start: number, end: number): boolean {
    const { text } = this
    let open = end - 2
    while (open > start && end - open < 12 && classAt(text, open) === CharClass.letter) open--
    return text.charCodeAt(open) === 40 && open > start && classAt(text, open - 1) === CharClass.letter
  }

  /** A web or mail address, a handle, a hashtag. Looks at no more than the run itself. */
  private isAddress(start: number, to: number): boolean {
    const { text } = this
    const code = text.charCodeAt(start)
    if (code === 35 || code === 64) return to - start > 1
    if (to - start < 5) return false
    if (code === 104 || code === 72) if (/^https?:\/\/\S/i.test(text.slice(start, start + 9))) return true
    if (code === 119 || code === 87) if (/^www\.\S/i.test(text.slice(start, start + 5))) return true
    if (this.nextAt <= start) {
      this.nextAt = start + 1
      while (this.nextAt < to && text.charCodeAt(this.nextAt) !== 64) this.nextAt++
    }
    const at = this.nextAt
    return at < to - 1 && text.charCodeAt(at) === 64 && classAt(text, at - 1) <= CharClass.digit && classAt(text, at + 1) <= CharClass.digit
  }
}

/** `...`, `!!`, `??` and `--` are one token each. */
function isRunMark(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 45
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018 || code === 96 || code === 0xb4
}

/** Where English cuts a contraction: `do|n't`, `we|'re`, `Jane|'s`, `boys|'`; `from` where it does not. */
function contraction(text: string, from: number, to: number): number {
  let at = to - 1
  while (at > from && to - at <= 3 && text.charCodeAt(at) !== 39 && text.charCodeAt(at) !== 0x2019) at--
  if (at <= from || to - at > 3) return from
  const ending = text.slice(at + 1, to).toLowerCase()
  if (ending === "t" && (text.charCodeAt(at - 1) | 32) === 110) return at - 1
  return ending === "s" || ending === "re" || ending === "ve" || ending === "ll" || ending === "d" || ending === "m" || ending === ""
    ? at
    : from
}

function grow(): void {
  const size = fromColumn.length * 2
  const from = new Uint32Array(size)
  from.set(fromColumn)
  fromColumn = from
  const to = new Uint32Array(size)
  to.set(toColumn)
  toColumn = to
  const kind = new Uint8Array(size)
  kind.set(kindColumn)
  kindColumn = kind
}
