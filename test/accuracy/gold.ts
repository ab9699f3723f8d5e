import { execFileSync } from "node:child_process"
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { analyze, passageJson } from "../../engine/annotation/index.ts"
import { languages } from "../../languages/index.ts"
import { readMarkedText } from "../../training/attribution/marked-text.ts"
import { trainedLanguages } from "../trained.ts"
import { scoreHeard } from "./heard.ts"

// node test/accuracy/gold.ts [DIR] [--errors] [--no-grammar]: the engine against annotated passages, by the score.mjs in DIR: those in
// DIR, and our own in languages/nl/examples.
const folder = process.argv.slice(2).find(word => !word.startsWith("--")) ?? "../shared/gold"
const scorer = join(folder, "score.mjs")
const examples = new URL("../../languages/nl/examples/", import.meta.url)

if (!existsSync(scorer)) console.log(`${folder} is not there: annotations are not scored.`)
else {
  const atWork = process.argv.includes("--no-grammar") ? languages : await trainedLanguages()
  const own = readdirSync(examples).flatMap(name =>
    name.endsWith(".txt") ? readMarkedText(readFileSync(new URL(name, examples), "utf8")) : [],
  )
  const scratch = mkdtempSync(join(tmpdir(), "aldus-gold-"))
  writeFileSync(join(scratch, "own.json"), JSON.stringify(own))
  for (const [title, gold] of [
    ["Passages of DIR", join(folder, "dev.json")],
    ["Our own examples", join(scratch, "own.json")],
  ] as const) {
    const passages: ({ id: string } & Parameters<typeof scoreHeard>[0][number])[] = JSON.parse(readFileSync(gold, "utf8"))
    const predicted = passages.map(({ id, text }) => ({
      id,
      ...passageJson(analyze({ text, format: "plain" }, atWork, { language: "nl" })),
    }))
    const file = join(scratch, title.startsWith("Our") ? "own-predicted.json" : "predicted.json")
    writeFileSync(file, JSON.stringify(predicted))
    console.log(`\n${title}: ${passages.length} passages`)
    process.stdout.write(
      execFileSync(process.execPath, [scorer, gold, file, ...(process.argv.includes("--errors") ? ["--errors"] : [])], {
        encoding: "utf8",
        maxBuffer: 1e8,
      }),
    )
    console.log(scoreHeard(passages, atWork))
  }
}
