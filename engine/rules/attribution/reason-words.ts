import type { Reason } from "../../annotation/index.ts"
import type { Locale } from "../rule.ts"

/** What a reader would doubt, in a reader's words. */
export const reasonWords: Readonly<Record<Locale, Readonly<Record<Reason["kind"], string>>>> = {
  en: {
    quantity: "a figure",
    cause: "a cause",
    motive: "a motive",
    mind: "a state of mind",
    comparison: "a comparison",
    superlative: "a superlative",
    forecast: "a forecast",
    trend: "a trend",
    accusation: "an accusation",
    evaluation: "a judgement",
  },
  nl: {
    quantity: "een cijfer",
    cause: "een oorzaak",
    motive: "een beweegreden",
    mind: "een gemoedstoestand",
    comparison: "een vergelijking",
    superlative: "een overtreffende trap",
    forecast: "een voorspelling",
    trend: "een ontwikkeling",
    accusation: "een beschuldiging",
    evaluation: "een oordeel",
  },
}
