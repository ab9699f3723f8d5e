import { type Analysis, analyze } from "../engine/annotation/index.ts"
import type { Severity } from "../engine/rules/index.ts"
import { packs } from "../languages/index.ts"
import { type AnnotateArguments, severities } from "./arguments.ts"
import { type Remark, remarks } from "./findings.ts"

/** A text to annotate. */
export interface Input {
  /** The file as it was given, or the `id` of a line. */
  readonly id: unknown
  readonly text: string
  readonly format: "plain" | "markdown"
}

/** A text that was read and judged. */
export interface Annotated {
  readonly id: unknown
  readonly analysis: Analysis
  readonly remarks: readonly Remark[]
}

/** Analyses one text and asks the rules about it. */
export function annotate({ id, text, format }: Input, { language, locale }: AnnotateArguments): Annotated {
  const analysis = analyze({ text, format }, packs, { language })
  return { id, analysis, remarks: remarks(analysis, locale) }
}

/** Whether a finding is as grave as `level`. */
export function reaches(found: readonly Remark[], level: Severity | "never"): boolean {
  return level !== "never" && found.some(({ severity }) => severities.indexOf(severity) <= severities.indexOf(level))
}
