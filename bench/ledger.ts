import { spawn } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver-protocol/node"
import { anchorOf, fold, type LedgerRecord, noSidecar, writeSidecar } from "../engine/ledger/index.ts"
import type { Ledger } from "../server/protocol.ts"
import { article } from "./article.ts"
import { type Row, timeRow } from "./table.ts"

export const annotations = 5000
const rounds = 7
/** What is put above the article by somebody else, so that every word has moved. */
const above = "Een alinea die er eerst niet stond.\n\n"

/** What 5,000 annotations of one article cost: when it is opened, when it was changed elsewhere, at each note. */
export async function ledger(): Promise<Row[]> {
  const path = mkdtempSync(join(tmpdir(), "aldus-bench-"))
  const text = article(10_000)
  const kept = writeSidecar({ ...noSidecar, records: recordsOf(text) }, "a.news")
  const child = spawn(process.execPath, [fileURLToPath(new URL("../dist/server.js", import.meta.url)), "--stdio"], {
    stdio: ["pipe", "pipe", "inherit"],
  })
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin))
  connection.listen()
  await connection.sendRequest("initialize", { processId: process.pid, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } })
  await connection.sendNotification("initialized", {})
  let serial = 0
  /** What it takes from opening to the ledger. */
  const open = async (shown: string, notes: string | undefined) => {
    const file = join(path, `${serial++}.news`)
    if (notes !== undefined) writeFileSync(`${file}.aldus.jsonld`, notes)
    const textDocument = { uri: pathToFileURL(file).href, languageId: "news", version: 1, text: shown }
    const began = clock(child.pid!)
    await connection.sendNotification("textDocument/didOpen", { textDocument })
    const answer = await connection.sendRequest<Ledger>("aldus/ledger", { textDocument })
    const took = clock(child.pid!) - began
    return { took, textDocument, answer, close: () => connection.sendNotification("textDocument/didClose", { textDocument }) }
  }
  const without: number[] = []
  const unchanged: number[] = []
  const moved: number[] = []
  const noting: number[] = []
  let orphans = 0
  for (let round = 0; round <= rounds; round++) {
    const plain = await open(text, undefined)
    await plain.close()
    const same = await open(text, kept)
    const began = clock(child.pid!)
    await connection.sendRequest("aldus/ledger/change", {
      textDocument: same.textDocument,
      version: 1,
      change: { do: "check", claim: same.answer.claims[0]!.id, state: "confirmed" },
    })
    const noted = clock(child.pid!) - began
    await same.close()
    const other = await open(above + text, kept)
    orphans = [...other.answer.claims, ...other.answer.marks, ...other.answer.threads].filter(({ range }) => !range).length
    await other.close()
    // The first of each is for the compiler, and the model that loads.
    if (round === 0) continue
    without.push(plain.took)
    unchanged.push(same.took)
    moved.push(other.took)
    noting.push(noted)
  }
  child.kill()
  connection.dispose()
  rmSync(path, { recursive: true })
  const bare = middle(without)
  return [
    timeRow("opening 10,000 words until the ledger is there", bare * 1e6),
    timeRow(`  with ${annotations} annotations: more than that`, (middle(unchanged) - bare) * 1e6, 200),
    timeRow(`  the same, all moved by a change elsewhere (${orphans} orphaned)`, (middle(moved) - bare) * 1e6),
    timeRow(`to note something of an article with ${annotations} annotations, until it is on disk`, middle(noting) * 1e6),
  ]
}

/**
 * Milliseconds. On Linux those that the server worked: others who are busy on the machine would cost more than the annotations do. Elsewhere
 * those of the clock.
 */
function clock(pid: number): number {
  if (process.platform !== "linux") return performance.now()
  const [user, system] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ").slice(11, 13)
  return (Number(user) + Number(system)) * 10
}

/** Annotations of all kinds, evenly over the text, on some words each. */
export function recordsOf(text: string): LedgerRecord[] {
  const folded = fold(text)
  return Array.from({ length: annotations }, (_, row): LedgerRecord => {
    const from = Math.floor((row * (text.length - 100)) / annotations)
    const anchor = anchorOf(text, { from, to: from + 30 + (row % 40) }, folded)
    const id = `urn:uuid:${String(row * 7919).padStart(8, "0")}-0000-4000-8000-000000000000`
    const noted = { id, created: "2026-11-25T09:00:00Z", modified: "2026-11-25T09:00:00Z", creator: "Anna", anchor }
    if (row % 10 === 1) return { kind: "verdict", ...noted, about: "hedge", verdict: "accepted" }
    if (row % 10 === 2) return { kind: "comment", ...noted, text: "Klopt dit?" }
    if (row % 10 === 3) return { kind: "mark", ...noted, about: "claim" }
    return {
      kind: "check",
      ...noted,
      state: "confirmed",
      checker: "Anna",
      note: "gebeld",
      evidence: [{ href: "https://cbs.nl" }],
      claim: "quantity",
    }
  })
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!
}
