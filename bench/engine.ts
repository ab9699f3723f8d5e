import { measure } from "mitata"
import { type Analysis, analyze } from "../engine/annotation/index.ts"
import { judge, rules } from "../engine/rules/index.ts"
import { packs } from "../languages/index.ts"
import { article, middleParagraph } from "./article.ts"
import { type Row, row } from "./table.ts"

const options = { language: "auto" }
const open = (text: string) => analyze({ text, format: "plain" }, packs, options)

/** The engine's speed, each figure beside a baseline of the same run. */
export async function engine(): Promise<Row[]> {
  const text = article(10_000)
  const baseline = await median(() => {
    let count = 0
    for (const match of text.matchAll(/\p{L}+|\p{N}+|\S/gu)) count += match[0].length
    return count
  })
  const whole = await median(() => open(text))
  const judged = await median(() => judge(open(text), rules))
  const rows = [
    row("one-pass Unicode-regex tokenizer, 10,000 words", baseline, 1),
    row("full analysis, 10,000 words", whole, whole / baseline, 12),
    row("full analysis with all rules, 10,000 words", judged, judged / baseline),
  ]
  for (const words of [10_000, 100_000]) rows.push(...(await keystroke(words)))
  return rows
}

/** A letter typed and taken back in the middle of a document, against reading its paragraph alone. */
async function keystroke(words: number): Promise<Row[]> {
  const text = article(words)
  const { from, to } = middleParagraph(text)
  const at = from + ((to - from) >> 1)
  const typed = flat(`${text.slice(0, at)}e${text.slice(at)}`)
  const before = open(text)
  const after = open(typed)
  const paragraph = text.slice(from, to)
  const alone = await median(() => open(paragraph))
  const on = { from: at, to: at, length: 1 }
  const off = { from: at, to: at + 1, length: 0 }
  const type = (edit: boolean) => () => [step(typed, before, edit ? on : undefined), step(text, after, edit ? off : undefined)]
  const named = words.toLocaleString("en")
  const known = (await median(type(true))) / 2
  const found = (await median(type(false))) / 2
  return [
    row(`its paragraph alone (${paragraph.split(/\s+/).length} words)`, alone, 1),
    row(`a keystroke in ${named} words`, known, known / alone, 1.5),
    row(`a keystroke in ${named} words, the edit to be found by comparing`, found, found / alone),
  ]
}

function step(text: string, previous: Analysis, edit: { from: number; to: number; length: number } | undefined) {
  return analyze({ text, format: "plain" }, packs, options, previous, edit)
}

/** A string made of pieces is joined at its first use; that is not what is measured. */
function flat(text: string): string {
  text.charCodeAt(text.length >> 1)
  return Buffer.from(text, "utf16le").toString("utf16le")
}

/** Nanoseconds. */
async function median(work: () => unknown): Promise<number> {
  const { p50 } = await measure(work, { min_cpu_time: 400e6 })
  return p50
}
