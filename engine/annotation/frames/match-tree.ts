import { TokenKind } from "../../text/tokens.ts"
import { Bit } from "../lexicon.ts"
import { is, type Range, type Reading } from "../reading.ts"
import { marksOf, rangesOf, type Source, sourceOfCue, sourceRange, subjectOf, type TreeCue, withAdjuncts } from "../tree-cue.ts"
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
  // «worden «Kraaien» genoemd»: what they are called.
  if (frame.letter === "S" && cue.passive && !match.source && reading.lexicon.pack.grammar.naming.has(reading.lower[cue.word]!))
    return undefined
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
    case "as":
      return marksOf(reading, cue.word).some(mark => reading.lexicon.pack.grammar.asMarks.has(reading.lower[mark]!))
    case "passive":
      return cue.passive
    case "bare":
      return reading.lexicon.pack.grammar.bareInfinitive.has(cue.entry.lemma)
    default:
      return false
  }
}

function fill(match: Match, found: Source | undefined): boolean {
  const source = found && isEvent(match.reading, found.head) ? undefined : found
  if (source) match.source = source
  return source !== undefined || match.cue.passive
}

/** «*Het uitvallen* bewees», «*weinig* zegt»: what happens is no source, nor is an adverb. */
function isEvent({ trees, capital }: Reading, row: number): boolean {
  if (capital[row] !== 0) return false
  return (
    trees.feats(row).includes("VerbForm=Inf") ||
    trees.upos(row) === "ADV" ||
    (trees.upos(row) === "ADJ" && trees.children(row).length === 0)
  )
}

function childrenOf({ reading, cue }: Match): number[] {
  const below = cue.nodes.flatMap(node => reading.trees.children(node)).filter(child => !cue.rows.includes(child))
  return cue.over === undefined ? below : [...below, cue.over]
}

const testsByName: Readonly<Record<string, (match: Match, row: number) => boolean>> = {
  that: ({ reading }, row) =>
    marksOf(reading, row).some(
      // «meldde zich, en *dat* beviel hem»: behind «en» no first clause begins.
      mark =>
        reading.lower[mark] === [...reading.lexicon.pack.grammar.complementisers][0] &&
        !reading.lexicon.pack.grammar.and.has(reading.lower[mark - 1] ?? ""),
    ),
  question: (match, row) => isQuestion(match, row),
  // «te onveilig» is no infinitive.
  te: ({ reading }, row) =>
    marksOf(reading, row).some(
      mark => reading.trees.plain(mark) !== "advmod" && reading.lexicon.pack.grammar.infinitiveMarks.has(reading.lower[mark]!),
    ),
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
    return from > cue.word && (reading.lower[from - 1] === ":" || reading.lower[from] === ":")
  },
  before: ({ cue }, row) => row < cue.rows[0]!,
  after: ({ cue }, row) => row > cue.word,
  clause: ({ reading }, row) => hasVerb(reading, row),
  // «beschreef de aanval, die laat kwam, *als laf*»: a parser may hang it from what stands before.
  compared: ({ reading }, row) =>
    reading.trees
      .subtree(row)
      .some(each => reading.lexicon.pack.grammar.predicative.has(reading.lower[each]!) && reading.lower[each - 1] === "," && each > row),
  predicate: ({ reading }, row) =>
    (/^(?:xcomp|obj)$/.test(reading.trees.plain(row)) && !reading.lexicon.pack.grammar.times.has(reading.trees.lemma(row))) ||
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
  const subject = verb < 0 || trees.plain(cue.word) === "nsubj" ? undefined : (subjectOf(reading, [verb]) ?? nounBehind(reading, cue, verb))
  return subject && trees.isBelow(cue.word, subject.head) ? undefined : subject
}

