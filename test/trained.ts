import { readFile } from "node:fs/promises"
import { kernelFile, type Language, loadLanguage } from "../engine/annotation/index.ts"
import { packs } from "../languages/index.ts"
import { compileParserKernel } from "../scripts/kernel.ts"

/** Every language with the model of the source tree, as hosts have it after a build. */
export function trainedLanguages(): Promise<Language[]> {
  return Promise.all(packs.map(pack => loadLanguage(pack, read)))
}

async function read(file: string): Promise<ArrayBuffer> {
  const bytes =
    file === kernelFile
      ? await compileParserKernel()
      : await readFile(new URL(`../languages/${file.replace(/\.bin$/, "")}/model/weights.bin`, import.meta.url))
  return new Uint8Array(bytes).buffer
}
