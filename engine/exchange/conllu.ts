import { type Analysis, formsOf, type Language, parseOf } from "../annotation/index.ts"
import { isJson } from "../ledger/index.ts"
import { conlluRows } from "../linguistics/index.ts"
import { codePoints } from "../text/index.ts"
import { checkMarks } from "./check-marks.ts"
import { type Imported, type Mark, type Marked, markTypes, type Pair, roles, type Trouble } from "./mark.ts"
import type { Piece } from "./pieced-text.ts"
import { firstEndingAfter, quotedPieces, readSpans, writeSpans } from "./spans.ts"

/**
 * A document as CoNLL-U, a paragraph a `newpar`; what has no parse, because its language has no model, has its tokens only. MISC has where a token
 * stands (`TokenRange`, in code points) and what it is part of: `Aldus=B-a1.cue,I-c2`, B where a span begins, I where it goes on. A comment
 * `# aldus = {…}` before the sentence in which an annotation begins has its values. Spans that no run of tokens can tell stand there too.
 */
export function conllu(id: string, analysis: Analysis, languages: readonly Language[], { language, marks }: Marked): string {
  const points = codePoints(analysis.document.text)
  const tokens = tokensOf(analysis)
  const { tags, told } = tagged(tokens, marks)
  const comments = new Map<number, string[]>()
  for (const mark of marks) {
    const from = Math.min(...mark.spans.map(([start]) => start))
    const first = tokens[firstEndingAfter(tokens, from)]?.sentence ?? 0
    const { type, values, links } = mark
    const spans = told.has(mark) ? undefined : writeSpans(mark.spans, points)
    const others = told.has(mark)
      ? undefined
      : Object.fromEntries(Object.entries(mark.roles).map(([role, pairs]) => [role, writeSpans(pairs, points)]))
    comments.set(first, [...(comments.get(first) ?? []), `# aldus = ${oneLineJson({ id: mark.id, type, values, links, spans, others })}\n`])
  }
  let text = `# newdoc id = ${oneLine(id)}\n${language === null ? "" : `# aldus_language = ${language}\n`}`
  let row = 0
  let number = 0
  for (const [passage, { value }] of analysis.passages.entries())
    for (const [index, { value: sentence }] of value.paragraph.sentences.entries()) {
      if (index === 0) text += `# newpar id = p${passage + 1}\n`
      text += `# sent_id = p${passage + 1}.s${index + 1}\n# text = ${oneLine(sentence.text)}\n${(comments.get(number++) ?? []).join("")}`
      const own = sentence.tokens
      const isSpaced = (token: number) => token + 1 === own.count || own.to[token]! < own.from[token + 1]!
      for (const columns of conlluRows(formsOf(sentence), parseOf(value, index, languages), isSpaced)) {
        const { from, to } = tokens[row]!
        const tag = tags[row++]!
        const misc = [
          ...(tag.length > 0 ? [`Aldus=${tag.join(",")}`] : []),
          ...(columns[9] === "_" ? [] : [columns[9]]),
          `TokenRange=${points.count(from)}:${points.count(to)}`,
        ]
        text += `${[...columns.slice(0, 9), misc.join("|")].join("\t")}\n`
      }
      text += "\n"
    }
  return text
}

interface Token {
  readonly from: number
  readonly to: number
  readonly sentence: number
}

function tokensOf({ passages }: Analysis): Token[] {
  const all: Token[] = []
  let number = 0
  for (const { at, value } of passages)
    for (const { at: start, value: sentence } of value.paragraph.sentences) {
      for (let i = 0; i < sentence.tokens.count; i++)
        all.push({ from: at + start + sentence.tokens.from[i]!, to: at + start + sentence.tokens.to[i]!, sentence: number })
      number++
    }
  return all
}

/** The tags of each token, and the marks of which they tell every word. */
function tagged(tokens: readonly Token[], marks: readonly Mark[]): { tags: string[][]; told: Set<Mark> } {
  const tags: string[][] = tokens.map(() => [])
  const told = new Set<Mark>()
  const starts = new Map(tokens.map(({ from }, row) => [from, row]))
  const ends = new Map(tokens.map(({ to }, row) => [to, row]))
  for (const mark of marks) {
    const parts = [["", mark.spans] as const, ...roles.map(role => [`.${role}`, mark.roles[role] ?? []] as const)]
    const runs = parts.flatMap(([suffix, spans]) => {
      let last = -1
      return spans.map(([from, to]) => {
        const [first, end] = [starts.get(from) ?? Number.NaN, ends.get(to) ?? Number.NaN]
        const isAfter = first > last
        last = end
        return { name: mark.id + suffix, first, end, isSound: first <= end && isAfter }
      })
    })
    if (mark.spans.length === 0 || !runs.every(({ isSound }) => isSound)) continue
    told.add(mark)
    for (const { name, first, end } of runs)
      for (let row = first; row <= end; row++) tags[row]!.push(`${row === first ? "B" : "I"}-${name}`)
  }
  return { tags, told }
}

