/** Words that rules on headlines go by. All lower case. */
export type HeadlineWords = Readonly<Record<never, never>>
