import { type Parser, partsOfSpeech } from "../engine/linguistics/index.ts"
import type { LanguageText } from "../engine/text/index.ts"
import { asRead, type Measures, measure, plainRelation, type ReadSentence } from "./conll18.ts"
import type { TreeSentence } from "./conllu.ts"
import { plainLemma } from "./learn-lemmas.ts"
import { cutText, rawParagraphs } from "./raw-text.ts"

/** How well a parser reads a set: the task's measures by gold tokens, by relation, by length of the sentence and from raw text. */
export function reportOn(name: string, gold: readonly TreeSentence[], parser: Parser, language: LanguageText): string {
  const expected = gold.map(sentence => asRead(sentence, lemmasOf(sentence), 0))
  const found = gold.map(({ forms }) => readBy(parser, forms))
  const shifted = shift(expected, found)
  const overall = measure(...shifted)
  const lines = [
    `## ${name}`,
    "",
    row("with", "tokens", "sentences", "UPOS", "UFeats", "lemma", "UAS", "LAS"),
    row(...Array<string>(8).fill("---")),
  ]
  lines.push(row("gold tokens", ...cells(overall)))
  const raw = fromRawText(gold, parser, language)
  if (raw) lines.push(row("raw text", ...cells(raw)))
  lines.push(
    "",
    `Lemmas here are in plain spelling, *opleidingsploeg*; against \`opleidingploeg\`, the treebank's without its bars: ${barred(gold, found)}.`,
  )
  lines.push("", row("relation", "gold", "F1"), row("---", "---", "---"))
  for (const [relation, count, f1] of byRelation(expected, found)) if (count > 0) lines.push(row(relation, String(count), f1.toFixed(1)))
  lines.push("", row("tokens", "sentences", "UAS", "LAS"), row("---", "---", "---", "---"))
  for (const [from, to] of [
    [1, 5],
    [6, 10],
    [11, 20],
    [21, 30],
    [31, 999],
  ] as const) {
    const rows = gold.flatMap(({ forms }, k) => (forms.length >= from && forms.length <= to ? [k] : []))
    if (!rows.length) continue
    const { uas, las } = measure(
      rows.map(k => shifted[0][k]!),
      rows.map(k => shifted[1][k]!),
    )
    lines.push(row(to === 999 ? `over ${from - 1}` : `${from} to ${to}`, String(rows.length), uas.toFixed(2), las.toFixed(2)))
  }
  return `${lines.join("\n")}\n`
}

/** What a parser says of a sentence, its tokens one after another. */
function readBy(parser: Parser, forms: readonly string[]): ReadSentence {
  const { count, upos, feats, head, relation, lemma } = parser.parse(forms)
  return {
    from: Array.from({ length: count }, (_, i) => 2 * i),
    to: Array.from({ length: count }, (_, i) => 2 * i + 1),
    upos: Array.from(upos, tag => partsOfSpeech[tag]!),
    feats,
    lemmas: lemma,
    heads: [...head],
    relations: relation,
  }
}

function lemmasOf(sentence: TreeSentence): string[] {
  return sentence.forms.map((_, i) => plainLemma(sentence, i))
}

function barred(gold: readonly TreeSentence[], found: readonly ReadSentence[]): string {
  const pairs = gold.flatMap(({ lemmas, forms }, k) =>
    lemmas.map((lemma, i) => [forms[i] === "_" ? lemma : lemma.replaceAll("_", ""), found[k]!.lemmas[i]!]),
  )
  return ((100 * pairs.filter(([expected, guess]) => expected === guess).length) / pairs.length).toFixed(2)
}

/** Puts sentences one after another, so that no two tokens stand at the same place. */
function shift(gold: readonly ReadSentence[], found: readonly ReadSentence[]): [ReadSentence[], ReadSentence[]] {
  let start = 0
  const moved: [ReadSentence[], ReadSentence[]] = [[], []]
  for (const [k, sentence] of gold.entries()) {
    for (const [side, each] of [sentence, found[k]!].entries()) moved[side]!.push(moveTo(each, start))
    start += 2 * sentence.upos.length
  }
  return moved
}

function moveTo(sentence: ReadSentence, start: number): ReadSentence {
  return { ...sentence, from: sentence.from.map(at => at + start), to: sentence.to.map(at => at + start) }
}

function fromRawText(gold: readonly TreeSentence[], parser: Parser, language: LanguageText): Measures | undefined {
  const expected: ReadSentence[] = []
  const found: ReadSentence[] = []
  let start = 0
  for (const { text, sentences } of rawParagraphs(gold)) {
    for (const { sentence, places } of sentences) expected.push(asRead(sentence, lemmasOf(sentence), start, places))
    for (const { forms, places } of cutText(text, language))
      found.push({ ...readBy(parser, forms), from: places.map(([from]) => start + from), to: places.map(([, to]) => start + to) })
    start += text.length + 1
  }
  return expected.length ? measure(expected, found) : undefined
}

function byRelation(gold: readonly ReadSentence[], found: readonly ReadSentence[]): [string, number, number][] {
  const counts = new Map<string, [gold: number, found: number, right: number]>()
  const of = (relation: string) => {
    const plain = plainRelation(relation)
    const entry = counts.get(plain) ?? [0, 0, 0]
    counts.set(plain, entry)
    return entry
  }
  for (const [k, sentence] of gold.entries())
    for (const [i, relation] of sentence.relations.entries()) {
      const guess = found[k]!
      of(relation)[0]++
      of(guess.relations[i]!)[1]++
      if (plainRelation(relation) === plainRelation(guess.relations[i]!) && sentence.heads[i] === guess.heads[i]) of(relation)[2]++
    }
  return [...counts]
    .map(([relation, [inGold, inFound, right]]): [string, number, number] => [relation, inGold, (200 * right) / (inGold + inFound)])
    .sort(([, a], [, b]) => b - a)
}

function cells({ tokens, sentences, upos, feats, lemmas, uas, las }: Measures): string[] {
  return [tokens, sentences, upos, feats, lemmas, uas, las].map(figure => figure.toFixed(2))
}

function row(...columns: string[]): string {
  return `| ${columns.join(" | ")} |`
}
