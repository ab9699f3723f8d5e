import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { Worker } from "node:worker_threads"
import { type Corpus, readCorpus } from "./corpus.ts"
import { predict } from "./decode.ts"
import { compileTrainingKernel, instantiate } from "./kernel.ts"
import { countNumbers, defaultSizes, type Sizes, startParts } from "./layout.ts"
import { collectVocabulary, Teacher, type Vocabulary } from "./lessons.ts"
import { makeMemory, mapMemory } from "./memory.ts"
import { Network } from "./network.ts"
import { chance, type Plan } from "./plan.ts"
import { accuracy, relationF1 } from "./score.ts"
import { Tape } from "./tape.ts"
import { askTeachers } from "./teachers.ts"
import { runThread, type Shared } from "./thread.ts"

/** A network after training: its names, its sizes, and the averaged weights in the order of the layout. */
export interface Trained {
  readonly vocabulary: Vocabulary
  readonly sizes: Sizes
  readonly weights: Float32Array
}

/**
 * Trains by a plan, on as many threads as it says. `report` gets a line after each epoch and, every few seconds, one with an ETA.
 * With `teachers`, networks that learnt the same before, half of what is learnt is what they say.
 */
export async function train(
  plan: Plan,
  report: (line: string) => void,
  sizes: Partial<Sizes> = {},
  teachers: readonly Trained[] = [],
): Promise<Trained> {
  const corpus = readCorpus(plan.data)
  const vocabulary = collectVocabulary(corpus.train)
  const teacher = new Teacher(vocabulary)
  const full: Sizes = { ...defaultSizes, ...sizes, ...namesOf(vocabulary) }
  const map = mapMemory(full, plan.threads)
  const memory = makeMemory(map)
  const module = await compileTrainingKernel()
  const floats = new Float32Array(memory.buffer)
  const numbers = countNumbers(full)
  const saved = [map.weights, map.average, map.first, map.second].map(at => floats.subarray(at >> 2, (at >> 2) + numbers))

  const fromEpoch = plan.checkpoint ? restore(plan.checkpoint, plan, saved) : 0
  if (fromEpoch === 0) {
    startParts(full, floats, map.weights, chance(plan.seed))
    saved[1]!.set(saved[0]!)
  }
  const tokens = corpus.train.reduce((sum, { sentence }) => sum + sentence.forms.length, 0)
  report(
    `${numbers} parameters, ${vocabulary.words.length} words, ${vocabulary.tags.length} tags, ${vocabulary.relations.length} relations, ${tokens} tokens`,
  )

  const lessons = corpus.train.map(example => teacher.lesson(example))
  const advice = fromEpoch < plan.epochs && teachers.length ? await askTeachers(teachers, lessons) : undefined
  const shared: Shared = { plan, sizes: full, map, memory, module, fromEpoch, advice }
  for (let index = 1; index < plan.threads; index++)
    new Worker(new URL("worker.ts", import.meta.url), { workerData: { index, shared } }).on("error", error => {
      throw error
    })

  const judge = new Network(full, new Tape(instantiate(module, memory), memory, ...map.arenas[0]!), map.average, 0)
  const start = Date.now()
  let told = start
  runThread(0, shared, lessons, {
    step(epoch, step, steps) {
      if (Date.now() - told < 15_000) return
      told = Date.now()
      const done = (epoch - fromEpoch + step / steps) / (plan.epochs - fromEpoch)
      const left = ((told - start) / done) * (1 - done)
      report(`epoch ${epoch + 1}/${plan.epochs}, step ${step}/${steps}, done in ${Math.ceil(left / 60_000)} min`)
    },
    epoch(epoch, losses) {
      const elapsed = Math.round((Date.now() - start) / 1000)
      report(
        `epoch ${epoch + 1} after ${elapsed} s, losses ${losses.map(loss => (loss / tokens).toFixed(3)).join(" ")}${judged(judge, teacher, vocabulary, corpus)}`,
      )
      if (plan.checkpoint) save(plan.checkpoint, plan, epoch + 1, saved)
    },
  })
  return { vocabulary, sizes: full, weights: saved[1]!.slice() }
}

/** The averaged weights of a run that has not ended, or has. */
export function readCheckpoint(plan: Plan & { checkpoint: string }): Trained & { epochs: number } {
  const vocabulary = collectVocabulary(readCorpus(plan.data).train)
  const sizes: Sizes = { ...defaultSizes, ...namesOf(vocabulary) }
  const saved = [0, 1, 2, 3].map(() => new Float32Array(countNumbers(sizes)))
  const epochs = restore(plan.checkpoint, plan, saved)
  if (epochs === 0) throw new RangeError(`no checkpoint in ${plan.checkpoint}`)
  return { vocabulary, sizes, weights: saved[1]!, epochs }
}

function namesOf({ words, tags, relations }: Vocabulary): Pick<Sizes, "words" | "tags" | "relations"> {
  return { words: words.length + 1, tags: tags.length, relations: relations.length }
}

function judged(network: Network, teacher: Teacher, vocabulary: Vocabulary, { judges }: Corpus): string {
  let line = ""
  for (const [name, sentences] of judges) {
    const predicted = sentences.map(sentence => predict(network, teacher, vocabulary, sentence))
    const { upos, feats, uas, las } = accuracy(sentences, predicted)
    const relations = ["nsubj", "ccomp", "parataxis", "obl"].map(
      relation => `${relation} ${relationF1(sentences, predicted, relation).toFixed(1)}`,
    )
    line += `\n  ${name}: ${[upos, feats, uas, las].map(x => x.toFixed(2)).join(" · ")} (${relations.join(", ")})`
  }
  return line
}

/** The four vectors of a run and after which epoch they were. A run of another plan is not taken up. */
function save(folder: string, plan: Plan, epoch: number, saved: readonly Float32Array[]): void {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, "weights.bin")
  const bytes = saved.map(column => Buffer.from(column.buffer, column.byteOffset, column.byteLength))
  writeFileSync(`${file}.new`, Buffer.concat([header(plan, epoch), ...bytes]))
  renameSync(`${file}.new`, file)
}

function restore(folder: string, plan: Plan, saved: readonly Float32Array[]): number {
  const file = join(folder, "weights.bin")
  if (!existsSync(file)) return 0
  const bytes = readFileSync(file)
  const epoch = bytes.readInt32LE(0)
  const expected = 256 + saved.reduce((sum, column) => sum + column.byteLength, 0)
  if (bytes.length !== expected || !header(plan, epoch).equals(bytes.subarray(0, 256))) return 0
  let at = bytes.byteOffset + 256
  for (const column of saved) {
    column.set(new Float32Array(bytes.buffer.slice(at, at + column.byteLength)))
    at += column.byteLength
  }
  return epoch
}

function header({ seed, epochs, batch, rate, threads }: Plan, epoch: number): Buffer {
  const head = Buffer.alloc(256)
  head.writeInt32LE(epoch, 0)
  head.write(JSON.stringify({ seed, epochs, batch, rate, threads }), 4)
  return head
}
