import type { CueEntry } from "../engine/annotation/index.ts"
import { list, rows } from "./table.ts"

/** The tables of one language, each with its columns as the Dutch files describe them. */
export interface CueTables {
  readonly verbs: string
  readonly fixed: string
  readonly auxiliaries: string
  readonly nouns: string
  readonly prepositions: string
  readonly phrases: string
}

/** All cues of a language, from their tables. */
export function cueTables(tables: CueTables): CueEntry[] {
  const auxiliaries = new Map(rows(tables.auxiliaries).map(([lemma, forms, particle]) => [lemma!, { forms: list(forms!), particle }]))
  return [
    ...rows(tables.verbs).map(([lemma, particle, forms, joined, frames, act, traits, strength]) =>
      entry(
        lemma!,
        "verb",
        particle ? list(joined!) : list(forms!),
        frames!,
        act!,
        traits!,
        strength!,
        particle ? { particle, splitForms: list(forms!) } : {},
      ),
    ),
    ...rows(tables.fixed).map(([words, verb, frames, act, traits, strength]) => {
      const { forms, particle } = auxiliaries.get(verb!)!
      return entry(`${words} ${verb}`, "verb", particle ? [] : forms, frames!, act!, traits!, strength!, {
        fixed: words!,
        ...(particle && { particle, splitForms: forms }),
      })
    }),
    ...rows(tables.nouns).map(([singular, plural, frames, act, traits, strength]) =>
      entry(singular!, "noun", [singular!, plural!].filter(Boolean), frames!, act!, traits!, strength!),
    ),
    ...rows(tables.prepositions).map(([words, strength]) => entry(words!, "preposition", [words!], "", "speech", "", strength!)),
    ...rows(tables.phrases).map(([words, traits, strength]) =>
      entry(words!, "phrase", [words!], traits === "self" ? "" : "X", "speech", "", strength!),
    ),
  ]
}

function entry(
  lemma: string,
  kind: CueEntry["kind"],
  forms: readonly string[],
  frames: string,
  act: string,
  traits: string,
  strength: string,
  more: Partial<CueEntry> = {},
): CueEntry {
  const marks = list(traits)
  const value = (sign: string) => marks.find(mark => mark.startsWith(sign))?.slice(1)
  const preposition = value("+")
  const loaded = value("~")
  return {
    lemma,
    kind,
    forms,
    frames,
    act: act as CueEntry["act"],
    stance: marks.includes("doubting") ? "doubting" : marks.includes("factive") ? "factive" : "neutral",
    polarity: marks.includes("denied") ? "denied" : "affirmed",
    strength: Number(strength),
    ...(marks.includes("hedge") && { hedge: true }),
    ...(preposition && { preposition }),
    ...(loaded && { loaded }),
    ...more,
  }
}
