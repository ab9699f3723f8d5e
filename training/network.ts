import { capitalColumns, shapeColumns, type WordFeatures } from "../engine/linguistics/features.ts"
import { farthest } from "../engine/linguistics/tree.ts"
import { type Parts, padded, placeParts, type Sizes } from "./layout.ts"
import type { Tape, Tensor } from "./tape.ts"

/** What the network reads of a sentence: a row of the word table (0 for unknown) and features, for each token. */
export interface Reading {
  readonly words: Int32Array
  readonly features: readonly WordFeatures[]
}

/** What is to be learnt from a sentence, with the weight of each choice; zero where the treebank cannot be trusted. */
export interface Lesson extends Reading {
  readonly tags: Int32Array
  readonly heads: Int32Array
  readonly relations: Int32Array
  readonly tagWeights: Float32Array
  readonly headWeights: Float32Array
  readonly relationWeights: Float32Array
  /** What a teacher would say. */
  readonly advice?: TeacherAdvice | undefined
}

/** Shares of one for each tag, head (0 the root) and relation to the right head, a row for each token. */
export interface TeacherAdvice {
  readonly tags: Float32Array
  readonly heads: Float32Array
  readonly relations: Float32Array
}

/** How often numbers and words are dropped while learning. */
export const dropRate = 0.33
const wordDropRate = 0.15

/** What the encoder makes of a sentence. Row 0 of each is the root. */
interface Encoding {
  readonly tags: Tensor
  readonly arcs: Tensor
  readonly labelHead: Tensor
  readonly labelDependent: Tensor
}

/**
 * Embeddings, one gated convolution, two bidirectional LSTMs, tags, and heads and relations by a biaffine product, after Dozat and
 * Manning. The meaning of the likely tags is added before heads are sought: a verb seeks what a verb seeks.
 */
export class Network {
  readonly sizes: Sizes
  private readonly parts: Parts<Tensor>
  private readonly tape: Tape

  constructor(sizes: Sizes, tape: Tape, at: number, slope: number) {
    this.sizes = sizes
    this.tape = tape
    this.parts = placeParts(sizes, at, slope)
  }

  /** Adds the slopes of a sentence's loss, times `scale`; gives the losses of tags, heads and relations. */
  learn(lesson: Lesson, scale: number, seed: number, rate = dropRate): [number, number, number] {
    const { tape, parts, sizes } = this
    tape.begin(seed)
    const encoding = this.encode(lesson, rate)
    const weigh = (weights: Float32Array) => weights.map(weight => weight * scale)
    const advise = (shares: Float32Array | undefined) => shares && { shares, weight: scale }
    const { advice } = lesson
    const tagLoss = tape.loss(encoding.tags, sizes.tags, 1, lesson.tags, weigh(lesson.tagWeights), advise(advice?.tags))
    const headLoss = tape.loss(encoding.arcs, lesson.heads.length + 1, 1, lesson.heads, weigh(lesson.headWeights), advise(advice?.heads))
    const pairs = tape.drop(this.pairs(encoding, lesson.heads), rate)
    const labels = tape.affine(parts.label, parts.labelBias, pairs)
    const relationLoss = tape.loss(labels, sizes.relations, 0, lesson.relations, weigh(lesson.relationWeights), advise(advice?.relations))
    tape.back()
    return [tagLoss / scale, headLoss / scale, relationLoss / scale]
  }

  /** The scores of tags (row per token) and of heads (row and column 0 for the root), and a function that scores relations given heads. */
  score(reading: Reading): { tags: Scores; arcs: Scores; relations: (heads: Int32Array) => Scores } {
    const { tape, parts } = this
    tape.begin()
    const encoding = this.encode(reading, 0)
    const view = (tensor: Tensor, first: number): Scores => ({
      stride: tensor.columns,
      values: tape.floats.slice((tensor.at >> 2) + first * tensor.columns, (tensor.at >> 2) + tensor.rows * tensor.columns),
    })
    return {
      tags: view(encoding.tags, 1),
      arcs: view(encoding.arcs, 0),
      relations: heads => view(tape.affine(parts.label, parts.labelBias, this.pairs(encoding, heads)), 0),
    }
  }

