import { randomUUID } from "node:crypto"
import { type FileHandle, lstat, open, readFile, readlink, realpath, rename, stat, symlink, unlink } from "node:fs/promises"
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
    if ((await ownerOf(lock)) !== own) throw new Error(`lost the lock of ${file}`)
    await replace(file, after)
  } finally {
    if ((await ownerOf(lock)) === own) await unlink(lock).catch(() => {})
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
const patience = 15_000

/** Waits for the lock and takes it; answers what it holds. */
async function take(lock: string): Promise<string> {
  const own = `${process.pid} ${hostname()} ${randomUUID()}`
  for (const until = Date.now() + patience; ; ) {
    if (await make(lock, own)) return own
    const owner = await ownerIfDead(lock)
    if (owner !== undefined) await bury(lock, owner)
    else if (Date.now() > until) throw new Error(`${lock} is held by somebody else`)
    // By chance, so that two do not always come at the same time: it decides nothing.
    else await wait(2 + Math.random() * 8)
  }
}

/** Makes a lock, unless there is one. A link that points nowhere comes into being with its owner in it, a file only gets him afterwards. */
async function make(lock: string, own: string): Promise<boolean> {
  try {
    await symlink(own, lock)
    return true
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false
    if (codeOf(error) === "ENOENT") throw error
  }
  // Not every system lets everybody make links.
  try {
    const handle = await open(lock, "wx")
    try {
      await handle.writeFile(own)
    } finally {
      await handle.close()
    }
    return true
  } catch (error) {
    // On Windows a file that is being removed is neither there nor not.
    if (codeOf(error) === "EEXIST" || (process.platform === "win32" && codeOf(error) === "EPERM")) return false
    throw error
  }
}

/** What a lock holds; undefined where there is none. */
async function ownerOf(lock: string): Promise<string | undefined> {
  try {
    return await readlink(lock)
  } catch (error) {
    return codeOf(error) === "ENOENT" ? undefined : await readIfThere(lock).catch(() => undefined)
  }
}

/** What a lock holds whose owner is dead; undefined where he lives, or has let go of it. */
async function ownerIfDead(lock: string): Promise<string | undefined> {
  try {
    const { mtimeMs } = await lstat(lock)
    const owner = await ownerOf(lock)
    const [pid, host] = (owner ?? "").split(" ")
    if (Date.now() - mtimeMs > oldest) return owner
    return host === hostname() && !isAlive(Number(pid)) ? owner : undefined
  } catch {
    return undefined
  }
}

/**
 * Takes a dead lock away. Only one may at a time, and looks once more: else of two who saw the dead one, the second would take away the lock
 * of whoever came after him.
 */
async function bury(lock: string, owner: string): Promise<void> {
  const spade = `${lock}.old`
  if (!(await make(spade, `${process.pid} ${hostname()}`))) {
    const since = await lstat(spade).catch(() => undefined)
    if (since && Date.now() - since.mtimeMs > oldest) await unlink(spade).catch(() => {})
    else await wait(5)
    return
  }
  try {
    if ((await ownerOf(lock)) === owner) await unlink(lock)
  } catch {
    // He was not dead, and has let go of it.
  } finally {
    await unlink(spade).catch(() => {})
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
