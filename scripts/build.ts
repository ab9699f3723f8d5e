import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { type BuildOptions, build } from "esbuild"
import { compileParserKernel } from "./kernel.ts"

// node scripts/build.ts [--production]: what is shipped, one file an entry point, into dist/.
const production = process.argv.includes("--production")

/** Their usual builds ask for parts of themselves in a way that no bundler can follow. */
const alias = { "jsonc-parser": "jsonc-parser/lib/esm/main.js", tinyglobby: createRequire(import.meta.url).resolve("tinyglobby") }

const shared: BuildOptions = {
  alias,
  bundle: true,
  target: "es2022",
  minify: production,
  sourcemap: production ? false : "linked",
  legalComments: "none",
  logLevel: "warning",
}
/** Node 20 knows `\p{L}`, though not the newest properties: without saying so each regular expression would be made anew whenever it is used. */
const node: BuildOptions = {
  ...shared,
  platform: "node",
  target: "node20",
  format: "cjs",
  supported: { "regexp-unicode-property-escapes": true },
}
const browser: BuildOptions = { ...shared, platform: "browser", mainFields: ["browser", "module", "main"], conditions: ["browser"] }

/** Our translations are bundled: the build of l10n that reads no files starts faster. */
const withoutReader: BuildOptions = { alias: { ...alias, "@vscode/l10n": "@vscode/l10n/dist/browser.js" } }

const entries: readonly (BuildOptions & { readonly from: string; readonly to: string })[] = [
  { ...node, from: "client/node.ts", to: "dist/client.js", external: ["vscode"] },
  { ...browser, from: "client/browser.ts", to: "dist/client.web.js", format: "cjs", external: ["vscode"] },
  { ...node, ...withoutReader, from: "server/node.ts", to: "dist/server.js", banner: { js: "#!/usr/bin/env node" } },
  { ...browser, from: "server/browser.ts", to: "dist/server.web.js", format: "iife" },
  { ...browser, from: "report/webview.ts", to: "dist/report.js", format: "iife", sourcemap: false },
  { ...node, from: "cli/main.ts", to: "dist/cli.js", banner: { js: "#!/usr/bin/env node" } },
]

rmSync("dist", { recursive: true, force: true })
mkdirSync("dist/model", { recursive: true })
for (const language of readdirSync("languages")) {
  const weights = `languages/${language}/model/weights.bin`
  if (existsSync(weights)) copyFileSync(weights, `dist/model/${language}.bin`)
}
writeFileSync("dist/model/kernel.wasm", await compileParserKernel())
await Promise.all(
  entries
    .filter(({ from }) => existsSync(from))
    .map(async ({ from, to, ...options }) => {
      await build({ ...options, entryPoints: [from], outfile: to })
      if (options.banner) chmodSync(to, 0o755)
    }),
)
