import { TokenKind } from "../text/tokens.ts"
import { Bit } from "./lexicon.ts"
import { is, type Range, type Reading } from "./reading.ts"

/** What a frame or a quotation would make an attribution of. Rows of the reading. */
export interface Proposed {
  readonly frame: string
  readonly cue: readonly number[]
  readonly source?: Range
  readonly content: readonly Range[]
}

/** The words that stand for the parts of it: the one that attributes, and what all others of source and content hang from. */
export interface Heads {
  readonly cue?: number
  readonly source?: number
  readonly content: number
}

/** The heads of what is proposed. */
export function headsOf(reading: Reading, { cue, source, content }: Proposed): Heads {
  const { trees } = reading
  const isCue = (row: number) => is(reading, row, Bit.cue | Bit.nounCue | Bit.evidence | Bit.opener) && trees.upos(row) !== "AUX"
  const word = cue.find(isCue) ?? cue[0]
  return {
    ...(word !== undefined && { cue: word }),
    ...(source && { source: topOf(reading, rowsOf(source)) }),
    content: topOf(reading, content.flatMap(rowsOf)),
  }
}

/**
 * What speaks for or against a proposal, each by a name that a person can read: `cue weten`, `weten te`, `source thing`, `before marks DET`.
 * Names hold words of the text; which of them weigh anything is the pack's.
 */
export function attributionFeatures(reading: Reading, proposed: Proposed, heads: Heads = headsOf(reading, proposed)): string[] {
  const found = new Set<string>([`frame ${proposed.frame}`])
  const add = (name: string) => found.add(name)
  const rows = proposed.content.flatMap(rowsOf)
  const at = proposed.cue[0] ?? rows[0]!
  const sentence = reading.sentences.find(({ from, to }) => from <= at && at < to)!
  addCue(reading, proposed, heads, add)
  addSource(reading, proposed, heads, add)
  addContent(reading, proposed, heads, rows, add)
  addMarks(reading, rows, sentence, add)
  // «Volgens mij …»: who writes, or speaks without marks.
  if (rowsOf(sentence).some(row => reading.quote[row] === -1 && personOf(reading, row) < 3)) add("speaker")
  return [...found]
}

type Add = (name: string) => void

function addCue(reading: Reading, { frame, cue, source }: Proposed, { cue: word }: Heads, add: Add): void {
  if (word === undefined) {
    add("no cue")
    return
  }
  const { trees, lower, lexicon, capital, quote } = reading
  const lemma = trees.lemma(word)
  add(`cue ${lemma}`)
  add(`cue ${lemma} ${frame}`)
  add(`cue ${trees.upos(word)}`)
  const entry = lexicon.verbs.get(lower[word]!)?.[0]?.entry ?? lexicon.nounCues.get(lower[word]!)
  for (const letter of entry?.frames ?? "") add(`letter ${letter}`)
  for (const row of cue) if (row !== word) add(`cue with ${lower[row]}`)
  for (const child of trees.children(word)) {
    const relation = trees.plain(child)
    if (/^(?:mark|aux|cop|expl|cc)$/.test(relation)) add(`${relation} ${lower[child]}`)
    if (!source || child < source.from || child >= source.to) add(`below cue ${relation}`)
    if (is(reading, child, Bit.negation)) add("negated")
  }
  const head = trees.head(word)
  if (head >= 0 && /^(?:xcomp|ccomp)$/.test(trees.plain(word))) add(`under ${trees.lemma(head)}`)
  if (capital[word] === 2) add("cue first")
  if (quote[word] !== -1) add("cue quoted")
}

function addSource(reading: Reading, { frame, source }: Proposed, { cue, source: head }: Heads, add: Add): void {
  const { trees, lower, lexicon, capital, kind } = reading
  if (!source || head === undefined) {
    add("no source")
    add(`no source ${frame}`)
    return
  }
  add(`source ${trees.upos(head)}`)
  add(`source ${trees.plain(head)}`)
  if (is(reading, head, Bit.pronoun)) add(`source ${lower[head]}`)
  const noun = lexicon.nouns.get(lower[head]!)
  add(`source ${noun ? `is ${noun.noun.type}` : capital[head] === 1 ? "name" : `thing ${trees.upos(head)}`}`)
  if (rowsOf(source).some(row => kind[row] === TokenKind.quote)) add("source with marks")
  if (cue === undefined) return
  add(source.from < cue ? "source before" : "source behind")
  if (trees.head(head) === cue) add("source below")
}

