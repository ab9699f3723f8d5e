import { execFileSync } from "node:child_process"
import { copyFileSync } from "node:fs"
import { join } from "node:path"
import { build } from "vite"
import manifest from "../../package.json" with { type: "json" }

/** Packs Aldus and builds the page around it; answers the folder of the static site. */
export async function buildPlayground(): Promise<string> {
  execFileSync(process.execPath, ["--disable-warning=MODULE_TYPELESS_PACKAGE_JSON", "scripts/package.ts"], {
    stdio: ["ignore", "ignore", "inherit"],
  })
  copyFileSync(`aldus-${manifest.version}.vsix`, "playground/src/aldus.vsix")
  await build({ root: "playground", configFile: "playground/vite.config.ts" })
  return join("playground", "dist")
}
