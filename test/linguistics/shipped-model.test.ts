import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { conlluRows, loadModel, Parser } from "../../engine/linguistics/index.ts"
import { tokenize } from "../../engine/text/index.ts"
import { packs } from "../../languages/index.ts"
import { bothKernels } from "./kernels.ts"

const shipped = readdirSync(new URL("../../languages/", import.meta.url)).filter(id =>
  existsSync(new URL(`../../languages/${id}/model/weights.bin`, import.meta.url)),
)
const weights = (id: string) => new Uint8Array(readFileSync(new URL(`../../languages/${id}/model/weights.bin`, import.meta.url)))
const { wasm, plain } = await bothKernels()

test("a pack names a model where one is shipped, and only there", () => {
  expect(packs.flatMap(({ id, model }) => (model ? [`${id} ${model}`] : []))).toEqual(shipped.map(id => `${id} ${id}.bin`))
})

for (const id of shipped)
  describe(`the model of ${id}`, () => {
    const bytes = weights(id)
    const card = readFileSync(new URL(`../../languages/${id}/model/README.md`, import.meta.url), "utf8")

    test("is the one that its card describes", () => {
      expect(card).toContain(createHash("sha256").update(bytes).digest("hex"))
      expect(card).toContain("CC BY-SA 4.0")
      expect(bytes.length).toBeLessThan(5_000_000)
    })

    const pack = packs.find(each => each.id === id)!
    const sentences = readFileSync(new URL("sentences.txt", import.meta.url), "utf8")
      .trim()
      .split("\n")
    const forms = sentences.map(text => {
      const { count, from, to } = tokenize(text, pack.text)
      return Array.from({ length: count }, (_, i) => text.slice(from[i], to[i]))
    })
    const sense = pack.attributionWeights?.sense
    const parsers = { wasm: new Parser(loadModel(bytes.buffer, wasm), sense), plain: new Parser(loadModel(bytes.buffer, plain), sense) }

    test("reads forty sentences as it did", () => {
      const golden = new URL(`../golden/parses-${id}.conllu`, import.meta.url)
      const read = forms
        .map((words, i) => {
          const rows = conlluRows(words, parsers.wasm.parse(words)).map(columns => columns.join("\t"))
          return [`# text = ${sentences[i]}`, ...rows, "", ""].join("\n")
        })
        .join("")
      if (process.env.UPDATE) writeFileSync(golden, read)
      expect(sentences).toHaveLength(40)
      expect(read).toBe(readFileSync(golden, "utf8"))
    })

    test("says the same by both kernels, to the bit", () => {
      for (const words of forms) expect(parsers.plain.parse(words)).toEqual(parsers.wasm.parse(words))
    })

    test("says the same whatever it read before", () => {
      const fresh = new Parser(loadModel(bytes.buffer, wasm), sense)
      for (const words of [...forms].reverse().slice(0, 10)) expect(fresh.parse(words)).toEqual(parsers.plain.parse(words))
    })

    test("reads nothing, one word, an endless sentence and nonsense", () => {
      expect(parsers.wasm.parse([]).count).toBe(0)
      expect([...parsers.wasm.parse(["Ja"]).head]).toEqual([0])
      for (const words of [Array<string>(1000).fill("de"), ["\ud83d", "", "\0", "😀".repeat(500)], Array<string>(321).fill(",")]) {
        const { count, head } = parsers.wasm.parse(words)
        expect(count).toBe(words.length)
        expect(head.filter(each => each === 0)).toHaveLength(1)
        for (const each of head) expect(each).toBeLessThanOrEqual(count)
      }
    })
  })
