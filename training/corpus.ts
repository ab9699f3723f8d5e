import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { readConllu, type TreeSentence } from "./conllu.ts"
import { certainty2017, fromScheme2017 } from "./scheme-2017.ts"

/** What there is to learn from, and what judges. */
export interface Corpus {
  readonly train: readonly Example[]
  /** Sentences that are never trained on, by the name of their set. */
  readonly judges: ReadonlyMap<string, readonly TreeSentence[]>
}

/** A sentence, and where it may be trusted. */
export interface Example {
  readonly sentence: TreeSentence
  readonly certain?: (i: number) => { tag: boolean; head: boolean; relation: boolean }
}

/** Every how many documents of a shared file one judges. */
const judgeEvery = 10

/**
 * Reads a folder of CoNLL-U by the names of its files: `…-2017-train` is in the scheme of that year, other `…train` files are
 * learnt as they are, `…-dev` judges. Of `lassysmall-dev`, Wikipedia, nine documents in ten are learnt from: there is no other.
 */
export function readCorpus(folder: string): Corpus {
  const train: Example[] = []
  const judges = new Map<string, TreeSentence[]>()
  const files = readdirSync(folder)
    .filter(name => name.endsWith(".conllu"))
    .sort()
  for (const file of files) {
    const name = file.replace(/\.conllu$/, "")
    const all = readConllu(readFileSync(join(folder, file), "utf8"))
    const sentences = name.endsWith("train") ? all.filter(isSound) : all
    if (/-2017-train$/.test(name))
      for (const old of sentences) {
        const sentence = fromScheme2017(old)
        train.push({ sentence, certain: i => certainty2017(sentence, i) })
      }
    else if (/train$/.test(name)) for (const sentence of sentences) train.push({ sentence })
    else if (name === "lassysmall-dev") {
      const [judge, rest] = everyTenthDocument(sentences)
      judges.set("lassysmall-tenth", judge)
      for (const sentence of rest) train.push({ sentence })
    } else if (/dev$/.test(name)) judges.set(name, sentences)
  }
  if (!train.length) throw new RangeError(`no file named …train.conllu in ${folder}`)
  return { train, judges }
}

/**
 * Whether a sentence was converted in one piece. A thousand sentences of Alpino's test suites have the tags of the token before, or `X`
 * throughout: a full stop that is a noun gives them away. Learning from them costs a parser its trust in whole sentences.
 */
export function isSound({ forms, upos }: TreeSentence): boolean {
  const isMark = (form: string) => /^[.,;:?!]+$/.test(form)
  if (forms.some((form, i) => isMark(form) && upos[i] !== "PUNCT" && upos[i] !== "SYM")) return false
  if (forms.some((form, i) => /^\p{L}+$/u.test(form) && upos[i] === "PUNCT")) return false
  return forms.length <= 3 || upos.filter(tag => tag === "X").length < forms.length / 2
}

function everyTenthDocument(sentences: readonly TreeSentence[]): [TreeSentence[], TreeSentence[]] {
  const documents = new Map<string, TreeSentence[]>()
  for (const sentence of sentences) {
    const name = sentence.id.replace(/\.p\.\d+.*$/, "")
    if (documents.has(name)) documents.get(name)!.push(sentence)
    else documents.set(name, [sentence])
  }
  const judge: TreeSentence[] = []
  const rest: TreeSentence[] = []
  for (const [index, document] of [...documents.values()].entries()) (index % judgeEvery === 0 ? judge : rest).push(...document)
  return [judge, rest]
}
