import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { findReasons } from "../../engine/annotation/find-claims.ts"
import { analyze, type Language, loadLanguage } from "../../engine/annotation/index.ts"
import { ownReasons } from "../../engine/annotation/judge-statements.ts"
import { kernelFile } from "../../engine/annotation/language.ts"
import { lexiconOf } from "../../engine/annotation/lexicon.ts"
import { featuresOf } from "../../engine/annotation/needs-source.ts"
import { readWords } from "../../engine/annotation/reading.ts"
import { Trees } from "../../engine/annotation/trees.ts"
import { dutch } from "../../languages/nl/index.ts"
import { compileParserKernel } from "../../scripts/kernel.ts"
import { readMarkedText } from "./marked-text.ts"

// node training/attribution/learn-needs-source.ts [--write]: learns from languages/nl/examples what each feature of
// engine/annotation/needs-source.ts weighs, and writes languages/nl/needs-source-weights.ts. Without `--write` it only scores.

/** A sentence as the engine would weigh it, with what a careful annotator says of it. */
interface Example {
  readonly passage: number
  readonly file: string
  readonly owed: boolean
  readonly weight: number
  readonly features: readonly string[]
}

interface Weights {
  readonly bias: number
  readonly of: ReadonlyMap<string, number>
}

/**
 * How strongly weights are drawn to nought. Cross-validation hardly tells 2 from 32; strong, because examples are shorter and plainer than
 * newspapers, and what is only true of them should not weigh much.
 */
const penalty = 16
/** A feature of fewer sentences says nothing. */
const least = 4
const folds = 10
/** A false alarm costs a reader more than a miss: by how much recall counts less than precision, as in the weighed F. */
const beta = 0.7
/**
 * The chance that who says something is not found, and so a sentence that has its source is weighed: such sentences are examples too,
 * with this weight, read as if nobody said them.
 */
const missed = 0.12

const examples = new URL("../../languages/nl/examples/", import.meta.url)
const weightsFile = new URL("../../languages/nl/needs-source-weights.ts", import.meta.url)
const language = await loadLanguage(dutch, async file => {
  const bytes =
    file === kernelFile ? await compileParserKernel() : readFileSync(new URL("../../languages/nl/model/weights.bin", import.meta.url))
  return Uint8Array.from(bytes).buffer
})
const all = readExamples(language)
const weights = learn()
if (process.argv.includes("--write")) writeFileSync(weightsFile, tableOf(weights))

function readExamples(atWork: Language): Example[] {
  const found: Example[] = []
  let passage = 0
  for (const file of readdirSync(examples).sort()) {
    for (const { text, sentences } of readMarkedText(readFileSync(new URL(file, examples), "utf8"))) {
      passage++
      for (const { at, value } of analyze({ text, format: "plain" }, [atWork], { language: "nl" }).passages) {
        const { paragraph, quotations, attributions, hedges, parses } = value
        const words = readWords(paragraph, quotations, lexiconOf(dutch))
        const reading = { ...words, trees: new Trees(parses, words.sentences, words.count) }
        const reasons = findReasons(reading)
        for (const [row, placed] of paragraph.sentences.entries()) {
          const marked = sentences.find(({ span }) => span[0] === at + placed.at)
          if (!parses[row] || !marked || marked.status === "none") continue
          const isOwn = marked.status === "narrator"
          const isTaken = isOwn || value.statements[row]!.status === "narrator"
          const seen = isTaken ? attributions : []
          const weighed = { reading, sentence: words.sentences[row]!, reasons: ownReasons(reasons[row]!, seen), attributions: seen, hedges }
          const features = featuresOf(weighed, dutch.needsSource!).map(({ name }) => name)
          found.push({ passage, file, owed: marked.needs_source === "yes", weight: isTaken ? 1 : missed, features })
        }
      }
    }
  }
  return found
}

/** Learns from all, with the bias moved so that what cross-validation says is the best threshold lies at nought. */
function learn(): Weights {
  console.log(`${all.length} sentences, ${all.filter(({ owed }) => owed).length} owe a source`)
  for (const tried of [2, 4, 8, 16, 32]) {
    const scores = scoreApart(({ passage }) => passage % folds, tried)
    const threshold = bestThreshold(scores)
    const byFile = scoreApart(({ file }) => file, tried)
    console.log(
      `penalty ${tried}: by passage ${percent(measure(scores, threshold))}, by file ${percent(measure(byFile, bestThreshold(byFile)))}`,
    )
  }
  const threshold = bestThreshold(scoreApart(({ passage }) => passage % folds, penalty))
  showDemands()
  const { bias, of } = regress(all, penalty)
  return { bias: bias - threshold, of }
}

