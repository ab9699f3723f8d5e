import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import asc from "assemblyscript/asc"

/** Compiles AssemblyScript in memory, with the given options beside those for speed. */
export async function compileAssembly(source: URL, options: readonly string[]): Promise<Uint8Array> {
  let binary: Uint8Array | undefined
  const { error, stderr } = await asc.main(
    ["kernel.ts", "--outFile", "kernel.wasm", "--runtime", "stub", "-O3", "--converge", "--noAssert", ...options],
    {
      readFile: (name: string) => (name === "kernel.ts" ? readFileSync(fileURLToPath(source), "utf8") : null),
      writeFile: (_: string, contents: Uint8Array | string) => {
        binary = contents as Uint8Array
      },
      listFiles: () => [],
    },
  )
  if (error || !binary) throw new Error(`the kernel does not compile: ${error?.message ?? ""}\n${stderr.toString()}`)
  return binary
}

/** The kernel of the parser, `engine/linguistics/assembly/kernel.ts`. It imports its memory. */
export function compileParserKernel(): Promise<Uint8Array> {
  const source = new URL("../engine/linguistics/assembly/kernel.ts", import.meta.url)
  return compileAssembly(source, ["--importMemory", "--initialMemory", "1", "--enable", "simd"])
}
