import { difference } from "../text/difference.ts"
import type { Document } from "../text/document.ts"
import { frontMatter } from "../text/front-matter.ts"
import { type Block, layOut, looseEdges } from "../text/layout.ts"
import type { Placed, Span } from "../text/span.ts"
import type { Analysis, AnalyzeOptions, Edit, Links } from "./analysis.ts"
import { detectLanguage } from "./detect-language.ts"
import type { Language } from "./language.ts"
import { link, linksAlike } from "./link.ts"
import type { Entry, Passage } from "./passage.ts"
import { type Allowance, type KnownSentence, parsePassage, readPassage } from "./read-passage.ts"

const start: Entry = { open: "", place: "top", interview: false, language: "" }

/** Tokens that are parsed in one go: what a keystroke or two leaves unread. More is parsed in steps, behind what words alone tell. */
const atOnce = 120

/**
 * Reads a document. Pure, synchronous and total: any string gives an analysis.
 * `previous` is the whole cache; the result is the same without it. `edit` says where the text differs from `previous`, for a
 * caller that knows: it saves comparing the two texts. Throws RangeError where its lengths cannot be true, or where no language is given.
 */
export function analyze(
  document: Document,
  languages: readonly Language[],
  options: AnalyzeOptions,
  previous?: Analysis,
  edit?: Edit,
): Analysis {
  const steps = analysis(document, languages, options, previous, edit)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/**
 * {@link analyze} in steps: after each passage, and where sentences are to be parsed after each of those. To cancel is to stop asking.
 * Once all has been read by its words a step tells how far the grammar has come, what stands in `first` before the rest.
 */
export function* analysis(
  document: Document,
  languages: readonly Language[],
  options: AnalyzeOptions,
  previous?: Analysis,
  edit?: Edit,
  first: Span<"document"> = nowhere,
): Generator<Progress | undefined, Analysis> {
  if (languages.length === 0) throw new RangeError("analyze: languages is empty")
  const packs = languages.map(({ pack }) => pack)
  const grammars = languages.flatMap(({ pack, parser }) => (parser ? [pack.id] : []))
  const language = chosenLanguage(document, options)
  const fixed = languages.find(({ pack }) => pack.id === language)
  if (previous && (previous.document.format !== document.format || chosenLanguage(previous.document, previous.options) !== language))
    previous = undefined
  const hasSameGrammars = previous !== undefined && String(previous.grammars) === String(grammars)
  const window = hasSameGrammars && document.format === "plain" ? changedWindow(document, previous!, edit) : undefined
  const blocks = window ? layOut(document, window.from, window.to) : layOut(document)
  const old = window ? previous!.passages.slice(window.first, window.last) : (previous?.passages ?? [])
  const known = remember(old, hasSameGrammars ? undefined : grammars)
  const passages: Placed<Passage>[] = window ? previous!.passages.slice(0, window.first) : []
  const allowance: Allowance = { tokens: atOnce }

  let entry = passages.at(-1)?.value.exit ?? start
  const read = (block: Block): Passage => {
    const again = known.passage(block, entry)
    if (again) return again.grammar === "absent" && grammars.includes(again.language) ? { ...again, grammar: "pending" } : again
    const pack = fixed?.pack ?? detectLanguage(block.text, packs) ?? packs.find(each => each.id === entry.language) ?? packs[0]!
    return readPassage(block, entry, languages[packs.indexOf(pack)]!, text => known.sentence(text, pack.id), allowance)
  }
  for (const block of blocks) {
    const value = read(block)
    passages.push({ at: block.from, value })
    entry = value.exit
    yield
  }
  let untouched = passages.length
  if (window) {
    // What the edit did to the state of the text (an opened quotation) runs on until it meets the old state again.
    let rest = window.last
    for (; rest < previous!.passages.length; rest++) {
      const { at, value } = previous!.passages[rest]!
      if (sameEntry(value.entry, entry)) break
      const again = read(blockOf(at + window.by, value))
      passages.push({ at: at + window.by, value: again })
      entry = again.exit
      yield
    }
    untouched = passages.length
    moveRest(passages, previous!.passages, rest, window.by)
  }
  const isPending = allowance.tokens < 0 || (previous?.pending ?? 0) > 0 || !hasSameGrammars
  const waiting = isPending ? pendingRows(passages, first) : []
  if (waiting.length === 0) {
    const links = window && sameLinks(previous!, passages, window.first, untouched) ? previous!.links : link(passages)
    return { document, options, passages, links, grammars, pending: 0 }
  }
  const readTo = (done: number, links: Links): Analysis => ({
    document,
    options,
    passages: passages.slice(),
    links,
    grammars,
    pending: waiting.length - done,
  })
  const seen = waiting.findIndex(row => !isIn(passages[row]!, first))
  for (const [done, row] of waiting.entries()) {
    if (done === seen) yield { show: () => readTo(done, link(passages)) }
    const { at, value } = passages[row]!
    passages[row] = { at, value: yield* parsePassage(value, languages[packs.findIndex(({ id }) => id === value.language)]!) }
    yield { keep: () => readTo(done + 1, nothing) }
  }
  return { document, options, passages, links: link(passages), grammars, pending: 0 }
}

/** How far a reading has come: something to show, what is on screen parsed; or something to go on from with the next text. */
export interface Progress {
  readonly show?: () => Analysis
  /** Its links are not made: it is only good for being `previous`. */
  readonly keep?: () => Analysis
}

const nothing: Links = { sources: [], joins: [] }
const nowhere: Span<"document"> = { from: 0, to: 0 }

/** The passages that wait for their grammar: those in `first` before the others. */
function pendingRows(passages: readonly Placed<Passage>[], first: Span<"document">): number[] {
  const waiting = passages.flatMap(({ value }, row) => (value.grammar === "pending" ? [row] : []))
  return [...waiting.filter(row => isIn(passages[row]!, first)), ...waiting.filter(row => !isIn(passages[row]!, first))]
}

function isIn({ at, value }: Placed<Passage>, { from, to }: Span<"document">): boolean {
  return at < to && at + value.paragraph.text.length > from
}

/** Appends what an edit left as it was, from row `rest` on. The only walk over a whole long document that each keystroke makes. */
function moveRest(passages: Placed<Passage>[], old: readonly Placed<Passage>[], rest: number, by: number): void {
  let row = passages.length
  passages.length += old.length - rest
  for (; rest < old.length; rest++, row++) {
    const placed = old[rest]!
    passages[row] = by === 0 ? placed : { at: placed.at + by, value: placed.value }
  }
}

/** The part of the new text to lay out again, and the rows of the old passages that it replaces. */
interface Window {
  readonly from: number
  readonly to: number
  readonly first: number
  readonly last: number
  /** How far what follows has moved. */
  readonly by: number
}

/** `auto`, or the two letters that a setting or the front matter gives. */
function chosenLanguage({ text }: Document, { language }: AnalyzeOptions): string {
  if (language !== "auto") return language.slice(0, 2)
  const fields = frontMatter(text)?.fields
  return (fields?.get("lang") ?? fields?.get("language"))?.slice(0, 2).toLowerCase() ?? "auto"
}

function changedWindow({ text }: Document, previous: Analysis, edit: Edit | undefined): Window | undefined {
  const before = previous.document.text
  const { from, to, length } = edit ?? difference(before, text)
  const by = length - (to - from)
  if (from < 0 || to < from || to > before.length || before.length + by !== text.length)
    throw new RangeError(`analyze: edit ${from}–${to} → ${length} does not lead from ${before.length} to ${text.length} characters`)
  // In or right below the front matter an edit can move its end; then everything is laid out again.
  const head = frontMatter(text)?.to ?? 0
  if (from <= Math.max(head, frontMatter(before)?.to ?? 0) + 3) return undefined
  const edges = looseEdges(text, from, from + length)
  const { passages } = previous
  return {
    from: Math.max(edges.from, head),
    to: edges.to,
    first: rowFrom(passages, edges.from),
    last: rowFrom(passages, edges.to - by),
    by,
  }
}

/** The first passage that starts at or after `offset`. */
function rowFrom(passages: readonly Placed<Passage>[], offset: number): number {
  let low = 0
  let high = passages.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (passages[middle]!.at < offset) low = middle + 1
    else high = middle
  }
  return low
}

