import type { House, Level, Profile } from "../rules/index.ts"

/** What is called so, at the top of a folder of articles: `.aldus.json`. */
export const houseFileName = ".aldus.json"

/** What a house chose for its texts. All of it may be left out. */
export interface HouseFile extends RuleChoices {
  /** `auto` or the id of a language pack. */
  readonly language?: string
  /** For some files only; of several that fit the last counts. */
  readonly overrides: readonly Override[]
  readonly words: HouseWords
  readonly ignores: readonly IgnoreEntry[]
}

export interface RuleChoices {
  readonly profile?: Profile
  /** By rule name. */
  readonly severity: Readonly<Record<string, Level>>
  /** By rule name, then by the name of the option. */
  readonly options: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

export interface Override extends RuleChoices {
  /** Globs, relative to the folder of the house file: `sport/**`. */
  readonly files: readonly string[]
}

/** The house's own lexicon. */
export interface HouseWords extends House {
  readonly verbs: readonly HouseVerb[]
  /** Names of media. */
  readonly outlets: readonly string[]
}

/** A verb that attributes here and nowhere else: «appen», used like «schrijven». */
export interface HouseVerb {
  readonly lemma: string
  /** A verb that Aldus knows. */
  readonly like: string
  /** Of a verb that is not regular: all its forms, or those with the particle apart. */
  readonly forms?: readonly string[]
  /** Of a separable verb: «door» of «doorbrieven». */
  readonly particle?: string
}

/** A remark that somebody has looked at. */
export interface IgnoreEntry {
  /** Name of a rule. */
  readonly rule: string
  /** A path or glob, relative to the folder of the house file; absent: all files. */
  readonly file?: string
  /** The words of the sentence; absent: wherever the rule speaks. */
  readonly sentence?: string
  readonly reason: string
}

export const noHouseFile: HouseFile = {
  severity: {},
  options: {},
  overrides: [],
  words: { verbs: [], outlets: [], spokespeople: [], trusted: [] },
  ignores: [],
}
