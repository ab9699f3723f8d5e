import { measure } from "mitata"
import { type Analysis, analyze, type Language } from "../engine/annotation/index.ts"
import { judge, noChoice, noHouse, rules, rulingOf } from "../engine/rules/index.ts"
import { advice, languages } from "../languages/index.ts"
import { article, middleParagraph } from "./article.ts"
import { type Row, row } from "./table.ts"
import { trainedLanguages } from "./trained.ts"

const options = { language: "auto" }
const open = (text: string) => analyze({ text, format: "plain" }, languages, options)

/** The engine's speed, each figure beside a baseline of the same run. */
export async function engine(): Promise<Row[]> {
  const text = article(10_000)
  const baseline = await median(() => {
    let count = 0
    for (const match of text.matchAll(/\p{L}+|\p{N}+|\S/gu)) count += match[0].length
    return count
  })
  const ruling = rulingOf(rules, { ...noChoice, profile: "fact-check" }, { advice, house: noHouse })
  const whole = await median(() => open(text))
  const rows = [
    row("one-pass Unicode-regex tokenizer, 10,000 words", baseline, 1),
    row("full analysis, 10,000 words", whole, whole / baseline, 12),
  ]
  const trained = await trainedLanguages()
  for (const [name, atWork] of [
    ["by words alone", languages],
    ["with the grammar", trained],
  ] as const) {
    const read = () => analyze({ text, format: "plain" }, atWork, options)
    const reading = await median(read)
    const analysis = read()
    const judged = await median(() => judge(analysis, ruling))
    const bar = atWork === trained ? 0.25 : undefined
    rows.push(row(`all rules, over the analysis they judge ${name}, 10,000 words`, judged, judged / reading, bar))
  }
  for (const words of [1000, 10_000, 100_000]) rows.push(...(await keystroke(words, trained)))
  return rows
}

/**
 * A letter typed into a word in the middle of a document, against reading its paragraph alone: every place of the paragraph between
 * two letters in turn. Most leave the links as they are; where a name or a cue changes everything is linked again, which the 95th
 * percentile shows. With the parser its sentence is parsed too: that is shown against the same keystroke by words alone.
 */
async function keystroke(words: number, trained: readonly Language[]): Promise<Row[]> {
  const text = article(words)
  const { from, to } = middleParagraph(text)
  const places = Array.from({ length: to - from }, (_, k) => from + k).filter(at => /^\p{L}{2}$/u.test(text.slice(at - 1, at + 1)))
  const paragraph = text.slice(from, to)
  const alone = await median(() => open(paragraph))
  const typed = places.map(at => ({ text: flat(`${text.slice(0, at)}e${text.slice(at)}`), edit: { from: at, to: at, length: 1 } }))
  const times = (languages: readonly Language[], known: boolean) => {
    const before = analyze({ text, format: "plain" }, languages, options)
    const all: number[] = []
    for (let round = 0; round < 12; round++)
      for (const each of typed) {
        const began = process.hrtime.bigint()
        step(each.text, languages, before, known ? each.edit : undefined)
        all.push(Number(process.hrtime.bigint() - began))
      }
    return all.slice(typed.length * 2).sort((a, b) => a - b)
  }
  const at = (sorted: readonly number[], part: number) => sorted[Math.floor(sorted.length * part)]!
  const known = times(languages, true)
  const found = times(languages, false)
  const parsed = times(trained, true)
  const named = words.toLocaleString("en")
  return [
    row(`its paragraph alone (${paragraph.split(/\s+/).length} words)`, alone, 1),
    row(`a keystroke in ${named} words, median`, at(known, 0.5), at(known, 0.5) / alone, 1.5),
    row(`  95th percentile`, at(known, 0.95), at(known, 0.95) / alone),
    row(`  median where the edit must be found by comparing`, at(found, 0.5), at(found, 0.5) / alone),
    row(`  with the parser, against the same without: median`, at(parsed, 0.5), at(parsed, 0.5) / at(known, 0.5)),
    row(`  95th percentile`, at(parsed, 0.95), at(parsed, 0.95) / at(known, 0.95)),
  ]
}

function step(
  text: string,
  languages: readonly Language[],
  previous: Analysis,
  edit: { from: number; to: number; length: number } | undefined,
) {
  return analyze({ text, format: "plain" }, languages, options, previous, edit)
}

/** A string made of pieces is joined at its first use; that is not what is measured. */
function flat(text: string): string {
  return Buffer.from(text, "utf16le").toString("utf16le")
}

/** Nanoseconds, of work that has been done often enough before to be compiled: as in an editor that is open. */
async function median(work: () => unknown): Promise<number> {
  for (const until = performance.now() + 3000; performance.now() < until; ) work()
  const { p50 } = await measure(work, { min_cpu_time: 600e6, max_samples: 4096 })
  return p50
}
