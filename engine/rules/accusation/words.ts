import type { PhraseTable } from "../find-phrases.ts"

/** Words that rules on accusations go by. All lower case. */
export interface AccusationWords {
  /** What somebody is called who has done it, and how many there are: «dader», «moordenaars». */
  readonly offenders: ReadonlyMap<string, "singular" | "plural">
  /** What to call somebody of whom a judge has yet to say so. */
  readonly suspect: { readonly singular: string; readonly plural: string }
  /** Before a noun: «vermoedelijke». */
  readonly presumed: string
  /** Words that say already that it is not certain: «vermoedelijke», «vermeende». */
  readonly presumptions: ReadonlySet<string>
  /** What makes a noun point to somebody: «de», «die», «twee». */
  readonly pointing: ReadonlySet<string>
  /** «zijn», «haar»: behind these the suspect is somebody else’s. */
  readonly possessives: ReadonlySet<string>
  /** «van»: whose offender it is. */
  readonly of: ReadonlySet<string>
  /** Somebody has been caught: «aangehouden», «hield … aan». */
  readonly custody: PhraseTable
  /** A judge has spoken: «veroordeeld». */
  readonly convicted: PhraseTable
  /** It has not happened, or not yet: «niet», «zodra». */
  readonly unreal: ReadonlySet<string>
  /** How old somebody is, before the noun: «24-jarige». */
  readonly age: RegExp
  /** To do something that is punished or despised, in forms with a subject that does it: «stal», «fraude gepleegd». */
  readonly deeds: PhraseTable
  /** The same words where nothing bad is meant: «stal de show». */
  readonly figures: PhraseTable
  /** The auxiliary of what somebody has done: «heeft». */
  readonly having: ReadonlySet<string>
  /** Lemmas of verbs that accuse their object. */
  readonly accusing: ReadonlySet<string>
  /** Words of accusation and offence of any kind: where one stands the reader knows what is denied. */
  readonly allegations: PhraseTable
  /** Words that bring the other side: «reageert», «niet bereikbaar». */
  readonly replies: PhraseTable
  /** What the accused may have answered, behind the name. */
  readonly answers: readonly string[]
  /** «beschuldigd» with its auxiliary, in either order, without who accuses. */
  readonly accused: PhraseTable
  /** «beschuldigd»: beside which who accuses comes. */
  readonly accusedParticiples: ReadonlySet<string>
  /** «door» */
  readonly by: ReadonlySet<string>
  /** Who accuses by profession, or has gone to them: «justitie», «aangifte». */
  readonly accusers: PhraseTable
  /** As a snippet, on which side of the participle: «door ${1:wie}». */
  readonly byWhom: { readonly text: string; readonly place: "before" | "behind" }
  /** «ontkent» */
  readonly denials: PhraseTable
  /** What is denied without a word on what it is: «de beschuldigingen». */
  readonly unsaid: PhraseTable
  /** «met klem» */
  readonly emphasis: PhraseTable
  /** As a snippet behind a denial: what is denied. */
  readonly thatWhat: string
  /** Nouns for a suspect: «verdachte», «arrestanten». */
  readonly suspects: ReadonlySet<string>
  /** Adjectives of nationality, origin and religion, as they stand before such a noun. */
  readonly origins: ReadonlySet<string>
  /** An article that changes where such an adjective goes. */
  readonly articles: ReadonlyMap<string, string>
  /** Small words in a surname, which stay where it is cut to a letter: «Jan van der B.» */
  readonly particles: ReadonlySet<string>
}
