import { createHash } from "node:crypto"
import { mkdirSync, writeFileSync } from "node:fs"
import { availableParallelism } from "node:os"
import { parseArgs } from "node:util"
import { readCorpus } from "./corpus.ts"
import { learnLemmas } from "./learn-lemmas.ts"
import { defaultPlan } from "./plan.ts"
import { readCheckpoint, train } from "./train.ts"
import { writeModel } from "./write-model.ts"

// npm run train -- LANGUAGE --data FOLDER: trains, or goes on where it was stopped, and writes languages/LANGUAGE/model/weights.bin.
// --as-is writes the model of the last finished epoch without going on.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: "string" },
    seed: { type: "string" },
    epochs: { type: "string" },
    threads: { type: "string" },
    out: { type: "string" },
    "as-is": { type: "boolean" },
  },
})
const [language] = positionals
if (!language || !values.data)
  throw new RangeError("usage: npm run train -- LANGUAGE --data FOLDER [--seed N] [--epochs N] [--threads N] [--out FOLDER] [--as-is]")

const plan = {
  ...defaultPlan,
  data: values.data,
  seed: Number(values.seed ?? defaultPlan.seed),
  epochs: Number(values.epochs ?? defaultPlan.epochs),
  threads: Number(values.threads ?? Math.min(defaultPlan.threads, availableParallelism())),
  checkpoint: `.build/training/${language}`,
}
const trained = values["as-is"] ? readCheckpoint(plan) : await train(plan, line => console.log(line))
const file = writeModel(language, trained, learnLemmas(readCorpus(plan.data).train))
const folder = values.out ?? `languages/${language}/model`
mkdirSync(folder, { recursive: true })
writeFileSync(`${folder}/weights.bin`, file)
console.log(`${folder}/weights.bin: ${file.length} bytes, SHA-256 ${createHash("sha256").update(file).digest("hex")}`)
