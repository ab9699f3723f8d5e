// The arithmetic of training, in AssemblyScript: f32, four lanes at a time. Pointers are byte offsets into one shared memory.
// Matrices lie row by row; every row length is a multiple of four.

/** Y[t][r] = bias[r] + Σc X[t][c] · W[r][c]; without a bias (0) it adds to what is in Y. */
export function affine(W: usize, bias: usize, X: usize, Y: usize, T: i32, R: i32, C: i32): void {
  const rowX = (<usize>C) << 2
  const rowY = (<usize>R) << 2
  if (bias) for (let t = 0; t < T; t++) memory.copy(Y + <usize>t * rowY, bias, rowY)
  let t = 0
  for (; t + 2 <= T; t += 2) {
    const x0 = X + <usize>t * rowX
    const x1 = x0 + rowX
    const y = Y + <usize>t * rowY
    for (let r: usize = 0; r < <usize>R; r += 4) {
      const w0 = W + r * rowX
      const w1 = w0 + rowX
      const w2 = w1 + rowX
      const w3 = w2 + rowX
      let a0 = f32x4.splat(0)
      let a1 = a0
      let a2 = a0
      let a3 = a0
      let b0 = a0
      let b1 = a0
      let b2 = a0
      let b3 = a0
      for (let c: usize = 0; c < rowX; c += 16) {
        const p = v128.load(x0 + c)
        const q = v128.load(x1 + c)
        const v0 = v128.load(w0 + c)
        a0 = f32x4.add(a0, f32x4.mul(v0, p))
        b0 = f32x4.add(b0, f32x4.mul(v0, q))
        const v1 = v128.load(w1 + c)
        a1 = f32x4.add(a1, f32x4.mul(v1, p))
        b1 = f32x4.add(b1, f32x4.mul(v1, q))
        const v2 = v128.load(w2 + c)
        a2 = f32x4.add(a2, f32x4.mul(v2, p))
        b2 = f32x4.add(b2, f32x4.mul(v2, q))
        const v3 = v128.load(w3 + c)
        a3 = f32x4.add(a3, f32x4.mul(v3, p))
        b3 = f32x4.add(b3, f32x4.mul(v3, q))
      }
      const o = y + (r << 2)
      v128.store(o, f32x4.add(v128.load(o), sums(a0, a1, a2, a3)))
      v128.store(o + rowY, f32x4.add(v128.load(o + rowY), sums(b0, b1, b2, b3)))
    }
  }
  if (t < T) affineRow(W, X + <usize>t * rowX, Y + <usize>t * rowY, R, rowX)
}

/** One row of `affine`, adding: y[r] += Σc x[c] · W[r][c]. The recurrent step is this and nothing else. */
function affineRow(W: usize, x: usize, y: usize, R: i32, rowX: usize): void {
  for (let r: usize = 0; r < <usize>R; r += 4) {
    const w0 = W + r * rowX
    const w1 = w0 + rowX
    const w2 = w1 + rowX
    const w3 = w2 + rowX
    let a0 = f32x4.splat(0)
    let a1 = a0
    let a2 = a0
    let a3 = a0
    for (let c: usize = 0; c < rowX; c += 16) {
      const p = v128.load(x + c)
      a0 = f32x4.add(a0, f32x4.mul(v128.load(w0 + c), p))
      a1 = f32x4.add(a1, f32x4.mul(v128.load(w1 + c), p))
      a2 = f32x4.add(a2, f32x4.mul(v128.load(w2 + c), p))
      a3 = f32x4.add(a3, f32x4.mul(v128.load(w3 + c), p))
    }
    const o = y + (r << 2)
    v128.store(o, f32x4.add(v128.load(o), sums(a0, a1, a2, a3)))
  }
}

