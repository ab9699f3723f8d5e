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
  if (trees.plain(i) === "amod") return undefined
  if (capital[i] === 1 || !is(reading, i, Bit.cue) || !/^(?:VERB|AUX|ADJ|NOUN)$/.test(trees.upos(i))) return undefined
  // «vindt plaats»
  if (trees.children(i).some(child => lexicon.pack.grammar.verbNouns.has(lower[child]!) && trees.children(child).length === 0))
    return undefined
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
    for (const child of trees.children(verb)) {
      if (grammar.existential.has(lower[child]!) || isVerbPart(trees.relation(child))) rows.add(child)
      // «deden geruchten *de ronde*»
      if (trees.relation(child) === "obj" && child > i && trees.upos(child) === "NOUN") {
        nodes.push(child)
        for (const row of trees.children(child)) if (trees.relation(row) === "det") rows.add(row)
        rows.add(child)
      }
    }
  }
  // «*nam het besluit* te gaan», «*hebben* maandag *de afspraak gemaakt* om»
  if (verb >= 0 && trees.plain(i) === "obj" && grammar.light.has(trees.lemma(verb)) && trees.upos(verb) === "VERB") {
    nodes.push(verb)
    rows.add(verb)
    for (const child of trees.children(verb)) if (isVerbPart(trees.relation(child))) rows.add(child)
  }
  const cop = trees
    .children(i)
    .find(child => trees.plain(child) === "cop" || (trees.plain(child) === "aux" && grammar.existing.has(trees.lemma(child))))
  const there = trees.children(i).find(child => grammar.existential.has(lower[child]!))
  if (cop !== undefined && there !== undefined) for (const row of [cop, there]) rows.add(row)
  // «Zijn grote ambitie *is* om minister te worden.»
  const isSaidOf = cop !== undefined && trees.children(i).some(child => trees.plain(child) === "csubj" && child > cop)
  if (isSaidOf) rows.add(cop)
  return {
    entry,
    word: i,
    rows: [...rows].sort((a, b) => a - b),
    nodes,
    passive: (nodes.length > 1 && trees.plain(i) === "nsubj") || (cop !== undefined && there !== undefined),
  }
}

/** Auxiliaries and a particle that stands apart. */
export function isVerbPart(relation: string): boolean {
  return /^aux/.test(relation) || relation === "compound:prt"
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
    (fixed.length > 1 && row > verb && row - verb <= 4 && !opensClause(reading, verb + 1, row))
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

/** «Er zijn berichten *dat* …»: past what opens a clause no verb has its fixed words. */
function opensClause({ lower, lexicon }: Reading, from: number, to: number): boolean {
  for (let row = from; row < to; row++) if (lower[row] === "," || lexicon.pack.grammar.complementisers.has(lower[row]!)) return true
  return false
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
    if (
      (clause !== undefined && row <= trees.subtree(clause)[0]!) ||
      trees.plain(row) === "compound" ||
      (row + 1 < to && kind[row + 1] === TokenKind.punctuation)
    )
      found = row
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
      if (relation === "aux:pass" && child !== word) passive = true
    }
  // «wordt al langer betoogd dat»: a parser may make the auxiliary the head.
  const above = trees.head(word)
  if (
    above >= 0 &&
    !passive &&
    isPassiveAuxiliary(reading, above) &&
    trees.feats(word).includes("VerbForm=Part") &&
    !/^(?:conj|acl|advcl)/.test(trees.relation(word))
  ) {
    rows.add(above)
    nodes.push(above)
    passive = true
  }
  // «„Weg met de bank”, klinkt *het*»: nobody says it.
  if (lexicon.pack.grammar.impersonal.has(entry.lemma))
    for (const child of trees.children(word))
      if (/^(?:nsubj|obj|expl)$/.test(trees.plain(child)) && lexicon.pronouns.get(lower[child]!)?.gender === "neuter") rows.add(child)
  // «heeft verklaard en opgeroepen»: a second participle shares the auxiliary.
  const first = trees.head(word)
  if (trees.plain(word) === "conj" && first >= 0 && rows.size === nodes.length && trees.feats(word).includes("VerbForm=Part"))
    for (const child of trees.children(first)) if (/^aux/.test(trees.relation(child)) && child < first) rows.add(child)
  const from = Math.min(...rows)
  const to = Math.max(...rows)
  for (const node of nodes)
    for (const child of trees.children(node)) {
      const isBetween = child > from && child < to
      // «*er* wordt gevreesd»
      if (passive && lexicon.pack.grammar.existential.has(lower[child]!) && child === from - 1) rows.add(child)
      // «is *niet* van plan», «verwacht *niet* dat», «voegt *eraan* toe»
      if (is(reading, child, Bit.negation) && trees.plain(child) === "advmod" && (isBetween || child === word + 1)) rows.add(child)
      if (isBetween && lexicon.pack.grammar.pronominalAdverbs.test(lower[child]!)) rows.add(child)
    }
  const over = trees.head(word)
  const isUnder = entry.fixed !== undefined && over >= 0 && /^(?:aux|cop)/.test(trees.relation(word)) && !nodes.includes(over)
  if (isUnder && !rows.has(over))
    for (const child of trees.children(over)) {
      if (child > from && child < to && is(reading, child, Bit.negation)) rows.add(child)
      // «is van plan *geweest*»
      if (/^(?:aux|cop)/.test(trees.relation(child)) && trees.lemma(child) === trees.lemma(word)) rows.add(child)
    }
  return { entry, word, rows: [...rows].sort((a, b) => a - b), nodes, passive, ...(isUnder && { over }) }
}

