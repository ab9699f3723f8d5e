import { TokenKind } from "../../text/tokens.ts"
import { nounPhraseAt } from "../noun-phrase.ts"
import type { Range, Reading } from "../reading.ts"
import type { Candidate } from "./candidate.ts"
import { endOf } from "./complement.ts"

/**
 * «Vakbond: staking duurt tot Kerstmis», «Vanhove: We spelen door.»: somebody, a colon and what he says without marks, at the head of a
 * heading or a short paragraph, as headlines and interviews have it.
 */
export function headline(reading: Reading, sentence: Range): Candidate | undefined {
  const { lower, kind, quote, sentences, trees, lexicon } = reading
  if (sentences.length > 2 || sentence !== sentences[0] || kind[sentence.from] !== TokenKind.word) return undefined
  const speaker = nounPhraseAt(reading, sentence.from, sentence.to)
  if (!speaker || lower[speaker.to] !== ":" || speaker.to - speaker.from > 5) return undefined
  const from = speaker.to + 1
  const to = endOf(reading, sentence)
  if (to - from < 4 || kind[from] !== TokenKind.word) return undefined
  for (let row = from; row < to; row++) if (quote[row] !== -1) return undefined
  const last = speaker.to - 1
  // «V: Waarom?» of an interview.
  if (lower[last]!.length < 3) return undefined
  const type = lexicon.nouns.get(lower[last]!)?.noun.type
  const isNamed = type === undefined && trees.has(last) && trees.upos(last) === "PROPN"
  if (!isNamed && !(type !== undefined && /^(?:person|group|organisation|media)$/.test(type))) return undefined
  return { frame: "speaker-colon", cue: [], source: speaker, content: [{ from, to }], spoken: true, confidence: 0.6 }
}
