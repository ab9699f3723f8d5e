import type { Finding, Locale, RuleText } from "./rule.ts"

/**
 * A rule's message with what was found filled in. The text's own words go in as they are; where the rule has words for a value,
 * its kinds are read out as a list: `cause quantity` becomes «een oorzaak en een cijfer».
 */
export function messageOf({ text }: { readonly text: Readonly<Record<Locale, RuleText>> }, data: Finding["data"], locale: Locale): string {
  const { message, words } = text[locale]
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = data[name]
    if (value === undefined) return whole
    const known = words?.[name]
    return known
      ? listOf(
          value.split(" ").map(kind => known[kind] ?? kind),
          locale,
        )
      : value
  })
}

const and: Readonly<Record<Locale, string>> = { en: "and", nl: "en" }

/** Words as one reads them out: «een cijfer, een oorzaak en een trend». */
export function listOf(words: readonly string[], locale: Locale): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} ${and[locale]} ${words.at(-1)}`
}
