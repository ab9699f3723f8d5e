/** Words that rules on attribution go by. All lower case. */
export type AttributionWords = Readonly<Record<never, never>>
