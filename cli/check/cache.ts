import { createHash } from "node:crypto"
import { readFile, rename, writeFile } from "node:fs/promises"
import manifest from "../../package.json" with { type: "json" }
import type { Checked, Task } from "./check-text.ts"

/**
 * What was said of texts before, by a digest of all that it depends on: the text, what was chosen, the house, this build of Aldus. A cache
 * that cannot be read is an empty one.
 */
export interface Cache {
  get(task: Task): Checked | undefined
  put(task: Task, checked: Checked): void
  /** Writes it, without what was not asked for this time. */
  save(): Promise<void>
}

/** Opens the cache at a path. `build` tells one build of Aldus from another: what it says may differ. */
export async function openCache(path: string, build: string): Promise<Cache> {
  const before = await read(path)
  const now: Record<string, Checked> = {}
  const key = ({ file: _, ...rest }: Task) =>
    createHash("sha256")
      .update(JSON.stringify([manifest.version, build, rest]))
      .digest("hex")
  return {
    get(task) {
      const digest = key(task)
      const known = before[digest]
      if (!known) return undefined
      now[digest] = known
      return { ...known, file: task.file }
    },
    put(task, checked) {
      // A text that was changed is another text next time.
      if (checked.fixed === undefined) now[key(task)] = checked
    },
    async save() {
      const draft = `${path}.${process.pid}`
      await writeFile(draft, JSON.stringify(now))
      await rename(draft, path)
    },
  }
}

async function read(path: string): Promise<Record<string, Checked>> {
  try {
    const value: unknown = JSON.parse(await readFile(path, "utf8"))
    if (typeof value !== "object" || value === null) return {}
    return Object.fromEntries(Object.entries(value).filter(([, checked]) => Array.isArray((checked as Checked | null)?.remarks)))
  } catch {
    return {}
  }
}
