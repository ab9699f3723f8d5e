import type { Settings } from "./protocol.ts"

export const defaults: Settings = {
  languages: ["news"],
  textLanguage: "auto",
  hover: { grammar: false },
  inlayHints: { enabled: false },
  diagnostics: { enabled: true, severity: {} },
}

const severities = ["error", "warning", "information", "hint", "off", "default"] as const

/** Settings from whatever a client sent: what is missing or broken keeps its default. */
export function readSettings(value: unknown): Settings {
  const given = record(value)
  const diagnostics = record(given.diagnostics)
  return {
    languages: Array.isArray(given.languages) ? given.languages.filter(each => typeof each === "string") : defaults.languages,
    textLanguage: typeof given.textLanguage === "string" ? given.textLanguage : defaults.textLanguage,
    hover: { grammar: record(given.hover).grammar === true },
    inlayHints: { enabled: record(given.inlayHints).enabled === true },
    diagnostics: {
      enabled: typeof diagnostics.enabled === "boolean" ? diagnostics.enabled : defaults.diagnostics.enabled,
      severity: Object.fromEntries(
        Object.entries(record(diagnostics.severity)).flatMap(([rule, severity]) => {
          const known = severities.find(each => each === severity)
          return known ? [[rule, known]] : []
        }),
      ),
    },
  }
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {}
}
