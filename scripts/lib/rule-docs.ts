import { readFileSync } from "node:fs"
import { type Locale, type Rule, rules } from "../../engine/rules/index.ts"

/** Every file that is made from the rules, whole, with its content: the manual, the README's table, the manifest's settings and their texts. */
export function generatedFiles(): Map<string, string> {
  return new Map([
    ...rules.map(rule => [`docs/rules/${rule.name}.md`, page(rule)] as const),
    ["docs/rules/README.md", `# Rules · Regels\n\nMade from the rules by \`npm run docs\`.\n\n${table("", ["en", "nl"])}\n`],
    [
      "README.md",
      readFileSync("README.md", "utf8").replace(
        /(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/,
        (_, open, close) => `${open}${table("docs/rules/", ["en"])}\n${close}`,
      ),
    ],
    ["package.json", manifest()],
    ["package.nls.json", texts("package.nls.json", "en")],
    ["package.nls.nl.json", texts("package.nls.nl.json", "nl")],
  ])
}

const levels = ["error", "warning", "information", "hint", "off", "default"]
const setting = "aldus.diagnostics.severity"

function table(folder: string, locales: readonly Locale[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`
  const titles = { en: "what it finds", nl: "waar het om gaat" }
  return [
    row(["rule", ...locales.map(locale => titles[locale]), "level"]),
    row(["---", ...locales.map(() => "---"), "---"]),
    ...rules.map(({ name, severity, text }) =>
      row([`[\`${name}\`](${folder}${name}.md)`, ...locales.map(locale => text[locale].title), severity]),
    ),
  ].join("\n")
}

function page(rule: Rule): string {
  return `# ${rule.name}\n\n${part(rule, "nl")}\n${part(rule, "en")}\n---\n\nSetting: \`"${setting}": { "${rule.name}": "off" }\` · default: \`${rule.severity}\` · since ${rule.since}\n`
}

const headings = {
  nl: { why: "Waarom", advice: "Wat te doen", bad: "Hier zegt Aldus iets van", good: "Hier niet" },
  en: { why: "Why", advice: "What to do", bad: "Aldus remarks on", good: "But not on" },
}

function part({ text, examples }: Rule, locale: Locale): string {
  const { title, why, advice } = text[locale]
  const { why: whyTitle, advice: adviceTitle, bad, good } = headings[locale]
  const all = examples[locale] ?? []
  const list = (found: boolean) =>
    all
      .filter(example => example.includes("[!:") === found)
      .map(example => `- ${example.replace(/\[!:([^\]]*)\]/g, "**$1**").replace(/\n+/g, " ¶ ")}`)
      .join("\n")
  const shown = all.length > 0 ? `\n### ${bad}\n\n${list(true)}\n\n### ${good}\n\n${list(false)}\n` : ""
  return `## ${title}\n\n### ${whyTitle}\n\n${why}\n\n### ${adviceTitle}\n\n${advice}\n${shown}`
}

function manifest(): string {
  const value = JSON.parse(readFileSync("package.json", "utf8"))
  value.contributes.configuration.properties[setting] = {
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(
      rules.map(({ name }) => [name, { type: "string", enum: levels, default: "default", description: `%rule.${name}%` }]),
    ),
    default: {},
    scope: "resource",
    description: "%setting.diagnostics.severity%",
    order: 4,
  }
  return `${JSON.stringify(value, null, 2)}\n`
}

function texts(file: string, locale: Locale): string {
  const value: Record<string, string> = JSON.parse(readFileSync(file, "utf8"))
  for (const key of Object.keys(value)) if (key.startsWith("rule.")) delete value[key]
  value["setting.diagnostics.severity"] =
    locale === "nl"
      ? "Hoe zwaar elke regel telt; ‘off’ zet hem uit, ‘default’ laat hem zoals hij is."
      : "How grave each rule is; “off” silences it, “default” leaves it as it is."
  for (const { name, text } of rules) value[`rule.${name}`] = text[locale].title
  return `${JSON.stringify(value, null, 2)}\n`
}
