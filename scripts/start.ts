import { spawn } from "node:child_process"
import { parseArgs } from "node:util"
import { buildPlayground } from "./lib/playground.ts"
import { type StaticSite, serve } from "./lib/static.ts"

// npm start -- [--port N] [--no-open]: Aldus in a VS Code workbench, in the browser, on the samples.
const { values } = parseArgs({ options: { port: { type: "string" }, open: { type: "boolean", default: true } }, allowNegative: true })
const wanted = Number(values.port ?? 4173)
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
  console.error(`--port ${values.port} is no port number.`)
  process.exit(2)
}

console.log("Building Aldus and the playground …")
const folder = await buildPlayground()
const site = await listen(wanted)
console.log(`\n  Aldus: ${site.url}\n\n  ${folder} is a static site and can be hosted as it is. Ctrl-C stops.`)
if (values.open) openBrowser(site.url)

/** The port, or without `--port` the next one that is free. */
async function listen(port: number): Promise<StaticSite> {
  for (let tried = port; ; tried++) {
    try {
      return await serve(folder, tried)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || values.port !== undefined || tried > port + 50) throw error
    }
  }
}

/** Where there is a browser; where there is none, the address has been printed. */
function openBrowser(url: string): void {
  const [command, ...args] =
    process.platform === "darwin" ? ["open"] : process.platform === "win32" ? ["cmd", "/c", "start", ""] : ["xdg-open"]
  const child = spawn(command!, [...args, url], { stdio: "ignore", detached: true })
  child.on("error", () => {})
  child.unref()
}
