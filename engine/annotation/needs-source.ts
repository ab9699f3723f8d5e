import { TokenKind } from "../text/tokens.ts"
import type { Grammar, SourceNeed } from "./language-pack.ts"
import { Bit } from "./lexicon.ts"
import type { Attribution, Hedge, Reason, Statement } from "./passage.ts"
import { is, type Range, type Reading, spanOf } from "./reading.ts"

/**
 * Something of a sentence that makes it likelier, or less likely, that a reader is owed a source: `reason quantity`, `class absolute`,
 * `day`. One name a sentence, however often it shows; `rows` are the words that show it first.
 */
export interface Feature {
  readonly name: string
  readonly rows: Range
  readonly reason?: Reason["kind"]
}

/** What there is to weigh of a narrator's sentence. */
export interface Weighed {
  readonly reading: Reading
  readonly sentence: Range
  /** Those of the sentence that are the narrator's. */
  readonly reasons: readonly Reason[]
  readonly attributions: readonly Attribution[]
  readonly hedges: readonly Hedge[]
}

/**
 * Whether a reader is owed a source for what the narrator says in a sentence, and why. A sum of weights, learned from annotated examples:
 * no single word decides, «de eerste» may be a record or a date. Without a tree other weights count, for the features that need none.
 * Where words of the pack's signals show why, those are the reasons; else the features that weighed most.
 */
export function weighSourceNeed(weighed: Weighed, need: SourceNeed): Pick<Statement, "needsSource" | "need" | "reasons"> {
  const { reading, sentence, reasons } = weighed
  const features = featuresOf(weighed, need)
  const weightOf = ({ name }: Feature) => need.weights.get(name) ?? 0
  const sum = features.reduce((total, feature) => total + weightOf(feature), need.weights.get("bias") ?? 0)
  if (sum <= 0) return { needsSource: false, reasons }
  const wanted = { needsSource: true, need: sum }
  if (reasons.length > 0) return { ...wanted, reasons }
  const hedged = new Set(features.filter(({ name }) => name.startsWith("hedge")).map(({ rows }) => rows.from))
  const telling = features
    .filter(({ name, reason, rows }) => reason && (name.startsWith("hedge") || !hedged.has(rows.from)))
    .filter(feature => weightOf(feature) > 0)
    .sort((a, b) => weightOf(b) - weightOf(a))
  // One reason a word: «langer» is a comparative and an adverb.
  const apart = telling.filter(({ rows }, k) => telling.findIndex(each => each.rows.from === rows.from) === k)
  const shown = apart.slice(0, 2).map(({ reason, rows }) => ({ kind: reason!, span: spanOf(reading, rows) }))
  // «De ploeg is de grote favoriet»: nothing but how it is said.
  return { ...wanted, reasons: shown.length > 0 ? shown : [{ kind: "evaluation", span: spanOf(reading, sentence) }] }
}

/** The features of a sentence. What somebody else says or is quoted with in it is not weighed. */
export function featuresOf(weighed: Weighed, need: SourceNeed): Feature[] {
  const found = new Map<string, Feature>()
  const add: Add = (name, rows, reason) => {
    if (!found.has(name)) found.set(name, { name, rows, ...(reason && { reason }) })
  }
  const own = ownRows(weighed)
  addReasons(weighed, own, add)
  addWords(weighed, own, need, add)
  if (weighed.reading.trees.has(weighed.sentence.from)) {
    addMainClause(weighed, need, add)
    addPhrases(weighed, own, need, add)
  }
  return [...found.values()]
}

type Add = (name: string, rows: Range, reason?: Reason["kind"]) => void

const at = (row: number): Range => ({ from: row, to: row + 1 })

/** The rows of a sentence that are the narrator's words, as a test. */
function ownRows({ reading, sentence, attributions }: Weighed): (row: number) => boolean {
  const others = attributions.flatMap(({ content, cue }) => [...content, ...(cue ?? [])])
  const own = new Uint8Array(sentence.to - sentence.from)
  for (let i = sentence.from; i < sentence.to; i++) {
    const place = reading.from[i]!
    if (reading.quote[i] === -1 && !others.some(({ from, to }) => from <= place && place < to)) own[i - sentence.from] = 1
  }
  return row => own[row - sentence.from] === 1
}

