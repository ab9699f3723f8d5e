import { TokenKind } from "../../text/tokens.ts"
import { clauseStart, type SpeechVerb } from "../clause.ts"
import { Bit } from "../lexicon.ts"
import { nounPhraseAt } from "../noun-phrase.ts"
import { is, isMark, isVerb, phraseAt, type Range, type Reading, range, rowAt } from "../reading.ts"
import { isSomebody, nounPhraseFrom, phraseOf } from "../tree-phrase.ts"
import type { Candidate } from "./candidate.ts"
import { sourceOf } from "./complement.ts"
import { dashSpeech } from "./dash-speech.ts"
import { documentBefore } from "./evidence.ts"
import { perceived } from "./perceived.ts"
import { openingConnective } from "./report.ts"
import { impersonalBefore, saidOfQuotation } from "./said-of-quotation.ts"

/** Rows of a quotation, marks included. */
export function quotationRows(reading: Reading, index: number): Range {
  const { span } = reading.quotations[index]!
  const from = rowAt(reading.from, reading.count, span.from)
  return { from, to: rowAt(reading.from, reading.count, span.to) }
}

/**
 * Who speaks a quotation: «"…", zegt X», «X zegt: "…"», «X: "…"», «"…", aldus X», cut in two by its cue: «"…", zegt X, "…"».
 * `verbs` are the speech verbs of the sentences it stands in.
 */
export function quotation(reading: Reading, index: number, verbs: readonly SpeechVerb[]): Candidate | undefined {
  const rows = quotationRows(reading, index)
  if (rows.to <= rows.from) return undefined
  const spoken = reading.quotations[index]!.style === "dash" ? dashSpeech(reading, rows, verbs) : undefined
  return spoken ?? behind(reading, rows, verbs) ?? before(reading, rows, verbs)
}

/** The cue stands after the quotation, perhaps behind a comma; a second part of the quotation may follow. */
function behind(reading: Reading, rows: Range, verbs: readonly SpeechVerb[]): Candidate | undefined {
  const { lower, lexicon } = reading
  let at = rows.to
  if (lower[at] === ",") at++
  if (at >= reading.count || sentenceOf(reading, at) !== sentenceOf(reading, rows.to - 1)) return undefined
  const thus = lexicon.pack.grammar.thus.has(lower[at]!) ? at : -1
  if (thus >= 0) at++
  const preposition = phraseAt(reading, lexicon.prepositions, at, reading.count)
  if (preposition && thus < 0) {
    const source = nounPhraseAt(reading, at + preposition.words.length, reading.count)
    if (!source) return undefined
    const cue = preposition.words.map((_, k) => at + k)
    return {
      frame: "quotation-according-to",
      entry: preposition.value,
      cue,
      source,
      content: secondPart(reading, rows, source.to),
      confidence: preposition.value.strength,
    }
  }
  // «Het bad sluit vanwege „inzicht”, zegt de wethouder»: all of the sentence is said, not its last words alone.
  if (endsClause(reading, rows)) return undefined
  const said = saidOfQuotation(reading, rows, at)
  if (said) return { ...said, cue: thus >= 0 ? [thus, ...said.cue] : said.cue }
  const verb = verbs.find(each => each.rows[0] === at || (each.subject?.from === at && each.verb <= at + 12 && !each.inverted))
  if (verb) {
    // «‘Wanneer’, wilde de raad weten, ‘gaat de brug open?’»: what takes an embedded question takes a quoted one.
    if (!/[QCW]/.test(verb.entry.frames)) return undefined
    const end = Math.max(verb.end, ...verb.rows.map(row => row + 1))
    const cue = thus >= 0 ? [thus, ...verb.rows] : verb.rows
    return {
      frame: "quotation-inversion",
      entry: verb.entry,
      cue,
      content: secondPart(reading, withDeterminer(reading, rows), end),
      ...sourceOf(verb),
      confidence: verb.entry.strength,
    }
  }
  return evidence(reading, rows, at) ?? gesture(reading, rows, at)
}

/**
 * «„Een mooie avond”, *blikt de trainer terug*», «„Dat wordt lastig”, *schudt zij haar hoofd*»: behind a comma a verb right before somebody says
 * who speaks, whatever the verb, for nothing else ties a quotation to it.
 */
