import { formsOf, parseOf } from "../../engine/annotation/index.ts"
import { conlluRows } from "../../engine/linguistics/index.ts"
import type { Annotated } from "../annotate.ts"

/** A document as CoNLL-U, a paragraph a `newpar`. What has no parse, because its language has no model, has its tokens only. */
export function conllu({ id, analysis, languages }: Annotated): string {
  let text = `# newdoc id = ${oneLine(String(id))}\n`
  for (const [passage, { value }] of analysis.passages.entries()) {
    for (const [row, { value: sentence }] of value.paragraph.sentences.entries()) {
      const { tokens } = sentence
      if (row === 0) text += `# newpar id = p${passage + 1}\n`
      text += `# sent_id = p${passage + 1}.s${row + 1}\n# text = ${oneLine(sentence.text)}\n`
      const isSpaced = (token: number) => token + 1 === tokens.count || tokens.to[token]! < tokens.from[token + 1]!
      for (const columns of conlluRows(formsOf(sentence), parseOf(value, row, languages), isSpaced)) text += `${columns.join("\t")}\n`
      text += "\n"
    }
  }
  return text
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim()
}
