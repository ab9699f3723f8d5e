// The arithmetic of a parser at work, in AssemblyScript. What each function does stands in `../kernel.ts`. Weights are whole numbers,
// so that sums are exact and the same everywhere; what is not a sum is f32, four lanes at a time, in an order that is fixed.

/** Added to a small number it leaves the nearest whole one in the low bits: 1.5 · 2²³. Cheaper than rounding and converting. */
const magic: f32 = 12582912

/** The nearest whole numbers, of two the even one; of numbers between -2²² and 2²². */
function whole(x: v128): v128 {
  return i32x4.sub(f32x4.add(x, f32x4.splat(magic)), f32x4.splat(magic))
}

export function quantise(X: usize, Q: usize, S: usize, T: i32, C: i32): void {
  const row = (<usize>C) << 2
  for (let t: usize = 0; t < <usize>T; t++) {
    const x = X + t * row
    let most = f32x4.splat(0)
    let more = most
    for (let c: usize = 0; c < row; c += 32) {
      most = f32x4.pmax(most, f32x4.abs(v128.load(x + c)))
      more = f32x4.pmax(more, f32x4.abs(v128.load(x + c, 16)))
    }
    most = f32x4.pmax(most, more)
    const largest = max<f32>(
      max<f32>(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
      max<f32>(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)),
    )
    f32.store(S + (t << 2), largest / <f32>16383)
    const inverse = f32x4.splat(largest > 0 ? <f32>16383 / largest : 0)
    const q = Q + ((t * row) >> 1)
    for (let c: usize = 0; c < row; c += 32) {
      const low = whole(f32x4.mul(v128.load(x + c), inverse))
      const high = whole(f32x4.mul(v128.load(x + c, 16), inverse))
      v128.store(q + (c >> 1), i16x8.narrow_i32x4_s(low, high))
    }
  }
}

export function affine(W: usize, scales: usize, bias: usize, Q: usize, S: usize, Y: usize, T: i32, R: i32, C: i32): void {
  const row = (<usize>C) << 1
  const rowY = (<usize>R) << 2
  let t: usize = 0
  for (; t + 2 <= <usize>T; t += 2) {
    const s0 = v128.load32_splat(S + (t << 2))
    const s1 = v128.load32_splat(S + (t << 2), 4)
    const from = Q + t * row
    let w = W
    for (let r: usize = 0; r < rowY; r += 16) {
      let a0 = i32x4.splat(0)
      let a1 = a0
      let a2 = a0
      let a3 = a0
      let b0 = a0
      let b1 = a0
      let b2 = a0
      let b3 = a0
      let x0 = from
      let x1 = from + row
      const end = x1
      while (x0 < end) {
        const p = v128.load(x0)
        const q = v128.load(x1)
        const v0 = v128.load(w)
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(v0, p))
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(v0, q))
        const v1 = v128.load(w, 16)
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(v1, p))
        b1 = i32x4.add(b1, i32x4.dot_i16x8_s(v1, q))
        const v2 = v128.load(w, 32)
        a2 = i32x4.add(a2, i32x4.dot_i16x8_s(v2, p))
        b2 = i32x4.add(b2, i32x4.dot_i16x8_s(v2, q))
        const v3 = v128.load(w, 48)
        a3 = i32x4.add(a3, i32x4.dot_i16x8_s(v3, p))
        b3 = i32x4.add(b3, i32x4.dot_i16x8_s(v3, q))
        x0 += 16
        x1 += 16
        w += 64
      }
      const scale = v128.load(scales + r)
      const base = bias ? v128.load(bias + r) : f32x4.splat(0)
      const y = Y + t * rowY + r
      v128.store(y, f32x4.add(f32x4.mul(sums(a0, a1, a2, a3), f32x4.mul(s0, scale)), base))
      v128.store(y + rowY, f32x4.add(f32x4.mul(sums(b0, b1, b2, b3), f32x4.mul(s1, scale)), base))
    }
  }
  if (t < <usize>T) affineRow(W, scales, bias, Q + t * row, S + (t << 2), Y + t * rowY, R, row, false)
}

