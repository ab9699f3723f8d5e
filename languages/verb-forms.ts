import { list, rows } from "./table.ts"

/**
 * Forms of verbs of a cue table (columns as in `languages/nl/verbs.ts`), of those whose act is one of `acts`, or of all. `isWhole` leaves out
 * what needs a particle elsewhere: «sluit» says something only with «uit»; `atLeast` what seldom attributes.
 */
export function verbForms(table: string, acts?: readonly string[], isWhole = false, atLeast = 0): string[] {
  return rows(table).flatMap(([, particle, forms = "", joined = "", , act = "", , strength = "1"]) => {
    if ((acts && !acts.includes(act)) || Number(strength) < atLeast) return []
    return particle && isWhole ? list(joined) : [...list(forms), ...list(joined)]
  })
}

/** The same with the particle behind those that need one, «zegt toe», and without what is known to be so (`weten`) or is in `settled`. */
export function cueForms(table: string, acts: readonly string[], settled: readonly string[]): string[] {
  return rows(table).flatMap(([lemma = "", particle, forms = "", joined = "", , act = "", traits = ""]) => {
    if (!acts.includes(act) || traits.includes("factive") || settled.includes(lemma)) return []
    return particle ? [...list(forms).map(form => `${form} ${particle}`), ...list(joined)] : [...list(forms), ...list(joined)]
  })
}

/** Pairs of two ways to write one word, `wij=we`: by the first the second. */
export function pairs(text: string): ReadonlyMap<string, string> {
  return new Map(list(text).map(pair => pair.split("=") as [string, string]))
}

/** `miljoen=1e6` */
export function values(text: string): ReadonlyMap<string, number> {
  return new Map(
    list(text)
      .map(pair => pair.split("="))
      .map(([word, value]) => [word!, Number(value)] as const),
  )
}
