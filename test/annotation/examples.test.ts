import { readdirSync, readFileSync } from "node:fs"
import { beforeAll, describe, expect, test } from "vitest"
import { analyze, type PassageJson, passageJson } from "../../engine/annotation/index.ts"
import { type MarkedPassage, readMarkedText } from "../../training/attribution/marked-text.ts"
import { trainedLanguages } from "../trained.ts"

type Span = readonly [number, number]

/** Right, found, to be found. */
interface Count {
  right: number
  found: number
  there: number
}

const folder = new URL("../../languages/nl/examples/", import.meta.url)
const passages = readdirSync(folder)
  .filter(name => name.endsWith(".txt"))
  .flatMap(name => readMarkedText(readFileSync(new URL(name, folder), "utf8")))
const f = ({ right, found, there }: Count) => (2 * right) / (found + there)

describe("our own annotated news, read with the grammar", () => {
  let read: PassageJson[]
  beforeAll(async () => {
    const languages = await trainedLanguages()
    read = passages.map(({ text }) => passageJson(analyze({ text, format: "plain" }, languages, { language: "nl" })))
  }, 60_000)
  const pairs = () => passages.map((gold, row) => ({ gold, mine: read[row]! }))

  test("is enough of it, and every mark is in its text", () => {
    expect(passages.reduce((sum, { sentences }) => sum + sentences.length, 0)).toBeGreaterThanOrEqual(900)
    for (const { text, attributions } of passages)
      for (const { source, cue, content } of attributions)
        for (const [from, to] of [...source, ...cue, ...content]) expect(text.slice(from, to).trim()).not.toBe("")
  })

  // The figures that were reached, less what a change elsewhere may cost; `npm run accuracy` has them to the tenth.
  test("attributions", () => {
    expect(f(total(pairs(), countAttributions))).toBeGreaterThan(0.95)
  })

  test("hedges with their class", () => {
    expect(f(total(pairs(), countHedges))).toBeGreaterThan(0.945)
  })

  test("status of a sentence", () => {
    const { right, there } = total(pairs(), countStatus)
    expect(right / there).toBeGreaterThan(0.96)
  })

  test("who needs a source", () => {
    expect(f(total(pairs(), countOwed))).toBeGreaterThan(0.78)
  })
})

type Pair = { gold: MarkedPassage; mine: PassageJson }

function total(pairs: readonly Pair[], count: (pair: Pair) => Count): Count {
  const sum = { right: 0, found: 0, there: 0 }
  for (const pair of pairs) {
    const { right, found, there } = count(pair)
    sum.right += right
    sum.found += found
    sum.there += there
  }
  return sum
}

/** An attribution is found where content, and source and cue if both have them, overlap by half. Each is matched once. */
function countAttributions({ gold, mine }: Pair): Count {
  const free = new Set(mine.attributions)
  let right = 0
  for (const one of gold.attributions) {
    const match = [...free].find(
      other =>
        overlap(one.content, other.content) >= 0.5 &&
        (["source", "cue"] as const).every(
          part => one[part].length === 0 || other[part].length === 0 || overlap(one[part], other[part]) >= 0.5,
        ),
    )
    if (!match) continue
    free.delete(match)
    right++
  }
  return { right, found: mine.attributions.length, there: gold.attributions.length }
}

function countHedges({ gold, mine }: Pair): Count {
  const name = (hedge: { span: Span; class: string }) => `${hedge.span[0]} ${hedge.span[1]} ${hedge.class}`
  const theirs = new Set(gold.hedges.map(name))
  return { right: mine.hedges.filter(hedge => theirs.has(name(hedge))).length, found: mine.hedges.length, there: gold.hedges.length }
}

function countStatus({ gold, mine }: Pair): Count {
  const right = gold.sentences.filter(one => mine.sentences.some(other => isSame(one.span, other.span) && other.status === one.status))
  return { right: right.length, found: mine.sentences.length, there: gold.sentences.length }
}

function countOwed({ gold, mine }: Pair): Count {
  const owed = gold.sentences.filter(({ needs_source }) => needs_source === "yes")
  const found = mine.sentences.filter(({ needs_source }) => needs_source === "yes")
  const right = found.filter(({ span }) => owed.some(one => isSame(one.span, span)))
  return { right: right.length, found: found.length, there: owed.length }
}

function isSame([from, to]: Span, [start, end]: Span): boolean {
  return Math.min(to, end) - Math.max(from, start) > 0.8 * Math.max(to - from, end - start)
}

/** Shared characters by all that either holds. */
function overlap(one: readonly Span[], other: readonly Span[]): number {
  const size = (spans: readonly Span[]) => spans.reduce((sum, [from, to]) => sum + to - from, 0)
  let shared = 0
  for (const [from, to] of one) for (const [start, end] of other) shared += Math.max(0, Math.min(to, end) - Math.max(from, start))
  return shared / (size(one) + size(other) - shared)
}
