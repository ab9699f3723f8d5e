import { type Analysis, analyze, type Language } from "../../engine/annotation/index.ts"
import { judge, noChoice, noHouse, rules, rulingOf } from "../../engine/rules/index.ts"
import { advice } from "../../languages/index.ts"

/** A passage as the gold has it: of each sentence whether a desk editor would write «bron?» beside it. */
interface GoldPassage {
  readonly text: string
  readonly sentences: readonly { readonly span: readonly [number, number]; readonly needs_source: "yes" | "no" | null }[]
}

/**
 * How well a person hears where a source is wanted: the findings of `unattributed-statement` that are left when all rules of the profile
 * `desk` have spoken, against the sentences whose `needs_source` says so. A gold sentence is the analysed one it shares most with.
 */
export function scoreHeard(passages: readonly GoldPassage[], languages: readonly Language[]): string {
  const ruling = rulingOf(rules, noChoice, { advice, house: noHouse })
  const tally = { right: 0, said: 0, owed: 0 }
  for (const { text, sentences } of passages) {
    const analysis = analyze({ text, format: "plain" }, languages, { language: "nl" })
    const heard = new Set(
      judge(analysis, ruling)
        .findings.filter(({ rule }) => rule === "unattributed-statement")
        .map(({ passage, span }) => analysis.passages[passage]!.at + span.from),
    )
    const read = sentencesOf(analysis)
    for (const { span, needs_source } of sentences) {
      const under = read.reduce((best, each) => (shared(each, span) > shared(best, span) ? each : best), [0, 0] as const)
      const isOwed = needs_source === "yes"
      const isSaid = [...heard].some(from => under[0] <= from && from < under[1])
      tally.right += Number(isOwed && isSaid)
      tally.said += Number(isSaid)
      tally.owed += Number(isOwed)
    }
  }
  const { right, said, owed } = tally
  const percent = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1).padStart(5)
  return `${"heard: unattributed-statement".padEnd(32)} P ${percent(right, said)}  R ${percent(right, owed)}  F ${percent(2 * right, said + owed)}  (${owed})`
}

function sentencesOf({ passages }: Analysis): (readonly [number, number])[] {
  return passages.flatMap(({ at, value }) =>
    value.paragraph.sentences.map(each => [at + each.at, at + each.at + each.value.text.length] as const),
  )
}

function shared(a: readonly [number, number], b: readonly [number, number]): number {
  return Math.min(a[1], b[1]) - Math.max(a[0], b[0])
}
