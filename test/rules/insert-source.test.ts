import { expect, test } from "vitest"
import { fixesFor, judge, noChoice, noHouse, ruleByName, rulingOf } from "../../engine/rules/index.ts"
import { advice } from "../../languages/index.ts"
import { trainedLanguages } from "../trained.ts"
import { applied, read } from "./apply.ts"

const languages = await trainedLanguages()
const rule = ruleByName.get("unattributed-statement")!

/** What is offered for the last statement without a source, by title, and the text after each. */
function offered(text: string, house = noHouse): { titles: string[]; results: string[] } {
  const desk = { advice, house }
  const ruling = rulingOf([rule], noChoice, desk)
  const analysis = read(text, "nl", languages)
  const finding = judge(analysis, ruling).findings.at(-1)
  if (!finding) return { titles: [], results: [] }
  const scene = { analysis, desk, options: ruling.rules[0]!.options }
  const fixes = fixesFor(rule, finding, scene, "nl")
  return {
    titles: fixes.map(({ title }) => title),
    results: fixes.map(({ fix, offer }) =>
      applied(analysis, [...fix.edits(finding, scene, offer)]).slice(analysis.passages[finding.passage]!.at),
    ),
  }
}

const behind = (text: string) => offered(text).titles.flatMap(title => /^Zet ‘, aldus (.*)’ achter de zin$/.exec(title)?.slice(1) ?? [])

const statement = "De criminaliteit in de stad is sterk gestegen."

test("sources with a name or an office come first, the nearest of them first, and last an open slot", () => {
  const text = `Omwonenden zeggen dat het stinkt. Burgemeester Jansen zegt dat het meevalt. Het CBS meldt dat het aantal daalt.\n\n${statement}`
  expect(behind(text)).toEqual(["het CBS", "burgemeester Jansen", "omwonenden", "…"])
})

test("no more than four are offered", () => {
  const said = ["Trouw", "Reuters", "De Telegraaf", "Het Parool", "NRC"].map(name => `${name} meldt dat de brug dicht is.`)
  expect(behind(`${said.join(" ")}\n\n${statement}`)).toEqual(["NRC", "Het Parool", "De Telegraaf", "Reuters", "…"])
})

test("nobody who has no name, and nobody who stands in the sentence", () => {
  const text = "Ingewijden melden dat de wethouder weg moet. Wethouder De Vries zegt dat zij blijft.\n\nDe Vries heeft fraude gepleegd."
  expect(behind(text)).toEqual(["…"])
})

test("names are written as inside a sentence", () => {
  const text = `De Vries zegt dat het stinkt. De Volkskrant meldt dat het waar is. Nederlandse artsen vrezen dat het misgaat.\n\n${statement}`
  expect(behind(text)).toEqual(["de Volkskrant", "De Vries", "Nederlandse artsen", "…"])
})

test("a source before the sentence takes the verb with it, and only where the tree tells how", () => {
  const before = (text: string) => offered(text).results.filter(each => /^(?:Maar v|V)olgens/.test(each))
  expect(before(statement)).toEqual(["Volgens bron is de criminaliteit in de stad sterk gestegen."])
  expect(before("Sinds 2010 is het aantal ongelukken met 40 procent gestegen.")).toEqual([
    "Volgens bron is het aantal ongelukken sinds 2010 met 40 procent gestegen.",
  ])
  expect(before("De minister is de meest gehate politicus en liegt altijd.")).toEqual([])
})

test("a source at the end stands before the full stop, and behind a closing mark", () => {
  const end = (text: string) => offered(text).results[0]
  expect(end("De omzet daalde met 40 procent door wat zij noemden „een ramp.”")).toBe(
    "De omzet daalde met 40 procent door wat zij noemden „een ramp”, aldus bron.",
  )
  expect(end("De omzet daalde met 40 procent in de horeca, de bouw enz.")).toBe(
    "De omzet daalde met 40 procent in de horeca, de bouw enz., aldus bron.",
  )
})

test("what stands beside a document that the house trusts needs no other source", () => {
  const text = "De begroting 2026 ligt er. De criminaliteit in de stad is sterk gestegen."
  expect(offered(text).titles).not.toEqual([])
  expect(offered(text, { ...noHouse, trusted: ["de begroting 2026"] }).titles).toEqual([])
  expect(offered(text, { ...noHouse, trusted: ["de begroting 202"] }).titles).not.toEqual([])
})
