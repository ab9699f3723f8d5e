import type { Kernel } from "./kernel.ts"

/** A matrix in the kernel's memory: where its numbers are, and where the slopes of the loss towards them gather. */
export interface Tensor {
  readonly rows: number
  readonly columns: number
  readonly at: number
  readonly slope: number
}

/** What somebody else would choose: shares of one, a row for each choice, and the weight of a choice that has no target of its own. */
export interface Advice {
  readonly shares: Float32Array
  readonly weight: number
}

/**
 * One sentence's way through the network and back. Each step that is done puts its own way back on the tape; `back` plays it in
 * reverse. Numbers live in an arena that the next sentence overwrites.
 */
export class Tape {
  readonly kernel: Kernel
  readonly floats: Float32Array
  private readonly bytes: Uint8Array
  private readonly from: number
  private readonly to: number
  private top: number
  private steps: (() => void)[] = []
  private learning = false
  private chance = 1

  constructor(kernel: Kernel, memory: WebAssembly.Memory, from: number, to: number) {
    this.kernel = kernel
    this.floats = new Float32Array(memory.buffer)
    this.bytes = new Uint8Array(memory.buffer)
    this.from = from
    this.to = to
    this.top = from
  }

  /** Forgets the last sentence. With a seed, words and numbers are dropped by its chance and the way back is kept. */
  begin(seed?: number): void {
    this.top = this.from
    this.steps = []
    this.learning = seed !== undefined
    this.chance = (seed ?? 0) | 1
  }

  back(): void {
    for (let i = this.steps.length - 1; i >= 0; i--) this.steps[i]!()
  }

  /** A number from 0 to 1 from the chance of this sentence. */
  random(): number {
    this.chance ^= this.chance << 13
    this.chance ^= this.chance >>> 17
    this.chance ^= this.chance << 5
    return (this.chance >>> 0) / 0x1_0000_0000
  }

  get isLearning(): boolean {
    return this.learning
  }

  /** A tensor of zeros. */
  tensor(rows: number, columns: number): Tensor {
    const at = this.take(rows * columns)
    return { rows, columns, at, slope: this.learning ? this.take(rows * columns) : 0 }
  }

  take(count: number): number {
    const at = this.top
    const size = (count * 4 + 15) & ~15
    if (at + size > this.to) throw new RangeError("the sentence is too long for the arena")
    this.bytes.fill(0, at, at + size)
    this.top = at + size
    return at
  }

  /** Puts a way back on the tape. */
  record(back: () => void): void {
    if (this.learning) this.steps.push(back)
  }

  affine(weights: Tensor, bias: Tensor | null, input: Tensor): Tensor {
    const { kernel } = this
    const { rows: R, columns: C } = weights
    const T = input.rows
    const output = this.tensor(T, R)
    kernel.affine(weights.at, bias?.at ?? 0, input.at, output.at, T, R, C)
    this.record(() => {
      kernel.inputGradient(weights.at, output.slope, input.slope, T, R, C)
      kernel.weightGradient(weights.slope, output.slope, input.at, T, R, C)
      if (bias) kernel.biasGradient(bias.slope, output.slope, T, R)
    })
    return output
  }

  silu(input: Tensor): Tensor {
    const { kernel } = this
    const size = input.rows * input.columns
    const output = this.tensor(input.rows, input.columns)
    kernel.silu(input.at, output.at, size)
    this.record(() => {
      kernel.siluGradient(input.at, output.slope, size)
      kernel.add(input.slope, output.slope, size)
    })
    return output
  }

  gate(input: Tensor): Tensor {
    const { kernel } = this
    const output = this.tensor(input.rows, input.columns / 2)
    kernel.gate(input.at, output.at, output.rows, output.columns)
    this.record(() => {
      kernel.gateGradient(input.at, output.slope, output.rows, output.columns)
      kernel.add(input.slope, input.at, input.rows * input.columns)
    })
    return output
  }

  normalise(input: Tensor, gain: Tensor, shift: Tensor): Tensor {
    const { kernel } = this
    const { rows, columns } = input
    const output = this.tensor(rows, columns)
    const normal = this.take(rows * columns)
    const inverse = this.take(rows)
    kernel.normalise(input.at, normal, output.at, inverse, gain.at, shift.at, rows, columns)
    this.record(() => kernel.normaliseGradient(normal, inverse, output.slope, input.slope, gain.at, gain.slope, shift.slope, rows, columns))
    return output
  }