function gesture(reading: Reading, rows: Range, at: number): Candidate | undefined {
  const { lower, trees, lexicon } = reading
  const isParted = lower[rows.to] === "," || lower[rows.to - 2] === ","
  if (!isParted || trees.upos(at) !== "VERB" || !trees.feats(at).includes("VerbForm=Fin")) return undefined
  if (lexicon.pack.grammar.stative.has(trees.lemma(at))) return undefined
  const source = nounPhraseFrom(reading, at + 1, sentenceEnd(reading, at))
  const head = source && range(source.from, source.to).find(row => trees.head(row) < source.from || trees.head(row) >= source.to)
  if (!source || head === undefined || !isSomebody(reading, head)) return undefined
  if ((lexicon.pronouns.get(lower[source.from]!)?.person ?? 3) < 3) return undefined
  const particles = trees.children(at).filter(child => trees.relation(child) === "compound:prt")
  return {
    frame: "quotation-gesture",
    cue: [at, ...particles],
    source,
    content: secondPart(reading, rows, Math.max(source.to, ...particles.map(row => row + 1))),
    confidence: 0.6,
  }
}

/** «*Een* ‘ramp’ vond hij het»: first in its sentence, what stands before quoted words in their phrase is said with them. */
function withDeterminer(reading: Reading, rows: Range): Range {
  const first = reading.sentences.find(({ from, to }) => from <= rows.from && rows.from < to)!.from
  if (rows.from - first > 3 || rows.from === first) return rows
  for (let row = first; row < rows.from; row++)
    if (!is(reading, row, Bit.determiner) && !/^(?:DET|ADJ|ADV)$/.test(reading.trees.upos(row))) return rows
  return { from: first, to: rows.to }
}

/** Whether a quotation without a finite verb closes a clause that began before it. */
function endsClause({ trees, kind, quote, sentences }: Reading, { from, to }: Range): boolean {
  const first = sentences.find(each => each.from <= from && from < each.to)?.from ?? from
  if (!trees.has(from) || first === from) return false
  for (let row = from; row < to; row++) if (trees.feats(row).includes("VerbForm=Fin")) return false
  if (quote[from - 1] !== -1 || kind[from - 1] !== TokenKind.word) return false
  for (let row = first; row < from; row++) if (trees.feats(row).includes("VerbForm=Fin")) return true
  return false
}

/** «"…", staat in de aankondiging van het ministerie»: the source is who made the document, or the document. */
function evidence(reading: Reading, rows: Range, at: number): Candidate | undefined {
  const { lower, lexicon } = reading
  if (!isVerb(reading, at)) return undefined
  let i = at + 1
  while (i < reading.count && (is(reading, i, Bit.adverb) || lexicon.pack.grammar.existential.has(lower[i]!))) i++
  const { legible } = lexicon.pack.grammar
  if (legible.length > 0 && legible.every((word, k) => lower[i + k] === word)) i += legible.length
  if (!lexicon.pack.grammar.evidenceMarks.has(lower[i] ?? "")) return undefined
  const phrase = nounPhraseFrom(reading, i + 1, sentenceEnd(reading, i))
  if (!phrase || reading.quote[i] !== -1) return undefined
  const { cue, source } = documentCue(reading, range(at, i + 1), phrase)
  return { frame: "quotation-document", cue, source, content: [rows], confidence: 0.85 }
}

/** «de aankondiging *van het ministerie*»: the noun joins the cue where somebody made it, else it is the source itself. */
export function documentCue(reading: Reading, rows: readonly number[], phrase: Range): { cue: readonly number[]; source: Range } {
  const { lower, lexicon } = reading
  for (let i = phrase.from + 1; i < phrase.to - 1; i++) {
    if (!lexicon.pack.grammar.genitive.has(lower[i]!)) continue
    const source = { from: i + 1, to: phrase.to }
    return { cue: [...rows, ...range(phrase.from, i)], source }
  }
  return { cue: rows.slice(0, -1), source: phrase }
}

