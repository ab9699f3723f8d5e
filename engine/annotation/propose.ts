import { type SpeechVerb, speechVerbAt } from "./clause.ts"
import { accordingTo } from "./frames/according-to.ts"
import type { Candidate } from "./frames/candidate.ts"
import { complement } from "./frames/complement.ts"
import { evidence, nounPointsBack, pointsBack } from "./frames/evidence.ts"
import { headline } from "./frames/headline.ts"
import { matchFrame } from "./frames/match-tree.ts"
import { nounCue } from "./frames/noun-cue.ts"
import { object } from "./frames/object.ts"
import { isStatement, quotation, quotationRows } from "./frames/quotation.ts"
import { impersonalReport, interjected, report } from "./frames/report.ts"
import { Bit } from "./lexicon.ts"
import { is, type Range, type Reading } from "./reading.ts"
import { nounCueAt, type TreeCue, verbCueAt } from "./tree-cue.ts"
import { isSomebody } from "./tree-phrase.ts"
import { speechVerbOf } from "./tree-source.ts"

/** All that the frames find, the surest kinds first. */
export function propose(reading: Reading): Candidate[] {
  const found: Candidate[] = []
  const verbs: SpeechVerb[] = []
  const cues = new Map<SpeechVerb, TreeCue>()
  /** Verbs of saying that say nothing in their own sentence: «Ze antwoordt schouderophalend. „Het maakt me niet uit.”» */
  const silent: SpeechVerb[] = []
  for (const sentence of reading.sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!is(reading, i, Bit.cue)) continue
      if (reading.trees.has(i)) {
        const cue = verbCueAt(reading, i, sentence)
        if (cue) {
          if (isNaming(reading, cue)) continue
          const verb = speechVerbOf(reading, cue)
          verbs.push(verb)
          cues.set(verb, cue)
          continue
        }
        if (!isMistagged(reading, i) && !isTakenForAdjective(reading, i)) continue
      }
      const verb = speechVerbAt(reading, i, sentence)
      if (verb && !isNaming(reading, verb) && !isHypothetical(reading, verb, sentence)) verbs.push(verb)
    }
  }
  // «"Al met al," besloot ze haar betoog, "was het goed."»: the second part is spoken for, whatever stands before it.
  const spoken = new Set<number>()
  reading.quotations.forEach(({ depth, style }, index) => {
    if (depth > 0 || style === "interview" || spoken.has(index)) return
    const candidate = quotation(reading, index, verbs)
    if (!candidate || (!isStatement(reading, index) && isMereWord(reading, index, candidate, verbs))) return
    for (const { from } of candidate.content) spoken.add(reading.quote[from]!)
    found.push(candidate)
  })
  for (const sentence of reading.sentences) {
    const earlier = found.length
    const headed = headline(reading, sentence)
    if (headed) found.push(headed)
    for (let i = sentence.from; i < sentence.to; i++) {
      const shown = is(reading, i, Bit.evidence) ? evidence(reading, i, sentence) : undefined
      if (shown) found.push(shown)
      const heard = impersonalReport(reading, i, sentence)
      if (heard) found.push(heard)
    }
    for (const verb of verbs) {
      if (verb.verb < sentence.from || verb.verb >= sentence.to) continue
      // The speaker's own thoughts inside a quotation are not opened up.
      const isQuoted = reading.quote[verb.verb] !== -1
      if (isQuoted && isFirstPerson(reading, verb)) continue
      if (isThreat(reading, verb)) continue
      const cue = cues.get(verb)
      if (isQuoted && verb.entry.act !== "speech") {
        const othersMind = cue && firstFrame(reading, cue, sentence)
        if (othersMind && mindFrames.has(othersMind.frame) && othersMind.source) found.push(othersMind)
        continue
      }
      const candidate =
        pointsBack(reading, verb, sentence) ??
        (cue && saysThis(reading, verb, cue)) ??
        (cue && firstFrame(reading, cue, sentence)) ??
        interjected(reading, verb, sentence) ??
        (isAside(reading, verb, cue) ? undefined : report(reading, verb, sentence)) ??
        withSource(reading, verb, complement(reading, verb, sentence)) ??
        object(reading, verb, sentence)
      // «„Wij hopen dat de raad dit plan *afwijst*”»: what is only hoped was not said.
      if (isQuoted && cue && objectFrames.has(candidate?.frame ?? "") && reading.trees.plain(cue.word) === "ccomp") continue
      if (candidate && candidate.confidence >= 0.35) found.push(candidate)
      else if (/[QC]/.test(verb.entry.frames) && verb.entry.act === "speech" && verb.subject) silent.push(verb)
    }
    for (let i = sentence.from; i < sentence.to; i++) {
      const candidate =
        (is(reading, i, Bit.opener) ? accordingTo(reading, i, sentence) : undefined) ??
        (is(reading, i, Bit.nounCue) ? announced(reading, i, sentence) : undefined)
      if (candidate) found.push(candidate)
    }
    chain(reading, found, earlier)
  }
  for (const verb of silent) {
    const candidate = spokenNext(reading, verb, spoken)
    if (candidate) found.push(candidate)
  }
  return found
}

