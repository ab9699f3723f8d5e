import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { analyze } from "../../engine/annotation/index.ts"
import {
  choiceFor,
  type HouseFile,
  knownRemarks,
  noHouseFile,
  problemMessage,
  readHouseFile,
  withHouseWords,
  withIgnore,
  withoutRule,
} from "../../engine/house/index.ts"
import { noChoice } from "../../engine/rules/index.ts"
import { dutch, english } from "../../languages/index.ts"

const read = (value: unknown) => readHouseFile(typeof value === "string" ? value : JSON.stringify(value))

/** Each problem as the words it stands at and what is said of it. */
function told(text: string): string[] {
  return readHouseFile(text).problems.map(problem => `${text.slice(problem.span.from, problem.span.to)}: ${problemMessage(problem, "nl")}`)
}

describe("reading", () => {
  test("everything that a house may choose", () => {
    const { file, problems } = read({
      profile: "reporter",
      language: "nl",
      rules: { "anonymous-source": "hint", "unattributed-statement": { level: "off" } },
      overrides: [{ files: ["sport/**"], profile: "fact-check", rules: { "anonymous-source": "off" } }],
      words: { verbs: { appen: "schrijven" }, outlets: ["De Dorpsbode"], spokespeople: ["Els Bos"], trusted: ["begroting 2026"] },
      ignores: [{ rule: "anonymous-source", file: "a.news", sentence: "Bronnen  melden\nhet.", reason: "bekend bij de chef" }],
    })
    expect(problems).toEqual([])
    expect(file).toEqual({
      profile: "reporter",
      language: "nl",
      severity: { "anonymous-source": "hint", "unattributed-statement": "off" },
      options: {},
      overrides: [{ files: ["sport/**"], profile: "fact-check", severity: { "anonymous-source": "off" }, options: {} }],
      words: {
        verbs: [{ lemma: "appen", like: "schrijven" }],
        outlets: ["De Dorpsbode"],
        spokespeople: ["Els Bos"],
        trusted: ["begroting 2026"],
      },
      ignores: [{ rule: "anonymous-source", file: "a.news", sentence: "Bronnen melden het.", reason: "bekend bij de chef" }],
    } satisfies HouseFile)
  })
  test("comments and a comma too many are no problem", () => {
    expect(told('{ // van de chef\n "profile": "desk", }')).toEqual([])
  })
  test("what is wrong is told at its place, and the rest counts", () => {
    expect(told('{ "profiel": "desk" }')).toEqual([
      '"profiel": Aldus kent hier geen ‘profiel’. Wel: profile, language, rules, overrides, words, ignores.',
    ])
    expect(told('{ "rules": { "anonymous-sauce": "off" } }')).toEqual([
      '"anonymous-sauce": Er is geen regel ‘anonymous-sauce’. Bedoel je ‘anonymous-source’?',
    ])
    expect(told('{ "rules": { "xyz": "off" } }')).toEqual(['"xyz": Er is geen regel ‘xyz’.'])
    expect(told('{ "rules": { "anonymous-source": "loud" } }')).toEqual([
      '"loud": ‘loud’ is geen van error, warning, information, hint, off, default.',
    ])
    expect(told('{ "rules": { "anonymous-source": { "words": 3 } } }')).toEqual([
      '"words": anonymous-source heeft geen instelling ‘words’.',
    ])
    expect(told('{ "overrides": {} }')).toEqual(["{}: Hier hoort een lijst: [ … ] te staan."])
    expect(told('{ "ignores": [{ "rule": "anonymous-source" }] }')).toEqual([
      '{ "rule": "anonymous-source" }: Er staat geen reden bij. Wie dit later leest, wil weten waarom.',
    ])
    const broken = readHouseFile('{ "profile": "reporter", "rules": { "anonymous-source": "off" ')
    expect(broken.file.profile).toBe("reporter")
    expect(broken.file.severity).toEqual({ "anonymous-source": "off" })
    expect(broken.problems.every(({ kind, severity }) => kind === "syntax" && severity === "error")).toBe(true)
    expect(broken.problems.length).toBeGreaterThan(0)
  })
  test("no text is too strange", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.json(),
          fc.json().map(json => json.slice(0, -1)),
        ),
        text => {
          const { file, problems } = readHouseFile(text)
          expect(file.overrides).toBeInstanceOf(Array)
          for (const { span } of problems) expect(span.from <= span.to && span.to <= text.length).toBe(true)
        },
      ),
    )
  })
})