/** The sums of four vectors as one vector. */
function sums(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = f32x4.add(v128.shuffle<f32>(a, b, 0, 1, 4, 5), v128.shuffle<f32>(a, b, 2, 3, 6, 7))
  const cd = f32x4.add(v128.shuffle<f32>(c, d, 0, 1, 4, 5), v128.shuffle<f32>(c, d, 2, 3, 6, 7))
  return f32x4.add(v128.shuffle<f32>(ab, cd, 0, 2, 4, 6), v128.shuffle<f32>(ab, cd, 1, 3, 5, 7))
}

function sum(a: v128): f32 {
  return f32x4.extract_lane(a, 0) + f32x4.extract_lane(a, 1) + (f32x4.extract_lane(a, 2) + f32x4.extract_lane(a, 3))
}

/** dX[t][c] += Σr dY[t][r] · W[r][c]. */
export function inputGradient(W: usize, dY: usize, dX: usize, T: i32, R: i32, C: i32): void {
  const rowX = (<usize>C) << 2
  const rowY = (<usize>R) << 2
  for (let t = 0; t < T; t += 2) {
    const pair = t + 1 < T
    const y0 = dY + <usize>t * rowY
    const y1 = pair ? y0 + rowY : y0
    const d0 = dX + <usize>t * rowX
    const d1 = pair ? d0 + rowX : d0
    let c: usize = 0
    for (; c + 32 <= rowX; c += 32) {
      let a0 = f32x4.splat(0)
      let a1 = a0
      let b0 = a0
      let b1 = a0
      let w = W + c
      for (let r: usize = 0; r < rowY; r += 4) {
        const v0 = v128.load(w)
        const v1 = v128.load(w, 16)
        const p = v128.load32_splat(y0 + r)
        const q = v128.load32_splat(y1 + r)
        a0 = f32x4.add(a0, f32x4.mul(v0, p))
        a1 = f32x4.add(a1, f32x4.mul(v1, p))
        b0 = f32x4.add(b0, f32x4.mul(v0, q))
        b1 = f32x4.add(b1, f32x4.mul(v1, q))
        w += rowX
      }
      increase(d0 + c, a0)
      increase(d0 + c + 16, a1)
      if (pair) {
        increase(d1 + c, b0)
        increase(d1 + c + 16, b1)
      }
    }
    for (; c < rowX; c += 16) {
      let a = f32x4.splat(0)
      let b = a
      for (let r: usize = 0; r < rowY; r += 4) {
        const v = v128.load(W + (r >> 2) * rowX + c)
        a = f32x4.add(a, f32x4.mul(v, v128.load32_splat(y0 + r)))
        b = f32x4.add(b, f32x4.mul(v, v128.load32_splat(y1 + r)))
      }
      increase(d0 + c, a)
      if (pair) increase(d1 + c, b)
    }
  }
}

function increase(at: usize, by: v128): void {
  v128.store(at, f32x4.add(v128.load(at), by))
}

/** dW[r][c] += Σt dY[t][r] · X[t][c]. */
export function weightGradient(dW: usize, dY: usize, X: usize, T: i32, R: i32, C: i32): void {
  const rowX = (<usize>C) << 2
  const rowY = (<usize>R) << 2
  for (let r: usize = 0; r < rowY; r += 8) {
    const d0 = dW + (r >> 2) * rowX
    const d1 = d0 + rowX
    let c: usize = 0
    for (; c + 32 <= rowX; c += 32) {
      let a0 = f32x4.splat(0)
      let a1 = a0
      let b0 = a0
      let b1 = a0
      let x = X + c
      let y = dY + r
      for (let t = 0; t < T; t++) {
        const v0 = v128.load(x)
        const v1 = v128.load(x, 16)
        const p = v128.load32_splat(y)
        const q = v128.load32_splat(y, 4)
        a0 = f32x4.add(a0, f32x4.mul(v0, p))
        a1 = f32x4.add(a1, f32x4.mul(v1, p))
        b0 = f32x4.add(b0, f32x4.mul(v0, q))
        b1 = f32x4.add(b1, f32x4.mul(v1, q))
        x += rowX
        y += rowY
      }
      increase(d0 + c, a0)
      increase(d0 + c + 16, a1)
      increase(d1 + c, b0)
      increase(d1 + c + 16, b1)
    }
    for (; c < rowX; c += 16) {
      let a = f32x4.splat(0)
      let b = a
      for (let t = 0; t < T; t++) {
        const v = v128.load(X + <usize>t * rowX + c)
        a = f32x4.add(a, f32x4.mul(v, v128.load32_splat(dY + <usize>t * rowY + r)))
        b = f32x4.add(b, f32x4.mul(v, v128.load32_splat(dY + <usize>t * rowY + r, 4)))
      }
      increase(d0 + c, a)
      increase(d1 + c, b)
    }
  }
}