/** One row of `affine`; adds to y where `more`. The recurrent step is this and little else, so eight rows of W go at once. */
function affineRow(W: usize, scales: usize, bias: usize, x: usize, S: usize, Y: usize, R: i32, row: usize, more: bool): void {
  const s = v128.load32_splat(S)
  const end = x + row
  const four = row << 2
  const rowY = (<usize>R) << 2
  let w = W
  let r: usize = 0
  for (; r + 32 <= rowY; r += 32) {
    let a0 = i32x4.splat(0)
    let a1 = a0
    let a2 = a0
    let a3 = a0
    let b0 = a0
    let b1 = a0
    let b2 = a0
    let b3 = a0
    let v = w + four
    for (let at = x; at < end; at += 16) {
      const p = v128.load(at)
      a0 = i32x4.add(a0, i32x4.dot_i16x8_s(v128.load(w), p))
      a1 = i32x4.add(a1, i32x4.dot_i16x8_s(v128.load(w, 16), p))
      a2 = i32x4.add(a2, i32x4.dot_i16x8_s(v128.load(w, 32), p))
      a3 = i32x4.add(a3, i32x4.dot_i16x8_s(v128.load(w, 48), p))
      b0 = i32x4.add(b0, i32x4.dot_i16x8_s(v128.load(v), p))
      b1 = i32x4.add(b1, i32x4.dot_i16x8_s(v128.load(v, 16), p))
      b2 = i32x4.add(b2, i32x4.dot_i16x8_s(v128.load(v, 32), p))
      b3 = i32x4.add(b3, i32x4.dot_i16x8_s(v128.load(v, 48), p))
      w += 64
      v += 64
    }
    w = v
    storeRow(scales, bias, s, Y, r, more, sums(a0, a1, a2, a3))
    storeRow(scales, bias, s, Y, r + 16, more, sums(b0, b1, b2, b3))
  }
  if (r < rowY) {
    let a0 = i32x4.splat(0)
    let a1 = a0
    let a2 = a0
    let a3 = a0
    for (let at = x; at < end; at += 16) {
      const p = v128.load(at)
      a0 = i32x4.add(a0, i32x4.dot_i16x8_s(v128.load(w), p))
      a1 = i32x4.add(a1, i32x4.dot_i16x8_s(v128.load(w, 16), p))
      a2 = i32x4.add(a2, i32x4.dot_i16x8_s(v128.load(w, 32), p))
      a3 = i32x4.add(a3, i32x4.dot_i16x8_s(v128.load(w, 48), p))
      w += 64
    }
    storeRow(scales, bias, s, Y, r, more, sums(a0, a1, a2, a3))
  }
}

function storeRow(scales: usize, bias: usize, s: v128, Y: usize, r: usize, more: bool, total: v128): void {
  const base = more ? v128.load(Y + r) : bias ? v128.load(bias + r) : f32x4.splat(0)
  v128.store(Y + r, f32x4.add(f32x4.mul(total, f32x4.mul(s, v128.load(scales + r))), base))
}

/** The sums of four vectors of whole numbers as one vector of f32. */
function sums(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = i32x4.add(v128.shuffle<i32>(a, b, 0, 1, 4, 5), v128.shuffle<i32>(a, b, 2, 3, 6, 7))
  const cd = i32x4.add(v128.shuffle<i32>(c, d, 0, 1, 4, 5), v128.shuffle<i32>(c, d, 2, 3, 6, 7))
  const all = i32x4.add(v128.shuffle<i32>(ab, cd, 0, 2, 4, 6), v128.shuffle<i32>(ab, cd, 1, 3, 5, 7))
  return f32x4.convert_i32x4_s(all)
}

function sum(a: v128): f32 {
  return f32x4.extract_lane(a, 0) + f32x4.extract_lane(a, 1) + (f32x4.extract_lane(a, 2) + f32x4.extract_lane(a, 3))
}

