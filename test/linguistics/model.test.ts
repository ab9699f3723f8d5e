import { expect, test } from "vitest"
import { loadModel, plainKernel } from "../../engine/linguistics/index.ts"
import { addMatrix, magic } from "../../engine/linguistics/model.ts"

function file(header: string, length = header.length): ArrayBuffer {
  const bytes = new Uint8Array(12 + header.length)
  bytes.set(new TextEncoder().encode(magic))
  new DataView(bytes.buffer).setUint32(8, length, true)
  bytes.set(new TextEncoder().encode(header), 12)
  return bytes.buffer
}

const wrong: Record<string, [ArrayBuffer, RegExp]> = {
  "an empty file": [new ArrayBuffer(0), /not a model file/],
  "another file": [new TextEncoder().encode("PNG and what follows it").buffer as ArrayBuffer, /not a model file/],
  "only the magic word": [new TextEncoder().encode(magic).buffer as ArrayBuffer, /header/],
  "a header that is cut off": [file('{"version":1,"parts":['), /header/],
  "a header longer than the file": [file("{}", 4000), /header/],
  "a header of another version": [file('{"version":2,"parts":[]}'), /header/],
  "parts that are not there": [
    file('{"version":1,"parts":[{"name":"words","kind":"table","rows":9,"columns":64,"at":0,"scales":576}]}'),
    /bytes expected/,
  ],
}

for (const [name, [bytes, message]] of Object.entries(wrong))
  test(`${name} is no model`, () => {
    expect(() => loadModel(bytes, plainKernel(65536))).toThrow(RangeError)
    expect(() => loadModel(bytes, plainKernel(65536))).toThrow(message)
  })

test("a matrix more must have rows as long as its columns, and room", () => {
  const model = { ...loadModel(file('{"version":1,"parts":[]}'), plainKernel(65536)) }
  const rows = (count: number) => ({ rows: new Int8Array(count), scales: new Float32Array(4) })
  expect(addMatrix(model, "sense", rows(32), 8).parts.get("sense")).toMatchObject({ rows: 4, columns: 8 })
  expect(() => addMatrix(model, "sense", rows(31), 8)).toThrow(/32 numbers expected, 31 found/)
  expect(() => addMatrix(model, "sense", rows(4 * 65536), 65536)).toThrow(/does not fit/)
})
