import type { Mention, Passage, SourceEntity } from "../annotation/index.ts"
import { token } from "../linguistics/index.ts"
import type { NamingWords, VagueWords } from "./attribution/words.ts"
import { sentenceRow, sentenceSpan } from "./look.ts"
import type { Place, Scene } from "./rule.ts"

/** How many of the article's sources are offered. */
const most = 4
/** Words of a name that can be put into a sentence; a description that goes on longer cannot. */
const longest = 9

/**
 * The article's own sources that may well be who says a sentence, by their best names as they are written inside a sentence: those with a
 * name or an office before «een buurvrouw» and «omwonenden», those mentioned before the sentence before later ones, the nearest first. Nobody
 * who stands in the sentence itself, and nobody whose name is withheld.
 */
export function sourceOffers(place: Place, { analysis, desk }: Scene): string[] {
  const passage = analysis.passages[place.passage]!.value
  const { naming: words, asking, vague } = desk.advice.get(passage.language)?.attribution ?? {}
  const row = sentenceRow(passage, place.span)
  if (!words || row < 0) return []
  const sentence = sentenceSpan(passage, row)
  const text = passage.paragraph.text.slice(sentence.from, sentence.to).toLowerCase()
  const said = new Set(text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [])
  const found = analysis.links.sources.flatMap(source => {
    const named = source.type === "anonymous" ? undefined : nameOf(source, analysis.passages, words)
    if (!named || named.split(/\s+/).length > longest || asking?.has(named.toLowerCase())) return []
    if (vague && isVague(named, source.type, vague)) return []
    if (text.includes(named.toLowerCase())) return []
    let before = Number.NEGATIVE_INFINITY
    let isKnown = source.type !== "group"
    let isNamed = false
    for (const { passage: at, index } of source.mentions) {
      const mention = analysis.passages[at]!.value.mentions[index]!
      // «De Vries», who was called «wethouder De Vries» before.
      if (mention.form === "name" && said.has(mention.head)) return []
      if (at === place.passage && sentence.from <= mention.span.from && mention.span.from < sentence.to) return []
      if (mention.form === "name") isNamed = true
      if (at < place.passage || (at === place.passage && mention.span.from < sentence.from)) before = at * 1e6 + mention.span.from
    }
    isKnown &&= isNamed || source.type !== "person"
    return [{ named, isKnown, before }]
  })
  found.sort((a, b) => Number(b.isKnown) - Number(a.isKnown) || (a.before === b.before ? 0 : b.before - a.before))
  return [...new Set(found.map(({ named }) => named))].slice(0, most)
}

/** «lokale media», «onderzoek», «een peiling»: who asks for a source does not want one that says nothing. */
function isVague(named: string, type: SourceEntity["type"], { kinds, definite }: VagueWords): boolean {
  if (/\p{Lu}/u.test(named)) return false
  const words = named.toLowerCase().split(/\s+/)
  return (type === "document" && !definite.has(words[0]!)) || kinds.has(words.at(-1)!)
}

/** The best name of a source as it stands inside a sentence: «de politie», though it was only ever written «De politie meldt». */
function nameOf({ name, type, mentions }: SourceEntity, passages: Scene["analysis"]["passages"], words: NamingWords): string | undefined {
  let best: string | undefined
  for (const { passage: at, index } of mentions) {
    const passage = passages[at]!.value
    const mention = passage.mentions[index]!
    if (mention.form === "pronoun") continue
    const { from } = mention.span
    const said = passage.paragraph.text.slice(from, from + name.length)
    if (said.toLowerCase() !== name.toLowerCase()) continue
    // «*Zijn* buurvrouw Anja de Wilde»: whose she is, is not known elsewhere.
    const owner = ownerOf(passage, mention)
    if (owner && name.length > owner) return said.slice(owner).trimStart()
    if (!/^\p{Lu}/u.test(said) || !startsSentence(passage, from)) return said
    best ??= keepsCapital(passage, mention, name, type, words) ? name : lowerFirst(name)
  }
  return best
}

/** How many characters of a mention say whose somebody is. */
function ownerOf(passage: Passage, { span }: Mention): number {
  const row = sentenceRow(passage, span)
  const parse = passage.parses[row]
  if (!parse) return 0
  const { at, value } = passage.paragraph.sentences[row]!
  const first = value.tokens.from.indexOf(span.from - at)
  return first >= 0 && first < parse.count && token(parse, first).feats.includes("Poss=Yes")
    ? value.tokens.to[first]! - value.tokens.from[first]!
    : 0
}

function startsSentence({ paragraph, quotations }: Passage, from: number): boolean {
  return paragraph.sentences.some(({ at }) => at === from) || quotations.some(({ inner }) => inner.from === from)
}

/** Whether the first word of a name at the start of a sentence would keep its capital inside one. */
function keepsCapital(
  passage: Passage,
  { span, form, title }: Mention,
  name: string,
  type: SourceEntity["type"],
  words: NamingWords,
): boolean {
  const parts = name.split(/\s+/)
  const first = parts[0]!.toLowerCase()
  if ([...words.articled].some(each => name.startsWith(each))) return true
  if (title === first) return false
  if (form === "name" && parts.length === 1) return true
  const row = sentenceRow(passage, span)
  const parse = passage.parses[row]
  if (parse && span.from === passage.paragraph.sentences[row]!.at) {
    const head = token(parse, 0)
    // «Koninklijke Horeca Nederland»
    return hasCapital(head) || (head.upos === "ADJ" && type === "organisation" && form === "name" && /^\p{Lu}/u.test(parts[1] ?? ""))
  }
  // «De Vries», where there is no tree to tell.
  if (words.small.has(first)) return form === "name" && type === "person" && parts.length === 2
  return form === "name" || parts.length > 1
}

/** Whether a word is written with a capital wherever it stands. */
export function hasCapital({ upos, lemma }: { readonly upos: string; readonly lemma: string }): boolean {
  return upos === "PROPN" || /^\p{Lu}/u.test(lemma)
}

export function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

export function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

export { nameOf }
