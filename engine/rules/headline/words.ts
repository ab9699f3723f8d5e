/** Words that rules on headlines go by. All lower case. */
export interface HeadlineWords {
  /** Words without a subject matter of their own. */
  readonly function: ReadonlySet<string>
  /** Pairs that are one word to a reader of a quotation: `we`, `wij`. By the word, the form they share. */
  readonly same: ReadonlyMap<string, string>
  /** What may be the stem of a word, by which two of its forms are known as one word. */
  readonly stems: (word: string) => readonly string[]
  /** Prefix of a participle, which its other forms do not have: `ge`. */
  readonly participle: RegExp
  /** Finite verbs, by which the verb of a headline is found. */
  readonly finite: ReadonlySet<string>
  /** Forms of verbs of plan, wish, fear and thought: what they tell of is not so yet. */
  readonly unsure: ReadonlySet<string>
  /** The same in more words than one: `van plan`. */
  readonly unsurePhrases: readonly string[]
  /** Words by which a headline itself shows that it states no fact, or whose statement it is. */
  readonly softening: ReadonlySet<string>
  /** Forms of verbs of saying and thinking: behind the first word of a headline one of them says whose statement it is. */
  readonly saying: ReadonlySet<string>
  /** Words that deny a clause. */
  readonly negations: ReadonlySet<string>
  /** Articles and pronouns before what is known already: `de`. */
  readonly definite: ReadonlySet<string>
  /** Opens a question that somebody else asks: `of`. */
  readonly whether: ReadonlySet<string>
  /** What stands behind one of these in a headline is its subject, and not asserted: «protest *tegen* sloop». */
  readonly topical: ReadonlySet<string>
  /** Open a condition. */
  readonly conditions: ReadonlySet<string>
  /** The adverb that a headline takes over, by how certain the text is, where the text has none of its own. */
  readonly hedge: { readonly possible: string; readonly probable: string }
  /** The adverb stands behind the finite verb; else before it. */
  readonly isVerbSecond: boolean
  /** Cannot be parted from the verb before them: `zich`. */
  readonly clitics: ReadonlySet<string>
  /** How a headline names who says it, behind: ` volgens {source}`. */
  readonly source: string
  /** Articles that headlines leave out. */
  readonly articles: ReadonlySet<string>

  /** Decimal mark of numbers; the other one parts thousands. */
  readonly decimal: "," | "."
  /** The value of a numeral in words. */
  readonly numeral: (word: string) => number | undefined
  /** `duizend`, `miljoen`, `mln` and what they multiply by. */
  readonly magnitudes: ReadonlyMap<string, number>
  /** Parts that may also be given as a percentage: `kwart`, 25. */
  readonly fractions: ReadonlyMap<string, number>
  /** Make the number behind them a rough one. */
  readonly rough: ReadonlySet<string>

  /** Finite verbs that accuse their subject: `verzweeg`. */
  readonly accusing: ReadonlySet<string>
  /** In a headline: it is told as a case that runs or has been decided, `verdacht`, `veroordeeld`; or it says that it is not so. */
  readonly tried: ReadonlySet<string>
  /** The last word of those who accuse before a court: what they say of a suspect is not proven. */
  readonly prosecutors: ReadonlySet<string>
  /** In the text: what was in doubt is settled, `veroordeeld`, `bekende`. */
  readonly settled: ReadonlySet<string>
}
