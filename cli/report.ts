import { createHash } from "node:crypto"
import { readFile } from "node:fs/promises"
import { basename, resolve } from "node:path"
import { analyze } from "../engine/annotation/index.ts"
import { choiceFor, knownRemarks, problemMessage, withHouseWords } from "../engine/house/index.ts"
import { ledgerOf, placeRecords, sourceNotes } from "../engine/ledger/index.ts"
import { reportOf } from "../engine/report/index.ts"
import { judge, rules, rulingOf } from "../engine/rules/index.ts"
import { advice } from "../languages/index.ts"
import { reportPage } from "../report/page.ts"
import { paperCss } from "../report/style.ts"
import { loadLanguages } from "./annotate.ts"
import type { ReportArguments } from "./arguments.ts"
import { houseFinder, pathInHouse } from "./check/inputs.ts"
import { type Console, formatOf, standardInput } from "./console.ts"
import { paletteCss } from "./formats/palette.ts"
import { notesBeside } from "./notes.ts"
import { readText } from "./read-text.ts"
import type { Words } from "./words.ts"

/** Writes the report on one article, judged as its house has chosen; answers the exit code: 0, or 2 for what cannot be read. */
export async function report(wanted: ReportArguments, words: Words, { write, complain }: Console): Promise<number> {
  const { file, locale, profile } = wanted
  let text: string
  try {
    const read = readText(file === "-" ? await standardInput() : await readFile(file))
    if (read.guessed) complain(words.notUtf8(file))
    text = read.text
  } catch (error) {
    complain(words.cannotRead(file, (error as NodeJS.ErrnoException).code ?? String(error)))
    return 2
  }
  const full = resolve(file === "-" ? "stdin.news" : file)
  const found = await houseFinder()(full)
  for (const problem of found.at?.problems ?? []) {
    const line = found.at!.text.slice(0, problem.span.from).split("\n").length
    complain(`${found.at!.path}:${line}: ${problemMessage(problem, locale)}`)
  }
  const house = profile ? { ...found.file, profile } : found.file
  const languages = await loadLanguages(wanted.grammar, (pack, error) =>
    complain(words.noGrammar(pack, error instanceof Error ? error.message : String(error))),
  )
  const own = languages.map(language => ({ ...language, pack: withHouseWords(language.pack, house.words) }))
  const path = pathInHouse(found, full)
  const choice = { profile: profile ?? "desk", severity: {}, options: {} } as const
  const ruling = rulingOf(rules, choiceFor(choice, house, path), { advice, house: house.words }, knownRemarks(house, path))
  const analysis = analyze({ text, format: formatOf(file, wanted.markup) }, own, { language: house.language ?? wanted.language })
  const { findings } = judge(analysis, ruling)
  const records = placeRecords(text, await notesBeside(file))
  const { claims } = ledgerOf(analysis, records)
  const value = reportOf({
    analysis,
    ruling,
    findings,
    claims,
    notes: sourceNotes(records),
    file: file === "-" ? "" : basename(file),
    locale,
  })
  await write(
    wanted.format === "json"
      ? `${JSON.stringify(value, null, 1)}\n`
      : reportPage(value, {
          colors: `${paletteCss}\n${paperCss}`,
          trust: style => ({ source: `'sha256-${createHash("sha256").update(style).digest("base64")}'` }),
        }),
  )
  return 0
}
