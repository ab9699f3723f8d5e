import type { HedgeCondition, HedgeEntry, Signal, SourceName, SourceNoun, SourceType } from "../engine/annotation/index.ts"
import { list, rows } from "./table.ts"

/** `class | condition | words; words` */
export function hedgeTable(text: string): HedgeEntry[] {
  return rows(text).flatMap(([kind, when, words]) =>
    words!.split(";").map(each => ({ words: each.trim(), class: kind as HedgeEntry["class"], when: when as HedgeCondition })),
  )
}

/** `reason | pattern; pattern` */
export function signalTable(text: string): Signal[] {
  return rows(text).flatMap(([reason, patterns]) =>
    patterns!.split(";").map(words => ({ words: words.trim(), reason: reason as Signal["reason"] })),
  )
}

/** Plurals of institutions are organisations, not people: «de autoriteiten», «gezondheidsinstanties». */
const institutions =
  /(?:instanties|autoriteiten|diensten|bonden|organisaties|bedrijven|scholen|gemeenten|ziekenhuizen|partijen|landen|authorities|agencies|companies|unions|councils)$/

interface NounLists {
  readonly nouns: readonly { readonly type: string; readonly gender?: string; readonly title: boolean; readonly words: string }[]
  /** Plurals only. */
  readonly groups: string
  readonly anonymous: string
  readonly plurals: (noun: string) => readonly string[]
}

/** The nouns of a pack, the vague ones first: where a word stands in two lists, the first counts. */
export function nounsOf({ nouns, groups, anonymous, plurals }: NounLists): SourceNoun[] {
  const noun = (lemma: string, type: SourceType, title: boolean, forms: readonly string[], gender?: string): SourceNoun => ({
    lemma,
    singular: lemma,
    plurals: forms,
    type,
    title,
    ...(gender && { gender: gender as NonNullable<SourceNoun["gender"]> }),
  })
  return [
    ...list(anonymous).map(word => noun(word, "anonymous", false, [])),
    ...list(groups).map(word => ({ ...noun(word, institutions.test(word) ? "organisation" : "group", false, [word]), singular: "" })),
    ...nouns.flatMap(({ type, gender, title, words }) =>
      list(words).map(word => noun(word, type as SourceType, title, plurals(word), gender)),
    ),
  ]
}

/** `Name=alias,alias; Name; …` per type; `places` are names of organisations, one word each. */
export function namesOf(names: Partial<Record<SourceType, string>>, places: string): SourceName[] {
  const named = Object.entries(names).flatMap(([type, text]) =>
    text.split(";").map(entry => {
      const [name, aliases] = entry.replace(/\s+/g, " ").trim().split("=")
      return { name: name!, type: type as SourceType, aliases: aliases?.split(",") ?? [] }
    }),
  )
  return [...named, ...list(places).map(name => ({ name, type: "organisation" as const, aliases: [] }))]
}
