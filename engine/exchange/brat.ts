import { codePoints } from "../text/index.ts"
import { checkMarks } from "./check-marks.ts"
import {
  fieldOf,
  type Imported,
  type Link,
  type Mark,
  type Marked,
  type MarkType,
  markId,
  markTypes,
  type Pair,
  type Role,
  roles,
  type Trouble,
} from "./mark.ts"
import type { Piece } from "./pieced-text.ts"
import { quotedPieces, readSpans, writeSpans } from "./spans.ts"

const typeNames: Record<MarkType, string> = {
  source: "Mention",
  statement: "Statement",
  reason: "Reason",
  attribution: "Attribution",
  hedge: "Hedge",
  claim: "Claim",
}
const roleNames: Record<Role, string> = { source: "Source", cue: "Cue" }
const linkNames: Record<Link, string> = { voucher: "Voucher", hedges: "Hedged", statement: "Because" }

/** What brat takes for the end of a line: no fragment of an annotation may have one inside. */
const lineBreaks = /[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+/g

/**
 * Annotations as brat standoff: the `.ann` beside a `.txt` of the text as it is. An attribution is an event (E) whose trigger is its content,
 * with its source and cue as arguments; a source is its mentions (T), the same to each other (*); values are attributes (A), free ones notes (#);
 * what a claim rests on is a relation (R).
 */
export function brat(text: string, { language, marks }: Marked): string {
  const points = codePoints(text)
  const lines: string[] = []
  const count = { T: 0, E: 0, A: 0, R: 0, "#": 0 }
  const next = (kind: keyof typeof count) => kind + ++count[kind]
  const note = (type: string, of: string, what: string) => lines.push(`${next("#")}\t${type} ${of}\t${escaped(what)}`)
  /** Text-bound annotations of these words: one, however many fragments. */
  const bound = (name: string, spans: readonly Pair[]) => {
    const id = next("T")
    const parts = fragments(text, spans)
    const words = parts.map(([from, to]) => text.slice(from, to)).join(" ")
    lines.push(`${id}\t${name} ${parts.map(([from, to]) => `${points.count(from)} ${points.count(to)}`).join(";")}\t${words}`)
    if (language !== null && count.T === 1) note("Language", id, language)
    if (!sameSpans(merged(text, parts), spans)) note("Spans", id, writeSpans(spans, points))
    return id
  }
  const ids = new Map<string, string>()
  for (const { id, type, spans, roles: others, values } of marks) {
    if (spans.length === 0) continue
    let own: string
    if (type === "source") {
      const mentions = spans.map(span => bound(typeNames.source, [span]))
      own = mentions[0]!
      if (mentions.length > 1) lines.push(`*\tEquiv ${mentions.join(" ")}`)
    } else own = bound(typeNames[type], spans)
    if (type === "attribution") {
      const parts = roles.flatMap(role => {
        const words = others[role]
        return words ? [`${roleNames[role]}:${bound(roleNames[role], words)}`] : []
      })
      const event = next("E")
      lines.push(`${event}\t${[`${typeNames.attribution}:${own}`, ...parts].join(" ")}`)
      own = event
    }
    ids.set(id, own)
    for (const [name, value] of Object.entries(values)) {
      const field = fieldOf(type, name)
      if (field === "flag") {
        if (value === "true") lines.push(`${next("A")}\t${capital(name)} ${own}`)
      } else if (typeof field === "object") lines.push(`${next("A")}\t${capital(name)} ${own} ${value}`)
      else note(capital(name), own, value)
    }
  }
  for (const { id, links } of marks)
    for (const [link, targets] of Object.entries(links) as [Link, readonly string[]][])
      for (const target of targets)
        if (ids.has(id) && ids.has(target)) lines.push(`${next("R")}\t${linkNames[link]} Arg1:${ids.get(id)} Arg2:${ids.get(target)}`)
  return lines.map(line => `${line}\n`).join("")
}

/** What a file quotes of its text. */
export function bratPieces(file: string): Piece[] {
  return file.split(/\r?\n/).flatMap(line => {
    const [, spans, words] = /^T\d+\t\S+ ([\d ;]+)\t(.*)$/s.exec(line) ?? []
    return spans === undefined ? [] : quotedPieces(spans.replaceAll(" ", "-"), words!, " ")
  })
}

interface Bound {
  readonly name: string
  spans: readonly Pair[]
  readonly values: Record<string, string>
  readonly links: Partial<Record<Link, string[]>>
  /** Of an event. */
  roles: Readonly<Partial<Record<Role, readonly Pair[]>>>
  mark?: string
}

/** Reads what {@link brat} wrote, also after somebody worked on it in brat: what they added gets an id of ours. */
export function readBrat(text: string, file: string): Imported {
  const points = codePoints(text)
  const troubles: Trouble[] = []
  const found = new Map<string, Bound>()
  const events: { readonly id: string; readonly trigger: string; readonly parts: readonly (readonly [string, string])[] }[] = []
  const same: string[][] = []
  const later: (() => void)[] = []
  let language: string | null = null
  for (const [row, line] of file.split(/\r?\n/).entries()) {
    if (line === "") continue
    const where = String(row + 1)
    const syntax = () => void troubles.push({ kind: "syntax", where, what: line })
    const target = (id: string, use: (of: Bound) => void) =>
      later.push(() => {
        const of = found.get(id)
        if (of) use(of)
        else troubles.push({ kind: "link", where, what: id })
      })
    const [, id = "", body = "", tail = ""] = /^([^\t]+)\t([^\t]*)(?:\t(.*))?$/s.exec(line) ?? []
    const [name = "", ...rest] = body.split(" ")
    if (id.startsWith("T")) {
      const spans = readSpans(rest.join(" ").replaceAll(" ", "-"), points)
      const words = spans?.map(([from, to]) => text.slice(from, to)).join(" ")
      if (!spans || spans.length === 0) syntax()
      else if (words !== tail) troubles.push({ kind: "words", where, what: tail })
      else found.set(id, { name, spans: merged(text, spans), values: {}, links: {}, roles: {} })
    } else if (id.startsWith("E")) {
      const [[type, trigger] = [], ...parts] = [name, ...rest].filter(Boolean).map(part => part.split(":"))
      if (type === undefined || trigger === undefined) syntax()
      else events.push({ id, trigger, parts: parts.map(([role = "", of = ""]) => [role, of] as const) })
    } else if (id === "*") same.push(rest)
    else if (id.startsWith("A") || id.startsWith("M")) {
      const [of = "", ...value] = rest
      target(of, bound => {
        bound.values[small(name)] = value.length > 0 ? value.join(" ") : "true"
      })
    } else if (id.startsWith("R")) {
      const link = (Object.keys(linkNames) as Link[]).find(each => linkNames[each] === name)
      const [from = "", to = ""] = rest.map(each => each.replace(/^Arg\d:/, ""))
      if (!link) troubles.push({ kind: "value", where, what: name })
      else
        target(from, bound => {
          bound.links[link] = [...(bound.links[link] ?? []), to]
        })
    } else if (id.startsWith("#")) {
      const [of = ""] = rest
      const what = unescaped(tail)
      if (name === "Language") language = what
      else if (name === "Spans")
        target(of, bound => {
          bound.spans = readSpans(what, points) ?? bound.spans
        })
      else if (name !== "AnnotatorNotes")
        target(of, bound => {
          bound.values[small(name)] = what
        })
    } else syntax()
  }
  // Events stand in for their triggers; notes about words come before anything is built on those words.
  const triggers = new Map<string, Bound>()
  for (const { id, trigger, parts } of events) {
    const bound = found.get(trigger)
    if (!bound) {
      troubles.push({ kind: "link", where: id, what: trigger })
      continue
    }
    const event: Bound = { name: bound.name, spans: [], values: {}, links: {}, roles: {} }
    found.set(id, event)
    triggers.set(trigger, event)
    later.push(() => {
      event.spans = bound.spans
      const words = (role: Role) => parts.filter(([name]) => name.replace(/\d+$/, "") === roleNames[role]).map(([, of]) => found.get(of))
      event.roles = Object.fromEntries(
        roles.map(role => [role, words(role).flatMap(each => each?.spans ?? [])] as const).filter(([, spans]) => spans.length > 0),
      )
      Object.assign(event.values, { ...bound.values, ...event.values })
    })
  }
  for (const settle of later) settle()
  return checkMarks(text, { language, marks: marksFrom(found, triggers, same, troubles), troubles })
}

/** Marks in the order of their types; ids by their rows. A trigger is told by its event, a mention by the first of its source. */
function marksFrom(
  found: ReadonlyMap<string, Bound>,
  triggers: ReadonlyMap<string, Bound>,
  same: readonly string[][],
  troubles: Trouble[],
) {
  const mentions = new Map<string, string[]>()
  for (const ids of same) for (const id of ids) mentions.set(id, ids)
  const taken = new Set<Bound>()
  const told: { readonly type: MarkType; readonly bound: Bound }[] = []
  for (const type of markTypes) {
    let next = 0
    for (const [id, bound] of found) {
      if (bound.name !== typeNames[type] || triggers.has(id) || taken.has(bound)) continue
      const row = next++
      for (const other of mentions.get(id) ?? []) {
        const of = found.get(other)
        if (!of || of === bound || of.name !== bound.name) continue
        taken.add(of)
        of.mark = markId(type, row)
        bound.spans = [...bound.spans, ...of.spans]
        Object.assign(bound.values, { ...of.values, ...bound.values })
      }
      bound.mark = markId(type, row)
      told.push({ type, bound })
    }
  }
  const known = new Set<string>([...Object.values(typeNames), ...Object.values(roleNames)])
  for (const [id, { name }] of found) if (!known.has(name)) troubles.push({ kind: "value", where: id, what: name })
  return told.map(({ type, bound }): Mark => {
    const values = type === "attribution" ? { continues: "false", ...bound.values } : bound.values
    const links = Object.entries(bound.links).map(([link, ids]) => [link, ids.map(id => found.get(id)?.mark ?? id)] as const)
    return { id: bound.mark!, type, spans: bound.spans, roles: bound.roles, values, links: Object.fromEntries(links) }
  })
}

function fragments(text: string, spans: readonly Pair[]): Pair[] {
  return spans.flatMap(([from, to]) => {
    const parts: Pair[] = []
    let start = from
    for (const { index, 0: gap } of text.slice(from, to).matchAll(lineBreaks)) {
      if (from + index > start) parts.push([start, from + index])
      start = from + index + gap.length
    }
    if (to > start) parts.push([start, to])
    return parts
  })
}

/** Fragments with nothing but line breaks between them are one span. */
function merged(text: string, parts: readonly Pair[]): Pair[] {
  const whole: Pair[] = []
  for (const [from, to] of parts) {
    const last = whole.at(-1)
    if (last && last[1] < from && text.slice(last[1], from).replace(lineBreaks, "") === "") whole[whole.length - 1] = [last[0], to]
    else whole.push([from, to])
  }
  return whole
}

function sameSpans(a: readonly Pair[], b: readonly Pair[]): boolean {
  return a.length === b.length && a.every(([from, to], i) => from === b[i]![0] && to === b[i]![1])
}

function escaped(text: string): string {
  return text.replaceAll("\\", "\\\\").replace(lineBreaks, breaks =>
    JSON.stringify(breaks)
      .slice(1, -1)
      .replace(/[\x85\u2028\u2029]/g, hex),
  )
}

function hex(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
}

function unescaped(text: string): string {
  return text.replace(/\\(?:u([0-9a-f]{4})|(.))/g, (whole, code, letter) =>
    code
      ? String.fromCharCode(Number.parseInt(code, 16))
      : (({ n: "\n", r: "\r", f: "\f", "\\": "\\" } as Record<string, string>)[letter] ?? whole),
  )
}

function capital(name: string): string {
  return name[0]!.toUpperCase() + name.slice(1)
}

function small(name: string): string {
  return name === "" ? name : name[0]!.toLowerCase() + name.slice(1)
}
