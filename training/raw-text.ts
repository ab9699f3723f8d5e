import { type LanguageText, layOut, readParagraph, type Tokens, tokenize } from "../engine/text/index.ts"
import type { TreeSentence } from "./conllu.ts"

/** A paragraph of a treebank as running text, and where its sentences and their tokens stand in it. */
export interface RawParagraph {
  readonly text: string
  readonly sentences: readonly { readonly sentence: TreeSentence; readonly places: readonly (readonly [number, number])[] }[]
}

/** Joins the sentences of each paragraph (`….p.3.s.2`) in order. Sentences whose text was not kept are left out. */
export function rawParagraphs(sentences: readonly TreeSentence[]): RawParagraph[] {
  const groups = new Map<string, TreeSentence[]>()
  for (const sentence of sentences) {
    const key = sentence.id.replace(/^.*[\\/:]/, "").replace(/\.s\.\d+.*$/, "")
    if (groups.has(key)) groups.get(key)!.push(sentence)
    else groups.set(key, [sentence])
  }
  return [...groups.values()].map(group => join(group.sort((a, b) => orderOf(a) - orderOf(b))))
}

function orderOf({ id }: TreeSentence): number {
  return Number(/\.s\.(\d+(?:\.\d+)?)/.exec(id)?.[1] ?? 0)
}

function join(group: readonly TreeSentence[]): RawParagraph {
  let text = ""
  const sentences: { sentence: TreeSentence; places: [number, number][] }[] = []
  for (const sentence of group) {
    const own = sentence.text
    const places = own === undefined ? undefined : placesIn(own, sentence.forms)
    if (own === undefined || !places) continue
    // A unit that does not end as a sentence does (a heading, a list item) stood on a line of its own.
    if (text) text += /[.!?…]["'”’»)\]\s]*$/.test(text) ? " " : "\n"
    const start = text.length
    text += own
    sentences.push({ sentence, places: places.map(([from, to]) => [start + from, start + to]) })
  }
  return { text, sentences }
}

function placesIn(text: string, forms: readonly string[]): [number, number][] | undefined {
  let at = 0
  const places: [number, number][] = []
  for (const form of forms) {
    const from = text.indexOf(form, at)
    if (from < 0 || from > at + 3) return undefined
    at = from + form.length
    places.push([from, at])
  }
  return places
}

/** The sentences and tokens that the text layer finds in a text. A dateline counts with the first sentence, as in the treebank. */
export function cutText(text: string, language: LanguageText): { forms: string[]; places: [number, number][] }[] {
  return layOut({ text, format: "plain" }).flatMap(block => {
    const { sentences, dateline } = readParagraph(block, "body", language)
    return sentences.map(({ at, value }, index) => {
      const places = placed(value.tokens, block.from + at)
      if (index === 0 && dateline) places.unshift(...placed(tokenize(block.text.slice(0, dateline.to), language), block.from))
      return { forms: places.map(([from, to]) => text.slice(from, to)), places }
    })
  })
}

function placed({ count, from, to }: Tokens, start: number): [number, number][] {
  return Array.from({ length: count }, (_, i) => [start + from[i]!, start + to[i]!])
}
