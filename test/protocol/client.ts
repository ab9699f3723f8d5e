import { type ChildProcess, spawn } from "node:child_process"
import { createServer } from "node:net"
import { fileURLToPath } from "node:url"
import { onTestFinished } from "vitest"
import { createMessageConnection, type MessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node"
import type { InitializeResult, PublishDiagnosticsParams } from "vscode-languageserver-protocol"

const server = fileURLToPath(new URL("../../dist/server.js", import.meta.url))

/** A scripted editor: the built server over real stdio, or over a socket. */
export interface Editor {
  readonly initialized: InitializeResult
  readonly pushed: PublishDiagnosticsParams[]
  readonly heard: { method: string; params: unknown }[]
  /** Settings that `workspace/configuration` answers with. */
  settings: unknown
  readonly connection: MessageConnection
  readonly child: ChildProcess
  ask<T>(method: string, params: object): Promise<T>
  open(uri: string, text: string, languageId?: string): Promise<void>
  change(uri: string, version: number, changes: readonly object[]): Promise<void>
  /** Waits until `what` answers something. */
  until<T>(what: () => T | undefined): Promise<T>
  /** Shuts down as LSP asks; answers the exit code. */
  leave(): Promise<number | null>
}

const everything = {
  textDocument: {
    diagnostic: {},
    rename: { prepareSupport: true },
    semanticTokens: { requests: { full: { delta: true }, range: true }, tokenTypes: [], tokenModifiers: [], formats: ["relative"] },
  },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
  },
}

/** An editor for one test, which leaves when that has ended. */
export async function start(options?: Parameters<typeof editor>[0]): Promise<Editor> {
  const client = await editor(options)
  onTestFinished(async () => {
    if (client.child.exitCode === null) await client.leave()
  })
  return client
}

/** Starts the server as an editor with these capabilities does. */
export async function editor(
  options: { capabilities?: object; initialize?: object; settings?: unknown; socket?: boolean } = {},
): Promise<Editor> {
  const { child, connection } = options.socket ? await overSocket() : overStdio()
  const pushed: PublishDiagnosticsParams[] = []
  const heard: { method: string; params: unknown }[] = []
  const self: { settings: unknown } = { settings: options.settings ?? null }
  connection.onNotification((method, params) => void heard.push({ method, params }))
  connection.onNotification("textDocument/publishDiagnostics", params => void pushed.push(params as PublishDiagnosticsParams))
  connection.onRequest("workspace/configuration", ({ items }: { items: unknown[] }) => items.map(() => self.settings))
  connection.onRequest((method, params) => {
    heard.push({ method, params })
    return null
  })
  connection.listen()
  const initialized = await connection.sendRequest<InitializeResult>("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities: options.capabilities ?? everything,
    ...options.initialize,
  })
  await connection.sendNotification("initialized", {})
  return Object.assign(self, {
    initialized,
    pushed,
    heard,
    connection,
    child,
    ask: <T>(method: string, params: object) => connection.sendRequest<T>(method, params),
    open: (uri: string, text: string, languageId = "news") =>
      connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } }),
    change: (uri: string, version: number, contentChanges: readonly object[]) =>
      connection.sendNotification("textDocument/didChange", { textDocument: { uri, version }, contentChanges }),
    until: async <T>(what: () => T | undefined) => {
      for (let tries = 0; tries < 200; tries++) {
        const answer = what()
        if (answer !== undefined) return answer
        await new Promise(resolve => setTimeout(resolve, 25))
      }
      throw new Error("nothing came in five seconds")
    },
    leave: async () => {
      const gone = new Promise<number | null>(resolve => child.once("exit", code => resolve(code)))
      await connection.sendRequest("shutdown")
      await connection.sendNotification("exit")
      return gone
    },
  })
}

function overStdio() {
  const child = spawn(process.execPath, [server, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] })
  return { child, connection: createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)) }
}

async function overSocket() {
  const listener = createServer()
  const port = await new Promise<number>(resolve =>
    listener.listen(0, "127.0.0.1", () => resolve((listener.address() as { port: number }).port)),
  )
  const child = spawn(process.execPath, [server, `--socket=${port}`], { stdio: "inherit" })
  const socket = await new Promise<import("node:net").Socket>(resolve => listener.once("connection", resolve))
  listener.close()
  return { child, connection: createMessageConnection(new StreamMessageReader(socket), new StreamMessageWriter(socket)) }
}
