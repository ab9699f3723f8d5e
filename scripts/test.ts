import { spawn } from "node:child_process"

// npm test: everything, one stage after the other. Ends with one line that sums the tests that ran.
const node = (...args: string[]) => ({ command: process.execPath, args: ["--disable-warning=MODULE_TYPELESS_PACKAGE_JSON", ...args] })
const bin = (name: string, ...args: string[]) => ({ command: `node_modules/.bin/${name}`, args })

interface Stage {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
}

const stages: readonly Stage[] = [
  { name: "types, and imports that point one way", ...bin("tsc", "-b") },
  { name: "format and lint", ...bin("biome", "ci", "--reporter=summary") },
  { name: "build", ...node("scripts/build.ts") },
  { name: "unit, protocol and command line", ...bin("vitest", "run") },
  { name: "real workbench, against the packaged extension", ...node("test/e2e/main.ts") },
  { name: "a fact-checker at the keyboard", ...node("scripts/desk-story.ts") },
  { name: "playground", ...node("test/playground/main.ts") },
]

let passed = 0
let failed = 0
for (const stage of stages) {
  console.log(`\n── ${stage.name}`)
  const { code, output } = await run(stage)
  const count = counts(output)
  passed += count.passed
  failed += count.failed
  if (code !== 0 && count.failed === 0) failed++
  console.log(`── ${stage.name}: ${code === 0 ? "ok" : `failed (exit code ${code})`}`)
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

function run({ command, args }: Stage): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, FORCE_COLOR: "0", NO_COLOR: "1" } })
    let output = ""
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", chunk => {
        output += chunk
        process.stdout.write(chunk)
      })
    child.once("error", reject)
    child.once("close", code => resolve({ code, output }))
  })
}

/** The closing lines of vitest («Tests  3 failed | 40 passed»), of Mocha («14 passing», «1 failing») and of our own («2 passed, 0 failed»). */
function counts(output: string): { passed: number; failed: number } {
  const number = (pattern: RegExp) => Number(pattern.exec(output)?.[1] ?? 0)
  return {
    passed: number(/^\s*Tests\s.*?(\d+) passed/m) + number(/^\s*(\d+) passing/m) + number(/^(\d+) passed, \d+ failed$/m),
    failed: number(/^\s*Tests\s.*?(\d+) failed/m) + number(/^\s*(\d+) failing/m) + number(/^\d+ passed, (\d+) failed$/m),
  }
}
