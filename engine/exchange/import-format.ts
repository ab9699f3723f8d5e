import { readXml } from "./read-xml.ts"

/** The formats that annotations are read from. */
export const importFormats = ["jsonld", "csv", "brat", "conllu", "folia"] as const
export type ImportFormat = (typeof importFormats)[number]

/** What the names of their files end in. */
const endings: readonly (readonly [RegExp, ImportFormat])[] = [
  [/\.json(?:ld)?$/i, "jsonld"],
  [/\.csv$/i, "csv"],
  [/\.ann$/i, "brat"],
  [/\.conllu?$/i, "conllu"],
  [/\.xml$/i, "folia"],
]

/** The format of a file: by what is in it, for names lie; where that tells nothing, by its name. Undefined: none that we read. */
export function importFormat(name: string, file: string): ImportFormat | undefined {
  const text = file.replace(/^\uFEFF/, "").trimStart()
  if (/^[{[]/.test(text)) return "jsonld"
  if (text.startsWith("<")) return /<(?:\w+:)?folia[\s>]/i.test(text.slice(0, 4096)) || isFolia(text) ? "folia" : undefined
  if (/^[TEARM#*]\d*\t[^\t\n]+/m.test(text) && !/^[^\t\n]*(?:\t[^\t\n]*){9}$/m.test(text)) return "brat"
  if (/^\d+(?:[-.]\d+)?(?:\t[^\t\r\n]*){9}\r?$/m.test(text)) return "conllu"
  if (/^(?=[^\r\n]*\btype\b)(?=[^\r\n]*\bspans\b)[^\r\n\t]*[,;]/.test(text)) return "csv"
  const byName = endings.find(([ending]) => ending.test(name))?.[1]
  return byName === "folia" ? undefined : byName
}

/** Behind a long comment. */
function isFolia(text: string): boolean {
  return readXml(text).children.some(child => typeof child !== "string" && child.name === "folia")
}
