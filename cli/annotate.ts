import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { type Analysis, analyze, type Language, loadLanguage } from "../engine/annotation/index.ts"
import { judge, type Severity } from "../engine/rules/index.ts"
import { packs } from "../languages/index.ts"
import { type AnnotateArguments, severities } from "./arguments.ts"
import { type Remark, remarks, usualRuling } from "./findings.ts"

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
  /** By which it was read. */
  readonly languages: readonly Language[]
  readonly remarks: readonly Remark[]
}

/** Analyses one text and asks the rules about it. */
export function annotate({ id, text, format }: Input, { language, locale }: AnnotateArguments, languages: readonly Language[]): Annotated {
  const analysis = analyze({ text, format }, languages, { language })
  return { id, analysis, languages, remarks: remarks(judge(analysis, usualRuling), locale) }
}

/** Every language with its model; `failed` hears of one that cannot be read, and the language is at work without. */
export function loadLanguages(wanted: boolean, failed: (pack: string, error: unknown) => void): Promise<Language[]> {
  return Promise.all(
    packs.map(pack =>
      !wanted
        ? { pack }
        : loadLanguage(pack, readModel).catch(error => {
            failed(pack.id, error)
            return { pack }
          }),
    ),
  )
}

async function readModel(file: string): Promise<ArrayBuffer> {
  return new Uint8Array(await readFile(join(__dirname, "model", file))).buffer
}

/** Whether a finding is as grave as `level`. */
export function reaches(found: readonly Remark[], level: Severity | "never"): boolean {
  return level !== "never" && found.some(({ severity }) => severities.indexOf(severity) <= severities.indexOf(level))
}
