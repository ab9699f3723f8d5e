import type { Family, Locale } from "./rule.ts"

/** What each family of rules is called. */
export const familyWords: Readonly<Record<Locale, Readonly<Record<Family, string>>>> = {
  nl: {
    attribution: "Bronnen",
    quotations: "Citaten",
    verbs: "Werkwoorden",
    hedging: "Zekerheid",
    headline: "Kop en tekst",
    accusation: "Beschuldiging en wederhoor",
    checking: "Controle",
  },
  en: {
    attribution: "Attribution",
    quotations: "Quotations",
    verbs: "Verbs",
    hedging: "Hedging",
    headline: "Headline against body",
    accusation: "Accusation and right of reply",
    checking: "Checking",
  },
}
