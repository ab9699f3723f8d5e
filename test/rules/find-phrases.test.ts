import { expect, test } from "vitest"
import { hasPhrase, phrasesIn } from "../../engine/rules/find-phrases.ts"
import { phraseTable } from "../../languages/phrase-table.ts"
import { trainedLanguages } from "../trained.ts"
import { read } from "./apply.ts"

const languages = await trainedLanguages()
const table = phraseTable("in de cel; hield … aan; hield")

/** The words of every phrase of the table in a text. */
function phrases(text: string): string[] {
  return read(text, "nl", languages).passages.flatMap(({ value }) =>
    [...phrasesIn(value, table)].map(({ span }) => value.paragraph.text.slice(span.from, span.to)),
  )
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  ["Hij zit in de cel.", ["in de cel"]],
  ["In de cel zit een man, en nog een in de cel.", ["In de cel", "in de cel"]],
  ["De agent hield de man van 24 aan.", ["hield de man van 24 aan"]],
  ["De agent hield de man vast. Hij sprak hem aan.", ["hield"]],
  ["In de celdeling zit de cel.", []],
]
for (const [text, expected] of cases) test(text, () => expect(phrases(text)).toEqual(expected))

test("one sentence may be asked for alone", () => {
  const { value } = read("Hij zit vast. Zij zit in de cel.", "nl", languages).passages[0]!
  expect([hasPhrase(value, table, 0), hasPhrase(value, table, 1), hasPhrase(value, table)]).toEqual([false, true, true])
})
