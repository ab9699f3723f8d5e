import type { Analysis } from "../annotation/index.ts"
import { type Document, frontMatter, type Span } from "../text/index.ts"
import { sentenceRow, sentenceSpan } from "./look.ts"
import type { Finding } from "./rule.ts"
import type { KnownRemark } from "./ruling.ts"

/** A note in the text itself that silences rules: a comment in Markdown, or a field of the front matter. */
export interface Ignore {
  /** Names of rules; empty: all. */
  readonly rules: readonly string[]
  readonly reason: string
  /** Where it silences. */
  readonly range: Span<"document">
  /** Where it stands. */
  readonly span: Span<"document">
}

/**
 * The notes in a text. `<!-- aldus-ignore rule-a rule-b: reason -->` silences the paragraph that it stands in or else the one after it,
 * `<!-- aldus-off … -->` all until `<!-- aldus-on … -->` or the end. In the front matter `aldus-ignore: rule-a, rule-b` silences the whole text,
 * and `aldus: off` silences every rule in it. A note without rules silences all.
 */
export function ignoresIn(document: Document, paragraphs: readonly Span<"document">[]): Ignore[] {
  const { text, format } = document
  const found: Ignore[] = []
  const head = frontMatter(text)
  if (head) {
    const everywhere = { range: { from: 0, to: text.length }, span: { from: 0, to: head.to } }
    if (/^(?:off|false|no|uit|nee)$/i.test(head.fields.get("aldus") ?? "")) found.push({ rules: [], reason: "", ...everywhere })
    const listed = head.fields.get("aldus-ignore")
    if (listed !== undefined) {
      const { rules, reason } = readNote(listed)
      if (rules.length > 0 || listed.trim() === "*") found.push({ rules, reason, ...everywhere })
    }
  }
  if (format !== "markdown" || !text.includes("<!--")) return found
  const closed: { name: string; from: number }[] = []
  for (const match of text.matchAll(/<!--\s*aldus-(ignore|off|on)\b([\s\S]{0,1000}?)-->/g)) {
    const [whole, kind, words] = match
    const span = { from: match.index, to: match.index + whole.length }
    const { rules, reason } = readNote(words!)
    if (kind === "on") closed.push(...(rules.length > 0 ? rules : ["*"]).map(name => ({ name, from: span.from })))
    else if (kind === "off") found.push({ rules, reason, range: { from: span.to, to: text.length }, span })
    else {
      // A comment at the end of a paragraph is blanked out of it.
      const isIn = ({ from, to }: Span<"document">) => from <= span.from && !/\n[ \t]*\r?\n/.test(text.slice(to, span.from))
      const after = paragraphs.findIndex(({ from }) => from >= span.to)
      const before = paragraphs.at(after < 0 ? -1 : after - 1)
      const here = before && after !== 0 && isIn(before) ? before : paragraphs[after]
      if (here) found.push({ rules, reason, range: here, span })
    }
  }
  if (closed.length === 0) return found
  return found.flatMap(ignore => {
    const { rules, range, span } = ignore
    if (range.to !== text.length || range.from !== span.to) return [ignore]
    const end = (name: string) =>
      closed.find(each => each.from >= range.from && (each.name === "*" || each.name === name))?.from ?? text.length
    if (rules.length === 0) return [{ ...ignore, range: { from: range.from, to: end("*") } }]
    return rules.map(name => ({ ...ignore, rules: [name], range: { from: range.from, to: end(name) } }))
  })
}

/** `rule-a, rule-b: reason`, `rule-a -- reason`. */
function readNote(words: string): { rules: string[]; reason: string } {
  const match = /^([\s,a-z0-9*-]*?)(?::|\s--\s|$)([\s\S]*)$/.exec(words.trim())
  if (!match) return { rules: [], reason: words.trim() }
  const rules = match[1]!.split(/[\s,]+/).filter(name => name !== "" && name !== "*")
  return { rules, reason: match[2]!.trim() }
}

/** Tells of a finding whether somebody wants to hear no more of it: by a note in the text, or by what is known of it. */
export function isIgnored({ document, passages }: Analysis, known: readonly KnownRemark[]): (finding: Finding) => boolean {
  const notes = ignoresIn(
    document,
    passages.map(({ at, value }) => ({ from: at, to: at + value.paragraph.text.length })),
  )
  if (notes.length === 0 && known.length === 0) return () => false
  return ({ rule, passage, span }) => {
    const { at, value } = passages[passage]!
    const from = at + span.from
    if (notes.some(({ rules, range }) => range.from <= from && from < range.to && (rules.length === 0 || rules.includes(rule)))) return true
    return known.some(each => each.rule === rule && (each.sentence === undefined || each.sentence === sentenceText(value, span)))
  }
}

/** The sentence of a finding as it is kept in a list of known remarks: its words, white space made single. */
export function sentenceText(passage: Analysis["passages"][number]["value"], span: Span): string {
  const row = sentenceRow(passage, span)
  const { from, to } = row < 0 ? span : sentenceSpan(passage, row)
  return passage.paragraph.text.slice(from, to).replace(/\s+/g, " ").trim()
}
