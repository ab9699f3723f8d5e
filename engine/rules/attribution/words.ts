/** Words that rules on attribution go by. All lower case but names. */
export interface AttributionWords {
  /** How a sentence is given its source. */
  readonly naming: NamingWords
  /** Words that make a clause a question: «of», «waardoor». */
  readonly asking: ReadonlySet<string>
}

/** How a language names the source of a sentence. `{source}` is where its name comes. */
export interface NamingWords {
  /** At the end of a sentence, before its closing mark: «, aldus {source}». */
  readonly behind: string
  /** Before a sentence: «volgens {source}». */
  readonly before: string
  /** After what stands before a sentence its finite verb comes first, and then its subject; else a comma and the sentence as it was. */
  readonly isVerbSecond: boolean
  /** What stands in a slot that is still to be filled: «bron». */
  readonly blank: string
  /** What a writer leaves where a source is still to come: «[bron?]». */
  readonly placeholder: string
  /** Names of which the article is a part and keeps its capital: «De Telegraaf». */
  readonly articled: ReadonlySet<string>
  /** First words of a sentence that lose their capital inside one, whatever follows. */
  readonly small: ReadonlySet<string>
}
