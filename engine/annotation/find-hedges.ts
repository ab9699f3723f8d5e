import { holds as isIn } from "../text/span.ts"
import { TokenKind } from "../text/tokens.ts"
import { speechVerbAt } from "./clause.ts"
import type { HedgeCondition } from "./language-pack.ts"
import { Bit } from "./lexicon.ts"
import type { Attribution, Hedge } from "./passage.ts"
import { is, isMark, type Range, type Reading } from "./reading.ts"

/** What weakens the narrator's statements and those of indirect speech. Inside a direct quotation hedges are the speaker's. */
export function findHedges(reading: Reading, attributions: readonly Attribution[]): Hedge[] {
  const hedges: Hedge[] = []
  for (const sentence of reading.sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      if (reading.quote[i] !== -1) continue
      const found = (is(reading, i, Bit.hedge) ? hedgeAt(reading, i, sentence) : undefined) ?? verbHedgeAt(reading, i, sentence)
      if (!found) continue
      // «De minister belooft de regels te veranderen»: a cue here, no hedge.
      if (found.class === "evidential" && is(reading, i, Bit.cue) && inCue(attributions, reading.from[i]!)) continue
      const span = { from: reading.from[i]!, to: reading.to[i + found.length - 1]! }
      const attribution = innermost(attributions, span.from)
      hedges.push({ span, class: found.class, ...(attribution >= 0 && { attribution }) })
      i += found.length - 1
    }
  }
  return hedges
}

function inCue(attributions: readonly Attribution[], at: number): boolean {
  return attributions.some(({ cue, frame }) => frame !== "hearsay-phrase" && isIn(cue, at))
}

function hedgeAt(reading: Reading, i: number, sentence: Range): { length: number; class: Hedge["class"] } | undefined {
  const phrases = reading.lexicon.hedges.get(reading.lower[i]!)
  if (!phrases) return undefined
  for (const { words, value } of phrases) {
    if (stands(reading, words, i, sentence.to) && holds(reading, i, words.length, sentence, value.when))
      return { length: words.length, class: value.class }
  }
  return undefined
}

function stands({ lower }: Reading, words: readonly string[], i: number, end: number): boolean {
  if (i + words.length > end) return false
  for (let k = 0; k < words.length; k++) if (lower[i + k] !== words[k]) return false
  return true
}

/** `denken`, `vermoeden`, `verwachten` are hedges as well as cues. */
function verbHedgeAt(reading: Reading, i: number, sentence: Range): { length: number; class: Hedge["class"] } | undefined {
  if (!is(reading, i, Bit.cue) || !reading.lexicon.verbs.get(reading.lower[i]!)?.some(({ entry }) => entry.hedge)) return undefined
  if (reading.trees.has(i) && !holdsSomething(reading, i)) return undefined
  const verb = speechVerbAt(reading, i, sentence)
  return verb?.entry.hedge && !verb.entry.fixed ? { length: 1, class: "lexical" } : undefined
}

/** «denkt dat …», «schat de schade op»; not «denkt aan vroeger». */
function holdsSomething({ trees }: Reading, i: number): boolean {
  return (
    trees.upos(i) === "VERB" &&
    (trees.plain(i) === "parataxis" ||
      trees.children(i).some(child => /^(?:ccomp|xcomp|csubj|advcl|obj|parataxis|nsubj:pass|expl)$/.test(trees.relation(child))))
  )
}

