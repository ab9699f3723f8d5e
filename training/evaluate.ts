import { existsSync, readFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { type Kernel, loadModel, memoryBytes, Parser, plainKernel, wasmKernel } from "../engine/linguistics/index.ts"
import { packs } from "../languages/index.ts"
import { compileParserKernel } from "../scripts/kernel.ts"
import { readCorpus } from "./corpus.ts"
import { reportOn } from "./report.ts"

// npm run evaluate -- LANGUAGE --data FOLDER [--model FILE] [--plain]: scores, by the kernel that ships or by the plain one.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: "string" }, model: { type: "string" }, plain: { type: "boolean" } },
})
const [id] = positionals
const pack = packs.find(each => each.id === id)
if (!id || !pack || !values.data) throw new RangeError("usage: npm run evaluate -- LANGUAGE --data FOLDER [--model FILE] [--plain]")
const file = values.model ?? `languages/${id}/model/weights.bin`
if (!existsSync(file)) throw new RangeError(`${file} is not there: train it first`)

const bytes = readFileSync(file)
const binary = values.plain ? undefined : await compileParserKernel()
const start = performance.now()
const kernel: Kernel = (binary && wasmKernel(binary, memoryBytes)) ?? plainKernel(memoryBytes)
const parser = new Parser(loadModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length), kernel))
parser.parse(["Begin", "."])
console.log(`${(bytes.length / 1e6).toFixed(2)} MB, loaded in ${(performance.now() - start).toFixed(0)} ms\n`)

for (const [name, sentences] of readCorpus(values.data).judges) {
  console.log(reportOn(name, sentences, parser, pack.text))
  const tokens = sentences.reduce((sum, { forms }) => sum + forms.length, 0)
  const from = process.cpuUsage()
  for (const { forms } of sentences) parser.parse(forms)
  const { user, system } = process.cpuUsage(from)
  console.log(`${Math.round((tokens / (user + system)) * 1e6)} tokens a second\n`)
}