/** «De man *heet* Jan», and not «*het heet* dat hij vertrekt»: a verb that only says something where nobody does. */
function isNaming({ lexicon, lower }: Reading, { entry, rows }: Pick<SpeechVerb, "entry" | "rows">): boolean {
  return lexicon.pack.grammar.onlyImpersonal.has(entry.lemma) && !rows.some(row => lexicon.pronouns.get(lower[row]!)?.gender === "neuter")
}

/** «… aan „man” denken», «„rood” zag»: a word in marks that only hangs from the verb; but «„Nee”, zei hij», «Een „ramp” noemt hij het». */
function isMereWord(reading: Reading, index: number, { frame, cue }: Candidate, verbs: readonly SpeechVerb[]): boolean {
  if (frame === "quotation-object") return true
  if (frame !== "quotation-inversion") return false
  const verb = verbs.find(({ rows }) => rows.includes(cue.at(-1)!))
  const { to } = quotationRows(reading, index)
  const isParted = reading.lower[to] === "," || reading.lower[to - 2] === ","
  return !isParted && verb !== undefined && !verb.inverted
}

/** «Ze antwoordt schouderophalend. „Het maakt me niet uit.”»: what the next sentence opens with, if no verb of its own claims it. */
function spokenNext(reading: Reading, { verb, rows, subject, entry }: SpeechVerb, spoken: ReadonlySet<number>): Candidate | undefined {
  const index = reading.sentences.findIndex(({ from, to }) => from <= verb && verb < to)
  const next = reading.sentences[index + 1]
  const at = next && reading.quotations.findIndex((each, k) => each.depth === 0 && quotationRows(reading, k).from === next.from)
  if (at === undefined || at < 0 || spoken.has(at) || !isStatement(reading, at)) return undefined
  return {
    frame: "quotation-next",
    entry,
    cue: rows,
    content: [quotationRows(reading, at)],
    ...(subject && { source: subject }),
    confidence: entry.strength * 0.8,
  }
}

const objectFrames = new Set(["noun-object", "prepositional-object", "small-clause", "object"])

/**
 * «Op basis van gesprekken met vijf medewerkers meldt de krant dat …», «Zo meldt het persbureau op gezag van de dienst.»: whom a report goes
 * back to says what the report says. Without a report in the same sentence a mere ground («op basis van de cijfers») is none.
 */
function chain(reading: Reading, found: Candidate[], from: number): void {
  const { chains, grounds } = reading.lexicon.pack.grammar
  const reports = found.slice(from).filter(each => each.entry?.kind === "verb" && each.entry.act === "speech")
  let grounded: Candidate | undefined
  for (let row = found.length - 1; row >= from; row--) {
    const each = found[row]!
    if (each.entry?.kind !== "preposition") continue
    const isGround = grounds.has(each.entry.lemma)
    if (!isGround && !chains.has(each.entry.lemma)) continue
    const [report] = reports
    if (report) {
      // «bronnen bij het leger dat er tien doden vielen»: what is said is no part of who says it.
      const cut = report.content.find(({ from }) => each.source && each.source.from < from && from < each.source.to)
      const source = each.source && cut ? { from: each.source.from, to: cut.from } : each.source
      found[row] = {
        ...each,
        ...(source && { source }),
        isGrounded: true,
        content: report.content,
        ...(report.pointsBack && { pointsBack: true }),
      }
      grounded ??= report
    } else if (isGround) found.splice(row, 1)
  }
  if (grounded) found[found.indexOf(grounded)] = { ...grounded, isGrounded: true }
}

