import { TokenKind } from "../text/tokens.ts"
import { endOf } from "./frames/complement.ts"
import { openingConnective } from "./frames/report.ts"
import type { Attribution, Hedge } from "./passage.ts"
import { type Range, type Reading, rowAt, spanOf } from "./reading.ts"

/**
 * Evidential `zou` outside every attribution. Where the sentence before was somebody's, its report goes on: content only, `continues`.
 * Else the word itself is the cue, and nobody is named.
 */
export function hearsay(reading: Reading, attributions: readonly Attribution[], hedges: readonly Hedge[]): Attribution[] {
  const found: Attribution[] = []
  for (const hedge of hedges) {
    if (hedge.class !== "evidential" || hedge.attribution !== undefined) continue
    const row = rowAt(reading.from, reading.count, hedge.span.from)
    if (!reading.lexicon.hedges.get(reading.lower[row]!)?.some(({ value, words }) => value.when === "zou" && words.length === 1)) continue
    const index = reading.sentences.findIndex(({ from, to }) => from <= row && row < to)
    const sentence = reading.sentences[index]!
    const before = reading.sentences[index - 1]
    const previous = before ? lastIn(reading, [...attributions, ...found], before) : -1
    const relative = relativeClause(reading, row)
    const content: Range = relative ?? { from: openingConnective(reading, sentence), to: endOf(reading, sentence) }
    const shared = { polarity: "affirmed", stance: "neutral", confidence: 0.6 } as const
    if (previous >= 0 && !relative)
      found.push({
        kind: "indirect",
        content: [spanOf(reading, content)],
        continues: true,
        follows: previous,
        frame: "hearsay-goes-on",
        ...shared,
      })
    else {
      const parts = [
        { from: content.from, to: row },
        { from: row + 1, to: content.to },
      ]
        .map(({ from, to }) => ({ from: reading.kind[from] === TokenKind.punctuation ? from + 1 : from, to }))
        .filter(({ from, to }) => to > from)
        .map(part => spanOf(reading, part))
      if (parts.length > 0)
        found.push({
          kind: "indirect",
          cue: [hedge.span],
          content: parts as unknown as Attribution["content"],
          continues: false,
          frame: "hearsay",
          ...shared,
        })
    }
  }
  return found
}

/** «Zij pakten mannen op *die betrokken zouden zijn geweest*»: of a relative clause that ends its sentence, only that is hearsay. */
function relativeClause(reading: Reading, row: number): Range | undefined {
  const { trees, sentences } = reading
  if (!trees.has(row)) return undefined
  const verb = trees.plain(row) === "aux" ? trees.head(row) : row
  if (verb < 0 || trees.relation(verb) !== "acl:relcl") return undefined
  const rows = trees.subtree(verb).filter(each => reading.kind[each] !== TokenKind.punctuation)
  const sentence = sentences.find(({ from, to }) => from <= row && row < to)!
  const end = endOf(reading, sentence)
  return rows.at(-1) === end - 1 ? { from: rows[0]!, to: end } : undefined
}

/** The row of the last attribution that covers most of a sentence. */
function lastIn(reading: Reading, attributions: readonly Attribution[], sentence: Range): number {
  const { from, to } = spanOf(reading, sentence)
  let best = -1
  attributions.forEach(({ content, source, continues, frame, cue }, row) => {
    // «Dat meldt de krant. De chip *zou* …»
    const pointsBack = frame === "points-back" && (cue?.some(part => from <= part.from && part.from < to) ?? false)
    const covered = content.reduce((sum, part) => sum + Math.max(0, Math.min(to, part.to) - Math.max(from, part.from)), 0)
    if ((pointsBack || covered * 3 > to - from) && (source !== undefined || continues))
      best = best >= 0 && attributions[best]!.within === undefined ? best : row
  })
  return best
}
