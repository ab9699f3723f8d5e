import type { Document } from "../text/document.ts"
import { frontMatter } from "../text/front-matter.ts"
import { type Block, layOut } from "../text/layout.ts"
import type { Placed, Span } from "../text/span.ts"
import type { Analysis, AnalyzeOptions, Edit, Links } from "./analysis.ts"
import { changedWindow } from "./changed-window.ts"
import { detectLanguage } from "./detect-language.ts"
import type { Language } from "./language.ts"
import { link, linksAlike } from "./link.ts"
import type { Entry, Passage } from "./passage.ts"
import { type Allowance, type KnownSentence, parsePassage, readPassage, readWhole } from "./read-passage.ts"

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
 * What stands in `first` goes before the rest. Of a text that has not been read before it is read with its grammar on the way, and shown
 * before what stands below it is read at all; then all is read by its words, and shown, and then the rest is parsed.
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
  const isNew = previous === undefined || isPartial(previous)
  const window = hasSameGrammars && !isNew && document.format === "plain" ? changedWindow(document, previous!, edit) : undefined
  const blocks = window ? layOut(document, window.from, window.to) : layOut(document)
  const old = window ? previous!.passages.slice(window.first, window.last) : (previous?.passages ?? [])
  const known = remember(old, hasSameGrammars ? undefined : grammars)
  const passages: Placed<Passage>[] = window ? previous!.passages.slice(0, window.first) : []
  const allowance: Allowance = { tokens: atOnce }
  const soFar = (readTo: number, pending: number, links: Links): Analysis => {
    return { document, options, passages: passages.slice(), links, grammars, readTo, pending }
  }

  let entry = passages.at(-1)?.value.exit ?? start
  function* read(block: Block): Generator<undefined, Passage> {
    const isFirst = isNew && touches(block, first)
    const again = known.passage(block, entry)
    if (again) {
      const passage: Passage = again.grammar === "absent" && grammars.includes(again.language) ? { ...again, grammar: "pending" } : again
      return isFirst && passage.grammar === "pending" ? yield* parsePassage(passage, languageOf(passage)) : passage
    }
    const pack = fixed?.pack ?? detectLanguage(block.text, packs) ?? packs.find(each => each.id === entry.language) ?? packs[0]!
    const sentence = (text: string) => known.sentence(text, pack.id)
    const reader = languages[packs.indexOf(pack)]!
    return isFirst ? yield* readWhole(block, entry, reader, sentence) : readPassage(block, entry, reader, sentence, allowance)
  }
  const languageOf = (passage: Passage) => languages[packs.findIndex(({ id }) => id === passage.language)]!

  let isToShow = isNew && first.to > first.from && document.text.length - first.to > first.to - first.from
  for (const block of blocks) {
    if (isToShow && block.from >= first.to) {
      isToShow = false
      yield { show: () => soFar(block.from, pendingRows(passages, first).length, link(passages)) }
    }
    const value = yield* read(block)
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
      const again = yield* read(blockOf(at + window.by, value))
      passages.push({ at: at + window.by, value: again })
      entry = again.exit
      yield
    }
    untouched = passages.length
    moveRest(passages, previous!.passages, rest, window.by)
  }
  const readTo = document.text.length
  const links = () => {
    // Where nothing waits for grammar only what was laid out again can differ.
    const [from, to] = window && waiting.length === 0 ? [window.first, untouched] : [0, passages.length]
    return window && previous!.links !== nothing && sameLinks(previous!, passages, from, to) ? previous!.links : link(passages)
  }
  const isPending = isNew || allowance.tokens < 0 || previous!.pending > 0 || !hasSameGrammars
  const waiting = isPending ? pendingRows(passages, first) : []
  const seen = waiting.findIndex(row => !isSeen(passages[row]!, first))
  for (const [done, row] of waiting.entries()) {
    if (done === seen) yield { show: () => soFar(readTo, waiting.length - done, links()) }
    const { at, value } = passages[row]!
    passages[row] = { at, value: yield* parsePassage(value, languageOf(value)) }
    yield { keep: () => soFar(readTo, waiting.length - done - 1, nothing) }
  }
  return { document, options, passages, links: links(), grammars, readTo, pending: 0 }
}

/** Whether only the beginning of its text has been read: what stands behind `readTo` is not empty but unknown. */
export function isPartial({ document, readTo }: Analysis): boolean {
  return readTo < document.text.length
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
  return [...waiting.filter(row => isSeen(passages[row]!, first)), ...waiting.filter(row => !isSeen(passages[row]!, first))]
}

function isSeen({ at, value }: Placed<Passage>, first: Span<"document">): boolean {
  return touches({ from: at, to: at + value.paragraph.text.length }, first)
}

function touches(a: Span<"document">, b: Span<"document">): boolean {
  return a.from < b.to && a.to > b.from
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

/** `auto`, or the two letters that a setting or the front matter gives. */
function chosenLanguage({ text }: Document, { language }: AnalyzeOptions): string {
  if (language !== "auto") return language.slice(0, 2)
  const fields = frontMatter(text)?.fields
  return (fields?.get("lang") ?? fields?.get("language"))?.slice(0, 2).toLowerCase() ?? "auto"
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
