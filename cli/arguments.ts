import { parseArgs } from "node:util"
import { type Level, type Locale, levels, type Profile, profiles, ruleByName, type Severity } from "../engine/rules/index.ts"
import { type ExchangeFormat, exchangeFormats } from "./formats/exchange.ts"
import { type Words, wordsOf } from "./words.ts"

export const formats = ["pretty", "json", "ndjson", "html", ...(Object.keys(exchangeFormats) as ExchangeFormat[])] as const
export type Format = (typeof formats)[number]

export const checkFormats = ["stylish", "json", "sarif", "github", "checkstyle"] as const

export const reportFormats = ["html", "json"] as const

export const commands = ["annotate", "check", "report", "import", "rules"] as const
export type Command = (typeof commands)[number]

export const severities = ["error", "warning", "information", "hint"] as const satisfies readonly Severity[]

/** What the user asked for. */
export type Invocation =
  | { readonly command: "help" | "version"; readonly words: Words }
  | { readonly command: "mistake"; readonly message: string; readonly words: Words }
  | ({ readonly command: "annotate"; readonly words: Words } & AnnotateArguments)
  | ({ readonly command: "check"; readonly words: Words } & CheckArguments)
  | ({ readonly command: "report"; readonly words: Words } & ReportArguments)
  | ({ readonly command: "import"; readonly words: Words } & ImportArguments)
  | ({ readonly command: "rules"; readonly words: Words } & RulesArguments)

export interface AnnotateArguments {
  /** As given; `-` is standard input. */
  readonly files: readonly string[]
  readonly format: Format
  /** `auto` or the id of a language pack. */
  readonly language: string
  /** How to read a file; `auto` goes by its extension. */
  readonly markup: "auto" | "plain" | "markdown"
  readonly failOn: Severity | "never"
  readonly ndjsonIn: boolean
  /** Whether each paragraph is followed by what was found in it. */
  readonly explain: boolean
  /** Whether sentences are parsed. */
  readonly grammar: boolean
  readonly color: "auto" | "always" | "never"
  readonly locale: Locale
}

export interface CheckArguments {
  /** Files, folders and globs, as given; `-` is standard input. */
  readonly files: readonly string[]
  readonly format: (typeof checkFormats)[number]
  /** Absent: as the house says, or `desk`. */
  readonly profile: Profile | undefined
  /** By rule name. */
  readonly severity: Readonly<Record<string, Level>>
  readonly maxWarnings: number
  readonly fix: boolean
  /** Where to keep what was said for the next time. */
  readonly cache: string | undefined
  readonly language: string
  readonly markup: "auto" | "plain" | "markdown"
  readonly grammar: boolean
  readonly color: "auto" | "always" | "never"
  readonly locale: Locale
}

export interface ReportArguments {
  /** As given; `-` is standard input. */
  readonly file: string
  readonly format: (typeof reportFormats)[number]
  /** Absent: as the house says, or `desk`. */
  readonly profile: Profile | undefined
  readonly language: string
  readonly markup: "auto" | "plain" | "markdown"
  readonly grammar: boolean
  readonly locale: Locale
}

export interface ImportArguments {
  readonly article: string
  /** Of other programs, at least one. */
  readonly files: readonly string[]
  /** Who made what is taken over, where a file does not tell. */
  readonly name: string
  /** Whether it is only said what would come of it. */
  readonly dryRun: boolean
  readonly language: string
  readonly markup: "auto" | "plain" | "markdown"
  readonly grammar: boolean
}

export interface RulesArguments {
  readonly format: "stylish" | "json"
  readonly color: "auto" | "always" | "never"
}

/** Reads the words after `aldus`. Never throws: a mistake is a value, with a sentence that says what to change. */
export function readArguments(argv: readonly string[], environment: Readonly<Record<string, string | undefined>>): Invocation {
  const spoken = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ""
  let words = wordsOf(spoken.startsWith("nl") ? "nl" : "en")
  try {
    const command = argv.find(word => !word.startsWith("-"))
    const known = commands.find(each => each === command)
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: known ? optionsOf[known] : optionsOf.annotate,
      allowPositionals: true,
    }) as {
      values: Values
      positionals: string[]
    }
    words = wordsOf(oneOf("locale", values.locale ?? words.locale, ["nl", "en"] as const))
    if (values.help || argv.length === 0) return { command: "help", words }
    if (values.version) return { command: "version", words }
    if (command === undefined) return { command: "help", words }
    if (known === undefined) return { command: "mistake", message: words.unknownCommand(command), words }
    const files = positionals.slice(1)
    const color = oneOf("color", values.color ?? "auto", ["auto", "always", "never"] as const)
    if (known === "rules")
      return { command: known, words, color, format: oneOf("format", values.format ?? "stylish", ["stylish", "json"] as const) }
    const text = {
      files: files.length > 0 ? files : ["-"],
      language: oneOf("language", values.language ?? "auto", ["auto", "nl", "en"] as const),
      markup: oneOf("markup", values.markup ?? "auto", ["auto", "plain", "markdown"] as const),
      grammar: !(values["no-grammar"] ?? false),
      color,
      locale: words.locale,
    }
    if (known === "import") return importArguments(values, files, text, words)
    if (known === "report") return reportArguments(values, text, words)
    return known === "check" ? { command: known, words, ...text, ...checkArguments(values) } : annotateArguments(values, text, words)
  } catch (error) {
    if (error instanceof Choice) return { command: "mistake", message: words.choice(error.option, error.given, error.allowed), words }
    const [, option] = /'(-[^']*?)(?: <value>)?'/.exec(String(error)) ?? []
    return { command: "mistake", message: words.badOption(option ?? ""), words }
  }
}

