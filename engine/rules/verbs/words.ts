/** What is loaded about a verb of saying: by it a rule knows its own. */
export type Load = "doubting" | "conceding" | "revealing" | "emotive"

/** The forms of a verb, in the order in which the tables give them. */
export const verbForms = ["first", "third", "plural", "past", "pastPlural", "participle"] as const
export type VerbForm = (typeof verbForms)[number]

export interface LoadedVerb {
  /** As a dictionary has it: `toegeven`. */
  readonly lemma: string
  readonly load: Load
  /** What stands apart from it in its clause, in small letters: «geeft … *toe*», «houdt *staande*». */
  readonly apart?: string
  /** Lemmas of verbs that take no side, the plainest first; none where only another sentence would do. */
  readonly instead: readonly string[]
}

/** What a form may be a form of. */
export interface LoadedForm {
  readonly verb: LoadedVerb
  readonly form: VerbForm
  /** Whether the particle is written in it: `toegeeft`. */
  readonly isJoined: boolean
}

/** A verb that takes no side. */
export interface NeutralVerb {
  readonly forms: Readonly<Record<VerbForm, string>>
  /** Whether it takes an infinitive: «zegt ziek te zijn»; in English it does not. */
  readonly takesInfinitive: boolean
}

/** A verb of what goes on in a head. */
export interface MindVerb {
  readonly lemma: string
  /** What puts it into words: «*zegt* te beseffen dat», in the same tense and number; absent where the language cannot. */
  readonly said?: string
  /** What comes behind, or behind what stands apart: «te beseffen», «in *te zien*». */
  readonly infinitive: string
  /** «zag … *in*» */
  readonly apart?: string
}

/** Words that rules on verbs of saying go by. All lower case. */
export interface VerbWords {
  /** By each form. */
  readonly loaded: ReadonlyMap<string, readonly LoadedForm[]>
  /** By lemma. */
  readonly neutral: ReadonlyMap<string, NeutralVerb>
  /** With these a participle tells what was said: «*heeft* toegegeven». */
  readonly auxiliaries: ReadonlySet<string>
  /** Right before or behind the verb they say that it was not said: «beweert niet dat». */
  readonly negations: ReadonlySet<string>
  /** With these a claim is called untrue or unproven in so many words, and a verb of doubt is in place: «beweert ten onrechte». */
  readonly disproving: RegExp
  /** Who may well confess, and where: «de verdachte bekende», «tegenover de rechter». */
  readonly confessing: RegExp
  /** What one admits to: a fault, a lie, a crime. */
  readonly faults: RegExp
  /** Those who speak for themselves, and those whom nobody is: «ik beweer», «niemand beweert». */
  readonly ownVoices: ReadonlySet<string>
  /** By each finite form. */
  readonly minds: ReadonlyMap<string, MindVerb>
  /** States of mind that only their bearer knows; behind a copula. */
  readonly moods: ReadonlySet<string>
  /** Copulas: «*is* woedend». */
  readonly copulas: ReadonlySet<string>
}
