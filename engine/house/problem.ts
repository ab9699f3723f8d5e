import { type Data, fillBlanks, type Locale, type Severity } from "../rules/index.ts"
import type { Span } from "../text/index.ts"

/** Something in a house file that is not as it should be. What is around it counts all the same. */
export interface Problem {
  readonly kind: keyof typeof words
  readonly severity: Severity
  readonly span: Span<"document">
  /** For the blanks of the message. */
  readonly data: Data
}

const words = {
  syntax: {
    en: "This is not JSON: {what}. What stands before it counts.",
    nl: "Dit is geen JSON: {what}. Wat ervoor staat, telt wel.",
  },
  kind: { en: "Here should stand {wanted}.", nl: "Hier hoort {wanted} te staan." },
  property: { en: "Aldus knows no “{name}” here. It knows {known}.", nl: "Aldus kent hier geen ‘{name}’. Wel: {known}." },
  rule: { en: "There is no rule “{name}”.", nl: "Er is geen regel ‘{name}’." },
  near: { en: "There is no rule “{name}”. Did you mean “{near}”?", nl: "Er is geen regel ‘{name}’. Bedoel je ‘{near}’?" },
  value: { en: "“{value}” is none of {known}.", nl: "‘{value}’ is geen van {known}." },
  option: { en: "{rule} has no option “{name}”.", nl: "{rule} heeft geen instelling ‘{name}’." },
  bounds: {
    en: "This value does not fit the option “{name}” of {rule}.",
    nl: "Deze waarde past niet bij de instelling ‘{name}’ van {rule}.",
  },
  verb: {
    en: "Aldus does not know “{name}” as a verb that attributes.",
    nl: "Aldus kent ‘{name}’ niet als werkwoord dat iets aan een bron toeschrijft.",
  },
  reason: {
    en: "No reason is given. Whoever reads this later will want to know why.",
    nl: "Er staat geen reden bij. Wie dit later leest, wil weten waarom.",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Locale, string>>>>

/** What a JSON value should have been, in words. */
export const wanted = {
  object: { en: "an object: { … }", nl: "een object: { … }" },
  list: { en: "a list: [ … ]", nl: "een lijst: [ … ]" },
  words: { en: "a text between quotation marks", nl: "een tekst tussen aanhalingstekens" },
} as const

/** A problem as a person is told of it. */
export function problemMessage({ kind, data }: Problem, locale: Locale): string {
  const known = data.wanted as keyof typeof wanted | undefined
  return fillBlanks(words[kind][locale], known ? { ...data, wanted: wanted[known][locale] } : data)
}
