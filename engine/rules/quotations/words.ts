/** Words that rules on quotations go by. All lower case. */
export type QuotationWords = Readonly<Record<never, never>>
