import { type Mark, type MarkType, markId, type Pair, type Role, type Trouble } from "./mark.ts"
import { below, type Element, readXml, textOf } from "./read-xml.ts"

/** The annotations in a FoLiA document, on its own words: it knows no others. */
export interface FoliaRead {
  /** Its words, with a space wherever the next does not stand right behind. Spans of the marks count in it. */
  readonly text: string
  readonly marks: readonly Mark[]
  /** Who made each mark by hand, as far as the document says. */
  readonly creators: ReadonlyMap<string, string>
  readonly troubles: readonly Trouble[]
}

/** Elements whose words are not the text's: what somebody would rather read, or read once. */
const silent = new Set(["alt", "altlayers", "suggestion", "original", "metadata"])

/** Reads who says what (statement annotation) and hedges (modality annotation) of a FoLiA document; undefined where it is none. */
export function readFolia(file: string): FoliaRead | undefined {
  const root = [...below(readXml(file), "folia")][0]
  if (!root) return undefined
  const places = new Map<string, Pair>()
  let text = ""
  const walk = (element: Element) => {
    for (const child of element.children) {
      if (typeof child === "string" || silent.has(child.name)) continue
      if (child.name !== "w") {
        walk(child)
        if (["s", "p", "head"].includes(child.name) && text !== "" && !text.endsWith(" ")) text += " "
        continue
      }
      const words = textOf(child.children.find((each): each is Element => typeof each !== "string" && each.name === "t"))
      const id = child.attributes["xml:id"]
      if (id !== undefined) places.set(id, [text.length, text.length + words.length])
      text += child.attributes.space === "no" ? words : `${words} `
    }
  }
  walk(root)

  const people = peopleOf(root)
  const troubles: Trouble[] = []
  const marks: Mark[] = []
  const creators = new Map<string, string>()
  const rows: Partial<Record<MarkType, number>> = { attribution: 0, hedge: 0 }
  const take = (type: MarkType, element: Element, own: string, parts: Readonly<Partial<Record<Role, string>>>) => {
    const id = markId(type, rows[type]!++)
    const where = element.attributes["xml:id"] ?? id
    const spansOf = (name: string) =>
      runs(
        [...below(element, name)].flatMap(part => [...below(part, "wref")]),
        where,
      )
    const spans = spansOf(own)
    if (spans.length === 0) {
      troubles.push({ kind: "words", where, what: "" })
      return
    }
    const roles = Object.entries(parts).map(([role, name]) => [role, spansOf(name)] as const)
    marks.push({ id, type, spans, roles: Object.fromEntries(roles.filter(([, found]) => found.length > 0)), values: {}, links: {} })
    const creator = people(element)
    if (creator !== "") creators.set(id, creator)
  }
  /** The words that are pointed at; those that stand next to each other are one span. */
  const runs = (references: readonly Element[], where: string): Pair[] => {
    const spans: Pair[] = []
    for (const { attributes } of references) {
      const place = places.get(attributes.id ?? "")
      if (!place) {
        troubles.push({ kind: "link", where, what: attributes.id ?? "" })
        continue
      }
      const last = spans.at(-1)
      if (last && last[1] <= place[0] && text.slice(last[1], place[0]).trim() === "") spans[spans.length - 1] = [last[0], place[1]]
      else spans.push(place)
    }
    return spans
  }
  for (const statement of below(root, "statement")) take("attribution", statement, "hd", { source: "source", cue: "rel" })
  for (const modality of below(root, "modality")) take("hedge", modality, "cue", {})
  return { text, marks, creators, troubles }
}

/** Names the person who made an element; "" for a program, and for whoever is not named. */
function peopleOf(root: Element): (element: Element) => string {
  const processors = new Map<string, string>()
  for (const { attributes } of everyProcessor(root))
    if (attributes.type === "manual" && attributes["xml:id"]) processors.set(attributes["xml:id"], attributes.name ?? "")
  return ({ attributes: { processor, annotator, annotatortype } }) =>
    processors.get(processor ?? "") ?? (annotatortype === "manual" ? (annotator ?? "") : "")
}

/** Programs and people may stand within each other: who uses what. */
function* everyProcessor(element: Element): Generator<Element> {
  for (const processor of below(element, "processor")) {
    yield processor
    yield* everyProcessor(processor)
  }
}
