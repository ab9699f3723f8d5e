import type { PhraseTable } from "../find-phrases.ts"

/** Words for rules on where a source stands and how well the reader is told who it is. All lower case, but for {@link WordsForNames}. */
export interface PlacingWords {
  readonly names: WordsForNames
  /** What a role is called in a snippet: «functie». */
  readonly role: string
  /** What a name is called in a snippet: «naam». */
  readonly name: string
  /** Nouns for who speaks for another: «woordvoerder», «politiewoordvoerder». */
  readonly spokesperson: RegExp
  /** Articles that go when a name comes behind the noun: «*een* woordvoerder» → «woordvoerder Bos». None: the language says it otherwise. */
  readonly articlesBeforeNoun: ReadonlySet<string>
  /** Articles and the like that point back to what was told: «de», «die». */
  readonly pointing: ReadonlySet<string>
  /** Seats of government that stand for who governs there, and who that may be: «Brussel» → «de Europese Commissie». */
  readonly metonyms: ReadonlyMap<string, readonly string[]>
  /** Talk with a seat of government in place of a speaker: «in den haag klinkt». */
  readonly talkOfTown: PhraseTable
  /** What comes in place of {@link talkOfTown} and of {@link everybodyKnows}, as a snippet: `${1:Bron} zegt`. */
  readonly whoSays: string
  /** Places where nobody in particular speaks: «op sociale media». */
  readonly socialMedia: PhraseTable
  /** Words that say that something is said there, by nobody in particular: «wordt … geklaagd», «regent het». */
  readonly reactions: PhraseTable
  /** In place of {@link socialMedia}, as a snippet with a choice of platforms. */
  readonly onPlatform: string
  /** Asides that appeal to what everybody is said to know: «zoals bekend». */
  readonly asKnown: PhraseTable
  /** Main clauses that do: «iedereen weet», before a clause with {@link that}. */
  readonly everybodyKnows: PhraseTable
  /** «dat» */
  readonly that: string
  /** How a main clause begins again when what stood before it goes. */
  readonly order: "verb-second" | "subject-first"
}

/** By which a name is known for a person's. In lower case. */
export interface WordsForNames {
  readonly masculine: ReadonlySet<string>
  readonly feminine: ReadonlySet<string>
  /** Frequent ones, without what stands before them: `vries`. */
  readonly surnames: ReadonlySet<string>
  /** How surnames end that no list holds: «Hofstra». */
  readonly surnameEnding: RegExp
  /** What stands before a surname: «van der». */
  readonly particles: ReadonlySet<string>
  /** Of these, those with which only people's names begin, with a capital inside a sentence: «Van Dijk»; not «De Telegraaf». */
  readonly opening: ReadonlySet<string>
}
