import { type ChildProcess, spawn } from "node:child_process"
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node"
import { article, middleParagraph } from "./article.ts"
import { memoryRow, type Row, row, timeRow } from "./table.ts"

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url))
const rounds = 9

/**
 * Cold start of the built server to its first diagnostics, against an empty server that answers one request; how long it keeps another
 * request waiting while it reads a long article; memory with a long document.
 */
export async function server(): Promise<Row[]> {
  const empty: number[] = []
  const ours: number[] = []
  for (let round = 0; round < rounds; round++) {
    empty.push(await start(path("../.build/bench/empty-server.cjs"), "initialize"))
    ours.push(await start(path("../dist/server.js"), "diagnostics"))
  }
  const cold: number[] = []
  const warm: number[] = []
  for (let round = 0; round < 5; round++) {
    const [first, ...more] = await longestWaits(4)
    cold.push(first!)
    warm.push(...more)
  }
  const baseline = middle(empty)
  const first = middle(ours)
  return [
    row("start of an empty vscode-languageserver to its answer", baseline, 1),
    row("cold start of the server to first diagnostics", first, first / baseline, 2),
    timeRow("longest wait of another request while 10,000 words are opened and read whole, median", middle(warm), 20),
    timeRow("  the worst of fifteen", Math.max(...warm), 20),
    timeRow("  the first text of a new server, its model loading: median", middle(cold)),
    ...(process.platform === "linux" ? [memoryRow("peak memory of the server at 100,000 words", await peakMemory(), 120)] : []),
  ]
}

/** Nanoseconds from spawning to the answer. */
async function start(file: string, until: "initialize" | "diagnostics"): Promise<number> {
  const began = process.hrtime.bigint()
  const child = spawn(process.execPath, [file, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] })
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin))
  connection.listen()
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
    initializationOptions: {},
  })
  if (until === "diagnostics") {
    await connection.sendNotification("initialized", {})
    const textDocument = { uri: "file:///bench.news", languageId: "news", version: 1, text: article(400) }
    await connection.sendNotification("textDocument/didOpen", { textDocument })
    await connection.sendRequest("textDocument/diagnostic", { textDocument: { uri: textDocument.uri } })
  }
  const took = Number(process.hrtime.bigint() - began)
  await stop(child)
  connection.dispose()
  return took
}

/**
 * Nanoseconds for each of `texts` articles that are opened one after the other: the longest that a request for nothing waited, sent again
 * and again from opening until all has been read. At every change the server is asked what an editor then asks.
 */
async function longestWaits(texts: number): Promise<number[]> {
  const { child, connection } = startServer()
  let heard = performance.now()
  connection.onNotification("aldus/annotationsChanged", ({ uri }: { uri: string }) => {
    heard = performance.now()
    for (const what of ["textDocument/diagnostic", "textDocument/semanticTokens/full", "aldus/annotations"])
      void connection.sendRequest(what, { textDocument: { uri } }).then(() => {
        heard = performance.now()
      })
  })
  await initialize(connection)
  const longest: number[] = []
  for (let text = 0; text < texts; text++) {
    const uri = `file:///${text}.news`
    await connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId: "news", version: 1, text: article(10_000) },
    })
    let most = 0
    for (heard = performance.now(); performance.now() - heard < 1500; ) {
      const began = process.hrtime.bigint()
      await connection.sendRequest("aldus/nothing").catch(() => undefined)
      most = Math.max(most, Number(process.hrtime.bigint() - began))
    }
    longest.push(most)
    await connection.sendNotification("textDocument/didClose", { textDocument: { uri } })
  }
  await stop(child)
  connection.dispose()
  return longest
}

function startServer() {
  const child = spawn(process.execPath, [path("../dist/server.js"), "--stdio"], { stdio: ["pipe", "pipe", "inherit"] })
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin))
  return { child, connection }
}

/** As an editor that pulls diagnostics does; listens, too. */
async function initialize(connection: ProtocolConnection): Promise<void> {
  connection.listen()
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
    initializationOptions: {},
  })
  await connection.sendNotification("initialized", {})
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise(resolve => {
    child.once("exit", () => resolve())
    child.kill()
  })
}

/** Megabytes: the most that the server held while it read 100,000 words and fifty letters were typed in them, thirty a second, as Linux counts it. */
async function peakMemory(): Promise<number> {
  const { child, connection } = startServer()
  await initialize(connection)
  const text = article(100_000)
  const textDocument = { uri: "file:///long.news", languageId: "news", version: 1, text }
  await connection.sendNotification("textDocument/didOpen", { textDocument })
  await connection.sendRequest("aldus/annotations", { textDocument })
  const line = text.slice(0, middleParagraph(text).from).split("\n").length - 1
  for (let character = 0; character < 50; character++) {
    const position = { line, character }
    await connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: textDocument.uri, version: character + 2 },
      contentChanges: [{ range: { start: position, end: position }, text: "e" }],
    })
    await connection.sendRequest("textDocument/diagnostic", { textDocument })
    await new Promise(resolve => setTimeout(resolve, 33))
  }
  const status = readFileSync(`/proc/${child.pid}/status`, "utf8")
  await stop(child)
  connection.dispose()
  return Number(/^VmHWM:\s+(\d+)/m.exec(status)![1]) / 1024
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!
}
