import { createHash } from "node:crypto"
import { mkdirSync, writeFileSync } from "node:fs"
import { availableParallelism } from "node:os"
import { parseArgs } from "node:util"
import { packs } from "../languages/index.ts"
import { readCorpus } from "./corpus.ts"
import { teacherSizes } from "./layout.ts"
import { learnLemmas } from "./learn-lemmas.ts"
import { modelCard } from "./model-card.ts"
import { defaultPlan } from "./plan.ts"
import { readCheckpoint, type Trained, train } from "./train.ts"
import { writeModel } from "./write-model.ts"

// npm run train -- LANGUAGE --data FOLDER: trains a teacher, and by its help the network that ships; writes
// languages/LANGUAGE/model/weights.bin. A run that was stopped goes on where it was. --as-is writes the last finished epoch of the latter.
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
}
const trained = values["as-is"] ? readCheckpoint(named("student")) : await teachAndTrain()

async function teachAndTrain() {
  const teachers: Trained[] = []
  for (let k = 1; k <= defaultPlan.teachers; k++) {
    console.log(`Teacher ${k} of ${defaultPlan.teachers}`)
    teachers.push(await train({ ...named(`teacher-${k}`), seed: plan.seed + k - 1 }, line => console.log(line), teacherSizes))
  }
  console.log("Student")
  return train(named("student"), line => console.log(line), {}, teachers)
}

/** Where each network of a run is kept between epochs. */
function named(network: string) {
  return { ...plan, checkpoint: `.build/training/${language}/${network}` }
}

const corpus = readCorpus(plan.data)
const file = writeModel(language, trained, learnLemmas(corpus.train))
const folder = values.out ?? `languages/${language}/model`
mkdirSync(folder, { recursive: true })
writeFileSync(`${folder}/weights.bin`, file)
const pack = packs.find(({ id }) => id === language)
if (pack) writeFileSync(`${folder}/README.md`, await modelCard(language, file, plan, corpus, pack.text))
console.log(`${folder}/weights.bin: ${file.length} bytes, SHA-256 ${createHash("sha256").update(file).digest("hex")}`)
