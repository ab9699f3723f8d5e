import type { Kernel } from "./kernel.ts"

const round = Math.fround

/** The kernel without WebAssembly, for hosts that have none or forbid it. Slower, and equal to the bit: the order of each sum is the same. */
export function plainKernel(bytes: number): Kernel {
  const buffer = new ArrayBuffer(bytes)
  const f = new Float32Array(buffer)
  const q = new Int16Array(buffer)
  const u16 = new Uint16Array(buffer)
  const i8 = new Int8Array(buffer)
  /** Four lanes of a sum, as the other kernel keeps them. */
  const lanes = new Float32Array(4)

  const kernel: Kernel = {
    memory: { buffer },
    quantise(X, Q, S, T, C) {
      for (let t = 0; t < T; t++) {
        const x = (X >> 2) + t * C
        let largest = 0
        for (let c = 0; c < C; c++) largest = Math.max(largest, Math.abs(f[x + c]!))
        f[(S >> 2) + t] = largest / 16383
        const inverse = largest > 0 ? round(16383 / largest) : 0
        for (let c = 0; c < C; c++) q[(Q >> 1) + t * C + c] = nearest(round(f[x + c]! * inverse))
      }
    },
    affine(W, scales, bias, Q, S, Y, T, R, C) {
      for (let t = 0; t < T; t++) affineRow(W, scales, bias, Q + t * C * 2, S + t * 4, Y + t * R * 4, R, C, false)
    },
    addRows(y, table, scales, rows, count, n, share) {
      for (let k = 0; k < count; k++) {
        const row = u16[(rows >> 1) + k]!
        const scale = round(f[(scales >> 2) + row]! * round(share))
        for (let i = 0; i < n; i++) f[(y >> 2) + i] = f[(y >> 2) + i]! + round(scale * i8[table + row * n + i]!)
      }
    },
    add(x, y, n) {
      for (let i = 0; i < n; i++) f[(x >> 2) + i] = f[(x >> 2) + i]! + f[(y >> 2) + i]!
    },
    silu(x, y, n) {
      for (let i = 0; i < n; i++) f[(y >> 2) + i] = f[(x >> 2) + i]! * sigmoid(f[(x >> 2) + i]!)
    },
    pairs(A, B, heads, Y, T, n) {
      for (let t = 0; t < T; t++) {
        const a = (A >> 2) + u16[(heads >> 1) + t]! * n
        const b = (B >> 2) + (t + 1) * n
        const y = (Y >> 2) + t * 2 * n
        for (let i = 0; i < n; i++) {
          const both = round(f[a + i]! + f[b + i]!)
          f[y + i] = both * sigmoid(both)
          f[y + n + i] = f[a + i]! * f[b + i]!
        }
      }
    },
    gate(Z, Y, T, H) {
      for (let t = 0; t < T; t++) {
        const z = (Z >> 2) + t * 2 * H
        for (let i = 0; i < H; i++) f[(Y >> 2) + t * H + i] = f[z + i]! * sigmoid(f[z + H + i]!)
      }
    },
    normalise(X, Y, gain, shift, T, H) {
      for (let t = 0; t < T; t++) {
        const x = (X >> 2) + t * H
        lanes.fill(0)
        for (let i = 0; i < H; i++) lanes[i & 3] = lanes[i & 3]! + f[x + i]!
        const mean = round(sumOfLanes() / H)
        lanes.fill(0)
        for (let i = 0; i < H; i++) {
          const d = round(f[x + i]! - mean)
          lanes[i & 3] = lanes[i & 3]! + round(d * d)
        }
        const scale = round(1 / round(Math.sqrt(round(round(sumOfLanes() / H) + round(1e-5)))))
        for (let i = 0; i < H; i++) {
          const n = round(round(f[x + i]! - mean) * scale)
          f[(Y >> 2) + t * H + i] = round(n * f[(gain >> 2) + i]!) + f[(shift >> 2) + i]!
        }
      }
    },
    softmax(X, T, count, stride) {
      for (let t = 0; t < T; t++) {
        const x = (X >> 2) + t * stride
        let most = f[x]!
        for (let i = 1; i < count; i++) most = Math.max(most, f[x + i]!)
        lanes.fill(0)
        for (let i = 0; i < stride; i++) f[x + i] = i < count ? exp(round(f[x + i]! - most)) : 0
        for (let i = 0; i < stride; i++) lanes[i & 3] = lanes[i & 3]! + f[x + i]!
        const scale = round(1 / sumOfLanes())
        for (let i = 0; i < stride; i++) f[x + i] = f[x + i]! * scale
      }
    },
    lstm(G, W, scales, Y, strideY, scratch, T, H, step) {
      const state = scratch >> 2
      const said = scratch + H * 4
      const scale = said + H * 2
      f.fill(0, state, state + H)
      let t = step > 0 ? 0 : T - 1
      for (let k = 0; k < T; k++, t += step) {
        const g = (G >> 2) + t * 4 * H
        const y = (Y >> 2) + t * strideY
        if (k) {
          kernel.quantise(Y + (t - step) * strideY * 4, said, scale, 1, H)
          affineRow(W, scales, 0, said, scale, g << 2, 4 * H, H, true)
        }
        for (let i = 0; i < H; i++) {
          const enter = round(1 + exp(-f[g + i]!))
          const keep = round(1 + exp(-f[g + H + i]!))
          const value = exp(-2 * f[g + 2 * H + i]!)
          const both = round(enter * round(1 + value))
          const kept = round(f[state + i]! * both)
          const now = round(round(round(round(1 - value) * keep) + kept) / round(both * keep))
          f[state + i] = now
          const leave = round(1 + exp(-f[g + 3 * H + i]!))
          const shown = exp(-2 * now)
          f[y + i] = round(1 - shown) / round(leave * round(1 + shown))
        }
      }
    },
    products(A, B, Y, T, U, C, strideY) {
      for (let t = 0; t < T; t++)
        for (let u = 0; u < U; u++) {
          lanes.fill(0)
          for (let c = 0; c < C; c++) lanes[c & 3] = lanes[c & 3]! + round(f[(A >> 2) + t * C + c]! * f[(B >> 2) + u * C + c]!)
          f[(Y >> 2) + t * strideY + u] = sumOfLanes()
        }
    },
  }
  return kernel

  function affineRow(W: number, scales: number, bias: number, x: number, S: number, Y: number, R: number, C: number, more: boolean): void {
    const s = f[S >> 2]!
    for (let r = 0; r < R; r++) {
      let total = 0
      const w = (W >> 1) + (r & ~3) * C + (r & 3) * 8
      for (let c = 0; c < C; c++) total += q[w + (c >> 3) * 32 + (c & 7)]! * q[(x >> 1) + c]!
      const y = (Y >> 2) + r
      const base = more ? f[y]! : bias ? f[(bias >> 2) + r]! : 0
      f[y] = round(round(total) * round(s * f[(scales >> 2) + r]!)) + base
    }
  }

  function sumOfLanes(): number {
    return round(round(lanes[0]! + lanes[1]!) + round(lanes[2]! + lanes[3]!))
  }
}

/** The nearest whole number, of two the even one. */
function nearest(x: number): number {
  const down = Math.floor(x)
  const part = x - down
  if (part !== 0.5) return part < 0.5 ? down : down + 1
  return down % 2 === 0 ? down : down + 1
}

const bits = new Int32Array(1)
const number = new Float32Array(bits.buffer)
const coefficients = [0.05550411, 0.2402265, Math.LN2, 1].map(round)
const first = round(0.009618129)
const log2e = round(Math.LOG2E)
/** As in the other kernel: it rounds a number that it is added to. */
const magic = 12582912

function exp(x: number): number {
  const power = round(Math.max(Math.min(x, 28), -28) * log2e)
  const n = round(round(power + magic) - magic)
  const f = round(power - n)
  let p = first
  for (const coefficient of coefficients) p = round(round(p * f) + coefficient)
  number[0] = p
  bits[0] = bits[0]! + (n << 23)
  return number[0]!
}

function sigmoid(x: number): number {
  return round(1 / round(1 + exp(-x)))
}
