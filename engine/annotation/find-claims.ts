import { TokenKind } from "../text/tokens.ts"
import { Clauses } from "./clauses.ts"
import { Bit, beginningOf } from "./lexicon.ts"
import type { Attribution, Certainty, Claim, Hedge, Reason } from "./passage.ts"
import { is, phraseAt, type Range, type Reading, rowAt, spanOf } from "./reading.ts"

/** Words that make a sentence checkable, quoted or not. Rows of the reading. */
export interface Sign extends Range {
  readonly kind: Reason["kind"]
}

/** Per sentence the words that make it checkable: a figure, a cause, an accusation. */
export function findSigns(reading: Reading): (readonly Sign[])[] {
  return reading.sentences.map(sentence => signsIn(reading, sentence))
}

/** Why each sentence would want a source; what stands inside quotations is the speaker's. */
export function findReasons(reading: Reading, signs: readonly (readonly Sign[])[] = findSigns(reading)): (readonly Reason[])[] {
  return signs.map(found =>
    found.length === 0
      ? none
      : found.flatMap(({ kind, from, to }) => (reading.quote[from] === -1 ? [{ kind, span: spanOf(reading, { from, to }) }] : [])),
  )
}

const none: readonly never[] = []

function signsIn(reading: Reading, sentence: Range): readonly Sign[] {
  let signs: Sign[] | undefined
  const { lexicon, lower } = reading
  for (let i = sentence.from; i < sentence.to; i++) {
    const phrase = is(reading, i, Bit.signal) ? phraseAt(reading, lexicon.signals, i, sentence.to) : undefined
    if (phrase) {
      signs ??= []
      signs.push({ kind: phrase.value.reason, from: i, to: i + phrase.words.length })
      i += phrase.words.length - 1
      continue
    }
    const beginning = beginningOf(lexicon, lower[i]!)
    if (!beginning) continue
    signs ??= []
    signs.push({ kind: beginning.reason, from: i, to: i + 1 })
  }
  return signs ?? none
}

const claimOf: Partial<Record<Reason["kind"], Claim["kind"]>> = {
  quantity: "quantity",
  trend: "quantity",
  cause: "cause",
  motive: "cause",
  comparison: "comparison",
  superlative: "comparison",
  forecast: "forecast",
  accusation: "accusation",
}

/** A claim in the making. */
interface Draft {
  readonly kind: Claim["kind"]
  readonly rows: Range
  /** Row in `attributions`, or -1. */
  readonly owner: number
  /** Rows of the verbs, or predicates, of its clauses; none where there is no tree. */
  readonly heads: readonly number[]
}

/**
 * The checkable propositions, the speakers' as well as the narrator's: clauses that a figure, a cause, a comparison, a forecast or an
 * accusation makes so, and those that tell what happened. Where there is a tree a claim is a clause, «dat *het bedrijf verlies maakte*
 * doordat …»; else it is all that one voice says in a sentence, and events go unseen. What is asked or supposed claims nothing, nor does
 * the clause of a cue: that somebody said it is the attribution.
 */
export function findClaims(
  reading: Reading,
  attributions: readonly Attribution[],
  hedges: readonly Hedge[],
  signs: readonly (readonly Sign[])[],
): Claim[] {
  const claims: Claim[] = []
  const clauses = new Clauses(reading, attributions)
  for (const [row, sentence] of reading.sentences.entries()) {
    if (reading.lower[sentence.to - 1]!.startsWith("?")) continue
    for (const { kind, rows, owner, heads } of draftsIn(clauses, sentence, signs[row]!)) {
      const weakening = hedges.flatMap((hedge, index) => (weakens(clauses, hedge, { kind, rows, owner, heads }) ? [index] : []))
      claims.push({
        span: spanOf(reading, rows),
        kind,
        ...(owner >= 0 && { vouchedBy: owner }),
        certainty: leastCertain([...weakening.map(index => certaintyOf(reading, hedges[index]!)), ...quotedDoubts(reading, rows)]),
        hedges: weakening,
      })
    }
  }
  return claims
}

/** One for each kind that a clause has. */
function draftsIn(clauses: Clauses, sentence: Range, signs: readonly Sign[]): Iterable<Draft> {
  const { reading } = clauses
  let drafts: Map<string, Draft> | undefined
  const add = (kind: Claim["kind"], at: number) => {
    const place = clauses.placeOf(at, sentence, kind === "cause")
    if (!place) return
    drafts ??= new Map()
    const key = `${kind} ${place.owner} ${place.rows.from}`
    if (!drafts.has(key)) drafts.set(key, { kind, ...place })
  }
  for (const { kind, from } of signs) {
    const claim = claimOf[kind]
    if (claim) add(claim, from)
  }
  for (let i = sentence.from; i < sentence.to; i++)
    if ((reading.kind[i] === TokenKind.number || is(reading, i, Bit.numeral)) && isQuantity(reading, i, sentence)) add("quantity", i)
  if (reading.trees.has(sentence.from))
    for (let i = sentence.from; i < sentence.to; i++) if (clauses.isClause(i) && isEvent(clauses, i)) add("event", i)
  return drafts?.values() ?? none
}

