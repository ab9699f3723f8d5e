import { readdirSync, readFileSync } from "node:fs"
import { readMarkedText } from "../../training/attribution/marked-text.ts"

// node test/accuracy/marked.ts [FILE…]: checks marked text and counts what is in it; a sentence a line with `--show`.
const folder = new URL("../../languages/nl/examples/", import.meta.url)
const named = process.argv.slice(2).filter(word => !word.startsWith("--"))
const files = named.length > 0 ? named : readdirSync(folder).map(name => new URL(name, folder).pathname)
let sentences = 0
let attributions = 0
let hedges = 0
for (const file of files.filter(name => name.endsWith(".txt"))) {
  for (const passage of readMarkedText(readFileSync(file, "utf8"))) {
    sentences += passage.sentences.length
    attributions += passage.attributions.length
    hedges += passage.hedges.length
    if (!process.argv.includes("--show")) continue
    const say = (spans: readonly (readonly [number, number])[]) => spans.map(([from, to]) => passage.text.slice(from, to)).join(" … ")
    console.log(`\n## ${passage.id}\n${passage.text}`)
    for (const { source, cue, content, kind, continues, who, type } of passage.attributions)
      console.log(`   [${say(source)}] [${say(cue)}] [${say(content)}] ${kind}${continues ? " continues" : ""} · ${who} (${type})`)
  }
}
console.log(`${sentences} sentences, ${attributions} attributions, ${hedges} hedges`)
