import { type Locale, levels, profiles, type RuleOption, rules } from "../../engine/rules/index.ts"

/** JSON Schema (draft 7, which VS Code completes by) of a house file, `.aldus.json`, with its descriptions in one language. */
export function houseSchema(locale: Locale): string {
  const say = words[locale]
  const wordList = (description: string) => ({ type: "array", items: { type: "string", minLength: 1 }, uniqueItems: true, description })
  const choices = {
    profile: { type: "string", enum: profiles, description: say.profile },
    rules: {
      type: "object",
      additionalProperties: false,
      description: say.rules,
      properties: Object.fromEntries(
        rules.map(({ name, text, options }) => {
          const level = { type: "string", enum: levels }
          const own = Object.fromEntries(
            Object.entries(options ?? {}).map(([key, option]) => [key, { ...optionSchema(option), description: option.text[locale] }]),
          )
          const object = { type: "object", additionalProperties: false, properties: { level, ...own } }
          return [name, { description: `${text[locale].title}. ${text[locale].why}`, anyOf: [level, object] }]
        }),
      ),
    },
  }
  const verb = {
    anyOf: [
      { type: "string" },
      {
        type: "object",
        additionalProperties: false,
        required: ["like"],
        properties: {
          like: { type: "string", description: say.like },
          forms: wordList(say.forms),
          particle: { type: "string", description: say.particle },
        },
      },
    ],
  }
  const schema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Aldus",
    description: say.file,
    type: "object",
    allowTrailingCommas: true,
    allowComments: true,
    additionalProperties: false,
    properties: {
      $schema: { type: "string" },
      ...choices,
      language: { type: "string", enum: ["auto", "nl", "en"], description: say.language },
      overrides: {
        type: "array",
        description: say.overrides,
        items: {
          type: "object",
          additionalProperties: false,
          required: ["files"],
          properties: { files: wordList(say.files), ...choices },
        },
      },
      words: {
        type: "object",
        additionalProperties: false,
        description: say.words,
        properties: {
          verbs: { type: "object", additionalProperties: verb, description: say.verbs },
          outlets: wordList(say.outlets),
          spokespeople: wordList(say.spokespeople),
          trusted: wordList(say.trusted),
        },
      },
      ignores: {
        type: "array",
        description: say.ignores,
        items: {
          type: "object",
          additionalProperties: false,
          required: ["rule"],
          properties: {
            rule: { type: "string", enum: rules.map(({ name }) => name), description: say.rule },
            file: { type: "string", description: say.ignoredFile },
            sentence: { type: "string", description: say.sentence },
            reason: { type: "string", description: say.reason },
          },
        },
      },
    },
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

/** JSON Schema of a rule's option. */
export function optionSchema(option: RuleOption): object {
  const { default: usual, minimum, maximum, choices } = option
  const bounds = { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }), ...(choices && { enum: choices }) }
  return Array.isArray(usual)
    ? { type: "array", items: { type: "string" }, default: usual }
    : { type: typeof usual, default: usual, ...bounds }
}

const words = {
  en: {
    file: "What a house chose for its texts: how much Aldus remarks on, the house’s own words, and the remarks that somebody has looked at.",
    profile:
      "How much is remarked on: `reporter` what is sure and grave, `desk` what a good sub-editor would say, `fact-check` everything that could need a check.",
    rules: "By rule: how grave it is, or an object with its `level` and its options.",
    language: "The language of the texts; `auto` lets each paragraph tell.",
    overrides: "Choices for some files only. Of several that fit the last counts.",
    files: "Globs, relative to this folder: `sport/**`.",
    words: "The house’s own lexicon.",
    verbs: "Verbs that attribute here: the infinitive, and the verb that Aldus knows and this one is used like.",
    like: "A verb that Aldus knows: `schrijven`.",
    forms: "All forms of a verb that is not regular; of a separable one those that its particle stands apart from.",
    particle: "The particle of a separable verb.",
    outlets: "Names of news media.",
    spokespeople: "People who speak for somebody so often that readers know them: they need no role at first mention.",
    trusted: "Documents on which statements may rest without further source.",
    ignores: "Remarks that somebody has looked at and wants no more of.",
    rule: "The rule that made the remark.",
    ignoredFile: "A path or glob, relative to this folder. Without it: all files.",
    sentence: "The words of the sentence. Once they change, the remark comes back. Without it: wherever the rule speaks.",
    reason: "Why it may stand.",
  },
  nl: {
    file: "Wat een redactie voor haar teksten kiest: hoeveel Aldus opmerkt, haar eigen woorden, en de opmerkingen die iemand heeft bekeken.",
    profile:
      "Hoeveel opmerkingen er komen: `reporter` wat zeker en ernstig is, `desk` wat een goede eindredacteur zou zeggen, `fact-check` alles wat nagegaan zou kunnen worden.",
    rules: "Per regel: hoe zwaar hij telt, of een object met zijn `level` en zijn instellingen.",
    language: "De taal van de teksten; met `auto` blijkt die uit elke alinea.",
    overrides: "Keuzes voor een deel van de bestanden. Passen er meer, dan telt de laatste.",
    files: "Globs, gerekend vanaf deze map: `sport/**`.",
    words: "De eigen woorden van de redactie.",
    verbs:
      "Werkwoorden die hier iets aan een bron toeschrijven: de onbepaalde wijs, en het werkwoord dat Aldus kent en dat net zo gebruikt wordt.",
    like: "Een werkwoord dat Aldus kent: `schrijven`.",
    forms: "Alle vormen van een onregelmatig werkwoord; van een scheidbaar werkwoord die waar het partikel los van staat.",
    particle: "Het partikel van een scheidbaar werkwoord.",
    outlets: "Namen van nieuwsmedia.",
    spokespeople: "Mensen die zo vaak namens iemand spreken dat lezers hen kennen: zij hoeven bij de eerste keer geen functie.",
    trusted: "Documenten waarop een bewering mag berusten zonder verdere bron.",
    ignores: "Opmerkingen die iemand heeft bekeken en niet meer wil horen.",
    rule: "De regel die de opmerking maakte.",
    ignoredFile: "Een pad of glob, gerekend vanaf deze map. Zonder: alle bestanden.",
    sentence: "De woorden van de zin. Veranderen die, dan komt de opmerking terug. Zonder: overal waar de regel iets zegt.",
    reason: "Waarom het mag blijven staan.",
  },
} as const satisfies Readonly<Record<Locale, Readonly<Record<string, string>>>>