type Values = Readonly<
  Partial<
    Record<
      "format" | "language" | "markup" | "fail-on" | "color" | "locale" | "profile" | "max-warnings" | "cache-location" | "name",
      string
    >
  >
> &
  Readonly<Partial<Record<"ndjson-in" | "explain" | "no-grammar" | "help" | "version" | "fix" | "cache" | "dry-run", boolean>>> & {
    readonly rule?: string[]
  }

type Text = Pick<AnnotateArguments, "files" | "language" | "markup" | "grammar" | "color" | "locale">

function annotateArguments(values: Values, text: Text, words: Words): Invocation {
  const ndjsonIn = values["ndjson-in"] ?? false
  if (ndjsonIn && values.format !== undefined && values.format !== "ndjson") throw new Choice("format", values.format, ["ndjson"])
  const format = ndjsonIn ? "ndjson" : oneOf("format", values.format ?? "pretty", formats)
  const explain = values.explain ?? false
  if (explain && format !== "pretty") return { command: "mistake", message: words.explainsPretty(format), words }
  const failOn = oneOf("fail-on", values["fail-on"] ?? "never", [...severities, "never"] as const)
  return { command: "annotate", words, ...text, format, failOn, ndjsonIn, explain }
}

function reportArguments(values: Values, { files, color: _, ...text }: Text, words: Words): Invocation {
  const [file, other] = files
  if (other !== undefined) return { command: "mistake", message: words.oneFile, words }
  const format = oneOf("format", values.format ?? "html", reportFormats)
  const profile = values.profile === undefined ? undefined : oneOf("profile", values.profile, profiles)
  return { command: "report", words, ...text, file: file ?? "-", format, profile }
}

function importArguments(values: Values, [article, ...files]: readonly string[], text: Text, words: Words): Invocation {
  if (article === undefined || files.length === 0 || article === "-") return { command: "mistake", message: words.articleAndFiles, words }
  const { language, markup, grammar } = text
  const name = values.name ?? ""
  return { command: "import", words, article, files, name, dryRun: values["dry-run"] ?? false, language, markup, grammar }
}

function checkArguments(values: Values): Pick<CheckArguments, "format" | "profile" | "severity" | "maxWarnings" | "fix" | "cache"> {
  const severity = (values.rule ?? []).map(given => {
    const [name, level = ""] = given.split("=")
    if (!ruleByName.has(name!)) throw new Choice("rule", given, ["NAME=LEVEL", "aldus rules"])
    return [name!, oneOf("rule", level, levels)] as const
  })
  const limit = values["max-warnings"]
  if (limit !== undefined && !/^\d+$/.test(limit)) throw new Choice("max-warnings", limit, ["0", "1", "2", "…"])
  return {
    format: oneOf("format", values.format ?? "stylish", checkFormats),
    profile: values.profile === undefined ? undefined : oneOf("profile", values.profile, profiles),
    severity: Object.fromEntries(severity),
    maxWarnings: limit === undefined ? Number.POSITIVE_INFINITY : Number(limit),
    fix: values.fix ?? false,
    cache: values.cache || values["cache-location"] ? (values["cache-location"] ?? ".aldus-cache") : undefined,
  }
}

const shared = {
  format: { type: "string", short: "f" },
  color: { type: "string" },
  locale: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const

const reading = { language: { type: "string", short: "l" }, markup: { type: "string" }, "no-grammar": { type: "boolean" } } as const

const optionsOf = {
  annotate: { ...shared, ...reading, "fail-on": { type: "string" }, "ndjson-in": { type: "boolean" }, explain: { type: "boolean" } },
  check: {
    ...shared,
    ...reading,
    profile: { type: "string" },
    rule: { type: "string", multiple: true },
    "max-warnings": { type: "string" },
    fix: { type: "boolean" },
    cache: { type: "boolean" },
    "cache-location": { type: "string" },
  },
  report: { ...shared, ...reading, profile: { type: "string" } },
  import: {
    locale: shared.locale,
    help: shared.help,
    version: shared.version,
    ...reading,
    name: { type: "string" },
    "dry-run": { type: "boolean" },
  },
  rules: shared,
} as const satisfies Readonly<Record<Command, object>>

/** A value outside an option's list. */
class Choice extends Error {
  readonly option: string
  readonly given: string
  readonly allowed: readonly string[]
  constructor(option: string, given: string, allowed: readonly string[]) {
    super(option)
    this.option = option
    this.given = given
    this.allowed = allowed
  }
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find(each => each === value)
  if (found === undefined) throw new Choice(option, value, allowed)
  return found
}
