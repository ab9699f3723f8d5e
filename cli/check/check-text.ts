import { type Analysis, analyze, type Language } from "../../engine/annotation/index.ts"
import { choiceFor, type HouseFile, knownRemarks, withHouseWords } from "../../engine/house/index.ts"
import { type Choice, type FixEdit, isNews, judge, type Locale, ruleByName, rules, rulingOf, safeEdits } from "../../engine/rules/index.ts"
import { advice } from "../../languages/index.ts"
import { type Remark, remarks } from "../findings.ts"

/** A text to check, and by what. */
export interface Task {
  /** As it is to be called in what is written. */
  readonly file: string
  readonly text: string
  readonly format: "plain" | "markdown"
  readonly house: HouseFile
  /** Of the file, from the folder of its house file. */
  readonly path: string
  readonly choice: Choice
  readonly language: string
  readonly locale: Locale
  /** Make the safe fixes. */
  readonly fix: boolean
  /** Its name or whoever asks says that it is news; else the text itself must show it. */
  readonly isNews: boolean
}

/** What there is to say of a text. */
export interface Checked {
  readonly file: string
  readonly remarks: readonly Remark[]
  /** How many remarks somebody has looked at and wants no more of. */
  readonly ignored: number
  /** The text after the safe fixes, where they changed something. */
  readonly fixed?: string
}

/** Fixes make room for others: how often they are made, at the most. */
const rounds = 10

/** Reads and judges one text; with `fix` after all safe fixes have been made. */
export function checkText(task: Task, languages: readonly Language[]): Checked {
  const { file, format, house, path, locale } = task
  const own = languages.map(language => ({ ...language, pack: withHouseWords(language.pack, house.words) }))
  const ruling = rulingOf(rules, choiceFor(task.choice, house, path), { advice, house: house.words }, knownRemarks(house, path))
  const options = { language: house.language ?? task.language }
  let { text } = task
  for (let round = 0; ; round++) {
    const analysis = analyze({ text, format }, own, options)
    if (!task.isNews && !isNews(analysis)) return { file, remarks: [], ignored: 0 }
    const judgement = judge(analysis, ruling)
    const sceneOf = (rule: (typeof rules)[number]) => ({
      analysis,
      desk: ruling.desk,
      options: ruling.rules.find(each => each.rule === rule)!.options,
    })
    const edits = task.fix && round < rounds ? safeEdits(judgement.findings, ruleByName, sceneOf) : []
    if (edits.length === 0)
      return {
        file,
        remarks: remarks(judgement, locale),
        ignored: judgement.ignored.length,
        ...(text !== task.text && { fixed: text }),
      }
    text = applied(analysis, edits)
  }
}

function applied({ document, passages }: Analysis, edits: readonly FixEdit[]): string {
  let out = ""
  let done = 0
  for (const { passage, span, text } of edits) {
    const { at } = passages[passage]!
    out += document.text.slice(done, at + span.from) + text
    done = at + span.to
  }
  return out + document.text.slice(done)
}
