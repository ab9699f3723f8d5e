/** What the text layer must know of a language to find its sentences and tokens. Part of a language pack. */
export interface LanguageText {
  /** Without their final full stop, lower case: `dr`, `mr`, `bijv`, `d.w.z`. */
  readonly abbreviations: ReadonlySet<string>
  /** Those that may well end a sentence: `enz`, `e.d`, `jl`. Subset of `abbreviations`. */
  readonly closingAbbreviations: ReadonlySet<string>
  /** Names that look like an abbreviation or an initial but for their capital, lower case, with the word before them where that tells: `jan`, `op x`. */
  readonly namesLikeAbbreviations: ReadonlySet<string>
  /** Lower case; a number before them (`3 mei`, `3. Mai`) does not end a sentence. */
  readonly months: ReadonlySet<string>
  /** Words that start with an apostrophe, lower case, straight apostrophe: `'s`, `'t`, `'n`. */
  readonly apostropheWords: ReadonlySet<string>
  /** How the language cuts contractions apart: Dutch keeps `zo'n` and `auto's` whole, English splits `don't` as `do` + `n't`. */
  readonly splitsContractions: boolean
  /** First words of a byline, lower case: `door`, `van onze verslaggever`. */
  readonly bylines: readonly string[]
  /** Labels that open an interviewer's question and an answer, lower case with their colon: `v:`, `a:`. */
  readonly questionLabels: readonly string[]
  readonly answerLabels: readonly string[]
}
