import { existsSync } from "node:fs"
import { join } from "node:path"
import { type Block, layOut, readParagraph, type Tokens, tokenize } from "../../engine/text/index.ts"
import { dutchText } from "../../languages/nl/text.ts"
import { readTreebank } from "./treebank.ts"

// node test/accuracy/text.ts [DIR] [--errors]: sentence and token boundaries against the treebanks in DIR, raw text in.
const folder = process.argv.slice(2).find(word => !word.startsWith("--")) ?? "../shared/treebanks/nl"
const errors = process.argv.includes("--errors")

function score(name: string, file: string): void {
  const tokens = new Tally()
  const sentences = new Tally()
  for (const gold of readTreebank(file)) {
    const found = layOut({ text: gold.text, format: "plain" }).flatMap(block => read(block))
    sentences.add(
      gold.text,
      gold.sentences,
      found.map(({ span }) => span),
    )
    tokens.add(
      gold.text,
      gold.tokens,
      found.flatMap(each => each.tokens),
    )
  }
  console.log(`${name.padEnd(16)} sentences ${sentences}   tokens ${tokens}`)
  if (errors) for (const tally of [sentences, tokens]) for (const line of tally.wrong) console.log(line)
}

/** The treebank has a dateline in its first sentence. */
function read(block: Block): { span: [number, number]; tokens: [number, number][] }[] {
  const { sentences, dateline } = readParagraph(block, "body", dutchText)
  const place = (at: number, { from, to }: Tokens) => Array.from(from, (offset, row): [number, number] => [at + offset, at + to[row]!])
  return sentences.map(({ at, value }, index) => {
    const before = index === 0 && dateline ? block.text.slice(0, dateline.to) : ""
    const start = block.from + at
    return {
      span: [start - before.length, start + value.text.length],
      tokens: [...place(start - before.length, tokenize(before, dutchText)), ...place(start, value.tokens)],
    }
  })
}

class Tally {
  private hit = 0
  private gold = 0
  private found = 0
  readonly wrong: string[] = []

  add(text: string, gold: readonly (readonly [number, number])[], found: readonly (readonly [number, number])[]): void {
    const keys = new Set(gold.map(String))
    this.gold += gold.length
    this.found += found.length
    for (const span of found) {
      if (keys.has(String(span))) this.hit++
      else this.wrong.push(`  ⟦${text.slice(...span)}⟧ in …${text.slice(Math.max(0, span[0] - 20), span[1] + 20)}…`)
    }
  }

  toString(): string {
    const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(2)
    return `P ${percent(this.hit, this.found)} R ${percent(this.hit, this.gold)} F ${percent(2 * this.hit, this.found + this.gold)} (${this.gold})`
  }
}

if (!existsSync(folder)) {
  console.log(`${folder} is not there: sentences and tokens are not scored.`)
} else {
  for (const name of ["alpino-dev", "lassysmall-dev"]) {
    const file = join(folder, `${name}.conllu`)
    if (existsSync(file)) score(name, file)
  }
}
