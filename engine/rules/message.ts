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
      ? list(
          value.split(" ").map(kind => known[kind] ?? kind),
          and[locale],
        )
      : value
  })
}

const and: Readonly<Record<Locale, string>> = { en: "and", nl: "en" }

/** «een cijfer, een oorzaak en een trend» */
function list(words: readonly string[], last: string): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`
}
