import { TokenKind } from "../../text/tokens.ts"
import { Bit } from "../lexicon.ts"
import { is, type Range, type Reading } from "../reading.ts"
import { isSomebody, isWhat, marksOf, nounPhraseFrom } from "../tree-phrase.ts"
import { childrenOf, hasVerb, type Match } from "./match.ts"
import type { TreeFrame } from "./tree-frame.ts"

/** The rows of what a matched frame says is said, in order; `rows` are those of the cue, `range` those of the source. */
export function saidRows(match: Match, frame: TreeFrame, rows: readonly number[], range: Range | undefined): number[] {
  return match.isAround ? aroundRows(match, range, frame) : belowRows(match, frame, rows)
}

/** «De brug, zegt Jansen, blijft dicht»: the clause that a report stands in or behind. */
function aroundRows(match: Match, range: Range | undefined, frame: TreeFrame): number[] {
  const { reading, cue, sentence } = match
  const { trees } = reading
  const own = new Set([...trees.subtree(cue.word), ...insertedRows(match)])
  const inside = enclosingClause(match, own)
  if (inside) return inside
  let top = trees.head(cue.word)
  while (trees.plain(top) === "parataxis" && trees.head(top) >= 0) top = trees.head(top)
  const start = connectiveEnd(reading, sentence)
  // «De partij wist ervan, *wat* zij formeel ontkent»: all that stands before it, wherever a parser hung it, and nothing of itself.
  if (frame.letter === "N") {
    let end = Math.min(...own)
    while (reading.kind[end - 1] === TokenKind.punctuation) end--
    // «*Volgens de partij* was het bekend, wat hij ontkent»: of what somebody else says, without who says it.
    const speaker = reading.lexicon.prepositions.has(reading.lower[start]!) ? nounPhraseFrom(reading, start + 1, end) : undefined
    const first = speaker?.to ?? start
    return Array.from({ length: Math.max(0, end - first) }, (_, k) => first + k)
  }
  const said = new Set(trees.subtree(top, row => own.has(row)).filter(row => row >= start))
  // All that stands before the report is said, wherever a parser hung it.
  const isMain = trees.head(top) < 0 && said.has(start)
  if (isMain)
    for (let row = start; row < cue.rows[0]! && reading.quote[row] === reading.quote[cue.word]; row++)
      if (!isSource(range, row)) said.add(row)
  for (const row of afterthought(match, own)) said.add(row)
  for (const row of isMain ? restBehind(match) : []) said.add(row)
  return [...said].sort((a, b) => a - b)
}

/** «Die zou, *berichtte de krant vorige week*, blijven»: all between the two commas that the report stands between. */
function insertedRows({ reading, cue, sentence, source }: Match): number[] {
  const { lower, trees } = reading
  const from = cue.rows[0]!
  let to = Math.max(cue.word, source?.head ?? 0) + 1
  while (to < sentence.to && lower[to] !== "," && !/^(?:VERB|AUX)$/.test(trees.upos(to))) to++
  if (lower[from - 1] !== "," || lower[to] !== "," || to >= sentence.to) return []
  return Array.from({ length: to - from }, (_, k) => from + k)
}

/** «De verdachte zwijgt, bevestigt zijn advocaat, *op alle vragen*»: what stands behind a report in the middle, if it is no other clause. */
function restBehind(match: Match): number[] {
  const { reading, sentence } = match
  const comma = (insertedRows(match).at(-1) ?? sentence.to) + 1
  const end = sentence.to - 1
  if (comma + 1 >= end || is(reading, comma + 1, Bit.relative | Bit.conjunction | Bit.subordinator)) return []
  const rows = Array.from({ length: end - comma - 1 }, (_, k) => comma + 1 + k)
  return rows.some(row => reading.kind[row] === TokenKind.punctuation || reading.kind[row] === TokenKind.quote) ? [] : rows
}

