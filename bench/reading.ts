import { measure } from "mitata"
import { analysis, analyze, formsOf, type Language } from "../engine/annotation/index.ts"
import { link } from "../engine/annotation/link.ts"
import type { Span } from "../engine/text/index.ts"
import { opening } from "../server/opening.ts"
import { linesOf } from "../server/positions.ts"
import { article } from "./article.ts"
import { type Row, row, timeRow } from "./table.ts"
import { trainedLanguages } from "./trained.ts"

const options = { language: "auto" }

/** What is on screen of an article that is opened, against parsing sixty of its sentences; and who is who in a long text. */
export async function reading(): Promise<Row[]> {
  const languages = await trainedLanguages()
  const text = article(10_000)
  const document = { text, format: "plain" } as const
  const whole = analyze(document, languages, options)
  const sentences = whole.passages.flatMap(({ value }) => value.paragraph.sentences.map(sentence => formsOf(sentence.value)))
  const parser = languages.find(({ pack }) => pack.id === "nl")!.parser!
  const visible = opening(linesOf(text, "utf-16"))
  const show = () => firstShown(text, visible, languages)
  const shown = show()
  const parsed = shown.passages.reduce((sum, { value }) => sum + value.parses.filter(Boolean).length, 0)
  const words = text.slice(visible.from, visible.to).split(/\s+/).length
  // In turn, so that a busy machine is busy for both.
  const [all, first] = inTurn(() => sentences.forEach(forms => void parser.parse(forms)), show)
  const sixty = (all / sentences.length) * 60
  const rows = [
    row("parsing 60 sentences", sixty, 1),
    row(`opening 10,000 words, until the visible ${words} are annotated (${parsed} sentences parsed)`, first, first / sixty, 1),
  ]

  const { passages } = analyze({ text: article(100_000), format: "plain" }, languages, options)
  const known = await median(() => link(passages))
  const fresh: number[] = []
  for (let round = 0; round < 15; round++) {
    const again = structuredClone(passages)
    const began = process.hrtime.bigint()
    link(again)
    fresh.push(Number(process.hrtime.bigint() - began))
  }
  const mentions = passages.reduce((sum, { value }) => sum + value.mentions.length, 0)
  rows.push(timeRow(`linking alone, 100,000 words (${mentions.toLocaleString("en")} mentions), after an edit`, known, 15))
  rows.push(timeRow("  the first time", fresh.sort((a, b) => a - b)[fresh.length >> 1]!, 15))
  return rows
}

/** The first that a server shows of a text: the part that an editor has on screen. */
function firstShown(text: string, visible: Span<"document">, languages: readonly Language[]) {
  for (const step of analysis({ text, format: "plain" }, languages, options, undefined, undefined, visible))
    if (step?.show) return step.show()
  throw new Error("all was parsed at once")
}

/** Nanoseconds of either work, done in turn for some seconds: of the second half of the turns the middle one. */
function inTurn(...works: readonly [() => unknown, () => unknown]): [number, number] {
  const times: [number[], number[]] = [[], []]
  for (const until = performance.now() + 12_000; performance.now() < until; )
    for (const row of [0, 1] as const) {
      const began = process.hrtime.bigint()
      works[row]()
      times[row].push(Number(process.hrtime.bigint() - began))
    }
  const middle = (all: readonly number[]) => {
    const late = all.slice(all.length >> 1).sort((a, b) => a - b)
    return late[late.length >> 1]!
  }
  return [middle(times[0]), middle(times[1])]
}

/** Nanoseconds, of work that has been done often enough before to be compiled. */
async function median(work: () => unknown): Promise<number> {
  for (const until = performance.now() + 3000; performance.now() < until; ) work()
  const { p50 } = await measure(work, { min_cpu_time: 600e6, max_samples: 4096 })
  return p50
}
