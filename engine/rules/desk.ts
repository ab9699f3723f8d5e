import type { Advice } from "./advice.ts"

/** What rules may ask besides the text: the words of a language for those who judge, and the house that the text is written for. */
export interface Desk {
  /** By id of a language pack. A language without advice is read, and only judged by rules that need no words. */
  readonly advice: ReadonlyMap<string, Advice>
  readonly house: House
}

/** The house's own words, from `.aldus.json`. All lower case but names. */
export interface House {
  /** Documents that the house trusts and need no other source: «de begroting 2026». Matched in lower case. */
  readonly trusted: readonly string[]
  /** Who speaks for whom: a name that needs no role at first mention. */
  readonly spokespeople: readonly string[]
}

export const noHouse: House = { trusted: [], spokespeople: [] }