/** The cue stands before it: a verb with a colon or a comma, or only the speaker with a colon. */
function before(reading: Reading, rows: Range, verbs: readonly SpeechVerb[]): Candidate | undefined {
  const { lower } = reading
  const mark = rows.from - 1
  if (mark < 0) return undefined
  const colon = lower[mark] === ":"
  const sentence = reading.sentences.find(({ from, to }) => from <= mark && mark < to)
  if (!sentence) return undefined
  const heard = colon ? impersonalBefore(reading, rows, sentence, mark) : undefined
  if (heard) return heard
  if (colon || lower[mark] === ",") {
    const verb = [...verbs].reverse().find(each => each.verb >= sentence.from && each.verb < mark && /[QCDS]/.test(each.entry.frames))
    const said = verb && !colon ? saidBefore(reading, verb, sentence) : undefined
    if (verb && (colon || verb.end >= mark))
      return {
        frame: said ? "inversion" : "quotation-colon",
        entry: verb.entry,
        cue: verb.rows,
        content: said ? [said, rows] : [withClause(reading, rows, verb)],
        ...sourceOf(verb),
        confidence: verb.entry.strength,
      }
  }
  if (colon && !isInBracket(reading, mark, sentence.from)) {
    const shown = shownBefore(reading, mark, sentence, rows)
    if (shown) return shown
    const start = clauseStart(reading, mark - 1, sentence.from)
    const speaker = subjectIn(reading, start, mark) ?? nounPhraseAt(reading, start, mark)
    const made = speaker && announcedBefore(reading, speaker, mark, rows)
    if (made) return made
    if (speaker) return { frame: "speaker-colon", cue: [], source: speaker, content: [rows], confidence: speaker.to === mark ? 0.9 : 0.6 }
    return undefined
  }
  // «spreekt in een reactie van „een klap in het gezicht”»
  const fixed = verbs.find(each => each.verb >= sentence.from && each.verb < mark && each.entry.preposition === lower[mark])
  if (fixed?.subject && /P/.test(fixed.entry.frames))
    return {
      frame: "quotation-object",
      entry: fixed.entry,
      cue: [...new Set([...fixed.rows, mark])].sort((a, b) => a - b),
      content: [rows],
      ...sourceOf(fixed),
      confidence: fixed.entry.strength,
    }
  // «zei dat ‘het volk erom vraagt’»: the clause is the content.
  if (reading.lexicon.pack.grammar.complementisers.has(lower[mark]!)) return undefined
  const topic = topicOf(reading, rows, verbs)
  if (topic) return topic
  // «Hij riep ‘nee’», «verwijt beide partijen ‘theater’»: right behind verb and subject, or what hangs from the verb.
  const verb = verbs.find(
    each =>
      each.verb >= sentence.from &&
      ((each.end === rows.from && /[QC]/.test(each.entry.frames)) || (each.entry.frames.includes("A") && isObjectOf(reading, rows, each))),
  )
  if (!verb) return perceived(reading, rows)
  return {
    frame: "quotation-object",
    entry: verb.entry,
    cue: verb.rows,
    content: [rows],
    ...sourceOf(verb),
    confidence: verb.entry.strength * 0.9,
  }
}

/** «*Het plan is van de baan*, zegt hij, „en dat blijft zo”»: what a report between commas has before it is said as well. */
function saidBefore(reading: Reading, { rows: [first], inverted }: SpeechVerb, sentence: Range): Range | undefined {
  const { lower, quote, lexicon } = reading
  const comma = lexicon.pack.grammar.thus.has(lower[first! - 1] ?? "") ? first! - 2 : first! - 1
  if (!inverted || lower[comma] !== "," || quote[comma - 1] !== -1 || is(reading, sentence.from, Bit.subordinator)) return undefined
  const from = openingConnective(reading, sentence)
  return comma > from ? { from, to: comma } : undefined
}

/** «zei *dat hij het zat was:* „Ik stop ermee.”»: the clause before the colon is said too. */
function withClause({ lexicon, lower, quote }: Reading, rows: Range, { end, entry }: SpeechVerb): Range {
  const { complementisers } = lexicon.pack.grammar
  if (!entry.frames.includes("D") || lower[rows.from - 1] !== ":") return rows
  let opener = end
  while (opener < Math.min(rows.from, end + 6) && !complementisers.has(lower[opener]!)) opener++
  return opener < Math.min(rows.from - 3, end + 6) && quote[opener] === -1 ? { from: opener, to: rows.to } : rows
}

