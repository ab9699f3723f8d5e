import { conlluRows, loadModel, memoryBytes, Parser, wasmKernel } from "../../engine/linguistics/index.ts"

/** A parser in a worker of a browser: answers the sentences it was sent as rows of CoNLL-U. */
const scope = self as unknown as DedicatedWorkerGlobalScope
scope.onmessage = ({ data }: MessageEvent<{ model: string; binary: string; sentences: string[][] }>) => {
  const bytes = (text: string) => Uint8Array.from(atob(text), character => character.charCodeAt(0))
  const kernel = wasmKernel(bytes(data.binary), memoryBytes)
  if (!kernel) throw new Error("no WebAssembly with SIMD")
  const parser = new Parser(loadModel(bytes(data.model).buffer, kernel))
  scope.postMessage(data.sentences.map(forms => conlluRows(forms, parser.parse(forms))))
}
