import {
  type Anchor,
  anchorFrom,
  anchorOf,
  classes,
  context,
  type Folded,
  findAnchor,
  fold,
  isJson,
  type Json,
  type LedgerRecord,
  listOf,
  type PlacedRecord,
  toAnnotation,
} from "../ledger/index.ts"
import { type CodePoints, codePoints } from "../text/index.ts"
import { checkMarks } from "./check-marks.ts"
import {
  fieldOf,
  type Imported,
  type Link,
  links,
  type Mark,
  type Marked,
  type MarkType,
  markTypes,
  type Pair,
  type Role,
  roles,
  type Trouble,
} from "./mark.ts"

/**
 * Annotations as a page of W3C Web Annotations. Each has its words as targets, once by quotation and once by position (in code points, as the
 * standard has it), and a body that says what they are; the words of a source and a cue are targets that say which part they are, as in the
 * file that keeps what people note. Those notes follow. `iri` is that of the article; nothing is fetched.
 */
export function jsonLd(text: string, { language, marks }: Marked, iri: string, records: readonly PlacedRecord[] = []): object {
  const points = codePoints(text)
  const folded = fold(text)
  const resource = (span: Pair) => target(text, span, iri, points, folded)
  return {
    "@context": context,
    id: `${iri}#annotations`,
    type: "AnnotationPage",
    ...(language !== null && { language }),
    items: [
      ...marks.map(mark => ({
        id: `${iri}#${mark.id}`,
        type: ["Annotation", className(mark.type)],
        motivation: mark.type === "source" ? "identifying" : "classifying",
        body: {
          ...Object.fromEntries(Object.entries(mark.values).map(([name, value]) => [`aldus:${name}`, typed(mark, name, value)])),
          ...Object.fromEntries(
            Object.entries(mark.links).map(([link, ids]) => [`aldus:${link}`, ids.map(id => ({ id: `${iri}#${id}` }))]),
          ),
        },
        target: [
          ...mark.spans.map(resource),
          ...roles.flatMap(role => (mark.roles[role] ?? []).map(span => ({ ...resource(span), "aldus:part": role }))),
          // A source that is named nowhere is one of the article as a whole.
          ...(mark.spans.length === 0 ? [iri] : []),
        ],
      })),
      ...records.map(placed => toAnnotation(recordNow(text, placed, folded), iri)),
    ],
  }
}

/** A record on its words as they are now. What is orphaned keeps its quotation. */
function recordNow(text: string, placed: PlacedRecord, folded: Folded): LedgerRecord {
  const { record } = placed
  if (record.kind === "source" || record.kind === "foreign") return record
  const now = (anchor: Anchor, span: PlacedRecord["span"]): Anchor => (span ? anchorOf(text, span, folded) : anchor)
  const anchor = now(record.anchor, placed.span)
  if (record.kind !== "mark") return { ...record, anchor }
  return {
    ...record,
    anchor,
    ...(record.source && { source: now(record.source, placed.source) }),
    ...(record.cue && { cue: now(record.cue, placed.cue) }),
  }
}

const noteClasses: readonly unknown[] = Object.values(classes)

function className(type: MarkType): string {
  return `aldus:${type[0]!.toUpperCase()}${type.slice(1)}`
}

/** The words of a span as a resource of the Web Annotation model. */
function target(text: string, [from, to]: Pair, iri: string, points: CodePoints, folded: Folded): object {
  const { exact, prefix, suffix } = anchorOf(text, { from, to }, folded)
  return {
    type: "SpecificResource",
    source: iri,
    selector: [
      { type: "TextQuoteSelector", exact, prefix, suffix },
      { type: "TextPositionSelector", start: points.count(from), end: points.count(to) },
    ],
  }
}

function typed(mark: Mark, name: string, value: string): string | number | boolean {
  const field = fieldOf(mark.type, name)
  return field === "flag" ? value === "true" : field === "number" ? Number(value) : value
}

