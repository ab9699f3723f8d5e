import {
  type Anchor,
  anchorOf,
  type CommentRecord,
  classes,
  findAnchor,
  fold,
  fromAnnotation,
  isJson,
  type Json,
  listOf,
  type PlacedRecord,
  placeRecord,
} from "../ledger/index.ts"
import { claimOf, contentOf, numbered } from "./drafts.ts"
import type { Draft, FileNotes, Located, OwnRecord } from "./file-notes.ts"
import { itemsOf, markTypeOf, readTarget, valuesIn } from "./json-ld.ts"
import type { Role, Trouble } from "./mark.ts"
import { apart } from "./spans.ts"

/**
 * What a page of W3C Web Annotations tells: our own export, the file beside an article, or remarks of another program on quoted words.
 * Undefined where it is no JSON.
 */
export function jsonLdNotes(file: string, text: string): FileNotes | undefined {
  let page: unknown
  try {
    page = JSON.parse(file.replace(/^\uFEFF/, ""))
  } catch {
    return undefined
  }
  const folded = fold(text)
  const described = (anchor: Anchor, span: PlacedRecord["span"]) => (span ? anchorOf(text, span, folded) : anchor)
  const troubles: Trouble[] = []
  const records: OwnRecord[] = []
  const drafts: Draft[] = []

  const locate = (targets: readonly Json[]): Located | undefined => {
    const found = targets.flatMap(target => {
      const { anchor } = readTarget(target)
      if (!anchor || anchor.exact.trim() === "") return []
      return [{ anchor, span: findAnchor(text, anchor, folded).span }]
    })
    const [first, last] = [found[0], found.at(-1)]
    if (!first || !last || found.length < targets.length) return undefined
    const spans = found.flatMap(({ span }) => span ?? [])
    const isInOrder = spans.every((span, row) => row === 0 || spans[row - 1]!.to <= span.from)
    if (spans.length < found.length || !isInOrder) {
      const exact = found.map(({ anchor }) => anchor.exact).join(apart)
      return { anchor: { ...first.anchor, exact, suffix: last.anchor.suffix } }
    }
    const span = { from: spans[0]!.from, to: spans.at(-1)!.to }
    return { anchor: anchorOf(text, span, folded), span }
  }

  for (const [row, item] of itemsOf(page).entries()) {
    const where = String(row + 1)
    const note = isJson(item) ? (ownRecord(item) ?? remark(item)) : undefined
    if (note) {
      const { span, source, cue } = placeRecord(text, note, folded)
      const place = { anchor: span, source, cue }
      const record = withAnchors(note, (anchor, part) => described(anchor, place[part]))
      const content = record.id === "" ? JSON.stringify([record.kind, JSON.stringify(item)]) : undefined
      records.push({ record, span, source, cue, ...(content !== undefined && { content }) })
      continue
    }
    const type = isJson(item) ? markTypeOf(item) : undefined
    if (!isJson(item) || !type) {
      troubles.push({ kind: "syntax", where, what: String(isJson(item) ? item.id : item) })
      continue
    }
    if (type !== "attribution" && type !== "hedge" && type !== "claim") continue
    const targets = listOf(item.target).filter(isJson)
    const part = (name: Role | undefined) => targets.filter(target => target["aldus:part"] === name)
    const words = locate(part(undefined))
    if (!words) {
      troubles.push({ kind: "words", where, what: "" })
      continue
    }
    const [source, cue] = [locate(part("source")), locate(part("cue"))]
    const mark = { type, values: valuesIn(item.body, type) }
    const told = (name: Role | undefined) =>
      fold(
        part(name)
          .map(target => readTarget(target).anchor?.exact ?? "")
          .join(apart),
      ).text.trim()
    drafts.push({
      about: type,
      words,
      ...(source && { source }),
      ...(cue && { cue }),
      ...claimOf(mark),
      creator: creatorOf(item),
      content: contentOf(mark, [told(undefined), told("source"), told("cue")]),
    })
  }
  return { format: "jsonld", records, drafts: numbered(drafts), troubles }
}

const noteClasses: readonly unknown[] = Object.values(classes)

/** What a person noted, in a file of ours. */
function ownRecord(item: Json): OwnRecord["record"] | undefined {
  if (!listOf(item.type).some(each => noteClasses.includes(each))) return undefined
  const record = fromAnnotation(item)
  return record.kind === "foreign" ? undefined : record
}

/** A remark on quoted words by another program, as a comment. */
function remark(item: Json): CommentRecord | undefined {
  const anchor = listOf(item.target)
    .filter(isJson)
    .map(target => readTarget(target).anchor)
    .find(Boolean)
  const { id, bodyValue, created, modified } = item
  const body = listOf(item.body)
    .filter(isJson)
    .find(each => each.type === "TextualBody" && each.purpose !== "tagging" && each.purpose !== "classifying")
  const text = typeof bodyValue === "string" ? bodyValue : body?.value
  if (!anchor || typeof text !== "string" || text.trim() === "" || markTypeOf(item)) return undefined
  const time = typeof created === "string" ? created : ""
  return {
    kind: "comment",
    id: typeof id === "string" ? id : "",
    created: time,
    modified: typeof modified === "string" ? modified : time,
    creator: creatorOf(item),
    anchor,
    text,
  }
}

function creatorOf({ creator }: Json): string {
  const name = isJson(creator) ? creator.name : creator
  return typeof name === "string" ? name : ""
}

type Part = "anchor" | "source" | "cue"

/** A record whose words are described in another way. */
function withAnchors(record: OwnRecord["record"], describe: (anchor: Anchor, part: Part) => Anchor): OwnRecord["record"] {
  if (record.kind === "source") return record
  const anchor = describe(record.anchor, "anchor")
  if (record.kind !== "mark") return { ...record, anchor }
  const { source, cue } = record
  return {
    ...record,
    anchor,
    ...(source && { source: describe(source, "source") }),
    ...(cue && { cue: describe(cue, "cue") }),
  }
}