  /** Drops numbers in place with the given chance, only while learning. */
  drop(input: Tensor, rate: number): Tensor {
    if (!this.learning || rate === 0) return input
    const size = input.rows * input.columns
    const mask = this.take(size)
    this.chance = this.kernel.drop(input.at, mask, size, rate, this.chance) | 0
    this.record(() => this.kernel.multiply(input.slope, mask, size))
    return input
  }

  add(a: Tensor, b: Tensor): Tensor {
    const { kernel } = this
    const size = a.rows * a.columns
    const output = this.tensor(a.rows, a.columns)
    kernel.add(output.at, a.at, size)
    kernel.add(output.at, b.at, size)
    this.record(() => {
      kernel.add(a.slope, output.slope, size)
      kernel.add(b.slope, output.slope, size)
    })
    return output
  }

  /** Both directions of an LSTM side by side. */
  lstm(input: Tensor, ahead: readonly [Tensor, Tensor, Tensor], behind: readonly [Tensor, Tensor, Tensor]): Tensor {
    const { kernel } = this
    const T = input.rows
    const H = ahead[2].columns
    const output = this.tensor(T, 2 * H)
    for (const [step, [weights, bias, recurrent]] of [
      [1, ahead],
      [-1, behind],
    ] as const) {
      const gates = this.affine(weights, bias, input)
      const state = this.take(T * H)
      const shown = this.take(T * H)
      const offset = step > 0 ? 0 : H * 4
      kernel.lstm(gates.at, recurrent.at, output.at + offset, 2 * H, state, shown, T, H, step)
      this.record(() => {
        const scratch = this.take(2 * H)
        kernel.lstmGradient(gates.at, recurrent.at, output.slope + offset, 2 * H, state, shown, scratch, T, H, step)
        kernel.add(gates.slope, gates.at, T * 4 * H)
        const before = this.take(T * H)
        for (let t = 0; t < T; t++) {
          const from = t - step
          if (from >= 0 && from < T) this.copy(before + t * H * 4, output.at + offset + from * 2 * H * 4, H)
        }
        kernel.weightGradient(recurrent.slope, gates.at, before, T, 4 * H, H)
      })
    }
    return output
  }

  softmax(input: Tensor, count: number): Tensor {
    const { kernel, floats } = this
    const { rows, columns } = input
    const output = this.tensor(rows, columns)
    kernel.softmax(input.at, output.at, rows, count, columns)
    this.record(() => {
      for (let t = 0; t < rows; t++) {
        const p = (output.at >> 2) + t * columns
        const d = (output.slope >> 2) + t * columns
        const x = (input.slope >> 2) + t * columns
        let mean = 0
        for (let j = 0; j < count; j++) mean += floats[p + j]! * floats[d + j]!
        for (let j = 0; j < count; j++) floats[x + j] = floats[x + j]! + floats[p + j]! * (floats[d + j]! - mean)
      }
    })
    return output
  }

  /**
   * The loss of choosing `targets` by the scores in `input`, each with its weight. Rows before `first` are not asked. With `advice`, a
   * row of shares of one for each row that is asked, half of what is wanted is the target and half the advice; all of it is the advice
   * where the target has no weight.
   */
  loss(input: Tensor, count: number, first: number, targets: Int32Array, weights: Float32Array, advice?: Advice): number {
    const { kernel, floats } = this
    const { rows, columns } = input
    const chances = this.take(rows * columns)
    kernel.softmax(input.at, chances, rows, count, columns)
    let loss = 0
    for (let t = first; t < rows; t++) {
      const row = (chances >> 2) + t * columns
      const target = row + targets[t - first]!
      const own = weights[t - first]!
      const weight = advice && own === 0 ? advice.weight : own
      const share = !advice ? 1 : own === 0 ? 0 : 0.5
      if (share > 0) loss -= weight * share * Math.log(floats[target]! + 1e-12)
      const wanted = advice ? (t - first) * count : -1
      for (let j = 0; wanted >= 0 && j < count; j++) {
        const part = (1 - share) * advice!.shares[wanted + j]!
        if (part > 1e-5) loss -= weight * part * Math.log(floats[row + j]! + 1e-12)
      }
      for (let j = 0; wanted >= 0 && j < count; j++) floats[row + j] = floats[row + j]! - (1 - share) * advice!.shares[wanted + j]!
      floats[target] = floats[target]! - share
      for (let j = row; j < row + count; j++) floats[j] = floats[j]! * weight
    }
    this.record(() => kernel.addScaled(input.slope + first * columns * 4, chances + first * columns * 4, (rows - first) * columns, 1))
    return loss
  }

  copy(to: number, from: number, count: number): void {
    this.floats.copyWithin(to >> 2, from >> 2, (from >> 2) + count)
  }
}
