import type { CueEntry, LanguagePack, SourceName } from "../annotation/index.ts"
import type { HouseVerb, HouseWords } from "./house-file.ts"

/** A pack that knows the house's own words too. The same pack where the house adds none to it. */
export function withHouseWords(pack: LanguagePack, { verbs, outlets, spokespeople }: HouseWords): LanguagePack {
  const cues = verbs.flatMap(verb => cueOf(pack, verb) ?? [])
  const names = [
    ...outlets.map((name): SourceName => ({ name, type: "media", aliases: [] })),
    ...spokespeople.map((name): SourceName => ({ name, type: "person", aliases: [] })),
  ].filter(({ name }) => name.trim() !== "")
  if (cues.length === 0 && names.length === 0) return pack
  // A pack makes its tables when they are asked for: only the two that change are made here.
  return Object.create(pack, {
    cues: { value: [...pack.cues, ...cues], enumerable: true },
    names: { value: [...names, ...pack.names], enumerable: true },
  }) as LanguagePack
}

/** Whether a pack knows a verb that a house verb could be like. */
export function knowsVerb(pack: LanguagePack, lemma: string): boolean {
  return pack.cues.some(entry => entry.kind === "verb" && entry.lemma === lemma)
}

function cueOf(pack: LanguagePack, { lemma, like, forms, particle }: HouseVerb): CueEntry | undefined {
  const model = pack.cues.find(entry => entry.kind === "verb" && entry.lemma === like)
  if (!model || lemma.trim() === "") return undefined
  const { particle: _, splitForms: __, fixed: ___, ...traits } = model
  const base = particle && lemma.startsWith(particle) ? lemma.slice(particle.length) : lemma
  const regular = pack.regularForms(base)
  const finite = forms ?? regular.finite
  const other = forms ? [] : regular.other
  if (!particle) return { ...traits, lemma, forms: [...new Set([lemma, ...finite, ...other].map(form => form.toLowerCase()))] }
  return {
    ...traits,
    lemma,
    forms: [...new Set([...finite, ...other].map(form => `${particle}${form}`.toLowerCase()))],
    particle,
    splitForms: finite.map(form => form.toLowerCase()),
  }
}
