import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { loadModel, Parser, partsOfSpeech } from "../../engine/linguistics/index.ts"
import { readConllu } from "../../training/conllu.ts"
import { readCorpus } from "../../training/corpus.ts"
import { learnLemmas } from "../../training/learn-lemmas.ts"
import { defaultPlan } from "../../training/plan.ts"
import { train } from "../../training/train.ts"
import { writeModel } from "../../training/write-model.ts"
import { bothKernels } from "../linguistics/kernels.ts"
import { smallTreebank } from "./small.ts"

const folder = mkdtempSync(join(tmpdir(), "aldus-training-"))
writeFileSync(join(folder, "small-train.conllu"), smallTreebank)
afterAll(() => rmSync(folder, { recursive: true }))

const plan = { ...defaultPlan, data: folder, threads: 1, batch: 30 }

test("a few English sentences are learnt by heart, written, loaded and read", async () => {
  const trained = await train({ ...plan, epochs: 130, rate: 3e-3 }, () => {})
  const file = writeModel("en", trained, learnLemmas(readCorpus(folder).train))
  const { wasm } = await bothKernels()
  const parser = new Parser(loadModel(Uint8Array.from(file).buffer, wasm))
  for (const { forms, lemmas, upos, heads, relations } of readConllu(smallTreebank)) {
    const parse = parser.parse(forms)
    expect(Array.from(parse.upos, tag => partsOfSpeech[tag])).toEqual(upos)
    expect([...parse.head]).toEqual(heads)
    expect(parse.relation).toEqual(relations)
    expect(parse.lemma).toEqual(lemmas)
  }
}, 120_000)

test("a network learns from another as from the treebank", async () => {
  const silent = () => {}
  const teacher = await train({ ...plan, epochs: 130, rate: 3e-3 }, silent)
  const losses = (line: string) => /losses (.*)/.exec(line)?.[1]?.split(" ").map(Number)
  const last = async (teachers: Parameters<typeof train>[3]) => {
    let total = 0
    const report = (line: string) => {
      total = losses(line)?.reduce((sum, loss) => sum + loss, 0) ?? total
    }
    await train({ ...plan, epochs: 40, rate: 3e-3 }, report, { recurrent: 64, hidden: 64 }, teachers)
    return total
  }
  // A teacher that knows its lessons by heart says what the treebank says: it is no harder to follow both.
  expect(Math.abs((await last([teacher])) - (await last([])))).toBeLessThan(0.2)
}, 120_000)

test("the same seed gives the same weights, another seed others", async () => {
  const [first, second, other] = [
    await train({ ...plan, epochs: 2 }, () => {}),
    await train({ ...plan, epochs: 2 }, () => {}),
    await train({ ...plan, epochs: 2, seed: 2 }, () => {}),
  ].map(({ weights }) => Buffer.from(weights.buffer))
  expect(first!.equals(second!)).toBe(true)
  expect(first!.equals(other!)).toBe(false)
}, 120_000)

test("a run that was stopped is taken up where it was", async () => {
  const checkpoint = join(folder, "checkpoint")
  const whole = await train({ ...plan, epochs: 3 }, () => {})
  const stop = new Error("stopped")
  const stopped = train({ ...plan, epochs: 3, checkpoint }, line => {
    if (line.startsWith("epoch 2 after")) throw stop
  })
  await expect(stopped).rejects.toBe(stop)
  const resumed = await train({ ...plan, epochs: 3, checkpoint }, () => {})
  expect(Buffer.from(resumed.weights.buffer).equals(Buffer.from(whole.weights.buffer))).toBe(true)
}, 120_000)
