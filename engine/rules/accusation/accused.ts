import type { Passage } from "../../annotation/index.ts"
import { type Token, token } from "../../linguistics/index.ts"
import type { Span } from "../../text/index.ts"
import { type FoundPhrase, isWord, lowerWords, phrasesIn } from "../find-phrases.ts"
import { overlaps } from "../look.ts"
import type { AccusationWords } from "./words.ts"

/**
 * Who, by name, is said in a sentence to have done wrong: the subject of what was done, whoever a passive lets do it («door Jansen
 * mishandeld»), or whom somebody accuses. By the tree of the sentence; without one only a name right before the deed: «Piet Bos stal geld».
 */
export function accusedIn(passage: Passage, row: number, words: AccusationWords): Span | undefined {
  const { at, value } = passage.paragraph.sentences[row]!
  const parse = passage.parses[row]
  for (const phrase of phrasesIn(passage, words.deeds, row)) {
    if ([...phrasesIn(passage, words.figures, row)].some(({ span }) => overlaps(span, phrase.span))) continue
    if (lowerWords(value).some(word => words.unreal.has(word))) return undefined
    const found = parse ? doerOf(token(parse, verbOf(phrase, parse.relation))) : before(phrase)
    if (found) return found
  }
  if (!parse) return undefined
  for (let i = 0; i < parse.count; i++) if (words.accusing.has(parse.lemma[i]!)) return objectOf(token(parse, i))
  return undefined

  /** The verb of a deed: its last word, but for a particle. */
  function verbOf({ from, to }: FoundPhrase, relation: readonly string[]): number {
    for (let i = to - 1; i >= from; i--) if (!/^(?:compound:prt|case|punct|obj|expl)/.test(relation[i]!)) return i
    return from
  }

  function doerOf(verb: Token): Span | undefined {
    for (let top: Token | undefined = verb; top; top = /^(?:conj|xcomp)/.test(top.relation) ? top.head : undefined) {
      const agent = top.children.find(({ relation }) => relation === "obl:agent")
      if (agent) return nameOf(agent)
      // «Bos is bedreigd»
      if (top.children.some(({ relation }) => /^(?:nsubj:pass|aux:pass|cop)$/.test(relation))) return undefined
      const subject = top.children.find(({ relation }) => relation === "nsubj")
      if (subject) return nameOf(subject)
    }
    return undefined
  }

  function objectOf(verb: Token): Span | undefined {
    const object =
      verb.children.find(({ relation }) => relation === "nsubj:pass") ?? verb.children.find(({ relation }) => /^i?obj/.test(relation))
    return object && nameOf(object)
  }

  /** The name that a noun phrase is or holds, without what hangs below it in clauses and behind prepositions. */
  function nameOf(top: Token): Span | undefined {
    const parts: number[] = []
    const walk = (part: Token): void => {
      if (part.upos === "PROPN" || (part.row > 0 && part.upos !== "ADJ" && /^\p{Lu}/u.test(wordAt(part.row)))) parts.push(part.row)
      for (const child of part.children) if (/^(?:flat|appos)/.test(child.relation)) walk(child)
    }
    walk(top)
    if (parts.length === 0) return undefined
    parts.sort((a, b) => a - b)
    let last = 0
    while (last + 1 < parts.length && parts[last + 1]! - parts[last]! <= 3) last++
    return { from: at + value.tokens.from[parts[0]!]!, to: at + value.tokens.to[parts[last]!]! }
  }

  function wordAt(i: number): string {
    return value.text.slice(value.tokens.from[i], value.tokens.to[i])
  }

  function before({ from }: FoundPhrase): Span | undefined {
    const end = from > 1 && words.having.has(lowerWords(value)[from - 1]!) ? from - 1 : from
    let start = end
    while (start > 0 && isWord(value, start - 1) && /^\p{Lu}/u.test(wordAt(start - 1))) start--
    // At the start of a sentence any word has a capital.
    if (end - start < (start === 0 ? 2 : 1)) return undefined
    return { from: at + value.tokens.from[start]!, to: at + value.tokens.to[end - 1]! }
  }
}
