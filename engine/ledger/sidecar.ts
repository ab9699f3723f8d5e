import { fromAnnotation } from "./from-annotation.ts"
import { isJson, type Json, listOf } from "./json.ts"
import { mergeOne, sortById } from "./merge.ts"
import type { LedgerRecord } from "./record.ts"
import { context, toAnnotation } from "./to-annotation.ts"

/** What the name of the file beside an article ends in: `raad.news.aldus.jsonld`. */
export const sidecarEnding = ".aldus.jsonld"

/** What is noted of an article, as it is kept in the file beside it. */
export interface Sidecar {
  /** Sorted by id. */
  readonly records: readonly LedgerRecord[]
  /** Lines that cannot be read: kept as they are. */
  readonly unreadable: readonly string[]
  /** Members of the page that are not ours. */
  readonly page: Json
  /** Whether it was read as it had been written. If not, what is missing from it was not removed by anybody. */
  readonly isWhole: boolean
}

export const noSidecar: Sidecar = { records: [], unreadable: [], page: {}, isWhole: true }

/**
 * Reads the text of a sidecar: an AnnotationPage with an annotation a line. Total: where it is broken, cut off or holds the marks of a
 * conflict it is read line by line, both sides of a conflict are taken, and what cannot be read is kept.
 */
export function readSidecar(text: string): Sidecar {
  const steps = readingSidecar(text)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** {@link readSidecar} in steps of a line each, so that others get their turn. */
export function* readingSidecar(text: string): Generator<undefined, Sidecar> {
  const bare = text.replace(/^\uFEFF/, "")
  // As we write it, it is read line by line too: thousands of annotations need not all be in memory as JSON at once.
  const byLine = yield* fromLines(bare.split(/\r\n|\r|\n/))
  if (byLine.isWhole) return byLine
  const whole = parsed(bare)
  if (isJson(whole)) return yield* fromPage(whole)
  if (Array.isArray(whole))
    return yield* gathered(
      whole.map(value => ({ value, side: "both" })),
      [],
      {},
      true,
    )
  return byLine
}

/** Writes a sidecar: the same records give the same text. `article` is the address of the text from the file. */
export function writeSidecar({ records, unreadable, page }: Sidecar, article: string): string {
  const head = JSON.stringify({ "@context": context, ...page, type: "AnnotationPage", items: [] })
  const lines = sortById(records).map(record => lineOf(record, article))
  const lost = unreadable.filter(line => !lines.some(each => each.startsWith(line.trim().replace(/,$/, ""))))
  const more =
    lost.length > 0 ? `],${JSON.stringify(unreadableKey)}:[\n${lost.map(line => JSON.stringify(line)).join(",\n")}\n]}\n` : "]}\n"
  return `${head.slice(0, -2)}\n${lines.join(",\n")}${lines.length > 0 ? "\n" : ""}${more}`
}

/** A record is never changed, so its line is made once: of thousands, a note changes one. */
const written = new WeakMap<LedgerRecord, { readonly article: string; readonly line: string }>()

function lineOf(record: LedgerRecord, article: string): string {
  const known = written.get(record)
  if (known?.article === article) return known.line
  const line = JSON.stringify(toAnnotation(record, article))
  written.set(record, { article, line })
  return line
}

/** The address of an article from the file beside it. */
export function articleFrom(uri: string): string {
  return uri.slice(uri.lastIndexOf("/") + 1)
}

const unreadableKey = "aldus:unreadable"

/** Something that was read, and in which part of a conflict. */
interface Item {
  readonly value: unknown
  readonly side: Side
}
type Side = "both" | "ours" | "base" | "theirs"

function* fromPage(page: Json): Generator<undefined, Sidecar> {
  const { items, [unreadableKey]: unreadable, "@context": own, type, ...rest } = page
  // A collection, a page or one annotation by another program.
  const isPage = listOf(type).some(each => each === "AnnotationPage" || each === "AnnotationCollection") || Array.isArray(items)
  if (!isPage) return yield* gathered([{ value: page, side: "both" }], [], {}, true)
  const isOurs = own === undefined || JSON.stringify(own) === JSON.stringify(context)
  const lines = listOf(unreadable).filter(each => typeof each === "string")
  return yield* gathered(
    listOf(items).map(value => ({ value, side: "both" })),
    lines,
    isOurs ? rest : { "@context": withOurs(own), ...rest },
    true,
  )
}

/** The context of somebody else's page, and what we need beside it. */
function withOurs(own: unknown): unknown[] {
  const known = listOf(own)
  const text = known.map(each => JSON.stringify(each))
  return [...known, ...context.filter(each => !text.includes(JSON.stringify(each)))]
}

function* fromLines(lines: readonly string[]): Generator<undefined, Sidecar> {
  const items: Item[] = []
  const unreadable: string[] = []
  let page: Json = {}
  let side: Side = "both"
  // A comma too many or too few, as whoever takes out a line leaves behind, does not make it less whole.
  const seen = { head: false, end: false, trouble: false }
  for (const line of lines) {
    yield
    const mark = /^(<{7}|\|{7}|={7}|>{7})(?:\s|$)/.exec(line)?.[1]?.[0]
    if (mark) {
      seen.trouble = true
      side = mark === "<" ? "ours" : mark === "|" ? "base" : mark === "=" ? "theirs" : "both"
      continue
    }
    const bare = line.trim().replace(/,$/, "")
    if (bare === "]}") seen.end = true
    if (/^[[\]{},]{0,3}$/.test(bare) || bare === `],${JSON.stringify(unreadableKey)}:[`) continue
    const value = parsed(bare) ?? parsed(bare.replace(/\]\}$/, ""))
    if (isJson(value)) items.push({ value, side })
    else if (typeof value === "string") unreadable.push(value)
    else {
      const head = parsed(`${bare}]}`)
      if (isJson(head) && listOf(head.items).length === 0) {
        page = { ...page, ...(yield* fromPage(head)).page }
        seen.head = true
      } else {
        unreadable.push(line)
        seen.trouble = true
      }
    }
  }
  return yield* gathered(items, unreadable, page, seen.head && seen.end && !seen.trouble)
}

/** The same annotation read twice is one: a conflict has it on both sides, a merge by lines can leave it twice. */
function* gathered(items: readonly Item[], unreadable: readonly string[], page: Json, isWhole: boolean): Generator<undefined, Sidecar> {
  const records = new Map<string, LedgerRecord>()
  const bases = new Map<string, LedgerRecord>()
  const lost = [...unreadable]
  for (const { value, side } of items) {
    yield
    if (!isJson(value)) {
      lost.push(JSON.stringify(value))
      continue
    }
    const record = fromAnnotation(value)
    if (side === "base") {
      bases.set(record.id, record)
      continue
    }
    const other = records.get(record.id)
    records.set(record.id, other ? mergeOne(bases.get(record.id), other, record)! : record)
  }
  return { records: sortById([...records.values()]), unreadable: [...new Set(lost)], page, isWhole }
}

/** Undefined where it is no JSON, or nested so deep that it could not be written again. */
function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return canBeDeep(text) && !isShallow(value, deepest) ? undefined : value
  } catch {
    return undefined
  }
}

const deepest = 200

/** Whether a text has so many brackets that they might be nested too deep: that is seldom, and soon counted. */
function canBeDeep(text: string): boolean {
  let open = 0
  for (const bracket of ["{", "["]) for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) open++
  return open > deepest
}

function isShallow(value: unknown, left: number): boolean {
  if (typeof value !== "object" || value === null) return true
  if (left === 0) return false
  for (const key in value) if (!isShallow((value as Json)[key], left - 1)) return false
  return true
}
