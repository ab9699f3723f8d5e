/** A sentence as a treebank has it: columns, tokens from 0, heads from 1 with 0 for the root. */
export interface TreeSentence {
  readonly id: string
  readonly text: string | undefined
  readonly forms: string[]
  readonly lemmas: string[]
  readonly upos: string[]
  readonly feats: string[]
  readonly heads: number[]
  readonly relations: string[]
  /** A space follows the token in the text. */
  readonly spaced: boolean[]
}

/** The features that the CoNLL 2018 task counts; a treebank's own ones are left out. */
const universal = new Set(
  "PronType NumType Poss Reflex Foreign Abbr Gender Animacy Number Case Definite Degree VerbForm Mood Tense Aspect Voice Evident Polarity Person Polite".split(
    " ",
  ),
)

/** Reads CoNLL-U. Words that share a token (`1-2`) and empty nodes (`1.1`) are passed over; a line that is none is a mistake of the caller. */
export function readConllu(text: string): TreeSentence[] {
  const sentences: TreeSentence[] = []
  for (const block of text.split(/\r?\n(?:[ \t]*\r?\n)+/)) {
    const sentence: TreeSentence = {
      id: /^# sent_id = (.*)$/m.exec(block)?.[1]?.trim() ?? String(sentences.length),
      text: /^# text = (.*)$/m.exec(block)?.[1],
      forms: [],
      lemmas: [],
      upos: [],
      feats: [],
      heads: [],
      relations: [],
      spaced: [],
    }
    for (const line of block.split(/\r?\n/)) {
      if (line === "" || line.startsWith("#")) continue
      const cells = line.split("\t")
      if (cells.length !== 10) throw new RangeError(`not a line of CoNLL-U: ${line}`)
      if (!/^\d+$/.test(cells[0]!)) continue
      sentence.forms.push(cells[1]!)
      sentence.lemmas.push(cells[2]!)
      sentence.upos.push(cells[3]!)
      sentence.feats.push(universalFeatures(cells[5]!))
      sentence.heads.push(Number(cells[6]))
      sentence.relations.push(cells[7]!)
      sentence.spaced.push(!cells[9]!.includes("SpaceAfter=No"))
    }
    if (sentence.forms.length) sentences.push(sentence)
  }
  return sentences
}

function universalFeatures(cell: string): string {
  const kept = cell.split("|").filter(feature => universal.has(feature.slice(0, feature.indexOf("="))))
  return kept.sort().join("|") || "_"
}