/** db[r] += Σt dY[t][r]. */
export function biasGradient(db: usize, dY: usize, T: i32, R: i32): void {
  const row = (<usize>R) << 2
  for (let t = 0; t < T; t++) for (let i: usize = 0; i < row; i += 16) increase(db + i, v128.load(dY + <usize>t * row + i))
}

/** e^x, to the last bit or so, the same on every machine: no fused multiply-add, no library. */
function exp(x: v128): v128 {
  const bounded = f32x4.max(f32x4.min(x, f32x4.splat(88)), f32x4.splat(-87))
  const n = f32x4.nearest(f32x4.mul(bounded, f32x4.splat(<f32>Math.LOG2E)))
  const f = f32x4.sub(f32x4.sub(bounded, f32x4.mul(n, f32x4.splat(0.693359375))), f32x4.mul(n, f32x4.splat(-2.1219444e-4)))
  let p = f32x4.add(f32x4.mul(f32x4.splat(1.9875691e-4), f), f32x4.splat(1.3981999e-3))
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(8.333452e-3))
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(4.1665796e-2))
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(1.6666665e-1))
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.5))
  p = f32x4.add(f32x4.add(f32x4.mul(p, f32x4.mul(f, f)), f), f32x4.splat(1))
  return f32x4.mul(p, i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23))
}

function sigmoid(x: v128): v128 {
  return f32x4.div(f32x4.splat(1), f32x4.add(f32x4.splat(1), exp(f32x4.neg(x))))
}

function tanh(x: v128): v128 {
  return f32x4.sub(f32x4.mul(f32x4.splat(2), sigmoid(f32x4.add(x, x))), f32x4.splat(1))
}

/** y = x · sigmoid(x). */
export function silu(x: usize, y: usize, n: i32): void {
  for (let i: usize = 0; i < (<usize>n) << 2; i += 16) {
    const v = v128.load(x + i)
    v128.store(y + i, f32x4.mul(v, sigmoid(v)))
  }
}

/** Turns the gradient of silu's result, in place, into that of its input x. */
export function siluGradient(x: usize, dy: usize, n: i32): void {
  const one = f32x4.splat(1)
  for (let i: usize = 0; i < (<usize>n) << 2; i += 16) {
    const v = v128.load(x + i)
    const s = sigmoid(v)
    const slope = f32x4.mul(s, f32x4.add(one, f32x4.mul(v, f32x4.sub(one, s))))
    v128.store(dy + i, f32x4.mul(v128.load(dy + i), slope))
  }
}

/** Y[t] = first half of Z[t] · sigmoid(second half): the gate lets a neighbour in or not. */
export function gate(Z: usize, Y: usize, T: i32, H: i32): void {
  const half = (<usize>H) << 2
  for (let t: usize = 0; t < <usize>T; t++) {
    const z = Z + t * 2 * half
    for (let i: usize = 0; i < half; i += 16) v128.store(Y + t * half + i, f32x4.mul(v128.load(z + i), sigmoid(v128.load(z + half + i))))
  }
}

