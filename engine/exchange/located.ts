import { type Anchor, anchorOf, findAnchor, fold } from "../ledger/index.ts"
import type { Span } from "../text/index.ts"
import type { Located } from "./file-notes.ts"
import type { Pair } from "./mark.ts"
import { unknown } from "./pieced-text.ts"
import { apart } from "./spans.ts"
import type { WordText } from "./word-text.ts"

/** Finds words that a file quotes; undefined where it does not tell what they are. */
export type Locate = (quoted: Pair) => Located | undefined

/** Of a file that is about this very text. */
export function locateHere(text: string): Locate {
  const folded = fold(text)
  return ([from, to]) => ({ anchor: anchorOf(text, { from, to }, folded), span: { from, to } })
}

/**
 * Of a file that is about another version of the text, `own` as far as it tells: words are looked for with what stood around them, as a
 * note's words are after an edit. `words`: for a format that knows only words, the article as such a format sees it.
 */
export function locateAnew(text: string, own: string, words?: WordText): Locate {
  const there = words?.text ?? text
  const folded = { own: fold(own), there: fold(there), text: fold(text) }
  // What stands together has moved together.
  let by = 0
  return ([from, to]) => {
    const anchor = known(anchorOf(own, { from, to }, folded.own))
    if (anchor.exact.trim() === "") return undefined
    const { span: found } = findAnchor(there, anchor, folded.there, by)
    const span: Span<"document"> | undefined = found && words ? words.articleSpan(found) : found
    if (!found || !span) return { anchor }
    by = found.from - from
    return { anchor: anchorOf(text, span, folded.text), span }
  }
}

/** What is known of some words and of what stood around them. */
function known({ exact, prefix, suffix, ...place }: Anchor): Anchor {
  const before = prefix.slice(prefix.lastIndexOf(unknown) + 1)
  const end = suffix.indexOf(unknown)
  const after = end < 0 ? suffix : suffix.slice(0, end)
  return {
    ...place,
    exact: exact.split(new RegExp(`${unknown}+`)).join(apart),
    // White space alone tells nothing: it stands around every word.
    prefix: before.trim() === "" ? "" : before,
    suffix: after.trim() === "" ? "" : after,
  }
}
