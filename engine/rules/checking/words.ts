/** Words that rules on what is to be checked go by. All lower case. */
export type CheckingWords = Readonly<Record<never, never>>
