import { levels, profiles } from "../engine/rules/index.ts"
import type { Settings } from "./protocol.ts"

export const defaults: Settings = {
  languages: ["news"],
  textLanguage: "auto",
  hover: { grammar: false },
  inlayHints: { enabled: false },
  desk: { name: "" },
  profile: "desk",
  diagnostics: { enabled: true, severity: {}, options: {} },
}

/** Settings from whatever a client sent: what is missing or broken keeps its default. */
export function readSettings(value: unknown): Settings {
  const given = record(value)
  const diagnostics = record(given.diagnostics)
  const desk = record(given.desk)
  return {
    languages: Array.isArray(given.languages) ? given.languages.filter(each => typeof each === "string") : defaults.languages,
    textLanguage: typeof given.textLanguage === "string" ? given.textLanguage : defaults.textLanguage,
    hover: { grammar: record(given.hover).grammar === true },
    inlayHints: { enabled: record(given.inlayHints).enabled === true },
    desk: { name: typeof desk.name === "string" ? desk.name.trim() : defaults.desk.name },
    profile: profiles.find(each => each === given.profile) ?? defaults.profile,
    diagnostics: {
      enabled: typeof diagnostics.enabled === "boolean" ? diagnostics.enabled : defaults.diagnostics.enabled,
      severity: Object.fromEntries(
        Object.entries(record(diagnostics.severity)).flatMap(([rule, severity]) => {
          const known = levels.find(each => each === severity)
          return known ? [[rule, known]] : []
        }),
      ),
      options: Object.fromEntries(Object.entries(record(diagnostics.options)).map(([rule, options]) => [rule, record(options)])),
    },
  }
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {}
}
