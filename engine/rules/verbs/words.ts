/** Words that rules on verbs of saying go by. All lower case. */
export type VerbWords = Readonly<Record<never, never>>