/** Replaces Z by its gradient, given that of `gate`'s result. */
export function gateGradient(Z: usize, dY: usize, T: i32, H: i32): void {
  const half = (<usize>H) << 2
  const one = f32x4.splat(1)
  for (let t: usize = 0; t < <usize>T; t++) {
    const z = Z + t * 2 * half
    for (let i: usize = 0; i < half; i += 16) {
      const open = sigmoid(v128.load(z + half + i))
      const value = v128.load(z + i)
      const d = v128.load(dY + t * half + i)
      v128.store(z + i, f32x4.mul(d, open))
      v128.store(z + half + i, f32x4.mul(f32x4.mul(d, value), f32x4.mul(open, f32x4.sub(one, open))))
    }
  }
}

/** Layer normalisation. Keeps the normalised rows (N) and one over each row's deviation (S) for the way back. */
export function normalise(X: usize, N: usize, Y: usize, S: usize, gain: usize, shift: usize, T: i32, H: i32): void {
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
    const inverse: f32 = <f32>1 / sqrt<f32>(sum(squares) / <f32>H + <f32>1e-5)
    f32.store(S + (t << 2), inverse)
    const scale = f32x4.splat(inverse)
    for (let i: usize = 0; i < row; i += 16) {
      const n = f32x4.mul(f32x4.sub(v128.load(x + i), mean), scale)
      v128.store(N + t * row + i, n)
      v128.store(Y + t * row + i, f32x4.add(f32x4.mul(n, v128.load(gain + i)), v128.load(shift + i)))
    }
  }
}

/** dX += the gradient of `normalise`'s input; also those of gain and shift. */
export function normaliseGradient(
  N: usize,
  S: usize,
  dY: usize,
  dX: usize,
  gain: usize,
  dGain: usize,
  dShift: usize,
  T: i32,
  H: i32,
): void {
  const row = (<usize>H) << 2
  for (let t: usize = 0; t < <usize>T; t++) {
    const n = N + t * row
    const d = dY + t * row
    let total = f32x4.splat(0)
    let along = f32x4.splat(0)
    for (let i: usize = 0; i < row; i += 16) {
      const dy = v128.load(d + i)
      const v = v128.load(n + i)
      increase(dGain + i, f32x4.mul(dy, v))
      increase(dShift + i, dy)
      const g = f32x4.mul(dy, v128.load(gain + i))
      total = f32x4.add(total, g)
      along = f32x4.add(along, f32x4.mul(g, v))
    }
    const mean = f32x4.splat(sum(total) / <f32>H)
    const slope = f32x4.splat(sum(along) / <f32>H)
    const scale = v128.load32_splat(S + (t << 2))
    for (let i: usize = 0; i < row; i += 16) {
      const g = f32x4.mul(v128.load(d + i), v128.load(gain + i))
      increase(dX + t * row + i, f32x4.mul(scale, f32x4.sub(f32x4.sub(g, mean), f32x4.mul(v128.load(n + i), slope))))
    }
  }
}

/**
 * One direction of an LSTM over a sentence, `step` 1 or -1. G holds what the inputs say to the four gates (in, forget, value, out)
 * and gets their values; states C, their tanh in D. Rows of the output Y are `strideY` floats apart: both directions share them.
 */
