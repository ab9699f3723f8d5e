import { applyEdits, type Edit, modify, type ParseError, parse } from "jsonc-parser"
import type { IgnoreEntry } from "./house-file.ts"

/** A house file with an entry for a remark that somebody wants to hear no more of. Undefined where the file is no JSON: mend it first. */
export function withIgnore(text: string, entry: IgnoreEntry): string | undefined {
  const ordered = {
    rule: entry.rule,
    ...(entry.file !== undefined && { file: entry.file }),
    ...(entry.sentence !== undefined && { sentence: entry.sentence }),
    reason: entry.reason,
  }
  return changed(text, (value, old) => {
    const isList = Array.isArray(value.ignores)
    return modify(old, isList ? ["ignores", -1] : ["ignores"], isList ? ordered : [ordered], {
      isArrayInsertion: isList,
      formattingOptions,
    })
  })
}

/** A house file in which a rule is off. Undefined where the file is no JSON. */
export function withoutRule(text: string, rule: string): string | undefined {
  return changed(text, (value, old) => {
    const own = (value.rules as Record<string, unknown> | undefined)?.[rule]
    return modify(old, typeof own === "object" && own !== null ? ["rules", rule, "level"] : ["rules", rule], "off", { formattingOptions })
  })
}

const formattingOptions = { insertSpaces: true, tabSize: 2, eol: "\n" }

function changed(text: string, edits: (value: Record<string, unknown>, text: string) => Edit[]): string | undefined {
  const old = text.trim() === "" ? "{}\n" : text
  const errors: ParseError[] = []
  const value: unknown = parse(old, errors, { allowTrailingComma: true })
  if (errors.length > 0 || typeof value !== "object" || value === null || Array.isArray(value)) return undefined
  return applyEdits(old, edits(value as Record<string, unknown>, old))
}
