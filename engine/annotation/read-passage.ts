import { findQuotations } from "../text/find-quotations.ts"
import type { Block } from "../text/layout.ts"
import type { Paragraph, Sentence } from "../text/paragraph.ts"
import { readParagraph } from "../text/read-paragraph.ts"
import { findAttributions } from "./find-attributions.ts"
import { findClaims, findReasons } from "./find-claims.ts"
import { findHedges } from "./find-hedges.ts"
import { hearsay } from "./hearsay.ts"
import { judgeStatements } from "./judge-statements.ts"
import type { LanguagePack } from "./language-pack.ts"
import { lexiconOf } from "./lexicon.ts"
import type { Attribution, Entry, Hedge, Passage } from "./passage.ts"
import { readWords } from "./reading.ts"

/** Reads one paragraph: all that can be known of it from its text and its {@link Entry}. */
export function readPassage(block: Block, entry: Entry, pack: LanguagePack, known: (text: string) => Sentence | undefined): Passage {
  const paragraph = readParagraph(block, entry.place, pack.text, known)
  const { quotations, strayMarks, open } = findQuotations(paragraph, entry.open, entry.interview, pack.text)
  const reading = readWords(paragraph, quotations, lexiconOf(pack))
  const found = findAttributions(reading, entry.open !== "" || entry.interview)
  const hedges = findHedges(reading, found.attributions)
  const heard = hearsay(reading, found.attributions, hedges)
  const attributions = [...found.attributions, ...heard]
  const reasons = findReasons(reading)
  const weakened = ownHeard(hedges, heard, found.attributions.length)
  return {
    paragraph,
    mark: block.mark,
    entry,
    exit: { open, place: placeAfter(paragraph, entry), interview: paragraph.role === "question", language: pack.id },
    language: pack.id,
    quotations: kept(quotations),
    strayMarks: kept(strayMarks),
    mentions: kept(found.mentions),
    attributions: kept(attributions),
    hedges: kept(weakened),
    claims: kept(findClaims(reading, attributions, weakened, reasons)),
    statements: judgeStatements(paragraph, reading, attributions, reasons),
  }
}

/** Most passages have nothing of most things: they share one empty list. */
function kept<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? none : list
}

const none: readonly never[] = []

function placeAfter({ role }: Paragraph, { place }: Entry): Entry["place"] {
  if (role === "prose" || role === "item" || role === "quote" || role === "question") return "body"
  return place === "top" ? "head" : place
}

/** `zou` weakens the hearsay that it makes. */
function ownHeard(hedges: readonly Hedge[], heard: readonly Attribution[], offset: number): Hedge[] {
  return hedges.map(hedge => {
    if (hedge.attribution !== undefined) return hedge
    const row = heard.findIndex(({ content, cue }) =>
      [...content, ...(cue ?? [])].some(({ from, to }) => from <= hedge.span.from && hedge.span.from < to),
    )
    return row < 0 ? hedge : { ...hedge, attribution: offset + row }
  })
}
