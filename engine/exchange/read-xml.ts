import sax from "sax"

/** An element of XML or HTML. Names are in lower case and without the prefix of their namespace. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

/** Elements that stand deeper than anybody writes are taken for children of one that does not. */
const deepest = 200

/**
 * Reads XML or HTML as far as it goes: what is not closed is closed at the end, entities of HTML are known, those of a DTD are not expanded,
 * and nothing is fetched. The root has no name.
 */
export function readXml(text: string): Element {
  const root: Open = { name: "", attributes: {}, children: [] }
  const open: Open[] = [root]
  const parser = sax.parser(false, { lowercase: true })
  parser.onopentag = ({ name, attributes }) => {
    const element: Open = { name: local(name), attributes, children: [] }
    open.at(-1)!.children.push(element)
    if (isEmpty.has(element.name)) return
    open.push(open.length < deepest ? element : { ...open.at(-1)!, name: element.name })
  }
  parser.onclosetag = name => {
    if (open.length > 1 && open.at(-1)!.name === local(name)) open.pop()
  }
  parser.ontext = parser.oncdata = words => void open.at(-1)!.children.push(words)
  parser.onerror = () => {
    parser.error = null
  }
  parser.write(text.replace(/^\uFEFF/, "")).close()
  return root
}

/** Reads a piece of HTML or XHTML, which may have several elements side by side. The root is what holds them. */
export function readHtml(text: string): Element {
  const root = readXml(`<html>${text}</html>`)
  return at(root, "body") ?? root
}

interface Open extends Element {
  readonly children: (Element | string)[]
}

/** Elements of HTML that have no end tag, in which nothing stands. */
const isEmpty = new Set(["br", "hr", "img", "wbr"])

function local(name: string): string {
  return name.slice(name.lastIndexOf(":") + 1)
}

/** The elements of a name below one, in order, at any depth. */
export function* below(element: Element, name: string): Generator<Element> {
  for (const child of element.children) {
    if (typeof child === "string") continue
    if (child.name === name) yield child
    else yield* below(child, name)
  }
}

/** The first element of a path of names, each somewhere below the one before it. */
export function at(element: Element, ...path: readonly string[]): Element | undefined {
  const [name, ...rest] = path
  if (name === undefined) return element
  for (const found of below(element, name)) {
    const last = at(found, ...rest)
    if (last) return last
  }
  return undefined
}

/** All text of an element, on one line. */
export function textOf(element: Element | undefined): string {
  const words = (child: Element | string): string => (typeof child === "string" ? child : child.children.map(words).join(""))
  return element ? words(element).replace(/\s+/g, " ").trim() : ""
}
