import manifest from "../../package.json" with { type: "json" }

const defaults = new Map(manifest.contributes.colors.map(({ id, defaults: { light, dark } }) => [id, { light, dark }]))
const semantic = manifest.contributes.configurationDefaults["editor.semanticTokenColorCustomizations"]

/** How many sources have a colour of their own. */
export const slots = manifest.contributes.colors.filter(({ id }) => /^aldus\.content\d+$/.test(id)).length

/** The colours of the editor as CSS variables: `--s0` the hue of a source, `--t0` the tint of what it says. The manifest is their one home. */
export const paletteCss = `:root { ${variables("light")} }
@media (prefers-color-scheme: dark) { :root { ${variables("dark")} } }`

function variables(theme: "light" | "dark"): string {
  const color = (id: string) => defaults.get(id)![theme]
  const names = [...Array.from({ length: slots }, (_, slot) => [String(slot), String(slot + 1)] as const), ["none", "Nobody"] as const]
  const hedge = semantic[theme === "light" ? "[*Light*]" : "[*Dark*]"].rules.hedge.foreground
  return [
    ...names.map(([slot, name]) => `--s${slot}: ${color(`aldus.line${name}`).slice(0, 7)}; --t${slot}: ${color(`aldus.content${name}`)};`),
    `--hedge: ${hedge}; --unsourced: ${color("aldus.unsourced")};`,
  ].join(" ")
}
