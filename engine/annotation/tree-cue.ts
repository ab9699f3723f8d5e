import { TokenKind } from "../text/tokens.ts"
import type { SpeechVerb } from "./clause.ts"
import type { CueEntry } from "./language-pack.ts"
import { Bit } from "./lexicon.ts"
import { is, type Range, type Reading } from "./reading.ts"

/** A verb or noun that attributes, where it stands in a tree. */
export interface TreeCue {
  readonly entry: CueEntry
  /** Row of the verb or noun itself. */
  readonly word: number
  /** All rows of the cue: auxiliaries, particle, fixed words, a negation between them. */
  readonly rows: readonly number[]
  /** The rows whose children are what the cue goes with: of «is van plan» also `van`. */
  readonly nodes: readonly number[]
  readonly passive: boolean
}

/** The verb that attributes at row `i`, by its tree; undefined where it is an idiom, or nothing was said: «kan zeggen», «als hij zegt». */
export function verbCueAt(reading: Reading, i: number, sentence: Range): TreeCue | undefined {
  const { trees, lexicon, lower, capital } = reading
  if (capital[i] === 1 || !is(reading, i, Bit.cue) || !/^(?:VERB|AUX|ADJ|NOUN)$/.test(trees.upos(i))) return undefined
  for (const { entry, apart, fixed } of lexicon.verbs.get(lower[i]!) ?? []) {
    if (trees.upos(i) !== "VERB" && fixed.length === 0) continue
    const more = apart ? companions(reading, i, entry, fixed, sentence) : []
    if (!more) continue
    const cue = complete(reading, i, entry, more)
    return isHypothetical(reading, cue, sentence) ? undefined : cue
  }
  return undefined
}

/** The rows of particle and fixed words that belong to the verb; undefined where one is missing. */
function companions(
  { trees, lower }: Reading,
  verb: number,
  { particle, splitForms }: CueEntry,
  fixed: readonly string[],
  { from, to }: Range,
): number[] | undefined {
  const near = (row: number) =>
    trees.head(row) === verb || trees.head(verb) === row || (trees.head(row) >= 0 && trees.head(trees.head(row)) === verb)
  const rows: number[] = []
  if (particle && splitForms?.includes(lower[verb]!)) {
    let at = -1
    for (let row = verb + 1; row < to; row++) if (lower[row] === particle && trees.head(row) === verb) at = row
    if (at < 0) return undefined
    rows.push(at)
  }
  if (fixed.length > 0) {
    let at = -1
    for (let row = from; row + fixed.length <= to; row++)
      if (fixed.every((word, k) => lower[row + k] === word) && (at < 0 || Math.abs(row - verb) < Math.abs(at - verb)) && near(row)) at = row
    if (at < 0) return undefined
    for (let k = 0; k < fixed.length; k++) rows.push(at + k)
  }
  return rows
}

function complete(reading: Reading, word: number, entry: CueEntry, more: readonly number[]): TreeCue {
  const { trees } = reading
  const nodes = [word, ...more]
  // «is van plan»: the verb hangs from its fixed words, or they from it.
  const rows = new Set(nodes)
  let passive = false
  for (const node of nodes)
    for (const child of trees.children(node)) {
      const relation = trees.relation(child)
      if (relation === "aux" || relation === "aux:pass" || (relation === "cop" && entry.fixed)) rows.add(child)
      if (relation === "compound:prt" && !entry.fixed) rows.add(child)
      if (relation === "aux:pass") passive = true
    }
  const from = Math.min(...rows)
  const to = Math.max(...rows)
  for (const node of nodes)
    for (const child of trees.children(node)) if (child > from && child < to && is(reading, child, Bit.negation)) rows.add(child)
  return { entry, word, rows: [...rows].sort((a, b) => a - b), nodes, passive }
}

/** Nothing was said: «moet dat melden», «als de minister zegt», «niemand beweert», a bare infinitive or an order. */
function isHypothetical(reading: Reading, { word, rows, nodes, entry }: TreeCue, { from, to }: Range): boolean {
  const { trees, lexicon, lower } = reading
  const { grammar } = lexicon.pack
  const head = trees.head(word)
  if (head >= 0 && !rows.includes(head) && /^(?:xcomp|ccomp)$/.test(trees.plain(word)) && grammar.modals.has(lower[head]!)) return true
  // «zou hebben gezegd» passes on that it was; «zou zeggen» does not.
  const isPerfect = rows.some(row => row !== word && grammar.perfectInfinitives.has(lower[row]!))
  if (!isPerfect && rows.some(row => row !== word && trees.relation(row) === "aux" && grammar.modals.has(lower[row]!))) return true
  for (const node of nodes)
    for (const child of trees.children(node)) {
      const relation = trees.plain(child)
      if (relation === "mark" && grammar.conditionals.has(lower[child]!) && is(reading, child, Bit.subordinator)) return true
      if (relation === "nsubj" && is(reading, child, Bit.negation)) return true
      if (relation === "nsubj" && trees.children(child).some(each => is(reading, each, Bit.negation))) return true
      // «om te zeggen dat», «door te wijzen op»: only inside another report is an infinitive somebody's.
      if (relation === "mark" && grammar.infinitiveMarks.has(lower[child]!) && !(head >= 0 && is(reading, head, Bit.cue))) return true
    }
  // «Stel dat …»
  if (word === from && reading.quote[word] === -1 && trees.feats(word).includes("Mood=Imp")) return true
  const last = to - 1
  return /^\?/.test(lower[last]!) && trees.head(word) < 0 && reading.quote[word] === -1 && entry.act !== "speech"
}