describe("what counts for a file", () => {
  const { file } = read({
    profile: "reporter",
    rules: { "anonymous-source": "hint" },
    overrides: [
      { files: ["sport/**", "*.md"], profile: "desk", rules: { "anonymous-source": "off" } },
      { files: ["sport/wk/*"], rules: { "anonymous-source": "error" } },
    ],
    ignores: [
      { rule: "anonymous-source", file: "a b[1].news", sentence: "X.", reason: "r" },
      { rule: "hearsay-without-source", reason: "r" },
      { rule: "unattributed-statement", file: "archief/**", reason: "r" },
    ],
  })
  test("the house goes before the user, and files of their own before the house", () => {
    const user = { ...noChoice, severity: { "anonymous-source": "warning", "hearsay-without-source": "off" } as const }
    const chosen = (path: string) => {
      const { profile, severity } = choiceFor(user, file, path)
      return [profile, severity["anonymous-source"], severity["hearsay-without-source"]]
    }
    expect(chosen("a.news")).toEqual(["reporter", "hint", "off"])
    expect(chosen("sport/a.news")).toEqual(["desk", "off", "off"])
    expect(chosen("sport/wk/a.news")).toEqual(["desk", "error", "off"])
    expect(choiceFor(user, noHouseFile, "a.news")).toEqual(user)
  })
  test("what is known of its remarks", () => {
    const rules = (path: string) => knownRemarks(file, path).map(({ rule }) => rule)
    expect(rules("a.news")).toEqual(["hearsay-without-source"])
    expect(rules("a b[1].news")).toEqual(["anonymous-source", "hearsay-without-source"])
    expect(rules("archief/2024/a.news")).toEqual(["hearsay-without-source", "unattributed-statement"])
  })
})

describe("changing a house file", () => {
  const entry = { rule: "anonymous-source", file: "a.news", sentence: "Bronnen melden het.", reason: "bekend" }
  test("adds an entry, to nothing, to a list, beside comments", () => {
    for (const text of ["", "{}", '{ "ignores": [] }', '{\n  // van de chef\n  "profile": "desk"\n}\n']) {
      const after = withIgnore(text, entry)!
      expect(readHouseFile(after).problems).toEqual([])
      expect(readHouseFile(after).file.ignores).toEqual([entry])
      if (text.includes("//")) expect(after).toContain("// van de chef")
    }
    const twice = withIgnore(withIgnore("", entry)!, { rule: "anonymous-source", reason: "ook" })!
    expect(readHouseFile(twice).file.ignores).toEqual([entry, { rule: "anonymous-source", reason: "ook" }])
  })
  test("turns a rule off, also one with options", () => {
    expect(readHouseFile(withoutRule("", "anonymous-source")!).file.severity).toEqual({ "anonymous-source": "off" })
    const own = '{ "rules": { "anonymous-source": { "level": "error" } } }'
    expect(readHouseFile(withoutRule(own, "anonymous-source")!).file.severity).toEqual({ "anonymous-source": "off" })
  })
  test("leaves a broken file alone", () => {
    expect(withIgnore("{ oops", entry)).toBeUndefined()
    expect(withoutRule("[]", "anonymous-source")).toBeUndefined()
  })
})

describe("the house's own words", () => {
  const words = { verbs: [{ lemma: "toeteren", like: "schrijven" }], outlets: ["Dorpsbode"], spokespeople: [], trusted: [] }
  const attributions = (text: string, pack = withHouseWords(dutch, words)) =>
    analyze({ text, format: "plain" }, [{ pack }], { language: pack.id }).passages.flatMap(({ value }) =>
      value.attributions.map(({ source }) => {
        const mention = source === undefined ? undefined : value.mentions[source]!
        return mention && `${text.slice(mention.span.from, mention.span.to)} ${mention.type}`
      }),
    )
  test("a verb attributes as the one it is like", () => {
    expect(attributions("De wethouder toetert dat hij opstapt.", dutch)).toEqual([])
    expect(attributions("De wethouder toetert dat hij opstapt.")).toEqual(["De wethouder person"])
    expect(attributions("De wethouder heeft getoeterd dat hij opstapt.")).toEqual(["De wethouder person"])
  })
  test("a separable verb comes in two pieces", () => {
    const pack = withHouseWords(dutch, { ...words, verbs: [{ lemma: "doortoeteren", like: "melden", particle: "door" }] })
    expect(attributions("De wethouder toetert door dat hij opstapt.", pack)).toEqual(["De wethouder person"])
  })
  test("an outlet is a medium", () => {
    expect(attributions("Volgens Dorpsbode stapt de wethouder op.")).toEqual(["Dorpsbode media"])
  })
  test("English verbs too", () => {
    const pack = withHouseWords(english, { ...words, verbs: [{ lemma: "toot", like: "write" }] })
    expect(attributions("The mayor tooted that he would resign.", pack)).toEqual(["The mayor person"])
  })
  test("a pack that gets nothing stays itself", () => {
    expect(withHouseWords(dutch, noHouseFile.words)).toBe(dutch)
    expect(withHouseWords(dutch, { ...noHouseFile.words, verbs: [{ lemma: "appen", like: "bestaatniet" }] })).toBe(dutch)
  })
})
