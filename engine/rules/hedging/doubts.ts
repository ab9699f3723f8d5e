import type { Hedge, Passage } from "../../annotation/index.ts"
import type { Desk } from "../desk.ts"
import { sentenceRow } from "../look.ts"
import { Wording } from "../wording.ts"
import { dropHearsay, dropWords } from "./drop-words.ts"
import type { HedgingWords } from "./words.ts"

/** A hedge with its rows in its sentence. */
export interface Doubt {
  readonly hedge: Hedge
  readonly wording: Wording
  readonly from: number
  readonly to: number
  /** In small letters, one space between. */
  readonly words: string
}

/** The words on certainty of the language of a passage. */
export function wordsFor({ language }: Passage, desk: Desk): HedgingWords | undefined {
  return desk.advice.get(language)?.hedging
}

/** Per sentence with two or more of them, the hedges that `wanted` takes, in text order. */
export function* doubtsBySentence(passage: Passage, wanted: (words: string, kind: Hedge["class"]) => boolean): Generator<readonly Doubt[]> {
  const { hedges, paragraph } = passage
  const bySentence = new Map<number, Hedge[]>()
  for (const hedge of hedges) {
    if (!wanted(wordsOf(paragraph.text, hedge), hedge.class)) continue
    const row = sentenceRow(passage, hedge.span)
    bySentence.set(row, [...(bySentence.get(row) ?? []), hedge])
  }
  for (const [row, found] of bySentence) {
    if (row < 0 || found.length < 2) continue
    const wording = new Wording(passage, row)
    yield found
      .map(hedge => ({ hedge, wording, ...wording.rowsIn(hedge.span), words: wordsOf(paragraph.text, hedge) }))
      .sort((a, b) => a.from - b.from)
  }
}

function wordsOf(text: string, { span: { from, to } }: Hedge): string {
  return text.slice(from, to).toLowerCase().replace(/\s+/g, " ")
}

/** Whether two hedges weaken one proposition: in one clause, with nothing between them that makes it two. */
export function isOneThought(a: Doubt, b: Doubt, { between }: HedgingWords): boolean {
  const { wording } = a
  for (let row = a.to; row < b.from; row++) if (!wording.isWord(row) || between.has(wording.lower[row]!)) return false
  return !wording.parse || (wording.clause(a.from) === wording.clause(b.from) && [a, b].every(isOfClause))
}

/** It hangs on the verb or predicate of its clause: «de *mogelijk* besmette kippen» is about the infection alone, «is het *mogelijk*» is the predicate. */
function isOfClause({ wording, from, to }: Doubt): boolean {
  let row = from
  while (wording.head(row) >= from && wording.head(row) < to) row = wording.head(row)
  const relation = wording.relation(row)
  return relation === "aux" || (wording.head(row) === wording.clause(row) && relation !== "xcomp" && relation !== "ccomp")
}

/** Edits that leave a hedge out. */
export function without({ wording, from, to, words: own }: Doubt, words: HedgingWords) {
  return words.hearsayAuxiliaries.has(own) ? dropHearsay(wording, from, words) : dropWords(wording, from, to, words)
}
