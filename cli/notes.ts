import { readFile } from "node:fs/promises"
import { type LedgerRecord, readSidecar, sidecarEnding } from "../engine/ledger/index.ts"
import { readText } from "./read-text.ts"

/** What people noted of an article, in the file beside it; nothing where there is none, and of standard input. */
export async function notesBeside(file: string): Promise<readonly LedgerRecord[]> {
  if (file === "-") return []
  try {
    return readSidecar(readText(await readFile(file + sidecarEnding)).text).records
  } catch {
    // Nobody has noted anything.
    return []
  }
}
