import { parseArgs } from "node:util"
import type { Locale, Severity } from "../engine/rules/index.ts"
import { type Words, wordsOf } from "./words.ts"

export const formats = ["pretty", "json", "ndjson", "html", "conllu"] as const
export type Format = (typeof formats)[number]

export const severities = ["error", "warning", "information", "hint"] as const satisfies readonly Severity[]

/** What the user asked for. */
export type Invocation =
  | { readonly command: "help" | "version"; readonly words: Words }
  | { readonly command: "mistake"; readonly message: string; readonly words: Words }
  | ({ readonly command: "annotate"; readonly words: Words } & AnnotateArguments)

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

/** Reads the words after `aldus`. Never throws: a mistake is a value, with a sentence that says what to change. */
export function readArguments(argv: readonly string[], environment: Readonly<Record<string, string | undefined>>): Invocation {
  const spoken = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ""
  let words = wordsOf(spoken.startsWith("nl") ? "nl" : "en")
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true })
    const locale = oneOf("locale", values.locale ?? words.locale, ["nl", "en"] as const)
    words = wordsOf(locale)
    if (values.help) return { command: "help", words }
    if (values.version) return { command: "version", words }
    const [command, ...files] = positionals
    if (command === undefined) return { command: "help", words }
    if (command !== "annotate") return { command: "mistake", message: words.unknownCommand(command), words }
    const ndjsonIn = values["ndjson-in"] ?? false
    if (ndjsonIn && values.format !== undefined && values.format !== "ndjson") throw new Choice("format", values.format, ["ndjson"])
    const format = ndjsonIn ? "ndjson" : oneOf("format", values.format ?? "pretty", formats)
    const explain = values.explain ?? false
    if (explain && format !== "pretty") return { command: "mistake", message: words.explainsPretty(format), words }
    return {
      command,
      words,
      files: files.length > 0 ? files : ["-"],
      format,
      language: oneOf("language", values.language ?? "auto", ["auto", "nl", "en"] as const),
      markup: oneOf("markup", values.markup ?? "auto", ["auto", "plain", "markdown"] as const),
      failOn: oneOf("fail-on", values["fail-on"] ?? "never", [...severities, "never"] as const),
      ndjsonIn,
      explain,
      grammar: !(values["no-grammar"] ?? false),
      color: oneOf("color", values.color ?? "auto", ["auto", "always", "never"] as const),
      locale,
    }
  } catch (error) {
    if (error instanceof Choice) return { command: "mistake", message: words.choice(error.option, error.given, error.allowed), words }
    const [, option] = /'(-[^']*?)(?: <value>)?'/.exec(String(error)) ?? []
    return { command: "mistake", message: words.badOption(option ?? ""), words }
  }
}

const options = {
  format: { type: "string", short: "f" },
  language: { type: "string", short: "l" },
  markup: { type: "string" },
  "fail-on": { type: "string" },
  "ndjson-in": { type: "boolean" },
  explain: { type: "boolean" },
  "no-grammar": { type: "boolean" },
  color: { type: "string" },
  locale: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const

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
