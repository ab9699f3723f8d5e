import { instantiate } from "./kernel.ts"
import { countNumbers, type Sizes } from "./layout.ts"
import type { MemoryMap } from "./memory.ts"
import { type Lesson, Network } from "./network.ts"
import { chance, dealSteps, type Plan, rateAt } from "./plan.ts"
import { Tape } from "./tape.ts"
import { adviceOn, type SharedAdvice } from "./teachers.ts"

/** What all threads of a run share. */
export interface Shared {
  readonly plan: Plan
  readonly sizes: Sizes
  readonly map: MemoryMap
  readonly memory: WebAssembly.Memory
  readonly module: WebAssembly.Module
  readonly fromEpoch: number
  readonly advice: SharedAdvice | undefined
}

/** What the first thread hears of a run. */
export interface Listener {
  step(epoch: number, step: number, steps: number): void
  epoch(epoch: number, losses: readonly number[]): void
}

/**
 * One of the threads of a run. All go through the same steps in the same order: each learns its own sentences of a batch, they meet,
 * each sums the slopes of its share of the parameters, they meet, each moves its share, they meet. So nothing is left to timing.
 */
export function runThread(index: number, shared: Shared, lessons: readonly Lesson[], listener?: Listener): void {
  const { plan, sizes, map, memory, module } = shared
  const kernel = instantiate(module, memory)
  const tape = new Tape(kernel, memory, ...map.arenas[index]!)
  const network = new Network(sizes, tape, map.weights, map.slopes[index]!)
  const control = new Int32Array(memory.buffer, map.control, 2)
  const shares = new Float64Array(memory.buffer, map.control + 64, 4 * plan.threads)
  const meet = () => meetOthers(control, plan.threads)

  const total = countNumbers(sizes)
  const share = Math.ceil(total / plan.threads / 1024) * 1024
  const from = Math.min(total, index * share)
  const count = Math.min(share, total - from)
  const at = (base: number) => base + from * 4

  const advice = shared.advice && adviceOn(lessons, shared.advice)
  const lengths = lessons.map(({ tags }) => tags.length)
  const stepsOf = (epoch: number) => dealSteps(lengths, plan.batch, chance(plan.seed * 1000 + epoch))
  const perEpoch = stepsOf(0).length
  const planned = perEpoch * plan.epochs

  for (let epoch = shared.fromEpoch; epoch < plan.epochs; epoch++) {
    const losses = [0, 0, 0]
    const steps = stepsOf(epoch)
    for (const [number, sentences] of steps.entries()) {
      const tokens = sentences.reduce((sum, i) => sum + lengths[i]!, 0)
      for (const [turn, i] of sentences.entries()) {
        if (dealtTo(turn, plan.threads) !== index) continue
        const seed = Math.floor(chance(plan.seed ^ Math.imul(epoch * lessons.length + i, 0x9e3779b1))() * 0x1_0000_0000)
        network.learn({ ...lessons[i]!, advice: advice?.[i] }, 1 / tokens, seed).forEach((loss, k) => {
          losses[k] = losses[k]! + loss
        })
      }
      meet()
      for (let other = 1; other < plan.threads; other++) {
        kernel.add(at(map.slopes[0]!), at(map.slopes[other]!), count)
        tape.floats.fill(0, at(map.slopes[other]!) >> 2, (at(map.slopes[other]!) >> 2) + count)
      }
      shares[index] = kernel.squares(at(map.slopes[0]!), count)
      meet()
      const norm = Math.sqrt(shares.subarray(0, plan.threads).reduce((sum, x) => sum + x, 0))
      const done = epoch * perEpoch + number
      const corrected = (rateAt(done, planned, plan.rate) * Math.sqrt(1 - keep2 ** (done + 1))) / (1 - keep1 ** (done + 1))
      const follow = 1 - Math.min(0.999, (1 + done) / (10 + done))
      const scale = norm > longest ? longest / norm : 1
      kernel.adam(
        at(map.weights),
        at(map.slopes[0]!),
        at(map.first),
        at(map.second),
        at(map.average),
        count,
        corrected,
        keep1,
        keep2,
        scale,
        follow,
      )
      meet()
      listener?.step(epoch, number + 1, steps.length)
    }
    shares.set(losses, plan.threads + 3 * index)
    meet()
    listener?.epoch(
      epoch,
      [0, 1, 2].map(k => shares.filter((_, i) => i >= plan.threads && (i - plan.threads) % 3 === k).reduce((a, b) => a + b, 0)),
    )
    meet()
  }
}

/** Adam's memory of slopes and of their squares; the longest step along the slope. */
const keep1 = 0.9
const keep2 = 0.98
const longest = 5

/** To whom a sentence goes: there and back again, so that each gets as many long ones. */
function dealtTo(turn: number, threads: number): number {
  const place = turn % (2 * threads)
  return place < threads ? place : 2 * threads - 1 - place
}

/** Waits until all threads are here. */
function meetOthers(control: Int32Array, threads: number): void {
  const round = Atomics.load(control, 1)
  if (Atomics.add(control, 0, 1) === threads - 1) {
    Atomics.store(control, 0, 0)
    Atomics.store(control, 1, round + 1)
    Atomics.notify(control, 1)
    return
  }
  while (Atomics.load(control, 1) === round) Atomics.wait(control, 1, round, 1000)
}
