import type { Analysis } from "../../annotation/index.ts"
import { sentenceRow } from "../look.ts"

/** How many sentences further on a name may still come. */
const ahead = 2

/** Whether somebody or something with a name says something in this sentence, in the one before it or in the two after it. */
export function isNamedNear({ passages }: Analysis, passage: number, sentence: number): boolean {
  const { value } = passages[passage]!
  if (speaksIn(value, sentence - 1, sentence + ahead, sentence)) return true
  const left = sentence + ahead - value.paragraph.sentences.length
  const next = passages[passage + 1]?.value
  return left >= 0 && next !== undefined && speaksIn(next, 0, left)
}

/**
 * Whether a sentence from `first` to `last` has a source with a name, or one that is described by a name, «een inventarisatie van
 * ontwikkelaarsvereniging Neprom»: but not in the sentence itself, where «media in Rusland» are the vague ones.
 */
function speaksIn(value: Analysis["passages"][number]["value"], first: number, last: number, own?: number): boolean {
  const { paragraph, attributions, mentions } = value
  return attributions.some(({ source }) => {
    const mention = source === undefined ? undefined : mentions[source]
    const row = mention ? sentenceRow(value, mention.span) : -1
    if (!mention || row < 0 || row < first || row > last) return false
    return mention.form === "name" || (row !== own && /\s\p{Lu}/u.test(paragraph.text.slice(mention.span.from, mention.span.to)))
  })
}
