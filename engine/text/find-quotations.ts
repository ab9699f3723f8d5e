import { CharClass, classAt, isUpper } from "./character.ts"
import type { LanguageText } from "./language-text.ts"
import type { Paragraph } from "./paragraph.ts"
import type { Quotation, StrayMark } from "./quotation.ts"

export interface Quotations {
  /** By `span.from`, outer before inner. */
  readonly quotations: readonly Quotation[]
  readonly strayMarks: readonly StrayMark[]
  /** The closing mark of a quotation that is still open at the end, or "". */
  readonly open: string
}

/**
 * The quotations of a paragraph. `open` is what {@link Quotations.open} was for the paragraph before; `answers` says that an
 * interviewer's question came before. One walk over the characters with a stack of open marks; a mark that fits nothing is stray,
 * and disturbs nothing beyond its paragraph.
 */
export function findQuotations(paragraph: Paragraph, open: string, answers: boolean, language: LanguageText): Quotations {
  const walk = new Walk(paragraph, open, language)
  walk.run()
  const label = answerLabel(paragraph, language)
  if (walk.quotations.length === 0 && walk.strays.length === 0) {
    const dialogue = label === undefined && !answers ? dashDialogue(paragraph) : undefined
    if (dialogue) walk.quotations.push(dialogue)
  }
  const speaks = paragraph.role === "prose" && (answers || label !== undefined)
  if (speaks && !walk.quotations.some(({ span }) => span.from <= (label ?? 0))) {
    const from = label ?? 0
    const span = { from, to: paragraph.text.length }
    for (const [row, quotation] of walk.quotations.entries()) walk.quotations[row] = { ...quotation, depth: quotation.depth + 1 }
    walk.quotations.unshift({ span, inner: span, style: "interview", depth: 0, running: false, open: false })
  }
  return { quotations: walk.quotations, strayMarks: walk.strays, open: walk.left }
}

/** Which marks may close what each opens. */
const closers: Readonly<Record<string, string>> = {
  "“": "”“",
  "„": '”“"',
  "‟": "”",
  "‘": "’'",
  "‚": "’‘",
  "«": "»",
  "‹": "›",
  "»": "«",
  "›": "‹",
  '"': '"”',
  "'": "'’",
  ",,": "''”\"",
  "``": "''”",
  "”": "”",
  "’": "’",
  "`": "'’`",
}

interface Open {
  readonly mark: string
  readonly from: number
  readonly inner: number
  readonly running: boolean
  /** Where in the list it will stand: its place in text order. */
  readonly row: number
}

/** Where the next mark stands, or two commas that may be one; the end where none does. */
function nextMark(text: string, from: number): number {
  marks.lastIndex = from
  return marks.test(text) ? marks.lastIndex - 1 : text.length
}

