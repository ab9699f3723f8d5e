import type { Analysis } from "../annotation/index.ts"

/** Prose that a text must have before it can show that it is news. */
const fewest = 3

/**
 * Whether a text shows that it is news: it has some prose, and either somebody with a name or a role is quoted in it or it stands under a
 * dateline or a byline. A manual, a letter or a list of groceries gets no remarks.
 */
export function isNews({ passages }: Pick<Analysis, "passages">): boolean {
  let sentences = 0
  let isSigned = false
  for (const { value } of passages) {
    const { paragraph, attributions, mentions } = value
    if (paragraph.role === "prose") sentences += paragraph.sentences.length
    isSigned ||=
      paragraph.role === "byline" ||
      paragraph.dateline !== undefined ||
      attributions.some(({ source, cue }) => cue !== undefined && source !== undefined && mentions[source]!.form !== "pronoun")
    if (isSigned && sentences >= fewest) return true
  }
  return false
}
