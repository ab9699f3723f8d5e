import { compileAssembly } from "../scripts/kernel.ts"

/** The functions of `assembly/kernel.ts`, as JavaScript sees them: pointers and counts are numbers. */
export type Kernel = Readonly<Record<KernelName, (...operands: number[]) => number>>
type KernelName =
  | "affine"
  | "inputGradient"
  | "weightGradient"
  | "biasGradient"
  | "silu"
  | "siluGradient"
  | "gate"
  | "gateGradient"
  | "normalise"
  | "normaliseGradient"
  | "lstm"
  | "lstmGradient"
  | "softmax"
  | "drop"
  | "add"
  | "multiply"
  | "addScaled"
  | "addProduct"
  | "squares"
  | "adam"

/** The most memory a kernel may be given, in pages of 64 KiB. */
export const mostPages = 32768

/** Compiles the kernel of training. It imports a shared memory, so that every thread works on the same numbers. */
export async function compileTrainingKernel(): Promise<WebAssembly.Module> {
  const memory = ["--importMemory", "--sharedMemory", "--initialMemory", "1", "--maximumMemory", String(mostPages)]
  const binary = await compileAssembly(
    new URL("assembly/kernel.ts", import.meta.url),
    memory.concat("--enable", "simd", "--enable", "threads"),
  )
  return new WebAssembly.Module(binary as BufferSource)
}

/** The kernel at work on one memory. */
export function instantiate(module: WebAssembly.Module, memory: WebAssembly.Memory): Kernel {
  return new WebAssembly.Instance(module, { env: { memory, abort } }).exports as unknown as Kernel
}

function abort(): never {
  throw new Error("the kernel stopped")
}
