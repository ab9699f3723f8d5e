import { execFileSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { analyze, passageJson } from "../../engine/annotation/index.ts"
import { languages } from "../../languages/index.ts"
import { trainedLanguages } from "../trained.ts"

// node test/accuracy/gold.ts [DIR] [--errors] [--no-grammar]: the engine against the annotated passages in DIR, by its own score.mjs.
const folder = process.argv.slice(2).find(word => !word.startsWith("--")) ?? "../shared/gold"
const gold = join(folder, "dev.json")
const scorer = join(folder, "score.mjs")

if (!existsSync(gold) || !existsSync(scorer)) console.log(`${folder} is not there: annotations are not scored.`)
else {
  const atWork = process.argv.includes("--no-grammar") ? languages : await trainedLanguages()
  const passages: { id: string; text: string }[] = JSON.parse(readFileSync(gold, "utf8"))
  const predicted = passages.map(({ id, text }) => ({ id, ...passageJson(analyze({ text, format: "plain" }, atWork, { language: "nl" })) }))
  const file = join(mkdtempSync(join(tmpdir(), "aldus-gold-")), "predicted.json")
  writeFileSync(file, JSON.stringify(predicted))
  process.stdout.write(
    execFileSync(process.execPath, [scorer, gold, file, ...(process.argv.includes("--errors") ? ["--errors"] : [])], {
      encoding: "utf8",
      maxBuffer: 1e8,
    }),
  )
}