/** What the signals and hedges of the pack have found. */
function addReasons({ reading, sentence, reasons, hedges }: Weighed, own: (row: number) => boolean, add: Add): void {
  const rowOf = (offset: number) => {
    let row = sentence.from
    while (row + 1 < sentence.to && reading.from[row + 1]! <= offset) row++
    return row
  }
  for (const { kind, span } of reasons) add(`reason ${kind}`, { from: rowOf(span.from), to: rowOf(span.to - 1) + 1 }, kind)
  const kinds = new Set(reasons.map(({ kind }) => kind)).size
  if (kinds === 0) add("no reason", sentence)
  if (kinds > 1) add("two reasons", sentence)
  const { from, to } = spanOf(reading, sentence)
  for (const { class: kind, span } of hedges) {
    if (span.from < from || span.from >= to || !own(rowOf(span.from))) continue
    add(`hedge ${kind}`, at(rowOf(span.from)))
    if (kind !== "approximator") add("hedge", at(rowOf(span.from)), "forecast")
  }
}

/** Words and their classes, names, numbers, when: what needs no tree. */
function addWords({ reading, sentence }: Weighed, own: (row: number) => boolean, need: SourceNeed, add: Add): void {
  const { trees, lower, lexicon, kind, capital } = reading
  const { grammar } = lexicon.pack
  const hasTree = trees.has(sentence.from)
  let words = 0
  let names = 0
  let numbers = 0
  for (let i = sentence.from; i < sentence.to; i++) {
    if (kind[i] === TokenKind.word) words++
    if (!own(i)) {
      add(reading.quote[i] === -1 ? "somebody else's words" : "quotation", at(i))
      continue
    }
    const word = lower[i]!
    const classes =
      capital[i] === 1
        ? []
        : [
            ...(need.classes.get(word) ?? []),
            ...((hasTree && !/Degree=(?:Cmp|Sup)/.test(trees.feats(i)) && need.classes.get(trees.lemma(i).toLowerCase())) || []),
          ]
    for (const { name, reason, verbs } of classes) {
      if (verbs && hasTree && trees.upos(i) !== "VERB") continue
      add(`class ${name}`, at(i), reason)
      if (hasTree && trees.head(i) < 0) add(`main ${name}`, at(i), reason)
    }
    if (grammar.dayWords.test(word)) add("day", at(i))
    if (capital[i] !== 1 && lexicon.verbs.get(word)?.some(({ apart }) => !apart)) add("verb that may attribute", at(i))
    if (is(reading, i, Bit.nounCue)) add("noun that may attribute", at(i))
    if ((lexicon.pronouns.get(word)?.person ?? 3) < 3) add("first or second person", at(i))
    if (grammar.complementisers.has(word)) add("complementiser", at(i))
    if (capital[i] === 1) {
      names++
      if (is(reading, i - 1, Bit.preposition)) add("in or of a name", at(i))
    }
    if (kind[i] !== TokenKind.number) continue
    numbers++
    if (/^(?:1[5-9]|20)\d\d$/.test(word)) add("year", at(i))
    else if (/^\d+[-–]\d+$/.test(word)) add("score", at(i))
    else if (/^\d{4,}$/.test(word.replace(/[.\s]/g, ""))) add("large number", at(i), "quantity")
    else if (/^\d+[.,]\d/.test(word)) add("decimal", at(i), "quantity")
    else add("number", at(i), "quantity")
  }
  if (names === 0) add("no name", sentence)
  if (names > 2) add("three names", sentence)
  if (numbers === 0) add("no number", sentence)
  if (numbers > 1) add("two numbers", sentence)
  if (words <= 10) add("short", sentence)
  if (words > 16) add("long", sentence)
  if (words > 24) add("very long", sentence)
}

