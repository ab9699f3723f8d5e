import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { generatedFiles } from "./lib/rule-docs.ts"

// npm run docs: writes all that is made from the rules. `--check` only says what is stale.
const check = process.argv.includes("--check")
for (const [file, content] of generatedFiles()) {
  if (existsSync(file) && readFileSync(file, "utf8") === content) continue
  if (check) {
    console.error(`${file} is stale: npm run docs`)
    process.exitCode = 1
  } else {
    mkdirSync(file.replace(/[^/]*$/, "./"), { recursive: true })
    writeFileSync(file, content)
    console.log(file)
  }
}
