import type { Analysis, Passage } from "../annotation/index.ts"
import type { Span } from "../text/index.ts"
import type { Desk } from "./desk.ts"

/** Interface languages of messages; not the languages that are analysed. */
export type Locale = "en" | "nl"

export type Severity = "error" | "warning" | "information" | "hint"

/** What a rule is about; the manual is ordered so. */
export type Family = "attribution" | "quotations" | "verbs" | "hedging" | "headline" | "accusation" | "checking"

/**
 * How much the reader of remarks wants to hear. Each hears what the one before it hears, and more: a `reporter` what is sure and grave, the
 * `desk` what a copy editor would say, `fact-check` everything that could need a check.
 */
export type Profile = "reporter" | "desk" | "fact-check"

/** What a reader is told of a rule. `{name}` in a message stands for a value of {@link Finding.data}. */
export interface RuleText {
  readonly title: string
  /** What was seen. One or two sentences. */
  readonly message: string
  /** Why it matters to a reader. */
  readonly why: string
  /** What to do about it. */
  readonly advice: string
  /** What stands at {@link Match.related}, for a rule that points to another place: «Hier staat {other}.» */
  readonly related?: string
  /** By name of a value of {@link Finding.data} that lists kinds rather than words of the text: what to call each kind. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** Values that a message fills in. */
export type Data = Readonly<Record<string, string>>

/** A span of one passage. */
export interface Place {
  /** Row of the passage that `span` counts in: typing above it changes nothing here. */
  readonly passage: number
  readonly span: Span
}

/** What a rule found. The words are chosen at the edge, from rule and `data`: one analysis serves all interface languages. */
export interface Finding extends Place {
  readonly rule: string
  readonly data: Data
  /** Other places that show why: the body under a headline, the first of two figures. */
  readonly related: readonly Place[]
}

export interface Match {
  readonly span: Span
  readonly data?: Data
  readonly related?: readonly Place[]
}

/** A value that a user may set for a rule. */
export type OptionValue = number | boolean | string | readonly string[]

/** A value that a user may set for a rule: what it is, what it is when nobody sets it, and between which bounds. */
export interface RuleOption {
  readonly default: OptionValue
  /** Of a number. */
  readonly minimum?: number
  readonly maximum?: number
  /** Of a word: those to choose from. */
  readonly choices?: readonly string[]
  readonly text: Readonly<Record<Locale, string>>
}

export type Options = Readonly<Record<string, OptionValue>>

/** An edit in one passage. */
export interface FixEdit extends Place {
  /**
   * What comes in place of `span`. With `isSnippet` in the notation of snippets: `$1` where the caret goes, `${1:bron}` with a word to
   * overwrite, `${1|de,het|}` to choose from; an editor that knows none gets the words alone.
   */
  readonly text: string
  readonly isSnippet?: boolean
}

/** Everything a fix may look at. */
export interface Scene {
  readonly analysis: Analysis
  readonly desk: Desk
  readonly options: Options
}

/** Something that can be done about a finding. Its edits are asked for only when it is chosen. */
export interface Fix {
  /** Kebab-case, unique in its rule. */
  readonly name: string
  /** What it does: «Vervang ‘{word}’ door ‘{instead}’». Blanks are filled from the offer, then from the finding. */
  readonly title: Readonly<Record<Locale, string>>
  /**
   * Per analysed language, texts before and after; `[!:…]` marks the finding. Where there is a choice the first offer is taken, and of a
   * snippet its words. They run as tests, in the engine and through the server, and stand in the manual.
   */
  readonly examples: Readonly<Record<string, readonly (readonly [before: string, after: string])[]>>
  /** It changes no meaning and needs no choice: *fix all* does it too. */
  readonly isSafe?: boolean
  /** The ways to do it, one action each: the sources to choose from. Absent: one way; none: it cannot be done here. */
  offers?(finding: Finding, scene: Scene): Iterable<Data>
  /** Edits that do not overlap; none where it turns out that it cannot be done. */
  edits(finding: Finding, scene: Scene, offer: Data): Iterable<FixEdit>
}

interface RuleFacts {
  /** Kebab-case, stable: the diagnostic code, the setting and the page are called so. */
  readonly name: string
  readonly family: Family
  /** Hints are for taste, warnings for what a professional code forbids, errors for what is broken. */
  readonly severity: Severity
  /** The quietest profile in which it speaks. */
  readonly profile: Profile
  /** Version of Aldus in which it came. */
  readonly since: string
  readonly text: Readonly<Record<Locale, RuleText>>
  /**
   * Per analysed language; `[!:…]` marks what it must find, so an example without a mark must find nothing: a near miss. A blank line parts
   * paragraphs; a first one without a full stop is a headline.
   */
  readonly examples: Readonly<Record<string, readonly string[]>>
  /** Rules that are silent in a sentence where this one speaks, for it says the same more precisely. */
  readonly over?: readonly string[]
  /** It judges the article as a whole, and is only shown somewhere: it silences no remark there, and none silences it. */
  readonly isWholeArticle?: boolean
  /** It also speaks of what stands within quotation marks. Verbatim quotations are nobody's fault, so no other does. */
  readonly readsQuotations?: boolean
  /** `unnecessary`: what it marks can go; an editor shows it faded. */
  readonly tag?: "unnecessary"
  readonly options?: Readonly<Record<string, RuleOption>>
  /** What can be done, the best first. */
  readonly fixes?: readonly Fix[]
}

/** Judges one passage by itself. */
export interface PassageRule extends RuleFacts {
  readonly scope: "passage"
  check(passage: Passage, desk: Desk, options: Options): Iterable<Match>
}

/** Needs the links or another passage. */
export interface DocumentRule extends RuleFacts {
  readonly scope: "document"
  /** Undefined is no match but a place to rest: a rule that looks long at a long text gives others their turn. */
  check(analysis: Analysis, desk: Desk, options: Options): Iterable<(Match & { readonly passage: number }) | undefined>
}

export type Rule = PassageRule | DocumentRule
