/**
 * The arithmetic of a parser over one block of memory. Pointers are byte offsets, multiples of four; matrices lie row by row,
 * but for those it multiplies by (W): four rows lie together, eight numbers of each in turn.
 * `assembly/kernel.ts` does it with four lanes at a time, `plain-kernel.ts` does the same without WebAssembly, to the bit.
 */
export interface Kernel {
  readonly memory: { readonly buffer: ArrayBufferLike }
  /** Rows of f32 as i16, Q = X / S: S gets the scale of each row. */
  quantise(X: number, Q: number, S: number, T: number, C: number): void
  /** Y[t][r] = bias[r] + S[t] · scales[r] · Σc Q[t][c] · W[r][c], Q and W i16, all else f32. R a multiple of four, C of eight. */
  affine(W: number, scales: number, bias: number, Q: number, S: number, Y: number, T: number, R: number, C: number): void
  /** Y += share · scales[row] · table[row], for each of `count` rows (u16), n numbers i8 each. */
  addRows(y: number, table: number, scales: number, rows: number, count: number, n: number, share: number): void
  /** x[i] += y[i] */
  add(x: number, y: number, n: number): void
  /** y[i] = x[i] · sigmoid(x[i]) */
  silu(x: number, y: number, n: number): void
  /** Y[t] = first half of Z[t] · sigmoid(second half), H numbers each. */
  gate(Z: number, Y: number, T: number, H: number): void
  /** For each word t and its head h = heads[t] (u16): Y[t] = silu(A[h] + B[t + 1]) and then A[h] · B[t + 1], n numbers each. */
  pairs(A: number, B: number, heads: number, Y: number, T: number, n: number): void
  /** Each row of H numbers to mean nought and deviation one, then times gain and plus shift. */
  normalise(X: number, Y: number, gain: number, shift: number, T: number, H: number): void
  /** In place: the first `count` of each `stride` numbers as shares of one, noughts after them. */
  softmax(X: number, T: number, count: number, stride: number): void
  /**
   * One direction of an LSTM. G: the four gates of H numbers for each step, from the input, overwritten; Y: what it says, a row each
   * `strideY` numbers; `scratch`: room for 3 · H numbers. `step` is 1 or -1. W i16 with scales, as in {@link affine}.
   */
  lstm(G: number, W: number, scales: number, Y: number, strideY: number, scratch: number, T: number, H: number, step: number): void
  /** Y[t][u] = Σc A[t][c] · B[u][c] in f32, rows of Y `strideY` numbers. C a multiple of four. */
  products(A: number, B: number, Y: number, T: number, U: number, C: number, strideY: number): void
}
