import { TokenKind } from "../../text/tokens.ts"
import { Bit } from "../lexicon.ts"
import { is, type Range, type Reading } from "../reading.ts"
import { marksOf, rangesOf, type Source, sourceOfCue, sourceRange, subjectOf, type TreeCue } from "../tree-cue.ts"
import type { Candidate } from "./candidate.ts"
import type { Step, TreeFrame } from "./tree-frame.ts"

/** A match in the making. */
interface Match {
  readonly reading: Reading
  readonly cue: TreeCue
  readonly sentence: Range
  source?: Source
  /** Heads of subtrees that are content. */
  readonly content: number[]
  isAround?: boolean
  /** Further rows of the cue: a fixed preposition. */
  readonly more: number[]
}

/** What a frame makes of a cue; undefined where it does not fit. */
export function matchFrame(reading: Reading, cue: TreeCue, sentence: Range, frame: TreeFrame): Candidate | undefined {
  if (!cue.entry.frames.includes(frame.letter) || (cue.entry.kind === "noun") !== (frame.kind === "noun")) return undefined
  const match: Match = { reading, cue, sentence, content: [], more: [] }
  for (const step of frame.steps) if (!take(match, step) && !step.isOptional) return undefined
  if (frame.letter === "T" && isRaising(match)) return undefined
  return finish(match, frame)
}

/** «belooft druk te worden», «dreigt te vallen»: of a thing such a verb says how it looks. */
function isRaising({ reading, cue, source }: Match): boolean {
  const { lexicon, lower } = reading
  const isHedge = lexicon.hedges.get(lower[cue.word]!)?.some(({ value }) => value.when === "infinitive") ?? false
  return isHedge && source !== undefined && !isSomebody(reading, source.head)
}

function take(match: Match, step: Step): boolean {
  const { reading, cue } = match
  switch (step.walk) {
    case ">": {
      const found = childrenOf(match).filter(
        child =>
          (step.relations.has(reading.trees.plain(child)) || (child === cue.over && step.relations.has("xcomp"))) &&
          !match.content.includes(child) &&
          child !== match.source?.head &&
          step.tests.every(test => testsByName[test]!(match, child)),
      )
      if (found.length === 0) return false
      if (step.slot === "content") match.content.push(found[0]!)
      if (step.slot === "source") match.source = { head: found[0]! }
      return true
    }
    case "<":
      return step.relations.has(reading.trees.plain(cue.word))
    case "subject":
      return fill(match, sourceOfCue(reading, cue))
    case "behind": {
      const subject = subjectOf(reading, cue.nodes) ?? lateObject(match)
      return subject !== undefined && subject.head > cue.word && fill(match, subject)
    }
    case "owner":
      return fill(match, ownerOf(match, cue.passive))
    case "around":
      match.isAround = true
      return true
    case "passive":
      return cue.passive
    case "bare":
      return reading.lexicon.pack.grammar.bareInfinitive.has(cue.entry.lemma)
    default:
      return false
  }
}

function fill(match: Match, source: Source | undefined): boolean {
  if (source) match.source = source
  return source !== undefined || match.cue.passive
}

function childrenOf({ reading, cue }: Match): number[] {
  const below = cue.nodes.flatMap(node => reading.trees.children(node)).filter(child => !cue.rows.includes(child))
  return cue.over === undefined ? below : [...below, cue.over]
}

const testsByName: Readonly<Record<string, (match: Match, row: number) => boolean>> = {
  that: ({ reading }, row) =>
    marksOf(reading, row).some(mark => reading.lower[mark] === [...reading.lexicon.pack.grammar.complementisers][0]),
  question: (match, row) => isQuestion(match, row),
  te: ({ reading }, row) => marksOf(reading, row).some(mark => reading.lexicon.pack.grammar.infinitiveMarks.has(reading.lower[mark]!)),
  infinitive: ({ reading }, row) =>
    reading.trees.feats(row).includes("VerbForm=Inf") || reading.trees.children(row).some(child => reading.trees.plain(child) === "cop"),
  preposition: (match, row) => {
    const { reading, cue, more } = match
    const found = reading.trees
      .children(row)
      .find(child => reading.trees.plain(child) === "case" && reading.lower[child] === cue.entry.preposition)
    if (found !== undefined) more.push(found)
    return found !== undefined
  },
  colon: ({ reading, cue }, row) => {
    const from = Math.min(...reading.trees.subtree(row))
    return from > cue.word && reading.lower[from - 1] === ":"
  },
  before: ({ cue }, row) => row < cue.rows[0]!,
  after: ({ cue }, row) => row > cue.word,
  clause: ({ reading }, row) => hasVerb(reading, row),
  predicate: ({ reading }, row) =>
    /^(?:xcomp|obj)$/.test(reading.trees.plain(row)) ||
    (reading.trees.plain(row) === "advmod" && reading.trees.upos(row) === "ADJ") ||
    reading.trees.children(row).some(child => reading.lexicon.pack.grammar.predicative.has(reading.lower[child]!)),
}

