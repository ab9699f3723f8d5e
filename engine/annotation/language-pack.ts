import type { Sense } from "../linguistics/index.ts"
import type { LanguageText } from "../text/language-text.ts"
import type { Hedge, SourceType } from "./passage.ts"

/**
 * All that the engine knows of a language: a value, built from tables by `languages/<id>/index.ts`.
 * Engine code holds no word of any language.
 */
export interface LanguagePack {
  /** BCP 47: `nl`, `en`. */
  readonly id: string
  readonly version: string
  /** Name of its model file, where it has one. */
  readonly model?: string
  readonly text: LanguageText
  /** Frequent words that tell this language from others, lower case. */
  readonly functionWords: ReadonlySet<string>
  readonly cues: readonly CueEntry[]
  readonly hedges: readonly HedgeEntry[]
  /** Hedges, or the lemmas of verbs that hedge, after which a claim is still probable; after all others it is only possible. */
  readonly probable: ReadonlySet<string>
  readonly nouns: readonly SourceNoun[]
  /** Names of media, parties, institutions: matched with their capitals, may hold several words. */
  readonly names: readonly SourceName[]
  readonly words: WordClasses
  readonly grammar: Grammar
  readonly signals: readonly Signal[]
  /** How a narrator's sentence with a tree is weighed. Without it, or a tree, the signals alone tell whether a source is owed. */
  readonly needsSource?: SourceNeed
  /** How what frames propose is weighed. Without it, or a tree, it is taken as it is. */
  readonly attributionWeights?: AttributionWeights
  /** Frames over trees, a line each: see `frames/tree-frame.ts`. Empty for a language without a model. */
  readonly frames: string
  /** The forms of a regular verb that no table knows, its infinitive among them: for verbs that a house adds. May give one too many. */
  regularForms(infinitive: string): { readonly finite: readonly string[]; readonly other: readonly string[] }
}

/** What speaks for and against an attribution, learned from judged proposals. The sum is above nought where it is likely. */
export interface AttributionWeights {
  readonly bias: number
  /** By the names of `attribution-features.ts`. */
  readonly of: ReadonlyMap<string, number>
  /** What the parser's encoder adds: see `senses` of `weigh-attribution.ts`. */
  readonly sense: Sense
}

/**
 * How a cue takes its source and content. One letter a frame:
 * D `dat` clause · W embedded question · T `te`-infinitive · Q quotation or report before or around it, source after («…, zegt X») ·
 * C colon and quotation after · N noun object that stands for a proposition · P prepositional object (its preposition in `preposition`) ·
 * S small clause («noemt X een ramp») · A takes an addressee · X expletive or no subject («het is duidelijk dat», «er zijn berichten dat») ·
 * U its subject may be a document · Z after `zo` («zo zegt X»)
 */
export type Frame = "D" | "W" | "T" | "Q" | "C" | "N" | "P" | "S" | "A" | "X" | "U" | "Z"

export interface CueEntry {
  /** Infinitive with its particle written as in a dictionary (`toegeven`), noun, or the fixed words (`volgens`). */
  readonly lemma: string
  /**
   * verb: one word in all its forms; also separable ones, with their `particle`, and fixed phrases, with their `fixed` words.
   * noun: «de verklaring dat». preposition: governs the source («volgens X», «aldus X», «in de ogen van X»).
   * phrase: needs no source («naar verluidt», «naar eigen zeggen»).
   */
  readonly kind: "verb" | "noun" | "preposition" | "phrase"
  /** Lower case. For a verb its finite, participle and infinitive forms, a separable one's joined forms (`toegeeft`, `toegegeven`) included. */
  readonly forms: readonly string[]
  /** Separable verb: the particle that stands apart («geeft … toe»); `splitForms` are the verb forms it then goes with. */
  readonly particle?: string
  readonly splitForms?: readonly string[]
  /** Fixed words that must stand with the verb in its clause: `laten weten` has `weten`, `van plan zijn` has `van plan`. */
  readonly fixed?: string
  readonly preposition?: string
  /** Letters of {@link Frame}. */
  readonly frames: string
  readonly stance: "neutral" | "factive" | "doubting"
  readonly polarity: "affirmed" | "denied"
  /** thought, wish, plan, fear: whose content is not said but thought. */
  readonly act: "speech" | "thought" | "plan" | "wish" | "fear" | "evidence"
  /** Also a lexical hedge: denken, vermoeden, verwachten, schatten. */
  readonly hedge?: boolean
  /** A verb that takes sides (`beweren`, `toegeven`); a neutral one to put in its place. */
  readonly loaded?: string
  /** 0 to 1: how often a match in one of its frames is a real attribution. An expert's prior, to be corrected by measuring. */
  readonly strength: number
}

