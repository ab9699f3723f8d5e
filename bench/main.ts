import { fileURLToPath } from "node:url"
import { build } from "esbuild"
import { engine } from "./engine.ts"
import { ledger } from "./ledger.ts"
import { parser } from "./parser.ts"
import { reading } from "./reading.ts"
import { server } from "./server.ts"
import { printTable } from "./table.ts"
import { workbench } from "./workbench.ts"

// `npm run bench`: figures are ratios to a baseline measured in the same run, because machines are noisy.
const path = (file: string) => fileURLToPath(new URL(file, import.meta.url))
await build({
  entryPoints: { "empty-server": path("empty-server.ts") },
  outdir: path("../.build/bench"),
  outExtension: { ".js": ".cjs" },
  bundle: true,
  platform: "node",
  format: "cjs",
  minify: true,
})
// `npm run bench -- parser` runs a part of it; the workbench only by its name.
const parts = { engine, reading, server, ledger, parser }
const wanted = process.argv.slice(2)
for (const [name, measure] of Object.entries(parts)) if (wanted.length === 0 || wanted.includes(name)) printTable(await measure())
if (wanted.includes("workbench")) printTable(await workbench())
