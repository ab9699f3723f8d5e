import { createHash } from "node:crypto"
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { attributionFeatures, headsOf, type Proposed } from "../../engine/annotation/attribution-features.ts"
import { type Attribution, analyze, type Language, type Passage } from "../../engine/annotation/index.ts"
import { lexiconOf } from "../../engine/annotation/lexicon.ts"
import { type Range, type Reading, readWords, rowAt } from "../../engine/annotation/reading.ts"
import { Trees } from "../../engine/annotation/trees.ts"
import { isBare, senses } from "../../engine/annotation/weigh-attribution.ts"
import { loadModel, memoryBytes, Parser, plainKernel, type Sense, wasmKernel } from "../../engine/linguistics/index.ts"
import type { Span } from "../../engine/text/index.ts"
import { dutch } from "../../languages/nl/index.ts"
import { compileParserKernel } from "../../scripts/kernel.ts"
import { readJudged } from "./judged.ts"
import { readMarkedText } from "./marked-text.ts"
import { type Example, regress, weigh } from "./regress.ts"

// node training/attribution/learn-attributions.ts --data FOLDER [--write]: learns from judged.txt (whose texts are in FOLDER) and from
// languages/nl/examples what speaks for and against an attribution that a frame proposes; measures it on texts that were not learned from, and
// with `--write` writes languages/nl/attribution-weights.ts.

/** A proposal and whether it was right, with where it comes from. */
interface Judged extends Example {
  readonly text: string
  /** 1 and 2 of the treebanks, 0 our own. */
  readonly draw: number
}

/** Our own examples were written with the frames in mind, so they say less. */
const ownWeight = 0.5
/** A name that fewer proposals have says nothing. */
const least = 3
const folds = 10
/** A frame of which fewer proposals were judged is not weighed at all. */
const fewest = 6
/** What share of the right ones may be refused. */
const mayLose = 0.01
/** The numbers of the encoder, so that they weigh as much as names do. */
const scale = 0.45

const bytes = readFileSync(new URL("../../languages/nl/model/weights.bin", import.meta.url))
const weightsFile = new URL("../../languages/nl/attribution-weights.ts", import.meta.url)
const cardFile = new URL("../../languages/nl/model/attribution.md", import.meta.url)
const columns = 192
const ways = [
  ["names", 0],
  ["names and encoder", columns * senses.length],
] as const
const language = await askingAll()
const folder = process.argv[process.argv.indexOf("--data") + 1]
if (!process.argv.includes("--data") || !folder) throw new RangeError("--data FOLDER: where the treebanks are")
const judged = judgedExamples(folder)
if (judged.length === 0) throw new RangeError(`--data ${folder}: none of the judged sentences is there`)
const examples = [...judged, ...ownExamples()]
const names = namesOf(examples)
const lines = report()
console.log(lines.join("\n"))
if (process.argv.includes("--write")) {
  const table = tableOf()
  writeFileSync(weightsFile, table)
  writeFileSync(cardFile, cardOf(table, lines))
}

/** Dutch without weights, and with a parser that tells all that its encoder knows of a word. */
async function askingAll(): Promise<Language> {
  const kernel = wasmKernel(new Uint8Array(await compileParserKernel()), memoryBytes) ?? plainKernel(memoryBytes)
  const rows = new Int8Array(columns * columns)
  for (let i = 0; i < columns; i++) rows[i * columns + i] = 127
  const everything: Sense = { rows, scales: new Float32Array(columns).fill(scale / 127) }
  const { attributionWeights: _, ...pack } = dutch
  return { pack, parser: new Parser(loadModel(Uint8Array.from(bytes).buffer, kernel), everything) }
}

function judgedExamples(from: string): Judged[] {
  const file = readFileSync(new URL("judged.txt", import.meta.url), "utf8")
  return readJudged(file, from).flatMap(({ id, draw, text, verdicts }) =>
    proposals(text).flatMap(({ cue, content, example }): Judged[] => {
      const verdict = verdicts.find(each => isSame(each, { cue, content }))
      return verdict ? [{ ...example, text: id, draw, isRight: verdict.verdict !== "wrong", weight: 1 }] : []
    }),
  )
}

