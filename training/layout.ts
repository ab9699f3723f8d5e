import { capitalColumns, capitalRows, gramRows, shapeColumns, shapeRows } from "../engine/linguistics/features.ts"
import { farthest } from "../engine/linguistics/tree.ts"
import type { Tensor } from "./tape.ts"

/** What decides the size of a network. */
export interface Sizes {
  readonly words: number
  readonly tags: number
  readonly relations: number
  readonly word: number
  readonly gram: number
  readonly hidden: number
  readonly recurrent: number
  readonly arc: number
  readonly label: number
}

/** The sizes that did best for what they cost: those of the network that ships. */
export const defaultSizes = { word: 64, gram: 64, hidden: 112, recurrent: 96, arc: 128, label: 96 }

/** Those of a network that only teaches: it need not be fast. */
export const teacherSizes = { word: 64, gram: 64, hidden: 128, recurrent: 112, arc: 128, label: 128 }

/** The parts of the network by name, in the order in which they lie in memory and in a model file. */
export type Parts<T> = { readonly [name in PartName]: T }
export type PartName =
  | "words"
  | "grams"
  | "shapes"
  | "capitals"
  | "input"
  | "inputBias"
  | "inputGain"
  | "inputShift"
  | "root"
  | "nearGain"
  | "nearShift"
  | "near"
  | "nearBias"
  | "aheadInput"
  | "aheadBias"
  | "ahead"
  | "behindInput"
  | "behindBias"
  | "behind"
  | "contextGain"
  | "contextShift"
  | "aheadInput2"
  | "aheadBias2"
  | "ahead2"
  | "behindInput2"
  | "behindBias2"
  | "behind2"
  | "contextGain2"
  | "contextShift2"
  | "tag"
  | "tagBias"
  | "tagMeaning"
  | "head"
  | "headBias"
  | "dependent"
  | "dependentBias"
  | "arc"
  | "arcBias"
  | "distance"
  | "labelHead"
  | "labelHeadBias"
  | "labelDependent"
  | "label"
  | "labelBias"

/** How a part begins: all one number, by chance with a spread, near a multiple of the identity, or open at the gate that keeps. */
type Start = number | { spread: number } | "identity" | "keep"

/** Rows, columns and start of each part. Starts decide how fast it learns: the notebook tells what was tried. */
export function parts(sizes: Sizes): Parts<{ rows: number; columns: number; start: Start }> {
  const { words, word, gram, hidden: H, recurrent: R, arc: A, label: L } = sizes
  const E = word + gram + shapeColumns + capitalColumns
  const O = 2 * R
  const tags = padded(sizes.tags)
  const relations = padded(sizes.relations)
  const matrix = (rows: number, columns: number, scale = 1) => ({
    rows,
    columns,
    start: { spread: scale * Math.sqrt(2 / (rows + columns)) },
  })
  const gates = (columns: number) => ({ rows: 4 * R, columns, start: { spread: 0.7 * Math.sqrt(2 / (R + columns)) } })
  const row = (columns: number, start: Start = 0) => ({ rows: 1, columns, start })
  const table = (rows: number, columns: number) => ({ rows, columns, start: { spread: 0.3 } })
  return {
    words: table(words, word),
    grams: table(gramRows, gram),
    shapes: table(shapeRows, shapeColumns),
    capitals: table(capitalRows, capitalColumns),
    input: matrix(H, E),
    inputBias: row(H),
    inputGain: row(H, 1),
    inputShift: row(H),
    root: row(H, { spread: 0.3 }),
    nearGain: row(H, 1),
    nearShift: row(H),
    near: matrix(2 * H, 3 * H),
    nearBias: row(2 * H),
    aheadInput: gates(H),
    aheadBias: row(4 * R, "keep"),
    ahead: gates(R),
    behindInput: gates(H),
    behindBias: row(4 * R, "keep"),
    behind: gates(R),
    contextGain: row(O, 1),
    contextShift: row(O),
    aheadInput2: gates(O),
    aheadBias2: row(4 * R, "keep"),
    ahead2: gates(R),
    behindInput2: gates(O),
    behindBias2: row(4 * R, "keep"),
    behind2: gates(R),
    contextGain2: row(O, 1),
    contextShift2: row(O),
    tag: matrix(tags, O),
    tagBias: row(tags),
    tagMeaning: { rows: O, columns: tags, start: { spread: 0.1 } },
    head: matrix(A, O, 0.5),
    headBias: row(A),
    dependent: matrix(A, O, 0.5),
    dependentBias: row(A),
    arc: { rows: A, columns: A, start: "identity" },
    arcBias: row(A),
    distance: row(padded(2 * farthest + 1)),
    labelHead: matrix(L, O, 0.5),
    labelHeadBias: row(L),
    labelDependent: matrix(L, O, 0.5),
    label: matrix(relations, 2 * L),
    labelBias: row(relations),
  }
}

/** The next multiple of four: kernels work on four numbers at a time. */
export function padded(count: number): number {
  return (count + 3) & ~3
}

/** How many numbers all parts have together. */
export function countNumbers(sizes: Sizes): number {
  return Object.values(parts(sizes)).reduce((sum, { rows, columns }) => sum + rows * columns, 0)
}

/** The parts as tensors, with values from byte `at` and slopes from byte `slope`. */
export function placeParts(sizes: Sizes, at: number, slope: number): Parts<Tensor> {
  let offset = 0
  const placed = Object.entries(parts(sizes)).map(([name, { rows, columns }]) => {
    const tensor: Tensor = { rows, columns, at: at + offset, slope: slope + offset }
    offset += rows * columns * 4
    return [name, tensor]
  })
  return Object.fromEntries(placed)
}

/** Gives every part its start, by the chance of `random`. */
export function startParts(sizes: Sizes, floats: Float32Array, at: number, random: () => number): void {
  let i = at >> 2
  const normal = () => Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random())
  for (const { rows, columns, start } of Object.values(parts(sizes)))
    for (let k = 0; k < rows * columns; k++, i++) {
      if (typeof start === "number") floats[i] = start
      else if (start === "identity") floats[i] = (Math.floor(k / columns) === k % columns ? 0.3 : 0) + normal() * 0.02
      else if (start === "keep") floats[i] = k >= columns / 4 && k < columns / 2 ? 1 : 0
      else floats[i] = normal() * start.spread
    }
}