function isPassiveAuxiliary({ trees, lexicon }: Reading, row: number): boolean {
  return trees.upos(row) === "VERB" && trees.lemma(row) === lexicon.pack.grammar.passiveAuxiliary
}

/** Nothing was said: «moet dat melden», «als de minister zegt», «niemand beweert», a bare infinitive or an order. */
function isHypothetical(reading: Reading, { word, rows, nodes, entry }: TreeCue, { from, to }: Range): boolean {
  const { trees, lexicon, lower } = reading
  const { grammar } = lexicon.pack
  const [, ...whether] = grammar.complementisers
  const head = trees.head(word)
  if (head >= 0 && !rows.includes(head) && /^(?:xcomp|ccomp)$/.test(trees.plain(word)) && grammar.modals.has(lower[head]!)) return true
  // «zou hebben gezegd» passes on that it was; «zou zeggen» does not.
  const isPerfect = rows.some(row => row !== word && grammar.perfectInfinitives.has(lower[row]!))
  if (!isPerfect && rows.some(row => row !== word && trees.relation(row) === "aux" && grammar.modals.has(lower[row]!))) return true
  for (const node of nodes)
    for (const child of trees.children(node)) {
      const relation = trees.plain(child)
      if (relation === "mark" && grammar.conditionals.has(lower[child]!) && is(reading, child, Bit.subordinator)) return true
      // «op de vraag *of* ze blij is dat», «vroeg *of* hij vindt dat»: it is asked whether.
      if (relation === "mark" && whether.includes(lower[child]!)) return true
      // «*Als* priesters zeggen dat …», where a parser hung the conjunction elsewhere.
      if (relation === "nsubj" && child < word && opensCondition(reading, trees.subtree(child)[0]! - 1)) return true
      if (relation === "nsubj" && is(reading, child, Bit.negation)) return true
      if (relation === "nsubj" && trees.children(child).some(each => is(reading, each, Bit.negation))) return true
      // «Wie zegt dat het rustiger is?»
      if (relation === "nsubj" && is(reading, child, Bit.question) && trees.plain(node) !== "acl") return true
      // «om te zeggen dat», «door te wijzen op»: only inside another report is an infinitive somebody's.
      if (
        relation === "mark" &&
        !rows.includes(child) &&
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

function opensCondition(reading: Reading, row: number): boolean {
  return row >= 0 && reading.lexicon.pack.grammar.conditionals.has(reading.lower[row]!) && is(reading, row, Bit.subordinator)
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

/** «„…”, zegt *Jansen*»: a phrase right behind a verb that a mark parts from what was said is its subject, even where the tree has none. */
function behindMark(reading: Reading, { word, rows }: TreeCue): Range | undefined {
  const first = rows[0]!
  if (first === 0 || !/^[,"”’»']/.test(reading.text[reading.from[first - 1]!]!)) return undefined
  return nounPhraseAt(reading, word + 1, reading.count)
}

/** Who says it, by the tree. */
export function sourceOfCue(reading: Reading, { passive, nodes, over, rows }: TreeCue): Source | undefined {
  const subject = passive ? agentOf(reading, nodes) : subjectOf(reading, over === undefined ? nodes : [...nodes, over])
  return subject && rows.includes(subject.head) ? undefined : subject
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

/** «Jansen *gistermiddag*» */
function trimTime({ lower, lexicon }: Reading, { from, to }: Range): Range {
  let end = to
  while (end > from + 1 && lexicon.pack.grammar.dayWords.test(lower[end - 1]!)) end--
  return { from, to: end }
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