function addContent(
  reading: Reading,
  { frame, cue }: Proposed,
  { cue: word, content: head }: Heads,
  rows: readonly number[],
  add: Add,
): void {
  const { trees, lower, kind } = reading
  const [first, last] = [rows[0]!, rows.at(-1)!]
  add(`content ${lengthOf(rows.length)}`)
  add(`content ${frame} ${trees.plain(head)}`)
  if (word !== undefined) {
    add(trees.head(head) === word ? "content below" : trees.head(word) === head ? "content above" : "content apart")
    add(first > word ? "content behind" : last < word ? "content before" : "content around")
    if (first > word) add(`gap ${lengthOf(first - cue.at(-1)!)}`)
  }
  const opener = rows.find(row => kind[row] === TokenKind.word) ?? first
  add(`opens ${trees.upos(opener)}`)
  add(`opens ${trees.plain(opener)}`)
  if (is(reading, opener, Bit.subordinator | Bit.question | Bit.relative | Bit.preposition)) {
    add(`opens ${lower[opener]}`)
    // «het rapport *dat* hij schreef», «hij schreef *dat*»
    add(`opens ${lower[opener]} ${trees.upos(opener)}`)
  }
  add(
    rows.some(row => isFiniteVerb(reading, row))
      ? "with finite verb"
      : rows.some(row => trees.upos(row) === "VERB")
        ? "with verb"
        : "no verb",
  )
}

/** Titles, nicknames and set words in quotation marks are nobody's statement. */
function addMarks(reading: Reading, rows: readonly number[], sentence: Range, add: Add): void {
  const { trees, lower, kind, quote } = reading
  const quoted = rows.filter(row => quote[row] !== -1)
  add(quoted.length === 0 ? "not quoted" : quoted.length === rows.length ? "all quoted" : "partly quoted")
  if (quoted.length === 0) return
  const [first, last] = [quoted[0]!, quoted.at(-1)!]
  const words = quoted.filter(row => kind[row] === TokenKind.word)
  const nameOf = (row: number) => (kind[row] === TokenKind.word ? trees.upos(row) : kind[row] === TokenKind.number ? "number" : lower[row]!)
  add(`quoted ${lengthOf(words.length)}`)
  if (words.length > 0) {
    const head = topOf(reading, words)
    add(`quoted ${trees.upos(head)} ${trees.plain(head)}`)
    if (words.some(row => isFiniteVerb(reading, row))) add("quoted finite verb")
    if (words.some(row => personOf(reading, row) < 3)) add("quoted I or you")
  }
  add(first > sentence.from ? `before marks ${nameOf(first - 1)}` : "marks first")
  add(last + 1 < sentence.to ? `behind marks ${nameOf(last + 1)}` : "marks last")
  const end = quoted.filter(row => kind[row] !== TokenKind.quote).at(-1)
  if (end !== undefined) add(`quoted ends ${kind[end] === TokenKind.word ? "word" : lower[end]}`)
  if (first <= sentence.from + 1 && last >= sentence.to - 2) add("quoted sentence")
}

function isFiniteVerb({ trees }: Reading, row: number): boolean {
  return /^(?:VERB|AUX)$/.test(trees.upos(row)) && trees.feats(row).includes("VerbForm=Fin")
}

function personOf({ lexicon, lower }: Reading, row: number): number {
  return lexicon.pronouns.get(lower[row]!)?.person ?? 3
}

function rowsOf({ from, to }: Range): number[] {
  return Array.from({ length: to - from }, (_, k) => from + k)
}

/** The first row whose head is none of them. */
function topOf({ trees }: Reading, rows: readonly number[]): number {
  const all = new Set(rows)
  return rows.find(row => !all.has(trees.head(row))) ?? rows[0]!
}

/** Roughly: 1, 2, up to 4, 7, 12, 20, more. */
function lengthOf(count: number): string {
  return String([1, 2, 4, 7, 12, 20].find(most => count <= most) ?? "more")
}