export function addRows(y: usize, table: usize, scales: usize, rows: usize, count: i32, n: i32, share: f32): void {
  for (let k: usize = 0; k < <usize>count; k++) {
    const row = <usize>load<u16>(rows + (k << 1))
    const from = table + row * <usize>n
    const scale = f32x4.splat(load<f32>(scales + (row << 2)) * share)
    for (let i: usize = 0; i < <usize>n; i += 8) {
      const bytes = v128.load_ext<i8>(from + i)
      const at = y + (i << 2)
      const low = f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(bytes))
      const high = f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(bytes))
      v128.store(at, f32x4.add(v128.load(at), f32x4.mul(scale, low)))
      v128.store(at, f32x4.add(v128.load(at, 16), f32x4.mul(scale, high)), 16)
    }
  }
}

export function add(x: usize, y: usize, n: i32): void {
  for (let i: usize = 0; i < (<usize>n) << 2; i += 16) v128.store(x + i, f32x4.add(v128.load(x + i), v128.load(y + i)))
}

/**
 * e^x to one part in twenty thousand, for x from -28 to 28 and bounded there: three of them can be multiplied. 2 to the power of the
 * nearest whole number goes into the exponent, the rest is a short sum. No fused multiply-add, no library.
 */
function exp(x: v128): v128 {
  const power = f32x4.mul(f32x4.pmax(f32x4.pmin(x, f32x4.splat(28)), f32x4.splat(-28)), f32x4.splat(<f32>Math.LOG2E))
  const shifted = f32x4.add(power, f32x4.splat(magic))
  const f = f32x4.sub(power, f32x4.sub(shifted, f32x4.splat(magic)))
  let p = f32x4.add(f32x4.mul(f32x4.splat(0.009618129), f), f32x4.splat(0.05550411))
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.2402265))
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(<f32>Math.LN2))
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(1))
  return i32x4.add(p, i32x4.shl(shifted, 23))
}

function sigmoid(x: v128): v128 {
  return f32x4.div(f32x4.splat(1), f32x4.add(f32x4.splat(1), exp(f32x4.neg(x))))
}

export function silu(x: usize, y: usize, n: i32): void {
  for (let i: usize = 0; i < (<usize>n) << 2; i += 16) {
    const v = v128.load(x + i)
    v128.store(y + i, f32x4.mul(v, sigmoid(v)))
  }
}

export function pairs(A: usize, B: usize, heads: usize, Y: usize, T: i32, n: i32): void {
  const row = (<usize>n) << 2
  for (let t: usize = 0; t < <usize>T; t++) {
    const a = A + <usize>load<u16>(heads + (t << 1)) * row
    const b = B + (t + 1) * row
    const y = Y + t * 2 * row
    for (let i: usize = 0; i < row; i += 16) {
      const p = v128.load(a + i)
      const q = v128.load(b + i)
      const both = f32x4.add(p, q)
      v128.store(y + i, f32x4.mul(both, sigmoid(both)))
      v128.store(y + row + i, f32x4.mul(p, q))
    }
  }
}

export function gate(Z: usize, Y: usize, T: i32, H: i32): void {
  const half = (<usize>H) << 2
  for (let t: usize = 0; t < <usize>T; t++) {
    const z = Z + t * 2 * half
    for (let i: usize = 0; i < half; i += 16) v128.store(Y + t * half + i, f32x4.mul(v128.load(z + i), sigmoid(v128.load(z + half + i))))
  }
}

export function normalise(X: usize, Y: usize, gain: usize, shift: usize, T: i32, H: i32): void {
  const row = (<usize>H) << 2
  for (let t: usize = 0; t < <usize>T; t++) {
    const x = X + t * row
    let total = f32x4.splat(0)
    for (let i: usize = 0; i < row; i += 16) total = f32x4.add(total, v128.load(x + i))
    const mean = f32x4.splat(sum(total) / <f32>H)
    let squares = f32x4.splat(0)
    for (let i: usize = 0; i < row; i += 16) {
      const d = f32x4.sub(v128.load(x + i), mean)
      squares = f32x4.add(squares, f32x4.mul(d, d))
    }
    const scale = f32x4.splat(<f32>1 / sqrt<f32>(sum(squares) / <f32>H + <f32>1e-5))
    for (let i: usize = 0; i < row; i += 16) {
      const n = f32x4.mul(f32x4.sub(v128.load(x + i), mean), scale)
      v128.store(Y + t * row + i, f32x4.add(f32x4.mul(n, v128.load(gain + i)), v128.load(shift + i)))
    }
  }
}