function holds(reading: Reading, i: number, length: number, sentence: Range, when: HedgeCondition): boolean {
  const next = i + length
  const { lower, lexicon } = reading
  const { grammar } = lexicon.pack
  switch (when) {
    case "always":
      return true
    case "number":
      return beforeNumber(reading, next, sentence.to)
    case "clause":
      for (let row = next; row < Math.min(sentence.to, next + 7); row++) {
        if (isMark(reading, row)) break
        if (
          grammar.complementisers.has(lower[row]!) ||
          grammar.infinitiveMarks.has(lower[row]!) ||
          grammar.aboutMarks.has(lower[row]!) ||
          is(reading, row, Bit.question)
        )
          return true
      }
      return false
    case "plural":
      // «geen enkele reden», «een enkele keer»
      return reading.trees.has(i)
        ? reading.trees.feats(Math.max(reading.trees.head(i), 0)).includes("Number=Plur")
        : !is(reading, i - 1, Bit.determiner | Bit.negation)
    case "some":
      // «alle mogelijke middelen»
      return !grammar.quantities.has(lower[i - 1] ?? "")
    case "that":
      for (let row = next; row < Math.min(sentence.to, next + 7) && !isMark(reading, row); row++)
        if (grammar.complementisers.has(lower[row]!)) return true
      return false
    case "asked":
      // «De vraag is of»: nobody asks it of anybody.
      return is(reading, next, Bit.auxiliary | Bit.finite) && lower.slice(next, next + 5).some(word => grammar.complementisers.has(word))
    case "wel":
      return grammar.assuring.has(lower[next] ?? "") || grammar.assuring.has(lower[next + 1] ?? "")
    case "adverb":
      // «maakt de bouw mogelijk», «zo veel mogelijk», «zo snel mogelijk een huis»: an adjective that ends its clause is none.
      return (
        !grammar.degree.has(lower[i - 2] ?? "") &&
        !grammar.enabling.test(reading.text.slice(reading.from[sentence.from], reading.to[sentence.to - 1])) &&
        next < sentence.to &&
        !isMark(reading, next) &&
        !grammar.degree.has(lower[i - 1] ?? "")
      )
    case "infinitive":
      for (let row = next; row < sentence.to && !(isMark(reading, row) && lower[row] !== ","); row++)
        if (grammar.infinitiveMarks.has(lower[row]!) || grammar.complementisers.has(lower[row]!) || grammar.seemsThat.has(lower[row]!))
          return true
      return i > sentence.from && grammar.raising.has(lower[i]!) && !grammar.resembling.has(lower[next] ?? "")
    case "modal":
      return isEpistemic(reading, i, sentence)
    case "zou":
      return isHearsay(reading, i, sentence)
  }
}

function beforeNumber(reading: Reading, i: number, to: number): boolean {
  let at = i
  while (at < to && at < i + 2 && is(reading, at, Bit.determiner)) at++
  if (at >= to) return false
  if (reading.kind[at] === TokenKind.symbol) at++
  return (
    at < to &&
    (reading.kind[at] === TokenKind.number ||
      is(reading, at, Bit.numeral) ||
      is(reading, i, Bit.numeral) ||
      reading.lexicon.pack.grammar.numberWord.test(reading.lower[at]!) ||
      reading.lexicon.pack.grammar.quantities.has(reading.lower[at]!))
  )
}

/** `kan` in the sense of «it may be»: its subject is a thing or an event, and nothing says that somebody is able or allowed. */
function isEpistemic(reading: Reading, i: number, sentence: Range): boolean {
  const { lower, lexicon } = reading
  const { grammar } = lexicon.pack
  if (grammar.inference.has(lower[i]!)) return isInferred(reading, i, sentence)
  if (reading.trees.has(i)) return isEpistemicByTree(reading, i)
  if (!grammar.epistemicModals.has(lower[i]!)) return false
  for (let row = sentence.from; row < sentence.to; row++) {
    if (row !== i && is(reading, row, Bit.negation) && Math.abs(row - i) < 8) return false
    if (
      is(reading, row, Bit.pronoun) &&
      Math.abs(row - i) < 4 &&
      lexicon.pronouns.get(lower[row]!)?.gender !== "neuter" &&
      !is(reading, row, Bit.determiner | Bit.relative)
    )
      return false
  }
  // A person, organisation or people as subject is able; a thing may be.
  for (let row = Math.max(sentence.from, i - 4); row < Math.min(sentence.to, i + 3); row++) {
    if (lexicon.nouns.has(lower[row]!)) return false
  }
  // The verb that follows tells: «kan leiden tot», «kan oplopen».
  for (let row = sentence.from; row < sentence.to; row++) if (grammar.eventVerbs.has(lower[row]!)) return true
  return false
}

