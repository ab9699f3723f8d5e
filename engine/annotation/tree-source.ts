import { TokenKind } from "../text/tokens.ts"
import type { SpeechVerb } from "./clause.ts"
import { Bit } from "./lexicon.ts"
import { nounPhraseAt } from "./noun-phrase.ts"
import { is, type Range, type Reading } from "./reading.ts"
import type { TreeCue } from "./tree-cue.ts"
import { isTime, marksOf, phraseOf, trimTime } from "./tree-phrase.ts"

/** Who says it: a phrase by its head, without the row that must not belong to it. */
export interface Source {
  readonly head: number
  readonly out?: number
}

/** Who says it, by the tree. */
export function sourceOfCue(reading: Reading, { passive, nodes, over, rows }: TreeCue): Source | undefined {
  const subject = passive
    ? agentOf(reading, nodes)
    : (subjectOf(reading, over === undefined ? nodes : [...nodes, over]) ?? surnameBefore(reading, rows[0]!))
  return subject && rows.includes(subject.head) ? undefined : subject
}

/** «*Fischer* denkt dat …», «*Ingewijden* spreken van …»: first in its sentence and right before the verb, a name or a source that no parser knows. */
function surnameBefore({ trees, capital, kind, lower, lexicon, sentences, bits }: Reading, verb: number): Source | undefined {
  const row = verb - 1
  const isName =
    sentences.some(({ from }) => from === row) &&
    (trees.feats(verb).includes("VerbForm=Fin") || (trees.feats(verb).includes("VerbForm=Inf") && trees.head(verb) < 0)) &&
    capital[row] === 2 &&
    kind[row] === TokenKind.word &&
    (bits[row] === 0 || bits[row] === Bit.noun) &&
    /^(?:ADJ|ADV|X|INTJ|NOUN|VERB)$/.test(trees.upos(row)) &&
    trees.children(row).every(child => kind[child] === TokenKind.punctuation) &&
    !lexicon.hedges.has(lower[row]!) &&
    !lexicon.pack.grammar.dayWords.test(lower[row]!)
  return isName ? { head: row } : undefined
}