/** «Omstanders spraken over een ‘enorme klap’»: quoted words in the phrase of what somebody talks about; a name or a title is none. */
function topicOf(reading: Reading, rows: Range, verbs: readonly SpeechVerb[]): Candidate | undefined {
  const { trees, lower, lexicon, kind, capital } = reading
  if (!trees.has(rows.from)) return undefined
  let head = rows.from
  while (head < rows.to && (kind[head] === TokenKind.quote || (trees.head(head) >= rows.from && trees.head(head) < rows.to))) head++
  if (head >= rows.to || !/^(?:obl|nmod)$/.test(trees.plain(head)) || capital[rows.from + 1] !== 0) return undefined
  const mark = trees.children(head).find(child => trees.plain(child) === "case" && lexicon.pack.grammar.topicMarks.has(lower[child]!))
  const verb = [...verbs].reverse().find(each => each.verb < rows.from && trees.isBelow(head, each.verb))
  if (mark === undefined || mark >= rows.from || !verb?.subject || verb.entry.act !== "speech") return undefined
  return {
    frame: "quotation-topic",
    entry: verb.entry,
    cue: [...new Set([...verb.rows, mark])].sort((a, b) => a - b),
    content: [{ from: mark + 1, to: rows.to }],
    ...sourceOf(verb),
    confidence: verb.entry.strength * 0.8,
  }
}

/** «In een notitie staat: „…”»: the document is the source. */
function shownBefore(reading: Reading, mark: number, { from }: Range, rows: Range): Candidate | undefined {
  const { lower, lexicon } = reading
  const { evidenceMarks, evidenceVerbs, documentIsSource } = lexicon.pack.grammar
  const verb = mark - 1
  if (!evidenceMarks.has(lower[from]!) || !evidenceVerbs.has(lower[verb] ?? "")) return undefined
  const source = documentBefore(reading, from + 1, verb)
  return (
    source && {
      frame: "quotation-document",
      cue: documentIsSource.has(lower[from]!) ? [from, verb] : [verb],
      source,
      content: [rows],
      confidence: 0.85,
    }
  )
}

/** «De reactie van het stadsbestuur: ‘…’», «Zijn antwoord komt na een stilte: ‘…’»: what is quoted is named, and so is whose it is. */
function announcedBefore(reading: Reading, { from, to }: Range, mark: number, rows: Range): Candidate | undefined {
  const { lower, lexicon } = reading
  const { genitive, sayings } = lexicon.pack.grammar
  let noun = from
  while (noun < to && !is(reading, noun, Bit.nounCue) && !sayings.has(lower[noun]!)) noun++
  const entry = noun < to && noun - from <= 2 ? lexicon.nounCues.get(lower[noun]!) : undefined
  if (entry?.act !== "speech" && !sayings.has(lower[noun] ?? "")) return undefined
  const shared = { frame: "quotation-noun", ...(entry && { entry }), content: [rows], confidence: entry?.strength ?? 0.7 }
  if (is(reading, from, Bit.possessive)) return { ...shared, cue: range(from + 1, noun + 1), source: { from, to: from + 1 } }
  if (!genitive.has(lower[noun + 1] ?? "") || noun + 2 >= mark) return undefined
  const source = nounPhraseFrom(reading, noun + 2, mark)
  return source && { ...shared, cue: range(from, noun + 1), source }
}

/** «*Wolterink* schudt haar hoofd: „…”»: the subject of what stands before the colon, where that is a clause. */
function subjectIn(reading: Reading, from: number, to: number): Range | undefined {
  const { trees } = reading
  if (from >= to || !trees.has(from)) return undefined
  for (let row = from; row < to; row++)
    if (trees.plain(row) === "nsubj" && trees.head(row) > from && trees.head(row) < to && !is(reading, row, Bit.relative)) {
      const phrase = phraseOf(reading, row)
      return phrase.to <= to ? phrase : undefined
    }
  return undefined
}

/** Whether all between verb and quotation, and the quotation, hang from the verb, with the one it is said to between them. */
function isObjectOf({ trees }: Reading, rows: Range, { verb, end }: SpeechVerb): boolean {
  if (!trees.has(verb) || end > rows.from || rows.from - end > 5) return false
  for (let row = rows.from; row < rows.to; row++)
    if (trees.head(row) === verb && /^(?:obj|ccomp|xcomp|nsubj|obl)$/.test(trees.plain(row)))
      return trees.children(verb).some(child => child > verb && child < rows.from && /^(?:obj|iobj|nsubj)$/.test(trees.plain(child)))
  return false
}

/** «De stad (Frans: ‘La Ville’) …» */
function isInBracket({ text, from: starts }: Reading, row: number, first: number): boolean {
  for (let at = row; at >= first; at--) {
    const mark = text[starts[at]!]
    if (mark === ")") return false
    if (mark === "(") return true
  }
  return false
}

