import type { Element } from "./read-xml.ts"

/** A paragraph of an article that came as markup. */
export interface ArticleParagraph {
  readonly text: string
  readonly role: "prose" | "head" | "item" | "quote"
}

/** Elements of XHTML and NITF after which a new paragraph begins. */
const blocks = new Set(
  `address article aside blockquote block body body.content bq center dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hl1
   hl2 hr li main nav ol p pre section table tbody td tfoot th thead tr ul`.split(/\s+/),
)
/** Elements whose words are not the article's. */
const silent = new Set(
  "head script style template noscript iframe object svg math media figure body.head body.end tobject docdata".split(" "),
)

/** The paragraphs of a body in XHTML or NITF. Only what they are is kept of the markup. */
export function paragraphsOf(body: Element): ArticleParagraph[] {
  const found: ArticleParagraph[] = []
  let words = ""
  const end = (role: ArticleParagraph["role"]) => {
    const text = words.replace(/[^\S\u00a0\n]*\n[^\S\u00a0]*/g, "\n").trim()
    if (text !== "") found.push({ text, role })
    words = ""
  }
  const walk = (element: Element, role: ArticleParagraph["role"]) => {
    for (const child of element.children) {
      if (typeof child === "string") words += element.name === "pre" ? child : child.replace(/[^\S\u00a0]+/g, " ")
      else if (child.name === "br") words += "\n"
      else if (!silent.has(child.name)) {
        const own = roleOf(child.name) ?? role
        if (blocks.has(child.name)) end(role)
        walk(child, own)
        if (blocks.has(child.name)) end(own)
      }
    }
  }
  walk(body, "prose")
  end("prose")
  return found
}

function roleOf(name: string): ArticleParagraph["role"] | undefined {
  if (/^(?:h[1-6]|hl[12])$/.test(name)) return "head"
  if (name === "li") return "item"
  return name === "blockquote" || name === "bq" ? "quote" : undefined
}
