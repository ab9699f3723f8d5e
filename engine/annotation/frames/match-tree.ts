import { TokenKind } from "../../text/tokens.ts"
import { Bit } from "../lexicon.ts"
import { is, type Range, type Reading } from "../reading.ts"
import { agentOf, marksOf, phraseOf, rangesOf, type Source, subjectOf, type TreeCue } from "../tree-cue.ts"
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
  return finish(match, frame)
}

function take(match: Match, step: Step): boolean {
  const { reading, cue } = match
  switch (step.walk) {
    case ">": {
      const found = childrenOf(match).filter(
        child =>
          step.relations.has(reading.trees.plain(child)) &&
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
      return fill(match, cue.passive ? agentOf(reading, cue.nodes) : subjectOf(reading, cue.nodes))
    case "behind": {
      const subject = subjectOf(reading, cue.nodes) ?? lateObject(match)
      return subject !== undefined && subject.head > cue.word && fill(match, subject)
    }
    case "owner":
      return fill(match, ownerOf(match))
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
  return cue.nodes.flatMap(node => reading.trees.children(node)).filter(child => !cue.rows.includes(child))
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
  content: ({ content }) => content.length > 0,
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
function ownerOf({ reading, cue }: Match): Source | undefined {
  const { trees, lower, lexicon } = reading
  for (const child of trees.children(cue.word)) {
    const relation = trees.relation(child)
    if (relation === "nmod:poss") return { head: child }
    if (
      relation === "nmod" &&
      trees.children(child).some(each => trees.plain(each) === "case" && lexicon.pack.grammar.genitive.has(lower[each]!))
    )
      return { head: child }
  }
  let verb = trees.head(cue.word)
  while (verb >= 0 && !hasVerb(reading, verb)) verb = trees.head(verb)
  return verb < 0 || trees.plain(cue.word) === "nsubj" ? undefined : subjectOf(reading, [verb])
}

function finish(match: Match, frame: TreeFrame): Candidate | undefined {
  const { reading, cue, sentence, source, content: heads, more } = match
  const { trees } = reading
  const range = source && phraseOf(reading, source.head, row => row === source.out || cue.nodes.includes(row))
  const rows = [...cue.rows, ...more].sort((a, b) => a - b)
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

/** Behind «Maar», «En»: what ties a sentence to the one before stays outside of what it says. */
function connectiveEnd(reading: Reading, { from, to }: Range): number {
  let i = from
  while (i < to && reading.kind[i] === TokenKind.punctuation) i++
  return is(reading, i, Bit.conjunction) && reading.quote[i] === -1 ? i + 1 : from
}
