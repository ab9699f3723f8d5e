import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { createConnection, ProposedFeatures } from "vscode-languageserver/node"
import { readIfThere, updateFile } from "../host/update-file.ts"
import manifest from "../package.json" with { type: "json" }
import type { NoteFiles } from "./note-files.ts"
import { start } from "./start.ts"

const usage = `aldus-language-server ${manifest.version}

  --stdio          speak LSP over standard input and output (default)
  --node-ipc       over the channel of a Node parent process
  --socket=PORT    over a socket that the client listens on
  --version, --help
`

const notes: NoteFiles = {
  read: uri => readIfThere(fileURLToPath(uri)),
  update: (uri, change) => updateFile(fileURLToPath(uri), change),
}

const known = /^--(?:stdio|node-ipc|socket(?:=\d+)?|clientProcessId=\d+)$/
const args = process.argv.slice(2)
const wrong = args.find(
  (arg, index) => !known.test(arg) && arg !== "--version" && arg !== "--help" && !(args[index - 1] === "--socket" && /^\d+$/.test(arg)),
)

if (args.includes("--version")) process.stdout.write(`${manifest.version}\n`)
else if (args.includes("--help")) process.stdout.write(usage)
else if (wrong !== undefined) {
  process.stderr.write(`aldus-language-server: unknown argument ${wrong}\n\n${usage}`)
  process.exitCode = 2
} else {
  // The library reads the transport from the command line; standard input and output is what an editor means by saying nothing.
  if (!args.some(arg => /^--(?:stdio|node-ipc|socket)/.test(arg))) process.argv.push("--stdio")
  start(createConnection(ProposedFeatures.all), { read, readText, notes, saveMemory })
}

async function read(file: string): Promise<ArrayBuffer> {
  return new Uint8Array(await readFile(join(__dirname, "model", file))).buffer
}

async function readText(uri: string): Promise<string | undefined> {
  try {
    return await readFile(fileURLToPath(uri), "utf8")
  } catch {
    // No such file, or none that may be read: as if there were none.
    return undefined
  }
}

/**
 * A server that waits beside an editor should be small. Reading leaves much behind that is short-lived: with these, memory is given back
 * early. That costs a third of the speed of reading a long article whole, and nothing that a typist notices.
 */
function saveMemory(): void {
  const { setFlagsFromString } = process.getBuiltinModule("node:v8")
  for (const flag of ["--semi-space-growth-factor=1", "--heap-growing-percent=20", "--optimize-for-size", "--no-maglev"])
    setFlagsFromString(flag)
}