export function softmax(X: usize, T: i32, count: i32, stride: i32): void {
  const row = (<usize>stride) << 2
  for (let t: usize = 0; t < <usize>T; t++) {
    const x = X + t * row
    let most = f32.load(x)
    for (let i: usize = 4; i < (<usize>count) << 2; i += 4) most = max<f32>(most, f32.load(x + i))
    const top = f32x4.splat(most)
    for (let i: usize = 0; i < row; i += 16) v128.store(x + i, exp(f32x4.sub(v128.load(x + i), top)))
    for (let i: usize = (<usize>count) << 2; i < row; i += 4) f32.store(x + i, 0)
    let total = f32x4.splat(0)
    for (let i: usize = 0; i < row; i += 16) total = f32x4.add(total, v128.load(x + i))
    const scale = f32x4.splat(<f32>1 / sum(total))
    for (let i: usize = 0; i < row; i += 16) v128.store(x + i, f32x4.mul(v128.load(x + i), scale))
  }
}

export function lstm(G: usize, W: usize, scales: usize, Y: usize, strideY: i32, scratch: usize, T: i32, H: i32, step: i32): void {
  const row = (<usize>H) << 2
  const rowY = (<usize>strideY) << 2
  // sigmoid(i) · tanh(v) + sigmoid(f) · c and sigmoid(o) · tanh(c), each over one denominator: a division costs as much as all else.
  const one = f32x4.splat(1)
  const minusTwo = f32x4.splat(-2)
  const state = scratch
  const said = scratch + row
  const scale = said + (row >> 1)
  memory.fill(state, 0, row)
  let t: i32 = step > 0 ? 0 : T - 1
  for (let k = 0; k < T; k++, t += step) {
    const g = G + <usize>t * 4 * row
    const y = Y + <usize>t * rowY
    if (k) {
      quantise(Y + <usize>(t - step) * rowY, said, scale, 1, H)
      affineRow(W, scales, 0, said, scale, g, 4 * H, row >> 1, true)
    }
    for (let i: usize = 0; i < row; i += 16) {
      const enter = f32x4.add(one, exp(f32x4.neg(v128.load(g + i))))
      const keep = f32x4.add(one, exp(f32x4.neg(v128.load(g + row + i))))
      const value = exp(f32x4.mul(minusTwo, v128.load(g + 2 * row + i)))
      const both = f32x4.mul(enter, f32x4.add(one, value))
      const kept = f32x4.mul(v128.load(state + i), both)
      const now = f32x4.div(f32x4.add(f32x4.mul(f32x4.sub(one, value), keep), kept), f32x4.mul(both, keep))
      v128.store(state + i, now)
      const leave = f32x4.add(one, exp(f32x4.neg(v128.load(g + 3 * row + i))))
      const shown = exp(f32x4.mul(minusTwo, now))
      v128.store(y + i, f32x4.div(f32x4.sub(one, shown), f32x4.mul(leave, f32x4.add(one, shown))))
    }
  }
}

export function products(A: usize, B: usize, Y: usize, T: i32, U: i32, C: i32, strideY: i32): void {
  const row = (<usize>C) << 2
  for (let t: usize = 0; t < <usize>T; t++)
    for (let u: usize = 0; u < <usize>U; u++) {
      const a = A + t * row
      const b = B + u * row
      let total = f32x4.splat(0)
      for (let c: usize = 0; c < row; c += 16) total = f32x4.add(total, f32x4.mul(v128.load(a + c), v128.load(b + c)))
      f32.store(Y + ((t * <usize>strideY + u) << 2), sum(total))
    }
}