function sameEntry(a: Entry, b: Entry): boolean {
  return a === b || (a.open === b.open && a.place === b.place && a.interview === b.interview && a.language === b.language)
}

function sameLinks(previous: Analysis, passages: readonly Placed<Passage>[], from: number, to: number): boolean {
  if (previous.passages.length !== passages.length) return false
  for (let row = from; row < to; row++) if (!linksAlike(previous.passages[row]!.value, passages[row]!.value)) return false
  return true
}

/**
 * What was read before, by its text. The key is the text: a Map hashes it and cannot collide. Where other languages have a parser now
 * (`grammars`), what was read with one that is gone does not count.
 */
function remember(old: readonly Placed<Passage>[], grammars: readonly string[] | undefined) {
  const passages = new Map<string, Passage[]>()
  for (const { value } of old) {
    if (grammars && value.grammar !== "absent" && !grammars.includes(value.language)) continue
    const same = passages.get(value.paragraph.text)
    if (same) same.push(value)
    else passages.set(value.paragraph.text, [value])
  }
  let sentences: Map<string, KnownSentence> | undefined
  return {
    passage: (block: Block, entry: Entry) =>
      passages.get(block.text)?.find(passage => passage.mark === block.mark && sameEntry(passage.entry, entry)),
    sentence: (text: string, language: string) => {
      if (old.length === 0) return undefined
      if (!sentences) {
        sentences = new Map()
        for (const { value } of old)
          for (const [row, { value: sentence }] of value.paragraph.sentences.entries())
            sentences.set(`${value.language} ${sentence.text}`, { sentence, parse: value.parses[row] })
      }
      return sentences.get(`${language} ${text}`)
    },
  }
}

function blockOf(at: number, { paragraph, mark }: Passage): Block {
  return { from: at, to: at + paragraph.text.length, text: paragraph.text, mark }
}