  /** What this network, having learnt, would teach another of a sentence. */
  advise(lesson: Lesson): TeacherAdvice {
    const { tape, parts, sizes } = this
    tape.begin()
    const encoding = this.encode(lesson, 0)
    const labels = tape.affine(parts.label, parts.labelBias, this.pairs(encoding, lesson.heads))
    const shares = (tensor: Tensor, first: number, count: number) => {
      const { at } = tape.softmax(tensor, count)
      const found = new Float32Array((tensor.rows - first) * count)
      for (let t = first; t < tensor.rows; t++) {
        const row = (at >> 2) + t * tensor.columns
        found.set(tape.floats.subarray(row, row + count), (t - first) * count)
      }
      return found
    }
    return {
      tags: shares(encoding.tags, 1, sizes.tags),
      heads: shares(encoding.arcs, 1, lesson.heads.length + 1),
      relations: shares(labels, 0, sizes.relations),
    }
  }

  private encode(reading: Reading, rate: number): Encoding {
    const { tape, parts, sizes } = this
    const embedded = tape.drop(this.embed(reading), rate)
    const words = tape.normalise(tape.silu(tape.affine(parts.input, parts.inputBias, embedded)), parts.inputGain, parts.inputShift)
    const rooted = this.underRoot(words)
    const near = tape.affine(parts.near, parts.nearBias, this.neighbours(tape.normalise(rooted, parts.nearGain, parts.nearShift)))
    const local = tape.add(tape.drop(tape.gate(near), rate), rooted)
    const context = tape.lstm(local, [parts.aheadInput, parts.aheadBias, parts.ahead], [parts.behindInput, parts.behindBias, parts.behind])
    const first = tape.drop(tape.normalise(context, parts.contextGain, parts.contextShift), rate)
    const wider = tape.lstm(
      first,
      [parts.aheadInput2, parts.aheadBias2, parts.ahead2],
      [parts.behindInput2, parts.behindBias2, parts.behind2],
    )
    const state = tape.add(tape.drop(tape.normalise(wider, parts.contextGain2, parts.contextShift2), rate), first)
    const tags = tape.affine(parts.tag, parts.tagBias, state)
    const tagged = tape.add(state, tape.affine(parts.tagMeaning, null, tape.softmax(tags, sizes.tags)))
    const heads = tape.drop(tape.silu(tape.affine(parts.head, parts.headBias, tagged)), rate)
    const dependents = tape.drop(tape.silu(tape.affine(parts.dependent, parts.dependentBias, tagged)), rate)
    const sought = tape.affine(parts.arc, parts.arcBias, dependents)
    return {
      tags,
      arcs: this.byDistance(tape.affine(this.roundedUp(heads), null, sought), heads.rows),
      labelHead: tape.affine(parts.labelHead, parts.labelHeadBias, tagged),
      labelDependent: tape.affine(parts.labelDependent, null, tagged),
    }
  }

  private embed({ words, features }: Reading): Tensor {
    const { tape, parts } = this
    const { word, gram } = this.sizes
    const output = tape.tensor(words.length, word + gram + shapeColumns + capitalColumns)
    const pieces: { table: Tensor; row: number; to: number; scale: number }[] = []
    for (let i = 0; i < words.length; i++) {
      const { grams, shape, capital } = features[i]!
      const known = tape.isLearning && tape.random() < wordDropRate ? 0 : words[i]!
      let to = i * output.columns * 4
      pieces.push({ table: parts.words, row: known, to, scale: 1 })
      to += word * 4
      for (const row of grams) pieces.push({ table: parts.grams, row, to, scale: 1 / grams.length })
      to += gram * 4
      pieces.push({ table: parts.shapes, row: shape, to, scale: 1 })
      to += shapeColumns * 4
      pieces.push({ table: parts.capitals, row: capital, to, scale: 1 })
    }
    for (const { table, row, to, scale } of pieces)
      tape.kernel.addScaled(output.at + to, table.at + row * table.columns * 4, table.columns, scale)
    tape.record(() => {
      for (const { table, row, to, scale } of pieces)
        tape.kernel.addScaled(table.slope + row * table.columns * 4, output.slope + to, table.columns, scale)
    })
    return output
  }

