import { articleText } from "./article.ts"
import { readNewsml } from "./newsml.ts"
import { readNinjs } from "./ninjs.ts"

/** The texts of the articles in a file of a news system, IPTC ninjs or NewsML-G2, known by what is in it. None where it is another file. */
export function readArticles(file: string): string[] {
  const [start] = /^[\s\uFEFF]*([[{<])/.exec(file.slice(0, 4096))?.slice(1) ?? []
  if (start === undefined) return []
  return (start === "<" ? readNewsml(file) : readNinjs(file)).map(articleText)
}
