import { type ChildProcess, execFileSync, spawn } from "node:child_process"
import { randomBytes } from "node:crypto"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { host } from "./host.ts"

export interface VSCodeServer {
  readonly port: number
  /** The address of a workbench with these query parameters. */
  open(query: Record<string, string>): string
  /** A path as the workbench names it. */
  remote(path: string): string
  readonly child: ChildProcess
  output(): string
  stop(): Promise<void>
}

const quiet = {
  "telemetry.telemetryLevel": "off",
  "workbench.startupEditor": "none",
  "security.workspace.trust.enabled": false,
  "chat.disableAIFeatures": true,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "update.mode": "none",
  "workbench.enableExperiments": false,
  "git.enabled": false,
}

/** Starts a VS Code server on a free port of this machine with throw-away state and the given VSIX files installed. */
export async function startServer(vsix: readonly string[], settings: Record<string, unknown> = {}): Promise<VSCodeServer> {
  const root = host()
  const folder = mkdtempSync(join(tmpdir(), "aldus-vscode-"))
  for (const name of ["data/User", "data/Machine", "extensions", "home"]) mkdirSync(join(folder, name), { recursive: true })
  for (const name of ["data/User", "data/Machine"])
    writeFileSync(join(folder, name, "settings.json"), JSON.stringify({ ...quiet, ...settings }))
  const home = join(folder, "home")
  const env = {
    ...process.env,
    HOME: home,
    XDG_DATA_HOME: join(home, "share"),
    XDG_CONFIG_HOME: join(home, "config"),
    XDG_CACHE_HOME: join(home, "cache"),
    EXTENSIONS_GALLERY: "{}",
  }
  const main = join(root, "out/server-main.js")
  const base = [
    "--accept-server-license-terms",
    "--server-data-dir",
    folder,
    "--user-data-dir",
    join(folder, "data"),
    "--extensions-dir",
    join(folder, "extensions"),
    "--telemetry-level",
    "off",
  ]
  for (const file of vsix)
    execFileSync(process.execPath, [main, ...base, "--install-extension", file, "--force"], { env, stdio: ["ignore", "ignore", "inherit"] })
  // A token even on this machine: any web page could otherwise reach the port. The driver flag lets a page ask for a test run.
  const token = randomBytes(16).toString("hex")
  const child = spawn(
    process.execPath,
    [
      main,
      ...base,
      "--host",
      "127.0.0.1",
      "--port",
      "0",
      "--connection-token",
      token,
      "--disable-workspace-trust",
      "--enable-smoke-test-driver",
    ],
    { env, stdio: ["ignore", "pipe", "pipe"], detached: true },
  )
  let output = ""
  const port = await new Promise<number>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk
      const match = /Web UI available at http:\/\/[^:]+:(\d+)/.exec(output) ?? /listening on (\d+)/.exec(output)
      if (match) resolve(Number(match[1]))
    }
    child.stdout!.on("data", read)
    child.stderr!.on("data", read)
    child.once("exit", code => reject(new Error(`the VS Code server exited (${code}):\n${output}`)))
    setTimeout(() => reject(new Error(`the VS Code server did not come up:\n${output}`)), 60_000).unref()
  })
  return {
    port,
    child,
    open: query => `http://127.0.0.1:${port}/?${new URLSearchParams({ tkn: token, ...query })}`,
    remote: path => `vscode-remote://127.0.0.1:${port}${path}`,
    output: () => output,
    stop: async () => {
      const gone = new Promise(resolve => child.once("exit", resolve))
      const kill = (signal: NodeJS.Signals) => {
        try {
          process.kill(-child.pid!, signal)
        } catch {}
      }
      kill("SIGTERM")
      await Promise.race([gone, new Promise(resolve => setTimeout(resolve, 3000))])
      kill("SIGKILL")
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
  }
}