/** «een brief *die*, zo vermoedt het OM, *nooit is verstuurd*»: right behind a relative pronoun only its clause is said. */
function enclosingClause({ reading, cue, sentence }: Match, own: ReadonlySet<number>): number[] | undefined {
  const { trees, lower } = reading
  const thus = reading.lexicon.pack.grammar.thus.has(lower[cue.rows[0]! - 1] ?? "") ? 1 : 0
  const pronoun = cue.rows[0]! - 2 - thus
  if (pronoun <= sentence.from || lower[pronoun + 1] !== "," || !is(reading, pronoun, Bit.relative)) return undefined
  const verb = trees.head(pronoun)
  if (verb <= pronoun || own.has(verb) || trees.relation(verb) !== "acl:relcl") return undefined
  const rows = trees.subtree(verb, row => own.has(row)).filter(row => row >= pronoun)
  return rows.length > 1 ? rows : undefined
}

/** «Er komt een tweede boek, verzekert ze, *maar niet dit jaar*»: a conjunction and no verb of its own behind the report. */
function afterthought({ reading, sentence, source }: Match, own: ReadonlySet<number>): number[] {
  const { trees, lower, kind } = reading
  let comma = Math.max(source?.head ?? 0, ...[...own].filter(row => /^(?:VERB|AUX)$/.test(trees.upos(row))))
  while (comma < sentence.to && lower[comma] !== ",") comma++
  if (comma + 2 >= sentence.to || !is(reading, comma + 1, Bit.conjunction)) return []
  const rows = Array.from({ length: sentence.to - comma - 1 }, (_, k) => comma + 1 + k).filter(row => kind[row] !== TokenKind.punctuation)
  return rows.some(row => trees.plain(row) === "nsubj" || trees.feats(row).includes("VerbForm=Fin")) ? [] : rows
}

/** What hangs from the cue, as far as a parser hung it well. */
function belowRows(match: Match, frame: TreeFrame, rows: readonly number[]): number[] {
  const { reading, cue, sentence, source, content: heads } = match
  const { trees } = reading
  const kept = new Set(heads.flatMap(head => trees.subtree(head, row => rows.includes(row) || row === source?.head)))
  // «dat Rusland van plan is actie te ondernemen»: what opens the clause of the cue is no part of what it says.
  if (cue.over !== undefined && source)
    for (const row of kept) if (row < source.head && reading.lexicon.pack.grammar.complementisers.has(reading.lower[row]!)) kept.delete(row)
  const second = new Set([...secondMain(match, heads, frame), ...otherReports(match, heads, frame)])
  for (const row of second) kept.delete(row)
  if (frame.letter === "T") for (const row of between(match, kept)) kept.add(row)
  if (/[DWT]/.test(frame.letter) && kept.size > 0) {
    const verb = trees.head(cue.word)
    const isBehind = second.size > 0 ? false : frame.kind === "verb" || (verb >= 0 && verb < Math.min(...kept))
    if (isBehind) for (const row of runningOn(match, kept, frame)) kept.add(row)
    for (const row of reportBehind(reading, kept, sentence)) kept.delete(row)
  }
  // «kondigde *al* aan te stoppen», «riep *de bond* op te wachten»: nor is what stands before a particle that the infinitive stands behind.
  if (frame.letter === "T" && (cue.entry.particle !== undefined || cue.entry.fixed !== undefined)) {
    const particle = cue.entry.fixed ? Math.max(...rows) : rows.find(row => row > cue.word && reading.lower[row] === cue.entry.particle)
    if (particle !== undefined && Math.max(...kept) > particle)
      for (const row of kept) if (row < particle && row > cue.word) kept.delete(row)
  }
  // «vindt *echter* dat …», «zei *toen* dat …»: what stands between the cue and the clause is not said.
  if (frame.letter === "D" && !cue.entry.frames.includes("S")) for (const row of beforeClause(match, heads)) kept.delete(row)
  // «werd besloten *het toernooi* uit te stellen»
  if (frame.letter === "T" && cue.passive)
    for (const child of childrenOf(match.reading, match.cue))
      if (/^nsubj/.test(trees.relation(child)) && child > cue.rows[0]! && child < Math.min(...kept))
        for (const row of trees.subtree(child)) kept.add(row)
  // «vindt *het onbegrijpelijk* dat …»
  if (frame.letter === "D" && cue.entry.frames.includes("S"))
    // «vindt *echter* dat …» is no part of it.
    for (const child of childrenOf(match.reading, match.cue))
      if (isJudged(reading, child) && child > cue.word && child < Math.min(...kept)) for (const row of trees.subtree(child)) kept.add(row)
  if (frame.letter === "T" && cue.entry.frames.includes("A")) for (const row of addressee(match, heads)) kept.delete(row)
  if (/[NP]/.test(frame.letter) && !cue.passive) for (const row of adjacent(match, kept)) kept.add(row)
  if (cue.passive && frame.letter === "N") for (const row of adjuncts(match)) kept.add(row)
  return [...kept].sort((a, b) => a - b)
}