/** The same by its tree: what may be so is said of a thing and of an event, or of what has been: «kunnen naar het zuiden zijn getrokken». */
function isEpistemicByTree(reading: Reading, i: number): boolean {
  const { trees, lower, lexicon, capital } = reading
  const { grammar } = lexicon.pack
  const verb = trees.plain(i) === "aux" ? trees.head(i) : trees.children(i).find(child => /^(?:xcomp|ccomp)$/.test(trees.plain(child)))
  if (verb === undefined || verb < 0) return false
  const below = [...trees.children(i), ...trees.children(verb)]
  const isDenied = below.some(row => is(reading, row, Bit.negation) && trees.plain(row) === "advmod")
  const isOwn = grammar.epistemicModals.has(lower[i]!)
  if (isOwn === isDenied) return false
  const isPerfect = below.some(row => row !== i && grammar.perfectInfinitives.has(lower[row]!) && /^(?:aux|cop)/.test(trees.relation(row)))
  if (isPerfect && isOwn) return true
  // «kan worden bereikt»: somebody is able to.
  if (below.some(row => trees.relation(row) === "aux:pass")) return false
  const subject = below.find(row => trees.plain(row) === "nsubj")
  if (subject === undefined) return false
  const pronoun =
    trees.upos(subject) === "PRON" && !is(reading, subject, Bit.relative) && lexicon.pronouns.get(lower[subject]!)?.gender !== "neuter"
  if (pronoun || capital[subject] === 1 || lexicon.nouns.get(lower[subject]!)) return false
  return [verb, ...below].some(row => row !== i && (grammar.eventVerbs.has(lower[row]!) || grammar.eventVerbs.has(trees.lemma(row))))
}

/** «moet de woning goed gekend hebben»: with an infinitive of the perfect `moet` is a conclusion. */
function isInferred(reading: Reading, i: number, sentence: Range): boolean {
  const { perfectInfinitives, participles } = reading.lexicon.pack.grammar
  for (let row = i + 2; row < sentence.to; row++) {
    const isBeside = (word: string | undefined) => word !== undefined && participles.some(mark => word.startsWith(mark))
    if (perfectInfinitives.has(reading.lower[row]!) && (isBeside(reading.lower[row - 1]) || isBeside(reading.lower[row + 1]))) return true
  }
  return false
}

/** `zou` that passes on what others say: not in a condition, not the future of a reported past, not a polite wish. */
function isHearsay(reading: Reading, i: number, sentence: Range): boolean {
  const { lower, lexicon } = reading
  const { grammar } = lexicon.pack
  let comma = false
  for (let row = sentence.from; row < sentence.to; row++) {
    if (row > i && lower[row] === ",") comma = true
    // «als provocatie»: as, not if. A condition has a verb of its own; behind a comma it belongs to something else.
    if (!comma && grammar.conditionals.has(lower[row]!) && is(reading, row, Bit.subordinator) && hasVerb(reading, row + 1, sentence.to))
      return false
    if (grammar.polite.has(lower[row]!) && Math.abs(row - i) < 6) return false
  }
  // «*Zouden* ze dat doen, dan …»: a question or a condition.
  if (/^\?/.test(lower[sentence.to - 1]!) || i === sentence.from) return false
  const subject = lower[i + 1]
  const before = lower[i - 1]
  for (const word of [subject, before]) {
    const pronoun = word === undefined ? undefined : lexicon.pronouns.get(word)
    if (pronoun && pronoun.person < 3) return false
  }
  if (wouldSay(reading, i, sentence) || isThwarted(reading, i, sentence)) return false
  if (reading.trees.has(i) && (isLookingAhead(reading, i) || isImagined(reading, i, sentence))) return false
  // Reported: «zei dat hij zou komen», «besloot dat … zou».
  for (let row = i - 1; row > sentence.from; row--) {
    if (grammar.complementisers.has(lower[row]!) && is(reading, row, Bit.subordinator)) return false
    if (reading.lower[row] === ";") break
  }
  return true
}

/**
 * «De finale *zou* 29 juli worden gespeeld», «Scherzer, die zijn 34ste start *zou* maken»: what was to come, seen from the past. Of what is
 * done and not over, with a date or in a relative clause; hearsay of it is «zou hebben gespeeld», and of what is so «zou ziek zijn».
 */