function sentenceEnd({ sentences, count }: Reading, row: number): number {
  return sentences.find(({ from, to }) => from <= row && row < to)?.to ?? count
}

/** «"De brug," zei de wethouder, "gaat morgen open."»: the quotation goes on behind the cue. */
function secondPart(reading: Reading, rows: Range, end: number): Range[] {
  const { lower, quote } = reading
  let at = end
  while (at < reading.count && quote[at] === -1 && lower[at] !== "," && lower[at] !== ":" && !isMark(reading, at) && at - end < 8) at++
  if (lower[at] === "," || lower[at] === ":") at++
  if (
    at < reading.count &&
    quote[at] !== -1 &&
    quote[at] !== quote[rows.from] &&
    sentenceOf(reading, at) === sentenceOf(reading, end - 1)
  ) {
    const next = quotationRows(reading, quote[at]!)
    if (next.from === at) return [rows, next]
  }
  return [rows]
}

function sentenceOf({ sentences }: Reading, row: number): number {
  return sentences.findIndex(({ from, to }) => from <= row && row < to)
}

/** A quotation that says something: a sentence, or words enough; not a nickname, a title or one ironic word. */
export function isStatement(reading: Reading, index: number): boolean {
  const { from, to } = quotationRows(reading, index)
  let words = 0
  let ends = false
  for (let i = from; i < to; i++) {
    if (reading.kind[i] === TokenKind.word || reading.kind[i] === TokenKind.number) words++
    else if (/^[.!?…]/.test(reading.lower[i]!)) ends = true
  }
  // «« … », zei Jansen.»: a mark that closes what never opened.
  if (reading.lower[from + 1] === ",") return false
  if (isTitle(reading, { from, to }) || isName(reading, { from, to })) return false
  return words >= 4 || (ends && words >= 1) || reading.quotations[index]!.style !== "marks"
}

/**
 * «een lied, getiteld ‘…’», «in de volksmond ‘de Zwarte Jan’», «(Frans: ‘…’)», «‘A’, ‘B’ en ‘C’»: what something is called, or a list of names.
 * Only of words without a finite verb.
 */
function isName(reading: Reading, { from, to }: Range): boolean {
  const { trees, lower, text, from: starts, lexicon } = reading
  if (!trees.has(from)) return false
  for (let row = from; row < to; row++) if (trees.feats(row).includes("VerbForm=Fin")) return false
  const { naming } = lexicon.pack.grammar
  if (naming.has(lower[from - 1] ?? "") || naming.has(lower[from - 2] ?? "") || naming.has(lower[to] ?? "")) return true
  if (from > 0 && text[starts[from - 1]!] === "(") return true
  // «„Het jaar van de haas” kocht zij»: right before a verb, with no mark between, it is a part of the clause.
  const isFirst = reading.sentences.some(each => each.from === from)
  if (isFirst && reading.kind[to] === TokenKind.word && trees.feats(to).includes("VerbForm=Fin")) return true
  // «‘A Man and his Guitar’ (1984)»
  if (to + 1 < reading.count && text[starts[to]!] === "(" && reading.kind[to + 1] === TokenKind.number) return true
  const isListed = (mark: number, beyond: number) =>
    (lower[mark] === "," || lexicon.pack.grammar.and.has(lower[mark] ?? "")) &&
    reading.kind[beyond] === TokenKind.quote &&
    reading.quote[beyond] !== -1
  return isListed(to, to + 1) || isListed(from - 1, from - 2)
}

/** «het boek ‘De stilte van het wad’», «‘The New World Order’»: behind the word for a work, or with a capital on every word but the smallest. */
function isTitle({ kind, capital, lower, lexicon, text, from: starts }: Reading, { from, to }: Range): boolean {
  const before = from > 0 ? lower[from - 1]! : ""
  let words = 0
  let capitals = 0
  for (let i = from; i < to; i++) {
    if (kind[i] !== TokenKind.word || lower[i]!.length < 4) continue
    words++
    if (capital[i] !== 0 && text[starts[i]!] !== text[starts[i]!]!.toLowerCase()) capitals++
  }
  const { works } = lexicon.pack.grammar
  // «de prijs voor ‘beste debuut’»
  const isNamed = works.has(before) || (lexicon.prepositions.has(before) && works.has(lower[from - 2] ?? ""))
  return isNamed || (words >= 3 && capitals === words)
}
