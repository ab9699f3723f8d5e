import { execFileSync } from "node:child_process"
import { createRequire } from "node:module"
import manifest from "../package.json" with { type: "json" }

// node scripts/package.ts: builds for production and packs aldus-VERSION.vsix.
const run = (...args: string[]) => execFileSync(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] })
run("--disable-warning=MODULE_TYPELESS_PACKAGE_JSON", "scripts/build.ts", "--production")
run(createRequire(import.meta.url).resolve("@vscode/vsce/vsce"), "package", "--no-dependencies", "--out", `aldus-${manifest.version}.vsix`)
console.log(`aldus-${manifest.version}.vsix`)
