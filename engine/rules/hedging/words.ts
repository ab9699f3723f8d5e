/** A hearsay auxiliary that can go: «zou zijn ontslagen» becomes «is ontslagen». */
export interface HearsayAuxiliary {
  readonly number: "singular" | "plural"
}

/** A causal verb, or phrase, and what can be said of a mere link. */
export interface CausalPhrase {
  /** In small letters. */
  readonly words: readonly string[]
  /** Absent where no other words fit. */
  readonly linked?: string
}

/** Words that rules on certainty go by. All lower case; phrases with one space between words. */
export interface HedgingWords {
  /** Whether what is put first turns subject and verb round: «*Mogelijk* is hij ziek». */
  readonly invertsAfterFronting: boolean
  /** Adverbs that weaken a proposition and can go without harm to the sentence: `mogelijk`, `wellicht`. */
  readonly doubts: ReadonlySet<string>
  /** Of these, what beside a hearsay auxiliary is no conjecture of what would be: «zou *mogelijk* zijn aangestoken». */
  readonly besideHearsay: ReadonlySet<string>
  /** Adverbs that say what a modal of possibility says already: «kan *mogelijk*». */
  readonly possibly: ReadonlySet<string>
  /** Those modals: `kan`. */
  readonly possible: ReadonlySet<string>
  /** What passes on hearsay: auxiliaries («zou») and phrases («naar verluidt»). */
  readonly hearsayAuxiliaries: ReadonlyMap<string, HearsayAuxiliary>
  readonly hearsayPhrases: ReadonlySet<string>
  /** Finite forms of the auxiliaries that stand as an infinitive beside a hearsay auxiliary. */
  readonly finite: ReadonlyMap<string, Readonly<Record<HearsayAuxiliary["number"], string>>>
  /** Words between two hedges that make them two thoughts: «mogelijk *of* waarschijnlijk». */
  readonly between: ReadonlySet<string>
  /** Adverbs that shut out doubt, each with the group `only` where it is always one: `uiteraard`; `overduidelijk` may be an adjective. */
  readonly boosters: RegExp
  /** «*Het is zonneklaar dat*»: the same as a predicate with a clause; groups `it`, `is` and `sure`. */
  readonly certainPredicates: RegExp
  /** With these a writer speaks for himself, or to the reader: «Uiteraard ben *ik* blij». */
  readonly personal: ReadonlySet<string>
  /** Of a number, whether it may then be rounded down, either way, or not at all: «ruim», «ongeveer», «bijna». */
  readonly approximators: ReadonlyMap<string, "down" | "near" | "never">
  /** Decimal comma, dot between thousands; or the other way round. */
  readonly decimal: "," | "."
  /** In these a number is rounded however many digits it has: `miljoen`. */
  readonly magnitudes: ReadonlySet<string>
  /** Behind a number these make it a time of day. */
  readonly timeOfDay: ReadonlySet<string>
  /** In a quotation: how the speaker doubts, and the adverb that says so in a paraphrase. */
  readonly spokenDoubts: ReadonlyMap<string, string>
  /** Words too common to tell that two sentences say the same. */
  readonly common: ReadonlySet<string>
  /** `niet`, `geen`: where one text has one and the other has none they do not say the same. */
  readonly negations: ReadonlySet<string>
  /** Of an ambiguous conditional, what a plan would be called: `zou`, «zal volgens plan». */
  readonly conditionals: ReadonlyMap<string, { readonly future: string; readonly plan: string }>
  /** Words that settle how it is meant: conditions, wishes, looking back. */
  readonly settling: ReadonlySet<string>
  /** Lemmas of verbs of what comes by itself, and nobody plans. */
  readonly stative: ReadonlySet<string>
  /** When: without such a word a conditional is not read as a plan. */
  readonly when: RegExp
  /** «*Volgens* bron», and what to fill in. */
  readonly according: { readonly preposition: string; readonly source: string }
  readonly causal: readonly CausalPhrase[]
  /** What a study finds that only saw two things together. */
  readonly links: RegExp
  /** «geen verband», «oorzakelijk verband»: then it is another matter. */
  readonly noLinks: RegExp
}