/** Reads what {@link jsonLd} wrote. Where the text has changed since, the words are looked for; those of others are left alone. */
export function readJsonLd(text: string, file: string): Imported {
  const points = codePoints(text)
  const folded = fold(text)
  const troubles: Trouble[] = []
  let page: unknown
  try {
    page = JSON.parse(file.replace(/^\uFEFF/, ""))
  } catch (error) {
    return { language: null, marks: [], troubles: [{ kind: "syntax", where: "1", what: (error as Error).message }] }
  }
  const items = itemsOf(page)
  const marks: Mark[] = []
  for (const [row, item] of items.entries()) {
    const body = isJson(item) && isJson(item.body) ? item.body : {}
    const types = isJson(item) ? listOf(item.type) : []
    // What people noted is read by whoever keeps it.
    if (types.some(each => noteClasses.includes(each))) continue
    const type = isJson(item) ? markTypeOf(item) : undefined
    if (!isJson(item) || !type) {
      troubles.push({ kind: "syntax", where: String(row + 1), what: String(isJson(item) ? item.id : item) })
      continue
    }
    const id = fragment(item.id)
    const place = (target: unknown): readonly Pair[] => {
      if (typeof target === "string") return []
      const { anchor, count } = readTarget(target)
      const [from, to] = [points.offset(count?.start ?? -1), points.offset(count?.end ?? -1)]
      if (from !== undefined && to !== undefined && (!anchor || text.slice(from, to) === anchor.exact)) return [[from, to]]
      const found = anchor && findAnchor(text, anchor, folded).span
      if (found) return [[found.from, found.to]]
      troubles.push({ kind: "words", where: id, what: anchor?.exact ?? "" })
      return []
    }
    const part = (name: Role | undefined) =>
      listOf(item.target)
        .filter(target => (isJson(target) ? target["aldus:part"] : undefined) === name)
        .flatMap(place)
    marks.push({
      id,
      type,
      spans: part(undefined),
      roles: Object.fromEntries(roles.map(role => [role, part(role)] as const).filter(([, pairs]) => pairs.length > 0)),
      values: valuesIn(body, type),
      links: Object.fromEntries(
        links
          .map((link): [Link, string[]] => [link, listOf(body[`aldus:${link}`]).map(each => fragment(isJson(each) ? each.id : each))])
          .filter(([, ids]) => ids.length > 0),
      ),
    })
  }
  const language = isJson(page) && typeof page.language === "string" ? page.language : null
  return checkMarks(text, { language, marks: marks.filter(({ type, spans }) => spans.length > 0 || type === "source"), troubles })
}

/** The annotations of a page, of a list, or one by itself. */
export function itemsOf(page: unknown): readonly unknown[] {
  return isJson(page) && Array.isArray(page.items) ? page.items : Array.isArray(page) ? page : [page]
}

/** The type of mark that an annotation of ours tells of; undefined where it is another's, or a note. */
export function markTypeOf(item: Json): MarkType | undefined {
  return markTypes.find(each => listOf(item.type).includes(className(each)))
}

/** The values in the body of an annotation of ours. */
export function valuesIn(body: unknown, type: MarkType): Record<string, string> {
  return Object.fromEntries(
    Object.entries(isJson(body) ? body : {}).flatMap(([name, value]) => {
      const own = name.replace(/^aldus:/, "")
      return own !== name && fieldOf(type, own) !== undefined && typeof value !== "object" ? [[own, String(value)]] : []
    }),
  )
}

/** What a target tells of its words: by quotation, by place, or by both. */
export function readTarget(target: unknown): { anchor?: Anchor | undefined; count?: { readonly start: number; readonly end: number } } {
  if (!isJson(target)) return {}
  const position = listOf(target.selector).find((each): each is Json => isJson(each) && each.type === "TextPositionSelector")
  const { start, end } = position ?? {}
  return { anchor: anchorFrom(target), ...(typeof start === "number" && typeof end === "number" && { count: { start, end } }) }
}

function fragment(iri: unknown): string {
  return typeof iri === "string" ? iri.slice(iri.lastIndexOf("#") + 1) : ""
}