function isJudged({ trees }: Reading, row: number): boolean {
  return /^(?:obj|xcomp|expl|obl)$/.test(trees.plain(row)) || (trees.plain(row) === "advmod" && trees.upos(row) === "ADJ")
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
        trees.children(child).some(each => isWhat(reading, each)) ||
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
  const last = Math.max(...kept)
  const isObject = (child: number) =>
    /^(?:obj|iobj|expl)$/.test(trees.plain(child)) &&
    child > cue.rows[0]! &&
    // «gaf *de renners* de opdracht te wachten»
    !((cue.entry.frames.includes("A") || cue.entry.kind === "noun") && isSomebody(reading, child))
  const below = childrenOf(reading, cue).filter(
    child => child < last && child !== source?.head && !lexicon.pack.grammar.focus.has(reading.lower[child]!),
  )
  // «zegt *het dossier volgende week* te bespreken»: from its object on all is said.
  const from = isBare ? cue.rows[0]! : Math.min(...kept, ...below.filter(isObject))
  const isHeld = (child: number) => (/^(?:obl|advmod|compound|advcl)$/.test(trees.plain(child)) && child > from) || isObject(child)
  return below
    .filter(isHeld)
    .flatMap(child => trees.subtree(child))
    .filter(row => row > cue.rows[0]! && row < last)
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

/** «Wegblokkades zijn gepland *op de A1*»: of a passive plan all that stands behind. */
function adjuncts({ reading, cue }: Match): number[] {
  const { trees } = reading
  return childrenOf(reading, cue)
    .filter(child => /^(?:obl|advmod|xcomp)$/.test(trees.plain(child)) && trees.relation(child) !== "obl:agent" && child > cue.rows[0]!)
    .flatMap(child => trees.subtree(child))
}

/** «spreekt van een storing *in de bovenleiding*»: what begins where a noun ends mostly belongs to it, wherever a parser hung it. */
function adjacent({ reading, cue }: Match, kept: ReadonlySet<number>): number[] {
  const { trees, lexicon, lower } = reading
  let end = Math.max(...kept) + 1
  let next = childrenOf(reading, cue).find(child => trees.plain(child) === "obl" && trees.subtree(child)[0] === end)
  // «kondigde de sluiting aan *van de fabriek*»
  while (next === undefined && cue.rows.includes(end)) end++
  next ??= childrenOf(reading, cue).find(child => trees.subtree(child)[0] === end && lexicon.pack.grammar.genitive.has(lower[end]!))
  return next === undefined || lexicon.pack.grammar.times.has(trees.lemma(next)) ? [] : trees.subtree(next)
}

/** Behind «Maar», «En»: what ties a sentence to the one before stays outside of what it says. */
function connectiveEnd(reading: Reading, { from, to }: Range): number {
  let i = from
  while (i < to && reading.kind[i] === TokenKind.punctuation) i++
  return is(reading, i, Bit.conjunction) && reading.quote[i] === -1 ? i + 1 : from
}
