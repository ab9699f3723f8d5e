import type { Data, Locale, Rule } from "./rule.ts"

/**
 * A rule's message with what was found filled in. The text's own words go in as they are; where the rule has words for a value,
 * its kinds are read out as a list: `cause quantity` becomes «een oorzaak en een cijfer».
 */
export function messageOf(rule: Pick<Rule, "text">, data: Data, locale: Locale): string {
  return fillBlanks(rule.text[locale].message, inWords(rule, data, locale))
}

/** What stands at the other places that a finding points to. */
export function relatedOf(rule: Pick<Rule, "text">, data: Data, locale: Locale): string {
  const { related, title } = rule.text[locale]
  return related ? fillBlanks(related, inWords(rule, data, locale)) : title
}

/** A text with its `{name}`s filled in; a blank for which there is no value stays. */
export function fillBlanks(text: string, data: Data): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => data[name] ?? whole)
}

function inWords({ text }: Pick<Rule, "text">, data: Data, locale: Locale): Data {
  const { words = {} } = text[locale]
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const known = words[name]
      if (!known) return [name, value]
      return [
        name,
        listOf(
          value.split(" ").map(kind => known[kind] ?? kind),
          locale,
        ),
      ]
    }),
  )
}

const and: Readonly<Record<Locale, string>> = { en: "and", nl: "en" }

/** Words as one reads them out: «een cijfer, een oorzaak en een trend». */
export function listOf(words: readonly string[], locale: Locale): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} ${and[locale]} ${words.at(-1)}`
}
