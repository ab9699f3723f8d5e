import { type Parse, partsOfSpeech } from "./parse.ts"

/** A token in the ten columns of CoNLL-U. */
export type ConlluRow = readonly [
  id: string,
  form: string,
  lemma: string,
  upos: string,
  xpos: string,
  feats: string,
  head: string,
  relation: string,
  enhanced: string,
  misc: string,
]

/** A sentence as CoNLL-U; without a parse the columns that it would fill are `_`. `spaced` tells whether a space follows a token. */
export function conlluRows(forms: readonly string[], parse: Parse | undefined, spaced: (row: number) => boolean = () => true): ConlluRow[] {
  return forms.map((form, i) => [
    String(i + 1),
    form,
    parse?.lemma[i] ?? "_",
    parse ? partsOfSpeech[parse.upos[i]!]! : "_",
    "_",
    parse?.feats[i] ?? "_",
    parse ? String(parse.head[i]) : "_",
    parse?.relation[i] ?? "_",
    "_",
    spaced(i) ? "_" : "SpaceAfter=No",
  ])
}
