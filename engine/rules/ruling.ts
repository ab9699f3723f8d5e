import type { Desk } from "./desk.ts"
import type { Options, OptionValue, Profile, Rule, RuleOption, Severity } from "./rule.ts"

/** What a user chose for a rule; `default` leaves it to the profile. A severity turns on a rule that the profile leaves off. */
export type Level = Severity | "off" | "default"

export const levels: readonly Level[] = ["error", "warning", "information", "hint", "off", "default"]

export const profiles: readonly Profile[] = ["reporter", "desk", "fact-check"]

/** What users and houses chose. */
export interface Choice {
  readonly profile: Profile
  /** By rule name. */
  readonly severity: Readonly<Record<string, Level>>
  /** By rule name, then by name of the option. A value of the wrong kind counts as not set. */
  readonly options: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

export const noChoice: Choice = { profile: "desk", severity: {}, options: {} }

/** A rule at work. */
export interface ActiveRule {
  readonly rule: Rule
  readonly severity: Severity
  readonly options: Options
}

/** Remarks that somebody has looked at and wants no more of. */
export interface KnownRemark {
  /** Name of a rule. */
  readonly rule: string
  /** The words of its sentence, white space made single; absent: everywhere in the text. */
  readonly sentence?: string
}

/** By what a text is judged: kept as long as nobody chooses otherwise, for what was judged by it is kept by its identity. */
export interface Ruling {
  readonly rules: readonly ActiveRule[]
  readonly desk: Desk
  readonly known: readonly KnownRemark[]
}

/** The rules that are on, as grave and with such options as was chosen. */
export function rulingOf(rules: readonly Rule[], choice: Choice, desk: Desk, known: readonly KnownRemark[] = []): Ruling {
  const loudness = profiles.indexOf(choice.profile)
  return {
    rules: rules.flatMap((rule): ActiveRule[] => {
      const level = choice.severity[rule.name] ?? "default"
      if (level === "off" || (level === "default" && profiles.indexOf(rule.profile) > loudness)) return []
      return [
        { rule, severity: level === "default" ? rule.severity : level, options: optionsOf(rule.options ?? {}, choice.options[rule.name]) },
      ]
    }),
    desk,
    known,
  }
}

function optionsOf(offered: Readonly<Record<string, RuleOption>>, chosen: Readonly<Record<string, unknown>> = {}): Options {
  return Object.fromEntries(
    Object.entries(offered).map(([name, option]) => [name, isValueOf(option, chosen[name]) ? chosen[name] : option.default]),
  )
}

/** Whether an option may have this value. */
export function isValueOf({ default: usual, minimum, maximum, choices }: RuleOption, value: unknown): value is OptionValue {
  if (Array.isArray(usual)) return Array.isArray(value) && value.every(each => typeof each === "string")
  if (typeof value === "number") return typeof usual === "number" && value >= (minimum ?? -Infinity) && value <= (maximum ?? Infinity)
  return typeof value === typeof usual && (!choices || choices.includes(value as string))
}