/** The same as frames over words see it. */
export function speechVerbOf(reading: Reading, cue: TreeCue): SpeechVerb {
  const { entry, rows, word, passive } = cue
  const found = passive ? agentOf(reading, cue.nodes) : subjectOf(reading, cue.nodes)
  const subject = found && phraseOf(reading, found.head, row => row === found.out || cue.nodes.includes(row))
  const verb = Math.min(...rows.filter(row => row === word || /^(?:aux|cop)/.test(reading.trees.relation(row))))
  const inverted = subject !== undefined && subject.from > verb
  return {
    entry,
    rows,
    verb,
    ...(subject && { subject }),
    inverted,
    passive,
    end: Math.max(rows.at(-1)! + 1, inverted ? subject.to : 0),
  }
}

/** Who says it: a phrase by its head, without the row that must not belong to it. */
export interface Source {
  readonly head: number
  readonly out?: number
}

/** Who does what the verb at these nodes says. */
export function subjectOf(reading: Reading, nodes: readonly number[], depth = 0): Source | undefined {
  const { trees, lower, lexicon } = reading
  for (const node of nodes)
    for (const child of trees.children(node)) {
      if (trees.plain(child) !== "nsubj" || nodes.includes(child)) continue
      // «de man die zegt»: the antecedent.
      if (
        is(reading, child, Bit.relative) &&
        trees.plain(node) === "acl" &&
        trees.head(node) >= 0 &&
        lexicon.pack.grammar.relativeSubjects.has(lower[child]!)
      )
        return { head: trees.head(node), out: node }
      return { head: child }
    }
  if (depth > 3) return undefined
  // «zei A en voegde toe», «wil laten weten», «zegt te vrezen»: the subject of the verb above.
  for (const node of nodes) {
    const head = trees.head(node)
    if (head < 0 || nodes.includes(head)) continue
    const relation = trees.plain(node)
    if (
      relation === "conj" ||
      relation === "xcomp" ||
      (relation === "ccomp" && marksOf(reading, node).some(mark => lexicon.pack.grammar.infinitiveMarks.has(lower[mark]!)))
    )
      return subjectOf(reading, [head], depth + 1)
    if (relation === "acl" && trees.relation(node) !== "acl:relcl" && trees.feats(node).includes("VerbForm=Part")) return undefined
  }
  return undefined
}

/** Who does what a passive says: «door de politie». */
export function agentOf(reading: Reading, nodes: readonly number[]): Source | undefined {
  const { trees, lower, lexicon } = reading
  for (const node of nodes)
    for (const child of trees.children(node))
      if (
        trees.relation(child) === "obl:agent" ||
        (trees.plain(child) === "obl" && trees.children(child).some(each => lexicon.pack.grammar.agent.has(lower[each]!)))
      )
        return { head: child }
  return undefined
}

/** The phrase of a noun: its subtree as far as it stands together, without `out` and without marks or adverbs at its edges. */
export function phraseOf(reading: Reading, head: number, out: (row: number) => boolean = () => false): Range {
  const { trees, kind, lower } = reading
  const rows = new Set(trees.subtree(head, row => out(row)))
  const inside = (row: number) => rows.has(row) || (kind[row] === TokenKind.punctuation && rows.has(row - 1) && rows.has(row + 1))
  let from = head
  let to = head + 1
  while (from > 0 && trees.has(from - 1) && inside(from - 1)) from--
  while (to < reading.count && trees.has(to) && inside(to)) to++
  while (to > head + 1 && kind[to - 1] === TokenKind.punctuation && lower[to - 1] !== ".") to--
  while (
    from < head &&
    (kind[from] === TokenKind.punctuation ||
      /^(?:case|cc|mark)$/.test(trees.plain(from)) ||
      (trees.upos(from) === "ADV" && from + 1 < head))
  )
    from++
  return { from, to }
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
