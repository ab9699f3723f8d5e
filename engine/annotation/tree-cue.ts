import { TokenKind } from "../text/tokens.ts"
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
  const verb = orderOver(reading, i) ?? trees.head(i)
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

/** «*gaf* haar spelers de opdracht het tempo op te voeren»: the verb of a noun that a parser took for the object of what is ordered. */
function orderOver({ trees, lower, lexicon }: Reading, i: number): number | undefined {
  const { infinitiveMarks, light } = lexicon.pack.grammar
  const infinitive = trees.head(i)
  const over = infinitive < 0 ? -1 : trees.head(infinitive)
  const isOrder =
    trees.plain(i) === "obj" &&
    over >= 0 &&
    over < i &&
    infinitive > i &&
    light.has(trees.lemma(over)) &&
    // «nam de tijd *om haar plan* toe te lichten»: behind the mark of the infinitive it is what is done.
    !trees.children(infinitive).some(child => trees.plain(child) === "mark" && child < i) &&
    trees.children(infinitive).some(child => child > i && infinitiveMarks.has(lower[child]!))
  return isOrder ? over : undefined
}

/** Auxiliaries and a particle that stands apart. */
export function isVerbPart(relation: string): boolean {
  return /^aux/.test(relation) || relation === "compound:prt"
}

/** The rows of particle and fixed words that belong to the verb; undefined where one is missing. */
function companions(
  reading: Reading,
  verb: number,
  { particle, splitForms, frames }: CueEntry,
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
    const clear = particleOf(reading, verb, particle, to)
    const at = clear < 0 && frames.includes("T") ? firstParticle(reading, verb, particle, to) : clear
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

/**
 * «riepen de senator *op* zijn zetel op te geven», «kondigde al *aan* te stoppen»: the first that stands before an infinitive with its mark,
 * of a verb that without its particle takes none; «zegt toe te treden» is another.
 */
function firstParticle({ lower, lexicon, kind }: Reading, verb: number, particle: string, to: number): number {
  const { infinitiveMarks, complementisers } = lexicon.pack.grammar
  if (lexicon.verbs.get(lower[verb]!)?.some(({ entry }) => !entry.particle && !entry.fixed && entry.frames.includes("T"))) return -1
  let found = -1
  for (let row = verb + 1; row < to && kind[row] !== TokenKind.punctuation; row++) {
    if (infinitiveMarks.has(lower[row]!)) return found
    if (complementisers.has(lower[row]!)) return -1
    if (lower[row] === particle && found < 0) found = row
  }
  return -1
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
  // «heeft maandag *ontkend* dat»: the same of the perfect, where a parser took the participle for a particle.
  if (above >= 0 && trees.relation(word) === "compound:prt" && lexicon.pack.grammar.perfect.has(lower[above]!)) {
    rows.add(above)
    nodes.push(above)
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
      if (
        is(reading, child, Bit.negation) &&
        trees.plain(child) === "advmod" &&
        (isBetween || child === word + 1 || (child === from - 1 && isVerbLast(reading, word)) || closesSentence(reading, child))
      )
        rows.add(child)
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

/** «die *nooit* heeft geloofd dat»: in a clause that ends in its verbs a negation stands before them. */
function isVerbLast({ trees, lexicon }: Reading, word: number): boolean {
  return (
    lexicon.pack.grammar.isVerbFinal &&
    trees.children(word).some(child => child < word && /^(?:mark|nsubj)$/.test(trees.plain(child))) &&
    /^(?:acl|advcl|ccomp|csubj)$/.test(trees.plain(word))
  )
}

/** «Hoeveel het er zijn, weet de bond *niet*.» */
function closesSentence({ kind, sentences }: Reading, row: number): boolean {
  return kind[row + 1] === TokenKind.punctuation && sentences.some(({ to }) => to === row + 2)
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
  // «wil dat *niet* bevestigen»: who does not want to say it does not say it.
  if (head >= 0 && trees.plain(word) === "xcomp" && grammar.bareInfinitive.has(trees.lemma(head)))
    if (
      [...trees.children(word), ...trees.children(head)].some(child => is(reading, child, Bit.negation) && trees.plain(child) === "advmod")
    )
      return true
  // «zou hebben gezegd» passes on that it was; «zou zeggen» does not.
  const isPerfect = rows.some(row => row !== word && grammar.perfectInfinitives.has(lower[row]!))
  if (!isPerfect && rows.some(row => row !== word && trees.relation(row) === "aux" && grammar.modals.has(lower[row]!)))
    return !isNotKnown(reading, { word, rows, entry })
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

/** «Hoeveel het er zijn, *kon* de woordvoerder *niet zeggen*»: that somebody has no answer is said of him. */
function isNotKnown(reading: Reading, { word, rows, entry }: Pick<TreeCue, "word" | "rows" | "entry">): boolean {
  const { trees, lexicon, lower } = reading
  const [, ...whether] = lexicon.pack.grammar.complementisers
  return (
    entry.act === "speech" &&
    rows.some(row => is(reading, row, Bit.negation)) &&
    trees.children(word).some(child => {
      if (!/^(?:ccomp|advcl|csubj|obj)$/.test(trees.plain(child))) return false
      const first = trees.subtree(child)[0]!
      return is(reading, first, Bit.question) || is(reading, first + 1, Bit.question) || whether.includes(lower[first]!)
    })
  )
}

function opensCondition(reading: Reading, row: number): boolean {
  return row >= 0 && reading.lexicon.pack.grammar.conditionals.has(reading.lower[row]!) && is(reading, row, Bit.subordinator)
}
