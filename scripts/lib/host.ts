import { execFileSync } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs"
import { homedir, tmpdir } from "node:os"
import { join } from "node:path"

/** A VS Code server that npm carries, for machines that cannot reach the download server of VS Code: of the package code-server only `lib/vscode`. */
const version = "4.139.1"

/** The folder of the server, fetched once into the user's cache: about 200 MB. */
export function host(): string {
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "aldus", `vscode-server-${version}`)
  if (!existsSync(join(cache, "out/server-main.js"))) fetchHost(cache)
  return cache
}

function fetchHost(target: string): void {
  console.log(`Fetching a VS Code server for the tests (code-server ${version}, once) …`)
  const scratch = mkdtempSync(join(tmpdir(), "aldus-host-"))
  const run = (command: string, args: readonly string[], cwd: string) =>
    execFileSync(command, args, { cwd, stdio: ["ignore", "ignore", "inherit"] })
  try {
    run("npm", ["pack", "--silent", "--ignore-scripts", `code-server@${version}`], scratch)
    const archive = readdirSync(scratch).find(name => name.endsWith(".tgz"))!
    run("tar", ["xzf", archive, "package/lib/vscode"], scratch)
    const server = join(scratch, "package/lib/vscode")
    // Its shrinkwrap lacks a package, so `npm ci` refuses it; no install script runs and nothing is compiled.
    run(
      "npm",
      ["install", "--no-save", "--loglevel=error", "--omit=dev", "--omit=optional", "--ignore-scripts", "--no-audit", "--no-fund"],
      server,
    )
    for (const unused of [
      "extensions/copilot",
      "extensions/mermaid-markdown-features",
      "extensions/ms-vscode.js-debug",
      "extensions/github",
      "extensions/microsoft-authentication",
      "node_modules/@github",
    ])
      rmSync(join(server, unused), { recursive: true, force: true })
    mkdirSync(join(target, ".."), { recursive: true })
    rmSync(target, { recursive: true, force: true })
    try {
      renameSync(server, target)
    } catch {
      run("cp", ["-r", server, target], scratch)
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
