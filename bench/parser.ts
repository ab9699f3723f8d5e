import { existsSync, readFileSync } from "node:fs"
import { build } from "esbuild"
import { analyze, formsOf } from "../engine/annotation/index.ts"
import { loadModel, memoryBytes, Parser, wasmKernel } from "../engine/linguistics/index.ts"
import { languages } from "../languages/index.ts"
import { launchChromium } from "../scripts/lib/chromium.ts"
import { article } from "./article.ts"
import { type Row, speedRow } from "./table.ts"
import { trialParser } from "./trial.ts"

const rounds = 7

/** Tokens a second of the parser on one thread, in Node and in Chromium, beside the trial's in the same run; and how long loading takes. */
export async function parser(): Promise<Row[]> {
  const model = new Uint8Array(readFileSync("dist/model/nl.bin"))
  const binary = new Uint8Array(readFileSync("dist/model/kernel.wasm"))
  const { passages } = analyze({ text: article(10_000), format: "plain" }, languages, { language: "nl" })
  const sentences = passages.flatMap(({ value }) => value.paragraph.sentences.map(({ value: sentence }) => formsOf(sentence)))
  const tokens = sentences.reduce((sum, forms) => sum + forms.length, 0)
  const loads: number[] = []
  let own: Parser | undefined
  for (let round = 0; round < rounds; round++) {
    const began = performance.now()
    own = new Parser(loadModel(model.buffer, wasmKernel(binary, memoryBytes)!))
    own.parse(["Begin", "."])
    loads.push(performance.now() - began)
  }
  const trial = await trialParser(own!.vocabulary)
  const speed = (parse: (forms: string[]) => unknown) => {
    const began = performance.now()
    for (const forms of sentences) parse(forms)
    return (tokens / (performance.now() - began)) * 1000
  }
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < rounds; round++) {
    ours.push(speed(forms => own!.parse(forms)))
    if (trial) theirs.push(speed(trial))
  }
  const base = trial ? middle(theirs) : undefined
  const chromium = await inChromium(model, binary, sentences)
  return [
    ...(base ? [speedRow("parser of the trial, Node", base, base)] : []),
    speedRow("parser, Node", middle(ours), base, 25 / 15),
    speedRow("parser, a worker in Chromium", chromium.speed, base, 25 / 15),
    {
      name: "  loading its model: Node, the first time; median; Chromium",
      time: `${loads[0]!.toFixed(0)} ms`,
      ratio: `${middle(loads).toFixed(0)} ms`,
      bar: `${chromium.load.toFixed(0)} ms; ≤ 60 ms wanted`,
    },
  ]
}

async function inChromium(model: Uint8Array, binary: Uint8Array, sentences: readonly string[][]) {
  const { outputFiles } = await build({ entryPoints: ["bench/parser-worker.ts"], bundle: true, format: "iife", write: false, minify: true })
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    return await page.evaluate(
      ({ code, ...job }) =>
        new Promise<{ speed: number; load: number }>((resolve, reject) => {
          const worker = new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })))
          worker.onmessage = ({ data }) => resolve(data)
          worker.onerror = ({ message }) => reject(new Error(message))
          worker.postMessage(job)
        }),
      { code: outputFiles[0]!.text, model: base64(model), binary: base64(binary), sentences, rounds },
    )
  } finally {
    await browser.close()
  }
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64")
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!
}

if (!existsSync("dist/model/nl.bin")) throw new Error("npm run build first")
