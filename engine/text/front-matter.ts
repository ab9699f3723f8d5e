/** `---` lines at the very top of a file, with `key: value` between. */
export interface FrontMatter {
  /** Offset right behind it. */
  readonly to: number
  /** Keys in lower case; values without quotation marks. */
  readonly fields: ReadonlyMap<string, string>
}

/** The front matter of a text, if it has any. Costs nothing where the text does not begin with `---`, and is no longer than {@link longest}. */
export function frontMatter(text: string): FrontMatter | undefined {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  if (!text.startsWith("---", start)) return undefined
  const match = /^---[ \t]*\r?\n((?:[^\r\n]*\r?\n)*?)---[ \t]*(?:\r?\n|$)/.exec(text.slice(start, start + longest))
  if (!match) return undefined
  const fields = new Map<string, string>()
  for (const line of match[1]!.split(/\r?\n/)) {
    const field = /^([\w-]+)\s*:\s*(.*)$/.exec(line)
    if (field) fields.set(field[1]!.toLowerCase(), field[2]!.trim().replace(/^(["'])(.*)\1$/, "$2"))
  }
  return { to: start + match[0].length, fields }
}

const longest = 16_384
