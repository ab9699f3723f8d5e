import { type Kernel, memoryBytes, plainKernel, wasmKernel } from "../../engine/linguistics/index.ts"
import { compileParserKernel } from "../../scripts/kernel.ts"

/** Both kernels, each with a memory of its own. */
export async function bothKernels(bytes = memoryBytes): Promise<{ wasm: Kernel; plain: Kernel }> {
  const wasm = wasmKernel(await compileParserKernel(), bytes)
  if (!wasm) throw new Error("this Node has no WebAssembly with SIMD")
  return { wasm, plain: plainKernel(Math.ceil(bytes / 65536) * 65536) }
}
