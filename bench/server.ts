import { type ChildProcess, spawn } from "node:child_process"
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver-protocol/node"
import { article, middleParagraph } from "./article.ts"
import { memoryRow, type Row, row } from "./table.ts"

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url))
const rounds = 9

/** Cold start of the built server to its first diagnostics, against an empty server that answers one request; memory with a long document. */
export async function server(): Promise<Row[]> {
  const empty: number[] = []
  const ours: number[] = []
  for (let round = 0; round < rounds; round++) {
    empty.push(await start(path("../.build/bench/empty-server.cjs"), "initialize"))
    ours.push(await start(path("../dist/server.js"), "diagnostics"))
  }
  const baseline = middle(empty)
  const first = middle(ours)
  return [
    row("start of an empty vscode-languageserver to its answer", baseline, 1),
    row("cold start of the server to first diagnostics", first, first / baseline, 2),
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

function stop(child: ChildProcess): Promise<void> {
  return new Promise(resolve => {
    child.once("exit", () => resolve())
    child.kill()
  })
}

/** Megabytes: the most that the server held while it read 100,000 words and fifty letters were typed in them, thirty a second, as Linux counts it. */
async function peakMemory(): Promise<number> {
  const child = spawn(process.execPath, [path("../dist/server.js"), "--stdio"], { stdio: ["pipe", "pipe", "inherit"] })
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin))
  connection.listen()
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
    initializationOptions: {},
  })
  await connection.sendNotification("initialized", {})
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
