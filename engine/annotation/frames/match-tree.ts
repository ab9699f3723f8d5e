import { TokenKind } from "../../text/tokens.ts"
import { Bit } from "../lexicon.ts"
import { is, type Range, type Reading } from "../reading.ts"
import type { TreeCue } from "../tree-cue.ts"
import { isSomebody, isWhat, marksOf, rangesOf } from "../tree-phrase.ts"
import { type Source, sourceOfCue, sourceRange, subjectOf, withAdjuncts } from "../tree-source.ts"
import type { Candidate } from "./candidate.ts"
import { childrenOf, hasVerb, type Match } from "./match.ts"
import { saidRows } from "./tree-content.ts"
import type { Step, TreeFrame } from "./tree-frame.ts"

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
      const found = childrenOf(match.reading, match.cue).filter(
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
      // «zo gonst *het*»: the pronoun is of the cue, and nobody says it.
      if (subject && cue.rows.includes(subject.head)) return true
      return subject !== undefined && subject.head > cue.word && fill(match, subject)
    }
    case "owner":
      return fill(match, ownerOf(match, cue.passive))
    case "around":
      match.isAround = true
      return true
    case "as":
      return marksOf(reading, cue.word).some(mark => reading.lexicon.pack.grammar.asMarks.has(reading.lower[mark]!))
    case "thus":
      return reading.lexicon.pack.grammar.thus.has(reading.lower[cue.rows[0]! - 1] ?? "")
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
    // «*daar* drie keer *voor* waarschuwde», «rekent *daar* ook *op*»: what it points to stands elsewhere.
    if (reading.lexicon.pack.grammar.pronominalAdverbs.test(reading.lower[row]! + cue.entry.preposition)) return false
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
  what: ({ reading }, row) => isWhat(reading, row),
  judged: ({ reading: { trees } }, row) => trees.children(row).some(child => child > row && trees.relation(child) === "amod"),
  asked: ({ reading, sentence }, row) => {
    const first = reading.trees.subtree(row)[0]!
    // «*Om hoeveel* het gaat», «*Hoeveel* het er zijn»
    const opener = is(reading, first, Bit.question) ? first : first + 1
    return first === sentence.from && is(reading, opener, Bit.question) && hasVerb(reading, row)
  },
  before: ({ cue }, row) => row < cue.rows[0]!,
  after: ({ cue }, row) => row > cue.word,
  // Words that modify, within marks of their own: behind a noun they may be its name.
  quoted: ({ reading: { trees, quote }, cue }, row) =>
    quote[row] === quote[cue.word] && trees.children(row).some(child => child < row && child > cue.word && quote[child] !== quote[row]),
  // «*Om de kas te vullen*, sloten zij een akkoord»: before a noun that is the verb's, and says what for.
  own: ({ reading, cue }, row) => row > cue.word || reading.trees.head(row) === cue.word,
  clause: ({ reading }, row) => hasVerb(reading, row),
  // «beschreef de aanval, die laat kwam, *als laf*»: a parser may hang it from what stands before.
  compared: ({ reading }, row) =>
    reading.trees
      .subtree(row)
      .some(each => reading.lexicon.pack.grammar.predicative.has(reading.lower[each]!) && reading.lower[each - 1] === "," && each > row),
  // «noemt de sfeer *verziekt*»: a participle that a parser hung the object from.
  held: ({ reading: { trees } }, row) =>
    trees.feats(row).includes("VerbForm=Part") &&
    trees.children(row).some(child => /^(?:obj|nsubj)/.test(trees.relation(child)) && child < row),
  // «noemt het *een ramp*», «beschouwt hem *als leider*», «schrijft de daling *toe aan de rente*»
  predicate: ({ reading, cue }, row) =>
    (/^(?:xcomp|obj)$/.test(reading.trees.plain(row)) && !reading.lexicon.pack.grammar.times.has(reading.trees.lemma(row))) ||
    (reading.trees.plain(row) === "advmod" && reading.trees.upos(row) === "ADJ") ||
    reading.trees
      .children(row)
      .some(
        child =>
          reading.lexicon.pack.grammar.predicative.has(reading.lower[child]!) ||
          (cue.entry.preposition !== undefined && reading.lower[child] === cue.entry.preposition),
      ),
}

/** «of hij komt», «waarom het misging», «wie dat zegt»: by its mark, or by its first word. */
function isQuestion({ reading, cue }: Match, row: number): boolean {
  const { trees, lower, lexicon } = reading
  const [that, ...others] = lexicon.pack.grammar.complementisers
  if (marksOf(reading, row).some(mark => others.includes(lower[mark]!))) return true
  if (!hasVerb(reading, row)) return false
  const first = trees.subtree(row).find(each => reading.kind[each] === TokenKind.word)
  return first !== undefined && first > cue.word && lower[first] !== that && is(reading, first, Bit.question) && !isWhat(reading, first)
}

/** «Dat stelt adviesbureau BDO»: what a parser took for the object stands where a subject stands. */
function lateObject({ reading, cue }: Match): Source | undefined {
  const { trees } = reading
  const found = childrenOf(reading, cue).filter(child => /^(?:obj|appos|obl)$/.test(trees.plain(child)) && child > cue.word)
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
  // «is onderdeel van *het beleid* om»: not the subject's.
  if (isOnlyThere || trees.plain(cue.word) === "nmod") return undefined
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
  const { reading, cue, source, content: heads, more } = match
  const { trees } = reading
  const wide = source && withAdjuncts(reading, cue, sourceRange(reading, cue, source))
  // «toonde de coach *dat het misging*»: a parser may hang what is said from who says it.
  const inside = wide && heads.find(head => head > wide.from && head < wide.to && trees.isBelow(head, source.head))
  const start = inside === undefined ? undefined : trees.subtree(inside)[0]
  const range = wide && start !== undefined && start > wide.from ? { from: wide.from, to: start } : wide
  const rows = [...new Set([...cue.rows, ...more, ...pointersAhead(match, frame), ...thusBefore(match, frame)])].sort((a, b) => a - b)
  const taken = new Set(rows)
  for (const row of thusBefore(match, frame)) taken.add(row)
  if (range && !match.isAround) for (let row = range.from; row < range.to; row++) if (!heads.includes(row)) taken.add(row)
  const within = saidRows(match, frame, rows, range).filter(row => (match.isAround && !rows.includes(row)) || !taken.has(row))
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
  const found = childrenOf(reading, cue).filter(
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
