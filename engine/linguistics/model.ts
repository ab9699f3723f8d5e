import type { Kernel } from "./kernel.ts"
import type { Sense } from "./parse.ts"

/** The sizes of a network, in numbers a row. */
export interface ModelSizes {
  readonly word: number
  readonly gram: number
  readonly hidden: number
  readonly recurrent: number
  readonly arc: number
  readonly label: number
}

/** Where a part of the network lies in a model file. Tables and matrices are i8 with a scale a row, rows f32. */
export interface ModelPart {
  readonly name: string
  readonly kind: "table" | "matrix" | "row"
  readonly rows: number
  readonly columns: number
  /** Bytes from the end of the header: of the numbers, and of their scales. */
  readonly at: number
  readonly scales: number
}

/** What a model file says of itself. */
export interface ModelHeader {
  readonly version: 1
  readonly language: string
  readonly sizes: ModelSizes
  /** Known words, one a line, from row 1 of the word table; row 0 stands for all others. */
  readonly words: string
  /** Part of speech and features: `NOUN Gender=Com|Number=Sing`. */
  readonly tags: readonly string[]
  readonly relations: readonly string[]
  /** See `lemmas.ts`. */
  readonly lemmas: { readonly particles: string; readonly edits: string; readonly endings: string }
  readonly parts: readonly ModelPart[]
}

/** A part in the memory of a kernel, at byte offsets. Matrices are i16 there and folded, as the kernel multiplies them. */
export interface Part {
  readonly at: number
  readonly scales: number
  readonly rows: number
  readonly columns: number
}

/** A model in the memory of a kernel. */
export interface Model {
  readonly header: ModelHeader
  readonly kernel: Kernel
  readonly parts: ReadonlyMap<string, Part>
  /** From where memory is free, in bytes. */
  readonly free: number
}

/** The first bytes of every model file. */
export const magic = "aldus-m1"

/** How much memory a kernel needs for a model and a sentence of the most tokens. */
export const memoryBytes = 8 * 1024 * 1024

/**
 * Lays a model file out in the memory of a kernel. The file is a magic word, the length of the header (u32, little-endian), the header
 * as ASCII JSON filled up with spaces to a multiple of eight, and the parts. Throws RangeError where it is not such a file.
 */
export function loadModel(file: ArrayBuffer, kernel: Kernel): Model {
  const bytes = new Uint8Array(file)
  if (ascii(bytes, 0, Math.min(8, bytes.length)) !== magic) throw new RangeError("loadModel: not a model file of this version")
  const length = bytes.length < 12 ? 0 : new DataView(file).getUint32(8, true)
  const start = 12 + length
  const header = readHeader(bytes, length)
  const end = Math.max(
    0,
    ...header.parts.flatMap(part => [part.at + sizeOf(part), part.scales + (part.kind === "row" ? 0 : part.rows * 4)]),
  )
  if (start + end > bytes.length) throw new RangeError(`loadModel: ${start + end} bytes expected, ${bytes.length} found`)

  const memory = new Uint8Array(kernel.memory.buffer)
  const words = new Int16Array(kernel.memory.buffer)
  const parts = new Map<string, Part>()
  let free = 1024
  const take = (size: number) => {
    const at = free
    free = (free + size + 15) & ~15
    if (free > memory.length) throw new RangeError("loadModel: the model does not fit in the kernel's memory")
    return at
  }
  for (const part of header.parts) {
    const { name, kind, rows, columns } = part
    const at = take(kind === "matrix" ? rows * columns * 2 : sizeOf(part))
    if (kind === "matrix") fold(new Int8Array(file, start + part.at, rows * columns), words, at, rows, columns)
    else memory.set(bytes.subarray(start + part.at, start + part.at + sizeOf(part)), at)
    let scales = 0
    if (kind !== "row") {
      scales = take(rows * 4)
      memory.set(bytes.subarray(start + part.scales, start + part.scales + rows * 4), scales)
    }
    parts.set(name, { at, scales, rows, columns })
  }
  return { header, kernel, parts, free }
}

/** A model with one matrix more. Throws RangeError where its rows are not as long as `columns`, or there is no room. */
export function addMatrix(model: Model, name: string, { rows: values, scales }: Sense, columns: number): Model {
  const rows = scales.length
  if (values.length !== rows * columns) throw new RangeError(`addMatrix: ${rows * columns} numbers expected, ${values.length} found`)
  const { buffer } = model.kernel.memory
  const at = model.free
  const scalesAt = (at + rows * columns * 2 + 15) & ~15
  const free = (scalesAt + rows * 4 + 15) & ~15
  if (free > buffer.byteLength) throw new RangeError("addMatrix: the matrix does not fit in the kernel's memory")
  fold(values, new Int16Array(buffer), at, rows, columns)
  new Float32Array(buffer).set(scales, scalesAt >> 2)
  return { ...model, free, parts: new Map(model.parts).set(name, { at, scales: scalesAt, rows, columns }) }
}

/** Lays a matrix out as a kernel multiplies it: four rows together, eight numbers of each in turn. */
function fold(values: Int8Array, words: Int16Array, at: number, rows: number, columns: number): void {
  let to = at >> 1
  for (let r = 0; r < rows; r += 4)
    for (let c = 0; c < columns; c += 8)
      for (let k = 0; k < 4; k++) for (let i = (r + k) * columns + c, end = i + 8; i < end; i++) words[to++] = values[i]!
}

function sizeOf({ kind, rows, columns }: ModelPart): number {
  return rows * columns * (kind === "row" ? 4 : 1)
}

function readHeader(bytes: Uint8Array, length: number): ModelHeader {
  try {
    const header = JSON.parse(ascii(bytes, 12, Math.min(12 + length, bytes.length))) as ModelHeader
    if (header.version === 1 && Array.isArray(header.parts)) return header
  } catch {
    // Told below: whatever is wrong with it, it is not a header.
  }
  throw new RangeError("loadModel: the header of the model file cannot be read")
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  let text = ""
  for (let at = from; at < to; at += 8192) text += String.fromCharCode(...bytes.subarray(at, Math.min(to, at + 8192)))
  return text
}
