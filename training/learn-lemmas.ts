import { applyEdit, type Edit, findEdit, geAt, lemmaTag, longestEnding, withoutGe } from "../engine/linguistics/lemmas.ts"
import type { ModelHeader } from "../engine/linguistics/model.ts"
import type { TreeSentence } from "./conllu.ts"
import type { Example } from "./corpus.ts"
import { tagOf } from "./lessons.ts"

/**
 * Learns the table of lemmas. Endings are learnt by how many words have them, whole words by how often they occur; what a shorter
 * ending already says is left out. Only words whose lemma no ending gives are kept whole: strong verbs, short words, names.
 */
export function learnLemmas(examples: readonly Example[]): ModelHeader["lemmas"] {
  const sentences = examples.filter(({ certain }) => !certain).map(({ sentence }) => sentence)
  const particles = collectParticles(sentences)
  const edits = new Map<string, number>()
  const shown: Edit[] = []
  const counts = new Map<string, Map<number, number>>()
  for (const sentence of sentences)
    for (let i = 0; i < sentence.forms.length; i++) {
      const edit = findEditBetween(sentence.forms[i]!, lemmaIn(sentence, i), tagOf(sentence, i), particles)
      const key = editLine(edit)
      if (!edits.has(key)) edits.set(key, shown.push(edit) - 1)
      const word = `${lemmaTag(tagOf(sentence, i))} ^${sentence.forms[i]!.toLowerCase()}`
      if (!counts.has(word)) counts.set(word, new Map())
      increase(counts.get(word)!, edits.get(key)!)
    }

  const endings = new Map<string, number>()
  const groups = new Map<string, Map<number, number>>()
  for (const [word, found] of counts) {
    const [tag, small] = split(word)
    for (let length = 0; length <= Math.min(longestEnding, small.length); length++) {
      const key = `${tag} ${small.slice(small.length - length)}`
      // What is cut off must be in the ending: else «op|krop|t» is cut where another word was.
      const edit = most(found)
      if (shown[edit]!.cut > length) continue
      if (!groups.has(key)) groups.set(key, new Map())
      increase(groups.get(key)!, edit)
    }
  }
  // Short endings first, so that a longer one is only kept where it says something else.
  const ordered = [...groups].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
  for (const [key, found] of ordered) {
    const [tag, ending] = split(key)
    const edit = most(found)
    const usual = findEdit(ending, tag, { endings })
    const isClear = ending === "" || (found.get(edit)! > 1 && found.get(edit)! > (found.get(usual) ?? 0))
    if (isClear && usual !== edit) endings.set(key, edit)
  }
  for (const [word, found] of counts) {
    const [tag, small] = split(word)
    const usual = shown[findEdit(small, tag, { endings })]
    const edit = most(found)
    if (
      !usual ||
      applyEdit(small, usual, particles) !== applyEdit(small, shown[edit]!, particles) ||
      usual.capitals !== shown[edit]!.capitals
    )
      endings.set(word, edit)
  }
  return {
    particles: particles.join(" "),
    edits: shown.map(editLine).join("\n"),
    endings: [...endings].map(([key, edit]) => `${edit} ${key}`).join("\n"),
  }
}

/**
 * The lemma in plain spelling. The treebank writes the parts of a compound apart and without what links them, `opleiding_ploeg`; as a
 * word that is *opleidingsploeg*, so all but the last part is taken from the form.
 */
export function plainLemma(sentence: TreeSentence, i: number): string {
  const lemma = sentence.lemmas[i]!
  const form = sentence.forms[i]!
  const last = lemma.slice(lemma.lastIndexOf("_") + 1)
  if (last.length === lemma.length || form.includes("_")) return lemma
  const joined = lemma.replaceAll("_", "")
  if (sentence.upos[i] === "VERB" || sentence.upos[i] === "AUX") return joined
  for (let length = last.length; length >= Math.min(3, last.length); length--) {
    const at = form.toLowerCase().lastIndexOf(last.slice(0, length).toLowerCase())
    if (at <= 0) continue
    const word = form.slice(0, at) + last
    return lemma[0] === lemma[0]!.toLowerCase() ? word.charAt(0).toLowerCase() + word.slice(1) : word
  }
  return joined
}

/** The lemma of the word as it stands: without the particle where that is not in it, as in «geeft … toe» and «om toe te geven». */
function lemmaIn(sentence: TreeSentence, i: number): string {
  const lemma = sentence.lemmas[i]!
  const bar = lemma.indexOf("_")
  const isApart = bar > 0 && sentence.upos[i] === "VERB" && !sentence.forms[i]!.toLowerCase().startsWith(lemma.slice(0, bar))
  return isApart ? lemma.slice(bar + 1).replaceAll("_", "") : plainLemma(sentence, i)
}

function collectParticles(sentences: readonly TreeSentence[]): string[] {
  const found = new Map<string, number>()
  for (const { lemmas, upos } of sentences)
    for (const [i, lemma] of lemmas.entries()) {
      const [particle, verb] = lemma.split("_")
      if (upos[i] === "VERB" && verb && /^\p{Ll}+$/u.test(particle!)) increase(found, particle!)
    }
  return [...found.keys()].filter(particle => found.get(particle)! > 2).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
}

function findEditBetween(form: string, lemma: string, tag: string, particles: readonly string[]): Edit {
  // «Van» and «van» in names are each their own lemma.
  const capitals = lemma !== lemma.toLowerCase() || (tag.startsWith("PROPN") && form === form.toLowerCase())
  const word = capitals ? form : form.toLowerCase()
  const plain = editOf(word, lemma, false, capitals)
  const at = geAt(word, particles)
  // A participle without `ge` may as well lose it: «betaald» and «gehaald» share an edit.
  if (at < 0) return tag.includes("VerbForm=Part") ? { ...plain, ge: true } : plain
  const without = editOf(withoutGe(word, at), lemma, true, capitals)
  return without.cut + without.put.length < plain.cut + plain.put.length ? without : plain
}

function editOf(word: string, lemma: string, ge: boolean, capitals: boolean): Edit {
  let same = 0
  while (same < word.length && same < lemma.length && word[same] === lemma[same]) same++
  return { ge, cut: word.length - same, put: lemma.slice(same), capitals }
}

function editLine({ ge, cut, put, capitals }: Edit): string {
  return `${ge ? 1 : 0}\t${cut}\t${put}\t${capitals ? 1 : 0}`
}

function split(key: string): [string, string] {
  const space = key.indexOf(" ")
  return [key.slice(0, space), key.slice(space + 1).replace(/^\^(?=.)/, "")]
}

function increase<K>(map: Map<K, number>, key: K): void {
  map.set(key, (map.get(key) ?? 0) + 1)
}

function most(map: ReadonlyMap<number, number>): number {
  let best = -1
  for (const [edit, n] of map) if (best < 0 || n > map.get(best)!) best = edit
  return best
}