/** «of hij komt», «waarom het misging», «wie dat zegt»: by its mark, or by its first word. */
function isQuestion({ reading, cue }: Match, row: number): boolean {
  const { trees, lower, lexicon } = reading
  const [that, ...others] = lexicon.pack.grammar.complementisers
  if (marksOf(reading, row).some(mark => others.includes(lower[mark]!))) return true
  if (!hasVerb(reading, row)) return false
  const first = trees.subtree(row).find(each => reading.kind[each] === TokenKind.word)
  return first !== undefined && first > cue.word && lower[first] !== that && is(reading, first, Bit.question)
}

function hasVerb({ trees }: Reading, row: number): boolean {
  return trees.upos(row) === "VERB" || trees.children(row).some(child => /^(?:cop|aux)/.test(trees.relation(child)))
}

/** «Dat stelt adviesbureau BDO»: what a parser took for the object stands where a subject stands. */
function lateObject({ reading, cue }: Match): Source | undefined {
  const { trees } = reading
  const found = childrenOf({ reading, cue } as Match).filter(child => /^(?:obj|appos|obl)$/.test(trees.plain(child)) && child > cue.word)
  const [first] = found
  return first !== undefined && found.length === 1 && !trees.children(first).some(child => trees.plain(child) === "case")
    ? { head: first }
    : undefined
}

/** Whose a noun is: «zijn eis», «de eis van de bond»; of an object the subject of its verb, «neemt het besluit», «uit angst» the clause's. */
function ownerOf({ reading, cue }: Match, isOnlyThere: boolean): Source | undefined {
  const { trees, lower, lexicon } = reading
  for (const child of trees.children(cue.word)) {
    const relation = trees.relation(child)
    if (relation === "nmod:poss" || (relation === "det" && lexicon.pack.words.possessives.has(lower[child]!))) return { head: child }
    if (
      relation === "nmod" &&
      trees.children(child).some(each => trees.plain(each) === "case" && lexicon.pack.grammar.genitive.has(lower[each]!))
    )
      return { head: child }
  }
  if (isOnlyThere) return undefined
  let verb = trees.head(cue.word)
  while (verb >= 0 && !hasVerb(reading, verb)) verb = trees.head(verb)
  const subject = verb < 0 || trees.plain(cue.word) === "nsubj" ? undefined : subjectOf(reading, [verb])
  return subject && trees.isBelow(cue.word, subject.head) ? undefined : subject
}

function finish(match: Match, frame: TreeFrame): Candidate | undefined {
  const { reading, cue, sentence, source, content: heads, more } = match
  const { trees } = reading
  const range = source && sourceRange(reading, cue, source)
  const rows = [...new Set([...cue.rows, ...more, ...pointersAhead(match, frame), ...thusBefore(match, frame)])].sort((a, b) => a - b)
  const taken = new Set(rows)
  if (range && !match.isAround) for (let row = range.from; row < range.to; row++) if (!heads.some(head => head === row)) taken.add(row)
  let within: number[]
  if (match.isAround) {
    const own = new Set(trees.subtree(cue.word))
    let top = trees.head(cue.word)
    while (trees.plain(top) === "parataxis" && trees.head(top) >= 0) top = trees.head(top)
    within = trees.subtree(top, row => own.has(row)).filter(row => row >= connectiveEnd(reading, sentence))
  } else {
    const kept = new Set(heads.flatMap(head => trees.subtree(head, row => rows.includes(row))))
    if (frame.letter === "T") for (const row of between(match, kept)) kept.add(row)
    // «vindt *het onbegrijpelijk* dat …»
    if (frame.letter === "D" && cue.entry.frames.includes("S"))
      for (const child of childrenOf(match))
        if (/^(?:obj|xcomp|advmod|expl|obl)$/.test(trees.plain(child)) && child > cue.word && child < Math.min(...kept))
          for (const row of trees.subtree(child)) kept.add(row)
    if (frame.letter === "T" && cue.entry.frames.includes("A")) for (const row of addressee(match, heads)) kept.delete(row)
    if (/[NP]/.test(frame.letter) && !cue.passive) for (const row of adjacent(match, kept)) kept.add(row)
    if (cue.passive && frame.letter === "N") for (const row of adjuncts(match)) kept.add(row)
    within = [...kept].filter(row => !taken.has(row)).sort((a, b) => a - b)
  }
  const content = rangesOf(reading, within, taken)
  if (content.length === 0) return undefined
  return {
    frame: frame.name,
    entry: cue.entry,
    cue: rows,
    ...(range && { source: range }),
    content,
    ...(cue.passive && !range && { anonymous: true }),
    confidence: cue.entry.strength,
  }
}

