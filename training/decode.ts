import { bestTree } from "../engine/linguistics/tree.ts"
import type { TreeSentence } from "./conllu.ts"
import type { Teacher, Vocabulary } from "./lessons.ts"
import type { Network, Scores } from "./network.ts"

/** What a parser says of a sentence, in the columns of a treebank. */
export interface Prediction {
  readonly upos: readonly string[]
  readonly feats: readonly string[]
  readonly heads: readonly number[]
  readonly relations: readonly string[]
}

/** Reads a sentence by a network in training, without quantising. */
export function predict(network: Network, teacher: Teacher, vocabulary: Vocabulary, { forms }: Pick<TreeSentence, "forms">): Prediction {
  const scores = network.score(teacher.reading(forms))
  const count = forms.length
  const heads = Int32Array.from(bestTree(scores.arcs.values, scores.arcs.stride, count + 1).subarray(1))
  const relations = scores.relations(heads)
  const root = vocabulary.relations.indexOf("root")
  const tags = forms.map((_, i) => vocabulary.tags[best(scores.tags, i, vocabulary.tags.length)]!.split(" "))
  return {
    upos: tags.map(([upos]) => upos!),
    feats: tags.map(([, feats]) => feats!),
    heads: [...heads],
    relations: [...heads].map(
      (head, i) => vocabulary.relations[head === 0 ? root : best(relations, i, vocabulary.relations.length, root)]!,
    ),
  }
}

function best({ stride, values }: Scores, row: number, count: number, except = -1): number {
  let found = except === 0 ? 1 : 0
  for (let j = 0; j < count; j++) if (j !== except && values[row * stride + j]! > values[row * stride + found]!) found = j
  return found
}
