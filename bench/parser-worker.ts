import { loadModel, memoryBytes, Parser, wasmKernel } from "../engine/linguistics/index.ts"

/** The parser in a worker of a browser: answers how long its model took to load, in ms, and tokens a second. */
const scope = self as unknown as DedicatedWorkerGlobalScope
scope.onmessage = ({ data }: MessageEvent<{ model: string; binary: string; sentences: string[][]; rounds: number }>) => {
  const bytes = (text: string) => Uint8Array.from(atob(text), character => character.charCodeAt(0))
  const [model, binary] = [bytes(data.model), bytes(data.binary)]
  const began = performance.now()
  const parser = new Parser(loadModel(model.buffer, wasmKernel(binary, memoryBytes)!))
  parser.parse(["Begin", "."])
  const load = performance.now() - began
  const tokens = data.sentences.reduce((sum, forms) => sum + forms.length, 0)
  const speeds = Array.from({ length: data.rounds }, () => {
    const start = performance.now()
    for (const forms of data.sentences) parser.parse(forms)
    return (tokens / (performance.now() - start)) * 1000
  })
  scope.postMessage({ load, speed: speeds.sort((a, b) => a - b)[data.rounds >> 1] })
}
