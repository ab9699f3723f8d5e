import { expect, test } from "vitest"
import { wordFeatures } from "../../engine/linguistics/features.ts"
import { compileTrainingKernel, instantiate } from "../../training/kernel.ts"
import { countNumbers, defaultSizes, placeParts, startParts } from "../../training/layout.ts"
import { makeMemory, mapMemory } from "../../training/memory.ts"
import { Network } from "../../training/network.ts"
import { chance } from "../../training/plan.ts"
import { Tape } from "../../training/tape.ts"

const sizes = { ...defaultSizes, words: 20, tags: 7, relations: 6 }
const map = mapMemory(sizes, 1)
const memory = makeMemory(map)
const tape = new Tape(instantiate(await compileTrainingKernel(), memory), memory, ...map.arenas[0]!)
const { floats } = tape
startParts(sizes, floats, map.weights, chance(3))
const network = new Network(sizes, tape, map.weights, map.slopes[0]!)

const forms = "De krant meldt dat zij morgen komt .".split(" ")
const numbers = (value: (i: number) => number) => forms.map((_, i) => value(i))
const lesson = {
  words: Int32Array.from(numbers(i => i)),
  features: forms.map(wordFeatures),
  tags: Int32Array.from(numbers(i => i % 7)),
  heads: Int32Array.of(2, 3, 0, 7, 7, 7, 3, 3),
  relations: Int32Array.from(numbers(i => i % 6)),
  tagWeights: Float32Array.from(numbers(i => (i === 2 ? 0 : 1))),
  headWeights: Float32Array.from(numbers(() => 1.5)),
  relationWeights: Float32Array.from(numbers(() => 0.7)),
}
/** Shares of one, each row another way. */
const shares = (rows: number, columns: number) =>
  Float32Array.from({ length: rows * columns }, (_, i) => (2 * (1 + ((i * 5) % columns))) / (columns * (columns + 1)))
/** No word heads itself: what would be its share is the root's. */
const heads = shares(8, 9).map((share, i, all) => {
  const [row, head] = [Math.floor(i / 9), i % 9]
  return head === row + 1 ? 0 : head === 0 ? share + all[row * 9 + row + 1]! : share
})
const advice = { tags: shares(8, 7), heads, relations: shares(8, 6) }

for (const [how, learnt] of Object.entries({ alone: lesson, "with a teacher": { ...lesson, advice } })) {
  const loss = () => network.learn(learnt, 1, 5, 0).reduce((sum, x) => sum + x)
  const steepness = floats.subarray(map.slopes[0]! >> 2, (map.slopes[0]! >> 2) + countNumbers(sizes))
  steepness.fill(0)
  loss()
  const slopes = steepness.slice()

  for (const [name, part] of Object.entries(placeParts(sizes, 0, 0)))
    test(`${how}: the slope of ${name} is how much the loss changes`, () => {
      const first = part.at >> 2
      const steepest = Array.from({ length: part.rows * part.columns }, (_, i) => first + i)
        .sort((a, b) => Math.abs(slopes[b]!) - Math.abs(slopes[a]!))
        .slice(0, 3)
      for (const number of steepest) {
        const at = (map.weights >> 2) + number
        const value = floats[at]!
        const lossAt = (x: number) => {
          floats[at] = x
          return loss()
        }
        const measured = (lossAt(value + 4e-3) - lossAt(value - 4e-3)) / 8e-3
        floats[at] = value
        expect(Math.abs(measured - slopes[number]!)).toBeLessThan(0.003 + 0.002 * Math.abs(measured))
      }
    })
}
