import type { Block } from "../text/layout.ts"
import { findQuotations } from "../text/find-quotations.ts"
import type { Sentence } from "../text/paragraph.ts"
import { readParagraph } from "../text/read-paragraph.ts"
import type { LanguagePack } from "./language-pack.ts"
import type { Entry, Passage } from "./passage.ts"

/** Reads one paragraph: all that can be known of it from its text and its {@link Entry}. */
export function readPassage(block: Block, entry: Entry, pack: LanguagePack, known: (text: string) => Sentence | undefined): Passage {
  const paragraph = readParagraph(block, entry.place, pack.text, known)
  const { quotations, strayMarks, open } = findQuotations(paragraph, entry.open, entry.interview)
  return {
    paragraph,
    mark: block.mark,
    entry,
    exit: {
      open,
      place: paragraph.role === "prose" ? "body" : entry.place === "top" ? "head" : entry.place,
      interview: paragraph.role === "question",
      language: pack.id,
    },
    language: pack.id,
    quotations,
    strayMarks,
    mentions: [],
    attributions: [],
    hedges: [],
    claims: [],
    statements: paragraph.sentences.map(() => ({ status: "narrator", needsSource: false, reasons: [] })),
  }
}
