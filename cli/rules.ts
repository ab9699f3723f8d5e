import { styleText } from "node:util"
import { familyWords, rules } from "../engine/rules/index.ts"
import { manualPage } from "./check/formats/format.ts"
import type { Words } from "./words.ts"

/** Every rule: its name, how grave it is, from which profile on it speaks, what it finds; `✎` where something can be done, `✔` where safely. */
export function ruleList(words: Words, color: boolean): string {
  const { locale } = words
  const paint = (style: Parameters<typeof styleText>[0], text: string) => (color ? styleText(style, text, { validateStream: false }) : text)
  const wide = Math.max(...rules.map(({ name }) => name.length))
  const lines: string[] = []
  let family = ""
  for (const rule of rules) {
    if (rule.family !== family) lines.push(...(family ? [""] : []), paint("bold", familyWords[locale][rule.family]))
    family = rule.family
    const mark = rule.fixes?.some(({ isSafe }) => isSafe) ? "✔" : rule.fixes?.length ? "✎" : " "
    lines.push(
      `  ${rule.name.padEnd(wide)}  ${words.severities[rule.severity].padEnd(13)} ${rule.profile.padEnd(10)} ${mark} ${paint("gray", rule.text[locale].title)}`,
    )
  }
  return `${lines.join("\n")}\n\n${words.marks}\n`
}

/** The same for programs. */
export function ruleJson(words: Words): string {
  const { locale } = words
  return `${JSON.stringify(
    rules.map(rule => ({
      name: rule.name,
      family: rule.family,
      severity: rule.severity,
      profile: rule.profile,
      since: rule.since,
      ...rule.text[locale],
      options: Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default])),
      fixes: (rule.fixes ?? []).map(({ name, isSafe }) => ({ name, safe: isSafe === true })),
      page: manualPage(rule.name, words),
    })),
    null,
    1,
  )}\n`
}