/** What the main verb or predicate is, when, and who or what it is about. */
function addMainClause({ reading: { trees, lexicon, lower }, sentence, reasons }: Weighed, need: SourceNeed, add: Add): void {
  const isPlain = reasons.length === 0
  const { grammar } = lexicon.pack
  let root = sentence.from
  while (root < sentence.to && trees.head(root) >= 0) root++
  if (root >= sentence.to) return
  const children = trees.children(root)
  const child = (relation: RegExp) => children.find(row => relation.test(trees.relation(row)))
  const copula = child(/^cop/)
  if (copula !== undefined) add(`predicate ${trees.upos(root)}`, at(root), "evaluation")
  const auxiliaries = children.filter(row => trees.plain(row) === "aux")
  const tense = tenseOf(lower, trees, grammar, root, copula, auxiliaries)
  add(tense, at(root))
  // That nothing was done but what was seen is likelier of what is past.
  if (isPlain) add(`no reason, ${tense}`, at(root))
  if (auxiliaries.some(row => grammar.modals.has(lower[row]!))) add("modal", at(root))
  if (child(/:pass/) !== undefined) add("passive", at(root))
  const subject = child(/^[nc]subj/)
  if (subject === undefined) add("no subject", sentence)
  else {
    const below = trees.children(subject)
    const type = lexicon.nouns.get(lower[subject]!)?.noun.type ?? "thing"
    const isPlural = trees.feats(subject).includes("Number=Plur")
    const isBare = !below.some(row => /^(?:det|nummod)/.test(trees.relation(row)))
    if (trees.upos(subject) !== "NOUN") add(`subject ${trees.upos(subject)}`, at(subject))
    else {
      add(`subject ${type}`, at(subject))
      add(isPlural ? (isBare ? "bare plural subject" : "plural subject") : "singular subject", at(subject))
      if (need.abstract.test(trees.lemma(subject))) add("abstract subject", at(subject))
      if (below.some(row => trees.upos(row) === "PROPN")) add("subject with a name", at(subject))
    }
    if (subject > root) add("subject behind the verb", at(subject))
  }
  if (child(/^obj/) !== undefined) add("object", sentence)
  if (child(/^ccomp/) !== undefined) add("clause as object", sentence)
  if (child(/^conj/) !== undefined) add("two predicates", sentence)
  if (child(/^advcl/) !== undefined) add("adverbial clause", at(child(/^advcl/)!))
  for (const row of children) {
    if (trees.plain(row) !== "obl") continue
    if (grammar.times.has(trees.lemma(row))) add("time", at(row))
    if (trees.children(row).some(each => trees.upos(each) === "PROPN")) add("place or name", at(row))
  }
}

function tenseOf(
  lower: Reading["lower"],
  trees: Reading["trees"],
  { perfect, passive }: Grammar,
  root: number,
  copula: number | undefined,
  auxiliaries: readonly number[],
): string {
  if (auxiliaries.some(row => perfect.has(lower[row]!) || (trees.relation(row) === "aux" && passive.has(lower[row]!)))) return "perfect"
  const finite = copula ?? auxiliaries.find(row => trees.feats(row).includes("VerbForm=Fin")) ?? root
  const tense = /Tense=(\w+)/.exec(trees.feats(finite))?.[1]
  return tense === "Past"
    ? copula === undefined
      ? "past"
      : "past state"
    : tense === "Pres"
      ? copula === undefined
        ? "present"
        : "present state"
      : "no tense"
}

/** Comparisons, what is said of how or what something is, and nouns of what cannot be seen. */
function addPhrases(
  { reading: { trees, lower, lexicon, capital }, sentence }: Weighed,
  own: (row: number) => boolean,
  need: SourceNeed,
  add: Add,
): void {
  const { grammar } = lexicon.pack
  // «de *eerste* keer», «ging *later* dicht»: says which or when, and nothing of how.
  const isPlain = (i: number) => capital[i] === 1 || (need.classes.get(lower[i]!)?.some(({ name }) => name === "plain") ?? false)
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!own(i)) continue
    const relation = trees.plain(i)
    const upos = trees.upos(i)
    if (trees.feats(i).includes("Degree=Cmp")) add("comparative", at(i), "comparison")
    if (trees.feats(i).includes("Degree=Sup")) add("superlative", at(i), "superlative")
    if (relation === "advmod" && trees.head(i) >= 0) {
      const above = trees.upos(trees.head(i))
      if (above === "ADJ") add("qualified adjective", at(i), "evaluation")
      if (above === "VERB" && upos === "ADJ" && !isPlain(i)) add("manner", at(i), "evaluation")
    }
    if (relation === "nummod" && trees.upos(trees.head(i)) === "NOUN") {
      // «drie agenten», not «drie dagen» and not «9.000 mensen»: who was there could count them.
      if (!grammar.times.has(trees.lemma(trees.head(i))) && !/\d{2}/.test(lower[i]!)) add("few counted", at(i))
    }
    if (relation === "advcl" && trees.children(i).some(row => grammar.purposeMarks.has(lower[row]!))) add("purpose", at(i), "motive")
    if (relation === "acl") add("relative clause", at(i))
    if (upos === "NOUN" && need.abstract.test(trees.lemma(i))) add("abstract noun", at(i))
  }
}
