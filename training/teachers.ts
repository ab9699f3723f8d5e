import { compileTrainingKernel, instantiate } from "./kernel.ts"
import { makeMemory, mapMemory } from "./memory.ts"
import { type Lesson, Network, type TeacherAdvice } from "./network.ts"
import { Tape } from "./tape.ts"
import type { Trained } from "./train.ts"

/** What teachers say of all lessons, in memory that threads share: for each lesson its tags, its heads, its relations. */
export interface SharedAdvice {
  readonly shares: Float32Array
  readonly tags: number
  readonly relations: number
}

/** Asks trained networks about every lesson and takes their mean. */
export async function askTeachers(teachers: readonly Trained[], lessons: readonly Lesson[]): Promise<SharedAdvice> {
  const { tags, relations } = teachers[0]!.sizes
  const total = lessons.reduce((sum, { heads: { length } }) => sum + length * (tags + length + 1 + relations), 0)
  const shares = new Float32Array(new SharedArrayBuffer(total * 4))
  const module = await compileTrainingKernel()
  for (const { sizes, weights } of teachers) {
    const map = mapMemory(sizes, 1)
    const memory = makeMemory(map)
    const tape = new Tape(instantiate(module, memory), memory, ...map.arenas[0]!)
    tape.floats.set(weights, map.weights >> 2)
    const network = new Network(sizes, tape, map.weights, 0)
    let at = 0
    for (const lesson of lessons) {
      const advice = network.advise(lesson)
      for (const column of [advice.tags, advice.heads, advice.relations])
        for (let i = 0; i < column.length; i++, at++) shares[at] = shares[at]! + column[i]! / teachers.length
    }
  }
  return { shares, tags, relations }
}

/** The part of it that each lesson has. */
export function adviceOn(lessons: readonly Lesson[], { shares, tags, relations }: SharedAdvice): TeacherAdvice[] {
  let at = 0
  const take = (count: number) => {
    at += count
    return shares.subarray(at - count, at)
  }
  return lessons.map(({ heads: { length } }) => ({
    tags: take(length * tags),
    heads: take(length * (length + 1)),
    relations: take(length * relations),
  }))
}
