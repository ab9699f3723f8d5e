/** What decides a training run. The same plan, data and number of threads give the same weights to the bit. */
export interface Plan {
  readonly data: string
  readonly seed: number
  readonly epochs: number
  readonly threads: number
  /** Tokens in a step. */
  readonly batch: number
  readonly rate: number
  /** Where a run can be taken up again. */
  readonly checkpoint?: string
}

/** The plan of the shipped models. */
export const defaultPlan = { seed: 1, epochs: 36, threads: 2, batch: 1000, rate: 2e-3, teachers: 1 }

/** A repeatable chance: the next number from 0 to 1 at each call. */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000
  }
}

/** The sentences of each step of an epoch, by number. Within a step the long ones come first, so that threads can share alike. */
export function dealSteps(lengths: readonly number[], batch: number, random: () => number): number[][] {
  const order = lengths.map((_, i) => i)
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = order[i]!
    order[i] = order[j]!
    order[j] = kept
  }
  const steps: number[][] = []
  let step: number[] = []
  let tokens = 0
  for (const i of order) {
    step.push(i)
    tokens += lengths[i]!
    if (tokens < batch) continue
    steps.push(step)
    step = []
    tokens = 0
  }
  if (step.length) steps.push(step)
  for (const sentences of steps) sentences.sort((a, b) => lengths[b]! - lengths[a]! || a - b)
  return steps
}

/** How fast to learn at a step: rising for two hundred steps, then falling in a straight line. */
export function rateAt(step: number, steps: number, rate: number): number {
  return rate * Math.min(1, (step + 1) / 200) * Math.max(0.02, 1 - step / steps)
}