/** «Uit vrees dat …, blokkeerden *vissers* de sluis»: right behind a verb that something else stands before, a noun is its subject. */
function nounBehind({ trees, lower, lexicon }: Reading, { word }: TreeCue, verb: number): Source | undefined {
  if (word > verb) return undefined
  const found = trees.children(verb).find(child => child > verb && trees.plain(child) === "obj" && trees.subtree(child)[0] === verb + 1)
  return found !== undefined && lexicon.nouns.get(lower[found]!)?.noun.type !== "document" ? { head: found } : undefined
}

function finish(match: Match, frame: TreeFrame): Candidate | undefined {
  const { reading, cue, sentence, source, content: heads, more } = match
  const { trees } = reading
  const wide = source && withAdjuncts(reading, cue, sourceRange(reading, cue, source))
  // «toonde de coach *dat het misging*»: a parser may hang what is said from who says it.
  const inside = wide && heads.find(head => head > wide.from && head < wide.to && trees.isBelow(head, source.head))
  const start = inside === undefined ? undefined : trees.subtree(inside)[0]
  const range = wide && start !== undefined && start > wide.from ? { from: wide.from, to: start } : wide
  const rows = [...new Set([...cue.rows, ...more, ...pointersAhead(match, frame), ...thusBefore(match, frame)])].sort((a, b) => a - b)
  const taken = new Set(rows)
  if (range && !match.isAround) for (let row = range.from; row < range.to; row++) if (!heads.some(head => head === row)) taken.add(row)
  let within: number[]
  if (match.isAround) {
    const own = new Set(trees.subtree(cue.word))
    let top = trees.head(cue.word)
    while (trees.plain(top) === "parataxis" && trees.head(top) >= 0) top = trees.head(top)
    const start = connectiveEnd(reading, sentence)
    const said = new Set(trees.subtree(top, row => own.has(row)).filter(row => row >= start))
    // All that stands before the report is said, wherever a parser hung it.
    const isMain = trees.head(top) < 0 && said.has(start)
    if (isMain)
      for (let row = start; row < cue.rows[0]! && reading.quote[row] === reading.quote[cue.word]; row++)
        if (!isSource(range, row)) said.add(row)
    within = [...said].sort((a, b) => a - b)
  } else {
    const kept = new Set(heads.flatMap(head => trees.subtree(head, row => rows.includes(row) || row === source?.head)))
    // «dat Rusland van plan is actie te ondernemen»: what opens the clause of the cue is no part of what it says.
    if (cue.over !== undefined && source)
      for (const row of kept)
        if (row < source.head && reading.lexicon.pack.grammar.complementisers.has(reading.lower[row]!)) kept.delete(row)
    const second = new Set([...secondMain(match, heads, frame), ...otherReports(match, heads, frame)])
    for (const row of second) kept.delete(row)
    if (frame.letter === "T") for (const row of between(match, kept)) kept.add(row)
    if (/[DWT]/.test(frame.letter) && kept.size > 0) {
      const verb = trees.head(cue.word)
      const isBehind = second.size > 0 ? false : frame.kind === "verb" || (verb >= 0 && verb < Math.min(...kept))
      if (isBehind) for (const row of runningOn(match, kept, frame)) kept.add(row)
      for (const row of reportBehind(reading, kept, sentence)) kept.delete(row)
    }
    // «vindt *echter* dat …», «zei *toen* dat …»: what stands between the cue and the clause is not said.
    if (frame.letter === "D" && !cue.entry.frames.includes("S")) for (const row of beforeClause(match, heads)) kept.delete(row)
    // «werd besloten *het toernooi* uit te stellen»
    if (frame.letter === "T" && cue.passive)
      for (const child of childrenOf(match))
        if (/^nsubj/.test(trees.relation(child)) && child > cue.rows[0]! && child < Math.min(...kept))
          for (const row of trees.subtree(child)) kept.add(row)
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

function isSource(range: Range | undefined, row: number): boolean {
  return range !== undefined && range.from <= row && row < range.to
}

function beforeClause({ reading, cue }: Match, heads: readonly number[]): number[] {
  const { trees, lower, lexicon } = reading
  const [that] = lexicon.pack.grammar.complementisers
  return heads.flatMap(head => {
    const opener = marksOf(reading, head).find(row => lower[row] === that)
    if (opener === undefined || opener > head) return []
    return trees.subtree(head).filter(row => row < opener && row > cue.rows[0]!)
  })
}

/**
 * What is said runs on to the end of the clause that says it: whatever a parser hung elsewhere, but for a second clause of the narrator's
 * («…, maar de club ontkent», «…, nadat hij was ontslagen»).
 */
function runningOn({ reading, cue, sentence, source }: Match, kept: ReadonlySet<number>, frame: TreeFrame): number[] {
  const { trees, lower, lexicon, kind } = reading
  const first = Math.min(...kept)
  const last = Math.max(...kept)
  if (first < cue.word || (cue.over !== undefined && kept.has(cue.over))) return []
  const top = clauseOf(reading, cue.word)
  const end = trees.head(top) < 0 ? sentence.to : Math.max(...trees.subtree(top)) + 1
  const others = new Set<number>()
  for (let node = cue.word; node >= 0; node = trees.head(node)) {
    for (const child of trees.children(node)) {
      if (child < last || kept.has(child)) continue
      const rows = trees.subtree(child)
      const isBehindComma = kind[rows[0]! - 1] === TokenKind.punctuation || kind[rows[0]!] === TokenKind.punctuation
      const opener = rows.find(row => kind[row] === TokenKind.word)
      const isApart =
        (/^(?:conj|parataxis)$/.test(trees.plain(child)) && hasVerb(reading, child) && !goesOn(reading, child, frame)) ||
        (trees.plain(child) === "advcl" && isBehindComma && opener !== undefined && !lexicon.pack.grammar.reasons.has(lower[opener]!))
      if (isApart) for (const row of rows) others.add(row)
    }
    if (node === top) break
  }
  const found: number[] = []
  for (let row = last + 1; row < end; row++) {
    if (others.has(row) || (reading.quote[last] !== -1 && reading.quote[row] !== reading.quote[last])) break
    if (lower[row] === ";" || (kind[row] === TokenKind.punctuation && /^[—–]$/.test(lower[row]!))) break
    if (lower[row - 1] === "," && (lexicon.prepositions.has(lower[row]!) || isOwnMotive(reading, row))) break
    if (cue.rows.includes(row) || row === source?.head) break
    found.push(row)
  }
  // A comma, «en» or «maar» before what is left out belongs to that.
  while (found.length > 0 && (kind[found.at(-1)!] === TokenKind.punctuation || is(reading, found.at(-1)!, Bit.conjunction))) found.pop()
  return found
}

/** «…, *in de hoop* dat»: behind a comma, what the noun says is told of by itself. */
function isOwnMotive(reading: Reading, row: number): boolean {
  if (!is(reading, row, Bit.preposition)) return false
  return is(reading, row + 1, Bit.nounCue) || (is(reading, row + 1, Bit.determiner) && is(reading, row + 2, Bit.nounCue))
}

/** «dat hij ziek was en *niet meer kon lopen*»: behind a subordinate clause what ends in its verb is one too, and no second main clause. */
function goesOn(reading: Reading, row: number, { letter }: TreeFrame): boolean {
  const { trees } = reading
  return (
    /[DW]/.test(letter) &&
    trees.plain(row) === "conj" &&
    !trees.children(row).some(child => trees.plain(child) === "nsubj") &&
    !isVerbFirst(reading, row) &&
    reading.lexicon.pack.grammar.isVerbFinal
  )
}

/** Whether a clause begins with its finite verb, as only the second half of a main clause does: «zegt dat … en *herhaalde* dat». */
function isVerbFirst({ trees, kind }: Reading, row: number): boolean {
  const first = trees.subtree(row).find(each => kind[each] === TokenKind.word && trees.plain(each) !== "cc")
  return first !== undefined && /^(?:VERB|AUX)$/.test(trees.upos(first)) && trees.feats(first).includes("VerbForm=Fin")
}

/** The second halves of the main clause that a parser hung from what is said: «wil stoppen *en dreigt met een staking*». */
function secondMain({ reading, source }: Match, heads: readonly number[], { letter }: TreeFrame): number[] {
  const { trees, lexicon } = reading
  if (!/[DWT]/.test(letter) || !source || !lexicon.pack.grammar.isVerbFinal) return []
  return heads.flatMap(head =>
    trees
      .children(head)
      .filter(child => trees.plain(child) === "conj" && child > head && isVerbFirst(reading, child) && trees.subtree(child).at(-1)! > child)
      .filter(child => !trees.children(child).some(each => trees.plain(each) === "nsubj"))
      .flatMap(child => trees.subtree(child)),
  )
}

/** «zegt dat er een man wordt vermist, *nadat ze eerder hadden gemeld dat …*»: behind a comma, a clause that tells what was said is the narrator's. */
function otherReports({ reading, cue }: Match, heads: readonly number[], { letter }: TreeFrame): number[] {
  const { trees, kind } = reading
  if (!/[DW]/.test(letter) || reading.quote[cue.word] !== -1) return []
  return heads.flatMap(head =>
    trees
      .children(head)
      .filter(child => trees.plain(child) === "advcl" && child > head && is(reading, child, Bit.cue))
      .filter(child => trees.children(child).some(each => trees.plain(each) === "ccomp"))
      .map(child => trees.subtree(child))
      .filter(rows => kind[rows[0]!] === TokenKind.punctuation || kind[rows[0]! - 1] === TokenKind.punctuation)
      .flat(),
  )
}

/** «…, *aldus de krant*»: last in its sentence it says who says all of it. */
function reportBehind({ lexicon, lower, trees }: Reading, kept: ReadonlySet<number>, sentence: Range): number[] {
  const first = Math.min(...kept)
  for (let row = first + 1; row < sentence.to; row++) {
    if (!lexicon.prepositions.has(lower[row]!) || lower[row - 1] !== ",") continue
    const rest = Array.from({ length: sentence.to - row }, (_, k) => row + k)
    return rest.some(each => trees.upos(each) === "VERB" && trees.relation(each) !== "acl:relcl") ? [] : rest
  }
  return []
}

/** The head of the clause that a word stands in. */
function clauseOf({ trees }: Reading, row: number): number {
  let top = row
  while (trees.head(top) >= 0 && !/^(?:acl|advcl|ccomp|csubj|parataxis|conj)$/.test(trees.plain(top))) top = trees.head(top)
  return top
}

/** «wil *na de zomer* stoppen»: what hangs from the verb but stands among the words of its infinitive belongs to that. */
function between({ reading, cue, source }: Match, kept: ReadonlySet<number>): number[] {
  const { trees, lexicon } = reading
  const isBare = lexicon.pack.grammar.bareInfinitive.has(cue.entry.lemma)
  const from = isBare ? cue.rows[0]! : Math.min(...kept)
  const last = Math.max(...kept)
  const isHeld = (child: number) =>
    child < last &&
    child !== source?.head &&
    !lexicon.pack.grammar.focus.has(reading.lower[child]!) &&
    ((/^(?:obl|advmod|compound|advcl)$/.test(trees.plain(child)) && child > from) ||
      (/^(?:obj|iobj|expl)$/.test(trees.plain(child)) &&
        child > cue.rows[0]! &&
        !(cue.entry.frames.includes("A") && isSomebody(reading, child))))
  return childrenOf({ reading, cue } as Match)
    .filter(isHeld)
    .flatMap(child => trees.subtree(child))
    .filter(row => row > cue.rows[0]! && row < last)
}

/** «wijst *erop* dat», «voegde *daaraan* toe dat», «dringt *er* bij het bestuur *op* aan dat»: what points ahead to a clause belongs to the cue. */
function pointersAhead({ reading, cue, content }: Match, { letter }: TreeFrame): number[] {
  if (!/[DWT]/.test(letter) || cue.entry.kind !== "verb") return []
  const { lower, lexicon, kind } = reading
  const { pronominalAdverbs, existential } = lexicon.pack.grammar
  const { complementisers, infinitiveMarks, purposeMarks } = lexicon.pack.grammar
  const opener = marksOf(reading, content[0]!).find(
    row => complementisers.has(lower[row]!) || infinitiveMarks.has(lower[row]!) || purposeMarks.has(lower[row]!),
  )
  const end = opener ?? content[0]!
  const found = childrenOf({ reading, cue } as Match).filter(
    row =>
      pronominalAdverbs.test(lower[row]!) &&
      row < end &&
      (isPointerAhead(lower[row]!, existential) || (letter !== "T" && row > cue.rows[0]!)),
  )
  let apart = -1
  for (let row = cue.rows[0]! + 1; row < end && found.length === 0; row++) {
    if (pronominalAdverbs.test(lower[row]!) && (letter !== "T" || isPointerAhead(lower[row]!, existential))) found.push(row)
    else if (existential.has(lower[row]!)) apart = row
    else if (
      apart >= 0 &&
      pronominalAdverbs.test(lower[apart]! + lower[row]!) &&
      (row + 1 === end || cue.rows.includes(row + 1) || kind[row + 1] === TokenKind.punctuation)
    )
      found.push(apart, row)
  }
  return found
}

/** `ervan`, not `daarna`: a word that points ahead begins as `er` does. */
function isPointerAhead(word: string, existential: ReadonlySet<string>): boolean {
  return [...existential].some(there => word.startsWith(there))
}

/** «…, *zo* stelt de bond» */
function thusBefore({ reading, cue, isAround }: Match, { letter }: TreeFrame): number[] {
  const before = cue.rows[0]! - 1
  return (isAround || letter === "Q") && before >= 0 && reading.lexicon.pack.grammar.thus.has(reading.lower[before]!) ? [before] : []
}

/** Whom an order or an advice is for, though a parser took them for the object of what is ordered: «adviseert *burgers* te vertrekken». */
function addressee({ reading, cue }: Match, heads: readonly number[]): number[] {
  const { trees, lexicon, lower } = reading
  return heads.flatMap(head => {
    // «om *de stad* te verlaten»: behind its own mark nothing is anybody else's.
    if (marksOf(reading, head).some(mark => lexicon.pack.grammar.purposeMarks.has(lower[mark]!) && mark < head)) return []
    const [first] = trees.children(head).filter(child => /^(?:obj|iobj|nsubj|obl)$/.test(trees.plain(child)) && child < head)
    if (
      first === undefined ||
      trees
        .children(first)
        .some(child => cue.rows.includes(child) || (trees.plain(child) === "case" && !lexicon.pack.grammar.addressing.has(lower[child]!)))
    )
      return []
    return isSomebody(reading, first) ? trees.subtree(first) : []
  })
}

/** A person, people or an organisation, as far as its own word tells. */
export function isSomebody(reading: Reading, row: number): boolean {
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
  const { trees, lexicon, lower } = reading
  let end = Math.max(...kept) + 1
  let next = childrenOf({ reading, cue } as Match).find(child => trees.plain(child) === "obl" && trees.subtree(child)[0] === end)
  // «kondigde de sluiting aan *van de fabriek*»
  while (next === undefined && cue.rows.includes(end)) end++
  next ??= childrenOf({ reading, cue } as Match).find(
    child => trees.subtree(child)[0] === end && lexicon.pack.grammar.genitive.has(lower[end]!),
  )
  return next === undefined || lexicon.pack.grammar.times.has(trees.lemma(next)) ? [] : trees.subtree(next)
}

/** Behind «Maar», «En»: what ties a sentence to the one before stays outside of what it says. */
function connectiveEnd(reading: Reading, { from, to }: Range): number {
  let i = from
  while (i < to && reading.kind[i] === TokenKind.punctuation) i++
  return is(reading, i, Bit.conjunction) && reading.quote[i] === -1 ? i + 1 : from
}