/** «De gletsjer *dreigt* te schuiven»: of a thing such a verb says how it looks. */
function isThreat(reading: Reading, { verb, subject, entry }: SpeechVerb): boolean {
  const { lexicon, lower, trees } = reading
  if (!subject || !trees.has(verb) || !entry.frames.includes("T")) return false
  if (!lexicon.hedges.get(lower[verb]!)?.some(({ value }) => value.when === "infinitive")) return false
  for (let row = subject.from; row < subject.to; row++)
    if (trees.plain(row) === "nsubj" || (row === subject.to - 1 && subject.to - subject.from < 3)) return !isSomebody(reading, row)
  return false
}

/** «Hij zegt *dit* naar aanleiding van het rapport»: a pronoun is all that he says, and points back. */
function saysThis(reading: Reading, { entry, rows, subject, verb }: SpeechVerb, { nodes }: TreeCue): Candidate | undefined {
  const { trees, lower, lexicon } = reading
  if (!subject || entry.act !== "speech" || !/[DQ]/.test(entry.frames) || entry.fixed) return undefined
  const below = nodes.flatMap(node => trees.children(node))
  const isThis = (row: number) =>
    row > verb && trees.plain(row) === "obj" && trees.upos(row) === "PRON" && lexicon.pack.words.pointers.has(lower[row]!)
  if (!below.some(isThis) || below.some(row => /^(?:ccomp|xcomp|parataxis|advcl|acl)$/.test(trees.plain(row)))) return undefined
  return { frame: "points-back", entry, cue: rows, source: subject, content: [], pointsBack: true, confidence: entry.strength * 0.8 }
}

/** The frames that open what somebody else thinks or wants where a speaker tells of it: «„Het kabinet *wil* de haven *uitbreiden*.”» */
const mindFrames = new Set(["complement-clause", "infinitive", "wish"])

/** «Deze laatste *claimt* eigenaar te zijn»: a finite form of saying that a parser took for a noun. */
function isMistagged(reading: Reading, row: number): boolean {
  const { trees, lexicon, lower, capital } = reading
  return (
    trees.upos(row) === "NOUN" &&
    capital[row] === 0 &&
    lexicon.pack.grammar.finiteEnding.test(lower[row]!) &&
    !is(reading, row, Bit.noun) &&
    !lexicon.nounCues.has(lower[row]!) &&
    !is(reading, row - 1, Bit.determiner | Bit.possessive)
  )
}

/** «De fabriek gaat dicht, *erkende* directeur Vos»: behind a comma and before a title without an article, a verb that a parser took for an adjective. */
function isTakenForAdjective(reading: Reading, row: number): boolean {
  const { trees, lexicon, lower } = reading
  const noun = trees.head(row)
  return (
    trees.plain(row) === "amod" &&
    lower[row - 1] === "," &&
    noun === row + 1 &&
    (trees.plain(noun) === "parataxis" || reading.quote[row - 2] !== -1) &&
    isSomebody(reading, noun) &&
    (lexicon.verbs.get(lower[row]!)?.some(({ entry, apart }) => !apart && entry.frames.includes("Q")) ?? false)
  )
}

/** Where a tree names nobody who says it, what words alone would take for a report is none. */
function withSource({ trees }: Reading, { verb, passive }: SpeechVerb, candidate: Candidate | undefined): Candidate | undefined {
  return candidate && !candidate.source && !passive && !candidate.anonymous && trees.has(verb) ? undefined : candidate
}

