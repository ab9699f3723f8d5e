import { loadModel, memoryBytes, Parser, plainKernel, wasmKernel } from "../linguistics/index.ts"
import type { LanguagePack } from "./language-pack.ts"

/** A language at work: its pack, and a parser where its model has been read. Without one everything works, by words and word order. */
export interface Language {
  readonly pack: LanguagePack
  readonly parser?: Parser
}

/** Reads a file that is shipped with Aldus, by its name in the folder of models. The host knows where that is. */
export type ReadFile = (file: string) => Promise<ArrayBuffer>

/** The arithmetic of every parser. */
export const kernelFile = "kernel.wasm"

/**
 * Reads the model of a language. A pack without one is at work as it is. Rejects with what `read` rejects with, and with a RangeError
 * where a file is not what it should be; the caller then goes on without a parser.
 */
export async function loadLanguage(pack: LanguagePack, read: ReadFile): Promise<Language> {
  if (!pack.model) return { pack }
  const [binary, model] = await Promise.all([read(kernelFile), read(pack.model)])
  const kernel = wasmKernel(new Uint8Array(binary), memoryBytes) ?? plainKernel(memoryBytes)
  return { pack, parser: new Parser(loadModel(model, kernel), pack.attributionWeights?.sense) }
}
