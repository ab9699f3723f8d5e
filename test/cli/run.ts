import { spawn } from "node:child_process"
import { fileURLToPath } from "node:url"

const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url))

export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the built `aldus` as a user does. English, no colour, unless `env` says otherwise. */
export function aldus(args: readonly string[], input: string | Uint8Array = "", env: Record<string, string> = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], {
      env: { PATH: process.env.PATH, LANG: "C.UTF-8", ...env },
      cwd: fileURLToPath(new URL("../..", import.meta.url)),
    })
    let out = ""
    let err = ""
    child.stdout.setEncoding("utf8").on("data", chunk => {
      out += chunk
    })
    child.stderr.setEncoding("utf8").on("data", chunk => {
      err += chunk
    })
    child.on("error", reject)
    child.on("close", code => resolve({ code, out, err }))
    child.stdin.on("error", () => {})
    child.stdin.end(input)
  })
}
