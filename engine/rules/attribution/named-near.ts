import type { Analysis } from "../../annotation/index.ts"

/** How many sentences further on a name may still come. */
const ahead = 2

/** Whether somebody or something with a name says something in this sentence, in the one before it or in the two after it. */
export function isNamedNear({ passages }: Analysis, passage: number, sentence: number): boolean {
  const { paragraph } = passages[passage]!.value
  if (speaksIn(passages[passage]!.value, Math.max(0, sentence - 1), sentence + ahead)) return true
  const left = sentence + ahead - (paragraph.sentences.length - 1)
  const next = passages[passage + 1]?.value
  return left > 0 && next !== undefined && speaksIn(next, 0, left - 1)
}

function speaksIn({ paragraph, attributions, mentions }: Analysis["passages"][number]["value"], first: number, last: number): boolean {
  const { sentences } = paragraph
  const from = sentences[first]?.at ?? 0
  const end = sentences[Math.min(last, sentences.length - 1)]
  const to = end ? end.at + end.value.text.length : 0
  return attributions.some(({ source }) => {
    const mention = source === undefined ? undefined : mentions[source]
    return mention?.form === "name" && from <= mention.span.from && mention.span.from < to
  })
}
