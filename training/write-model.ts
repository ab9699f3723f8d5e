import { type ModelHeader, type ModelPart, magic } from "../engine/linguistics/model.ts"
import { parts } from "./layout.ts"
import type { Trained } from "./train.ts"

/**
 * A trained network as a model file: matrices and tables rounded to whole numbers from -127 to 127 with a scale for each row, rows as
 * they are. `engine/linguistics/model.ts` describes the file.
 */
export function writeModel(language: string, { sizes, vocabulary, weights }: Trained, lemmas: ModelHeader["lemmas"]): Uint8Array {
  const described: ModelPart[] = []
  const pieces: Uint8Array[] = []
  let size = 0
  const put = (piece: Uint8Array) => {
    const at = size
    pieces.push(piece, new Uint8Array(-piece.length & 7))
    size += (piece.length + 7) & ~7
    return at
  }
  let from = 0
  for (const [name, { rows, columns }] of Object.entries(parts(sizes))) {
    const values = weights.subarray(from, from + rows * columns)
    from += rows * columns
    const kind = rows === 1 ? "row" : tables.has(name) ? "table" : "matrix"
    const height = name === "tag" ? byEight(rows) : rows
    const width = kind === "matrix" || name === "tagBias" ? byEight(columns) : columns
    const wide = widen(values, rows, columns, height, width)
    if (kind === "row") {
      described.push({ name, kind, rows, columns: width, at: put(bytesOf(wide)), scales: 0 })
      continue
    }
    const [whole, scales] = roundRows(wide, height, width)
    described.push({ name, kind, rows: height, columns: width, at: put(bytesOf(whole)), scales: put(bytesOf(scales)) })
  }
  const { word, gram, hidden, recurrent, arc, label } = sizes
  const header: ModelHeader = {
    version: 1,
    language,
    sizes: { word, gram, hidden, recurrent, arc, label },
    words: vocabulary.words.join("\n"),
    tags: vocabulary.tags,
    relations: vocabulary.relations,
    lemmas,
    parts: described,
  }
  // Filled up so that the parts, which follow twelve bytes and the header, lie at a multiple of eight.
  const json = asciiJson(header)
  const head = Buffer.from(json.padEnd(json.length + ((4 - json.length) & 7)), "latin1")
  const length = Buffer.alloc(4)
  length.writeUInt32LE(head.length)
  return Buffer.concat([Buffer.from(magic, "latin1"), length, head, ...pieces])
}

const tables = new Set(["words", "grams", "shapes", "capitals"])

/** Training takes four numbers at a time, the parser multiplies eight: tags, which are multiplied by their meaning, are filled up. */
function byEight(count: number): number {
  return (count + 7) & ~7
}

function widen(values: Float32Array, rows: number, columns: number, height: number, width: number): Float32Array {
  const wide = new Float32Array(height * width)
  for (let r = 0; r < rows; r++) wide.set(values.subarray(r * columns, (r + 1) * columns), r * width)
  return wide
}

function roundRows(values: Float32Array, rows: number, columns: number): [Int8Array, Float32Array] {
  const whole = new Int8Array(rows * columns)
  const scales = new Float32Array(rows)
  for (let r = 0; r < rows; r++) {
    const row = values.subarray(r * columns, (r + 1) * columns)
    const scale = Math.fround(row.reduce((most, x) => Math.max(most, Math.abs(x)), 0) / 127)
    scales[r] = scale
    for (let c = 0; c < columns; c++) whole[r * columns + c] = scale > 0 ? Math.max(-127, Math.min(127, Math.round(row[c]! / scale))) : 0
  }
  return [whole, scales]
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

/** A reader of bytes can read ASCII without a decoder. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\u007f-\uffff]/g, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`)
}
