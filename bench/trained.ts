import { readFileSync } from "node:fs"
import { type Language, loadLanguage } from "../engine/annotation/index.ts"
import { packs } from "../languages/index.ts"

/** Every language with its built model. */
export function trainedLanguages(): Promise<Language[]> {
  return Promise.all(packs.map(pack => loadLanguage(pack, async file => new Uint8Array(readFileSync(`dist/model/${file}`)).buffer)))
}