export interface HedgeEntry {
  /** Lower case, words separated by one space. */
  readonly words: string
  readonly class: Hedge["class"]
  /** `always`, or the condition under which it is one: see the matcher that knows the names. */
  readonly when: HedgeCondition
}

/** plural: only with a noun in the plural. some: not behind `all`. number: only right before a number or numeral. clause: only with a `dat`/`of`/infinitive clause. modal: only read epistemically. zou: the readings of `zou`. */
export type HedgeCondition =
  | "always"
  | "number"
  | "clause"
  | "modal"
  | "zou"
  | "wel"
  | "adverb"
  | "infinitive"
  | "that"
  | "asked"
  | "plural"
  | "some"

/** A common noun that can speak: `krant`, `ministerie`, `woordvoerder`. */
export interface SourceNoun {
  readonly lemma: string
  /** Empty for a noun that is only a source in the plural: `omwonenden`. */
  readonly singular: string
  readonly plurals: readonly string[]
  readonly type: SourceType
  /** From its article, for agreement. */
  readonly gender?: "common" | "neuter" | "masculine" | "feminine"
  /** May stand before a name as a title: «minister Jansen». */
  readonly title: boolean
}

export interface SourceName {
  readonly name: string
  readonly type: SourceType
  /** Other names of the same: `NYT`, `de Times`. */
  readonly aliases: readonly string[]
}

/** Closed classes, lower case. */
export interface WordClasses {
  readonly determiners: ReadonlySet<string>
  readonly possessives: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  readonly conjunctions: ReadonlySet<string>
  readonly subordinators: ReadonlySet<string>
  readonly questionWords: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  readonly adverbs: ReadonlySet<string>
  readonly auxiliaries: ReadonlySet<string>
  /** Frequent finite verb forms that are no cue: they end a noun phrase. */
  readonly finiteVerbs: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  readonly numerals: ReadonlySet<string>
  readonly pronouns: ReadonlyMap<string, Pronoun>
  /** `dat`, `dit`, `zo`: may point back to what was just said. */
  readonly pointers: ReadonlySet<string>
}

export interface Pronoun {
  readonly person: 1 | 2 | 3
  /** `either`: «zij zegt» and «zij zeggen». */
  readonly number: "singular" | "plural" | "either"
  readonly gender?: "masculine" | "feminine" | "neuter"
  /** Can be a subject. */
  readonly subject: boolean
}

/** Words that make a narrator's statement want a source. */
export interface Signal {
  /** Lower case; a final `*` stands for any ending. Several words are separated by one space. */
  readonly words: string
  readonly reason:
    | "quantity"
    | "cause"
    | "motive"
    | "mind"
    | "comparison"
    | "superlative"
    | "forecast"
    | "trend"
    | "accusation"
    | "evaluation"
}

/** By what a narrator's sentence is seen to want a source: learned from annotated examples, in tables that a person can read. */
export interface SourceNeed {
  /** By lemma or form. */
  readonly classes: ReadonlyMap<string, readonly WordClass[]>
  /** How nouns end that name what cannot be seen. */
  readonly abstract: RegExp
  /** What each feature of a sentence adds, and `bias`; a source is owed where the sum is above nought. */
  readonly weights: ReadonlyMap<string, number>
}

export interface WordClass {
  readonly name: string
  /** What its words may be shown as the reason of. */
  readonly reason?: Signal["reason"]
  /** Only verbs count. */
  readonly verbs: boolean
}