/** What a noun announces, by its tree where there is one, else by the words around it. */
function announced(reading: Reading, i: number, sentence: Range): Candidate | undefined {
  // «zorgen dat», «ik geloof dat»: the same word as a verb announces nothing.
  if (reading.trees.has(i) && reading.trees.upos(i) === "VERB") return undefined
  const cue = reading.trees.has(i) ? nounCueAt(reading, i) : undefined
  const back = cue && nounPointsBack(reading, cue)
  if (back) return back
  const byTree = cue && firstFrame(reading, cue, sentence)
  if (byTree) return byTree
  const lexical = nounCue(reading, i, sentence)
  if (!lexical || !cue) return lexical
  // «De actie is onderdeel *van het beleid* om …»: not the subject's, but whose the other noun is.
  const { source, ...unowned } = lexical
  const found = source && source.to <= i && reading.trees.plain(i) === "nmod" ? unowned : lexical
  const rows = cue.rows.filter(row => !found.content.some(({ from, to }) => from <= row && row < to))
  return { ...found, cue: [...new Set([...found.cue, ...rows])].sort((a, b) => a - b) }
}

/** «Op de vraag of het klopt, antwoordt ze met een knik»: what stands before the verb says when or to what it is said, not what is said. */
function isAside(reading: Reading, report: SpeechVerb, cue: TreeCue | undefined): boolean {
  if (!cue) return false
  const { trees, sentences } = reading
  const sentence = sentences.find(each => each.from <= report.verb && report.verb < each.to)!
  const { from } = sentence
  let top = from
  while (trees.head(top) >= 0 && trees.head(top) !== cue.word) top = trees.head(top)
  return trees.head(top) === cue.word && /^(?:obl|advcl|advmod)$/.test(trees.plain(top))
}

/** What the first frame that fits makes of a cue. */
function firstFrame(reading: Reading, cue: TreeCue, sentence: Range): Candidate | undefined {
  for (const frame of reading.lexicon.frames) {
    const candidate = matchFrame(reading, cue, sentence, frame)
    if (candidate)
      return isBracketed(reading, cue, candidate) ? { ...candidate, frame: "points-back", content: [], pointsBack: true } : candidate
  }
  return undefined
}

/**
 * «De commissaris heeft *dat* tegenover de media gemeld»: between an auxiliary and its participle stands no clause, so what a parser took for
 * one is a pronoun that points back; so is one that is all of an object.
 */
function isBracketed({ lexicon, lower }: Reading, { rows, word }: TreeCue, { content, frame }: Candidate): boolean {
  const [{ from: first, to }] = content as [Range]
  // «De zus bevestigt *dat*»
  if (frame === "noun-object" && content.length === 1 && to - first === 1 && lexicon.pack.words.pointers.has(lower[first]!)) return true
  return (
    lexicon.pack.grammar.isVerbFinal &&
    frame === "complement-clause" &&
    rows[0]! < first &&
    first < word &&
    lexicon.pack.words.pointers.has(lower[first]!)
  )
}

/** «Als de minister zegt dat …», «niemand beweert», «zeg»: nothing was said. */
function isHypothetical(reading: Reading, { verb, subject, entry }: SpeechVerb, sentence: Range): boolean {
  const { lower, lexicon } = reading
  if (subject && is(reading, subject.from, Bit.negation)) return true
  // «Het blijkt dat …», «het belooft mooi te worden»: nobody is meant.
  if (subject && subject.to - subject.from === 1 && lexicon.pronouns.get(lower[subject.from]!)?.gender === "neuter")
    if (entry.act === "evidence" || lexicon.hedges.get(lower[verb]!)?.some(({ value }) => value.when === "infinitive")) return true
  for (let i = verb - 1; i >= sentence.from && reading.lower[i] !== ","; i--)
    if (lexicon.pack.grammar.conditionals.has(lower[i]!) && is(reading, i, Bit.subordinator)) return true
  return subject === undefined && verb === sentence.from
}

function isFirstPerson({ lexicon, lower }: Reading, { subject, passive }: SpeechVerb): boolean {
  // «„Mij *is verteld* dat ik te oud was”»: by somebody else.
  return subject === undefined ? !passive : (lexicon.pronouns.get(lower[subject.from]!)?.person ?? 3) < 3
}