/** Who does what the verb at these nodes says. */
export function subjectOf(reading: Reading, nodes: readonly number[], depth = 0): Source | undefined {
  const { trees, lower, lexicon } = reading
  for (const node of nodes)
    for (const child of trees.children(node)) {
      if (trees.plain(child) !== "nsubj" || nodes.includes(child) || reading.quote[child] !== reading.quote[node]) continue
      if (child > node && isSecondHalf(reading, node)) continue
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
  // «Toch hoopt *de werper* zondag te spelen»: an infinitive has no subject, so what a parser calls so is the verb's.
  if (depth === 0)
    for (const node of nodes)
      for (const child of trees.children(node)) {
        if (!/^(?:xcomp|ccomp)$/.test(trees.plain(child)) || child < node) continue
        const isInfinitive = trees
          .children(child)
          .some(each => trees.plain(each) === "mark" && lexicon.pack.grammar.infinitiveMarks.has(lower[each]!))
        const subject = trees.children(child).find(each => trees.plain(each) === "nsubj")
        if (isInfinitive && subject !== undefined) return { head: subject }
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
    // «*Overtuigd* dat hij won, stapte hij in»
    if (relation === "advcl" && trees.feats(node).includes("VerbForm=Part") && marksOf(reading, node).length === 0)
      return subjectOf(reading, [head], depth + 1)
  }
  return undefined
}

/** «De partij waarschuwt en *raadt* de bond aan …»: right behind «en» a verb has the subject of the first, and what follows is no subject. */
function isSecondHalf({ trees, lexicon, lower }: Reading, node: number): boolean {
  const { isVerbFinal } = lexicon.pack.grammar
  return (
    isVerbFinal &&
    node > 0 &&
    trees.plain(node) === "conj" &&
    trees.plain(node - 1) === "cc" &&
    trees.head(node) < node &&
    lower[node - 1] !== ","
  )
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

/** The words of a source, with the apposition behind it that a parser may have hung elsewhere: «zei Jansen, *hoofd van de dienst*». */
export function sourceRange(reading: Reading, cue: TreeCue, { head, out }: Source): Range {
  const { trees, lower, kind } = reading
  const range = trimTime(
    reading,
    phraseOf(
      reading,
      head,
      row => row === out || cue.nodes.includes(row) || (trees.head(row) === head && isTime(reading, row)) || isOtherReport(reading, row),
    ),
  )
  if (out === undefined && range.from > cue.word) {
    const wider = relativeBehind(reading, range)
    if (wider) return wider
  }
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

/** «Nugroho, *die eraan toevoegde dat …*»: a relative clause that says something too is told of by itself. */
function isOtherReport(reading: Reading, row: number): boolean {
  const { trees } = reading
  return (
    trees.relation(row) === "acl:relcl" &&
    is(reading, row, Bit.cue) &&
    opensBehindMark(reading, trees.subtree(row)[0]!) &&
    trees.children(row).some(child => /^(?:ccomp|xcomp)$/.test(trees.plain(child)))
  )
}

/** Whether a comma goes before a row, or is that row. */
function opensBehindMark({ kind }: Reading, row: number): boolean {
  return kind[row] === TokenKind.punctuation || kind[row - 1] === TokenKind.punctuation
}

/**
 * «zegt Kai-Fu Lee, *die voor Google heeft gewerkt*»: a relative clause that a parser hung from the verb, where it is the last of the sentence
 * and ends in its verb. Undefined where something else follows.
 */
function relativeBehind(reading: Reading, { from, to }: Range): Range | undefined {
  const { trees, lower, kind, lexicon } = reading
  const { relativeSubjects, isVerbFinal } = lexicon.pack.grammar
  const end = reading.sentences.find(each => each.from <= from && from < each.to)?.to ?? to
  if (!isVerbFinal || lower[to] !== "," || !relativeSubjects.has(lower[to + 1] ?? "") || !is(reading, to + 1, Bit.relative))
    return undefined
  let last = end - 1
  while (last > to + 2 && kind[last] === TokenKind.punctuation) last--
  if (!/^(?:VERB|AUX)$/.test(trees.upos(last))) return undefined
  for (let row = to + 1; row <= last; row++) if (is(reading, row, Bit.cue) || kind[row] === TokenKind.quote) return undefined
  return { from, to: last + 1 }
}

/** «zegt Jansen *uit Yerseke*»: what stands behind an inverted subject belongs to it more often than a parser thinks. */
export function withAdjuncts(reading: Reading, { word }: TreeCue, range: Range): Range {
  if (range.from < word) return range
  const wider = nounPhraseAt(reading, range.from, reading.count)
  const to = wider && wider.to > range.to && is(reading, range.to, Bit.preposition) ? wider.to : range.to
  // «de immer competitieve Scherzer»: back to the article, past what modifies.
  let from = range.from
  while (
    from - 1 > word &&
    range.from - from < 4 &&
    /^(?:ADJ|ADV|DET)$/.test(reading.trees.upos(from - 1)) &&
    !is(reading, from, Bit.determiner)
  )
    from--
  return { from: is(reading, from, Bit.determiner) ? from : range.from, to }
}

/** The same as frames over words see it. */
export function speechVerbOf(reading: Reading, cue: TreeCue): SpeechVerb {
  const { entry, rows, word, passive } = cue
  const found = sourceOfCue(reading, cue)
  const late = passive || (found && !is(reading, found.head, Bit.pointer)) ? undefined : behindPointer(reading, cue)
  const source = late ?? found
  const subject = source ? withAdjuncts(reading, cue, sourceRange(reading, cue, source)) : passive ? undefined : behindMark(reading, cue)
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

/** «Dit bevestigt *de havenmeester*»: behind a pointer and the verb a noun is the subject, whatever a parser takes it for. */
function behindPointer(reading: Reading, { word, rows }: TreeCue): Source | undefined {
  const { trees } = reading
  const first = rows[0]!
  const isFirst = reading.sentences.some(({ from }) => from === first - 1) && is(reading, first - 1, Bit.pointer)
  if (!isFirst) return undefined
  const [next, ...more] = trees
    .children(word)
    .filter(child => child > word && /^(?:obj|iobj|nsubj)$/.test(trees.plain(child)) && !rows.includes(child))
  return next !== undefined && more.length === 0 ? { head: next } : undefined
}

/** «„…”, zegt *Jansen*», «„…”, vindt ook *de oppositie*»: a phrase right behind a verb that a mark parts from what was said is its subject, even where the tree has none. */
function behindMark(reading: Reading, { word, rows }: TreeCue): Range | undefined {
  const first = rows[0]!
  if (first === 0 || !/^[,"”’»']/.test(reading.text[reading.from[first - 1]!]!)) return undefined
  const next = reading.lexicon.pack.grammar.focus.has(reading.lower[word + 1] ?? "") ? word + 2 : word + 1
  return nounPhraseAt(reading, next, reading.count)
}
