import type { SyntaxNodeRef } from "@lezer/common"
import { parser as commonMark, Strikethrough, Table, TaskList } from "@lezer/markdown"
import type { Block, BlockMark } from "./layout.ts"

let parser: ReturnType<typeof commonMark.configure> | undefined

/**
 * The paragraphs of a Markdown text from offset `start`. Code, addresses, HTML, comments and the marks themselves are blanked out,
 * so that `**Jansen** zegt` reads «  Jansen   zegt» and every offset stays true. Code blocks, tables and HTML blocks are no prose.
 */
export function markdownBlocks(text: string, start: number): Block[] {
  const blocks: Block[] = []
  let mark: BlockMark[] = ["none"]
  let open: { from: number; to: number; mark: BlockMark; masks: [number, number][] } | undefined
  parser ??= commonMark.configure([Strikethrough, Table, TaskList])
  parser.parse(text.slice(start)).iterate({
    enter(node) {
      const { name } = node
      if (opaqueBlocks.has(name)) return false
      if (name === "ListItem") mark.push("item")
      else if (name === "Blockquote") mark.push("quote")
      else if (name === "Paragraph" || name === "Task" || heading.test(name)) {
        const from = start + node.from
        const kind: BlockMark = name === "Paragraph" || name === "Task" ? (isStrong(node) ? "strong" : mark.at(-1)!) : "heading"
        open = { from, to: start + node.to, mark: kind, masks: [] }
      } else if (open && masked(node)) {
        open.masks.push([start + node.from, start + node.to])
        return false
      }
      return true
    },
    leave(node) {
      if (node.name === "ListItem" || node.name === "Blockquote") mark = mark.slice(0, -1)
      else if (
        open &&
        start + node.from === open.from &&
        start + node.to === open.to &&
        (node.name === "Paragraph" || node.name === "Task" || heading.test(node.name))
      ) {
        const block = close(text, open)
        if (block) blocks.push(block)
        open = undefined
      }
    },
  })
  return blocks
}

/**
 * Whether the Markdown parser can be asked: it takes quadratic time over thousands of links or emphasis marks in one paragraph, or block
 * quotations nested thousands deep. No article has them; a text that does is read as plain text.
 */
export function isReadableMarkdown(text: string): boolean {
  let links = 0
  let emphases = 0
  let depth = 0
  let empty = true
  let prefix = true
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || code === 13) {
      // A blank line ends the paragraph, and with it what a bracket may belong to.
      if (empty) links = emphases = 0
      empty = true
      prefix = true
      depth = 0
    } else if (code !== 32 && code !== 9) {
      empty = false
      if (code === 91 && ++links > mostBrackets) return false
      // A mark before the first word is a list item's: a long list is no long paragraph.
      if (!prefix && (code === 42 || code === 95 || code === 126) && ++emphases > mostEmphases) return false
      // `> * - 1.` before the first word open blocks inside blocks.
      if (code === 62 || code === 42 || code === 43 || code === 45) {
        if (prefix && ++depth > mostNested) return false
      } else if (code !== 46 && (code < 48 || code > 57)) prefix = false
    }
  }
  return true
}

const mostBrackets = 2000
const mostEmphases = 2000
const mostNested = 100

const heading = /^(?:ATX|Setext)Heading\d$/
const opaqueBlocks = new Set([
  "FencedCode",
  "CodeBlock",
  "HTMLBlock",
  "CommentBlock",
  "ProcessingInstructionBlock",
  "LinkReference",
  "Table",
  "HorizontalRule",
])
const opaque = new Set([
  "InlineCode",
  "Image",
  "HTMLTag",
  "Comment",
  "ProcessingInstruction",
  "Autolink",
  "URL",
  "LinkTitle",
  "LinkLabel",
  "EmphasisMark",
  "StrikethroughMark",
  "HeaderMark",
  "QuoteMark",
  "TaskMarker",
  "Entity",
  "HardBreak",
])

function masked({ name, node }: SyntaxNodeRef): boolean {
  if (opaque.has(name)) return true
  // `[bron?]` is a note to the desk, not a link: only a link with an address or a label loses its brackets.
  return name === "LinkMark" && (node.parent?.getChild("URL") != null || node.parent?.getChild("LinkLabel") != null)
}

function isStrong({ node }: SyntaxNodeRef): boolean {
  const only = node.firstChild
  return only?.name === "StrongEmphasis" && only.from === node.from && only.to === node.to
}

function close(
  text: string,
  { from, to, mark, masks }: { from: number; to: number; mark: BlockMark; masks: [number, number][] },
): Block | undefined {
  let prose = ""
  let at = from
  for (const [start, end] of masks) {
    prose += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]/g, " ")
    at = end
  }
  prose += text.slice(at, to)
  const trimmed = prose.trim()
  if (trimmed === "") return undefined
  const lead = prose.length - prose.trimStart().length
  return { from: from + lead, to: from + lead + trimmed.length, text: trimmed, mark }
}