/** Reads the annotations of what {@link conllu} wrote; a token whose form does not stand in the text where it should is told, and left out. */
export function readConllu(text: string, file: string): Imported {
  const points = codePoints(text)
  const troubles: Trouble[] = []
  const spans = new Map<string, Pair[]>()
  const told: NonNullable<ReturnType<typeof readComment>>[] = []
  let language: string | null = null
  for (const [row, line] of file.split(/\r?\n/).entries()) {
    const where = String(row + 1)
    const [, name, comment = ""] = /^# (aldus|aldus_language) = (.*)$/.exec(line) ?? []
    if (name === "aldus_language") language = comment
    else if (name === "aldus") {
      const value = readComment(comment)
      if (value) told.push(value)
      else troubles.push({ kind: "syntax", where, what: comment })
    }
    if (line === "" || line.startsWith("#")) continue
    const columns = line.split("\t")
    const misc = new Map((columns[9] ?? "").split("|").map(part => part.split("=", 2) as [string, string | undefined]))
    const tags = misc.get("Aldus")
    if (tags === undefined) continue
    const [from, to] = (misc.get("TokenRange") ?? "").split(":").map(count => points.offset(count === "" ? -1 : Number(count)))
    if (from === undefined || to === undefined || text.slice(from, to) !== columns[1]) {
      troubles.push({ kind: "words", where, what: columns[1] ?? "" })
      continue
    }
    for (const tag of tags.split(",")) {
      const id = tag.slice(2)
      const pieces = spans.get(id) ?? []
      const last = pieces.at(-1)
      if (tag.startsWith("I-") && last) pieces[pieces.length - 1] = [last[0], to]
      else pieces.push([from, to])
      spans.set(id, pieces)
    }
  }
  const explicit = (written: unknown) => (typeof written === "string" ? readSpans(written, points) : undefined)
  const marks = told.map(
    ({ id, type, values, links, spans: own, others }): Mark => ({
      id,
      type,
      spans: explicit(own) ?? spans.get(id) ?? [],
      roles: Object.fromEntries(
        roles
          .map(role => [role, explicit(others[role]) ?? spans.get(`${id}.${role}`) ?? []] as const)
          .filter(([, pairs]) => pairs.length > 0),
      ),
      values,
      links,
    }),
  )
  // Written where they begin; read in the order of their ids.
  marks.sort((a, b) => markTypes.indexOf(a.type) - markTypes.indexOf(b.type) || Number(a.id.slice(1)) - Number(b.id.slice(1)))
  return checkMarks(text, { language, marks, troubles })
}

/** The words of a file and where it says that they stand. */
export function conlluPieces(file: string): Piece[] {
  return file.split(/\r?\n/).flatMap(line => {
    const columns = line.startsWith("#") ? [] : line.split("\t")
    const [, from, to] = /(?:^|\|)TokenRange=(\d+):(\d+)(?:\||$)/.exec(columns[9] ?? "") ?? []
    return from === undefined ? [] : quotedPieces(`${from}-${to}`, columns[1]!, "")
  })
}

/** What a comment tells of a mark; undefined where it is none. */
function readComment(written: string) {
  let told: unknown
  try {
    told = JSON.parse(written)
  } catch {
    return undefined
  }
  if (!isJson(told) || typeof told.id !== "string") return undefined
  const type = markTypes.find(each => each === told.type)
  if (!type) return undefined
  return {
    id: told.id,
    type,
    values: stringsOf(told.values, value => (typeof value === "string" ? value : undefined)),
    links: stringsOf(told.links, ids => (Array.isArray(ids) ? ids.filter(id => typeof id === "string") : undefined)),
    spans: told.spans,
    others: isJson(told.others) ? told.others : {},
  }
}

function stringsOf<T>(value: unknown, read: (value: unknown) => T | undefined): Record<string, T> {
  const found = Object.entries(isJson(value) ? value : {}).map(([name, each]) => [name, read(each)] as const)
  return Object.fromEntries(found.filter((entry): entry is readonly [string, T] => entry[1] !== undefined))
}

/** On one line, also for programs that break lines at more than a line feed. */
function oneLineJson(value: object): string {
  return JSON.stringify(value).replace(
    /[\x7f-\x9f\u2028\u2029]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  )
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim()
}
