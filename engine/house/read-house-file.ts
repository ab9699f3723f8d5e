import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser"
import { isValueOf, type Level, levels, type Profile, profiles, ruleByName } from "../rules/index.ts"
import type { Span } from "../text/index.ts"
import {
  type HouseFile,
  type HouseVerb,
  type HouseWords,
  type IgnoreEntry,
  noHouseFile,
  type Override,
  type RuleChoices,
} from "./house-file.ts"
import { nearest } from "./nearest.ts"
import type { Problem } from "./problem.ts"

/**
 * Reads a house file: JSON in which comments and a comma too many are allowed. Never throws: whatever is wrong is a problem at its place,
 * and all the rest counts.
 */
export function readHouseFile(text: string): { readonly file: HouseFile; readonly problems: readonly Problem[] } {
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { allowTrailingComma: true })
  const problems: Problem[] = errors.slice(0, mostErrors).map(({ error, offset, length }) => ({
    kind: "syntax",
    severity: "error",
    span: { from: offset, to: Math.min(text.length, offset + Math.max(1, length)) },
    data: { what: printParseErrorCode(error) },
  }))
  if (!root) return { file: noHouseFile, problems }
  const reader = readerOf(problems)
  const fields = reader.object(root, ["$schema", "profile", "language", "rules", "overrides", "words", "ignores"])
  const language = reader.words(fields.get("language"))
  return {
    file: {
      ...choices(reader, fields),
      ...(language !== undefined && { language }),
      overrides: reader.list(fields.get("overrides")).map((node): Override => {
        const own = reader.object(node, ["files", "profile", "rules"])
        return { files: reader.wordList(own.get("files")), ...choices(reader, own) }
      }),
      words: houseWords(reader, fields.get("words")),
      ignores: reader.list(fields.get("ignores")).flatMap(node => ignoreEntry(reader, node)),
    },
    problems,
  }
}

const mostErrors = 20

function choices(reader: Reader, fields: ReadonlyMap<string, Node>): RuleChoices {
  const severity: Record<string, Level> = {}
  const options: Record<string, Record<string, unknown>> = {}
  const profile = reader.oneOf<Profile>(fields.get("profile"), profiles)
  for (const [name, node] of reader.object(fields.get("rules"))) {
    const rule = reader.rule(name, reader.key(node))
    if (!rule) continue
    if (node.type === "string") {
      const level = reader.oneOf<Level>(node, levels)
      if (level) severity[name] = level
      continue
    }
    const own = reader.object(node)
    for (const [key, value] of own) {
      if (key === "level") {
        const level = reader.oneOf<Level>(value, levels)
        if (level) severity[name] = level
        continue
      }
      const option = rule.options?.[key]
      const given = plain(value)
      if (!option) reader.tell("option", "warning", reader.key(value), { rule: name, name: key })
      else if (!isValueOf(option, given)) reader.tell("bounds", "warning", spanOf(value), { rule: name, name: key })
      else options[name] = { ...options[name], [key]: given }
    }
  }
  return { ...(profile && { profile }), severity, options }
}

function houseWords(reader: Reader, node: Node | undefined): HouseWords {
  const fields = reader.object(node, ["verbs", "outlets", "spokespeople", "trusted"])
  return {
    verbs: [...reader.object(fields.get("verbs"))].flatMap(([lemma, value]): HouseVerb[] => {
      if (value.type === "string") return [{ lemma, like: String(value.value) }]
      const own = reader.object(value, ["like", "forms", "particle"])
      const like = reader.words(own.get("like"))
      const particle = reader.words(own.get("particle"))
      const forms = reader.wordList(own.get("forms"))
      return like === undefined ? [] : [{ lemma, like, ...(forms.length > 0 && { forms }), ...(particle && { particle }) }]
    }),
    outlets: reader.wordList(fields.get("outlets")),
    spokespeople: reader.wordList(fields.get("spokespeople")),
    trusted: reader.wordList(fields.get("trusted")),
  }
}

function ignoreEntry(reader: Reader, node: Node): IgnoreEntry[] {
  const fields = reader.object(node, ["rule", "file", "sentence", "reason"])
  const rule = reader.words(fields.get("rule"))
  if (rule === undefined || !reader.rule(rule, spanOf(fields.get("rule")!))) return []
  const file = reader.words(fields.get("file"))
  const sentence = reader.words(fields.get("sentence"))
  const reason = reader.words(fields.get("reason")) ?? ""
  if (reason.trim() === "") reader.tell("reason", "information", spanOf(fields.get("reason") ?? node), {})
  return [
    {
      rule,
      reason,
      ...(file !== undefined && { file }),
      ...(sentence !== undefined && { sentence: sentence.replace(/\s+/g, " ").trim() }),
    },
  ]
}

type Reader = ReturnType<typeof readerOf>

/** Takes values of the kind that is wanted, and tells of others. */
function readerOf(problems: Problem[]) {
  const tell = (kind: Problem["kind"], severity: Problem["severity"], span: Span<"document">, data: Problem["data"]) =>
    void problems.push({ kind, severity, span, data })
  const key = (node: Node) => spanOf(node.parent?.type === "property" ? node.parent.children![0]! : node)
  const is = (node: Node | undefined, type: Node["type"], wanted: string): node is Node => {
    if (node && node.type !== type) tell("kind", "error", spanOf(node), { wanted })
    return node?.type === type
  }
  /** The values of an object by their names; those not in `known` are told of. */
  const object = (node: Node | undefined, known?: readonly string[]): ReadonlyMap<string, Node> => {
    const fields = new Map<string, Node>()
    if (!is(node, "object", "object")) return fields
    for (const { children = [] } of node.children ?? []) {
      const [name, value] = children
      if (!name || !value) continue
      if (known && !known.includes(name.value))
        tell("property", "warning", spanOf(name), { name: name.value, known: known.filter(each => each !== "$schema").join(", ") })
      else fields.set(name.value, value)
    }
    return fields
  }
  const list = (node: Node | undefined): readonly Node[] => (is(node, "array", "list") ? (node.children ?? []) : [])
  const words = (node: Node | undefined): string | undefined => (is(node, "string", "words") ? node.value : undefined)
  const wordList = (node: Node | undefined) => list(node).flatMap(each => words(each) ?? [])
  const oneOf = <T extends string>(node: Node | undefined, known: readonly T[]): T | undefined => {
    const value = words(node)
    const found = known.find(each => each === value)
    if (value !== undefined && found === undefined) tell("value", "warning", spanOf(node!), { value, known: known.join(", ") })
    return found
  }
  const rule = (name: string, span: Span<"document">) => {
    const found = ruleByName.get(name)
    if (!found) {
      const near = nearest(name, [...ruleByName.keys()])
      tell(near ? "near" : "rule", "warning", span, near ? { name, near } : { name })
    }
    return found
  }
  return { tell, key, object, list, words, wordList, oneOf, rule }
}

function spanOf({ offset, length }: Node): Span<"document"> {
  return { from: offset, to: offset + length }
}

function plain(node: Node): unknown {
  return node.type === "array" ? (node.children ?? []).map(plain) : node.value
}
