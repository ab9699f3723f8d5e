import { expect, test } from "vitest"
import { judge, noChoice, ruleByName, rulingOf } from "../../engine/rules/index.ts"
import { advice } from "../../languages/index.ts"
import { trainedLanguages } from "../trained.ts"
import { read } from "./apply.ts"

const languages = await trainedLanguages()
const rule = ruleByName.get("source-without-role")!

/** How many remarks a text gets where these people need no introduction. */
function remarks(text: string, spokespeople: readonly string[]): number {
  const desk = { advice, house: { trusted: [], spokespeople } }
  return judge(read(text, "nl", languages), rulingOf([rule], { ...noChoice, profile: "fact-check" }, desk)).findings.length
}

const text = "Het plan is omstreden. Volgens Jansen is het onzin."

test("who is unknown to the house is introduced", () => expect(remarks(text, [])).toBe(1))
test("a spokesperson of the house needs no role", () => expect(remarks(text, ["Piet Jansen"])).toBe(0))
test("by surname too", () => expect(remarks(text, ["jansen"])).toBe(0))
test("a longer name that only ends alike is another", () => expect(remarks(text, ["Piet de Bakker-Jansen"])).toBe(1))
