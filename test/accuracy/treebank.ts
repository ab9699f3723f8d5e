import { readFileSync } from "node:fs"

/** A paragraph of a treebank: its sentences joined by spaces (lines that are no sentences by line ends), with the offsets of their sentences and tokens. */
export interface TreebankParagraph {
  readonly text: string
  readonly sentences: readonly (readonly [number, number])[]
  readonly tokens: readonly (readonly [number, number])[]
}

/** Reads CoNLL-U with `# text` lines. Sentences of one paragraph (`….p.3.s.2`) stand together in the order of their numbers. */
export function readTreebank(file: string): TreebankParagraph[] {
  const paragraphs = new Map<string, { order: number; text: string; forms: string[] }[]>()
  for (const [index, block] of readFileSync(file, "utf8").split(/\n\n+/).entries()) {
    const text = /^# text = (.*)$/m.exec(block)?.[1]
    if (text === undefined) continue
    const id = /^# sent_id = (.*)$/m.exec(block)?.[1] ?? String(index)
    const place = /^(.*\.p\.\d+)\.s\.(\d+)(\.\d+)?$/.exec(id.replace(/^.*[\\/:]/, ""))
    const forms = block
      .split("\n")
      .filter(line => /^\d+\t/.test(line))
      .map(line => line.split("\t")[1]!)
    const key = place?.[1] ?? id
    const sentence = { order: Number(place?.[2] ?? 0) + Number(place?.[3] ?? 0), text, forms }
    if (paragraphs.has(key)) paragraphs.get(key)!.push(sentence)
    else paragraphs.set(key, [sentence])
  }
  return [...paragraphs.values()].flatMap(sentences => join(sentences.sort((a, b) => a.order - b.order)))
}

function join(sentences: readonly { text: string; forms: readonly string[] }[]): TreebankParagraph[] {
  let text = ""
  const spans: [number, number][] = []
  const tokens: [number, number][] = []
  for (const sentence of sentences) {
    // A unit that does not end as a sentence does (a list item, a heading) stood on a line of its own.
    if (text) text += /[.!?…]["'”’»)\]\s]*$/.test(text) ? " " : "\n"
    const start = text.length
    const own: [number, number][] = []
    let at = 0
    for (const form of sentence.forms) {
      const found = sentence.text.indexOf(form, at)
      // The text was not kept for this sentence: its tokens do not stand in it in order.
      if (found < 0 || found > at + 3) return []
      own.push([start + found, start + found + form.length])
      at = found + form.length
    }
    text += sentence.text
    tokens.push(...own)
    spans.push([own[0]![0], own.at(-1)![1]])
  }
  return [{ text, sentences: spans, tokens }]
}