/** Whether a number, or a numeral, counts or measures: not a year, a date, a time of day or an ordinal. */
function isQuantity(reading: Reading, i: number, { from, to }: Range): boolean {
  const { kind, lower, trees, lexicon } = reading
  const isDigits = kind[i] === TokenKind.number
  const isMeasured = [i - 1, i + 1].some(row => row >= from && row < to && kind[row] === TokenKind.symbol)
  if (isMeasured) return isDigits
  if (!trees.has(i)) return isDigits && i > from && !year.test(lower[i]!)
  if (trees.upos(i) !== "NUM") return false
  const relation = trees.plain(i)
  const unit = trees.head(i)
  // «sinds maart 31 toestellen»: what it counts stands behind it, whatever the tree says.
  const isBeforePlural = i + 1 < to && trees.upos(i + 1) === "NOUN" && trees.feats(i + 1).includes("Number=Plur")
  if (isDigits && isBeforePlural && unit !== i + 1) return true
  if (relation !== "nummod") return isDigits && /^(?:nsubj|obj|root)$/.test(relation) && !year.test(lower[i]!)
  // «om 8 uur», «na 3 dagen» say when; «duurde 3 dagen» says how long.
  const isWhen = trees.plain(unit) === "obl" && trees.children(unit).some(child => trees.plain(child) === "case")
  return !(isWhen && lexicon.pack.grammar.times.has(trees.lemma(unit)))
}

const year = /^(?:1[5-9]|20)\d\d$/

/** «De politie *heeft* drie mannen *gearresteerd*», «de brug *stortte* in»; not what is so («de brug *lag* er»), nor what was to be or might be. */
function isEvent(clauses: Clauses, i: number): boolean {
  const { reading } = clauses
  const { trees, lower, lexicon } = reading
  const { grammar } = lexicon.pack
  const auxiliaries = trees.children(i).filter(child => trees.plain(child) === "aux")
  if (trees.upos(i) !== "VERB" || grammar.stative.has(trees.lemma(i)) || trees.children(i).some(child => trees.plain(child) === "cop"))
    return false
  // «Als het regent, is het feest mislukt»
  if (trees.children(i).some(child => clauses.isSupposed(child))) return false
  if (grammar.evidenceVerbs.has(lower[i]!)) return false
  // What somebody hopes or fears has not happened.
  const asCue = is(reading, i, Bit.cue) ? lexicon.verbs.get(lower[i]!) : undefined
  if (asCue?.every(({ entry }) => entry.act !== "speech" && entry.act !== "evidence")) return false
  const feats = trees.feats(i)
  if (feats.includes("VerbForm=Fin")) return feats.includes("Tense=Past")
  if (!feats.includes("VerbForm=Part")) return false
  // «wordt gemeten», «moet worden gemeten» are yet to come; with `is`, `werd` or `heeft` it is done, and with «zou *hebben*».
  return auxiliaries.some(row => {
    if (grammar.modals.has(lower[row]!)) return false
    const own = trees.feats(row)
    if (own.includes("VerbForm=Inf")) return grammar.perfectInfinitives.has(lower[row]!)
    return own.includes("Tense=Past") || (own.includes("VerbForm=Fin") && trees.lemma(row) !== "worden")
  })
}

/** Whether a claim stands in the scope of a hedge. */
function weakens(clauses: Clauses, hedge: Hedge, { kind: claim, rows, owner, heads }: Draft): boolean {
  const { reading, attributions } = clauses
  const { span, class: kind } = hedge
  const at = rowAt(reading.from, reading.count, span.from)
  // «Jansen *vermoedt* dat …», «De man *zou* …»: the cue itself doubts what it brings.
  if (owner >= 0 && attributions[owner]!.cue?.some(({ from, to }) => from <= span.from && span.to <= to)) return true
  if (clauses.ownerOf(at) !== owner) return false
  const isInside = rows.from <= at && at < rows.to
  // «ongeveer veertig»: the number is about that, and that is certain.
  if (kind === "approximator") return claim === "quantity" && isInside
  return heads.length === 0 || !reading.trees.has(at) ? isInside : heads.some(head => clauses.isInScope(head, hedge))
}

/** A hedge that lowers certainty leaves it probable or only possible; the text is sure of an approximate number (Prince and others 1982). */
function certaintyOf(reading: Reading, { span, class: kind }: Hedge): Certainty {
  if (kind === "approximator") return "certain"
  const { verbs, pack } = reading.lexicon
  const words = reading.text.slice(span.from, span.to).toLowerCase()
  const isProbable = pack.probable.has(words) || verbs.get(words)?.some(({ entry }) => entry.hedge && pack.probable.has(entry.lemma))
  return isProbable ? "probable" : "possible"
}

/** Hedges inside quotations are the speaker's and no annotations of ours, but they say how sure he is: those that need no condition. */
function quotedDoubts(reading: Reading, { from, to }: Range): Certainty[] {
  const found: Certainty[] = []
  for (let i = from; i < to; i++) {
    if (reading.quote[i] === -1 || !is(reading, i, Bit.hedge)) continue
    const phrase = phraseAt(reading, reading.lexicon.hedges, i, to)
    if (phrase?.value.when === "always" || phrase?.value.when === "adverb")
      found.push(certaintyOf(reading, { span: spanOf(reading, { from: i, to: i + phrase.words.length }), class: phrase.value.class }))
  }
  return found
}

function leastCertain(degrees: readonly Certainty[]): Certainty {
  if (degrees.includes("possible")) return "possible"
  return degrees.includes("probable") ? "probable" : "certain"
}
