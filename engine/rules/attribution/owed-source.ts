import type { Passage, Reason } from "../../annotation/index.ts"
import { token } from "../../linguistics/index.ts"
import { hasPhrase, lowerWords } from "../find-phrases.ts"
import { holds, sentenceSpan } from "../look.ts"
import type { AttributionWords } from "./words.ts"

/**
 * Whether a reader sees who vouches for a sentence though it does not say so: a report behind it points back to the whole paragraph («…
 * Dat meldde het bedrijf dinsdag.»), or it
 * only works out what was reported just before («…, blijkt uit cijfers van het CBS. Dat is 6 procent minder dan vorig jaar.»).
 */
export function isVouchedNear(passage: Passage, row: number, reasons: readonly Reason[]): boolean {
  const { statements, parses, paragraph } = passage
  if (pointsBackFrom(passage, row)) return true
  const only = (...kinds: Reason["kind"][]) => reasons.every(({ kind }) => kinds.includes(kind))
  const before = statements[row - 1]?.status
  if (before !== "attributed" && before !== "continued") return false
  const parse = parses[row]
  if (!parse || paragraph.sentences[row]!.value.tokens.count === 0) return false
  const first = token(parse, 0)
  // «Zij wil de cijfers bespreken. Ze denkt niet aan een verbod.»
  if (only("mind")) return first.upos === "PRON" && first.relation.startsWith("nsubj") && first.feats.includes("Person=3")
  if (!only("quantity", "comparison")) return false
  return first.feats.includes("PronType=Dem") && first.upos === "PRON"
}

/** How many sentences a report that points back may be meant to cover. */
const reach = 3

function pointsBackFrom({ paragraph, attributions }: Passage, row: number): boolean {
  const last = Math.min(row + reach, paragraph.sentences.length - 1)
  for (let later = row + 1; later <= last; later++) {
    const span = sentenceSpan({ paragraph }, later)
    if (attributions.some(({ frame, cue }) => frame === "points-back" && cue && holds(span, cue[0]))) return true
  }
  return false
}

/** «Het aandeel steeg 5,2 procent»: anybody can look up what is quoted on an exchange. */
export function isOnRecord(passage: Passage, row: number, reasons: readonly Reason[], words: AttributionWords): boolean {
  const recorded = new Set<Reason["kind"]>(["quantity", "trend", "comparison", "superlative"])
  return reasons.every(({ kind }) => recorded.has(kind)) && hasPhrase(passage, words.onRecord, row)
}

/** «Hoe zij eraan toe is, is niet bekend», «Het is de vraag of een verbod helpt»: what nobody knows is nobody's claim. */
export function isOpenQuestion(passage: Passage, row: number, reasons: readonly Reason[], words: AttributionWords): boolean {
  return reasons.every(({ kind }) => kind === "evaluation" || kind === "forecast") && hasPhrase(passage, words.unknown, row)
}

/** «Opposition politicians criticised …»: who attacks is named. A language with a parser has found it already. */
export function isAttack({ paragraph, parses }: Passage, row: number, { attacking }: AttributionWords): boolean {
  return parses[row] === undefined && lowerWords(paragraph.sentences[row]!.value).some((word, at) => at > 0 && attacking.has(word))
}

/** «Zij willen niet met naam in de krant omdat het overleg vertrouwelijk is»: the paper tells of its own agreement. */
export function isAnonymityNote({ paragraph }: Passage, row: number, { anonymity }: AttributionWords): boolean {
  const { text } = paragraph.sentences[row]!.value
  return text.search(anonymity.granted) >= 0 || text.search(anonymity.wished) >= 0
}
