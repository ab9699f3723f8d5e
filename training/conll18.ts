import type { TreeSentence } from "./conllu.ts"

/** A sentence that a parser has read, by its own tokens: the columns of a treebank, and where each token stands in the text. */
export interface ReadSentence {
  readonly from: readonly number[]
  readonly to: readonly number[]
  readonly upos: readonly string[]
  readonly feats: readonly string[]
  readonly lemmas: readonly string[]
  readonly heads: readonly number[]
  readonly relations: readonly string[]
}

/** The measures of the CoNLL 2018 task, F1 in per cent. With gold tokens they are what is called accuracy. */
export interface Measures {
  readonly tokens: number
  readonly sentences: number
  readonly upos: number
  readonly feats: number
  readonly lemmas: number
  readonly uas: number
  readonly las: number
}

/** Compares what was read with the treebank: a token counts where it stands at the same place in both. */
export function measure(gold: readonly ReadSentence[], read: readonly ReadSentence[]): Measures {
  const goldTokens = gold.flatMap(tokensOf)
  const readTokens = new Map(read.flatMap(tokensOf).map(token => [token.place, token]))
  const right = { tokens: 0, upos: 0, feats: 0, lemmas: 0, uas: 0, las: 0 }
  for (const token of goldTokens) {
    const found = readTokens.get(token.place)
    if (!found) continue
    right.tokens++
    if (found.upos === token.upos) right.upos++
    if (found.feats === token.feats) right.feats++
    if (found.lemma === token.lemma) right.lemmas++
    if (found.head !== token.head) continue
    right.uas++
    if (found.relation === token.relation) right.las++
  }
  const spans = new Set(gold.map(spanOf))
  const sentences = read.filter(sentence => spans.has(spanOf(sentence))).length
  const f1 = (n: number) => (200 * n) / (goldTokens.length + readTokens.size)
  return {
    tokens: f1(right.tokens),
    sentences: (200 * sentences) / (gold.length + read.length),
    upos: f1(right.upos),
    feats: f1(right.feats),
    lemmas: f1(right.lemmas),
    uas: f1(right.uas),
    las: f1(right.las),
  }
}

interface PlacedToken {
  readonly place: string
  readonly upos: string
  readonly feats: string
  readonly lemma: string
  readonly head: string
  readonly relation: string
}

function tokensOf(sentence: ReadSentence): PlacedToken[] {
  const place = (i: number) => (i < 0 ? "root" : `${sentence.from[i]} ${sentence.to[i]}`)
  return sentence.upos.map((upos, i) => ({
    place: place(i),
    upos,
    feats: sentence.feats[i]!,
    lemma: sentence.lemmas[i]!,
    head: place(sentence.heads[i]! - 1),
    relation: plainRelation(sentence.relations[i]!),
  }))
}

function spanOf({ from, to }: ReadSentence): string {
  return `${from[0]} ${to.at(-1)}`
}

/** `nsubj` for `nsubj:pass`: the task does not count subtypes. */
export function plainRelation(relation: string): string {
  return relation.replace(/:.*/, "")
}

/** A sentence of a treebank as if read, its tokens from `start` on at the places given, or one after another. */
export function asRead(
  sentence: TreeSentence,
  lemmas: readonly string[],
  start: number,
  places?: readonly (readonly [number, number])[],
): ReadSentence {
  return {
    from: sentence.forms.map((_, i) => start + (places ? places[i]![0] : 2 * i)),
    to: sentence.forms.map((_, i) => start + (places ? places[i]![1] : 2 * i + 1)),
    upos: sentence.upos,
    feats: sentence.feats,
    lemmas,
    heads: sentence.heads,
    relations: sentence.relations,
  }
}