const marks = /["'`´“”„‟‘’‚‛«»‹›′″]|,(?=,)/g

class Walk {
  readonly quotations: Quotation[] = []
  readonly strays: StrayMark[] = []
  left = ""
  private readonly text: string
  private readonly before: string
  private readonly language: LanguageText
  private readonly start: number
  private stack: Open[] = []
  private readonly found: (Quotation | undefined)[] = []
  private any = false

  constructor({ text, dateline }: Paragraph, open: string, language: LanguageText) {
    this.text = text
    this.before = open
    this.language = language
    this.start = dateline?.to ?? 0
  }

  run(): void {
    const { text } = this
    for (let i = nextMark(text, this.start); i < text.length; i = nextMark(text, i)) {
      const code = text.charCodeAt(i)
      if (code === 44 && text.charCodeAt(i + 1) === 44 && text.charCodeAt(i + 2) !== 44) i += this.mark(i, ",,")
      else if (code === 44) i++
      else if (code === 39 && text.charCodeAt(i + 1) === 39) i += this.mark(i, "''")
      else if (code === 96 && text.charCodeAt(i + 1) === 96) i += this.mark(i, "``")
      else i += this.mark(i, text.charAt(i))
    }
    this.finish()
    for (const quotation of this.found) if (quotation) this.quotations.push(quotation)
  }

  /** Reads the mark at `i`; answers its width. */
  private mark(i: number, mark: string): number {
    const width = mark.length
    if (isSingle(mark) && this.isApostrophe(i, mark)) return width
    if (mark === "′" || mark === "″" || mark === "´") return width
    const canOpen = this.canOpen(i, mark)
    const canClose = this.canClose(i, mark)
    const top = this.stack.at(-1)
    const closesTop = top !== undefined && closes(top.mark, mark)
    if (closesTop && canClose && !(canOpen && this.opensAnew(i, mark, top))) this.close(i, width)
    else if (canOpen) {
      // «"Nee, zei hij. "Ja", zei zij.»: the mark before had no partner.
      if (top && top.mark === mark && !isNestable(mark)) this.abandon()
      this.open(i, mark)
    } else if (this.closesDeeper(mark) && canClose) {
      while (!closes(this.stack.at(-1)!.mark, mark)) this.abandon()
      this.close(i, width)
    } else if (closesTop) this.close(i, width)
    else if (!this.any && this.before !== "" && (this.before === mark || this.before.includes(mark)) && this.stack.length === 0) {
      // It closes what the paragraph before left open.
      this.found.push({
        span: { from: this.start, to: i + width },
        inner: { from: this.start, to: i },
        style: "marks",
        depth: 0,
        running: true,
        open: false,
      })
    } else if (!isSingle(mark)) this.strays.push({ span: { from: i, to: i + width } })
    this.any = true
    return width
  }

  private open(i: number, mark: string): void {
    const running =
      !this.any &&
      this.stack.length === 0 &&
      this.before !== "" &&
      closers[mark]!.includes(this.before) &&
      this.text.slice(this.start, i).trim() === ""
    this.stack.push({ mark, from: i, inner: i + mark.length, running, row: this.found.length })
    this.found.push(undefined)
  }

  private close(i: number, width: number): void {
    const { from, inner, running, row } = this.stack.pop()!
    this.found[row] = {
      span: { from, to: i + width },
      inner: { from: inner, to: i },
      style: "marks",
      depth: this.stack.length,
      running,
      open: false,
    }
  }

  /** The innermost open mark had no partner. */
  private abandon(): void {
    const { mark, from, inner } = this.stack.pop()!
    if (!isSingle(mark) || mark === "‘") this.strays.push({ span: { from, to: inner } })
  }

  private finish(): void {
    while (this.stack.length > 1) this.abandon()
    const rest = this.stack.pop()
    if (!rest) return
    // A straight single mark that nothing closes was an apostrophe.
    if (rest.mark === "'" || rest.mark === "’" || rest.mark === "`") return
    const to = this.text.length
    this.found[rest.row] = {
      span: { from: rest.from, to },
      inner: { from: rest.inner, to },
      style: "marks",
      depth: 0,
      running: rest.running,
      open: true,
    }
    for (let row = rest.row + 1; row < this.found.length; row++)
      if (this.found[row]) this.found[row] = { ...this.found[row]!, depth: Math.max(1, this.found[row]!.depth) }
    this.left = closers[rest.mark]!.startsWith("''") ? "''" : closers[rest.mark]!.charAt(0)
    this.strays.sort((a, b) => a.span.from - b.span.from)
  }

  private canOpen(i: number, mark: string): boolean {
    if (mark === ",," || mark === "``" || mark === "„") return true
    if (mark === "''" || (mark === "»" && this.stack.length > 0)) return false
    const { text } = this
    const before = classAt(text, i - 1)
    const next = classAt(text, i + mark.length)
    if (next === CharClass.space) return false
    if (mark === "“" || mark === "‘" || mark === "«" || mark === "‹") return before !== CharClass.letter && before !== CharClass.digit
    // A closing mark used to open, as on many web pages: ”tekst”.
    const prefix =
      i === this.start ||
      before === CharClass.space ||
      (before === CharClass.bracket && /[([{]/.test(text.charAt(i - 1))) ||
      before === CharClass.quote ||
      /[-–—:/]/.test(text.charAt(i - 1))
    if (mark === "”" || mark === "’" || mark === "»" || mark === "›")
      return (
        prefix &&
        before !== CharClass.quote &&
        !this.stack.some(({ mark: opened }) => closes(opened, mark)) &&
        (mark === "”" || mark === "»" || this.closesLater(i, mark))
      )
    return prefix
  }

  private canClose(i: number, mark: string): boolean {
    if (mark === "''") return true
    if (mark === ",," || mark === "„" || mark === "``" || (mark === "‘" && !this.stack.some(({ mark: opened }) => opened === "‚")))
      return false
    const { text } = this
    const before = classAt(text, i - 1)
    const next = classAt(text, i + mark.length)
    if (before === CharClass.space && next !== CharClass.space) return false
    if (mark === '"' || mark === "'" || mark === "’") return next !== CharClass.letter && next !== CharClass.digit
    return true
  }

  /** Of a mark that could do both, whether it begins a quotation inside the open one rather than end that. */
  private opensAnew(i: number, mark: string, top: Open): boolean {
    const before = classAt(this.text, i - 1)
    return (before === CharClass.space || /[([]/.test(this.text.charAt(i - 1))) && (top.mark !== mark || isNestable(mark))
  }

  private closesDeeper(mark: string): boolean {
    return this.stack.some(({ mark: opened }) => closes(opened, mark))
  }

  private closesLater(i: number, mark: string): boolean {
    const { text } = this
    const end = Math.min(text.length, i + 600)
    for (let at = i + 2; at < end; at++) {
      if (
        text.charAt(at) === mark &&
        classAt(text, at - 1) !== CharClass.space &&
        classAt(text, at + 1) !== CharClass.letter &&
        !/[sxz]/.test(text.charAt(at - 1))
      )
        return true
    }
    return false
  }

  /** foto’s, ’s ochtends, ’90, Hans’, 5′, don't, the boys'. */
  private isApostrophe(i: number, mark: string): boolean {
    const { text, language } = this
    const before = classAt(text, i - 1)
    const next = classAt(text, i + 1)
    const word = before === CharClass.letter || before === CharClass.digit
    if (word && (next === CharClass.letter || next === CharClass.digit)) return mark !== "‘" || next === CharClass.letter
    if (!word && next === CharClass.digit) {
      // A year: ’90, ’80s. «‘1 mei’» is a quotation.
      const digits = /^\d{2}(?!\d)/.test(text.slice(i + 1, i + 4))
      return digits && mark !== "‘" && !this.closesLater(i, "’")
    }
    if (!word && next === CharClass.letter) {
      let end = i + 1
      while (end - i < 8 && classAt(text, end) === CharClass.letter) end++
      if (language.apostropheWords.has(`'${text.slice(i + 1, end).toLowerCase()}`) && classAt(text, end) !== CharClass.quote) {
        // «‘s»: also the wrong mark before a clitic. «'m Goed»? A capital behind it would open a sentence: still a clitic.
        return !isUpper(text, i + 1) || end - i === 2
      }
      return false
    }
    if (word && next !== CharClass.letter) {
      if (this.stack.some(({ mark: opened }) => closes(opened, mark)))
        return before === CharClass.letter && this.stack.at(-1)!.mark !== mark && !closes(this.stack.at(-1)!.mark, mark)
      // Nothing is open that it could close: a genitive, or minutes.
      return mark !== "‘"
    }
    return false
  }
}

function closes(open: string, mark: string): boolean {
  const set = closers[open]!
  return mark === "''" ? set.startsWith("''") : set.startsWith("''") ? set.slice(2).includes(mark) : set.includes(mark)
}

function isSingle(mark: string): boolean {
  return mark === "'" || mark === "’" || mark === "‘" || mark === "`" || mark === "‚"
}

/** Opening marks that differ from their closing ones can stand inside their own kind. */
function isNestable(mark: string): boolean {
  return mark === "“" || mark === "„" || mark === "«" || mark === "‘" || mark === ",,"
}

/** Where the answer begins behind `A:`. */
function answerLabel({ text }: Paragraph, { answerLabels }: LanguageText): number | undefined {
  const start = text.slice(0, 16).toLowerCase()
  const label = answerLabels.find(each => start.startsWith(each))
  if (label === undefined) return undefined
  let at = label.length
  while (at < text.length && classAt(text, at) === CharClass.space) at++
  return at < text.length ? at : undefined
}

/**
 * «– Wij weten het, zei Jansen.», «— Schande! riep een man met een pet.»: speech behind a dash, up to the last comma before a few words that
 * name the speaker, or up to a mark that ends a sentence and has a small letter behind it.
 */
function dashDialogue({ text, role }: Paragraph): Quotation | undefined {
  if (role !== "prose" || !/^[-–—] ?\p{Lu}/u.test(text)) return undefined
  const inner = text.charAt(1) === " " ? 2 : 1
  const span = { from: 0, to: speechEnd(text) }
  return { span, inner: { from: inner, to: span.to }, style: "dash", depth: 0, running: false, open: false }
}

function speechEnd(text: string): number {
  const cried = text.match(/^[^.]*?[!?…](?= \p{Ll}[^!?]*$)/u)
  if (cried) return cried[0].length
  const comma = text.lastIndexOf(",")
  if (comma <= 0 || !/[.!?]$/.test(text)) return text.length
  const behind = text
    .slice(comma + 1)
    .trim()
    .split(/\s+/)
  return behind.length <= 6 ? comma : text.length
}
