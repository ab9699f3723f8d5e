import type { PhraseTable } from "../find-phrases.ts"
import type { PlacingWords } from "./placing-words.ts"

/** Words that rules on attribution go by. All lower case but names. */
export interface AttributionWords {
  /** How a sentence is given its source. */
  readonly naming: NamingWords
  /** Words that make a clause a question: «of», «waardoor». */
  readonly asking: ReadonlySet<string>
  /** By which a sentence says that something is not known: «is niet bekend», «is de vraag». */
  readonly unknown: PhraseTable
  /** What is traded and quoted in public, so that its figures need no source: «het aandeel», «de AEX». */
  readonly onRecord: PhraseTable
  /** Who may speak without being known. */
  readonly vague: VagueWords
  /** Who is promised anonymity, and why. */
  readonly anonymity: AnonymityWords
  /** Verb forms by which somebody is attacked: «hekelt», «beschuldigde». */
  readonly attacking: ReadonlySet<string>
  /** Verb forms by which something is judged, where they say what it is thought to be: «noemt haar incompetent». */
  readonly judging: ReadonlySet<string>
  /** What is said by nobody. */
  readonly hearsay: HearsayWords
  /** How a reader is told that something could not be checked: «niet onafhankelijk bevestigd». */
  readonly unconfirmed: RegExp
  /** The sentence that says so. */
  readonly unconfirmedNote: string
  /** Where a source stands, and how well the reader is told who it is. */
  readonly placing: PlacingWords
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

/**
 * What a vague source is: an `informant` says nothing but that somebody spoke («bronnen»), `unnamed` is somebody of whom more is known
 * («politiebronnen», «een diplomaat»), a `collective` has an opinion («critici»), and then there are `media` and a `study`.
 */
export type VagueKind = "informant" | "unnamed" | "collective" | "media" | "study"

export interface VagueWords {
  /** Nouns, singular and plural. */
  readonly kinds: ReadonlyMap<string, VagueKind>
  /** Compounds of those: «politiebronnen». */
  readonly compounds: readonly (readonly [RegExp, VagueKind])[]
  /** Those of them that are plural and can be counted: «bronnen». */
  readonly plurals: RegExp
  /** Determiners and adjectives that do not tell more of who it is: «een», «welingelichte». */
  readonly empty: ReadonlySet<string>
  /** Those of them that point back to somebody known: «de», «deze». */
  readonly definite: ReadonlySet<string>
  /** Words that count. */
  readonly numbers: ReadonlySet<string>
  /** Adjectives that keep somebody unnamed: «anonieme». */
  readonly anonymous: ReadonlySet<string>
  /** Forms of verbs by which they speak. */
  readonly saying: ReadonlySet<string>
  /** Adjectives of media that are no publications: «sociale». */
  readonly social: ReadonlySet<string>
  /** Prepositions behind a study that do not tell whose it is: «*onder* jongeren». */
  readonly among: ReadonlySet<string>
  /** What follows the noun in a snippet, to describe whose source it is: « ${1|binnen,bij|} ${2:organisatie}». */
  readonly describing: string
  /** The numbers that a snippet offers: «${1|twee,drie|}». */
  readonly counting: string
  /** What names one of people: «, onder wie ${1:naam}», and one of things. */
  readonly oneOfPeople: string
  readonly oneOfThings: string
  /** What names whose study it is: « van ${1:instituut}». */
  readonly studyOf: string
  /** In place of a plural behind a preposition: «een bron» for «bronnen». */
  readonly single: ReadonlyMap<string, string>
}

export interface AnonymityWords {
  /** How a text says that a source is kept unnamed: «op voorwaarde van anonimiteit». With `g`. */
  readonly granted: RegExp
  /** How it says that somebody wants to stay unnamed, who may be a source or the winner of a lottery: «anoniem wil blijven». With `g`. */
  readonly wished: RegExp
  /** How it says why: «omdat», «uit angst». */
  readonly reason: RegExp
  /** What a snippet puts behind the first: « omdat ${1:reden}». */
  readonly because: string
}

export interface HearsayWords {
  /** Words of a cue by which it is said and nobody says it: «gezegd», «beweerd». */
  readonly impersonal: ReadonlySet<string>
  /** Those of them that are nouns: «geruchten». */
  readonly rumours: ReadonlySet<string>
  /** Subjects that are nobody: «men». */
  readonly nobody: ReadonlySet<string>
  /** What asks by whom: «door ${1:wie}». */
  readonly byWhom: string
  /** Whether that stands before the participle, where this comes last: «er wordt *door de buren* gezegd». */
  readonly isBeforeParticiple: boolean
}
