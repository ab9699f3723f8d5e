import { copyFileSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { compileAssembly } from "../scripts/kernel.ts"

/** What the trial's code is used for here. */
interface TrialNet {
  readonly P: { readonly dist: { readonly p: number } }
  parse(forms: readonly string[]): object
}

/**
 * The parser of the trial that this one began from, as the baseline of its speed; undefined where the trial does not lie beside the
 * project. Its weights are chance, but for one: every word finds its head in the word before it, so that the best heads are a tree, as
 * they mostly are with weights that were learnt.
 */
export async function trialParser(
  words: readonly string[],
  folder = "../shared/parser/trial",
): Promise<((forms: string[]) => void) | undefined> {
  if (!existsSync(join(folder, "nnet.js"))) return undefined
  const scratch = mkdtempSync(join(tmpdir(), "aldus-trial-"))
  for (const name of ["code", "wasm"]) mkdirSync(join(scratch, name))
  writeFileSync(join(scratch, "package.json"), '{ "type": "commonjs" }')
  for (const name of ["nnet.js", "conllu.js"]) copyFileSync(join(folder, name), join(scratch, "code", name))
  // The hash is not among the trial's files; any will do.
  writeFileSync(
    join(scratch, "code/hp.js"),
    "exports.hs = s => { let h = 0x811c9dc5; for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193); return h ^ (h >>> 15) }",
  )
  const source = pathToFileURL(join(folder, "nn.ts"))
  writeFileSync(join(scratch, "wasm/nn.wasm"), await compileAssembly(source, ["--initialMemory", "4096", "--enable", "simd"]))
  const { Net, F } = createRequire(join(scratch, "code/"))("./nnet.js") as {
    Net: new (sizes: object, vocabulary: object) => TrialNet
    F: Float32Array
  }
  const names = (count: number) => Array.from({ length: count }, (_, i) => String(i))
  const net = new Net({}, { W: words, tags: names(76), labs: [...names(38), "root"] })
  const nearest = 11
  F[(net.P.dist.p >> 2) + nearest] = 1e6
  return forms => void net.parse(forms)
}
