import { TokenKind } from "../text/tokens.ts"
import type { SpeechVerb } from "./clause.ts"
import type { CueEntry } from "./language-pack.ts"
import { Bit } from "./lexicon.ts"
import { nounPhraseAt } from "./noun-phrase.ts"
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
  /** The infinitive that a parser made the head of it all: «Rusland is van plan actie *te ondernemen*». */
  readonly over?: number
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

/**
 * The noun that announces a proposition at row `i`: «*de verklaring* dat», «*uit angst* dat». Where it is only said that it is there, the
 * verb that says so belongs to the cue: «*er gaan geruchten*», «*leeft de vrees*».
 */
export function nounCueAt(reading: Reading, i: number): TreeCue | undefined {
  const { trees, lexicon, lower, capital } = reading
  const entry = lexicon.nounCues.get(lower[i]!)
  if (!entry || capital[i] === 1 || trees.upos(i) !== "NOUN") return undefined
  const { grammar, words } = lexicon.pack
  const rows = new Set([i])
  const nodes = [i]
  for (const child of trees.children(i)) {
    if (child === i - 1 && (trees.plain(child) === "case" || words.determiners.has(lower[child]!))) rows.add(child)
    if (child === i - 2 && trees.plain(child) === "case" && rows.has(i - 1)) rows.add(child)
  }
  const verb = trees.head(i)
  if (verb >= 0 && trees.plain(i) === "nsubj" && grammar.existing.has(trees.lemma(verb))) {
    nodes.push(verb)
    rows.add(verb)
    for (const child of trees.children(verb))
      if (grammar.existential.has(lower[child]!) || /^aux/.test(trees.relation(child)) || trees.relation(child) === "compound:prt")
        rows.add(child)
  }
  const cop = trees
    .children(i)
    .find(child => trees.plain(child) === "cop" || (trees.plain(child) === "aux" && grammar.existing.has(trees.lemma(child))))
  const there = trees.children(i).find(child => grammar.existential.has(lower[child]!))
  if (cop !== undefined && there !== undefined) for (const row of [cop, there]) rows.add(row)
  return {
    entry,
    word: i,
    rows: [...rows].sort((a, b) => a - b),
    nodes,
    passive: nodes.length > 1 || (cop !== undefined && there !== undefined),
  }
}

