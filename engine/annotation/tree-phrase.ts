import { TokenKind } from "../text/tokens.ts"
import { Bit } from "./lexicon.ts"
import { nounPhraseAt } from "./noun-phrase.ts"
import { is, type Range, type Reading } from "./reading.ts"

/** The phrase of a noun: its subtree as far as it stands together, without `out` and without marks or adverbs at its edges. */
export function phraseOf(reading: Reading, head: number, out: (row: number) => boolean = () => false): Range {
  const { trees, kind, lower, lexicon } = reading
  // «omdat hij Rosenstein ontsloeg»: nothing hangs from a pronoun, whatever a parser says.
  if (lexicon.pronouns.get(lower[head]!)?.subject && trees.upos(head) === "PRON") return { from: head, to: head + 1 }
  const rows = new Set(trees.subtree(head, row => out(row) || isLoose(reading, row, head)))
  const inside = (row: number) => rows.has(row) || (kind[row] === TokenKind.punctuation && rows.has(row - 1) && rows.has(row + 1))
  let from = head
  let to = head + 1
  while (from > 0 && trees.has(from - 1) && inside(from - 1)) from--
  while (to < reading.count && trees.has(to) && inside(to)) to++
  while (
    to > head + 1 &&
    ((kind[to - 1] === TokenKind.punctuation && lower[to - 1] !== ".") || lexicon.pack.grammar.pronominalAdverbs.test(lower[to - 1]!))
  )
    to--
  while (
    from < head &&
    (kind[from] === TokenKind.punctuation ||
      /^(?:case|cc|mark)$/.test(trees.plain(from)) ||
      (trees.upos(from) === "ADV" && from + 1 < head))
  )
    from++
  return { from, to }
}

/** «Wouter Slagboom *de Staten*», «De Lantaarn *dat bestuurders …*»: what stands behind a name with an article or as a clause is no part of it. */
function isLoose({ trees, lexicon, lower, capital, kind }: Reading, row: number, head: number): boolean {
  const relation = trees.plain(row)
  if (
    relation === "conj" &&
    row > head &&
    trees.children(row).some(child => trees.plain(child) === "case" && lexicon.prepositions.has(lower[child]!))
  )
    return true
  if (row < head || !/^(?:appos|flat|acl|nmod|advcl|ccomp|obj|iobj|parataxis)$/.test(relation)) return false
  const [first] = trees.subtree(row)
  if (first === undefined || first <= head || kind[first - 1] === TokenKind.punctuation) return false
  if (/^(?:acl|advcl|ccomp)$/.test(relation))
    return (
      [...lexicon.pack.grammar.complementisers].includes(lower[first]!) && trees.relation(row) !== "acl:relcl" && capital[first - 1] === 1
    )
  return (
    !/^(?:nmod|flat)$/.test(relation) &&
    capital[first] === 0 &&
    lexicon.pack.words.determiners.has(lower[first]!) &&
    capital[first - 1] !== 0
  )
}

/** The noun phrase that begins at a row, by its tree where there is one: all that hangs from its noun. */
export function nounPhraseFrom(reading: Reading, start: number, end: number): Range | undefined {
  const { trees } = reading
  const plain = nounPhraseAt(reading, start, end)
  if (start >= end || !trees.has(start)) return plain
  let head = start
  while (trees.head(head) > head && trees.head(head) < end && insidePhrase.test(trees.relation(head))) head = trees.head(head)
  if (!/^(?:NOUN|PROPN)$/.test(trees.upos(head))) return plain
  const range = trimTime(
    reading,
    phraseOf(reading, head, row => trees.head(row) === head && isTime(reading, row)),
  )
  return range.from === start && range.to <= end && (plain === undefined || range.to > plain.to) ? range : plain
}

/** How a word hangs from the head of its own phrase. */
export const insidePhrase = /^(?:det|amod|nummod|flat|compound|fixed|advmod|case|nmod:poss|appos)$/

/** «Jansen *gistermiddag*» */
export function trimTime({ lower, lexicon }: Reading, { from, to }: Range): Range {
  let end = to
  while (end > from + 1 && lexicon.pack.grammar.dayWords.test(lower[end - 1]!)) end--
  return { from, to: end }
}

/** «de krant *binnen enkele dagen*»: when, which a parser may hang from the noun before it. */
export function isTime({ trees, lexicon }: Reading, row: number): boolean {
  return (
    /^(?:nmod|obl)$/.test(trees.plain(row)) &&
    lexicon.pack.grammar.times.has(trees.lemma(row)) &&
    trees.children(row).some(child => trees.plain(child) === "case")
  )
}

/** Rows as ranges: neighbours together, marks between them too, unless a row of `not` lies there. */
export function rangesOf(reading: Reading, rows: readonly number[], not: ReadonlySet<number>): Range[] {
  const ranges: { from: number; to: number }[] = []
  for (const row of rows) {
    const last = ranges.at(-1)
    if (last && isBridged(reading, last.to, row, not)) last.to = row + 1
    else ranges.push({ from: row, to: row + 1 })
  }
  return ranges.flatMap(({ from, to }) => {
    let [start, end] = [from, to]
    while (start < end && reading.kind[start] === TokenKind.punctuation) start++
    while (end > start && reading.kind[end - 1] === TokenKind.punctuation && !/^[%.]$/.test(reading.lower[end - 1]!)) end--
    if (end > start && reading.lower[end - 1] === ".") end--
    return end > start ? [{ from: start, to: end }] : []
  })
}

function isBridged({ kind }: Reading, from: number, to: number, not: ReadonlySet<number>): boolean {
  for (let row = from; row < to; row++)
    if (not.has(row) || (kind[row] !== TokenKind.punctuation && kind[row] !== TokenKind.quote && kind[row] !== TokenKind.bracket))
      return false
  return true
}

/** What opens a clause: its complementiser, `te`, `om`. */
export function marksOf({ trees }: Reading, row: number): number[] {
  return trees.children(row).filter(child => /^(?:mark|case|fixed|advmod|cc)$/.test(trees.plain(child)) || trees.upos(child) === "SCONJ")
}

/** A person, people or an organisation, as far as its own word tells. */
export function isSomebody(reading: Reading, row: number): boolean {
  const { trees, lexicon, lower, capital } = reading
  const noun = lexicon.nouns.get(lower[row]!)
  return (
    (noun !== undefined && /^(?:person|group|organisation)$/.test(noun.noun.type)) ||
    capital[row] === 1 ||
    // «*Glastuinder* Jacco de Bree», «*Romp* bleef»: first in its sentence.
    (capital[row] === 2 &&
      (trees.upos(row) === "PROPN" ||
        trees.children(row).some(child => capital[child] === 1 && /^(?:flat|appos)$/.test(trees.plain(child))))) ||
    (is(reading, row, Bit.pronoun) && trees.upos(row) === "PRON" && lexicon.pronouns.get(lower[row]!)?.gender !== "neuter")
  )
}

/** «…, *wat* zij ontkent»: behind a comma the pronoun asks nothing, but takes up what stands before it. */
export function isWhat(reading: Reading, row: number): boolean {
  return is(reading, row, Bit.question) && reading.trees.upos(row) === "PRON" && reading.lower[row - 1] === ","
}
