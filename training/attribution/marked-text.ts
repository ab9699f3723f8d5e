import type { Attribution, Hedge, SourceType, Statement } from "../../engine/annotation/index.ts"

type Pair = readonly [from: number, to: number]

/** A passage annotated by hand, in the form of the exchange format. Offsets are document offsets. */
export interface MarkedPassage {
  readonly id: string
  readonly text: string
  readonly sentences: readonly { span: Pair; status: Statement["status"]; needs_source: "yes" | "no" | null }[]
  readonly attributions: readonly MarkedAttribution[]
  readonly hedges: readonly { span: Pair; class: Hedge["class"] }[]
}

export interface MarkedAttribution {
  readonly source: readonly Pair[]
  readonly cue: readonly Pair[]
  readonly content: readonly Pair[]
  readonly kind: Attribution["kind"]
  readonly continues: boolean
  readonly who: string | null
  readonly type: SourceType
}

const statuses: Readonly<Record<string, readonly [Statement["status"], "yes" | "no" | null]>> = {
  A: ["attributed", null],
  C: ["continued", null],
  "N?": ["narrator", "yes"],
  N: ["narrator", "no"],
  "-": ["none", null],
}
const types: readonly SourceType[] = ["person", "organisation", "media", "document", "group", "anonymous"]
const classes: readonly Hedge["class"][] = ["modal", "evidential", "adverb", "lexical", "approximator"]

/**
 * Reads passages in marked text. A passage begins with `## its name`; then come its sentences, a line each, behind a code and a bar:
 * `A` attributed, `C` continued, `N` narrator, `N?` narrator who needs a source, `-` nothing asserted. An empty line parts paragraphs.
 * Marks in the text: `[source1:…]`, `[cue1:…]`, `[content1:…]`, which may nest and be several for one number, and hedges by their class,
 * `[modal:kan]`. After the sentences comes a line for each attribution: `1 | person | premier Kok`, `-` where nobody is named; a third
 * field may hold `continues` and `direct` (speech without marks). Lines that begin with `# ` are comments.
 * Throws RangeError, with the line, where a file is not so.
 */
export function readMarkedText(file: string): MarkedPassage[] {
  const passages: MarkedPassage[] = []
  for (const block of file.split(/^(?=## )/m)) {
    const lines = block.split(/\r?\n/)
    if (!lines[0]!.startsWith("## ")) continue
    passages.push(readPassage(lines[0]!.slice(3).trim(), lines.slice(1)))
  }
  return passages
}

function readPassage(id: string, lines: readonly string[]): MarkedPassage {
  const wrong = (line: string, why: string) => new RangeError(`${id}: ${why}: ${line}`)
  let text = ""
  let isNew = false
  const sentences: MarkedPassage["sentences"][number][] = []
  const hedges: MarkedPassage["hedges"][number][] = []
  const parts = new Map<string, { source: Pair[]; cue: Pair[]; content: Pair[] }>()
  const facts = new Map<string, { type: SourceType; who: string | null; flags: string[] }>()
  for (const line of lines) {
    if (line.startsWith("# ")) continue
    if (line.trim() === "") {
      isNew = text !== ""
      continue
    }
    const fact = /^(\d+) \| (\w+) \| ([^|]+?)(?: \| (.+))?$/.exec(line.trim())
    if (fact) {
      const [, number, type, who, flags] = fact
      if (!types.includes(type as SourceType)) throw wrong(line, "no type of source")
      facts.set(number!, { type: type as SourceType, who: who === "-" ? null : who!, flags: flags?.split(/[, ]+/) ?? [] })
      continue
    }
    const [, code, marked] = /^(A|C|N\??|-) \| (.*)$/.exec(line.trim()) ?? []
    if (code === undefined || marked === undefined) throw wrong(line, "neither a sentence nor an attribution")
    if (text) text += isNew ? "\n\n" : " "
    isNew = false
    const start = text.length
    const open: { name: string; from: number }[] = []
    for (let i = 0; i < marked.length; i++) {
      const mark = /^\[(source|cue|content)(\d+):|^\[(modal|evidential|adverb|lexical|approximator):/.exec(marked.slice(i))
      if (mark) {
        open.push({ name: mark[3] ?? `${mark[1]} ${mark[2]}`, from: text.length })
        i += mark[0].length - 1
      } else if (marked[i] === "]" && open.length > 0) {
        const { name, from } = open.pop()!
        const span: Pair = [from, text.length]
        const [part, number] = name.split(" ")
        if (number === undefined) hedges.push({ span, class: classes.find(each => each === part)! })
        else {
          if (!parts.has(number)) parts.set(number, { source: [], cue: [], content: [] })
          parts.get(number)![part as "source" | "cue" | "content"].push(span)
        }
      } else text += marked[i]
    }
    if (open.length > 0) throw wrong(line, "a mark is not closed")
    const [status, needs] = statuses[code]!
    sentences.push({ span: [start, text.length], status, needs_source: needs })
  }
  for (const number of [...parts.keys()].filter(each => !facts.has(each))) throw wrong(number, "an attribution without its line")
  for (const number of [...facts.keys()].filter(each => !parts.has(each))) throw wrong(number, "a line without its attribution")
  const attributions = [...parts].map(([number, part]): MarkedAttribution => {
    const { type, who, flags } = facts.get(number)!
    if (part.content.length === 0) throw wrong(number, "an attribution without content")
    const order = (spans: Pair[]) => spans.sort(([a], [b]) => a - b)
    return {
      source: order(part.source),
      cue: order(part.cue),
      content: order(part.content),
      kind: flags.includes("direct") ? "direct" : kindOf(text, part.content),
      continues: flags.includes("continues"),
      who,
      type,
    }
  })
  attributions.sort((a, b) => a.content[0]![0] - b.content[0]![0] || b.content[0]![1] - a.content[0]![1])
  hedges.sort((a, b) => a.span[0] - b.span[0])
  return { id, text, sentences, attributions, hedges }
}

/** direct where all words stand between quotation marks, mixed where some do. */
function kindOf(text: string, content: readonly Pair[]): Attribution["kind"] {
  const quoted = /["„“«][^"”“»]*(?:["”“»]|$)|(?<!\p{L})[‘'][^’']*[’'](?!\p{L})/gu
  let inside = 0
  let all = 0
  for (const [from, to] of content) {
    const part = text.slice(from, to)
    all += part.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
    for (const [found] of part.matchAll(quoted)) inside += found.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  }
  return inside === 0 ? "indirect" : inside >= all ? "direct" : "mixed"
}