/** The rows of particle and fixed words that belong to the verb; undefined where one is missing. */
function companions(
  reading: Reading,
  verb: number,
  { particle, splitForms }: CueEntry,
  fixed: readonly string[],
  { from, to }: Range,
): number[] | undefined {
  const { trees, lower } = reading
  const near = (row: number) =>
    trees.head(row) === verb ||
    trees.head(verb) === row ||
    (trees.head(row) >= 0 && (trees.head(trees.head(row)) === verb || trees.head(row) === trees.head(verb))) ||
    (fixed.length > 1 && row > verb && row - verb <= 4)
  const rows: number[] = []
  if (particle && splitForms?.includes(lower[verb]!)) {
    const at = particleOf(reading, verb, particle, to)
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

/**
 * The row of a particle that stands apart: where the tree has it, or where a parser took it for the preposition of what follows though
 * the verb goes on to an infinitive or a clause: «raadt bewoners *aan* geen aggregaten te plaatsen».
 */
function particleOf(reading: Reading, verb: number, particle: string, to: number): number {
  const { trees, lower, kind, lexicon } = reading
  for (let row = to - 1; row > verb; row--) if (lower[row] === particle && trees.head(row) === verb) return row
  const { complementisers, infinitiveMarks, purposeMarks } = lexicon.pack.grammar
  const clause = trees.children(verb).find(child => child > verb && /^(?:xcomp|ccomp|advcl|acl|parataxis)$/.test(trees.plain(child)))
  const opens = (row: number) => complementisers.has(lower[row]!) || infinitiveMarks.has(lower[row]!) || purposeMarks.has(lower[row]!)
  let found = -1
  for (let row = verb + 1; row < to && kind[row] !== TokenKind.punctuation; row++) {
    if (clause !== undefined && opens(row)) break
    if (lower[row] !== particle || opens(row + 1)) {
      if (lower[row] === particle && !infinitiveMarks.has(lower[row + 1]!)) return row
      continue
    }
    if (clause !== undefined || trees.plain(row) === "compound" || (row + 1 < to && kind[row + 1] === TokenKind.punctuation)) found = row
  }
  return found
}

function complete(reading: Reading, word: number, entry: CueEntry, more: readonly number[]): TreeCue {
  const { trees, lower, lexicon } = reading
  const nodes = [word, ...more]
  // «is van plan»: the verb hangs from its fixed words, or they from it.
  const rows = new Set(nodes)
  let passive = false
  for (const node of nodes)
    for (const child of trees.children(node)) {
      const relation = trees.relation(child)
      if (relation === "aux" || relation === "aux:pass" || (relation === "cop" && entry.fixed)) rows.add(child)
      if (relation === "aux:pass") passive = true
    }
  // «heeft verklaard en opgeroepen»: a second participle shares the auxiliary.
  const first = trees.head(word)
  if (trees.plain(word) === "conj" && first >= 0 && rows.size === nodes.length && trees.feats(word).includes("VerbForm=Part"))
    for (const child of trees.children(first)) if (/^aux/.test(trees.relation(child)) && child < first) rows.add(child)
  const from = Math.min(...rows)
  const to = Math.max(...rows)
  for (const node of nodes)
    for (const child of trees.children(node)) {
      const isBetween = child > from && child < to
      // «is *niet* van plan», «verwacht *niet* dat», «voegt *eraan* toe»
      if (is(reading, child, Bit.negation) && (isBetween || child === word + 1)) rows.add(child)
      if (isBetween && lexicon.pack.grammar.pronominalAdverbs.test(lower[child]!)) rows.add(child)
    }
  const over = trees.head(word)
  const isUnder = entry.fixed !== undefined && over >= 0 && /^(?:aux|cop)/.test(trees.relation(word)) && !nodes.includes(over)
  if (isUnder && !rows.has(over))
    for (const child of trees.children(over)) if (child > from && child < to && is(reading, child, Bit.negation)) rows.add(child)
  return { entry, word, rows: [...rows].sort((a, b) => a - b), nodes, passive, ...(isUnder && { over }) }
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
      // «Wie zegt dat het rustiger is?»
      if (relation === "nsubj" && is(reading, child, Bit.question) && trees.plain(node) !== "acl") return true
      // «om te zeggen dat», «door te wijzen op»: only inside another report is an infinitive somebody's.
      if (
        relation === "mark" &&
        grammar.infinitiveMarks.has(lower[child]!) &&
        !(head >= 0 && lexicon.verbs.get(lower[head]!)?.some(({ entry: above }) => !above.fixed && /[DQT]/.test(above.frames)))
      )
        return true
    }
  // «Stel dat …»
  if (word === from && reading.quote[word] === -1 && trees.feats(word).includes("Mood=Imp")) return true
  const last = to - 1
  return /^\?/.test(lower[last]!) && trees.head(word) < 0 && reading.quote[word] === -1 && entry.act !== "speech"
}

/** The same as frames over words see it. */
export function speechVerbOf(reading: Reading, cue: TreeCue): SpeechVerb {
  const { entry, rows, word, passive } = cue
  const found = sourceOfCue(reading, cue)
  const subject = found ? sourceRange(reading, cue, found) : passive ? undefined : behindMark(reading, cue)
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

/** «„…”, zegt *Jansen*»: a phrase right behind a verb that a mark parts from what was said is its subject, even where the tree has none. */
function behindMark(reading: Reading, { word, rows }: TreeCue): Range | undefined {
  const first = rows[0]!
  if (first === 0 || !/^[,"”’»']/.test(reading.text[reading.from[first - 1]!]!)) return undefined
  return nounPhraseAt(reading, word + 1, reading.count)
}

/** Who says it, by the tree. */
export function sourceOfCue(reading: Reading, { passive, nodes, over }: TreeCue): Source | undefined {
  return passive ? agentOf(reading, nodes) : subjectOf(reading, over === undefined ? nodes : [...nodes, over])
}

/** The words of a source, with the apposition behind it that a parser may have hung elsewhere: «zei Jansen, *hoofd van de dienst*». */
export function sourceRange(reading: Reading, cue: TreeCue, { head, out }: Source): Range {
  const { trees, lower, kind } = reading
  const range = phraseOf(reading, head, row => row === out || cue.nodes.includes(row) || isTime(reading, row))
  const next = range.to + 1
  if (out !== undefined || next >= reading.count || lower[range.to] !== "," || !trees.has(next)) return range
  let top = next
  while (trees.head(top) >= next) top = trees.head(top)
  if (!/^(?:parataxis|appos|conj|flat|nmod|dep)$/.test(trees.plain(top)) || !/^(?:NOUN|PROPN)$/.test(trees.upos(top))) return range
  const rows = trees.subtree(top)
  const to = rows.at(-1)! + 1
  const isPhrase =
    rows[0] === next && rows.every(row => trees.plain(row) !== "cop" && trees.relation(row) !== "nsubj") && rows.length === to - next
  return isPhrase && !rows.some(row => kind[row] === TokenKind.quote) ? { from: range.from, to } : range
}

/** «de krant *binnen enkele dagen*»: when, which a parser may hang from the noun before it. */
function isTime({ trees, lexicon }: Reading, row: number): boolean {
  return (
    /^(?:nmod|obl)$/.test(trees.plain(row)) &&
    lexicon.pack.grammar.times.has(trees.lemma(row)) &&
    trees.children(row).some(child => trees.plain(child) === "case")
  )
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
      if (trees.plain(child) !== "nsubj" || nodes.includes(child) || reading.quote[child] !== reading.quote[node]) continue
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
function agentOf(reading: Reading, nodes: readonly number[]): Source | undefined {
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
  const { trees, kind, lower, lexicon } = reading
  // «omdat hij Rosenstein ontsloeg»: nothing hangs from a pronoun, whatever a parser says.
  if (lexicon.pronouns.get(lower[head]!)?.subject && trees.upos(head) === "PRON") return { from: head, to: head + 1 }
  const rows = new Set(trees.subtree(head, row => out(row) || isLoose(reading, row, head)))
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

/** «Wouter Slagboom *de Staten*», «De Lantaarn *dat bestuurders …*»: what stands behind a name with an article or as a clause is no part of it. */
function isLoose({ trees, lexicon, lower, capital, kind }: Reading, row: number, head: number): boolean {
  const relation = trees.plain(row)
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
