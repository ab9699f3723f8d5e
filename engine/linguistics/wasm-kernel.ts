import type { Kernel } from "./kernel.ts"

/** What a kernel needs of WebAssembly; the engine knows neither Node nor the DOM, where this is declared. */
interface WebAssemblyHost {
  readonly Memory: new (size: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer }
  readonly Module: new (binary: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: object }
}

/** The kernel compiled from `assembly/kernel.ts`, with a memory of so many bytes; undefined where the host has no WebAssembly with SIMD. */
export function wasmKernel(binary: Uint8Array, bytes: number): Kernel | undefined {
  const host = (globalThis as { WebAssembly?: WebAssemblyHost }).WebAssembly
  if (!host) return undefined
  const pages = Math.ceil(bytes / 65536)
  try {
    const memory = new host.Memory({ initial: pages, maximum: pages })
    const { exports } = new host.Instance(new host.Module(binary), { env: { memory } })
    return { ...(exports as Omit<Kernel, "memory">), memory }
  } catch {
    // A host that forbids it, or knows no SIMD: the plain kernel does the same.
    return undefined
  }
}
