/** Words that rules on accusations go by. All lower case. */
export type AccusationWords = Readonly<Record<never, never>>