  /** The rows with the root above them. */
  private underRoot(words: Tensor): Tensor {
    const { tape } = this
    const { root } = this.parts
    const { rows, columns } = words
    const output = tape.tensor(rows + 1, columns)
    tape.copy(output.at, root.at, columns)
    tape.copy(output.at + columns * 4, words.at, rows * columns)
    tape.record(() => {
      tape.kernel.add(root.slope, output.slope, columns)
      tape.kernel.add(words.slope, output.slope + columns * 4, rows * columns)
    })
    return output
  }

  /** Each row between the one before and the one after it. */
  private neighbours(input: Tensor): Tensor {
    const { tape } = this
    const { rows, columns } = input
    const output = tape.tensor(rows, 3 * columns)
    const eachPair = (visit: (outer: number, inner: number) => void) => {
      for (let t = 0; t < rows; t++)
        for (let k = 0; k < 3; k++) if (t + k >= 1 && t + k - 1 < rows) visit((3 * t + k) * columns * 4, (t + k - 1) * columns * 4)
    }
    eachPair((outer, inner) => tape.copy(output.at + outer, input.at + inner, columns))
    tape.record(() => eachPair((outer, inner) => tape.kernel.add(input.slope + inner, output.slope + outer, columns)))
    return output
  }

  /** The same rows and zeros up to a multiple of four. */
  private roundedUp(input: Tensor): Tensor {
    const { tape } = this
    const size = input.rows * input.columns
    const output = tape.tensor(padded(input.rows), input.columns)
    tape.copy(output.at, input.at, size)
    tape.record(() => tape.kernel.add(input.slope, output.slope, size))
    return output
  }

  /** Adds how likely a distance is to each score, in place, and takes away that a word heads itself. */
  private byDistance(scores: Tensor, count: number): Tensor {
    const { tape } = this
    const { floats } = tape
    const { distance } = this.parts
    const column = (dependent: number, head: number) => Math.max(0, Math.min(2 * farthest, head - dependent + farthest))
    for (let d = 0; d < count; d++) {
      const row = (scores.at >> 2) + d * scores.columns
      for (let h = 0; h < count; h++) floats[row + h] = h === d ? -1e9 : floats[row + h]! + floats[(distance.at >> 2) + column(d, h)]!
    }
    tape.record(() => {
      for (let d = 1; d < count; d++)
        for (let h = 0; h < count; h++) {
          const at = (distance.slope >> 2) + column(d, h)
          floats[at] = floats[at]! + floats[(scores.slope >> 2) + d * scores.columns + h]!
        }
    })
    return scores
  }

  /** For each token and its head, what they say together: silu of their sum, and their product. */
  private pairs({ labelHead, labelDependent }: Encoding, heads: Int32Array): Tensor {
    const { tape } = this
    const { kernel } = tape
    const count = heads.length
    const columns = labelHead.columns
    const width = columns * 4
    const sum = tape.tensor(count, columns)
    const output = tape.tensor(count, 2 * columns)
    const head = (i: number) => heads[i]! * width
    for (let i = 0; i < count; i++) {
      kernel.add(sum.at + i * width, labelHead.at + head(i), columns)
      kernel.add(sum.at + i * width, labelDependent.at + (i + 1) * width, columns)
      kernel.silu(sum.at + i * width, output.at + 2 * i * width, columns)
      kernel.addProduct(output.at + (2 * i + 1) * width, labelHead.at + head(i), labelDependent.at + (i + 1) * width, columns)
    }
    tape.record(() => {
      for (let i = 0; i < count; i++) {
        const ofSum = output.slope + 2 * i * width
        const ofProduct = ofSum + width
        kernel.siluGradient(sum.at + i * width, ofSum, columns)
        kernel.add(labelHead.slope + head(i), ofSum, columns)
        kernel.add(labelDependent.slope + (i + 1) * width, ofSum, columns)
        kernel.addProduct(labelHead.slope + head(i), ofProduct, labelDependent.at + (i + 1) * width, columns)
        kernel.addProduct(labelDependent.slope + (i + 1) * width, ofProduct, labelHead.at + head(i), columns)
      }
    })
    return output
  }
}

/** A table of scores, a row of `stride` numbers each. */
export interface Scores {
  readonly stride: number
  readonly values: Float32Array
}
