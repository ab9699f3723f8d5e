import type { Passage } from "../annotation/index.ts"
import { type Token, token } from "../linguistics/index.ts"
import type { Span } from "../text/index.ts"
import type { NamingWords } from "./attribution/words.ts"
import { sentenceSpan } from "./look.ts"
import { hasCapital, lowerFirst } from "./source-offers.ts"

/** What becomes of the beginning of a sentence when something is put before it. */
export interface Front {
  readonly span: Span
  /** What comes there after what is put before it: « is de man», of «De man is». */
  readonly after: string
  /** Whether it then begins the sentence; else it stands behind «Maar». */
  readonly isFirst: boolean
}

/** How a phrase can be put before a sentence; undefined where that cannot be told. */
export function frontOf(passage: Passage, row: number, words: NamingWords): Front | undefined {
  return words.isVerbSecond ? inverted(passage, row) : withComma(passage, row, words)
}

/** «According to police, the mayor …»: its first word must be one that can lose its capital. */
function withComma(passage: Passage, row: number, { small }: NamingWords): Front | undefined {
  const { from, to } = sentenceSpan(passage, row)
  const first = /^[^\s,.;:!?]+/.exec(passage.paragraph.text.slice(from, to))?.[0] ?? ""
  if (!small.has(first.toLowerCase()) && !/^\d/.test(first)) return undefined
  return { span: { from, to: from + first.length }, after: `, ${lowerFirst(first)}`, isFirst: true }
}

function inverted(passage: Passage, row: number): Front | undefined {
  return invertedClause(passage, row, 0, passage.paragraph.sentences[row]!.value.tokens.count)
}

/**
 * «De man is gevlucht» becomes «… is de man gevlucht», «Gisteren is hij gevlucht» becomes «… is hij gisteren gevlucht»: the clause in the
 * rows `[from, to)` of a sentence. Only where one phrase stands before the finite verb of the only main clause there, and that is its
 * subject or the subject comes next.
 */
export function invertedClause(passage: Passage, row: number, from: number, to: number): Front | undefined {
  const parse = passage.parses[row]
  const { at, value } = passage.paragraph.sentences[row]!
  if (!parse || parse.count !== value.tokens.count || to - from < 3) return undefined
  const tokens = Array.from({ length: parse.count }, (_, i) => token(parse, i))
  const isIn = ({ row: each }: Token) => from <= each && each < to
  const text = (first: number, end: number) => passage.paragraph.text.slice(at + value.tokens.from[first]!, at + value.tokens.to[end - 1]!)
  const tops = tokens.filter(each => isIn(each) && each.upos !== "PUNCT" && !(each.head && isIn(each.head)))
  const [top] = tops
  if (!top || tops.length > 1) return undefined
  const below = top.children.filter(isIn)
  if (hasOtherClause(below)) return undefined
  const start = tokens[from]!.upos === "CCONJ" ? from + 1 : from
  const finite = top.feats.includes("VerbForm=Fin")
    ? top
    : below.find(each => /^(?:aux|cop)/.test(each.relation) && each.feats.includes("VerbForm=Fin"))
  const subject = below.find(each => /^nsubj/.test(each.relation))
  if (!finite || !subject || finite.row <= start || finite.row + 1 >= to) return undefined
  // «ik weet» is nobody else's, and «jij werkt» would become «werk jij».
  if (/Person=[12]/.test(subject.feats)) return undefined
  const verb = text(finite.row, finite.row + 1)
  const open = hasCapital(tokens[start]!) || start > from ? text(start, finite.row) : lowerFirst(text(start, finite.row))
  const first = below.find(each => isExactly(each, start, finite.row))
  if (!first) return undefined
  const span = (end: number) => ({ from: at + value.tokens.from[start]!, to: at + value.tokens.to[end - 1]! })
  const moved: Front = { span: span(finite.row + 1), after: ` ${verb} ${open}`, isFirst: start === from }
  if (first.row === subject.row || /^expl/.test(first.relation))
    return tokens[finite.row - 1]!.upos === "PUNCT" && tokens[finite.row + 1]!.upos === "PUNCT" ? undefined : moved
  // Something else stands first: then the subject comes next, all of it.
  const end = Math.max(...rowsOf(subject)) + 1
  // A clause stays where it is: «Omdat het regent, mochten ze blijven».
  if (!/^(?:advmod|obl|obj|iobj|nmod|amod|xcomp)/.test(first.relation) || !isExactly(subject, finite.row + 1, end)) return undefined
  if (tokens.slice(start, end).some(({ upos }) => upos === "PUNCT") || tokens[end]?.upos === "PRON") return undefined
  if (!isDefinite(subject)) return moved
  return { span: span(end), after: ` ${verb} ${text(finite.row + 1, end)} ${open}`, isFirst: start === from }
}

/** Another main clause beside it: «… en de politie is machteloos», «De man steelt en liegt». */
function hasOtherClause(below: readonly Token[]): boolean {
  return below.some(
    each =>
      /^parataxis/.test(each.relation) ||
      (/^conj/.test(each.relation) &&
        (each.feats.includes("VerbForm=Fin") || each.children.some(child => /^(?:nsubj|aux|cop)/.test(child.relation)))),
  )
}

function isExactly(top: Token, from: number, to: number): boolean {
  const rows = rowsOf(top)
  return rows.length === to - from && rows.every(row => from <= row && row < to)
}

function rowsOf(top: Token): number[] {
  return [top.row, ...top.children.flatMap(rowsOf)]
}

/** «hij», «Jansen», «de man», «zijn huis»: such a subject stands before what is said of when and where. */
function isDefinite(subject: Token): boolean {
  if (subject.upos !== "NOUN") return subject.upos === "PRON" || subject.upos === "PROPN"
  return subject.children.some(each => each.feats.includes("Definite=Def") || each.feats.includes("Poss=Yes"))
}
