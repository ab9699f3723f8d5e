import { execFileSync } from "node:child_process"
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { runTests } from "@vscode/test-electron"
import { build } from "esbuild"
import manifest from "../../package.json" with { type: "json" }

// node test/e2e/main.ts: the suite in a real workbench, against the packaged VSIX. VSCODE_BIN names an executable; without it our own
// stands in, which needs no download from Microsoft; `ALDUS_DOWNLOAD=1` lets test-electron fetch VS Code as usual. `ALDUS_GREP` runs some tests only.
const artifacts = resolve(".artifacts/screenshots")
mkdirSync(artifacts, { recursive: true })
const scratch = mkdtempSync(join(tmpdir(), "aldus-e2e-"))
const workspace = join(scratch, "workspace")
cpSync("samples", workspace, { recursive: true })
writeFileSync(join(workspace, "notitie.md"), "# Notitie\n\nDe krant meldt dat `code` niet telt, zegt Jansen.\n")
const suite = join(scratch, "suite.js")
await build({
  entryPoints: ["test/e2e/suite/index.ts"],
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  external: ["vscode", "mocha"],
  outfile: suite,
  logLevel: "warning",
  banner: { js: `require = require("node:module").createRequire(${JSON.stringify(resolve("package.json"))});` },
})

const vsix = resolve(`aldus-${manifest.version}.vsix`)
execFileSync(process.execPath, ["--disable-warning=MODULE_TYPELESS_PACKAGE_JSON", "scripts/package.ts"], {
  stdio: ["ignore", "ignore", "inherit"],
})

const driver = join(scratch, "driver")
mkdirSync(driver)
writeFileSync(
  join(driver, "package.json"),
  JSON.stringify({ name: "driver", publisher: "aldus", version: "0.0.0", engines: { vscode: "*" } }),
)
const shim = join(scratch, "code")
writeFileSync(
  shim,
  `#!/bin/sh\nexec "${process.execPath}" --disable-warning=MODULE_TYPELESS_PACKAGE_JSON "${resolve("scripts/vscode-shim.ts")}" "$@"\n`,
)
chmodSync(shim, 0o755)

const executable = process.env.VSCODE_BIN ?? (process.env.ALDUS_DOWNLOAD ? undefined : shim)
process.env.ALDUS_VSIX = vsix
process.env.ALDUS_SHOTS = artifacts
try {
  await runTests({
    ...(executable && { vscodeExecutablePath: executable }),
    extensionDevelopmentPath: driver,
    extensionTestsPath: suite,
    launchArgs: [workspace, "--no-sandbox", ...(executable === shim ? [] : ["--install-extension", vsix])],
  })
} catch (error) {
  console.error(String(error))
  process.exitCode = 1
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