/** The few words that frames name: what each does in a clause. Lower case. */
export interface Grammar {
  /** Prepositions that always belong to the noun before them: `van`. */
  readonly genitive: ReadonlySet<string>
  /** Those that belong to a common noun before a name or a determiner: «woordvoerder bij de bond», «correspondent in Brussel». */
  readonly adjunct: ReadonlySet<string>
  /** Determiners that leave a group vague: «sommige analisten». */
  readonly vague: ReadonlySet<string>
  /** How adjectives of a country or place end: «Amerikaanse», «Haagse». */
  readonly nationality: RegExp
  /** How the names of peoples end: «de Russen». */
  readonly peoples: RegExp
  readonly and: ReadonlySet<string>
  /** Complementisers: `dat`, `of`; `if`, `that`. */
  readonly complementisers: ReadonlySet<string>
  /** The word before an infinitive: `te`, `to`; and before that: `om`. */
  readonly infinitiveMarks: ReadonlySet<string>
  readonly purposeMarks: ReadonlySet<string>
  /** Auxiliaries of the perfect, of the passive, and those that make a statement hypothetical or a wish: `kan zeggen` says nothing. */
  readonly perfect: ReadonlySet<string>
  readonly passive: ReadonlySet<string>
  readonly modals: ReadonlySet<string>
  /** Governs the agent of a passive: `door`, `by`. */
  readonly agent: ReadonlySet<string>
  /** Relative pronouns that can be a subject: `die`. */
  readonly relativeSubjects: ReadonlySet<string>
  readonly reflexives: ReadonlySet<string>
  /** Lemmas of verbs that take an infinitive without a mark: `willen`. */
  readonly bareInfinitive: ReadonlySet<string>
  /** Prefixes of a participle: `ge`. */
  readonly participles: readonly string[]
  /** A reported clause may do without its complementiser: «He said the wall remained». */
  readonly bareComplement: boolean
  /** Fixed phrases with a verb of saying that says nothing. */
  readonly idioms: readonly string[]
  /** Auxiliaries of an infinitive of the perfect: «moet … gekend *hebben*». */
  readonly perfectInfinitives: ReadonlySet<string>
  /** Modals of inference with it: `moet`. */
  readonly inference: ReadonlySet<string>
  /** Begin a conditional clause: `als`, `indien`. */
  readonly conditionals: ReadonlySet<string>
  /** `zo` before an inverted verb of saying. */
  readonly thus: ReadonlySet<string>
  /** Particles that only surnames have before a capital, even first in a sentence: «*Te* Velde», «Van *der* Wal». */
  readonly nameParticles: ReadonlySet<string>
  /** How a finite verb may end; matches nothing where word order does not help. */
  readonly verbEnding: RegExp
  /** Numbers written as one long word: `tweehonderdvijftig`. */
  readonly numberWord: RegExp
  /** Nouns with another noun right behind them: «een groep demonstranten». */
  readonly amounts: ReadonlySet<string>
  /** Behind a verb of seeming: not how it looks but what it is like, «lijkt *op* een hond». */
  readonly resembling: ReadonlySet<string>
  /** `maar`: what was planned before it did not happen, «zou om acht uur beginnen, *maar* het regende». */
  readonly adversatives: ReadonlySet<string>
  /** Things that warn or report and are no source: «de sirene waarschuwt», «het bord meldt een file». */
  readonly devices: ReadonlySet<string>
  /** Nouns after which «volgens» gives a norm, not a source: `regels`, `planning`. */
  readonly norms: ReadonlySet<string>
  /** What goes before a name or a title in quotation marks, or behind it: `getiteld`, `genaamd`. */
  readonly naming: ReadonlySet<string>
  /** «is *te lezen* in» */
  readonly legible: readonly string[]
  /** «*dan* zou hij komen»: what opens a sentence about what is not so. */
  readonly inThatCase: string
  /** What goes with `zou` about what ought to be or might be: `moeten`, `hoeven`. */
  readonly imaginary: ReadonlySet<string>
  /** Subjects that stand for anybody: `men`, `je`. */
  readonly generic: ReadonlySet<string>
  /** Prepositions of a reason: `vanwege`. */
  readonly reasonMarks: ReadonlySet<string>
  /** Nouns without a determiner that make a verb another one: «vindt *plaats*». */
  readonly verbNouns: ReadonlySet<string>
  /** Prepositions that say whom a report goes back to («op gezag van»), and those that do so only beside a report («op basis van»). */
  readonly chains: ReadonlySet<string>
  readonly grounds: ReadonlySet<string>
  /** «gesprekken *met*», «uitspraken *van*»: talk, and the prepositions of who spoke. */
  readonly testimonies: ReadonlySet<string>
  readonly testifying: ReadonlySet<string>
  /** Adverbs that tie a sentence to the one before: `ook`. */
  readonly focus: ReadonlySet<string>
  /** How a verb ends that a noun never does beside a parser's doubt: «claim*t*». */
  readonly finiteEnding: RegExp
  /** Lemma of the auxiliary that makes a passive: `worden`. */
  readonly passiveAuxiliary: string
  /** What opens a clause that says who said the main one: «*zoals* hij voorspelde». */
  readonly asMarks: ReadonlySet<string>
  /** Whether a subordinate clause ends in its verb, which tells it from a second main clause. */
  readonly isVerbFinal: boolean
  /** `er`, `there`: before or behind the verb, nobody does anything. */
  readonly existential: ReadonlySet<string>
  /** Finite forms that take a document: `blijkt`, `staat`. */
  readonly evidenceVerbs: ReadonlySet<string>
  /** Of the marks, those after which the whole phrase is the source: «blijkt *uit* onderzoek van X», but «staat *in* de brief van X». */
  readonly documentIsSource: ReadonlySet<string>
  /** For the conditions of hedges: «zal *wel*»; «maakt … mogelijk», which is none; «zo veel mogelijk». */
  readonly assuring: ReadonlySet<string>
  readonly enabling: RegExp
  readonly degree: ReadonlySet<string>
  /** Prepositions of a proposition behind a noun: «aanwijzingen *voor* opzet». */
  readonly aboutMarks: ReadonlySet<string>
  /** «lijkt *alsof*», «lijkt *erop*». */
  readonly seemsThat: ReadonlySet<string>
  /** Verbs of seeming that are hedges also without an infinitive: `lijkt`. */
  readonly raising: ReadonlySet<string>
  /** Modals that may be epistemic, and infinitives of events that make them so: «kan leiden tot». */
  readonly epistemicModals: ReadonlySet<string>
  readonly eventVerbs: ReadonlySet<string>
  /** Words of a polite or personal wish beside a conditional: «zou *graag*». */
  readonly polite: ReadonlySet<string>
  /** Links a document to what it shows: «blijkt *uit* het rapport», «staat *in* de brief». */
  readonly evidenceMarks: ReadonlySet<string>
  /** Lemmas of nouns that say when: `dag`, `zomer`. */
  readonly times: ReadonlySet<string>
  /** Adverbs that stand for a preposition with a clause to come: `erop`, `daaraan`. */
  readonly pronominalAdverbs: RegExp
  /** Before whom something is asked of: `aan`, `bij`. */
  readonly addressing: ReadonlySet<string>
  /** Lemmas of verbs that only say that something is there: «er *gaan* geruchten», «de vrees *bestaat*». */
  readonly existing: ReadonlySet<string>
  /** Before a predicate: «beschouwt hem *als* leider». */
  readonly predicative: ReadonlySet<string>
  /** What a name that no list holds tells of its bearer: «*Twentsche Courant*», «*Stichting* …». The first that fits the whole name counts. */
  readonly nameTypes: readonly (readonly [SourceType, RegExp])[]
  /** What follows an article in surnames, so that «De *Vries*» is no team. */
  readonly articleNames: ReadonlySet<string>
  /** How a plural ends that no list holds, and the determiners that only singulars have. */
  readonly pluralEnding: RegExp
  readonly singularDeterminers: ReadonlySet<string>
  /** Plurals that leave vague who they are, unless something is added: «waarnemers», but «waarnemers van de Afrikaanse Unie». */
  readonly vagueAlone: ReadonlySet<string>
  /** Anywhere in a phrase they leave its bearer unnamed: «een *anonieme* ambtenaar». */
  readonly anonymising: ReadonlySet<string>
  /** Open a clause that gives a reason or a condition, and so belongs to what is said before it. */
  readonly reasons: ReadonlySet<string>
  /** Lemmas of verbs that add nothing to a noun that announces: «*neemt* het besluit om», «*herhaalde* de belofte dat». */
  readonly light: ReadonlySet<string>
  /** Before a noun that points back: «tot *die* conclusie komt». */
  readonly demonstratives: ReadonlySet<string>
  /** Prepositions of what is talked about: «sprak *over* een ‘ramp’». */
  readonly topicMarks: ReadonlySet<string>
  /** Lemmas of verbs of what is so, not of what is done. */
  readonly stative: ReadonlySet<string>
  /** Nouns before the title of a work: «het *boek* ‘De stilte’». */
  readonly works: ReadonlySet<string>
  /** Possessives that may be a source: «*zijn* eis dat …», and whom they agree with. */
  readonly owners: ReadonlyMap<string, { readonly gender?: "masculine" | "feminine"; readonly number: "singular" | "plural" }>
  /** Lemmas of verbs with which a neuter pronoun is nobody: «*klinkt* het». */
  readonly impersonal: ReadonlySet<string>
  /** Of those, verbs that attribute nothing where somebody does it: «heten». */
  readonly onlyImpersonal: ReadonlySet<string>
  /** Finite forms of those, and of others that pass words on only with such a pronoun: «*heet* het in Den Haag». */
  readonly impersonalForms: ReadonlySet<string>
  /** Before those whose words an impersonal verb passes on, and before a place that stands for them: «klinkt het *bij* de bond», «heet het *in* Den Haag». */
  readonly hosts: ReadonlySet<string>
  readonly hostPlaces: ReadonlySet<string>
  /** Finite forms that make a quotation the same as a noun for what is said: «„Nee”, *was* het antwoord». */
  readonly equatingForms: ReadonlySet<string>
  /** Those nouns: `antwoord`, `devies`. */
  readonly sayings: ReadonlySet<string>
  /** «*alles* wat hij zegt», «het *enige* wat hij zegt», and what goes on behind it: `wat`. */
  readonly wholes: ReadonlySet<string>
  readonly only: ReadonlySet<string>
  readonly relativeObjects: ReadonlySet<string>
  /** Lemmas of verbs whose object may be told in the words of who saw or heard it: «*zag* „een man met een mes”». */
  readonly perceiving: ReadonlySet<string>
  /** Words of a quantity without a number: «bijna *alle*», «meer dan *verdubbeld*». */
  readonly quantities: ReadonlySet<string>
  /** Single words that say on which day: `gistermiddag`, `vrijdag`. */
  readonly dayWords: RegExp
}