/** Of our own texts every attribution is known: a proposal that is none of them is wrong. */
function ownExamples(): Judged[] {
  const own = new URL("../../languages/nl/examples/", import.meta.url)
  return readdirSync(own)
    .sort()
    .flatMap(file => readMarkedText(readFileSync(new URL(file, own), "utf8")))
    .flatMap(({ id, text, attributions }) =>
      proposals(text).map(({ spans, example }): Judged => {
        const isRight = attributions.some(
          each =>
            overlap(each.content, spans.content) > 0.3 &&
            (each.cue.length === 0 || spans.cue.length === 0 || overlap(each.cue, spans.cue) > 0),
        )
        return { ...example, text: id, draw: 0, isRight, weight: ownWeight }
      }),
    )
}

interface Proposal {
  readonly example: Pick<Example, "names" | "numbers">
  /** By tokens of the whole text. */
  readonly cue: readonly number[]
  readonly content: readonly number[]
  /** By offsets in the whole text. */
  readonly spans: { readonly cue: readonly Pair[]; readonly content: readonly Pair[] }
}

type Pair = readonly [number, number]

function proposals(text: string): Proposal[] {
  const found: Proposal[] = []
  let before = 0
  for (const { at, value } of analyze({ text, format: "plain" }, [language], { language: "nl" }).passages) {
    const words = readWords(value.paragraph, value.quotations, lexiconOf(language.pack))
    const reading: Reading = { ...words, trees: new Trees(value.parses, words.sentences, words.count) }
    const place = ({ from, to }: Span): Pair => [at + from, at + to]
    for (const attribution of value.attributions) {
      // Papers of 1970 speak of what would be so far more often than of what is said to be so, today's do not: `zou` is not learned.
      if (attribution.frame.startsWith("hearsay")) continue
      const proposed = proposedOf(reading, value, attribution)
      if (!reading.trees.has(proposed.content[0]!.from) || (proposed.cue.length > 0 && !reading.trees.has(proposed.cue[0]!))) continue
      const shift = (row: number) => before + row
      found.push({
        example: exampleOf(reading, proposed),
        cue: proposed.cue.map(shift),
        content: proposed.content.flatMap(rowsOf).map(shift),
        spans: { cue: (attribution.cue ?? []).map(place), content: attribution.content.map(place) },
      })
    }
    before += words.count
  }
  return found
}

function proposedOf(reading: Reading, { mentions }: Passage, { frame, cue, source, content }: Attribution): Proposed {
  const range = ({ from, to }: Span): Range => {
    const first = rowAt(reading.from, reading.count, from)
    let end = first
    while (end < reading.count && reading.to[end]! <= to) end++
    return { from: first, to: end }
  }
  return {
    frame,
    cue: (cue ?? []).map(range).flatMap(rowsOf),
    ...(source !== undefined && { source: range(mentions[source]!.span) }),
    content: content.map(range),
  }
}

/** As `isLikely` weighs it: names, and the numbers of each head in the place of its sense. */
function exampleOf(reading: Reading, proposed: Proposed): Pick<Example, "names" | "numbers"> {
  const heads = headsOf(reading, proposed)
  const numbers = new Float64Array(columns * senses.length)
  const take = (row: number | undefined, sense: number) => {
    for (let i = 0; row !== undefined && i < columns; i++) numbers[sense * columns + i] = reading.trees.sense(row, i)
  }
  take(heads.cue, 0)
  take(heads.source, 1)
  take(heads.content, 2)
  if (isBare(proposed)) take(heads.content, 3)
  return { names: attributionFeatures(reading, proposed, heads), numbers }
}

