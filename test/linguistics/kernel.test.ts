import { expect, test } from "vitest"
import type { Kernel } from "../../engine/linguistics/index.ts"
import { bothKernels } from "./kernels.ts"

const kernels = await bothKernels(1 << 20)

/** Fills both memories alike, does the same in both, and compares every byte. */
function same(work: (kernel: Kernel) => void): void {
  const [wasm, plain] = [kernels.wasm, kernels.plain].map(kernel => {
    const floats = new Float32Array(kernel.memory.buffer)
    let state = 7
    for (let i = 0; i < floats.length; i++) {
      state = (Math.imul(state, 1664525) + 1013904223) | 0
      floats[i] = state / 0x2000_0000
    }
    work(kernel)
    return new Uint8Array(kernel.memory.buffer)
  })
  expect(Buffer.compare(Buffer.from(wasm!), Buffer.from(plain!))).toBe(0)
}

const [a, b, c, d, e, f] = [1024, 65536, 131072, 196608, 262144, 327680]

test("sums of whole numbers are the same in both kernels", () => {
  same(kernel => {
    kernel.quantise(a!, b!, c!, 40, 16)
    kernel.quantise(d!, e!, f!, 7, 16)
    kernel.affine(b!, c!, a!, e!, f!, d!, 7, 40, 16)
  })
})

test("a row of noughts is quantised to noughts", () => {
  same(kernel => {
    new Float32Array(kernel.memory.buffer).fill(0, a! >> 2, (a! >> 2) + 16)
    kernel.quantise(a!, b!, c!, 1, 16)
  })
})

test("tables, sums and products are the same in both kernels", () => {
  same(kernel => {
    const bytes = new Int8Array(kernel.memory.buffer)
    const rows = new Uint16Array(kernel.memory.buffer)
    for (let i = 0; i < 640; i++) bytes[b! + i] = i * 37
    rows.set([3, 1, 7, 7], f! >> 1)
    kernel.addRows(a!, b!, c!, f!, 4, 64, 0.25)
    kernel.add(c!, d!, 64)
    kernel.pairs(c!, d!, f!, e!, 4, 32)
    kernel.products(a!, c!, f!, 5, 6, 32, 8)
  })
})

test("gates, norms and shares are the same in both kernels", () => {
  same(kernel => {
    kernel.silu(a!, b!, 400)
    kernel.gate(a!, c!, 6, 32)
    kernel.normalise(a!, d!, b!, c!, 6, 32)
    kernel.softmax(e!, 6, 21, 24)
  })
})

test("e to a great power neither overflows nor differs", () => {
  same(kernel => {
    const floats = new Float32Array(kernel.memory.buffer)
    for (let i = 0; i < 32; i++) floats[(a! >> 2) + i] = (i - 16) * 40
    kernel.silu(a!, b!, 32)
    kernel.softmax(a!, 4, 8, 8)
  })
})

test("an LSTM is the same in both kernels, in both directions", () => {
  for (const step of [1, -1])
    same(kernel => {
      kernel.quantise(a!, b!, c!, 64, 16)
      kernel.lstm(d!, b!, c!, e!, 32, f!, 9, 16, step)
    })
})
