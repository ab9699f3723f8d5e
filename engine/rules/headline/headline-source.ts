import type { HeadlineWords } from "./words.ts"

/** A source as a headline calls it, without its article: «Openbaar Ministerie». */
export function headlineSource(name: string, { articles }: HeadlineWords): string {
  const [first = "", ...rest] = name.split(/\s+/)
  return articles.has(first) && rest.length > 0 ? rest.join(" ") : name
}
