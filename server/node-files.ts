import { randomUUID } from "node:crypto"
import { type FileHandle, open, readFile, realpath, rename, stat, unlink } from "node:fs/promises"
import { hostname } from "node:os"
import { basename, dirname, join } from "node:path"

/** The text of a file; undefined where there is none. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8")
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined
    throw error
  }
}

/**
 * Replaces the text of a file by what `change` makes of it. One process at a time, by a lock beside the file; all or nothing, by a file
 * beside it that takes its name when it is on disk whole. Whenever the process is killed, the file holds the old text or the new.
 */
export async function updateFile(path: string, change: (before: string | undefined) => string | undefined): Promise<void> {
  const file = await realpath(path).catch(() => path)
  const lock = `${hidden(file)}.lock`
  const own = await take(lock)
  try {
    const before = await readIfThere(file)
    const after = change(before)
    if (after === undefined || after === before) return
    // After a long sleep somebody may have taken it for dead.
    if ((await readIfThere(lock)) !== own) throw new Error(`lost the lock of ${file}`)
    await replace(file, after)
  } finally {
    if ((await readIfThere(lock).catch(() => undefined)) === own) await unlink(lock).catch(() => {})
  }
}

function hidden(file: string): string {
  return join(dirname(file), `.${basename(file)}`)
}

async function replace(file: string, text: string): Promise<void> {
  const whole = `${hidden(file)}.tmp`
  const mode = (await stat(file).catch(() => undefined))?.mode
  const handle = await open(whole, "w", mode)
  try {
    await handle.writeFile(text, "utf8")
    await handle.sync()
  } finally {
    await handle.close()
  }
  // On Windows a file that somebody has open for a moment, as a virus scanner has, cannot be replaced.
  for (let tries = 0; ; tries++) {
    try {
      await rename(whole, file)
      break
    } catch (error) {
      if (tries === 20 || !["EPERM", "EACCES", "EBUSY"].includes(codeOf(error) ?? "") || process.platform !== "win32") throw error
      await wait(25)
    }
  }
  // The name must be on disk too. Some systems cannot do that for a folder.
  let folder: FileHandle | undefined
  try {
    folder = await open(dirname(file), "r")
    await folder.sync()
  } catch {
    // Then it gets there when the system sees fit.
  } finally {
    await folder?.close()
  }
}

/** A lock is held for milliseconds. Older than this its owner is gone, or asleep. */
const oldest = 5000
/** Its owner had no time to write its name into it. */
const oldestNameless = 500
const patience = 15_000

/** Waits for the lock and takes it; answers what it holds. */
async function take(lock: string): Promise<string> {
  const own = `${process.pid} ${hostname()} ${randomUUID()}`
  for (const until = Date.now() + patience; ; ) {
    try {
      const handle = await open(lock, "wx")
      try {
        await handle.writeFile(own)
      } finally {
        await handle.close()
      }
      return own
    } catch (error) {
      // On Windows a file that is being removed is neither there nor not.
      if (codeOf(error) !== "EEXIST" && !(process.platform === "win32" && codeOf(error) === "EPERM")) throw error
    }
    const owner = await ownerIfDead(lock)
    if (owner !== undefined) await bury(lock, owner)
    else if (Date.now() > until) throw new Error(`${lock} is held by somebody else`)
    else await wait(5)
  }
}

/** What a lock holds whose owner is dead; undefined where he lives, or has let go of it. */
async function ownerIfDead(lock: string): Promise<string | undefined> {
  try {
    const [owner, { mtimeMs }] = [await readFile(lock, "utf8"), await stat(lock)]
    const age = Date.now() - mtimeMs
    const [pid, host] = owner.split(" ")
    if (owner === "") return age > oldestNameless ? owner : undefined
    return age > oldest || (host === hostname() && !isAlive(Number(pid))) ? owner : undefined
  } catch {
    return undefined
  }
}

/** Takes a dead lock away: by renaming, so that of two who bury it only one takes away that one and not its successor. */
async function bury(lock: string, owner: string): Promise<void> {
  const grave = `${lock}.${randomUUID()}`
  try {
    await rename(lock, grave)
    const buried = await readFile(grave, "utf8")
    if (buried !== owner) await rename(grave, lock)
    else await unlink(grave)
  } catch {
    // Somebody else was first.
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === "EPERM"
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined
}
