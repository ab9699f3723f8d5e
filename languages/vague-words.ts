import type { VagueKind, VagueWords } from "../engine/rules/attribution/words.ts"
import { list, rows } from "./table.ts"

/** What a pack writes of its vague sources: tables and lists as text. */
export interface VagueTables
  extends Pick<VagueWords, "compounds" | "plurals" | "describing" | "counting" | "oneOfPeople" | "oneOfThings" | "studyOf" | "single"> {
  /** `kind | nouns`, a line each. */
  readonly kinds: string
  readonly empty: string
  readonly definite: string
  readonly numbers: string
  readonly anonymous: string
  readonly saying: string
  readonly social: string
  readonly among: string
}

/** Vague sources from their tables. */
export function vagueWordsOf({ kinds, empty, definite, numbers, anonymous, saying, social, among, ...rest }: VagueTables): VagueWords {
  const set = (words: string) => new Set(list(words))
  return {
    ...rest,
    kinds: new Map(rows(kinds).flatMap(([kind, nouns]) => list(nouns!).map(noun => [noun, kind as VagueKind] as const))),
    // Who counts, points back or promises anonymity does not yet tell who it is.
    empty: set(`${empty} ${definite} ${numbers} ${anonymous}`),
    definite: set(definite),
    numbers: set(numbers),
    anonymous: set(anonymous),
    saying: set(saying),
    social: set(social),
    among: set(among),
  }
}
