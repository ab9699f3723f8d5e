import { isJson, type Json } from "../ledger/index.ts"
import { type Article, plainParagraphs } from "./article.ts"
import { paragraphsOf } from "./paragraphs.ts"
import { readHtml } from "./read-xml.ts"

/** The articles in a file of IPTC ninjs, 1.x, 2.x or 3.x: one, or a list of them. None where it is something else, or has no words. */
export function readNinjs(file: string): Article[] {
  let json: unknown
  try {
    json = JSON.parse(file.replace(/^\uFEFF/, ""))
  } catch {
    return []
  }
  return (Array.isArray(json) ? json : [json]).filter(isJson).flatMap(item => {
    const body = richest(bodiesOf(item))
    if (!body) return []
    const paragraphs = markup.test(body.type) ? paragraphsOf(readHtml(body.value)) : plainParagraphs(body.value)
    if (paragraphs.length === 0) return []
    return {
      headline: words(item.headline) || words(main(item.headlines)?.value),
      byline: words(item.byline) || words(item.by),
      language: words(item.language),
      date: words(item.versioncreated) || words(item.versionCreated),
      id: words(item.uri),
      paragraphs,
    }
  })
}

interface Body {
  readonly type: string
  readonly role: string
  readonly value: string
}

/** 1.x has a member a body, `body_xhtml`; later versions have a list. */
function bodiesOf(item: Json): Body[] {
  const members = Object.entries(item).flatMap(([name, value]): Body[] => {
    const kind = /^body_?(.*)$/.exec(name)?.[1]
    return kind !== undefined && typeof value === "string" ? [{ type: kind.toLowerCase(), role: "", value }] : []
  })
  const listed = list(item.bodies).flatMap((body): Body[] =>
    typeof body.value === "string"
      ? [{ type: words(body.contenttype) || words(body.contentType) || "text/plain", role: words(body.role), value: body.value }]
      : [],
  )
  return [...members, ...listed].filter(({ value }) => value.trim() !== "")
}

/** Markup tells where paragraphs end; plain text may not. */
function richest(bodies: readonly Body[]): Body | undefined {
  const inMarkup = bodies.find(({ type }) => /html/.test(type)) ?? bodies.find(({ type }) => markup.test(type))
  return inMarkup ?? bodies.find(({ role }) => role === "main") ?? bodies[0]
}

/** Also `body_nitf`. */
const markup = /html|xml|nitf/

function main(headlines: unknown): Json | undefined {
  const all = list(headlines)
  return all.find(({ role }) => role === "main") ?? all[0]
}

function list(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isJson) : []
}

function words(value: unknown): string {
  return typeof value === "string" ? value.replace(/\s+/g, " ").trim() : ""
}
