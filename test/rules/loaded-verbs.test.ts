import { describe, expect, test } from "vitest"
import { fixesFor, judge, noChoice, noHouse, ruleByName, rulingOf } from "../../engine/rules/index.ts"
import { verbForms } from "../../engine/rules/verbs/words.ts"
import { advice } from "../../languages/index.ts"
import { trainedLanguages } from "../trained.ts"
import { applied, read } from "./apply.ts"

const languages = await trainedLanguages()
const desk = { advice, house: noHouse }
const names = ["doubting-verb", "conceding-verb", "revealing-verb", "emotive-verb", "mind-reading"]
const ruling = rulingOf(
  names.map(name => ruleByName.get(name)!),
  { ...noChoice, profile: "fact-check" },
  desk,
)

/** The text after each fix that is offered for its first finding. */
function repaired(text: string, language: string): string[] {
  const analysis = read(text, language, languages)
  const [finding] = judge(analysis, ruling).findings
  if (!finding) return []
  const scene = { analysis, desk, options: {} }
  return fixesFor(ruleByName.get(finding.rule)!, finding, scene, "nl").map(({ fix, offer }) =>
    applied(analysis, [...fix.edits(finding, scene, offer)]),
  )
}

for (const [language, { verbs }] of advice)
  describe(`the verbs of ${language}`, () => {
    test("have all their forms, and a neutral verb that has all of its own", () => {
      for (const forms of verbs.loaded.values())
        for (const { verb } of forms)
          for (const lemma of verb.instead)
            for (const form of verbForms) expect(verbs.neutral.get(lemma)?.forms[form], `${verb.lemma} → ${lemma} ${form}`).toBeTruthy()
      const counts = new Map<string, number>()
      for (const forms of verbs.loaded.values())
        for (const { verb, isJoined } of forms)
          if (!isJoined) counts.set(`${verb.load} ${verb.lemma}`, (counts.get(`${verb.load} ${verb.lemma}`) ?? 0) + 1)
      expect([...counts].filter(([, count]) => count !== verbForms.length)).toEqual([])
    })
  })

const cases: Readonly<Record<string, readonly [language: string, before: string, after: readonly string[]]>> = {
  "both pieces of a separable verb": [
    "nl",
    "Nu geeft ze toe dat het plan haar idee was.",
    ["Nu zegt ze dat het plan haar idee was.", "Nu erkent ze dat het plan haar idee was."],
  ],
  "a pluperfect in a subordinate clause": [
    "nl",
    "Nadat de wethouder had toegegeven dat het plan duurder wordt, vertrok hij.",
    [
      "Nadat de wethouder had gezegd dat het plan duurder wordt, vertrok hij.",
      "Nadat de wethouder had erkend dat het plan duurder wordt, vertrok hij.",
    ],
  ],
  "a plural past": [
    "nl",
    "De bewoners beweerden dat de sloot stonk.",
    ["De bewoners zeiden dat de sloot stonk.", "De bewoners stelden dat de sloot stonk."],
  ],
  "no verb that takes no infinitive": ["nl", "Rusland claimt de stad te hebben veroverd.", ["Rusland zegt de stad te hebben veroverd."]],
  "nothing in English before an infinitive": ["en", "She claims to be the owner.", []],
  "a reflexive in thought": ["nl", "Jansen realiseert zich dat de tijd dringt.", ["Jansen zegt zich te realiseren dat de tijd dringt."]],
  "nothing with a negation": ["nl", "De trainer beweert niet dat het makkelijk wordt.", []],
  "nothing in a condition": ["nl", "Beweren de buren dat het lawaai te hard is, dan komt de politie.", []],
  "nothing that became known": ["nl", "De stichting maakte bekend dat het museum sluit.", []],
}
describe("a loaded verb", () => {
  for (const [name, [language, before, after]] of Object.entries(cases)) test(name, () => expect(repaired(before, language)).toEqual(after))
})
