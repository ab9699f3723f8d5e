import { plainRelation } from "./conll18.ts"
import type { TreeSentence } from "./conllu.ts"
import type { Prediction } from "./decode.ts"

/** How many of the tokens a prediction has right, in per cent, with gold tokens. Relations count without their subtype. */
export interface Accuracy {
  readonly upos: number
  readonly feats: number
  readonly uas: number
  readonly las: number
}

/** Compares predictions with a treebank. */
export function accuracy(gold: readonly TreeSentence[], predicted: readonly Prediction[]): Accuracy {
  const right = { upos: 0, feats: 0, uas: 0, las: 0 }
  let tokens = 0
  for (const [k, sentence] of gold.entries()) {
    const guess = predicted[k]!
    for (let i = 0; i < sentence.forms.length; i++) {
      tokens++
      if (guess.upos[i] === sentence.upos[i]) right.upos++
      if (guess.feats[i] === sentence.feats[i]) right.feats++
      if (guess.heads[i] !== sentence.heads[i]) continue
      right.uas++
      if (plainRelation(guess.relations[i]!) === plainRelation(sentence.relations[i]!)) right.las++
    }
  }
  const share = (n: number) => (100 * n) / tokens
  return { upos: share(right.upos), feats: share(right.feats), uas: share(right.uas), las: share(right.las) }
}

/** F1 of a relation, head and name both right. */
export function relationF1(gold: readonly TreeSentence[], predicted: readonly Prediction[], relation: string): number {
  let inGold = 0
  let inGuess = 0
  let right = 0
  for (const [k, sentence] of gold.entries())
    for (let i = 0; i < sentence.forms.length; i++) {
      const is = plainRelation(sentence.relations[i]!) === relation
      const said = plainRelation(predicted[k]!.relations[i]!) === relation
      if (is) inGold++
      if (said) inGuess++
      if (is && said && predicted[k]!.heads[i] === sentence.heads[i]) right++
    }
  return inGold + inGuess ? (200 * right) / (inGold + inGuess) : 0
}
