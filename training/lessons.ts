import { type WordFeatures, wordFeatures, wordKey } from "../engine/linguistics/features.ts"
import type { TreeSentence } from "./conllu.ts"
import type { Example } from "./corpus.ts"
import type { Lesson, Reading } from "./network.ts"

/** What the network can name: words by row, tags (part of speech and features together) and relations by number. */
export interface Vocabulary {
  readonly words: readonly string[]
  readonly tags: readonly string[]
  readonly relations: readonly string[]
}

/** A word seen only once is better learnt from its n-grams. */
const fewest = 2
/** Relations that are few and matter most to attribution: what is said, and who says so in passing. */
const weighty: Readonly<Record<string, number>> = { ccomp: 2, parataxis: 2, nsubj: 1.2 }
const headWeighty: Readonly<Record<string, number>> = { ccomp: 1.5, parataxis: 1.5 }

/** Collects a vocabulary, most frequent first. */
export function collectVocabulary(examples: readonly Example[]): Vocabulary {
  const words = new Map<string, number>()
  const tags = new Map<string, number>()
  const relations = new Map<string, number>()
  for (const { sentence, certain } of examples)
    for (let i = 0; i < sentence.forms.length; i++) {
      count(words, wordKey(sentence.forms[i]!))
      const sure = certain?.(i)
      if (sure?.tag !== false) count(tags, tagOf(sentence, i))
      if (sure?.relation !== false) count(relations, sentence.relations[i]!)
    }
  return { words: byCount(words, fewest), tags: byCount(tags, 1), relations: byCount(relations, 1) }
}

function count(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1)
}

function byCount(map: ReadonlyMap<string, number>, least: number): string[] {
  const kept = [...map].filter(([, n]) => n >= least)
  return kept.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([key]) => key)
}

/** Part of speech and features as one name: `NOUN Gender=Com|Number=Sing`. */
export function tagOf(sentence: TreeSentence, i: number): string {
  return `${sentence.upos[i]} ${sentence.feats[i]}`
}

/** Turns sentences into numbers by a vocabulary. */
export class Teacher {
  private readonly words: ReadonlyMap<string, number>
  private readonly tags: ReadonlyMap<string, number>
  private readonly relations: ReadonlyMap<string, number>
  private readonly features = new Map<string, WordFeatures>()

  constructor(vocabulary: Vocabulary) {
    this.words = numbered(vocabulary.words, 1)
    this.tags = numbered(vocabulary.tags, 0)
    this.relations = numbered(vocabulary.relations, 0)
  }

  reading(forms: readonly string[]): Reading {
    return { words: Int32Array.from(forms, form => this.words.get(wordKey(form)) ?? 0), features: forms.map(form => this.featuresOf(form)) }
  }

  lesson({ sentence, certain }: Example): Lesson {
    const each = (value: (i: number) => number) => sentence.forms.map((_, i) => value(i))
    const tag = (i: number) => this.tags.get(tagOf(sentence, i))
    const relation = (i: number) => this.relations.get(sentence.relations[i]!)
    const plain = (i: number) => sentence.relations[i]!.replace(/:.*/, "")
    return {
      ...this.reading(sentence.forms),
      tags: Int32Array.from(each(i => tag(i) ?? 0)),
      heads: Int32Array.from(sentence.heads),
      relations: Int32Array.from(each(i => relation(i) ?? 0)),
      tagWeights: Float32Array.from(each(i => (tag(i) === undefined || certain?.(i).tag === false ? 0 : 1))),
      headWeights: Float32Array.from(each(i => (certain?.(i).head === false ? 0 : (headWeighty[plain(i)] ?? 1)))),
      relationWeights: Float32Array.from(
        each(i => (relation(i) === undefined || certain?.(i).relation === false ? 0 : (weighty[plain(i)] ?? 1))),
      ),
    }
  }

  private featuresOf(form: string): WordFeatures {
    const found = this.features.get(form) ?? wordFeatures(form)
    this.features.set(form, found)
    return found
  }
}

function numbered(names: readonly string[], first: number): Map<string, number> {
  return new Map(names.map((name, i) => [name, i + first]))
}
