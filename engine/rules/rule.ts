import type { Analysis, Passage } from "../annotation/index.ts"
import type { Span } from "../text/index.ts"

/** Interface languages of messages; not the languages that are analysed. */
export type Locale = "en" | "nl"

export type Severity = "error" | "warning" | "information" | "hint"

/** What a reader is told of a rule. `{name}` in a message stands for a value of {@link Finding.data}. */
export interface RuleText {
  readonly title: string
  /** What was seen. One or two sentences. */
  readonly message: string
  /** Why it matters to a reader. */
  readonly why: string
  /** What to do about it. */
  readonly advice: string
  /** By name of a value of {@link Finding.data} that lists kinds rather than words of the text: what to call each kind. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** What a rule found. The words are chosen at the edge, from rule and `data`: one analysis serves all interface languages. */
export interface Finding {
  readonly rule: string
  /** Row of the passage that `span` counts in: typing above it changes nothing here. */
  readonly passage: number
  readonly span: Span
  readonly data: Readonly<Record<string, string>>
}

export interface Match {
  readonly span: Span
  readonly data?: Readonly<Record<string, string>>
}

interface RuleFacts {
  /** Kebab-case, stable: the diagnostic code, the setting and the page are called so. */
  readonly name: string
  readonly severity: Severity
  /** Version of Aldus in which it came. */
  readonly since: string
  readonly text: Readonly<Record<Locale, RuleText>>
  /** Per analysed language; `[!:…]` marks what it must find, so an example without a mark must find nothing. A blank line parts paragraphs. */
  readonly examples: Readonly<Record<string, readonly string[]>>
}

/** Judges one passage by itself. */
export interface PassageRule extends RuleFacts {
  readonly scope: "passage"
  check(passage: Passage): Iterable<Match>
}

/** Needs the links or a neighbouring passage. */
export interface DocumentRule extends RuleFacts {
  readonly scope: "document"
  check(analysis: Analysis): Iterable<Match & { readonly passage: number }>
}

export type Rule = PassageRule | DocumentRule
