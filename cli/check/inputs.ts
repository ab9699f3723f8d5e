import { readFile, stat } from "node:fs/promises"
import { dirname, join, relative, sep } from "node:path"
import picomatch from "picomatch"
import { glob, isDynamicPattern } from "tinyglobby"
import { type HouseFile, houseFileName, noHouseFile, type Problem, readHouseFile } from "../../engine/house/index.ts"
import { readText } from "../read-text.ts"

/** What is looked for in a folder. */
const texts = ["news", "nieuws", "artikel", "md", "markdown", "txt"]

/** The files that patterns name: files, folders with all texts in them, globs. `missing` are the patterns that name nothing. */
export async function expand(
  patterns: readonly string[],
): Promise<{ readonly files: readonly string[]; readonly missing: readonly string[] }> {
  const files = new Set<string>()
  const missing: string[] = []
  for (const pattern of patterns) {
    const found = await filesOf(pattern)
    if (found.length === 0) missing.push(pattern)
    for (const file of found) files.add(file)
  }
  return { files: [...files], missing }
}

async function filesOf(pattern: string): Promise<readonly string[]> {
  if (pattern === "-") return ["-"]
  const kind = await stat(pattern).catch(() => undefined)
  if (kind?.isFile()) return [pattern]
  const ignore = ["**/node_modules/**", "**/.git/**"]
  if (kind?.isDirectory()) {
    const inside = await glob(`**/*.{${texts.join(",")}}`, { cwd: pattern, ignore, onlyFiles: true })
    return inside.sort().map(file => join(pattern, file))
  }
  if (!isDynamicPattern(pattern)) return []
  // From the folder before the first wildcard: what is to be left out is left out there, wherever that folder lies.
  const { base, glob: rest } = picomatch.scan(pattern.split(sep).join("/"))
  const found = await glob(rest, { cwd: base || ".", ignore, onlyFiles: true, expandDirectories: false })
  return found.sort().map(file => join(base, file))
}

/** The house that a file belongs to: the nearest `.aldus.json` in its folder or one above it. */
export interface FoundHouse {
  readonly file: HouseFile
  /** Where it stands, with its text; undefined where there is none. */
  readonly at?: { readonly path: string; readonly text: string; readonly problems: readonly Problem[] }
}

/** Finds house files, each read once. */
export function houseFinder(): (path: string) => Promise<FoundHouse> {
  const known = new Map<string, Promise<FoundHouse>>()
  const of = (folder: string): Promise<FoundHouse> => {
    const found = known.get(folder) ?? read(folder)
    known.set(folder, found)
    return found
  }
  const read = async (folder: string): Promise<FoundHouse> => {
    const path = join(folder, houseFileName)
    try {
      const { text } = readText(await readFile(path))
      const { file, problems } = readHouseFile(text)
      return { file, at: { path, text, problems } }
    } catch {
      const above = dirname(folder)
      return above === folder ? { file: noHouseFile } : of(above)
    }
  }
  return path => of(dirname(path))
}

/** The path of a file from the folder of its house, with `/` between. */
export function pathInHouse({ at }: FoundHouse, file: string): string {
  return (at ? relative(dirname(at.path), file) : file).split(sep).join("/")
}
