import { type Article, plainParagraphs } from "./article.ts"
import { type ArticleParagraph, paragraphsOf } from "./paragraphs.ts"
import { at, below, type Element, readHtml, readXml, textOf } from "./read-xml.ts"

/** The articles in a file of NewsML-G2: of a news item, or of each in a message; in XHTML, NITF or plain text. NITF by itself is read too. */
export function readNewsml(file: string): Article[] {
  if (!/<(?:[\w-]+:)?(?:newsItem|newsMessage|nitf)[\s>]/.test(file)) return []
  const root = readXml(file)
  const items = [...below(root, "newsitem")]
  return (items.length > 0 ? items : [...below(root, "nitf")]).flatMap(item => {
    const content = item.name === "nitf" ? [item] : contentsOf(item)
    for (const body of content) {
      const paragraphs = paragraphsIn(body)
      if (paragraphs.length > 0) return describe(item, body, paragraphs)
    }
    return []
  })
}

/** The renditions of its content that stand in the file. */
function contentsOf(item: Element): Element[] {
  const set = at(item, "contentset")
  return set ? [...below(set, "inlinexml"), ...below(set, "inlinedata")] : []
}

function paragraphsIn(content: Element): ArticleParagraph[] {
  if (content.name === "inlinedata") {
    const text = content.children.filter(child => typeof child === "string").join("")
    if (!/html|xml/.test(content.attributes.contenttype ?? "")) return plainParagraphs(text)
    return paragraphsOf(readHtml(text))
  }
  return paragraphsOf(at(content, "body.content") ?? at(content, "body") ?? content)
}

function describe(item: Element, content: Element, paragraphs: readonly ArticleParagraph[]): Article {
  const about = at(item, "contentmeta")
  const head = at(content, "body.head")
  const told = (...found: readonly (Element | undefined)[]) => found.map(textOf).find(words => words !== "") ?? ""
  const meta = (name: string) => (about ? at(about, name) : undefined)
  const nitf = (name: string) => (head ? at(head, name) : undefined)
  return {
    headline: told(meta("headline"), nitf("hl1"), at(content, "title"), at(item, "itemmeta", "title")),
    byline: told(meta("by"), nitf("byline"), at(item, "contentmeta", "creator", "name")),
    language: meta("language")?.attributes.tag ?? content.attributes["xml:lang"] ?? item.attributes["xml:lang"] ?? "",
    date: told(at(item, "itemmeta", "versioncreated"), meta("contentmodified"), meta("contentcreated")),
    id: item.attributes.guid ?? "",
    paragraphs,
  }
}
