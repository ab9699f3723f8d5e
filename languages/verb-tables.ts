import { type Load, type LoadedForm, type MindVerb, type NeutralVerb, type VerbForm, verbForms } from "../engine/rules/verbs/words.ts"
import { list, rows } from "./table.ts"

/** `load | lemma | what stands apart | first third plural past pastPlural participle | lemmas of neutral verbs`, by each form. */
export function loadedVerbs(table: string): Map<string, LoadedForm[]> {
  const found = new Map<string, LoadedForm[]>()
  const add = (word: string, form: LoadedForm) => found.set(word, [...(found.get(word) ?? []), form])
  for (const [load, lemma, apart, forms, instead] of rows(table)) {
    const verb = { lemma: lemma!, load: load as Load, ...(apart && { apart }), instead: list(instead ?? "") }
    list(forms!).forEach((word, row) => {
      const form = verbForms[row]!
      add(word, { verb, form, isJoined: false })
      if (apart && lemma!.startsWith(apart)) add(apart + word, { verb, form, isJoined: true })
    })
  }
  return found
}

/** `lemma | first third plural past pastPlural participle | te`, where `te` marks one that takes an infinitive. */
export function neutralVerbs(table: string): Map<string, NeutralVerb> {
  return new Map(
    rows(table).map(([lemma, forms, traits]) => {
      const words = list(forms!)
      return [
        lemma!,
        {
          forms: Object.fromEntries(verbForms.map((form, row) => [form, words[row]!])) as Record<VerbForm, string>,
          takesInfinitive: traits === "te",
        },
      ]
    }),
  )
}

/** `lemma | infinitive | third plural past pastPlural | what stands apart`, by form; `said` are the same forms of the verb that puts it into words. */
export function mindVerbs(table: string, said: readonly string[] = []): Map<string, MindVerb> {
  return new Map(
    rows(table).flatMap(([lemma, infinitive, forms, apart]) =>
      list(forms!).map((word, row) => {
        const verb = { lemma: lemma!, infinitive: infinitive!, ...(apart && { apart }), ...(said[row] && { said: said[row] }) }
        return [word, verb] as const
      }),
    ),
  )
}