export function lstm(G: usize, W: usize, Y: usize, strideY: i32, C: usize, D: usize, T: i32, H: i32, step: i32): void {
  const row = (<usize>H) << 2
  const rowY = (<usize>strideY) << 2
  let t = step > 0 ? 0 : T - 1
  for (let k = 0; k < T; k++, t += step) {
    const g = G + <usize>t * 4 * row
    const c = C + <usize>t * row
    const before = C + <usize>(t - step) * row
    if (k) affineRow(W, Y + <usize>(t - step) * rowY, g, 4 * H, row)
    for (let i: usize = 0; i < row; i += 16) {
      const enter = sigmoid(v128.load(g + i))
      const keep = sigmoid(v128.load(g + row + i))
      const value = tanh(v128.load(g + 2 * row + i))
      const leave = sigmoid(v128.load(g + 3 * row + i))
      v128.store(g + i, enter)
      v128.store(g + row + i, keep)
      v128.store(g + 2 * row + i, value)
      v128.store(g + 3 * row + i, leave)
      let state = f32x4.mul(enter, value)
      if (k) state = f32x4.add(state, f32x4.mul(keep, v128.load(before + i)))
      const shown = tanh(state)
      v128.store(c + i, state)
      v128.store(D + <usize>t * row + i, shown)
      v128.store(Y + <usize>t * rowY + i, f32x4.mul(leave, shown))
    }
  }
}

/** Replaces the gates in G by their gradients, given dY. `scratch` has room for two rows. */
export function lstmGradient(
  G: usize,
  W: usize,
  dY: usize,
  strideY: i32,
  C: usize,
  D: usize,
  scratch: usize,
  T: i32,
  H: i32,
  step: i32,
): void {
  const row = (<usize>H) << 2
  const rowY = (<usize>strideY) << 2
  const one = f32x4.splat(1)
  const dh = scratch
  const dc = scratch + row
  memory.fill(scratch, 0, 2 * row)
  let t = step > 0 ? T - 1 : 0
  for (let k = T - 1; k >= 0; k--, t -= step) {
    const g = G + <usize>t * 4 * row
    const before = C + <usize>(t - step) * row
    for (let i: usize = 0; i < row; i += 16) {
      const d = f32x4.add(v128.load(dY + <usize>t * rowY + i), v128.load(dh + i))
      const enter = v128.load(g + i)
      const keep = v128.load(g + row + i)
      const value = v128.load(g + 2 * row + i)
      const leave = v128.load(g + 3 * row + i)
      const shown = v128.load(D + <usize>t * row + i)
      const ds = f32x4.add(v128.load(dc + i), f32x4.mul(f32x4.mul(d, leave), f32x4.sub(one, f32x4.mul(shown, shown))))
      v128.store(g + i, f32x4.mul(f32x4.mul(ds, value), f32x4.mul(enter, f32x4.sub(one, enter))))
      v128.store(g + row + i, k ? f32x4.mul(f32x4.mul(ds, v128.load(before + i)), f32x4.mul(keep, f32x4.sub(one, keep))) : f32x4.splat(0))
      v128.store(g + 2 * row + i, f32x4.mul(f32x4.mul(ds, enter), f32x4.sub(one, f32x4.mul(value, value))))
      v128.store(g + 3 * row + i, f32x4.mul(f32x4.mul(d, shown), f32x4.mul(leave, f32x4.sub(one, leave))))
      v128.store(dc + i, f32x4.mul(ds, keep))
    }
    memory.fill(dh, 0, row)
    if (k) inputGradient(W, g, dh, 1, 4 * H, H)
  }
}

/** P[t] = softmax of the first `count` of `stride` numbers of X[t], zero after them. X may be P. */
export function softmax(X: usize, P: usize, T: i32, count: i32, stride: i32): void {
  const row = (<usize>stride) << 2
  for (let t: usize = 0; t < <usize>T; t++) {
    const x = X + t * row
    const p = P + t * row
    let most = f32.load(x)
    for (let i: usize = 4; i < (<usize>count) << 2; i += 4) most = max<f32>(most, f32.load(x + i))
    const top = f32x4.splat(most)
    for (let i: usize = 0; i < row; i += 16) v128.store(p + i, exp(f32x4.sub(v128.load(x + i), top)))
    for (let i: usize = (<usize>count) << 2; i < row; i += 4) f32.store(p + i, 0)
    let total = f32x4.splat(0)
    for (let i: usize = 0; i < row; i += 16) total = f32x4.add(total, v128.load(p + i))
    const scale = f32x4.splat(<f32>1 / sum(total))
    for (let i: usize = 0; i < row; i += 16) v128.store(p + i, f32x4.mul(v128.load(p + i), scale))
  }
}

