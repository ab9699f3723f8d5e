import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { analyze, type Language, type Statement } from "../../engine/annotation/index.ts"
import { languages } from "../../languages/index.ts"
import { readMarkedText } from "../../training/attribution/marked-text.ts"
import { trainedLanguages } from "../trained.ts"

const trained = await trainedLanguages()

function statements(text: string, atWork: readonly Language[], language = "nl"): Statement[] {
  return analyze({ text, format: "plain" }, atWork, { language }).passages.flatMap(({ value }) => value.statements)
}

/** A sentence, and behind a bar why it wants a source; nothing behind it where it wants none. */
function check(atWork: readonly Language[], language: string, cases: readonly string[]): void {
  for (const line of cases)
    test(line, () => {
      const [text, ...expected] = line.split(" | ")
      const [statement] = statements(text!, atWork, language)
      expect(statement?.status).toBe("narrator")
      const kinds = statement?.needsSource ? [...new Set(statement.reasons.map(({ kind }) => kind))] : []
      expect(kinds.join(" ")).toBe(expected.join(" "))
    })
}

describe("with a tree a sentence is weighed", () =>
  check(trained, "nl", [
    "De criminaliteit in de stad is sterk gestegen. | trend",
    "De gemeenteraad stemde dinsdag met 21 tegen 14 stemmen voor de bouw van het zwembad.",
    "Zij was de eerste vrouw die de bank leidde, van 2004 tot haar pensioen in 2012.",
    "Omdat de trein te laat vertrok, is de zwakke economie van het dorp volkomen ontwricht. | cause",
  ]))

describe("without a tree the signals alone tell", () =>
  check(languages, "nl", [
    "De criminaliteit in de stad is sterk gestegen. | trend",
    "De raad vergadert dinsdag in het stadhuis.",
    "De brug is duur.",
  ]))

describe("and so they do in a language without weights", () =>
  check(trained, "en", ["Crime in the city has risen sharply. | trend", "The council met on Tuesday."]))

test("where no signal tells why, the words that weighed most do", () => {
  const text = "Zijn gezag is sinds de ruzie van 2022 diep gezonken, want de partij heeft nauwelijks nog vertrouwen in hem."
  const [{ needsSource, reasons }] = statements(text, trained) as [Statement]
  expect(needsSource).toBe(true)
  expect(reasons.map(({ kind, span }) => `${kind}: ${text.slice(span.from, span.to)}`)).toEqual(["evaluation: diep", "mind: ruzie"])
})

test("a headline owes nothing", () => {
  const text = "Criminaliteit sterk gestegen door bezuinigingen\n\nDe raad vergadert dinsdag."
  expect(statements(text, trained)[0]?.needsSource ?? false).toBe(false)
})

test("the weights still fit the examples that they were learned from", () => {
  const folder = new URL("../../languages/nl/examples/", import.meta.url)
  let right = 0
  let said = 0
  let owed = 0
  for (const name of readdirSync(folder))
    for (const { text, sentences } of readMarkedText(readFileSync(new URL(name, folder), "utf8")))
      for (const { at, value } of analyze({ text, format: "plain" }, trained, { language: "nl" }).passages)
        for (const [row, { needsSource }] of value.statements.entries()) {
          const marked = sentences.find(({ span }) => span[0] === at + value.paragraph.sentences[row]!.at)
          const isOwed = marked?.needs_source === "yes"
          owed += Number(isOwed)
          said += Number(needsSource ?? false)
          right += Number(isOwed && needsSource === true)
        }
  expect((2 * right) / (said + owed)).toBeGreaterThan(0.78)
})
