import { mostPages } from "./kernel.ts"
import { countNumbers, type Sizes } from "./layout.ts"

/** Where everything lies in the one memory that all threads share. Byte offsets. */
export interface MemoryMap {
  /** Six words for meeting, then a double for each thread's share of the norm and three for its losses. */
  readonly control: number
  readonly weights: number
  /** Exponential average of the weights: what is judged and shipped. */
  readonly average: number
  readonly first: number
  readonly second: number
  /** One set of slopes and one arena for each thread. */
  readonly slopes: readonly number[]
  readonly arenas: readonly (readonly [number, number])[]
  readonly bytes: number
}

const arenaBytes = 64 << 20

/** Lays out the memory for a network and a number of threads. The kernel's own words are below 64 KiB. */
export function mapMemory(sizes: Sizes, threads: number): MemoryMap {
  const size = (countNumbers(sizes) * 4 + 63) & ~63
  let top = 1 << 16
  const take = (bytes: number) => {
    top += bytes
    return top - bytes
  }
  const each = <T>(make: () => T) => Array.from({ length: threads }, make)
  const control = take(4096)
  const [weights, average, first, second] = [take(size), take(size), take(size), take(size)]
  const slopes = each(() => take(size))
  const arenas = each(() => [take(arenaBytes), top] as const)
  return { control, weights, average, first, second, slopes, arenas, bytes: top }
}

/** A shared memory that is large enough. */
export function makeMemory(map: MemoryMap): WebAssembly.Memory {
  return new WebAssembly.Memory({ initial: Math.ceil(map.bytes / 65536), maximum: mostPages, shared: true })
}