function isLookingAhead(reading: Reading, i: number): boolean {
  const { trees, lexicon, lower, kind } = reading
  const { grammar } = lexicon.pack
  const verb = trees.plain(i) === "aux" ? trees.head(i) : (trees.children(i).find(child => trees.plain(child) === "xcomp") ?? -1)
  if (verb < 0) return false
  const auxiliaries = trees.children(verb).filter(child => child !== i && /^(?:aux|cop)/.test(trees.relation(child)))
  const isPerfect = auxiliaries.some(row => grammar.perfectInfinitives.has(lower[row]!))
  if (isPerfect || grammar.stative.has(trees.lemma(verb)) || auxiliaries.some(row => trees.plain(row) === "cop")) return false
  if (trees.relation(verb) === "acl:relcl") return true
  const first = trees
    .children(verb)
    .flatMap(child => (trees.plain(child) === "obl" || trees.plain(child) === "advmod" ? trees.subtree(child) : []))
  return first.some(row => grammar.times.has(trees.lemma(row)) || (kind[row] === TokenKind.number && trees.plain(row) !== "nummod"))
}

/**
 * «Een rijke club *zou* dat niet hoeven», «Dat *zou* vreemd zijn», «Men *zou* moeten kiezen»: what would be so. Of what has been, hearsay has an
 * infinitive of the perfect, and these readings do not.
 */
function isImagined(reading: Reading, i: number, sentence: Range): boolean {
  const { trees, lexicon, lower } = reading
  const { grammar } = lexicon.pack
  const verb =
    trees.plain(i) === "aux" ? trees.head(i) : (trees.children(i).find(child => /^(?:xcomp|ccomp)$/.test(trees.plain(child))) ?? i)
  const below = [...trees.children(verb), ...trees.children(i)]
  const isPerfect = below.some(row => row !== i && grammar.perfectInfinitives.has(lower[row]!) && /^(?:aux|cop)/.test(trees.relation(row)))
  if (isPerfect) return false
  if (lower[sentence.from] === grammar.inThatCase) return true
  if (below.some(row => row !== i && grammar.imaginary.has(lower[row]!)) || grammar.imaginary.has(lower[verb]!)) return true
  const subject = below.find(row => trees.plain(row) === "nsubj")
  return subject !== undefined && grammar.generic.has(lower[subject]!)
}

/** «Hij zou dat nooit zeggen»: speech that did not take place; what is passed on of speech is «zou gezegd hebben». */
function wouldSay(reading: Reading, i: number, sentence: Range): boolean {
  let last = i
  while (last + 1 < sentence.to && !isMark(reading, last + 1)) last++
  const word = reading.lower[last]!
  // «zou hebben gezwegen om haar te *verdedigen*»: what for, not what.
  if (reading.lexicon.pack.grammar.infinitiveMarks.has(reading.lower[last - 1]!)) return false
  return last > i && (reading.lexicon.verbs.get(word)?.some(({ entry }) => entry.act === "speech" && entry.lemma === word) ?? false)
}

/** «De wedstrijd zou om acht uur beginnen, maar het regende»: a plan that came to nothing; hearsay of what is done is «zou hebben gedaan». */
function isThwarted({ lower, lexicon }: Reading, i: number, sentence: Range): boolean {
  const { adversatives, perfectInfinitives } = lexicon.pack.grammar
  for (let row = i + 1; row < sentence.to; row++) {
    if (perfectInfinitives.has(lower[row]!)) return false
    if (lower[row - 1] === "," && adversatives.has(lower[row]!)) return true
  }
  return false
}

function hasVerb(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to && reading.lower[i] !== ","; i++)
    if (is(reading, i, Bit.auxiliary | Bit.finite | Bit.cue) || /[^e]t$/.test(reading.lower[i]!)) return true
  return false
}

function innermost(attributions: readonly Attribution[], at: number): number {
  let best = -1
  for (let row = 0; row < attributions.length; row++) if (isIn(attributions[row]!.content, at)) best = row
  return best
}