function namesOf(from: readonly Example[]): string[] {
  const counts = new Map<string, number>()
  for (const { names: own } of from) for (const name of own) counts.set(name, (counts.get(name) ?? 0) + 1)
  // What has a meaning in the table, or in the file that it stands in, is no name.
  return [...counts].flatMap(([name, count]) => (count >= least && !/[|#`\\$]/.test(name) ? [name] : [])).sort()
}

/** How well it does on what it was not learned from, each way at the threshold that costs as many of the right ones. */
function report(): string[] {
  const drawn = examples.filter(({ draw }) => draw > 0)
  const lines = [`frames alone | ${percent(drawn, () => true)}`]
  for (const [how, size] of ways) {
    const apart = scoreApart(size, ({ text }) => foldOf(text))
    const threshold = thresholdOf(apart)
    lines.push(`${how} | ${percent(drawn, each => apart.get(each)! > threshold)}`)
    for (const draw of [2, 3]) {
      const earlier = regress(
        examples.filter(each => each.draw < draw),
        names,
        size,
      )
      const own = drawn.filter(each => each.draw === draw)
      lines.push(
        `draw ${draw}, frames alone | ${percent(own, () => true)}`,
        `draw ${draw}, ${how}, learned from the draws before | ${percent(own, each => weigh(earlier, each) > threshold)}`,
      )
    }
  }
  return [...new Set(lines)]
}

/** The score of each example by weights learned from the groups that it is not in. */
function scoreApart(size: number, group: (example: Judged) => number): Map<Judged, number> {
  const scores = new Map<Judged, number>()
  for (const left of new Set(examples.map(group))) {
    const learned = regress(
      examples.filter(each => group(each) !== left),
      names,
      size,
    )
    for (const each of examples) if (group(each) === left) scores.set(each, weigh(learned, each))
  }
  return scores
}

function foldOf(text: string): number {
  return createHash("sha256").update(text).digest()[0]! % folds
}

/** Precision, recall and F among what frames propose, and how many of the right and the wrong ones are refused. */
function percent(judged: readonly Judged[], isKept: (example: Judged) => boolean): string {
  const kept = judged.filter(isKept)
  const right = kept.filter(({ isRight }) => isRight).length
  const all = judged.filter(({ isRight }) => isRight).length
  const show = (share: number) => (100 * share).toFixed(1)
  const wrong = judged.length - all
  const refused = `${all - right} of ${all} | ${wrong - kept.length + right} of ${wrong}`
  return `${show(right / kept.length)} | ${show(right / all)} | ${show((2 * right) / (kept.length + all))} | ${refused}`
}

/** The highest threshold that refuses no more of the right ones than may be lost. */
function thresholdOf(scores: ReadonlyMap<Judged, number>): number {
  const right = examples.filter(({ draw, isRight }) => draw > 0 && isRight).map(each => scores.get(each)!)
  return right.sort((a, b) => a - b)[Math.floor(right.length * mayLose)]!
}

function tableOf(): string {
  const { bias, of, numbers } = regress(examples, names, columns * senses.length)
  const threshold = thresholdOf(scoreApart(columns * senses.length, ({ text }) => foldOf(text)))
  const lines = [...of]
    .filter(([name, weight]) => (isFrame(name) ? isKnown(name) : Math.abs(weight) >= 0.02))
    .sort(([a, v], [b, w]) => w - v || (a < b ? -1 : 1))
    .map(([name, weight]) => `${name} | ${weight.toFixed(2)}`)
  const rows = senses.map((name, k) => {
    const row = numbers.slice(k * columns, (k + 1) * columns).map(value => value * scale)
    const most = Math.max(...row.map(Math.abs)) / 127
    return `${name} | ${most.toPrecision(6)} | ${Array.from(row, value => Math.round(value / most)).join(" ")}`
  })
  return `/**
 * What speaks for (above nought) and against an attribution that a frame proposes. Learned by \`training/attribution/learn-attributions.ts\` from
 * sentences of the Dutch treebanks of Universal Dependencies and from our own examples: CC BY-SA 4.0, see \`model/attribution.md\`. Not edited by hand.
 */
export const weights = \`
bias | ${(bias - threshold).toFixed(2)}
${lines.join("\n")}
\`

/** The same for what the parser's encoder knows of each word: a scale, and as many whole numbers as its state has. */
export const senses = \`
${rows.join("\n")}
\`

/** SHA-256 of the model that the encoder is part of: for another one they mean nothing. */
export const learnedFrom = "${createHash("sha256").update(bytes).digest("hex")}"
`
}

/** What the table is, where it comes from and how good it is: a page beside it, made with it. */
function cardOf(table: string, scores: readonly string[]): string {
  const judged = examples.filter(({ draw }) => draw > 0)
  const weights = [...table.matchAll(/^[^|\n]+ \| -?[\d.]+$/gm)].length
  return `# Weights of attributions in \`nl\`

\`../attribution-weights.ts\`: whether somebody says what a frame proposes. ${weights} weights by names that a person can read, and ${senses.length} rows of ${columns}
whole numbers over what the encoder of the parser knows of a word, as cue, source, content and bare quotation. Written by
\`training/attribution/learn-attributions.ts\`, this page with it; \`training/NOTEBOOK.md\` tells what was tried.

| | |
| --- | --- |
| file | ${Buffer.byteLength(table).toLocaleString("en")} bytes |
| SHA-256 | \`${createHash("sha256").update(table).digest("hex")}\` |
| of the encoder in \`weights.bin\` | \`${createHash("sha256").update(bytes).digest("hex")}\` |
| command | \`node training/attribution/learn-attributions.ts --data FOLDER --write\` |
| learnt from | ${judged.length.toLocaleString("en")} judged proposals in treebank sentences, ${examples.length - judged.length} in our own examples (half a weight) |
| licence of the weights | CC BY-SA 4.0 |

## Data

Sentences of the Dutch treebanks of Universal Dependencies, _Alpino_ and _LassySmall_, both [CC BY-SA 4.0](https://creativecommons.org/licenses/by-sa/4.0/) by Gosse
Bouma and Gertjan van Noord, University of Groningen: newspapers of about 1970, newer single sentences, Wikipedia. What Aldus proposed there was drawn at random, three
times, and judged by one reader (a language model, not a person) against the guidelines; \`training/attribution/judged.txt\` has the verdicts, without the text. _Partly_
right counts as right. A draw is followed only as far as the frames of today still propose the same.

## Limits

Judged before it was shown what the weights say, but by one reader. Frames of which few proposals were judged, hearsay \`zou\` and sentences without a tree are not
weighed. The threshold is where one in a hundred of the right ones is refused.

## Scores

Among what frames propose, in per cent, on texts that were not learned from: ten folds of the texts, and each draw by weights from the draws before it.

| what | P | R | F | right ones refused | wrong ones refused |
| --- | --- | --- | --- | --- | --- |
${scores.map(line => `| ${line} |`).join("\n")}
`
}

function isFrame(name: string): boolean {
  return name.startsWith("frame ")
}

function isKnown(name: string): boolean {
  return examples.filter(({ draw, names: own }) => draw > 0 && own.includes(name)).length >= fewest
}

/** The frames may have changed since it was judged. */
function isSame(
  one: { cue: readonly number[]; content: readonly number[] },
  other: { cue: readonly number[]; content: readonly number[] },
): boolean {
  const shared = (a: readonly number[], b: readonly number[]) => a.filter(each => b.includes(each)).length
  if ((one.cue.length === 0) !== (other.cue.length === 0) || (one.cue.length > 0 && shared(one.cue, other.cue) === 0)) return false
  const both = shared(one.content, other.content)
  return both * 2 >= one.content.length + other.content.length - both
}

/** Shared characters by all that either holds. */
function overlap(one: readonly Pair[], other: readonly Pair[]): number {
  const size = (pairs: readonly Pair[]) => pairs.reduce((sum, [from, to]) => sum + to - from, 0)
  let shared = 0
  for (const [from, to] of one) for (const [start, end] of other) shared += Math.max(0, Math.min(to, end) - Math.max(from, start))
  return shared / (size(one) + size(other) - shared)
}

function rowsOf({ from, to }: Range): number[] {
  return Array.from({ length: to - from }, (_, k) => from + k)
}
