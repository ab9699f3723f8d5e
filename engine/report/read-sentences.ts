import type { Analysis, Hedge, Segment } from "../annotation/index.ts"
import { TokenKind } from "../text/index.ts"

/** A word that stands in a sentence that can assert something. */
export interface Word {
  /** Where it stands in the document. */
  readonly at: number
  /** Row in `links.sources` of who says it, -1 where nobody is named; undefined: the text itself. Of speech in speech the inner one. */
  readonly voice: number | undefined
}

/** A sentence that can assert something. */
export interface ReadSentence {
  readonly from: number
  readonly to: number
  readonly passage: number
  readonly words: readonly Word[]
  /** Rows of all that speak in it, -1 where nobody is named. */
  readonly voices: ReadonlySet<number>
  /** Its main assertion is somebody's. */
  readonly isAttributed: boolean
  /** The text says it, and a reader may ask who says so. */
  readonly isUnsourced: boolean
  /** It holds back: a hedge other than an approximator, which makes a number vague and not what is said of it. */
  readonly isHedged: boolean
}

const asserting: ReadonlySet<string> = new Set(["prose", "item", "quote"])

/** Whether what stands in a paragraph of this role can assert something: a headline, a caption or a question does not. */
export function asserts(role: string): boolean {
  return asserting.has(role)
}

/** The sentences of an article with whose words are in them. `cut` are its segments. */
export function readSentences({ passages }: Analysis, cut: readonly Segment[]): ReadSentence[] {
  const sentences: ReadSentence[] = []
  let row = 0
  passages.forEach(({ at, value: { paragraph, hedges, statements } }, passage) => {
    if (!asserts(paragraph.role)) return
    paragraph.sentences.forEach(({ at: start, value }, index) => {
      const from = at + start
      const to = from + value.text.length
      const words: Word[] = []
      const voices = new Set<number>()
      const { tokens } = value
      for (let i = 0; i < tokens.count; i++) {
        if (!isWord(tokens.kind[i]!)) continue
        const offset = from + tokens.from[i]!
        while (cut[row] && cut[row]!.to <= offset) row++
        const contents = cut[row]?.contents ?? []
        for (const { entity } of contents) voices.add(entity)
        words.push({ at: offset, voice: contents.at(-1)?.entity })
      }
      const { status, needsSource = false } = statements[index]!
      const holds = ({ span, class: kind }: Hedge) => kind !== "approximator" && span.from >= start && span.to <= start + value.text.length
      sentences.push({
        from,
        to,
        passage,
        words,
        voices,
        isAttributed: status === "attributed" || status === "continued",
        isUnsourced: needsSource,
        isHedged: hedges.some(holds),
      })
    })
  })
  return sentences
}

function isWord(kind: number): boolean {
  return kind === TokenKind.word || kind === TokenKind.number || kind === TokenKind.address
}
