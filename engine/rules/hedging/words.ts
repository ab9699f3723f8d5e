/** Words that rules on certainty go by. All lower case. */
export type HedgingWords = Readonly<Record<never, never>>
