import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import { readConllu } from "../../training/conllu.ts"
import { aldus } from "./run.ts"

const folder = mkdtempSync(join(tmpdir(), "aldus-conllu-"))
const file = (name: string, content: string) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const text = "Kop\n\nDe krant meldt dat de „oude” brug sluit. Het regent.\n"

test("a document as CoNLL-U, every sentence parsed", async () => {
  const { code, out } = await aldus(["annotate", "--format", "conllu", file("een.news", text)])
  expect(code).toBe(0)
  const sentences = readConllu(out)
  expect(sentences.map(({ id, text: whole }) => `${id} ${whole}`)).toEqual([
    "p1.s1 Kop",
    "p2.s1 De krant meldt dat de „oude” brug sluit.",
    "p2.s2 Het regent.",
  ])
  expect(sentences[1]!.upos).toEqual(["DET", "NOUN", "VERB", "SCONJ", "DET", "PUNCT", "ADJ", "PUNCT", "NOUN", "VERB", "PUNCT"])
  expect(sentences[1]!.lemmas.slice(0, 4)).toEqual(["de", "krant", "melden", "dat"])
  expect(sentences[1]!.heads[1]).toBe(3)
  expect(sentences[1]!.relations[1]).toBe("nsubj")
  expect(sentences[1]!.spaced).toEqual([true, true, true, true, true, false, false, true, true, false, true])
  expect(out).toMatch(/^# newdoc id = .*een\.news\n# aldus_language = nl\n# newpar id = p1\n/)
})

test("without grammar, or in a language that has none, the tokens alone", async () => {
  for (const args of [["--no-grammar"], ["--language", "en"]]) {
    const { code, out } = await aldus(["annotate", "-f", "conllu", ...args, file("twee.news", text)])
    expect(code).toBe(0)
    for (const line of out.split("\n").filter(each => /^\d/.test(each)))
      expect(line).toMatch(/^\d+\t[^\t]+(?:\t_){7}\t(?:Aldus=[BI]-[\w.,-]+\|)?(?:SpaceAfter=No\|)?TokenRange=\d+:\d+$/)
  }
})