/** «wil *na de zomer* stoppen»: what hangs from the verb but stands among the words of its infinitive belongs to that. */
function between({ reading, cue, source }: Match, kept: ReadonlySet<number>): number[] {
  const { trees, lexicon } = reading
  const isBare = lexicon.pack.grammar.bareInfinitive.has(cue.entry.lemma)
  const first = isBare ? cue.word + 1 : Math.min(...kept)
  const last = Math.max(...kept)
  return childrenOf({ reading, cue } as Match)
    .filter(
      child => /^(?:obl|advmod|obj|compound|advcl)$/.test(trees.plain(child)) && child > first && child < last && child !== source?.head,
    )
    .flatMap(child => trees.subtree(child))
    .filter(row => row > first && row < last)
}

/** «wijst *erop* dat», «voegde *daaraan* toe dat»: what points ahead to a clause belongs to the cue. */
function pointersAhead({ reading, cue, content }: Match, { letter }: TreeFrame): number[] {
  if (!/[DW]/.test(letter) || cue.entry.kind !== "verb") return []
  const { lower, lexicon } = reading
  return childrenOf({ reading, cue } as Match).filter(row => lexicon.pack.grammar.pronominalAdverbs.test(lower[row]!) && row < content[0]!)
}

/** «…, *zo* stelt de bond» */
function thusBefore({ reading, cue, isAround }: Match, { letter }: TreeFrame): number[] {
  const before = cue.rows[0]! - 1
  return (isAround || letter === "Q") && before >= 0 && reading.lexicon.pack.grammar.thus.has(reading.lower[before]!) ? [before] : []
}

/** Whom an order or an advice is for, though a parser took them for the object of what is ordered: «adviseert *burgers* te vertrekken». */
function addressee({ reading }: Match, heads: readonly number[]): number[] {
  const { trees, lexicon, lower } = reading
  return heads.flatMap(head => {
    const [first] = trees.children(head).filter(child => /^(?:obj|iobj|nsubj|obl)$/.test(trees.plain(child)) && child < head)
    if (
      first === undefined ||
      trees.children(first).some(child => trees.plain(child) === "case" && !lexicon.pack.grammar.addressing.has(lower[child]!))
    )
      return []
    return isSomebody(reading, first) ? trees.subtree(first) : []
  })
}

/** A person, people or an organisation, as far as its own word tells. */
function isSomebody(reading: Reading, row: number): boolean {
  const { trees, lexicon, lower, capital } = reading
  const noun = lexicon.nouns.get(lower[row]!)
  return (
    (noun !== undefined && /^(?:person|group|organisation)$/.test(noun.noun.type)) ||
    capital[row] === 1 ||
    (is(reading, row, Bit.pronoun) && trees.upos(row) === "PRON" && lexicon.pronouns.get(lower[row]!)?.gender !== "neuter")
  )
}

/** «Wegblokkades zijn gepland *op de A1*»: of a passive plan all that stands behind. */
function adjuncts({ reading, cue }: Match): number[] {
  const { trees } = reading
  return childrenOf({ reading, cue } as Match)
    .filter(child => /^(?:obl|advmod|xcomp)$/.test(trees.plain(child)) && trees.relation(child) !== "obl:agent" && child > cue.rows[0]!)
    .flatMap(child => trees.subtree(child))
}

/** «spreekt van een storing *in de bovenleiding*»: what begins where a noun ends mostly belongs to it, wherever a parser hung it. */
function adjacent({ reading, cue }: Match, kept: ReadonlySet<number>): number[] {
  const { trees, lexicon } = reading
  const end = Math.max(...kept) + 1
  const next = childrenOf({ reading, cue } as Match).find(child => trees.plain(child) === "obl" && trees.subtree(child)[0] === end)
  return next === undefined || lexicon.pack.grammar.times.has(trees.lemma(next)) ? [] : trees.subtree(next)
}

/** Behind «Maar», «En»: what ties a sentence to the one before stays outside of what it says. */
function connectiveEnd(reading: Reading, { from, to }: Range): number {
  let i = from
  while (i < to && reading.kind[i] === TokenKind.punctuation) i++
  return is(reading, i, Bit.conjunction) && reading.quote[i] === -1 ? i + 1 : from
}
