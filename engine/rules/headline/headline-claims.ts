import type { Passage } from "../../annotation/index.ts"
import type { Span } from "../../text/index.ts"
import { type Word, wordKey } from "../compare-words.ts"
import { overlaps, sentenceSpan } from "../look.ts"
import { type Part, wordsOf } from "./article.ts"
import type { HeadlineWords } from "./words.ts"

/** A stretch of a headline that states something as a fact. */
export interface HeadlineClaim {
  readonly span: Span
  /** Its words with a subject matter. */
  readonly words: readonly Word[]
  /** Those of them that it is about, and says nothing of: «protest tegen *sloop*». */
  readonly topics: ReadonlySet<Word>
  /** Its finite verb or participle, where that is one of them. */
  readonly verb?: Word
  /** The small word that it ends in, perhaps of a separable verb. */
  readonly last?: string
  readonly isDenied: boolean
}

/** What a headline asserts in the paper's own voice, each part by itself: «Inflatie daalt, huren stijgen door». */
export function claimsOf(passage: Passage, speakers: ReadonlySet<string>, words: HeadlineWords): HeadlineClaim[] {
  const { paragraph, quotations, attributions, hedges } = passage
  if (/\?["'”’»]*$/.test(paragraph.text) || hedges.some(({ class: kind }) => kind !== "approximator")) return []
  const claims: HeadlineClaim[] = []
  for (const match of paragraph.text.matchAll(/[^,;:–—|]+/g)) {
    // «2,6 procent»
    const span = trimmed(paragraph.text, { from: match.index, to: match.index + match[0].length })
    claims.push({ span, words: [], topics: new Set(), isDenied: false })
  }
  return joinNumbers(paragraph.text, claims).flatMap(({ span }) => {
    const inside = wordsOf(passage).filter(({ from, to }) => span.from <= from && to <= span.to)
    if (
      inside.some(
        ({ key, from }) => words.softening.has(key) || (from > 0 && words.saying.has(key) && /^\p{Ll}/u.test(paragraph.text.slice(from))),
      ) ||
      isSaidBefore(span)
    )
      return []
    if (attributions.some(({ content, cue }) => [...content, ...(cue ?? [])].some(part => overlaps(part, span)))) return []
    if (quotations.some(quotation => overlaps(quotation.span, span))) return []
    const content = inside.filter(({ key }) => !words.function.has(key))
    if (content.length < 2) return []
    const topics = new Set(content.filter(word => words.topical.has(inside[inside.indexOf(word) - 1]?.key ?? "")))
    const verb = content.find(({ key, from }) => from > span.from && (words.finite.has(key) || words.participle.test(key)))
    return [
      {
        span,
        words: content,
        topics,
        ...(verb && { verb }),
        ...(inside.at(-1) !== content.at(-1) && { last: inside.at(-1)!.key }),
        isDenied: inside.some(({ key }) => words.negations.has(key)),
      },
    ]
  })

  /** «Directie: fabriek sluit», and the directors speak in the text. */
  function isSaidBefore({ from }: Span): boolean {
    const colon = /^([^:]{2,60}):\s/.exec(paragraph.text)
    if (!colon || from < colon[0].length) return false
    return wordsOf(passage).some(({ key, to }) => to <= colon[1]!.length && speakers.has(key))
  }
}

/** The first sentence of an article, where the paper vouches for it without reservation. */
export function ledeClaim(passage: Passage, words: HeadlineWords): HeadlineClaim | undefined {
  const { paragraph, statements, hedges, attributions, quotations } = passage
  if (statements[0]?.status !== "narrator") return undefined
  const span = sentenceSpan(passage, 0)
  const isHere = (part: Span) => overlaps(part, span)
  if (/\?["'”’»]*$/.test(paragraph.text.slice(span.from, span.to)) || quotations.some(quotation => isHere(quotation.span))) return undefined
  if (hedges.some(({ class: kind, span: hedge }) => kind !== "approximator" && isHere(hedge))) return undefined
  if (attributions.some(({ content, cue }) => [...content, ...(cue ?? [])].some(isHere))) return undefined
  const inside = wordsOf(passage).filter(({ from, to }) => span.from <= from && to <= span.to)
  if (inside.some(({ key }) => words.softening.has(key))) return undefined
  const content = inside.filter(({ key }) => !words.function.has(key))
  if (content.length < 3) return undefined
  return { span, words: content, topics: new Set(), isDenied: inside.some(({ key }) => words.negations.has(key)) }
}

/** The words that name who speaks in the body. */
export function speakersOf(body: readonly Part[]): Set<string> {
  return new Set(body.flatMap(({ passage }) => passage.mentions.map(({ head }) => wordKey(head))))
}

/** A comma within a number, or before a subordinate clause's few words, parts no claims. */
function joinNumbers(text: string, claims: readonly HeadlineClaim[]): HeadlineClaim[] {
  const joined: HeadlineClaim[] = []
  for (const claim of claims) {
    const last = joined.at(-1)
    if (last && /\d$/.test(text.slice(last.span.from, last.span.to)) && /^[,:]\d/.test(text.slice(last.span.to, last.span.to + 2)))
      joined[joined.length - 1] = { ...last, span: { from: last.span.from, to: claim.span.to } }
    else joined.push(claim)
  }
  return joined
}

function trimmed(text: string, { from, to }: Span): Span {
  const part = text.slice(from, to)
  return { from: from + (part.length - part.trimStart().length), to: to - (part.length - part.trimEnd().length) }
}
