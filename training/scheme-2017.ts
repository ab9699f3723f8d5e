import type { TreeSentence } from "./conllu.ts"

/**
 * Brings a sentence of the 2017 release of UD Dutch nearer to today's scheme: *en* hangs on what follows it, only *zijn* is a
 * copula, possessives are pronouns, and parts of names are plain `flat`. What cannot be known is masked: see {@link certainty2017}.
 */
export function fromScheme2017(sentence: TreeSentence): TreeSentence {
  const upos = [...sentence.upos]
  const heads = [...sentence.heads]
  const relations = [...sentence.relations]
  const { forms, lemmas, feats } = sentence
  const count = forms.length
  const childrenOf = (head: number) => heads.flatMap((of, i) => (of === head ? [i] : []))

  for (let i = 0; i < count; i++) {
    if (relations[i] === "flat:name") relations[i] = "flat"
    if (relations[i] !== "det") continue
    if (feats[i]!.includes("Poss=Yes")) upos[i] = "PRON"
    if (feats[i]!.includes("Poss=Yes") || possessives.has(forms[i]!.toLowerCase())) relations[i] = "nmod:poss"
  }
  for (let verb = 0; verb < count; verb++) {
    if (relations[verb] !== "cop" || lemmas[verb] === "zijn") continue
    const predicate = heads[verb]! - 1
    const isName = upos[predicate] === "NOUN" || upos[predicate] === "PROPN"
    upos[verb] = "VERB"
    heads[verb] = heads[predicate]!
    relations[verb] = relations[predicate]!
    for (const child of childrenOf(predicate + 1)) {
      if (child === verb) continue
      const relation = relations[child]!.replace(/:.*/, "")
      const belongsToAdjective = child === predicate - 1 && !isName
      if (clausal.has(relation) || (relation === "advmod" && !belongsToAdjective)) heads[child] = verb + 1
    }
    heads[predicate] = verb + 1
    relations[predicate] = "xcomp"
  }
  for (let i = 0; i < count; i++) {
    if (relations[i] !== "cc" || heads[i] === 0) continue
    const conjunct = childrenOf(heads[i]!).find(child => child > i && relations[child]!.startsWith("conj"))
    if (conjunct !== undefined) heads[i] = conjunct + 1
  }
  for (let i = 0; i < count; i++) {
    const byAgent = childrenOf(i + 1).some(child => relations[child] === "case" && forms[child]!.toLowerCase() === "door")
    const isPassive = heads[i] !== 0 && childrenOf(heads[i]!).some(child => relations[child] === "aux:pass")
    if (relations[i] === "obl" && byAgent && isPassive) relations[i] = "obl:agent"
  }
  return { ...sentence, upos, heads, relations }
}

const possessives = new Set("zijn haar hun mijn onze ons uw je jouw".split(" "))
const clausal = new Set("nsubj csubj aux mark advcl parataxis punct cc conj expl obl iobj".split(" "))

/** What of a mapped token may be learnt: its tag, its head, its relation. */
export function certainty2017(sentence: TreeSentence, i: number): { tag: boolean; head: boolean; relation: boolean } {
  const upos = sentence.upos[i]!
  const head = upos !== "PUNCT"
  return { tag: upos !== "AUX" && upos !== "NUM", head, relation: head && sentence.relations[i] !== "obl" }
}
