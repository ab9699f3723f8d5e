/** Something to learn from: names that it has, numbers, and whether it is what is sought. */
export interface Example {
  readonly names: readonly string[]
  readonly numbers: Float64Array
  readonly isRight: boolean
  readonly weight: number
}

export interface Weights {
  readonly bias: number
  readonly of: ReadonlyMap<string, number>
  readonly numbers: Float64Array
}

/** How strongly weights are drawn to nought: of names, and of numbers. */
const penalties = { names: 4, numbers: 8 }
const steps = 300

/** The score of an example; above nought it is likelier right than wrong. */
export function weigh({ bias, of, numbers }: Weights, example: Example): number {
  let sum = bias
  for (const name of example.names) sum += of.get(name) ?? 0
  for (let i = 0; i < numbers.length; i++) sum += numbers[i]! * example.numbers[i]!
  return sum
}

/**
 * Logistic regression with ridge penalties, over those of `names` and the first `size` numbers, by Nesterov's accelerated descent. The
 * step is safe by the curvature of the loss.
 */
export function regress(examples: readonly Example[], names: readonly string[], size: number): Weights {
  const rowOf = new Map(names.map((name, row) => [name, row]))
  const rows = examples.map(each => Int32Array.from(each.names.flatMap(name => rowOf.get(name) ?? [])))
  const count = names.length + size + 1
  const rate = 1 / (largest(examples, rows, size) + penalties.numbers)
  let values = new Float64Array(count)
  let ahead = new Float64Array(count)
  const slope = new Float64Array(count)
  let pace = 1
  for (let step = 0; step < steps; step++) {
    for (let i = 0; i < count; i++) slope[i] = i === count - 1 ? 0 : ahead[i]! * (i < names.length ? penalties.names : penalties.numbers)
    for (const [k, { numbers, isRight, weight }] of examples.entries()) {
      let sum = ahead[count - 1]!
      for (const row of rows[k]!) sum += ahead[row]!
      for (let i = 0; i < size; i++) sum += ahead[names.length + i]! * numbers[i]!
      const error = (1 / (1 + Math.exp(-sum)) - (isRight ? 1 : 0)) * weight
      for (const row of rows[k]!) slope[row]! += error
      for (let i = 0; i < size; i++) slope[names.length + i]! += error * numbers[i]!
      slope[count - 1]! += error
    }
    const next = ahead.map((value, i) => value - rate * slope[i]!)
    const nextPace = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2
    const push = (pace - 1) / nextPace
    ahead = next.map((value, i) => value + push * (value - values[i]!))
    values = next
    pace = nextPace
  }
  return {
    bias: values[count - 1]!,
    of: new Map(names.map((name, row) => [name, values[row]!])),
    numbers: values.slice(names.length, count - 1),
  }
}

/** The largest curvature of the loss: by the power method over the examples' own matrix. */
function largest(examples: readonly Example[], rows: readonly Int32Array[], size: number): number {
  const names = Math.max(0, ...rows.flatMap(row => [...row])) + 1
  let vector = new Float64Array(names + size + 1).fill(1)
  let length = 1
  for (let step = 0; step < 12; step++) {
    const next = new Float64Array(vector.length)
    for (const [k, { numbers, weight }] of examples.entries()) {
      let sum = vector[names + size]!
      for (const row of rows[k]!) sum += vector[row]!
      for (let i = 0; i < size; i++) sum += vector[names + i]! * numbers[i]!
      sum *= weight
      for (const row of rows[k]!) next[row]! += sum
      for (let i = 0; i < size; i++) next[names + i]! += sum * numbers[i]!
      next[names + size]! += sum
    }
    length = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0))
    vector = next.map(value => value / length)
  }
  return 0.25 * length * 1.05
}