/** What is heard of somebody who demands more than likelier than not, which is how `demand` of unattributed-statement was chosen: where precision, counted double, pays. */
function showDemands(): void {
  const byPassage = scoreApart(({ passage }) => passage % folds, penalty)
  const byFile = scoreApart(({ file }) => file, penalty)
  const show = (scores: readonly number[], demand: number) => {
    const measured = measure(scores, bestThreshold(scores) + demand)
    const { p, r } = measured
    return `${percent(measured)} F½ ${((1.5 * 100 * p * r) / (0.5 * p + r)).toFixed(1)}`
  }
  for (const demand of [0, 0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.75, 1])
    console.log(`demand ${demand}: by passage ${show(byPassage, demand)}, by file ${show(byFile, demand)}`)
}

/** The score of each example by weights learned from the groups that it is not in. */
function scoreApart(group: (example: Example) => unknown, strength: number): number[] {
  const scores = new Array<number>(all.length).fill(0)
  for (const left of new Set(all.map(group))) {
    const others = all.filter(each => group(each) !== left)
    const learned = regress(others, strength)
    for (const [row, example] of all.entries()) if (group(example) === left) scores[row] = scoreOf(learned, example.features)
  }
  return scores
}

function scoreOf({ bias, of }: Weights, features: readonly string[]): number {
  return features.reduce((sum, name) => sum + (of.get(name) ?? 0), bias)
}

/** Logistic regression by plain descent with momentum: a few hundred sentences, a hundred features. */
function regress(from: readonly Example[], strength: number): Weights {
  const counts = new Map<string, number>()
  for (const { features } of from) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1)
  const names = [...counts].flatMap(([name, count]) => (count >= least ? [name] : [])).sort()
  const rowOf = new Map(names.map((name, row) => [name, row]))
  const rows = from.map(({ features }) => features.flatMap(name => rowOf.get(name) ?? []))
  const values = new Float64Array(names.length)
  const speed = new Float64Array(names.length)
  const slope = new Float64Array(names.length)
  let bias = 0
  let biasSpeed = 0
  for (let step = 0; step < 600; step++) {
    slope.fill(0)
    let biasSlope = 0
    for (const [k, features] of rows.entries()) {
      let sum = bias
      for (const row of features) sum += values[row]!
      const error = (1 / (1 + Math.exp(-sum)) - (from[k]!.owed ? 1 : 0)) * from[k]!.weight
      biasSlope += error
      for (const row of features) slope[row]! += error
    }
    const rate = 1 / from.length
    for (let row = 0; row < names.length; row++) {
      speed[row] = 0.9 * speed[row]! - rate * (slope[row]! + strength * values[row]!)
      values[row]! += speed[row]!
    }
    biasSpeed = 0.9 * biasSpeed - rate * biasSlope
    bias += biasSpeed
  }
  return { bias, of: new Map(names.map((name, row) => [name, values[row]!])) }
}

/** Where the weighed F is best over a stretch of thresholds, not at one lucky place. */
function bestThreshold(scores: readonly number[]): number {
  let best = { threshold: 0, f: 0 }
  for (let threshold = -1.5; threshold <= 1.5; threshold += 0.05) {
    const around = [-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3].map(shift => weighedF(measure(scores, threshold + shift)))
    const f = around.reduce((sum, each) => sum + each, 0) / around.length
    if (f > best.f) best = { threshold, f }
  }
  return best.threshold
}

function measure(scores: readonly number[], threshold: number): { p: number; r: number; f: number } {
  let right = 0
  let said = 0
  let owing = 0
  for (const [row, { owed, weight }] of all.entries()) {
    if (owed) owing += weight
    if (scores[row]! <= threshold) continue
    said += weight
    if (owed) right += weight
  }
  return { p: right / said, r: right / owing, f: (2 * right) / (said + owing) }
}

function weighedF({ p, r }: { p: number; r: number }): number {
  return ((1 + beta * beta) * p * r) / (beta * beta * p + r)
}

function percent({ p, r, f }: { p: number; r: number; f: number }): string {
  const show = (share: number) => (share * 100).toFixed(1)
  return `P ${show(p)} R ${show(r)} F ${show(f)}`
}

function tableOf({ bias, of }: Weights): string {
  const lines = [...of]
    .filter(([, weight]) => Math.abs(weight) >= 0.02)
    .sort(([, a], [, b]) => b - a)
    .map(([name, weight]) => `${name} | ${weight.toFixed(2)}`)
  return `/**
 * What each feature of a narrator's sentence adds to the need of a source; the sum says yes above nought. Learned from the examples by
 * \`training/attribution/learn-needs-source.ts\`. Not edited by hand.
 */
export const weights = \`
bias | ${bias.toFixed(2)}
${lines.join("\n")}
\`
`
}