/** x ·= a mask of zeros (with chance p) and 1 / (1 - p), which is kept. Gives the state of chance for the next call. */
export function drop(x: usize, mask: usize, n: i32, p: f32, seed: u32): u32 {
  const limit = <u32>(<f64>p * 4294967295.0)
  const scale: f32 = <f32>1 / (<f32>1 - p)
  let s = seed
  for (let i: usize = 0; i < (<usize>n) << 2; i += 4) {
    s ^= s << 13
    s ^= s >> 17
    s ^= s << 5
    f32.store(mask + i, s < limit ? 0 : scale)
  }
  multiply(x, mask, n)
  return s
}

export function add(x: usize, y: usize, n: i32): void {
  for (let i: usize = 0; i < (<usize>n) << 2; i += 16) increase(x + i, v128.load(y + i))
}

export function multiply(x: usize, y: usize, n: i32): void {
  for (let i: usize = 0; i < (<usize>n) << 2; i += 16) v128.store(x + i, f32x4.mul(v128.load(x + i), v128.load(y + i)))
}

/** x += k · y. */
export function addScaled(x: usize, y: usize, n: i32, k: f32): void {
  const scale = f32x4.splat(k)
  for (let i: usize = 0; i < (<usize>n) << 2; i += 16) increase(x + i, f32x4.mul(scale, v128.load(y + i)))
}

/** x += y · z. */
export function addProduct(x: usize, y: usize, z: usize, n: i32): void {
  for (let i: usize = 0; i < (<usize>n) << 2; i += 16) increase(x + i, f32x4.mul(v128.load(y + i), v128.load(z + i)))
}

/** The sum of squares, summed per stretch in double precision so that it does not depend on how parameters are dealt out. */
export function squares(x: usize, n: i32): f64 {
  let total: f64 = 0
  for (let from: usize = 0; from < (<usize>n) << 2; from += 4096) {
    const to = min<usize>(from + 4096, (<usize>n) << 2)
    let part = f32x4.splat(0)
    for (let i = from; i < to; i += 16) part = f32x4.add(part, f32x4.mul(v128.load(x + i), v128.load(x + i)))
    total += <f64>sum(part)
  }
  return total
}

/** One step of Adam over n parameters w with gradients g · scale, which it clears; e follows w as an exponential average. */
export function adam(
  w: usize,
  g: usize,
  m: usize,
  v: usize,
  e: usize,
  n: i32,
  rate: f32,
  keep1: f32,
  keep2: f32,
  scale: f32,
  follow: f32,
): void {
  const k1 = f32x4.splat(keep1)
  const k2 = f32x4.splat(keep2)
  const l1 = f32x4.splat(<f32>1 - keep1)
  const l2 = f32x4.splat(<f32>1 - keep2)
  for (let i: usize = 0; i < (<usize>n) << 2; i += 16) {
    const d = f32x4.mul(v128.load(g + i), f32x4.splat(scale))
    const first = f32x4.add(f32x4.mul(k1, v128.load(m + i)), f32x4.mul(l1, d))
    const second = f32x4.add(f32x4.mul(k2, v128.load(v + i)), f32x4.mul(l2, f32x4.mul(d, d)))
    const move = f32x4.div(f32x4.mul(f32x4.splat(rate), first), f32x4.add(f32x4.sqrt(second), f32x4.splat(1e-8)))
    const now = f32x4.sub(v128.load(w + i), move)
    v128.store(w + i, now)
    v128.store(m + i, first)
    v128.store(v + i, second)
    v128.store(g + i, f32x4.splat(0))
    increase(e + i, f32x4.mul(f32x4.splat(follow), f32x4.sub(now, v128.load(e + i))))
  }
}
