import { readFileSync } from "node:fs"
import { type Family, familyWords, type Locale, levels, profiles, type Rule, rules } from "../../engine/rules/index.ts"
import { houseSchema, optionSchema } from "./house-schema.ts"

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
    ["schemas/house.en.schema.json", houseSchema("en")],
    ["schemas/house.nl.schema.json", houseSchema("nl")],
    ["package.nls.json", texts("package.nls.json", "en")],
    ["package.nls.nl.json", texts("package.nls.nl.json", "nl")],
  ])
}

const setting = "aldus.diagnostics.severity"
const families: readonly Family[] = [...new Set(rules.map(({ family }) => family))]

function table(folder: string, locales: readonly Locale[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`
  const titles = { en: "what it finds", nl: "waar het om gaat" }
  return families
    .map(family =>
      [
        `**${locales
          .map(locale => familyWords[locale][family])
          .reverse()
          .join(" · ")}**\n`,
        row(["rule", ...locales.map(locale => titles[locale]), "level", "from profile"]),
        row(["---", ...locales.map(() => "---"), "---", "---"]),
        ...rules
          .filter(rule => rule.family === family)
          .map(({ name, severity, profile, text }) =>
            row([`[\`${name}\`](${folder}${name}.md)`, ...locales.map(locale => text[locale].title), severity, profile]),
          ),
      ].join("\n"),
    )
    .join("\n\n")
}

function page(rule: Rule): string {
  const { name, severity, profile, since } = rule
  return `# ${name}\n\n${part(rule, "nl")}\n<a id="english"></a>\n\n${part(rule, "en")}\n---\n\nSetting: \`"${setting}": { "${name}": "off" }\` · default: \`${severity}\` · from profile \`${profile}\` · since ${since}\n`
}

const headings = {
  nl: {
    why: "Waarom",
    advice: "Wat te doen",
    fixes: "Wat Aldus kan doen",
    options: "Instellingen",
    usual: "standaard",
    safe: "ook bij *Herstel wat zonder keuze kan*",
    bad: "Hier zegt Aldus iets van",
    good: "Hier niet",
  },
  en: {
    why: "Why",
    advice: "What to do",
    fixes: "What Aldus can do",
    options: "Options",
    usual: "default",
    safe: "also by *Fix what is safe to fix*",
    bad: "Aldus remarks on",
    good: "But not on",
  },
}

function part(rule: Rule, locale: Locale): string {
  const { title, why, advice } = rule.text[locale]
  const words = headings[locale]
  const all = rule.examples[locale] ?? []
  const section = (heading: string, lines: readonly string[]) => (lines.length > 0 ? `\n### ${heading}\n\n${lines.join("\n")}\n` : "")
  const list = (found: boolean) => all.filter(example => example.includes("[!:") === found).map(example => `- ${shown(example)}`)
  const fixes = (rule.fixes ?? []).map(
    ({ title: does, isSafe, examples }) =>
      `- ${does[locale].replace(/\{(\w+)\}/g, "…")}${isSafe ? ` (${words.safe})` : ""}` +
      (examples[locale] ?? []).map(([before, after]) => `\n  - ${shown(before)} → ${shown(after)}`).join(""),
  )
  const options = Object.entries(rule.options ?? {}).map(
    ([name, option]) => `- \`${name}\`: ${option.text[locale]} (${words.usual} \`${JSON.stringify(option.default)}\`)`,
  )
  return (
    `## ${title}\n\n### ${words.why}\n\n${why}\n\n### ${words.advice}\n\n${advice}\n` +
    section(words.fixes, fixes) +
    section(words.options, options) +
    section(words.bad, list(true)) +
    section(words.good, list(false))
  )
}

/** An example on one line of Markdown, what it marks in bold. */
function shown(example: string): string {
  return example.replace(/\[!:((?:\[[^\]]*\]|[^\]])*)\]/g, "<b>$1</b>").replace(/\n+/g, " ¶ ")
}

function manifest(): string {
  const value = JSON.parse(readFileSync("package.json", "utf8"))
  const { properties } = value.contributes.configuration
  properties["aldus.profile"] = {
    type: "string",
    enum: profiles,
    enumDescriptions: profiles.map(profile => `%setting.profile.${profile}%`),
    default: "desk",
    scope: "resource",
    description: "%setting.profile%",
    order: 3,
  }
  properties[setting] = {
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
  properties["aldus.diagnostics.options"] = {
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(
      rules.flatMap(({ name, options }) =>
        options
          ? [
              [
                name,
                {
                  type: "object",
                  additionalProperties: false,
                  description: `%rule.${name}%`,
                  properties: Object.fromEntries(
                    Object.entries(options).map(([key, option]) => [
                      key,
                      { ...optionSchema(option), description: `%rule.${name}.${key}%` },
                    ]),
                  ),
                },
              ],
            ]
          : [],
      ),
    ),
    default: {},
    scope: "resource",
    description: "%setting.diagnostics.options%",
    order: 5,
  }
  return `${JSON.stringify(value, null, 2)}\n`
}

function texts(file: string, locale: Locale): string {
  const value: Record<string, string> = JSON.parse(readFileSync(file, "utf8"))
  for (const key of Object.keys(value)) if (key.startsWith("rule.")) delete value[key]
  Object.assign(value, settingTexts[locale])
  for (const { name, text, options = {} } of rules) {
    value[`rule.${name}`] = text[locale].title
    for (const [key, option] of Object.entries(options)) value[`rule.${name}.${key}`] = option.text[locale]
  }
  return `${JSON.stringify(value, null, 2)}\n`
}

const settingTexts: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  nl: {
    "setting.profile": "Hoeveel opmerkingen er komen.",
    "setting.profile.reporter": "Voor wie schrijft: alleen wat zeker en ernstig is.",
    "setting.profile.desk": "Voor de eindredactie: wat een goede eindredacteur zou zeggen.",
    "setting.profile.fact-check": "Voor wie feiten controleert: alles wat nagegaan zou kunnen worden.",
    "setting.diagnostics.severity": "Hoe zwaar elke regel telt; ‘off’ zet hem uit, ‘default’ laat het aan het profiel.",
    "setting.diagnostics.options": "Wat er aan een regel valt in te stellen.",
  },
  en: {
    "setting.profile": "How much is remarked on.",
    "setting.profile.reporter": "For whoever writes: only what is sure and grave.",
    "setting.profile.desk": "For the desk: what a good sub-editor would say.",
    "setting.profile.fact-check": "For whoever checks facts: everything that could need a check.",
    "setting.diagnostics.severity": "How grave each rule is; “off” silences it, “default” leaves it to the profile.",
    "setting.diagnostics.options": "What can be set for a rule.",
  },
}
